#!/usr/bin/env bash
# Fits the confidence of relations on CORPORA/gold/train and the labelled texts that were read, and writes
# Resources/confidence.tsv: fit.sh CORPORA ENTENTE
# The command has to be built anew behind it, since the build copies the resources.
set -euo pipefail
corpora=$1 entente=$2
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python3 "$here/labels.py" "$corpora" "$scratch"
"$entente" candidates "$corpora/gold/train.jsonl" > "$scratch/train.jsonl"
"$entente" candidates "$scratch/gold/read.jsonl" > "$scratch/read.jsonl" 2>/dev/null
python3 "$here/fit.py" "$here/../Resources/confidence.tsv" \
  "$corpora" train "$scratch/train.jsonl" "$scratch" read "$scratch/read.jsonl"
