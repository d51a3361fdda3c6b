"""A row for each type of relation and for each status of gold/train; of gold/dev for each class: by_type.py CORPORA PART GRAPHS"""
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "Sources" / "Extraction" / "Evaluation"))
import gold

STANDING = {"leads", "official-of", "member-of", "part-of", "located-in", "capital-of", "based-in", "operates",
            "built-by", "variant-of", "allied-with", "opposed-to"}
MOVEMENT = {"departed-from", "arrived-at", "flew-via", "deployed-to", "visited"}


def main(corpora, part, graphs):
    score = gold.scorer(corpora)
    hit, wanted, found = Counter(), Counter(), Counter()

    def row(kind):
        if part == "train":
            return kind
        return "standing" if kind in STANDING else "movement" if kind in MOVEMENT else score.QUAD[kind]

    def statuses(relations, match):
        return {(next(iter(score.keyed([r], match, lambda k: k))), r[3]) for r in relations}

    for path in sorted((Path(corpora) / "gold" / part).glob("*.json")):
        if path.name.endswith(".meta.json"):
            continue
        entities, relations = score.load(path)
        nodes, edges = score.load(Path(graphs) / path.name)
        match = score.aligned(entities, nodes)
        for into, keys in [(wanted, score.keyed(relations, None, lambda k: k)),
                           (found, score.keyed(edges, match, lambda k: k))]:
            into.update(row(key[1]) for key in keys)
        hit.update(row(key[1]) for key in score.keyed(relations, None, lambda k: k)
                   & score.keyed(edges, match, lambda k: k))
        gold_statuses, our_statuses = statuses(relations, None), statuses(edges, match)
        wanted.update(f"- {status}" for _, status in gold_statuses)
        found.update(f"- {status}" for _, status in our_statuses)
        hit.update(f"- {status}" for _, status in gold_statuses & our_statuses)
    print(f"{'':<24}{'precision':>10}{'recall':>8}{'F1':>8}{'hit':>7}{'gold':>7}{'found':>7}")
    for name in sorted(wanted | found, key=lambda n: (n.startswith("-"), -wanted[n], n)):
        h, g, f = hit[name], wanted[name], found[name]
        print(f"{name:<24}{h / max(f, 1):>10.3f}{h / max(g, 1):>8.3f}{2 * h / (f + g):>8.3f}{h:>7}{g:>7}{f:>7}")


main(*sys.argv[1:])
