#!/usr/bin/env bash
# One shard: the output appears when it is whole, so that a killed job leaves nothing that looks done.
# Usage: annotate-shard.sh SHARD OUTPUT [options of annotate stream]
set -eu
here=$(dirname "$(realpath "$0")")
shard=$1 output=$2
shift 2
mkdir -p "$(dirname "$output")"
part="$output.part.$$"
trap 'rm -f "$part"' EXIT
"$here/filter.sh" "$@" < "$shard" > "$part"
mv "$part" "$output"
