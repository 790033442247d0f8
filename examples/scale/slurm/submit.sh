#!/usr/bin/env bash
# Cuts, submits an array job over the shards, waits for it, and collects. Usage: submit.sh ARTICLES.jsonl WORK RESULTS.jsonl [NUMBER-OF-SHARDS]
# The work folder must be on a file system that all nodes see. For annotation files instead of lines, the body of the array job is
# `annotate --shard $SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_MAX --jobs 1 --quiet --no-progress`.
set -eu
here=$(dirname "$(dirname "$(realpath "$0")")")
articles=$1 work=$2 results=$3 count=${4:-64}
mkdir -p "$work/logs" "$work/results"
[ -d "$work/shards" ] || "$here/cut.sh" "$articles" "$work/shards" "$count"
# shards that are done are not run again
missing=$(for shard in "$work"/shards/*.jsonl; do
  name=$(basename "$shard" .jsonl)
  [ -e "$work/results/$name.jsonl" ] || echo $((10#$name))
done | paste -sd,)
if [ -n "$missing" ]; then
  job=$(sbatch --parsable --export="ALL,HERE=$here,WORK=$work" --array="$missing" --output="$work/logs/%A_%a.log" "$here/slurm/array.sbatch")
  echo "job $job: ${missing//[!,]/}," | awk '{ print $1, $2, length($3), "shards" }'
  while [ -n "$(squeue --noheader --jobs "$job" 2> /dev/null)" ]; do sleep 2; done
fi
code=0
${ANNOTATE:-annotate} collect "$work"/results/*.jsonl --expect "$articles" --output "$results" || code=$?
exit "$code"
