#!/usr/bin/env bash
# Copies among real articles, for a person to judge: copies.sh CORPORA ENTENTE [REPORT]
#
# REPORT gets every group, the recall on fifty reprints that are made with a seed, and the fifty pairs that come
# nearest to being copies without being any; without it only the figures are printed.
set -euo pipefail
cd "$(dirname "$0")/../.."
texts=$1/corpora/text
if [ ! -d "$texts" ]; then
  echo "copies: no folder $texts: skipped" >&2
  exit 0
fi
report=$(realpath -m "${3:-$(mktemp)}")
ENTENTE_COPIES=$(realpath "$texts") ENTENTE_COPIES_OUT=$report \
  swift test -c release -Xswiftc -enable-testing --disable-xctest --filter CopiesEvaluation >&2
grep -E '^[0-9]+ (articles|reprints)|^articles|: [0-9]+ of [0-9]+$' "$report"
[ -n "${3:-}" ] || rm -f "$report"
