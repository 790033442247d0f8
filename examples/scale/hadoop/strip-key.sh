#!/usr/bin/env bash
# The mapper where the input has keys (SequenceFile, NLineInputFormat): KEY<TAB>ARTICLE in, result out; the result has the article's id.
set -u
here=$(dirname "$(realpath "$0")")
# JSON holds no tab: everything behind the first one is the article, also in a line without a key
sed -u 's/^[^{\t]*\t//' | "$here/../filter.sh" "$@"
