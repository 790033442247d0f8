#!/usr/bin/env bash
# Annotation files of a corpus, by parts: `--shard` takes a part by a stable hash of the path. The same command again runs failed parts.
# Usage, in the folder of annotate.config.yaml: trees.sh [NUMBER-OF-PARTS]
# Where a list of articles is at hand, the same by lists: parallel --pipe -N 15000 annotate --files-from - < articles.txt
set -eu
count=${1:-64}
mkdir -p .annotate
# exit 1 names articles that were skipped; only 2 and more is a failure of the part
# shellcheck disable=SC2086
exec parallel --jobs "${JOBS:-100%}" --joblog ".annotate/parts-$count.log" --resume-failed ${PARALLEL_OPTIONS:-} \
  "${ANNOTATE:-annotate} run --shard {}/$count --jobs 1 --quiet --no-progress || test \$? -eq 1" ::: $(seq "$count")
