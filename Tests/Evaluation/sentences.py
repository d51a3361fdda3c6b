"""Single sentences through `entente candidates`: what the scripts that judge sentence by sentence share."""
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

EVENTS = {"agree", "consult", "support", "concede", "cooperate", "aid", "retreat", "request", "accuse", "reject",
          "threaten", "protest", "sanction", "mobilize", "coerce", "assault"}
BOTH_WAYS = {"agree", "consult", "cooperate"}


def arguments(usage):
    """CORPORA, ENTENTE and the file for misses or None; ends the program with the usage where they are others."""
    given = sys.argv[1:]
    if len(given) not in (2, 4) or given[2:3] not in ([], ["--misses"]):
        sys.exit(usage)
    return given[0], given[1], given[3] if len(given) == 4 else None


def rows(path):
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines() if line.strip()]


def read(entente, sentences, *options):
    """The reading of each sentence, given as (id, date or None, text), by its id."""
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "sentences.jsonl"
        with open(path, "w", encoding="utf-8") as out:
            for name, date, text in sentences:
                # A line without a full stop would be read as a heading without a story.
                text = text.strip() if text.rstrip()[-1:] in ".?!”\"'" else text.strip() + "."
                out.write(json.dumps({"id": name, "text": text, **({"date": date} if date else {})}) + "\n")
        run = subprocess.run([entente, "candidates", *options, path], stdout=subprocess.PIPE,
                             stderr=subprocess.DEVNULL, check=True)
    return {r["id"]: r for r in map(json.loads, run.stdout.decode("utf-8").splitlines())}


def kept(reading):
    """The candidates that make it into the graph, one for each edge."""
    edges = {}
    for c in reading["candidates"]:
        if c["confidence"] >= reading["threshold"]:
            edges[c["source"], c["type"], c["target"], c["status"], c.get("speaker")] = c
    return list(edges.values())


def plain(text):
    """A sentence of a treebank's tokens as a newspaper would print it."""
    text = text.replace("`` ", "“").replace("``", "“").replace(" ''", "”").replace("''", "”")
    text = re.sub(r" (n't|'s|'re|'ll|'ve|'d|'m|')(?= |$)", r"\1", text)
    text = re.sub(r" ([,.;:?!%)])", r"\1", text)
    text = re.sub(r"([$(]) ", r"\1", text)
    return re.sub(r"(\w) - (\w)", r"\1-\2", text)
