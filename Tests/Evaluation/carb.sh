#!/usr/bin/env bash
# Who is quoted, on CaRB's sentences: carb.sh CORPORA ENTENTE
set -euo pipefail
if [ ! -f "$1/gold/carb-attribution.jsonl" ]; then
  echo "carb: no file $1/gold/carb-attribution.jsonl: skipped" >&2
  exit 0
fi
exec python3 "$(dirname "$0")/carb.py" "$1" "$2"
