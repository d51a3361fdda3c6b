#!/usr/bin/env bash
# Sentences of the PLOVER gold records: plover.sh CORPORA ENTENTE
set -euo pipefail
if [ ! -f "$1/gold/plover-gsr.jsonl" ]; then
  echo "plover: no file $1/gold/plover-gsr.jsonl: skipped" >&2
  exit 0
fi
exec python3 "$(dirname "$0")/plover.py" "$1" "$2"
