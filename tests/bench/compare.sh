#!/usr/bin/env bash
# Builds the same invented cases with Casebook, with Hugo and with Hugo and Pagefind, in turn and from clean, beside the floor of copying Casebook's finished site,
# and writes the medians into tests/bench/README.md.
#   bash tests/bench/compare.sh [N...]        1000 cases when no number is given; ROUNDS=3 rounds each
# Installs what it compares with where that is missing: Debian's hugo and time, and Pagefind from this folder's lock file.
# A round that fails ends everything with one sentence; results that were written before stay as they were.
# What a round writes stays until the end: ext4 keeps the inodes of files deleted within the last minute from being used again, and looking past them cost later rounds up to twice their time.
# That takes 0.8 MB of disk for each case and round.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
rounds=${ROUNDS:-3}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NO_COLOR=1

fail() {
    echo "${1%.}; results written before are as they were." >&2
    exit "${2:-1}"
}

for number in "$@" "$rounds"; do
    [[ $number =~ ^[1-9][0-9]{0,5}$ ]] || { echo "'$number' is no number from 1 to 999999. Usage: bash ${BASH_SOURCE[0]} [N...]" >&2; exit 2; }
done
[ $# -gt 0 ] || set -- 1000
for tool in dotnet node npm; do
    command -v "$tool" >/dev/null || fail "This needs $tool on the path."
done

mkdir -p "$root/artifacts" || fail "The folder 'artifacts' cannot be made."
work=$(mktemp -d "$root/artifacts/compare.XXXXXX") || fail "No folder can be made in 'artifacts'."
trap 'rm -rf "$work"' EXIT
trap 'fail "Stopped." 130' INT TERM

# Runs a step of the preparation and keeps quiet unless it fails.
prepare() {
    local what=$1
    shift
    "$@" >"$work/said" 2>&1 || fail "$what: $(grep -v '^[[:space:]]*$' "$work/said" | tail -n 1)"
}

install() {
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    "${as_root[@]}" apt-get update -q && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends "$@"
}

command -v hugo >/dev/null || prepare "Hugo is missing and Debian's package could not be installed" install hugo
[ -x /usr/bin/time ] || prepare "/usr/bin/time is missing and Debian's package could not be installed" install time
[ -x "$here/node_modules/.bin/pagefind" ] || prepare "Pagefind is missing and could not be installed" npm ci --prefix "$here" --no-audit --no-fund
prepare "Casebook could not be published" dotnet publish "$root/src/Casebook" -c Release -r linux-x64 -p:PublishReadyToRun=true --self-contained false -v q -o "$work/casebook"
bench=$(bash "$here/build.sh" 2>"$work/said") || fail "The corpus generator could not be built: $(grep -m 1 error "$work/said")"

# One timed run: NAME COMMAND... Appends the wall and processor times in seconds and the peak memory in KiB.
timed() {
    local name=$1
    shift
    sync
    /usr/bin/time -q -o "$work/time" -f '%e %U %S %M' "$@" >"$work/said" 2>&1
    local code=$?
    [ $code -lt 128 ] || fail "Round $round of $name was killed."
    [ $code -eq 0 ] || fail "Round $round of $name failed: $(grep -v '^[[:space:]]*$' "$work/said" | tail -n 1)"
    echo "$name $round $(tail -n 1 "$work/time")" >>"$work/times" || fail "The times of a round could not be kept."
}

size() { # NAME FOLDER
    find "$2" -type f -printf '%s %f\n' | awk -v name="$1" '{ bytes += $1; if ($2 ~ /\.html$/) pages++ } END { printf "%s %d %d %.0f\n", name, pages, NR, bytes }' >>"$work/sizes"
}

casebook_and_copy() {
    timed casebook "$work/casebook/casebook" build --content "$corpus" --out "$written/site"
    timed copy cp -r "$written/site" "$written/copy"
    [ "$round" -gt 1 ] || size casebook "$written/site"
}

hugo_and_pagefind() {
    timed hugo hugo --quiet --source "$hugo" --destination "$written/hugo"
    [ "$round" -gt 1 ] || size hugo "$written/hugo"
    timed pagefind "$here/node_modules/.bin/pagefind" --site "$written/hugo"
    [ "$round" -gt 1 ] || size pagefind "$written/hugo"
}

for cases in "$@"; do
    rm -f "$work/times" "$work/sizes"
    corpus=$work/$cases/corpus hugo=$work/$cases/hugo
    prepare "The $cases cases could not be written" dotnet "$bench" corpus "$cases" "$corpus" --hugo "$hugo"
    for ((round = 1; round <= rounds; round++)); do
        written=$work/$cases/$round
        mkdir "$written" || fail "No folder can be made for round $round."
        # Every other round the other way round, so that neither always builds on a machine that the other has warmed.
        if ((round % 2)); then
            casebook_and_copy
            hugo_and_pagefind
        else
            hugo_and_pagefind
            casebook_and_copy
        fi
    done
    revision=$(git -C "$root" rev-parse --short HEAD 2>/dev/null || echo "no revision")
    node "$here/compare.mjs" "$here/README.md" "$cases" "$work/times" "$work/sizes" \
        "Casebook $revision on .NET $(dotnet --version)" "$(hugo version | sed -E 's/^hugo (v[^ ]+).*/Hugo \1/')" "Pagefind $("$here/node_modules/.bin/pagefind" --version | awk '{ print $NF }')" ||
        fail "The table of $cases cases could not be written."
done
