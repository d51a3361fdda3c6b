"""On how many words two parsed files agree: tags, features, heads, labels, spans, and all of them.

usage: compare.py A.conllu B.conllu
"""
import re
import sys


def words(path):
    for line in open(path, encoding='utf8'):
        cells = line.rstrip('\n').split('\t')
        if len(cells) == 10 and cells[0].isdigit():
            name = re.search(r'NER=([^|]+)', cells[9])
            yield cells[3], cells[5], cells[6], cells[7], name and name[1]


total, same = 0, [0] * 6
for a, b in zip(words(sys.argv[1]), words(sys.argv[2])):
    total += 1
    for i in range(5):
        same[i] += a[i] == b[i]
    same[5] += a == b
print(total, 'words', ' '.join(f'{k} {100 * v / total:.3f}' for k, v in zip(('upos', 'features', 'head', 'label', 'span', 'all'), same)))
