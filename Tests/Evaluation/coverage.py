"""How much of what news says between two entities the lexicon knows: coverage.py CORPORA ENTENTE [--articles N]

Over N articles (default 150) of each file of corpora/text, evenly spaced: finite verbs and event nouns that stand between two entities of
their sentence. An event noun is one that is also a verb in these texts or ends as nouns made of verbs do, and that has
a complement with a preposition. Prints the share known as a predicate, known at all (speech, status and light verbs
too), and the 50 commonest that are not known.
"""
import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ENDINGS = ("tion", "sion", "ment", "ance", "ence", "al", "ure", "ing")
COMPLEMENTS = {"of", "on", "with", "against", "to", "for", "between", "from", "by", "in", "into", "over", "at"}


def between(reading):
    """The words that stand between mentions of two entities of their sentence."""
    mentions = sorted(reading["mentions"], key=lambda m: m["start"])
    for sentence in reading["sentences"]:
        inside = [m for m in mentions if sentence["start"] <= m["start"] and m["end"] <= sentence["end"]]
        for word in sentence["words"]:
            before = {m["entity"] for m in inside if m["end"] <= word["start"]}
            behind = {m["entity"] for m in inside if m["start"] >= word["end"]}
            if before and behind and len(before | behind) > 1:
                yield word


def main(corpora, entente, limit):
    found = []
    verbs = Counter()
    for source in ("state-dept", "afmil", "dvids"):
        lines = (Path(corpora) / "corpora" / "text" / f"{source}.jsonl").read_text(encoding="utf-8").splitlines()
        with tempfile.TemporaryDirectory() as scratch:
            path = Path(scratch) / "texts.jsonl"
            path.write_text("\n".join(lines[::max(1, len(lines) // limit)]) + "\n", encoding="utf-8")
            with subprocess.Popen([entente, "candidates", "--words", path], stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL, text=True, encoding="utf-8") as run:
                for line in run.stdout:
                    reading = json.loads(line)
                    found += between(reading)
                    verbs.update(w["lemma"].lower() for s in reading["sentences"] for w in s["words"]
                                 if w["partOfSpeech"] == "VERB")
    asked = Counter()
    known, at_all = Counter(), Counter()
    unknown = Counter()
    for word in found:
        lemma = word["lemma"].lower()
        if word["partOfSpeech"] == "VERB" and word["isFinite"]:
            kind = "finite verbs"
        elif (word["partOfSpeech"] == "NOUN" and COMPLEMENTS & set(word["prepositions"])
              and (verbs[lemma] >= 3 or lemma.endswith(ENDINGS))):
            kind = "event nouns"
        else:
            continue
        asked[kind] += 1
        known[kind] += word["known"] == "predicate"
        at_all[kind] += word["known"] != ""
        if not word["known"]:
            unknown[f"{lemma}/{word['partOfSpeech'].lower()}"] += 1
    for kind in asked:
        print(f"{kind}: {asked[kind]}, known as predicates {known[kind] / asked[kind]:.1%}, "
              f"known at all {at_all[kind] / asked[kind]:.1%}")
    print("the 50 commonest unknown: " + ", ".join(f"{w} {n}" for w, n in unknown.most_common(50)))


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if len(arguments) not in (2, 4) or arguments[2:3] not in ([], ["--articles"]):
        sys.exit(__doc__)
    main(arguments[0], arguments[1], int(arguments[3]) if len(arguments) == 4 else 150)
