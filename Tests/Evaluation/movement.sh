#!/usr/bin/env bash
# Movement of aircraft and people: movement.sh CORPORA ENTENTE
set -euo pipefail
if [ ! -f "$1/gold/train.jsonl" ]; then
  echo "movement: no file $1/gold/train.jsonl: skipped" >&2
  exit 0
fi
exec python3 "$(dirname "$0")/movement.py" "$1" "$2"
