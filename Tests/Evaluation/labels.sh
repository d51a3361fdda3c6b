#!/usr/bin/env bash
# Whole graphs against the labelled news and statements: labels.sh CORPORA ENTENTE
# "held" was read by nobody who wrote a rule; "read" was. The labels hold only entities that take part in a relation: the rows on
# entities say nothing.
set -euo pipefail
corpora=$1 entente=$2
here=$(cd "$(dirname "$0")" && pwd)
if [ ! -f "$corpora/corpora/ner/gmb.csv" ]; then
  echo "labels: no file $corpora/corpora/ner/gmb.csv: skipped" >&2
  exit 0
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 "$here/../../Sources/Extraction/Evaluation/labels.py" "$corpora" "$folder"
bash "$here/gold.sh" "$folder" "$entente" held read
