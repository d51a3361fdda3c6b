#!/usr/bin/env bash
# Loading the tables and resolving phrases: resolve.sh ENTENTE [CORPORA]
set -euo pipefail
cd "$(dirname "$0")"
python3 resolve.py "$1"
