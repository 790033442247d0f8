#!/usr/bin/env bash
# The mapper where a reducer needs the keys: KEY<TAB>ARTICLE in, KEY<TAB>RESULT out. Keys wait in a file, so that no pipe fills up.
# One result a line and their order are what `annotate stream` promises; blank articles, which have no result, lose their keys.
set -eu
here=$(dirname "$(realpath "$0")")
folder=$(mktemp --directory)
trap 'rm -rf "$folder"' EXIT
awk -v keys="$folder/keys" -F '\t' '
  BEGIN { printf "" > keys }
  { key = $1; sub(/^[^\t]*\t/, "") }
  /[^ \r\t]/ { print key > keys; print }' | "$here/../filter.sh" "$@" > "$folder/results"
paste "$folder/keys" "$folder/results"
