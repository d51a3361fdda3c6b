#!/usr/bin/env python3
"""Measures drawings: measure.py FILE.svg... prints width, height, their ratio, how many labels of lines
overlap (boxes of the text, estimated), and the size in points of the smallest text on A4 and A3."""
import re
import sys
import xml.etree.ElementTree as tree

SVG = "{http://www.w3.org/2000/svg}"


def columns(text):
    """The width of a text in letters of half its size: Chinese and Korean are wider, Arabic is narrower."""
    return sum(2 if "\u1100" <= c <= "\u11ff" or "\u2e80" <= c <= "\ud7a3" else
               0.8 if "\u0600" <= c <= "\u06ff" else 1 for c in text)


def boxes(group):
    found = []
    for text in group.iter(SVG + "text"):
        size = float(text.get("font-size", "10"))
        width = columns(text.text or "") * size * 0.5
        x, y = float(text.get("x")), float(text.get("y"))
        anchor = text.get("text-anchor", "start")
        left = x - width / 2 if anchor == "middle" else x
        found.append((left, y - size * 0.75, left + width, y + size * 0.2))
    if not found:
        return None
    return (min(b[0] for b in found), min(b[1] for b in found),
            max(b[2] for b in found), max(b[3] for b in found))


for path in sys.argv[1:]:
    root = tree.parse(path).getroot()
    width, height = (float(re.sub("[a-z]", "", root.get(k))) for k in ("width", "height"))
    groups = [g for g in root.iter(SVG + "g") if (g.get("class") or "").startswith("node")]
    texts = [(g, boxes(g)) for g in groups]
    texts = [(g, b) for g, b in texts if b]
    labels = [b for g, b in texts if g.get("class").endswith(" label")]
    others = [b for g, b in texts if not g.get("class").endswith((" label", " footer"))]

    def touch(a, b):
        return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]

    overlaps = sum(touch(a, b) for i, a in enumerate(labels) for b in labels[i + 1:] + others)
    smallest = min(float(t.get("font-size")) for t in root.iter(SVG + "text"))
    long, short = max(width, height), min(width, height)
    a4 = smallest * min(1, 785 / long, 539 / short)
    a3 = smallest * min(1, 1134 / long, 785 / short)
    print(f"{path}: {width:.0f} x {height:.0f} pt, ratio 1:{long / short:.2f}, {len(labels)} labels,"
          f" {overlaps} overlaps, smallest text {a4:.1f} pt on A4, {a3:.1f} pt on A3")
