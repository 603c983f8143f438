#!/usr/bin/env bash
# Indexes any documents with the site's own index writer and answers queries through the very modules that the browser runs.
#   bash tests/bench/search-run.sh [--plain] DOCS.jsonl QUERIES.jsonl
# DOCS.jsonl has a document a line {"id", "title", "text"}, QUERIES.jsonl a query a line {"id", "text"}; an id is a string or a number.
# Prints a line a query {"query", "results": [{"id", "score"}]}, 100 results at most, best first. With --plain the scores are lunr.js's
# own: the words of the query joined by OR, title and text without boosts, none of our steps.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
plain=()
if [ "${1:-}" = --plain ]; then
    plain=(--plain)
    shift
fi
if [ $# -ne 2 ]; then
    echo "Usage: bash ${BASH_SOURCE[0]} [--plain] DOCS.jsonl QUERIES.jsonl" >&2
    exit 2
fi
for file in "$1" "$2"; do
    [ -r "$file" ] || { echo "There is no file '$file' that can be read." >&2; exit 1; }
done
for tool in dotnet node; do
    command -v "$tool" >/dev/null || { echo "This needs $tool on the path." >&2; exit 1; }
done
bench=$(bash "$here/build.sh")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet "$bench" index "$1" "$work" ${plain[@]+"${plain[@]}"} 2>"$work/said" || { cat "$work/said" >&2; exit 1; }
node "$here/answer.mjs" "$work" "$2" ${plain[@]+"${plain[@]}"}
