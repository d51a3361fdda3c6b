#!/usr/bin/env bash
# Whole graphs against the labelled news and statements: labels.sh CORPORA ENTENTE
# "held" was read by nobody who wrote a rule; "read" was.
set -euo pipefail
corpora=$1 entente=$2
here=$(cd "$(dirname "$0")" && pwd)
if [ ! -f "$corpora/corpora/ner/gmb.csv" ]; then
  echo "labels: no file $corpora/corpora/ner/gmb.csv: skipped" >&2
  exit 0
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python3 "$here/../../Sources/Extraction/Evaluation/labels.py" "$corpora" "$scratch"
for part in held read; do
  "$entente" extract --each -o "$scratch/$part" "$scratch/gold/$part.jsonl" 2>/dev/null || [ $? = 3 ]
  echo "-- labels, $part"
  python3 "$scratch/gold/score.py" "$scratch/gold/$part" "$scratch/$part"
  echo "-- labels, $part, confidence"
  python3 "$here/confidence.py" "$scratch" "$part" "$scratch/$part"
  echo "-- labels, $part, by type"
  python3 "$here/by_type.py" "$scratch" "$part" "$scratch/$part"
done
