"""Compares two graphs of 100,000 relations, beside networkx doing only the set difference of the same edges.

usage: difference.py ENTENTE [RELATIONS]
"""
import json, os, random, resource, subprocess, sys, tempfile, time

entente, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
random.seed(7)
nodes = [f"nation:n{i}" for i in range(count // 20)]
articles = [{"id": f"{i:016x}", "date": f"2019-{i % 12 + 1:02}-{i % 28 + 1:02}", "outlet": f"o{i % 50}", "words": 300}
            for i in range(count // 10)]
types = ["accuse", "support", "aid", "assault", "threaten", "request", "sanction", "reject"]
statuses = ["asserted", "negated", "planned", "hypothetical"]


def edge(key):
    source, kind, target, status = key
    article = random.randrange(len(articles))
    return {"source": source, "target": target, "type": kind, "status": status, "speaker": None,
            "id": "|".join(key), "key": "|".join(key),
            "evidence": [{"article": articles[article]["id"], "start": 10, "end": 90, "cue": "said", "predicate": "say/obj",
                          "text": f"The sentence that proves {source} and {target} in article {article}.", "confidence": 0.5}]}


def keys(size):
    found = set()
    while len(found) < size:
        a, b = random.sample(nodes, 2)
        found.add((a, random.choice(types), b, random.choice(statuses)))
    return found


common = keys(count * 7 // 10)
common_edges = [edge(k) for k in sorted(common)]
folder = tempfile.mkdtemp()
paths = []
for name in "ab":
    edges = common_edges + [edge(k) for k in sorted(keys(count - len(common)) - common)]
    mentions = {}
    for e in edges:
        for end in (e["source"], e["target"]):
            mentions.setdefault(end, set()).add(e["evidence"][0]["article"])
    graph = {"format": "entente-graph", "version": 1, "directed": True, "multigraph": True, "graph": {}, "articles": articles,
             "nodes": [{"id": n, "kind": "nation", "name": n.upper(),
                        "mentions": [{"article": a, "count": 1} for a in sorted(mentions.get(n, ()))]} for n in nodes],
             "edges": edges}
    path = os.path.join(folder, name + ".json")
    json.dump(graph, open(path, "w"))
    paths.append(path)

import re

start = time.monotonic()
with open(os.devnull, "w") as null:
    done = subprocess.run([entente, "diff", "--stat", "--timings", *paths], stdout=null, stderr=subprocess.PIPE, text=True)
whole = time.monotonic() - start
if done.returncode != 1:
    sys.exit(f"difference: entente ended with {done.returncode}: {done.stderr}")
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
laps = {name: int(value) / 1000 for name, value in re.findall(r"(\w+) (\d+) ms", done.stderr)}

import networkx  # after the measure of the children's memory

graphs = [networkx.node_link_graph(json.load(open(p)), edges="edges") for p in paths]
start, cpu = time.monotonic(), time.process_time()
a, b = (set(g.edges(keys=True)) for g in graphs)
size = len(a - b), len(b - a)
theirs, their_cpu = time.monotonic() - start, time.process_time() - cpu
for path in paths:
    os.remove(path)
os.rmdir(folder)
print(f"difference of two graphs of {count} relations: comparing {laps['comparing']:.2f} s, reading {laps['reading']:.2f} s, "
      f"writing {laps['writing']:.2f} s, {usage.ru_maxrss / 1024:.0f} MiB; the whole run {whole:.2f} s "
      f"({usage.ru_utime + usage.ru_stime:.2f} s of processor)")
print(f"networkx, set difference of the edges only, graphs in memory: {theirs:.2f} s ({their_cpu:.2f} s of processor); "
      f"ratio of comparing to it: {laps['comparing'] / theirs:.1f}")
