#!/usr/bin/env bash
# UNTRIED: written from the documentation of jlink and jpackage; nobody has run it yet.
#
# Makes the macOS installer (.dmg). Needs, on macOS: a JDK 25 or newer, Maven, the Xcode command line tools and, for a
# program that opens without a warning on other Macs, a Developer ID (set SIGN_AS to its name) and notarisation.
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/java.sh

rm -rf target/locality-plan
mvn -q -DskipTests package
out=target/installer
rm -rf "$out" && mkdir -p "$out"
"$JDK/bin/jlink" --add-modules "$MODULES" --no-header-files --no-man-pages --strip-java-debug-attributes \
    --generate-cds-archive --include-locales=en --output "$out/runtime"
# macOS knows no version that begins with 0
"$JDK/bin/jpackage" --type dmg --name "$NAME" --app-version "${VERSION/#0./1.}" \
    --input target/locality-plan/lib --main-jar locality-plan.jar --main-class org.localityplan.Main \
    --runtime-image "$out/runtime" --icon assets/icon/locality-plan.icns --mac-package-identifier org.localityplan \
    "${JAVA_OPTIONS[@]}" \
    ${SIGN_AS:+--mac-sign --mac-signing-key-user-name "$SIGN_AS"} --dest "$out"
