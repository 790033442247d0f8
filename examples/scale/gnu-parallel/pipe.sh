#!/usr/bin/env bash
# JSON lines in, result lines out in the same order, through all cores (or JOBS processes). Nothing is kept: for runs of minutes.
# Usage: pipe.sh < articles.jsonl > results.jsonl
set -eu
here=$(dirname "$(realpath "$0")")
# a block is a process: large, so that start-up does not count
exec parallel --pipe --keep-order --jobs "${JOBS:-100%}" --block "${BLOCK:-64M}" --halt now,fail=1 "$here/../filter.sh"
