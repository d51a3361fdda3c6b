#!/usr/bin/env python3
"""Draw sentences with names that are hard to link, to be labelled by hand.

usage: draw_mentions.py CORPORA > sentences.txt

CORPORA  the folder with text/state-dept.jsonl and ner/gmb.csv (texts of the US Government, public domain).
The draw is seeded: the same folder gives the same sentences. Half of Tests/Fixtures/linking/hard-mentions.tsv came from
it; sentences without a date got one by what they tell.
"""
import csv
import json
import random
import re
import sys
from pathlib import Path

NAMES = re.compile(
    r"\b(Georgia|Washington|Jordan|Chad|Congo|Korea|Paris|Moscow|Kremlin|President [A-Z]\w+|Gen\. \w+|Beijing|Tehran"
    r"|Brussels|Minister \w+|Secretary [A-Z]\w+|Ambassador \w+|Niger|Guinea|Turkey|Boeing|F-\d+|MiG|Bush|Clinton|Kim|Khan"
    r"|Sharif|Pentagon|White House|Navy|Army|NATO|Taliban|King \w+|Prime Minister \w+|foreign ministry|Defense Ministry)\b")


def state_sentences(path):
    for line in path.open(encoding="utf-8"):
        record = json.loads(line)
        for sentence in re.split(r"(?<=[.!?])\s+", record.get("text", "")):
            if 40 < len(sentence) < 190 and "\n" not in sentence and NAMES.search(sentence):
                yield record.get("date", ""), sentence


def agency_sentences(path):
    words = []
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        for row in rows:
            if row[0].startswith("Sentence") and words:
                yield "", " ".join(words)
                words = []
            words.append(row[1])
    yield "", " ".join(words)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    dice = random.Random(20190325)
    state = list(state_sentences(folder / "text/state-dept.jsonl"))
    dice.shuffle(state)
    agency = [s for s in agency_sentences(folder / "ner/gmb.csv") if 40 < len(s[1]) < 170 and NAMES.search(s[1])]
    dice.shuffle(agency)
    for date, sentence in state[:45] + agency[:75]:
        print(f"{date}\t{sentence}")


if __name__ == "__main__":
    main()
