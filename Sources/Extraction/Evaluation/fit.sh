#!/usr/bin/env bash
# Fits the confidence of relations on CORPORA/gold/train and writes Resources/confidence.tsv: fit.sh CORPORA ENTENTE
# The command has to be built anew behind it, since the build copies the resources.
set -euo pipefail
corpora=$1 entente=$2
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$entente" candidates "$corpora/gold/train.jsonl" > "$scratch/candidates.jsonl"
python3 "$here/fit.py" "$corpora" "$scratch/candidates.jsonl" "$here/../Resources/confidence.tsv"
