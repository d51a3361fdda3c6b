"""Writes the name corpora that judge the engine: CoNLL-U words without labels, raw texts, and the names they hold.

usage: name_sets.py CORPORA NATIONS.tsv FOLDER
For each set FOLDER/<set>.conllu (words given) or FOLDER/<set>/*.txt (raw text), and FOLDER/<set>.json: per sentence or
document the names as [begin, end, kind, text], in words or characters.

re3d marks mentions of all kinds ("the city", "he", "Iraqi President Fuad Masum"), nested and twice. Only names count here: articles,
titles and nationalities are cut off in front, what has a word in lower case (besides of, the, al-…) or is a pronoun is left out,
and of overlapping ones the surest, then the longest stays.
"""
import json
import re
import sys
from pathlib import Path

import corpora

SMALL = set("of the and for in on al el bin ibn abu de la 's ’s & al-".split())
PRONOUNS = set('i we he she they you it our us his her their its this that these those my who which'.split())
ARTICLES = set('the a an'.split())


def core(text, begin, kind, nations):
    """The name inside of a mention: (begin, end) in characters, or None."""
    words = [(m.start(), m.end(), m.group()) for m in re.finditer(r"[^\s,]+", text)]
    while words and (words[0][2].lower() in ARTICLES
                     or kind == 'person' and len(words) > 1 and (words[0][2].lower().strip(".,") in TITLES or words[0][2] in nations)):
        words = words[1:]
    if not words or any(w.lower() in PRONOUNS for _, _, w in words):
        return None
    if not all(w[0].isupper() or w[0].isdigit() or w.lower() in SMALL or w.lower().startswith('al-') for _, _, w in words):
        return None
    if not (words[0][2][0].isupper() or words[0][2].lower().startswith('al-')):
        return None
    return begin + words[0][0], begin + words[-1][1]


TITLES = {w.strip('.') for w in corpora.TITLE_WORDS} | set('minister spokesperson us u.s united nations special envoy sir maj brig sgt air marshal'.split())


def re3d(folder, nations):
    for line in open(folder / 'ner' / 're3d.jsonl', encoding='utf8'):
        document = json.loads(line)
        found = []
        for e in document['entities']:
            kind = {'Location': 'place', 'Organisation': 'organization', 'Person': 'person', 'Nationality': 'nation'}.get(e['type'])
            if not kind:
                continue
            text = document['text'][e['begin']:e['end']]
            at = core(text, e['begin'], kind, nations)
            if not at:
                continue
            name = document['text'][at[0]:at[1]]
            if kind != 'person' and name in nations:
                kind = 'nation'
            elif kind == 'nation':
                continue
            found.append((-e['confidence'], at[0] - at[1], at[0], at[1], kind, name))
        kept = []
        for _, _, begin, end, kind, name in sorted(found):
            if all(end <= b or e <= begin for b, e, _, _ in kept):
                kept.append((begin, end, kind, name))
        yield document['text'], sorted(kept)


def certain(sentence):
    """Spans of the labels a name corpus states without doubt; None where it leaves a name open."""
    tags = []
    for options in sentence['allowed']:
        top = max(weight for _, weight in options)
        likely = [label for label, weight in options if weight == top]
        tags.append('O' if 'O' in likely else likely[0] if len(likely) == 1 else '?')
    return tags


def main():
    folder, nations, out = Path(sys.argv[1]), corpora.Nations(sys.argv[2]), Path(sys.argv[3])
    (out / 're3d').mkdir(parents=True, exist_ok=True)
    gold = []
    for i, (text, kept) in enumerate(re3d(folder, nations)):
        (out / 're3d' / f'{i:03}.txt').write_text(text, encoding='utf8')
        gold.append(kept)
    (out / 're3d.json').write_text(json.dumps(gold))
    sets = {'gmb': corpora.names(folder, nations, 'gmb-held'), 'aircraft': corpora.names(folder, nations, 'aircraft-held')}
    target = corpora.crossner_target(nations)
    sets['crossner'] = []
    for words, tags in corpora.columns(folder / 'ner' / 'crossner-politics-test.txt'):
        words, tags = corpora.clean(words, tags)
        allowed = corpora.annotate(words, tags, target, [], False)
        words, allowed = corpora.as_treebank(words, allowed, True)
        sets['crossner'].append(dict(words=words, allowed=allowed))
    for name, sentences in sets.items():
        gold = []
        with open(out / f'{name}.conllu', 'w', encoding='utf8') as file:
            for s in sentences:
                for i, word in enumerate(s['words']):
                    print(i + 1, word, *(['_'] * 8), sep='\t', file=file)
                print(file=file)
                gold.append([(b, e, k, ' '.join(s['words'][b:e])) for b, e, k in corpora.spans([t if t != '?' else 'O' for t in certain(s)])])
        (out / f'{name}.json').write_text(json.dumps(gold))


if __name__ == "__main__":
    main()
