#!/usr/bin/env python3
"""Which sentences of articles the reader took away with the furniture.

usage: lost_sentences.py ARTICLES.jsonl TEXTS

ARTICLES.jsonl  records with a "text"
TEXTS           what `entente analyze --text ARTICLES.jsonl` printed: cleaned texts parted by form feeds

A sentence is what ends with a stop and has five words or more; a dateline before it may be gone. Prints those
that are lost, and how many of how many; the exit status is 1 where one is.
"""
import json
import re
import sys


def plain(text):
    return re.sub(r"\s+", " ", text).strip()


def sentences(text):
    for line in text.split("\n"):
        for sentence in re.split(r"(?<=[.!?])[\"”’)]*\s+(?=[\"“‘(]?[A-Z0-9])", line):
            sentence = plain(sentence)
            if len(sentence.split()) >= 5 and re.search(r"[.!?][\"”’)]*$", sentence):
                yield sentence


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    records = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8") if line.strip()]
    texts = open(sys.argv[2], encoding="utf-8").read().split("\n\f\n")
    if len(texts) != len(records):
        sys.exit(f"{len(records)} records, but {len(texts)} texts were read")
    total = lost = 0
    for record, text in zip(records, texts):
        text = plain(text)
        for sentence in sentences(record["text"]):
            total += 1
            # A dateline: everything up to the first dash.
            rest = re.split(r"\s[-–—]+\s", sentence, maxsplit=1)[-1]
            if sentence not in text and rest not in text:
                lost += 1
                print(f"lost: {record.get('id', '')[:60]}: {sentence}")
    print(f"{lost} of {total} sentences lost in {len(records)} articles")
    sys.exit(1 if lost else 0)


main()
