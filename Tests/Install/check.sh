#!/usr/bin/env bash
# Installs into a folder of its own, moves the checkout's build away, and runs the installed copy: it must
# find its resources beside itself, and say so in one line with status 2 where they are missing.
#
# check.sh [TARGET]   the target of make that installs: install, or install-built for what is built already
set -euo pipefail
cd "$(dirname "$0")/../.."
prefix=$(mktemp -d)
built=$(pwd)/.build away=$(pwd)/.build.away
restore() {
  [ ! -d "$away" ] || mv "$away" "$built"
  rm -rf "$prefix"
}
trap restore EXIT

make "${1:-install}" PREFIX="$prefix" >"$prefix.log" 2>&1 || { cat "$prefix.log"; exit 1; }
rm -f "$prefix.log"
mv "$built" "$away"

example=$(ls -d Graphs/*/articles | head -n 1)
text=$(realpath "$(ls "$example"/*.txt | head -n 1)")
cd /
env -i PATH="$PATH" HOME="$prefix" "$prefix/bin/entente" extract "$text" -o "$prefix/graph.svg" 2>"$prefix/messages" ||
  { cat "$prefix/messages"; echo "install: the installed copy does not run" >&2; exit 1; }
grep -q '<svg' "$prefix/graph.svg"
"$prefix/bin/entente" extract "$text" --format json 2>/dev/null | grep -q '"edges"'

rm -rf "$prefix/share/entente"
status=0
env -i PATH="$PATH" "$prefix/bin/entente" extract "$text" >"$prefix/out" 2>"$prefix/messages" || status=$?
[ "$status" = 2 ] && [ "$(wc -l <"$prefix/messages")" = 1 ] && grep -q ENTENTE_RESOURCES "$prefix/messages" ||
  { cat "$prefix/messages"; echo "install: missing resources ended with $status" >&2; exit 1; }
echo "install: the installed copy runs without the checkout, and misses its resources with one line"
