#!/usr/bin/env bash
# Compares two made graphs of 100,000 relations: difference.sh ENTENTE
set -euo pipefail
python3 "$(dirname "$0")/difference.py" "$1"
