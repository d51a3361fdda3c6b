"""How far the confidence of edges can be trusted: confidence.py CORPORA GOLD GRAPHS

Five bins over the edges of graphs (extract --each) of a gold part; an edge is right where its source, type and target
are the gold's. The bar on gold/dev is an expected error of .08.
"""
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "Sources" / "Extraction" / "Evaluation"))
import gold


def main(corpora, part, graphs):
    score = gold.scorer(corpora)
    pairs = []
    for path in sorted((Path(corpora) / "gold" / part).glob("*.json")):
        if path.name.endswith(".meta.json"):
            continue
        entities, relations = score.load(path)
        wanted = score.keyed(relations, None, lambda k: k)
        graph = json.loads((Path(graphs) / path.name).read_text(encoding="utf-8"))
        nodes, _ = score.load(Path(graphs) / path.name)
        match = score.aligned(entities, nodes)
        best = {}
        for e in graph["edges"]:
            key = next(iter(score.keyed([(e["source"], e["type"], e["target"])], match, lambda k: k)))
            best[key] = max(best.get(key, 0.0), e["confidence"])
        pairs += [(p, key in wanted) for key, p in best.items()]
    error, rows = gold.calibration(pairs)
    gold.show(rows)
    print(f"expected error {error:.3f} over {len(pairs)} edges (bar .08)")


main(*sys.argv[1:])
