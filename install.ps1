# Builds CodeGuru and puts it into a folder on the path. Usage: .\install.ps1 [-Prefix FOLDER]
# The native executable needs the C++ build tools of Visual Studio; without them a ReadyToRun build is made.
param([string] $Prefix = (Join-Path $env:LOCALAPPDATA 'Programs\CodeGuru'))
$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot
if (-not (Get-Command dotnet -ErrorAction SilentlyContinue)) { throw 'Install the .NET SDK 10 first: https://dotnet.microsoft.com/download' }

$rid = if ($env:PROCESSOR_ARCHITECTURE -eq 'ARM64') { 'win-arm64' } else { 'win-x64' }
$work = Join-Path ([IO.Path]::GetTempPath()) ([IO.Path]::GetRandomFileName())
$common = 'publish', 'src/CodeGuru.Cli', '-c', 'Release', '-r', $rid, '-o', $work, '--nologo', '-v', 'quiet'
try {
    & dotnet @common
    if ($LASTEXITCODE -ne 0) {
        Write-Host 'No native linker found: building for the .NET runtime instead ...'
        & dotnet @common '-p:PublishAot=false' '-p:PublishReadyToRun=true' '--self-contained' 'false'
        if ($LASTEXITCODE -ne 0) { throw 'The build failed; its messages are above.' }
    }
    Get-ChildItem $work -Include *.pdb, *.xml -Recurse | Remove-Item
    if (Test-Path $Prefix) { Remove-Item $Prefix -Recurse }
    New-Item $Prefix -ItemType Directory | Out-Null
    Copy-Item (Join-Path $work '*') $Prefix -Recurse
}
finally {
    if (Test-Path $work) { Remove-Item $work -Recurse -Force }
}

$program = Join-Path $Prefix 'codeguru.exe'
& $program --version
Write-Host "Installed as $program"
if (($env:Path -split ';') -notcontains $Prefix) { Write-Host "Add $Prefix to your PATH." }
