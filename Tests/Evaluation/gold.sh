#!/usr/bin/env bash
# Whole graphs against the gold records: gold.sh CORPORA ENTENTE [PART...] (dev and train by default)
set -euo pipefail
corpora=$1 entente=$2
shift 2
[ $# -gt 0 ] || set -- dev train
here=$(cd "$(dirname "$0")" && pwd)
if [ ! -f "$corpora/gold/score.py" ]; then
  echo "gold: no file $corpora/gold/score.py: skipped" >&2
  exit 0
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for part in "$@"; do
  "$entente" extract --each -o "$scratch/$part" "$corpora/gold/$part.jsonl" 2>/dev/null || [ $? = 3 ]
  echo "-- gold/$part"
  python3 "$corpora/gold/score.py" "$corpora/gold/$part" "$scratch/$part"
  echo "-- gold/$part, confidence"
  python3 "$here/confidence.py" "$corpora" "$part" "$scratch/$part"
  echo "-- gold/$part, by type"
  python3 "$here/by_type.py" "$corpora" "$part" "$scratch/$part"
done
