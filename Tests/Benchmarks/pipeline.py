#!/usr/bin/env python3
"""Seconds and peak memory of the whole command: one article, 1,000 articles, drawings of 30, 300, 3,000 nodes.

usage: pipeline.py ENTENTE ARTICLES [--runs N]

ENTENTE   the built command
ARTICLES  a folder of real articles; the 1,000 are these again and again, one word changed in each copy

Prints a table: the least of N runs (3), its peak memory, and words a second where there are words. The
peer for the drawings is the Graphviz command over the same DOT, in the same run.
"""
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def measured(command, runs, statuses=(0, 3)):
    """The least wall time and the greatest peak memory (MB) of some runs of a command."""
    best, peak = float("inf"), 0.0
    for _ in range(runs):
        started = time.perf_counter()
        with open(os.devnull, "wb") as null:
            process = subprocess.Popen(command, stdout=null, stderr=null)
            _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in statuses:
            sys.exit(f"{' '.join(map(str, command))} ended with {process.returncode}")
        best = min(best, time.perf_counter() - started)
        peak = max(peak, usage.ru_maxrss / 1024)
    return best, peak


def articles_of(folder):
    """The articles of a folder, as the command itself reads them: (title, date, text)."""
    found = []
    for path in sorted(Path(folder).rglob("*")):
        if path.suffix == ".txt":
            found.append({"title": path.stem, "text": path.read_text(encoding="utf-8", errors="replace")})
        elif path.suffix == ".jsonl":
            for line in path.read_text(encoding="utf-8").splitlines():
                record = json.loads(line)
                found.append({k: record[k] for k in ("title", "date", "text") if record.get(k)})
    return found


def graph(nodes, rng):
    """A synthetic graph file with the given number of nodes and twice as many edges, hubs included."""
    kinds = ["nation", "leader", "aircraft", "place", "organization"]
    ids = [f"{kinds[i % 5]}:example-{i}" for i in range(nodes)]
    actors = [i for i in range(nodes) if kinds[i % 5] in ("nation", "leader", "organization")]
    article = "0123456789abcdef"
    edges = {}
    while len(edges) < 2 * nodes:
        a = actors[int(len(actors) * rng.random() ** 2)]
        b = rng.randrange(nodes)
        if a != b:
            edges[ids[a], rng.choice(["accuse", "support", "aid", "sanction", "request"]), ids[b]] = rng.randint(1, 5)
    return {
        "format": "entente-graph", "version": 1, "directed": True, "multigraph": True,
        "graph": {"title": f"{nodes} nodes"},
        "articles": [{"id": article, "title": "Example", "date": "2019-03-25", "words": 100}],
        "nodes": [{"id": i, "kind": i.split(":")[0], "name": f"Example {n}", "aliases": [], "confidence": 1.0,
                   "mentions": [{"article": article, "count": 1}]} for n, i in enumerate(ids)],
        "edges": [{"source": s, "type": t, "target": d, "status": "asserted", "speaker": None,
                   "evidence": [{"article": article, "start": 10 * e, "end": 10 * e + 9, "text": "A sentence", "cue": "cue",
                                 "predicate": "example", "confidence": 0.9} for e in range(n)]}
                  for (s, t, d), n in sorted(edges.items())],
    }


def main():
    arguments = sys.argv[1:]
    runs = 3
    if "--runs" in arguments:
        place = arguments.index("--runs")
        runs = int(arguments[place + 1])
        del arguments[place:place + 2]
    if len(arguments) != 2:
        sys.exit(__doc__)
    entente, folder = arguments
    rng = random.Random(1)
    real = articles_of(folder)
    print(f"{os.uname().machine}, {os.cpu_count()} cores, {time.strftime('%Y-%m-%d')}, least of {runs} runs")
    print(f"{'what':<44}{'seconds':>10}{'peak MB':>10}{'words/s':>10}")
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        one = min(real, key=lambda a: abs(len(a["text"].split()) - 350))
        words = len(one["text"].split())
        (scratch / "one.txt").write_text(one["text"], encoding="utf-8")
        seconds, peak = measured([entente, "extract", scratch / "one.txt", "-o", scratch / "one.json"], runs)
        print(f"{f'one article of {words} words':<44}{seconds:>10.2f}{peak:>10.0f}{words / seconds:>10.0f}")

        total = 0
        with open(scratch / "thousand.jsonl", "w", encoding="utf-8") as out:
            for n in range(1000):
                article = dict(real[n % len(real)])
                text = article["text"].split(" ")
                text[rng.randrange(len(text))] = f"changed{n}"
                article["text"] = " ".join(text)
                total += len(article["text"].split())
                out.write(json.dumps(article) + "\n")
        seconds, peak = measured(
            [entente, "extract", scratch / "thousand.jsonl", "-o", scratch / "thousand.json"], max(1, runs // 3))
        print(f"{f'1,000 articles, {total:,} words':<44}{seconds:>10.2f}{peak:>10.0f}{total / seconds:>10.0f}")

        for nodes in (30, 300, 3000):
            path = scratch / f"{nodes}.json"
            path.write_text(json.dumps(graph(nodes, rng)), encoding="utf-8")
            every = ["--top", str(nodes)]
            dot = scratch / f"{nodes}.dot"
            seconds, peak = measured([entente, "render", path, *every, "-o", scratch / "out.svg"], runs)
            print(f"{f'drawing {nodes} nodes, SVG':<44}{seconds:>10.2f}{peak:>10.0f}")
            measured([entente, "render", path, *every, "-o", dot], 1)
            if nodes <= 300:
                peer, memory = measured(["sfdp", "-Tsvg", dot], runs, statuses=(0, 1))
                print(f"{'  sfdp over the same DOT (ratio ' + format(peer / seconds, '.2f') + ')':<44}{peer:>10.2f}{memory:>10.0f}")


main()
