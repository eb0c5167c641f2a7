@echo off
rem Starts the Locality Plan Dashboard: the desktop, or a command when one is given.
setlocal
set "home=%~dp0.."

set "java=%home%\runtime\bin\java.exe"
call :new_enough && goto start
set "java=%JAVA_HOME%\bin\java.exe"
call :new_enough && goto start
for %%j in (java.exe) do set "java=%%~$PATH:j"
call :new_enough && goto start
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%LocalAppData%\Programs\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*") do (
    set "java=%%~d\bin\java.exe"
    call :new_enough && goto start
)
echo Please install Java 25 or newer (for example from https://adoptium.net): none was found on this computer. 1>&2
exit /b 1

:start
rem The program writes UTF-8; the console is given its own code page back afterwards
for /f "tokens=2 delims=:." %%c in ('chcp') do set "page=%%c"
chcp 65001 >nul
"%java%" "@%home%\bin\java.options" -jar "%home%\lib\locality-plan.jar" %*
set "code=%errorlevel%"
if defined page chcp %page% >nul
exit /b %code%

rem Java 25 or newer says so in the first line of its version: openjdk version "25.0.3" 2026-04-21
:new_enough
if not exist "%java%" exit /b 1
set "version="
for /f "tokens=2,3" %%u in ('""%java%" -version 2^>^&1"') do if "%%u"=="version" set "version=%%~v"
if not defined version exit /b 1
for /f "delims=.-+" %%v in ("%version%") do set "version=%%v"
if %version% geq 25 exit /b 0
exit /b 1
