"""Movement relations: movement.py CORPORA ENTENTE

On the sentences of Tests/Fixtures/Extraction/movement.txt, each an article of its own, and on gold/train and gold/dev
together. The bar is strict F1 .70 on each. --verbose lists what is missed and extra on our own sentences.
"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

root = Path(__file__).parents[2]
sys.path.insert(0, str(root / "Sources" / "Extraction" / "Evaluation"))
import gold

MOVEMENT = {"departed-from", "arrived-at", "flew-via", "deployed-to", "visited"}
KINDS = {"n": "nation", "l": "leader", "a": "aircraft", "p": "place", "o": "organization"}


def labelled(path):
    """The sentences of a table with their gold records."""
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            rows.append({"text": line[2:], "entities": [], "relations": []})
        elif line.startswith("@ "):
            for part in line[2:].split("; "):
                names = part[2:].split(" = ")
                rows[-1]["entities"].append(
                    {"id": names[0], "kind": KINDS[part[0]], "name": names[0], "aliases": names[1:]})
        elif line and not line.startswith("#"):
            fields = [f.strip() for f in line.split("|")]
            rows[-1]["relations"].append({
                "source": fields[0], "type": fields[1], "target": fields[2],
                "status": fields[3] if len(fields) > 3 else "asserted",
                "speaker": fields[4] if len(fields) > 4 else None})
    return rows


def keys(score, relations, match):
    return {key for r in relations if r[1] in MOVEMENT for key in score.keyed([r], match, lambda k: k)}


def compared(score, pairs, verbose=False):
    """Movement relations of gold and found files: precision, recall, F1 and the share of right statuses."""
    hit = wanted = found = right = 0
    for gold_path, ours_path, text in pairs:
        entities, relations = score.load(gold_path)
        nodes, edges = score.load(ours_path)
        match = score.aligned(entities, nodes)
        a, b = keys(score, relations, None), keys(score, edges, match)
        statuses = [{(k, r[3]) for r in rs if r[1] in MOVEMENT for k in score.keyed([r], m, lambda k: k)}
                    for rs, m in [(relations, None), (edges, match)]]
        hit, wanted, found = hit + len(a & b), wanted + len(a), found + len(b)
        right += sum({s for k, s in statuses[0] if k == key} == {s for k, s in statuses[1] if k == key}
                     for key in a & b)
        if verbose and (a != b or statuses[0] != statuses[1]):
            print("=", text)
            for mark, side in [("missed", statuses[0] - statuses[1]), ("extra ", statuses[1] - statuses[0])]:
                for (s, k, t), status in sorted(side, key=str):
                    print("  ", mark, *(e if isinstance(e, str) else e[1] for e in (s, k, t)), status, sep=" | ")
    return (f"precision {hit / max(found, 1):.3f} recall {hit / max(wanted, 1):.3f} "
            f"F1 {2 * hit / max(found + wanted, 1):.3f} ({hit} of {wanted}, {found} found), "
            f"status right {right / max(hit, 1):.3f}")


def main(corpora, entente, verbose):
    score = gold.scorer(corpora)
    rows = labelled(root / "Tests" / "Fixtures" / "Extraction" / "movement.txt")
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)

        def extract(source, out):
            subprocess.run([entente, "extract", "--quiet", "--each", "-o", out, source], check=False,
                           stderr=subprocess.DEVNULL)

        with open(scratch / "own.jsonl", "w", encoding="utf-8") as out:
            for number, row in enumerate(rows):
                out.write(json.dumps({"id": f"m{number}", "date": "2019-05-20", "text": row["text"]}) + "\n")
                (scratch / f"m{number}.gold").write_text(json.dumps(row), encoding="utf-8")
        extract(scratch / "own.jsonl", scratch / "own")
        own = [(scratch / f"m{n}.gold", scratch / "own" / f"m{n}.json", row["text"]) for n, row in enumerate(rows)]
        print(f"{len(rows)} sentences of our own: {compared(score, own, verbose)}")
        both = []
        for part in ["train", "dev"]:
            extract(Path(corpora) / "gold" / f"{part}.jsonl", scratch / part)
            both += [(g, scratch / part / g.name, g.stem) for g in sorted((Path(corpora) / "gold" / part).glob("*.json"))
                     if not g.name.endswith(".meta.json")]
        print(f"gold/train and gold/dev: {compared(score, both)}")


if __name__ == "__main__":
    arguments = [a for a in sys.argv[1:] if a != "--verbose"]
    if len(arguments) != 2:
        sys.exit(__doc__)
    main(*arguments, verbose="--verbose" in sys.argv)
