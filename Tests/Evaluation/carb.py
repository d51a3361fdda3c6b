"""Who is quoted, on CaRB's sentences with "said": carb.py CORPORA ENTENTE [--misses FILE]

CaRB keeps the speaker of a claim apart (`C:`). Judged is the head word of the speaker, before linking, in each sentence:
ours are the speakers of its verbs, nouns and adjectives. Of 59 sentences without a `C:` nearly all say "X said" too: there
CaRB's annotators made the saying a fact of its own. So two figures: over the sentences with a `C:` (bar .75), and over
all, where whoever speaks in a sentence without one is extra.
"""
from pathlib import Path

import sentences

VERBS = {"said", "say", "says", "saying", "have", "has", "had", "is", "was", "been", "that", "to", "always", "supposedly",
         "also", "told", "added", "in", "an", "interview",
         "promises", "warns", "claimed", "recently", "remarked'", "according", "'s"}
JOINTS = {"of", "with", "in", "at", "for", "from", "familiar", "close", ",", "who", "on", "by"}
DETERMINERS = {"a", "an", "the", "some", "his", "her", "its", "their", "many", "most", "one"}


def heads(claim):
    """The words of which one is the head of who speaks: the last noun before any joint, or a whole name."""
    words = claim.removeprefix("C:").split()
    kept = []
    for word in words:
        if kept and (word.lower() in JOINTS or word.lower() in VERBS):
            break
        if word.lower() not in DETERMINERS and word.lower() not in VERBS and word != "-":
            kept.append(word)
    last = kept[-1:]
    if last and last[0][:1].isupper():
        for word in reversed(kept[:-1]):
            if not word[:1].isupper():
                break
            last.append(word)
    return {part.lower().strip(".") for w in last for part in w.split("-")}


def main(corpora, entente, misses):
    rows = sentences.rows(f"{corpora}/gold/carb-attribution.jsonl")
    readings = sentences.read(entente, [(r["id"], None, sentences.plain(r["text"])) for r in rows], "--words")
    counts = {True: [0, 0, 0], False: [0, 0, 0]}
    lines = []
    for row in rows:
        claims = {e for g in row["gold"] for e in g["extra"] or [] if e.startswith("C:")}
        gold = {frozenset(heads(c)) for c in claims} - {frozenset()}
        words = [w for s in readings[row["id"]]["sentences"] for w in s["words"]]
        ours = {(s["start"], s["text"].lower().strip(".")) for w in words for s in w["speakers"]}
        hit = [g for g in gold if any(word in g for _, word in ours)]
        extra = [o for o in ours if not any(o[1] in g for g in gold)]
        tally = counts[bool(gold)]
        tally[0] += len(hit)
        tally[1] += len(gold)
        tally[2] += len(hit) + len(extra)
        if gold and (extra or len(hit) < len(gold)):
            lines += [sentences.plain(row["text"]), f"- gold {sorted(sorted(g) for g in gold)}",
                      f"- ours {sorted(o[1] for o in ours)}", ""]

    def f1(hit, wanted, found):
        return (f"precision {hit / max(found, 1):.3f} recall {hit / max(wanted, 1):.3f} "
                f"F1 {2 * hit / max(found + wanted, 1):.3f} ({hit} of {wanted}, {found} found)")

    print(f"sentences with a C: {f1(*counts[True])} (bar .75)")
    print(f"all 123 sentences:  {f1(*(a + b for a, b in zip(counts[True], counts[False])))}")
    if misses:
        Path(misses).write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(*sentences.arguments(__doc__))
