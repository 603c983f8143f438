#!/usr/bin/env bash
# Builds Casebook.Bench when a source is newer than it, says nothing of it, and prints the path of the program.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
bench="$root/artifacts/bin/Casebook.Bench/release/Casebook.Bench.dll"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
if [ -n "${CASEBOOK_BENCH:-}" ]; then
    echo "$CASEBOOK_BENCH"
    exit
fi
mkdir -p "$root/artifacts"
exec 9>"$root/artifacts/bench.lock"
flock 9
if [ ! -f "$bench" ] || [ -n "$(find "$root/src" "$root/templates" "$root/tests/bench/Casebook.Bench" "$root/Directory.Build.props" "$root/Directory.Packages.props" -newer "$bench" -type f \( -name '*.cs' -o -name '*.razor' -o -name '*.csproj' -o -name '*.txt' -o -name '*.props' \) -print -quit)" ]; then
    said=$(dotnet build "$root/tests/bench/Casebook.Bench" -c Release -v q --nologo -p:RunAnalyzers=false 2>&1) || { echo "$said" >&2; exit 1; }
    touch "$bench"
fi
echo "$bench"
