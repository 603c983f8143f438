#!/usr/bin/env bash
# Compares our search with lunr.js, MiniSearch and Pagefind on generated documents and writes the tables into tests/bench/README.md.
#   bash tests/bench/search-compare.sh [--dry] [--quick] [N…]
# N: how many documents, 100 1000 10000 if none is given. --dry prints the tables and leaves the README as it is; --quick measures once.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
dry=
quick=()
while [[ "${1:-}" = --* ]]; do
    case $1 in
        --dry) dry=yes ;;
        --quick) quick=(--quick) ;;
        *) echo "There is no option '$1'." >&2; exit 2 ;;
    esac
    shift
done
[ $# -gt 0 ] || set -- 100 1000 10000
[ -d "$here/node_modules" ] || npm ci --prefix "$here" --no-audit --no-fund >&2
bench=$(bash "$here/build.sh")
tables=$(mktemp)
trap 'rm -f "$tables"' EXIT
node "$here/compare/compare.mjs" "$bench" ${quick[@]+"${quick[@]}"} "$@" | tee "$tables"
[ -n "$dry" ] || node "$here/compare/put.mjs" "$here/README.md" search-compare "$tables"
