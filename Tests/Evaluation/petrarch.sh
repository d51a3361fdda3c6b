#!/usr/bin/env bash
# Events of UniversalPetrarch's gold: petrarch.sh CORPORA ENTENTE
set -euo pipefail
if [ ! -f "$1/gold/petrarch2-gsr-ud.jsonl" ]; then
  echo "petrarch: no file $1/gold/petrarch2-gsr-ud.jsonl: skipped" >&2
  exit 0
fi
exec python3 "$(dirname "$0")/petrarch.py" "$1" "$2"
