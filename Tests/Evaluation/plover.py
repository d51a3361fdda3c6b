"""Sentences of the PLOVER gold records: plover.py CORPORA ENTENTE [--misses FILE]

A hit is an event edge of the record's class one end of which has a mention in a source's text, the other in a target's
(both among the sources where the record is symmetric and has no target). Bars: recall .50 at no more than 1.5 event
edges a sentence.
"""
import re
from collections import Counter

import sentences


def ranges(text, phrase):
    """Where a phrase stands in a text, else where its longer words do."""
    pattern = r"\s+".join(map(re.escape, phrase.split()))
    found = [m.span() for m in re.finditer(pattern, text)]
    if not found:
        for word in phrase.split():
            if len(word) > 3 or word.isupper():
                found += [m.span() for m in re.finditer(re.escape(word), text)]
    return found


def judged(row, reading):
    """Whether the record is hit, and what the candidates have of it."""
    record, text = row["gold"][0], reading["text"]
    places = {}
    for m in reading["mentions"]:
        places.setdefault(m["entity"], []).append((m["start"], m["end"]))

    def among(entity, actors):
        return any(a < end and start < b for actor in actors for start, end in ranges(text, actor["actorText"])
                   for a, b in places.get(entity, []))

    # One record has a word in place of an actor.
    sources, targets = ([a for a in record[end] if isinstance(a, dict)] for end in ("source", "target"))
    kind = record["event_0_8"].lower()

    def ends(c):
        if not targets:
            return among(c["source"], sources) and (not record.get("symmetric") or among(c["target"], sources))
        forth = among(c["source"], sources) and among(c["target"], targets)
        back = among(c["target"], sources) and among(c["source"], targets)
        return forth or (back and (c["type"] in sentences.BOTH_WAYS or record.get("symmetric")))

    events = [c for c in sentences.kept(reading) if c["type"] in sentences.EVENTS]
    every = [c for c in reading["candidates"] if c["type"] in sentences.EVENTS]
    if any(c["type"] == kind and ends(c) for c in events):
        return "hit", events
    if any(c["type"] == kind and ends(c) for c in every):
        return "below the threshold", events
    if any(ends(c) for c in events):
        return "another class", events
    actors = [a for a in sources + targets]
    known = [any(among(e, [a]) for e in places) for a in actors]
    if not all(known):
        return "an end is not found as an entity", events
    if any(c["type"] == kind for c in events):
        return "right class, another end", events
    return "no event between the ends", events


def main(corpora, entente, misses):
    rows = sentences.rows(f"{corpora}/gold/plover-gsr.jsonl")
    readings = sentences.read(entente, [(r["id"], None, r["text"]) for r in rows])
    causes, classes, hits, edges = Counter(), Counter(), Counter(), 0
    told = {}
    for row in rows:
        reading = readings[row["id"]]
        reading["text"] = row["text"].strip()
        cause, events = judged(row, reading)
        causes[cause] += 1
        kind = row["gold"][0]["event_0_8"]
        classes[kind] += 1
        hits[kind] += cause == "hit"
        edges += len(events)
        told.setdefault(cause, []).append((row, events))
    for kind, count in classes.most_common():
        print(f"{kind:<12}{hits[kind]:>4} of {count}")
    for cause, count in causes.most_common():
        print(f"{cause:<36}{count:>4}")
    print(f"recall {causes['hit'] / len(rows):.3f} (bar .50) at {edges / len(rows):.2f} event edges a sentence (bar 1.5)")
    if misses:
        with open(misses, "w", encoding="utf-8") as out:
            for cause, found in sorted(told.items()):
                out.write(f"# {cause}: {len(found)}\n\n")
                for row, events in found if cause != "hit" else []:
                    g = row["gold"][0]
                    names = [" + ".join(a["actorText"] for a in g[end] if isinstance(a, dict)) for end in ("source", "target")]
                    out.write(f"{row['text'].strip()}\n- gold: {names[0]} --{g['event_0_8'].lower()}"
                              f" ({g['event_text']})--> {names[1]}\n")
                    for c in events:
                        out.write(f"- ours: {c['source']} --{c['type']}--> {c['target']} [{c['status']}, "
                                  f"{c['cue']}, {c['confidence']:.2f}]\n")
                    out.write("\n")


if __name__ == "__main__":
    main(*sentences.arguments(__doc__))
