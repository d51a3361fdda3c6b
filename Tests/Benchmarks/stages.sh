#!/usr/bin/env bash
# Words a second from text to graph, and what each stage costs: stages.sh ENTENTE CORPORA
set -euo pipefail
if [ ! -f "$2/gold/train.jsonl" ]; then
  echo "stages: no file $2/gold/train.jsonl: skipped" >&2
  exit 0
fi
"$1" candidates --times "$2/gold/train.jsonl" "$2/gold/train.jsonl" 2> /dev/null | python3 -c '
import json, sys
words, sums = 0, {}
for line in sys.stdin:
    count, times = line.split("\t")
    words += json.loads(count)["words"]
    for stage, seconds in json.loads(times)["times"].items():
        sums[stage] = sums.get(stage, 0) + seconds
total = sum(sums.values())
print(f"{words:,} words in {total:.2f} s: {words / total:,.0f} words a second (bar 10,000)")
for stage, seconds in sums.items():
    print(f"{stage:<10}{seconds:>8.2f} s{seconds / sums['"'"'engine'"'"']:>8.1%} of the engine")
print("bar: relations no more than 25 % of the engine")
'
