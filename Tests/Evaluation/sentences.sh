#!/usr/bin/env bash
# No sentence of real articles is taken for furniture: sentences.sh CORPORA ENTENTE
set -euo pipefail
articles=$1/articles/state-department.jsonl entente=$2
here=$(dirname "$0")
if [ ! -f "$articles" ]; then
  echo "sentences: no file $articles: skipped" >&2
  exit 0
fi
texts=$(mktemp)
trap 'rm -f "$texts"' EXIT
"$entente" analyze --text "$articles" >"$texts" || [ $? = 3 ]
python3 "$here/lost_sentences.py" "$articles" "$texts"
