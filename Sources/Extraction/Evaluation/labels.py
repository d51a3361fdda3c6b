"""Makes gold records of the labelled texts: labels.py CORPORA FOLDER

`labels.jsonl` holds relations that were labelled by hand, and where their texts stand in the corpora, not the texts.
This writes FOLDER/gold: `read.jsonl` and `held.jsonl` with the texts, and the folders `read` and `held` with a record
for each, so that FOLDER can take the place of CORPORA in every measure of the gold articles.
"""
import csv
import json
import shutil
import sys
from pathlib import Path

LABELS = Path(__file__).with_name("labels.jsonl")
STATUS = {"a": "asserted", "n": "negated", "p": "planned", "h": "hypothetical"}
OPENING, CLOSING = {"(", "$", "["}, set(".,;:?!%)]")


def joined(words):
    """The words of a sentence of GMB as a text."""
    text = ""
    for word in words:
        close = word in CLOSING or word == "n't" or (word.startswith("'") and len(word) > 1)
        text += word if not text or close or text[-1] in OPENING else " " + word
    return text


def sentences(corpora):
    """The sentences of corpora/ner/gmb.csv, each a text."""
    found, words = [], []
    with open(Path(corpora) / "corpora" / "ner" / "gmb.csv", encoding="utf-8", errors="replace") as lines:
        rows = csv.reader(lines)
        next(rows)
        for row in rows:
            if row[0].strip() and words:
                found.append(joined(words))
                words = []
            words.append(row[1])
    return [*found, joined(words)]


class Texts:
    """The texts of the labels, out of the corpora."""

    def __init__(self, corpora):
        self.corpora = Path(corpora) / "corpora"
        self.sentences = sentences(corpora)
        self.lines = {}

    def article(self, label):
        article = {"id": label["id"]}
        if "sentences" in label:
            first, last = label["sentences"]
            article["text"] = " ".join(self.sentences[first:last])
        else:
            name = label["file"]
            if name not in self.lines:
                with open(self.corpora / "text" / name, encoding="utf-8") as lines:
                    self.lines[name] = [json.loads(line) for line in lines]
            record = self.lines[name][label["line"]]
            text = record["text"]
            if record.get("title"):
                article["title"] = record["title"]
                if not text.startswith(record["title"]):
                    text = record["title"] + "\n\n" + text
            if record.get("date"):
                article["date"] = record["date"]
            article["text"] = text[:label["characters"]]
        return article


def record(label):
    """The label as a gold record."""
    entities = [
        {"id": f"e{n}", "kind": kind, "name": name, "aliases": aliases}
        for n, (kind, name, *aliases) in enumerate(label["entities"])
    ]
    relations = [
        {"source": f"e{source}", "type": kind, "target": f"e{target}", "status": STATUS[status],
         "speaker": None if speaker is None else f"e{speaker}", "cue": cue}
        for source, kind, target, status, speaker, cue in label["relations"]
    ]
    return {"id": label["id"], "entities": entities, "relations": relations}


def main(corpora, folder):
    home = Path(folder) / "gold"
    for part in ("read", "held"):
        (home / part).mkdir(parents=True, exist_ok=True)
    shutil.copy(Path(corpora) / "gold" / "score.py", home)
    texts = Texts(corpora)
    with open(LABELS, encoding="utf-8") as lines:
        labels = [json.loads(line) for line in lines]
    for part in ("read", "held"):
        with open(home / f"{part}.jsonl", "w", encoding="utf-8") as out:
            for label in labels:
                if label["part"] == part:
                    out.write(json.dumps(texts.article(label), ensure_ascii=False) + "\n")
                    (home / part / f"{label['id']}.json").write_text(
                        json.dumps(record(label), ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
