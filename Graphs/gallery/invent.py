#!/usr/bin/env python3
"""Writes an invented graph of N entities as a graph file: invent.py N > graph.json

Lands, people and places of no real world, wired as news are: few hubs, many on the rim.
"""
import json
import random
import sys

SYLLABLES = "ka ro mi ta ve lu son dar bel nor ia que sti an or e ul min tha gre".split()
EVENTS = ["accuse", "sanction", "consult", "aid", "assault", "threaten", "support", "reject",
          "mobilize", "agree", "request", "cooperate"]


def name(random, parts):
    return "".join(random.choice(SYLLABLES) for _ in range(parts)).capitalize()


def main(count):
    draw = random.Random(count)
    articles = [{"id": f"a{i}", "title": f"Report {i}", "date": f"2031-03-{1 + i % 28:02d}",
                 "outlet": ["Morning Wire", "The Harbour Post", "Northern Desk"][i % 3],
                 "url": f"https://example.org/{i}", "words": 300} for i in range(max(12, count // 2))]
    nodes, edges, taken = [], {}, set()

    def add(kind, label):
        slug = label.lower().replace(" ", "-")
        while slug in taken:
            label += " " + name(draw, 1)
            slug = label.lower().replace(" ", "-")
        taken.add(slug)
        nodes.append({"id": f"{kind}:{slug}", "kind": kind, "name": label})
        return nodes[-1]["id"]

    def edge(source, kind, target, status="asserted", speaker=None):
        if source == target:
            return
        if kind in ("consult", "agree", "cooperate", "allied-with") and target < source:
            source, target = target, source
        key = (source, kind, target, status, speaker)
        proofs = 1 + int(draw.paretovariate(1.4)) % 9
        edges[key] = [{"article": draw.choice(articles)["id"], "start": 10 * i, "end": 10 * i + 9,
                       "text": "a sentence", "cue": kind, "predicate": kind, "confidence": 0.8}
                      for i in range(proofs)]

    nations = [add("nation", name(draw, 3)) for _ in range(max(3, count // 5))]
    owner = {}
    while len(nodes) < count:
        nation = nations[min(int(draw.expovariate(3 / len(nations))), len(nations) - 1)]
        kind = draw.choice(["leader", "leader", "place", "organization", "aircraft"])
        if kind == "leader":
            it = add(kind, f"{name(draw, 2)} {name(draw, 3)}")
            edge(it, draw.choice(["leads", "official-of"]), nation)
        elif kind == "place":
            it = add(kind, name(draw, 3))
            edge(it, "located-in", nation)
        elif kind == "organization":
            it = add(kind, draw.choice(["Ministry of ", "Army of ", "Party of "]) + name(draw, 3))
            edge(it, "part-of", nation)
        else:
            it = add(kind, f"{name(draw, 1).upper()}-{draw.randint(10, 99)}")
            edge(nation, "operates", it)
        owner[it] = nation
    actors = nations * 3 + [n["id"] for n in nodes if n["kind"] in ("leader", "organization")]
    craft = [n["id"] for n in nodes if n["kind"] == "aircraft"]
    places = [n["id"] for n in nodes if n["kind"] == "place"]
    for _ in range(int(count * 0.9)):
        source = actors[min(int(draw.expovariate(4 / len(actors))), len(actors) - 1)]
        status = draw.choices(["asserted", "negated", "planned", "hypothetical"], [80, 5, 8, 7])[0]
        speaker = draw.choice(nations) if draw.random() < 0.1 else None
        edge(source, draw.choice(EVENTS), draw.choice(actors), status, speaker)
    for it in craft:
        if places:
            edge(it, draw.choice(["departed-from", "arrived-at", "deployed-to"]), draw.choice(places))
    json.dump({"format": "entente-graph", "version": 1, "directed": True, "multigraph": True,
               "graph": {"title": f"An invented crisis, {count} entities"},
               "articles": articles, "nodes": nodes,
               "edges": [{"source": s, "type": t, "target": o, "status": st, "speaker": sp,
                          "evidence": e} for (s, t, o, st, sp), e in sorted(
                              edges.items(), key=lambda item: str(item[0]))]},
              sys.stdout, ensure_ascii=False, indent=1)


main(int(sys.argv[1]))
