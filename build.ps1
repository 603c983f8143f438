#!/usr/bin/env pwsh
# Restore, build, test, site: the plain commands of the README in one go.
Set-Location $PSScriptRoot
foreach ($command in 'restore', 'build --no-restore', 'test --no-build', 'run --project src/Casebook --no-build -- build') {
    dotnet ($command -split ' ')
    if ($LASTEXITCODE) { exit $LASTEXITCODE }
}
