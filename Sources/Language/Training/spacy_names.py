"""Names by a spaCy pipeline, on the words of a CoNLL-U file or on raw texts, for score_names.py.

usage: spacy_names.py PIPELINE_FOLDER IN.conllu|FOLDER OUT.json
"""
import json
import sys
from pathlib import Path

import spacy
from spacy.tokens import Doc

KINDS = {'GPE': 'place', 'LOC': 'place', 'FAC': 'facility', 'PERSON': 'person', 'ORG': 'organization', 'NORP': 'norp', 'PRODUCT': 'product',
         'EVENT': 'event', 'DATE': 'date'}


def main():
    nlp, source = spacy.load(sys.argv[1]), Path(sys.argv[2])
    out = []
    if source.is_dir():
        for path in sorted(source.iterdir()):
            doc = nlp(path.read_text(encoding='utf8'))
            out.append([(e.start_char, e.end_char, KINDS.get(e.label_, 'other'), e.text) for e in doc.ents])
    else:
        words = []
        for line in open(source, encoding='utf8'):
            cells = line.rstrip('\n').split('\t')
            if len(cells) == 10:
                words.append(cells[1])
            elif words:
                doc = nlp(Doc(nlp.vocab, words=words))
                out.append([(e.start, e.end, KINDS.get(e.label_, 'other'), ' '.join(words[e.start:e.end])) for e in doc.ents])
                words = []
    # A nationality that the table knows is a nation; a religion or party is nothing asked for.
    import os
    nations = None
    if os.environ.get('NATIONS'):
        import corpora
        nations = corpora.Nations(os.environ['NATIONS'])
    out = [[(b, e, 'nation' if k == 'norp' and nations and t in nations else k, t) for b, e, k, t in s] for s in out]
    json.dump(out, open(sys.argv[3], 'w'))


if __name__ == "__main__":
    main()
