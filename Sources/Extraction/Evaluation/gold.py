"""Gold records and what `entente candidates` tells of the same articles, matched as the gold's score.py does."""
import importlib.util
import json
from pathlib import Path


def scorer(corpora):
    """The module gold/score.py of the corpora."""
    spec = importlib.util.spec_from_file_location("score", Path(corpora) / "gold" / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def readings(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


class Article:
    """An article's candidates beside its gold relations, both as keys (source, type, target)."""

    def __init__(self, score, gold_path, reading):
        self.name = gold_path.stem
        entities, relations = score.load(gold_path)
        found = {
            e["id"]: {"kind": e["kind"], "name": e["name"],
                      "names": {score.folded(a) for a in [e["name"], *e["aliases"]]} - {""}}
            for e in reading["entities"]
        }
        # What is no node of the graph (never mentioned, or an unnamed group without a part) takes no name.
        used = {m["entity"] for m in reading["mentions"]}
        match = score.aligned(entities, {i: e for i, e in found.items() if i in used})
        self.gold = score.keyed(relations, None, lambda k: k)
        self.gold_relations = relations
        self.candidates = reading["candidates"]
        self.keys = [
            next(iter(score.keyed([(c["source"], c["type"], c["target"])], match, lambda k: k)))
            for c in self.candidates
        ]


def articles(corpora, part, readings_path):
    score = scorer(corpora)
    folder = Path(corpora) / "gold" / part
    return [Article(score, folder / f"{r['id']}.json", r) for r in readings(readings_path)]


def calibration(pairs, bins=5):
    """The expected error of (probability, right) pairs, and a row (low, high, count, mean, share right) for each bin."""
    rows, error = [], 0.0
    for number in range(bins):
        low, high = number / bins, (number + 1) / bins
        inside = [(p, r) for p, r in pairs if low <= p < high or (p == 1 and number == bins - 1)]
        if not inside:
            continue
        mean = sum(p for p, _ in inside) / len(inside)
        right = sum(r for _, r in inside) / len(inside)
        error += len(inside) / len(pairs) * abs(mean - right)
        rows.append((low, high, len(inside), mean, right))
    return error, rows


def edges(article, probabilities):
    """The confidence of each key: that of its best candidate."""
    best = {}
    for key, p in zip(article.keys, probabilities):
        best[key] = max(best.get(key, 0.0), p)
    return best


def show(rows):
    print(f"{'confidence':<14}{'edges':>7}{'mean':>8}{'right':>8}")
    for low, high, count, mean, right in rows:
        print(f"{low:.1f} to {high:.1f}    {count:>7}{mean:>8.3f}{right:>8.3f}")
