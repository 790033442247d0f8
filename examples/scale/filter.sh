#!/usr/bin/env bash
# The filter for engines that take every exit code but 0 for a crash: JSON lines in, result lines out.
# Lines that are no articles are answered by an error object and are no reason to run the whole part again (exit 1 of `annotate stream`).
# Usage: filter.sh [options of annotate stream] < articles.jsonl > results.jsonl
set -u
${ANNOTATE:-annotate} stream "$@"
code=$?
[ "$code" -le 1 ] && exit 0
exit "$code"
