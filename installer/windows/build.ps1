# UNTRIED: written from the documentation of jlink and jpackage; nobody has run it yet.
#
# Makes the Windows installer (.msi). Needs, on Windows: a JDK 25 or newer in JAVA_HOME, Maven, and the WiX Toolset
# (version 3.14, or 4/5) on the PATH. The UpgradeUuid below must never change: by it Windows knows a newer version.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

$UpgradeUuid = 'b6f5f0ce-6f0e-4a55-9a3f-0f1d6c0a2b71'
$Version = ([xml](Get-Content pom.xml)).project.version
$Modules = 'java.base,java.compiler,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.prefs,java.scripting,java.security.jgss,java.sql,java.xml,jdk.jfr,jdk.net,jdk.unsupported,jdk.unsupported.desktop,jdk.xml.dom,jdk.zipfs,jdk.localedata,jdk.crypto.ec'
$Out = 'target\installer'
$JavaOptions = Get-Content src\main\scripts\java.options | Where-Object { $_ -like '-*' } | ForEach-Object { '--java-options', $_ }

# Windows PowerShell goes on after a program that failed, and takes -Da.b=c apart unless it stands in quotes
function Invoke-Step([string] $Program, [string[]] $Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE" }
}

Remove-Item -Recurse -Force -ErrorAction Ignore $Out, 'target\locality-plan'
Invoke-Step 'mvn' @('-q', '-DskipTests', 'package')
Invoke-Step "$env:JAVA_HOME\bin\jlink" @('--add-modules', $Modules, '--no-header-files', '--no-man-pages',
    '--strip-java-debug-attributes', '--generate-cds-archive', '--include-locales=en', '--output', "$Out\runtime")
# LocalityPlan.exe opens the window; locality-plan.exe is the same program for the console, where commands are read
Invoke-Step "$env:JAVA_HOME\bin\jpackage" (@('--type', 'msi', '--name', 'LocalityPlan', '--app-version', $Version,
    '--input', 'target\locality-plan\lib', '--main-jar', 'locality-plan.jar', '--main-class', 'org.localityplan.Main',
    '--add-launcher', 'locality-plan=installer\windows\console.properties',
    '--runtime-image', "$Out\runtime", '--icon', 'assets\icon\locality-plan.ico',
    '--win-upgrade-uuid', $UpgradeUuid, '--win-menu', '--win-shortcut', '--win-dir-chooser', '--win-per-user-install',
    '--dest', $Out) + $JavaOptions)
