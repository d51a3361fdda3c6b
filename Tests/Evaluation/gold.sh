#!/usr/bin/env bash
# Whole graphs against the gold records: gold.sh CORPORA ENTENTE
set -euo pipefail
corpora=$1 entente=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for part in dev train; do
  "$entente" extract --each -o "$scratch/$part" "$corpora/gold/$part.jsonl" 2>/dev/null || [ $? = 3 ]
  echo "-- gold/$part"
  python3 "$corpora/gold/score.py" "$corpora/gold/$part" "$scratch/$part"
done
