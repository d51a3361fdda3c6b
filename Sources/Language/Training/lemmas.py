"""Learns the table of the lemmatizer: for each class of words the shortest suffixes that tell the edit.

    lemmas.py CORPORA VOCABULARY OUT

CORPORA holds ud-ewt/train.conllu and gum-open/train.conllu; VOCABULARY is the engine's vocab.txt, used
to know which regular forms exist; OUT is the table (class, suffix, cut, append).
"""
import collections
import os
import sys

CASED = {"ADJ", "NOUN", "VERB", "ADV", "PROPN"}
VOWELS = "aeiou"


def words(path):
    for line in open(path, encoding="utf8"):
        cells = line.rstrip("\n").split("\t")
        if len(cells) == 10 and cells[0].isdigit():
            yield cells[1], cells[3], cells[5], cells[2]


def features(text):
    return dict(pair.split("=") for pair in text.split("|") if "=" in pair)


def word_class(tag, feats):
    """The class of words that inflect alike; keep in step with Lemmatizer.wordClass."""
    if tag in ("VERB", "AUX"):
        form, tense = feats.get("VerbForm"), feats.get("Tense")
        if form == "Ger" or form == "Part" and tense == "Pres":
            return tag + "/ing"
        if tense == "Past":
            return tag + "/past"
        if tense == "Pres" and feats.get("Person") == "3" and feats.get("Number") == "Sing":
            return tag + "/s"
        return tag + "/base" if form in ("Inf", "Fin") else tag
    if tag in ("NOUN", "PROPN"):
        number = feats.get("Number")
        return tag + "/plural" if number in ("Plur", "Ptan") else tag
    if tag in ("ADJ", "ADV") and feats.get("Degree") in ("Cmp", "Sup"):
        return tag + "/" + feats["Degree"].lower()
    if tag == "PRON" and feats.get("Case") == "Acc":
        return "PRON/object"
    return tag


def shape(form):
    letters = [c for c in form if c.isalpha()]
    if not letters or not any(c.isupper() for c in letters):
        return "a"
    if all(c.isupper() for c in letters) and len(letters) > 1:
        return "AA" if len(form) > 4 else "A4"
    return "Aa" if form[0].isupper() else "aA"


def cased(lemma):
    letters = [c for c in lemma if c.isalpha()]
    if not any(c.isupper() for c in letters):
        return "low"
    if all(c.isupper() for c in letters) and len(letters) > 1:
        return "up"
    return "cap"


def edit(form, lemma):
    common = os.path.commonprefix([form, lemma])
    return len(form) - len(common), lemma[len(common):]


def regular(base):
    """The regular inflections of a base form, by class of ending."""
    doubled = len(base) > 2 and base[-1] not in VOWELS + "wxy" and base[-2] in VOWELS and base[-3] not in VOWELS
    stem = base[:-1] if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) else base
    plural = base + "s"
    if base.endswith(("s", "x", "z", "ch", "sh")):
        plural = base + "es"
    elif base.endswith("y") and base[-2:-1] not in VOWELS:
        plural = base[:-1] + "ies"
    past = stem + "ed"
    if base.endswith("y") and base[-2:-1] not in VOWELS:
        past = base[:-1] + "ied"
    yield "s", plural
    if not doubled or sum(letter in VOWELS for letter in base) > 1:
        yield "past", past
        yield "ing", stem + "ing"
    if doubled:
        yield "past", base + base[-1] + "ed"
        yield "ing", base + base[-1] + "ing"


def learn(samples):
    """Suffix rules, from the general to the particular: {suffix: edit}; "^" begins a whole word."""
    tree = collections.defaultdict(collections.Counter)
    forms = collections.defaultdict(set)
    for (form, change), weight in samples.items():
        marked = "^" + form
        for start in range(len(marked) + 1):
            tree[marked[start:]][change] += weight
            forms[marked[start:], change].add(form)
    rules = {}
    inherited = {}
    for suffix in sorted(tree, key=len):
        above = inherited[suffix[1:]] if suffix else None
        counts = tree[suffix]
        best, count = max(counts.items(), key=lambda item: (item[1], item[0] == above, str(item[0])))
        needed = 0.9 if suffix.startswith("^") else 1.9
        # One word's own rule says nothing about others that end like it.
        general = suffix.startswith("^") or len(forms[suffix, best]) >= 3
        if above is None or best != above and general and count - counts[above] >= needed:
            rules[suffix] = best
            inherited[suffix] = best
        else:
            inherited[suffix] = above
    return rules


def main(corpora, vocabulary, out):
    edits = collections.defaultdict(collections.Counter)
    cases = collections.defaultdict(collections.Counter)
    bases = {"VERB": set(), "NOUN": set(), "ADJ": set()}
    for corpus in ("ud-ewt", "gum-open"):
        for form, tag, text, lemma in words(f"{corpora}/{corpus}/train.conllu"):
            feats = features(text)
            if "Typo" in feats or feats.get("Style") == "Expr" or lemma == "_":
                continue
            form = form.replace("’", "'")
            kind = word_class(tag, feats)
            if tag in CASED:
                cases[f"case/{tag}/{shape(form)}"][form.lower(), cased(lemma)] += 1
                sample = form.lower(), edit(form.lower(), lemma.lower())
            else:
                sample = form.lower(), edit(form.lower(), lemma)
            edits[kind][sample] += 1
            if kind != tag:
                edits[tag][sample] += 1
            if tag in bases and lemma.isalpha() and lemma.islower():
                bases[tag].add(lemma)
    seen = {kind: {form for form, _ in samples} for kind, samples in edits.items()}

    def add(kind, form, lemma, weight):
        if form not in seen[kind]:
            edits[kind][form, edit(form, lemma)] += weight

    for line in open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "irregular_forms.tsv")):
        tag, lemma, forms = line.rstrip("\n").split("\t")
        for number, form in enumerate(forms.split()):
            if tag == "VERB":
                ending = "ing" if form.endswith("ing") and form != lemma else "s" if form.endswith("s") else "past"
                add("VERB/" + ending, form, lemma, 1)
                if form != lemma:
                    add("VERB", form, lemma, 1)
            elif tag == "NOUN":
                # News means bases, not basis, whatever the treebanks count.
                edits["NOUN/plural"][form, edit(form, lemma)] += 5
            elif tag == "ADJ":
                for kind in ("ADJ", "ADV"):
                    add(f"{kind}/{'cmp' if number == 0 else 'sup'}", form, lemma, 1)
    known = {line.strip() for line in open(vocabulary, encoding="utf8")}
    known = {word for word in known if word.isalpha() and word.isascii()}
    for base in sorted(known | bases["VERB"] | bases["NOUN"]):
        if len(base) < 3:
            continue
        for ending, form in regular(base):
            if form in known and form not in bases["VERB"]:
                # A regular form whose base is also a word; shorter bases count less ("planed").
                if base in bases["VERB"] or base in known:
                    weight = 1 if base in bases["VERB"] else 0.95
                    add("VERB/" + ending, form, base, weight)
                    if ending == "s" and form not in bases["NOUN"]:
                        add("NOUN/plural", form, base, weight)
    for base in sorted(bases["ADJ"]):
        stem = base[:-1] if base.endswith("e") else base[:-1] + "i" if base.endswith("y") else base
        for ending, form in (("cmp", stem + "er"), ("sup", stem + "est")):
            if form in known:
                add("ADJ/" + ending, form, base, 1)
    with open(out, "w", encoding="utf8") as table:
        table.write("class\tsuffix\tcut\tappend\n")
        lines = []
        for kind, samples in edits.items():
            for suffix, (cut, append) in learn(samples).items():
                lines.append(f"{kind}\t{suffix}\t{cut}\t{append}\n")
        for kind, samples in cases.items():
            for suffix, case in learn(samples).items():
                lines.append(f"{kind}\t{suffix}\t0\t{case}\n")
        table.writelines(sorted(lines))


if __name__ == "__main__":
    main(*sys.argv[1:4])
