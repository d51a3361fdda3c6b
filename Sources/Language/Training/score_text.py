"""F1 of tokens and sentences on raw text: same borders, counted in characters that are not white space.

usage: score_text.py GOLD.conllu[,MORE] PARSED.conllu
Tokens are the treebank's syntactic words; where a multiword token's words do not spell it, they count as one.
"""
import sys


def units(paths):
    """(token borders, sentence borders) as sets of (begin, end)."""
    tokens, sentences, at, began = set(), set(), 0, 0
    whole = None
    for path in paths.split(','):
        for line in open(path, encoding='utf8'):
            cells = line.rstrip('\n').split('\t')
            if len(cells) == 10 and '.' not in cells[0]:
                form = ''.join(cells[1].split())
                if '-' in cells[0]:
                    whole = [int(cells[0].split('-')[1]), form, []]
                    continue
                if whole:
                    whole[2].append(form)
                    if int(cells[0]) == whole[0]:
                        parts = whole[2] if ''.join(whole[2]) == whole[1] else [whole[1]]
                        whole = None
                        for part in parts:
                            tokens.add((at, at + len(part)))
                            at += len(part)
                    continue
                tokens.add((at, at + len(form)))
                at += len(form)
            elif not line.strip() and at > began:
                sentences.add((began, at))
                began = at
    return tokens, sentences


def main():
    gold, ours = units(sys.argv[1]), units(sys.argv[2])
    for name, a, b in zip(('tokens', 'sentences'), gold, ours):
        right = len(a & b)
        print(f'{name} P {100 * right / len(b):.2f} R {100 * right / len(a):.2f} F1 {200 * right / (len(a) + len(b)):.2f} ({len(a)})')


if __name__ == '__main__':
    main()
