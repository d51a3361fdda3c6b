#!/usr/bin/env bash
# Words a second and memory of the language engine: language.sh ENTENTE CORPORA
#
# SPACY=PYTHON:PIPELINE adds the yardstick in the same run: a Python with spaCy 3.8 and the folder of its English md pipeline.
set -euo pipefail
entente=$1 corpora=$2
news=$corpora/corpora/text/state-dept.jsonl
if [ ! -e "$news" ]; then
  echo "language: no file $news: skipped" >&2
  exit 0
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python3 - "$news" > "$scratch/news.txt" << 'PYTHON'
import json, sys
words = 0
for line in open(sys.argv[1], encoding="utf8"):
    text = json.loads(line)["text"]
    print(text, end="\n\n")
    words += len(text.split())
    if words > 60000:
        break
PYTHON
python3 - "$entente" "$scratch/news.txt" << 'PYTHON'
import os, subprocess, sys, time
entente, news = sys.argv[1:]
count = None
for name, arguments in (("one thread", ["--threads", "1"]), ("two threads", ["--threads", "2"]), ):
    best = None
    for _ in range(3):
        began = time.perf_counter()
        with open(os.devnull, "wb") as null:
            process = subprocess.Popen([entente, "analyze", *arguments, news], stdout=null)
            _, status, usage = os.wait4(process.pid, 0)
        took = time.perf_counter() - began
        assert status == 0
        best = min(best or took, took)
    if count is None:
        out = subprocess.run([entente, "analyze", news], capture_output=True, text=True, check=True).stdout
        count = sum(1 for line in out.splitlines() if line[:1].isdigit())
    print(f"entente analyze, {name}: {count / best:,.0f} words a second, start and output included ({count:,} words), peak {usage.ru_maxrss / 1024:.0f} MB")
PYTHON
if [ -n "${SPACY:-}" ]; then
  OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 "${SPACY%%:*}" - "${SPACY#*:}" "$scratch/news.txt" << 'PYTHON'
import sys, time
import spacy
nlp = spacy.load(sys.argv[1], exclude=["lemmatizer", "attribute_ruler", "senter"])
texts = [t for t in open(sys.argv[2], encoding="utf8").read().split("\n\n") if t.strip()]
list(nlp.pipe(texts[:20]))
began = time.perf_counter()
words = sum(len(doc) for doc in nlp.pipe(texts))
print(f"spaCy md ({', '.join(nlp.pipe_names)}), one thread: {words / (time.perf_counter() - began):,.0f} words a second ({words:,} words), start not included")
PYTHON
fi
