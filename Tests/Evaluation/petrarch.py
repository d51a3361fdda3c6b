"""UniversalPetrarch's gold events: petrarch.py CORPORA ENTENTE [--misses FILE]

Actors are cut to the first three letters of their code, ours through the tables of nations and organizations; CAMEO's
codes become our classes by cameo.tsv; gold events with an unknown actor (---) are dropped. What we call negated or
hypothetical is no event, but where CAMEO codes it so (reject, threaten, request and their like are classes of their own).
An extra event is one whose pair and class no gold event of its sentence has. Bars: extra no more than 20 % of the
gold's number, F1 .65 over pairs of source and target.
"""
import csv
from pathlib import Path

import sentences

root = Path(__file__).parents[2]


def table(name):
    with open(root / "Sources" / "Knowledge" / "Resources" / f"{name}.tsv", encoding="utf-8") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def codes():
    """Our ids' three letters."""
    iso = {r["id"]: r["iso3"] for r in table("nations")}
    out = {f"nation:{i}": code for i, code in iso.items()}
    for r in table("organizations"):
        group = {"alliance": "IGO", "body": "IGO", "armed-group": "IMG"}.get(r["type"])
        out[f"organization:{r['id']}"] = iso.get(r["nation"]) or group or ""
    for name, kind in [("places", "place"), ("airports", "place")]:
        for r in table(name):
            out[f"{kind}:{r['id']}"] = iso.get(r["nation"], "")
    for name in ("leaders", "officials"):
        for r in table(name):
            out.setdefault(f"leader:{r['id']}", iso.get(r["of"].removeprefix("nation:"), ""))
    return out, iso


def classes():
    out = {}
    for line in (Path(__file__).parent / "cameo.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            code, names = line.split("\t")
            out[code] = set(names.split(","))
    return out


def main(corpora, entente, misses):
    rows = [r for r in sentences.rows(f"{corpora}/gold/petrarch2-gsr-ud.jsonl") if r["text"].strip()]
    out, iso = codes()
    cameo = classes()
    dates = [r["date"] if len(r["date"]) == 10 else None for r in rows]
    readings = sentences.read(entente, [(f"{n}", d, r["text"]) for n, (r, d) in enumerate(zip(rows, dates))])
    pair = [0, 0, 0]
    events = extra = wanted = hit = 0
    lines = []
    for number, row in enumerate(rows):
        reading = readings[f"{number}"]
        nations = {e["id"]: iso.get(e.get("nation") or "", "") for e in reading["entities"]}

        def code(entity):
            return out.get(entity) or nations.get(entity) or ""

        gold = []
        for g in row["gold"]:
            if g["source"].startswith("---") or g["target"].startswith("---"):
                continue
            known = max((c for c in cameo if g["event"].startswith(c)), key=len)
            gold.append((g["source"][:3], g["target"][:3], cameo[known]))
        ours = {}
        for c in sentences.kept(reading):
            if c["type"] not in sentences.EVENTS and c["type"] != "visited":
                continue
            if c["status"] in ("negated", "hypothetical"):
                continue
            s, t, kind = code(c["source"]), code(c["target"]), c["type"]
            if not s or not t:
                continue
            ours.setdefault((s, t, "consult" if kind == "visited" else kind), c)
        gold_pairs = {(s, t) for s, t, _ in gold}
        our_pairs = set()
        for s, t, kind in ours:
            # A pair without order takes the order of the gold, both where that has both.
            both = {(s, t), (t, s)} & gold_pairs if kind in sentences.BOTH_WAYS else set()
            our_pairs |= both or {(s, t)}
        pair[0] += len(gold_pairs & our_pairs)
        pair[1] += len(gold_pairs)
        pair[2] += len(our_pairs)
        wanted += len(gold)
        events += len(ours)

        def matches(key, g):
            s, t, kind = key
            ends = (s, t) == g[:2] or (kind in sentences.BOTH_WAYS and (t, s) == g[:2])
            return ends and kind in g[2]

        too_many = [k for k in ours if not any(matches(k, g) for g in gold)]
        missed = [g for g in gold if not any(matches(k, g) for k in ours)]
        extra += len(too_many)
        hit += len(gold) - len(missed)
        if too_many or missed:
            lines.append(row["text"].strip())
            lines += [f"- missed {g[0]} {'/'.join(sorted(g[2]))} {g[1]}" for g in missed]
            lines += [f"- extra {k[0]} {k[2]} {k[1]}: {ours[k]['source']} --{ours[k]['type']}--> {ours[k]['target']}"
                      f" [{ours[k]['status']}, {ours[k]['cue']}, {ours[k]['confidence']:.2f}]" for k in too_many]
            lines += [f"- not an event {c['source']} --{c['type']}--> {c['target']} [{c['status']}, {c['cue']}, "
                      f"{c['confidence']:.2f}]" for c in reading["candidates"]
                      if c["type"] in sentences.EVENTS and c not in ours.values()] + [""]
    p, r = pair[0] / max(pair[2], 1), pair[0] / max(pair[1], 1)
    print(f"events {wanted}, found with their class {hit} (recall {hit / wanted:.3f}); of ours {events}, "
          f"extra {extra}: {extra / wanted:.0%} of the gold's number (bar 20 %)")
    print(f"pairs of source and target: precision {p:.3f} recall {r:.3f} F1 {2 * pair[0] / (pair[1] + pair[2]):.3f} "
          f"(bar .65)")
    if misses:
        Path(misses).write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(*sentences.arguments(__doc__))
