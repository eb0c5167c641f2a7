#!/usr/bin/env bash
# Tries the .deb as a person would: installs it, opens every screen on a virtual display, makes the sample's pack with the
# installed launcher, and removes it again. Needs root (a container or scratch machine is best), xvfb and xauth.
#
#   installer/build.sh && installer/try.sh
set -euo pipefail
cd "$(dirname "$0")/.."

deb=$(ls -1 target/installer/locality-plan_*.deb | tail -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME=$work/data HOME=$work

say() { printf '\n== %s\n' "$1"; }
fail() { echo "FAILED: $1" >&2; exit 1; }

say "install"
apt-get -qq install -y --no-install-recommends "./$deb" >"$work/install.log" 2>&1 || { cat "$work/install.log" >&2; fail "the package does not install"; }
command -v locality-plan >/dev/null || fail "no locality-plan on the path"

say "open every screen"
xvfb-run -a -s "-screen 0 1440x900x24" timeout 120 locality-plan tour --store "$work/tour.plan" || fail "a screen does not open"

say "the sample's pack"
locality-plan sample --store "$work/sample.plan" || fail "no sample"
locality-plan pack --store "$work/sample.plan" --out "$work/pack.pdf" || fail "no pack"
[ "$(head -c 5 "$work/pack.pdf")" = "%PDF-" ] || fail "the pack is no PDF"
locality-plan show overview --store "$work/sample.plan" | head -n 5

say "remove"
apt-get -qq purge -y locality-plan >/dev/null
hash -r
if command -v locality-plan >/dev/null || [ -e /opt/locality-plan ]; then fail "something stayed behind"; fi

say "the installed program starts, opens every screen, prints a pack and goes"
