#!/usr/bin/env bash
# Cuts JSON lines into N shards of about the same size, no line cut: FOLDER/00001.jsonl and on. Some may be empty when there are few lines.
# Usage: cut.sh ARTICLES.jsonl FOLDER N
set -eu
mkdir -p "$2"
split --number="l/$3" --numeric-suffixes=1 --suffix-length=5 --additional-suffix=.jsonl "$1" "$2/"
