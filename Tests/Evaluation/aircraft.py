"""F1 of aircraft names found by the whole linker: engine, designation grammar and tables together.

usage: aircraft.py NAMES.conllu NAMES.json ENTENTE [--show]
NAMES are the words and names of the held-out Few-NERD sentences, as Sources/Language/Training/name_sets.py writes them.
Borders have to be equal; "the" in front is cut off on both sides.
"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

CLOSING = set(".,;:!?)]}%'’") | {"'s", "’s", "n't"}


def sentences(path):
    words = []
    for line in open(path, encoding="utf8"):
        cells = line.rstrip("\n").split("\t")
        if len(cells) == 10:
            words.append(cells[1])
        elif words:
            yield words
            words = []


def plain(words):
    """The words as running text, and where each begins and ends in it."""
    text, places, open_quote = "", [], False
    for i, word in enumerate(words):
        glued = not text or word in CLOSING or word in "-–/" or words[i - 1] in ("-", "–", "/", "(", "[", "$")
        if word == '"':
            glued = open_quote or not text
            open_quote = not open_quote
        elif i and words[i - 1] == '"' and open_quote:
            glued = True
        text += ("" if glued else " ") + word
        places.append((len(text) - len(word), len(text)))
    return text, places


def main():
    conllu, names, entente = sys.argv[1:4]
    texts, gold = [], set()
    for number, (words, spans) in enumerate(zip(sentences(conllu), json.load(open(names, encoding="utf8")))):
        text, places = plain(words)
        texts.append(text)
        for begin, end, kind, _ in spans:
            if kind == "aircraft":
                begin += words[begin].lower() == "the"
                gold.add((number, places[begin][0], places[end - 1][1]))
    with tempfile.TemporaryDirectory() as folder:
        records = Path(folder) / "sentences.jsonl"
        records.write_text("".join(json.dumps({"id": str(i), "text": t, "language": "en"}) + "\n" for i, t in enumerate(texts)))
        out = subprocess.run([entente, "candidates", records], capture_output=True, text=True).stdout
    found = set()
    for line in out.splitlines():
        reading = json.loads(line)
        for mention in reading["mentions"]:
            if mention["entity"].startswith("aircraft:") and mention["form"] == "name":
                found.add((int(reading["id"]), mention["start"], mention["end"]))
    hit = len(gold & found)
    p, r = hit / max(len(found), 1), hit / max(len(gold), 1)
    print(f"aircraft, engine with grammar and tables: P {100 * p:.1f} R {100 * r:.1f} F1 {200 * p * r / max(p + r, 1e-9):.1f}  ({len(gold)} names)")
    if "--show" in sys.argv:
        for number, begin, end in sorted(gold - found):
            print("  missed", texts[number][begin:end], "|", texts[number])
        for number, begin, end in sorted(found - gold):
            print("  extra ", texts[number][begin:end], "|", texts[number])


if __name__ == "__main__":
    main()
