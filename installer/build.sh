#!/usr/bin/env bash
# Makes the Linux installer: a Java runtime of our own, the program's folder with a trained start-up cache, and a .deb.
#
#   installer/build.sh
#
# Leaves target/installer/LocalityPlan (the program's folder) and target/installer/locality-plan_*.deb.
# Needs a JDK 25 or newer, dpkg-deb and fakeroot; xvfb-run where there is no display.
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/java.sh

for tool in dpkg-deb fakeroot; do
    command -v "$tool" >/dev/null || { echo "Please install $tool: the .deb is made with it." >&2; exit 1; }
done

rm -rf target/locality-plan
mvn -q -DskipTests package

out=target/installer
rm -rf "$out" && mkdir -p "$out"

echo "1 of 4: the Java runtime"
"$JDK/bin/jlink" --add-modules "$MODULES" --no-header-files --no-man-pages --strip-java-debug-attributes \
    --include-locales=en --output "$out/runtime"

echo "2 of 4: the program's folder"
"$JDK/bin/jpackage" --type app-image --name "$NAME" --app-version "$VERSION" \
    --input target/locality-plan/lib --main-jar locality-plan.jar --main-class org.localityplan.Main \
    --runtime-image "$out/runtime" --icon assets/icon/locality-plan-256.png \
    "${JAVA_OPTIONS[@]}" --dest "$out"

echo "3 of 4: the start-up cache, trained by opening every screen once"
display=()
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || display=(xvfb-run -a -s "-screen 0 1440x900x24")
cache=$PWD/$out/start.aot
training=$(mktemp -d)
trap 'rm -rf "$training"' EXIT
JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$cache" \
    "${display[@]}" "$out/$NAME/bin/$NAME" tour --store "$training/tour.plan" >"$out/training.log" 2>&1 \
    || { cat "$out/training.log" >&2; exit 1; }
mv "$cache" "$out/$NAME/lib/app/start.aot"
# shellcheck disable=SC2016 # $APPDIR is filled in by the launcher
echo 'java-options=-XX:AOTCache=$APPDIR/start.aot' >>"$out/$NAME/lib/app/$NAME.cfg"

echo "4 of 4: the .deb"
DPKG_DEB_COMPRESSOR_TYPE=zstd "$JDK/bin/jpackage" --type deb --app-image "$out/$NAME" --name locality-plan \
    --linux-package-name locality-plan --app-version "$VERSION" --icon assets/icon/locality-plan-256.png \
    --resource-dir installer/linux --linux-deb-maintainer locality-plan@example.org \
    --linux-shortcut --linux-menu-group Office --description "Locality Plan Dashboard" \
    --linux-package-deps "libgtk-3-0, libxtst6, libxxf86vm1, libgl1" --dest "$out"

ls -1 "$out"/*.deb
