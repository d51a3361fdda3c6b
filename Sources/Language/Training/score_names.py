"""F1 of named spans, exact borders and kinds, by kind and over all.

usage: score_names.py NATIONS.tsv SET.json PREDICTED KINDS
PREDICTED is a CoNLL-U file with NER= in MISC (words as in the set), a folder of such files with TokenRange= (raw text), or a JSON file as
`spacy_names.py` writes it. KINDS is a comma-separated list. Both sides alike: "the" in front is cut off; a facility counts as a
place where facility is not among the kinds; a nation or place of the nations' table is a nation, any other one a place.
"""
import json
import re
import sys
from collections import Counter
from pathlib import Path

import corpora


def conllu(path):
    """Per sentence [(begin, end, kind, text)] in words, and the same in characters."""
    sentences, words = [], []
    for line in open(path, encoding='utf8'):
        cells = line.rstrip('\n').split('\t')
        if len(cells) == 10:
            words.append((cells[1], dict(m.split('=', 1) for m in cells[9].split('|') if '=' in m)))
        elif not line.strip() and words:
            tags = [w[1].get('NER', 'O') for w in words]
            found = []
            for b, e, k in corpora.spans(tags):
                at = words[b][1].get('TokenRange', '0:0').split(':')[0], words[e - 1][1].get('TokenRange', '0:0').split(':')[1]
                found.append((b, e, k, ' '.join(w[0] for w in words[b:e]), int(at[0]), int(at[1])))
            sentences.append(found)
            words = []
    return sentences


def main():
    nations, gold = corpora.Nations(sys.argv[1]), json.load(open(sys.argv[2]))
    predicted, kinds = Path(sys.argv[3]), sys.argv[4].split(',')
    if predicted.is_dir():
        ours = [[(b, e, k, t) for s in conllu(p) for _, _, k, t, b, e in s] for p in sorted(predicted.iterdir())]
    elif predicted.suffix == '.json':
        ours = json.load(open(predicted))
    else:
        ours = [[f[:4] for f in s] for s in conllu(predicted)]
    assert len(gold) == len(ours), (len(gold), len(ours))
    raw = 're3d' in sys.argv[2]

    def normal(spans):
        out = set()
        for begin, end, kind, text in spans:
            article = re.match(r'(?i)the\s+', text)
            if article:
                begin, text = begin + (article.end() if raw else 1), text[article.end():]
            if kind == 'facility' and 'facility' not in kinds:
                kind = 'place'
            if kind in ('nation', 'place') and 'nation' in kinds:
                kind = 'nation' if text in nations else 'place'
            if kind in kinds:
                out.add((begin, end, kind))
        return out

    right, wrong, missed = Counter(), Counter(), Counter()
    for g, o in zip(gold, ours):
        g, o = normal(g), normal(o)
        for k in kinds:
            a, b = {x for x in g if x[2] == k}, {x for x in o if x[2] == k}
            right[k] += len(a & b)
            wrong[k] += len(b - a)
            missed[k] += len(a - b)

    def line(name, r, w, m):
        p, q = r / max(r + w, 1), r / max(r + m, 1)
        print(f'{name:14} P {100 * p:5.1f} R {100 * q:5.1f} F1 {200 * p * q / max(p + q, 1e-9):5.1f}  ({r + m} names)')

    for k in kinds:
        line(k, right[k], wrong[k], missed[k])
    line('all', *(sum(c.values()) for c in (right, wrong, missed)))


if __name__ == "__main__":
    main()
