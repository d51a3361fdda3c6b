#!/usr/bin/env bash
# How much of the news the lexicon knows: coverage.sh CORPORA ENTENTE
set -euo pipefail
if [ ! -f "$1/corpora/text/state-dept.jsonl" ]; then
  echo "coverage: no file $1/corpora/text/state-dept.jsonl: skipped" >&2
  exit 0
fi
exec python3 "$(dirname "$0")/coverage.py" "$1" "$2"
