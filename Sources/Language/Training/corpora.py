"""Reads the corpora into sentences with labels.

A sentence is a dict: `words`; for treebanks `upos`, `morph`, `head`, `rel`; for name corpora `allowed`, one list per word of
(label, weight) pairs: every label the annotation leaves possible. The loss sums the weighted probabilities of these labels,
so a file that does not annotate a class says nothing for or against it.
"""
import csv
import json
import random
import re
from pathlib import Path

KINDS = ['nation', 'person', 'organization', 'place', 'facility', 'aircraft', 'product', 'event', 'date']
SPAN_LABELS = ['O'] + [f'{prefix}-{kind}' for kind in KINDS for prefix in 'BI']
MORPH_KEYS = ('Number', 'Person', 'Tense', 'VerbForm', 'Mood', 'Voice', 'Gender', 'PronType', 'Degree')
# How strongly an unannotated class is believed where the file's own label is O.
OPEN_WEIGHT = 0.3


def bundle(features):
    """The part of a FEATS column that the engine predicts."""
    if features == '_':
        return '_'
    kept = [f for f in features.split('|') if f.split('=')[0] in MORPH_KEYS and ',' not in f]
    return '|'.join(kept) or '_'


def treebank(path):
    sentences, rows = [], []
    for line in open(path, encoding='utf8'):
        line = line.rstrip('\n')
        if not line:
            if rows:
                sentences.append(dict(words=[r[1] for r in rows], upos=[r[3] for r in rows],
                                      morph=[bundle(r[5]) for r in rows], head=[int(r[6]) for r in rows],
                                      rel=[r[7] for r in rows]))
            rows = []
        elif line[0] != '#':
            cells = line.split('\t')
            if '-' not in cells[0] and '.' not in cells[0]:
                rows.append(cells)
    return sentences


def columns(path):
    """Sentences of a two-column file: (words, tags)."""
    words, tags = [], []
    for line in open(path, encoding='utf8'):
        line = line.rstrip('\n')
        if not line.strip():
            if words:
                yield words, tags
            words, tags = [], []
        else:
            word, _, tag = line.rpartition('\t')
            words.append(word.strip())
            tags.append(tag)
    if words:
        yield words, tags


def gmb(path):
    words, tags = [], []
    with open(path, encoding='utf8', newline='') as file:
        rows = csv.reader(file)
        next(rows)
        for row in rows:
            if row[0] and words:
                yield words, tags
                words, tags = [], []
            words.append(row[1])
            tags.append(row[3])
    if words:
        yield words, tags


def spans(tags):
    """(start, end, class) of the BIO tags; an I without its B begins a span."""
    found, start, kind = [], None, None
    for i, tag in enumerate(tags + ['O']):
        inside = tag[:2] == 'I-' and kind == tag[2:]
        if kind is not None and not inside:
            found.append((start, i, kind))
            kind = None
        if tag != 'O' and not inside:
            start, kind = i, tag[2:]
    return found


class Nations:
    """Names, adjectives and demonyms of the nations table."""

    def __init__(self, path):
        self.names = set()
        for row in csv.DictReader(open(path, encoding='utf8'), delimiter='\t', quoting=csv.QUOTE_NONE):
            for key in ('name', 'official_name', 'demonyms', 'aliases'):
                self.names.update(name for name in (row[key] or '').split('|') if name)
        self.names |= {'America', 'Americans', 'American', 'U.S.', 'US', 'U.S', 'U.K.', 'Britain', 'British', 'Soviet', 'Soviets'}
        self.names = {self.normal(name) for name in self.names}

    @staticmethod
    def normal(text):
        text = re.sub(r"\s*([-–'’.])\s*", r'\1', text).replace('’', "'").strip()
        return re.sub(r'^[Tt]he ', '', text)

    def __contains__(self, text):
        text = self.normal(text)
        return text in self.names or (text.endswith("'s") and text[:-2] in self.names)


PREFIXES = set('e non pro pre re anti co post mid ex multi semi pan inter intra sub ultra un over self-made'.split())


def split_word(word):
    """A word of a name corpus in the treebanks' way: hyphens and clitics are words of their own."""
    for clitic in ("'s", '’s', "'S"):
        if word.endswith(clitic) and len(word) > 2:
            return split_word(word[:-2]) + [clitic]
    parts = re.split(r'(?<=[^\W_])(-|–|/)(?=[^\W_])', word)
    if len(parts) == 1 or parts[0].lower() in PREFIXES or word.startswith('http') or '@' in word:
        return [word]
    return [p for p in parts if p]


def as_treebank(words, allowed, split):
    out_words, out_allowed = [], []
    for word, labels in zip(words, allowed):
        parts = split_word(word) if split else [word]
        for i, part in enumerate(parts):
            out_words.append(part)
            out_allowed.append(labels if i == 0 else
                               sorted({(('I-' + l[2:]) if l[0] == 'B' else l): w for l, w in labels}.items()))
    return out_words, out_allowed


def clean(words, tags):
    """Few-NERD's debris: Penn quotes, "& amp ;"."""
    out_words, out_tags, i = [], [], 0
    while i < len(words):
        word = {'``': '"', "''": '"', '-LRB-': '(', '-RRB-': ')'}.get(words[i], words[i])
        out_words.append(word)
        out_tags.append(tags[i])
        i += 3 if word == '&' and words[i + 1:i + 3] == ['amp', ';'] else 1
    return out_words, out_tags


def capitalised(word):
    return any(c.isupper() or c.isdigit() for c in word)


def annotate(words, tags, target, open_kinds, date_open):
    """`allowed` for one sentence: `target(text, class)` gives {kind or 'O': weight}; `open_kinds` are the kinds O may hide."""
    allowed = [None] * len(words)
    for start, end, kind in spans(tags):
        options = target(' '.join(words[start:end]), kind)
        for i in range(start, end):
            allowed[i] = [('O' if k == 'O' else ('B-' if i == start else 'I-') + k, w) for k, w in options.items()]
    for i, word in enumerate(words):
        if allowed[i] is None:
            near = (0 < i < len(words) - 1 and capitalised(words[i - 1]) and capitalised(words[i + 1]))
            open_here = list(open_kinds) if capitalised(word) or near else []
            if date_open:
                open_here.append('date')
            allowed[i] = [('O', 1.0)] + [(p + k, 1.0 if k == 'date' else OPEN_WEIGHT) for k in open_here for p in ('B-', 'I-')]
    return allowed


TITLE_WORDS = set('''president prime minister mr. mrs. ms. dr. mr mrs ms dr secretary general foreign defense defence interior
king queen prince princess pope senator sen. representative rep. governor gov. chancellor premier ambassador vice deputy former
chief justice judge colonel lieutenant gen. lt. col. major captain sergeant admiral commander chairman spokesman spokeswoman
ayatollah sheikh sheik mullah emperor crown archbishop cardinal bishop reverend rev. sir lord lady first professor congressman
congresswoman speaker mayor director attorney finance of state and'''.split())


def strip_titles(words, tags):
    tags = list(tags)
    for start, end, kind in spans(tags):
        if kind != 'per':
            continue
        first = start
        while first < end and words[first].lower() in TITLE_WORDS:
            first += 1
        for i in range(start, first):
            tags[i] = 'O'
        if first < end:
            tags[first] = 'B-per'
    return tags


FACILITY_ENDS = set('airport airbase base airfield stadium hospital prison palace university mosque church bridge hotel'.split())


def gmb_target(nations):
    def target(text, kind):
        if kind in ('geo', 'gpe'):
            if text in nations:
                return {'nation': 1.0}
            if text.split()[-1].lower() in FACILITY_ENDS and ' ' in text:
                return {'place': 1.0, 'facility': 1.0}
            return {'place': 1.0} if kind == 'geo' else {'place': 1.0, 'nation': 1.0, 'O': 0.5}
        if kind == 'art':
            return {'O': 1.0, 'product': 1.0, 'aircraft': 1.0, 'event': 1.0}
        if kind == 'nat':
            return {'O': 1.0, 'event': 1.0}
        if kind == 'org' and text.split()[-1].lower() in ('airport', 'stadium', 'prison', 'airbase'):
            return {'facility': 1.0, 'organization': 0.5}
        return {{'per': 'person', 'org': 'organization', 'tim': 'date', 'eve': 'event'}[kind]: 1.0}
    return target


def fewnerd_target(nations):
    def target(text, kind):
        top, _, fine = kind.partition('_')
        if kind == 'location_GPE':
            return {'nation' if text in nations else 'place': 1.0}
        if fine == 'road/railway/highway/transit' or top == 'building':
            return {'facility': 1.0}
        if kind == 'product_airplane':
            return {'aircraft': 1.0}
        if kind == 'product_food':
            return {'O': 1.0, 'product': 1.0}
        if kind == 'event_election':
            return {'event': 1.0}
        kinds = {'location': 'place', 'person': 'person', 'organization': 'organization', 'product': 'product', 'event': 'event'}
        return {kinds.get(top, 'O'): 1.0}
    return target


def crossner_target(nations):
    def target(text, kind):
        if text in nations and kind in ('country', 'location', 'misc'):
            return {'nation': 1.0}
        if kind == 'location':
            return {'place': 1.0, 'facility': 0.3}
        if kind == 'misc':
            return {'O': 1.0, 'product': 1.0, 'event': 0.5, 'nation': 0.5}
        return {{'politician': 'person', 'person': 'person', 'country': 'place', 'organisation': 'organization',
                 'politicalparty': 'organization', 'election': 'event', 'event': 'event'}[kind]: 1.0}
    return target


def aircraft_names(path):
    """Names of aircraft from a table with the columns name and aliases."""
    found = []
    for row in csv.DictReader(open(path, encoding='utf8'), delimiter='\t', quoting=csv.QUOTE_NONE):
        if row.get('role') == 'flight':
            continue
        found += [row['name']] * 2 + [a for a in (row.get('aliases') or '').split('|') if a and capitalised(a)]
    return found


def other_aircraft(words, allowed, choices, generator):
    """The sentence with other aircraft in the places of its aircraft, so that contexts and names are learnt apart."""
    out_words, out_allowed, i = [], [], 0
    while i < len(words):
        if allowed[i] == [('B-aircraft', 1.0)]:
            new = generator.choice(choices).split()
            out_words += new
            out_allowed += [[('B-aircraft', 1.0)]] + [[('I-aircraft', 1.0)]] * (len(new) - 1)
            i += 1
            while i < len(words) and allowed[i] == [('I-aircraft', 1.0)]:
                i += 1
        else:
            out_words.append(words[i])
            out_allowed.append(allowed[i])
            i += 1
    return out_words, out_allowed


# Classes of Few-NERD whose names look like those of aircraft and are none.
LOOKALIKES = ('product_ship', 'product_car', 'product_weapon', 'product_other', 'location_road/railway/highway/transit')


def lookalikes(folder):
    """Names with a digit or capitals alone, by class, from the training part: what teaches that not every designation flies."""
    found = {}
    for name in ('fewnerd-36-dev', 'fewnerd-36-test', 'fewnerd-17'):
        for i, (words, tags) in enumerate(columns(folder / f'{name}.txt')):
            if i % 10 == 9 and name != 'fewnerd-17':
                continue
            for start, end, kind in spans(tags):
                text = ' '.join(words[start:end])
                if kind in LOOKALIKES and (any(c.isdigit() for c in text) or text.isupper()):
                    found.setdefault(kind, []).append(words[start:end])
    return found


def other_lookalikes(words, tags, choices, generator):
    """The sentence with other names of the same class in the places of its look-alikes."""
    out_words, out_tags, at = [], [], 0
    for start, end, kind in spans(tags):
        new = generator.choice(choices[kind]) if kind in choices else words[start:end]
        out_words += words[at:start] + new
        out_tags += tags[at:start] + ['B-' + kind] + ['I-' + kind] * (len(new) - 1)
        at = end
    return out_words + words[at:], out_tags + tags[at:]


def names(folder, nations, part='train', seed=7, aircraft=()):
    """Sentences of the name corpora, labelled; `part` is train, gmb-held or aircraft-held."""
    generator = random.Random(seed)
    folder = Path(folder) / 'ner'
    out = []

    similar = lookalikes(folder) if part == 'train' else {}

    def add(words, tags, target, open_kinds, date_open, copies=1, held=False):
        if not 3 <= len(words) <= 100:
            return
        original = words, tags
        for copy in range(copies):
            words, tags = original
            if copy % 2:
                words, tags = other_lookalikes(words, tags, similar, generator)
            allowed = annotate(words, tags, target, open_kinds, date_open)
            if copy % 2 and aircraft and [('B-aircraft', 1.0)] in allowed:
                words, allowed = other_aircraft(words, allowed, aircraft, generator)
            words, allowed = as_treebank(words, allowed, held or generator.random() < 0.8)
            if len(words) <= 110:
                out.append(dict(words=words, allowed=allowed, tags=tags))

    target = gmb_target(nations)
    for i, (words, tags) in enumerate(gmb(folder / 'gmb.csv')):
        held = (i // 500) % 10 == 9
        if held == (part == 'gmb-held') and part != 'aircraft-held':
            words, tags = clean(words, strip_titles(words, tags))
            add(words, tags, target, ['aircraft', 'product', 'event', 'facility'], False)
    target = fewnerd_target(nations)
    for name in ('fewnerd-36-dev', 'fewnerd-36-test', 'fewnerd-17'):
        for i, (words, tags) in enumerate(columns(folder / f'{name}.txt')):
            if part == 'gmb-held' or (name == 'fewnerd-17' and part == 'aircraft-held'):
                continue
            held = i % 10 == 9 and name != 'fewnerd-17'
            if held != (part == 'aircraft-held'):
                continue
            words, tags = clean(words, tags)
            copies = (8 if any('product_airplane' in t for t in tags) else 4 if any(t[2:] in LOOKALIKES for t in tags)
                      else 2 if any('B-product' in t for t in tags) else 1)
            # The 36-class files hide some persons, organizations, places, facilities, products and events, but no nation and no aircraft.
            hidden = (['person', 'organization', 'place', 'facility', 'product', 'event'] if name != 'fewnerd-17' else
                      ['nation', 'person', 'organization', 'place', 'facility', 'aircraft', 'product', 'event'])
            add(words, tags, target, hidden, True, copies if part == 'train' else 1, part != 'train')
    if part == 'train':
        target = crossner_target(nations)
        for name in ('train', 'dev'):
            for words, tags in columns(folder / f'crossner-politics-{name}.txt'):
                add(*clean(words, tags), target, ['product', 'facility', 'aircraft'], True, 3)
    return out
