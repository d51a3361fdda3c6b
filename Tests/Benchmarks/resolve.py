#!/usr/bin/env python3
"""Milliseconds to load the tables, and seconds to resolve 10,000 phrases.

usage: resolve.py ENTENTE [--runs N]

The phrases are names, aliases and titled names drawn from the shipped tables (seed 4). Prints the least of
N runs (20). Loading is a run that resolves one phrase, less a run that only prints the version.
"""
import random
import subprocess
import sys
import time
from pathlib import Path

TABLES = Path(__file__).resolve().parents[2] / "Sources/Knowledge/Resources"


def phrases(count):
    """So many phrases, drawn from the tables."""
    found = []
    for table in ["nations", "leaders", "aircraft", "places", "organizations"]:
        for line in (TABLES / f"{table}.tsv").read_text(encoding="utf-8").splitlines()[1:]:
            fields = line.split("\t")
            found += [fields[1], *filter(None, fields[2].split("|"))]
            if table == "leaders":
                found.append(f"{fields[3]} {fields[1].split()[-1]}")
    return random.Random(4).sample(found, count)


def least(command, runs, text=""):
    """The least wall time of some runs, in seconds."""
    best = float("inf")
    for _ in range(runs):
        started = time.perf_counter()
        subprocess.run(command, input=text.encode(), stdout=subprocess.DEVNULL, check=True)
        best = min(best, time.perf_counter() - started)
    return best


def main(arguments):
    if not arguments:
        sys.exit(__doc__)
    entente = arguments[0]
    runs = int(arguments[arguments.index("--runs") + 1]) if "--runs" in arguments else 20
    start = least([entente, "--version"], runs)
    one = least([entente, "resolve", "France"], runs)
    many = "\n".join(phrases(10_000)) + "\n"
    all_of_them = least([entente, "resolve", "-", "--date", "2019-03-25", "--format", "json"],
                        max(1, runs // 4), many)
    print("| what | least | bar |")
    print("| --- | --- | --- |")
    print(f"| tables loaded | {1000 * (one - start):.0f} ms | 50 ms |")
    print(f"| one phrase, the command's start included | {1000 * one:.0f} ms | |")
    print(f"| 10,000 phrases from the standard input | {all_of_them:.2f} s | 2 s |")


main(sys.argv[1:])
