#!/usr/bin/env python3
"""How well the body of a page is found: F1 over words, page by page.

usage: page_bodies.py ENTENTE PAGES [--trafilatura]

PAGES holds NAME.html and NAME.txt, the lines of the article's body without its title.
"""
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path


def words(text):
    return Counter(re.findall(r"[^\W_]+", text.lower()))


def score(found, gold):
    shared = sum((found & gold).values())
    sizes = sum(found.values()) + sum(gold.values())
    return 2 * shared / sizes if sizes else 1.0


def without_title(text, title):
    lines = text.split("\n")
    if lines and re.sub(r"\W+", "", lines[0]) == re.sub(r"\W+", "", title or ""):
        lines = lines[1:]
    return "\n".join(lines)


def ours(entente, page):
    run = subprocess.run([entente, "analyze", "--text", page], capture_output=True)
    lines = run.stdout.decode("utf-8").split("\n")
    # The title, a blank line and the body.
    return "\n".join(lines[2:] if len(lines) > 1 and not lines[1] else lines)


def theirs(page):
    import trafilatura
    from trafilatura.metadata import extract_metadata

    raw = page.read_bytes()
    text = trafilatura.extract(raw, include_comments=False) or ""
    metadata = extract_metadata(raw)
    return without_title(text, metadata.title if metadata else None)


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    if len(arguments) != 2:
        sys.exit(__doc__)
    entente, folder = arguments
    columns = {"entente": lambda page: ours(entente, page)}
    if "--trafilatura" in sys.argv:
        columns["trafilatura"] = theirs
    print(f"{'page':<22}" + "".join(f"{name:>13}" for name in columns))
    totals = Counter()
    pages = sorted(Path(folder).glob("*.html"))
    for page in pages:
        gold = words(page.with_suffix(".txt").read_text(encoding="utf-8"))
        row = {name: score(words(read(page)), gold) for name, read in columns.items()}
        totals.update(row)
        print(f"{page.stem:<22}" + "".join(f"{value:>13.3f}" for value in row.values()))
    print(f"{'mean':<22}" + "".join(f"{totals[name] / len(pages):>13.3f}" for name in columns))


main()
