#!/usr/bin/env bash
# The bodies of the test pages, F1 over words: html.sh CORPORA ENTENTE
#
# TRAFILATURA=PYTHON adds the yardstick: a Python that has the package trafilatura (python3 by default).
set -euo pipefail
entente=$2
here=$(dirname "$0")
pages=$here/../ArticlesTests/Fixtures/pages
python=${TRAFILATURA:-python3}
yardstick=
if "$python" -c 'import trafilatura' 2>/dev/null; then
  yardstick=--trafilatura
else
  echo "html: $python has no trafilatura: its column is left out (TRAFILATURA names another Python)" >&2
fi
"$python" "$here/page_bodies.py" "$entente" "$pages" $yardstick
