"""Writes the sentences of the Groningen Meaning Bank in CoNLL-U, for a trained engine to parse: the trees of `train.py --silver`.

usage: write_names.py CORPORA NATIONS.tsv AIRCRAFT.tsv OUTPUT.conllu
    entente analyze --tokenized OUTPUT.conllu > PARSED.conllu
"""
import sys
from pathlib import Path

import corpora

CLASSES = {'geo', 'gpe', 'org', 'per', 'tim', 'art', 'nat', 'eve'}


def main():
    folder, nations, aircraft, output = map(Path, sys.argv[1:])
    named = corpora.names(folder, corpora.Nations(nations), aircraft=corpora.aircraft_names(aircraft))
    seen = set()
    with open(output, 'w', encoding='utf8') as out:
        for sentence in named:
            words = tuple(sentence['words'])
            classes = {tag[2:] for tag in sentence['tags'] if tag != 'O'}
            if words in seen or not classes <= CLASSES:
                continue
            seen.add(words)
            for i, word in enumerate(words):
                print(i + 1, word, *'________', sep='\t', file=out)
            print(file=out)


if __name__ == '__main__':
    main()
