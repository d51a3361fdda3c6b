"""Scores CoNLL-U trees against gold ones with the same words.

usage: score_trees.py GOLD.conllu[,MORE] PARSED.conllu[,MORE]
Prints words, UPOS, UAS, LAS (labels without subtypes), LAS with subtypes, and features as the engine predicts them.
"""
import sys

KEYS = ('Number', 'Person', 'Tense', 'VerbForm', 'Mood', 'Voice', 'Gender', 'PronType', 'Degree')


def words(paths):
    for path in paths.split(','):
        for line in open(path, encoding='utf8'):
            cells = line.rstrip('\n').split('\t')
            if len(cells) == 10 and cells[0].isdigit():
                yield cells


def kept(features):
    return [f for f in features.split('|') if f.split('=')[0] in KEYS]


def main():
    counts = dict.fromkeys(('words', 'upos', 'uas', 'las', 'full', 'features'), 0)
    for gold, ours in zip(words(sys.argv[1]), words(sys.argv[2]), strict=True):
        assert gold[1] == ours[1], (gold, ours)
        right = gold[6] == ours[6]
        counts['words'] += 1
        counts['upos'] += gold[3] == ours[3]
        counts['uas'] += right
        counts['las'] += right and gold[7].split(':')[0] == ours[7].split(':')[0]
        counts['full'] += right and gold[7] == ours[7]
        counts['features'] += kept(gold[5]) == kept(ours[5])
    n = counts.pop('words')
    print(n, 'words', ' '.join(f'{k} {100 * v / n:.2f}' for k, v in counts.items()))


if __name__ == "__main__":
    main()
