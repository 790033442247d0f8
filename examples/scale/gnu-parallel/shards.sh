#!/usr/bin/env bash
# Shards with a job log: when a job was killed, or the machine, the same command again does what is missing. Then all results as one file
# in the order of the input. Usage: shards.sh ARTICLES.jsonl WORK-FOLDER RESULTS.jsonl [NUMBER-OF-SHARDS]
# On several machines with one file system: PARALLEL_OPTIONS='--sshloginfile machines.txt --workdir .' (a line is `4/user@host`).
set -eu
here=$(dirname "$(realpath "$0")")
articles=$1 work=$2 results=$3 count=${4:-64}
[ -d "$work/shards" ] || "$here/../cut.sh" "$articles" "$work/shards" "$count"
# shellcheck disable=SC2086
parallel --jobs "${JOBS:-100%}" --joblog "$work/jobs.log" --resume-failed ${PARALLEL_OPTIONS:-} \
  "$here/../annotate-shard.sh" "{}" "$work/results/{/}" ::: "$work"/shards/*.jsonl
code=0
${ANNOTATE:-annotate} collect "$work"/results/*.jsonl --expect "$articles" --output "$results" || code=$?
exit "$code"
