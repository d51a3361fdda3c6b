"""Parses with PyTorch what the engine parses, from the engine's own weights file, to compare the two.

usage: reference.py ENGINE.safetensors VOCAB.txt IN.conllu OUT.conllu [--float | --exact] [--limit SENTENCES]
Activations are rounded as the engine rounds them; --float leaves them as they are. --exact also sums, exponentiates and
smooths in the engine's order (`exact.py`): rounding magnifies a difference in a last bit, so only then all words agree.
"""
import argparse
import json
from pathlib import Path

import torch
from safetensors import safe_open

import exact
from batches import Pieces, by_length, example, inputs
from network import Linear, Network


def load(path):
    with safe_open(path, 'pt') as file:
        config = json.loads(file.metadata()['config'])
        tensors = {k: file.get_tensor(k) for k in file.keys()}
    network = Network(config)
    target = network.state_dict()

    def fill(name, *parts):
        weight = tensors[f'{name}.weight'].float() * tensors[f'{name}.scale'][:, None]
        start = 0
        for part in parts:
            rows = target[f'{part}.weight'].shape[0]
            target[f'{part}.weight'].copy_(weight[start:start + rows])
            if f'{part}.bias' in target:
                target[f'{part}.bias'].copy_(tensors[f'{name}.bias'][start:start + rows])
            start += rows

    fill('words', 'words')
    for name in ('positions', 'casing', 'side'):
        target[f'{name}.weight'].copy_(tensors[name])
    for name in target:
        if 'norm' in name or name in ('arc_bias', 'root'):
            target[name].copy_(tensors[name])
    for i in range(config['layers']):
        for part in ('qkv', 'out', 'up', 'down'):
            fill(f'layers.{i}.{part}', f'layers.{i}.{part}')
    # The mix is stored with its softmax taken: its logarithm gives it back.
    target['scale'].copy_(tensors['mix'].sum(1))
    target['mix'].copy_((tensors['mix'] / tensors['mix'].sum(1, keepdim=True)).log())
    fill('tag', 'upos', 'morph')
    fill('tree', 'arc_head', 'arc_dep', 'rel_head', 'rel_dep')
    for name in ('arc_pair', 'rel_pair', 'rel_sum_head', 'rel_sum_dep', 'name_hidden', 'name'):
        fill(name, name)
    network.load_state_dict(target)
    network.tensors = tensors
    return network.eval(), config


# As the engine's `WordShape+Tags.swift`, by the numbers of `network.shape`: what has a letter or a digit is no punctuation mark,
# what has both is a noun or an adjective, or no word of the language.
NEITHER, BOTH = {0, 7}, {8, 9}
TAGS_OF_CODES = {'ADJ', 'NOUN', 'PROPN', 'X'}


def barred(shapes, tags):
    """Which tags [word][tag] the casings of the words rule out."""
    return torch.tensor([[t not in TAGS_OF_CODES if s in BOTH else t == 'PUNCT' and s not in NEITHER for t in tags] for s in shapes])


# As the engine's `DependencyParser`: heads within so many nats of the best, at most four, are weighed with their labels.
MARGIN, LABEL_WEIGHT = 4.0, 1.5


def weighed(network, scorer, scores, rel_heads, rel_deps, root, log):
    """Scores of arcs [word][head] with what the best label says for each of the likely heads."""
    scores, n = scores.clone(), len(scores)
    if n < 2:
        return scores
    words, heads = [], []
    for word, row in enumerate(scores.masked_fill(torch.eye(n + 1, dtype=torch.bool)[1:], -1e9).tolist()):
        top = max(row)
        likely = sorted((-v, h) for h, v in enumerate(row) if v >= torch.tensor(top) - MARGIN)[:4]
        if len(likely) > 1:
            words += [word] * len(likely)
            heads += [h for _, h in likely]
    if not words:
        return scores
    words, heads = torch.tensor(words), torch.tensor(heads)
    labels = scorer(network, rel_heads[heads], rel_deps[words], None)
    labels[:, root] = -1e9
    chance = exact.softmax(labels) if scorer is exact.labels else torch.softmax(labels, -1)
    best = chance.gather(1, labels.argmax(-1, keepdim=True))[:, 0]
    best[heads == 0] = 1.0
    scores[words, heads] += LABEL_WEIGHT * log(best)
    return scores


def spanning_tree(scores):
    """Heads of the best tree with one root; scores[word][head], 0 the root. Chu-Liu and Edmonds, written for shortness."""
    n = len(scores)
    toll = (max(map(max, scores)) - min(v for i, r in enumerate(scores) for h, v in enumerate(r) if h != i + 1) + 1) * (n + 1)
    arcs = {(h, w + 1): scores[w][h] - (toll if h == 0 else 0) for w in range(n) for h in range(n + 1) if h != w + 1}

    def solve(nodes, arcs):
        best = {}
        for (h, w), v in arcs.items():
            if w not in best or v > arcs[best[w], w]:
                best[w] = h
        for start in best:
            seen, node = [], start
            while node in best and node not in seen:
                seen.append(node)
                node = best[node]
            if node in seen:
                cycle = set(seen[seen.index(node):])
                break
        else:
            return best
        new, ways = max(nodes) + 1, {}
        smaller = {}
        for (h, w), v in arcs.items():
            if h in cycle and w in cycle:
                continue
            key = (new if h in cycle else h, new if w in cycle else w)
            gain = v - arcs[best[w], w] if w in cycle else v
            if key not in smaller or gain > smaller[key]:
                smaller[key], ways[key] = gain, (h, w)
        solved = solve((nodes - cycle) | {new}, smaller)
        out = {w: best[w] for w in cycle}
        for w, h in solved.items():
            real = ways[h, w]
            out[real[1]] = real[0]
        return out

    heads = solve(set(range(n + 1)), arcs)
    return [heads[w] for w in range(1, n + 1)]


def decode(scores, labels):
    """The best legal BIO sequence."""
    path, total = [], None
    for row in scores:
        if total is None:
            total = [v if not labels[i].startswith('I') else -1e30 for i, v in enumerate(row)]
            path.append(None)
            continue
        top = max(range(len(row)), key=lambda i: total[i])
        came, now = [], []
        for i, v in enumerate(row):
            source = top
            if labels[i].startswith('I'):
                source = i if total[i] > total[i - 1] else i - 1
            came.append(source)
            now.append(total[source] + v)
        path.append(came)
        total = now
    at = max(range(len(total)), key=lambda i: total[i])
    out = []
    for came in reversed(path):
        out.append(labels[at])
        at = came[at] if came else 0
    return out[::-1]


@torch.no_grad()
def main():
    parse = argparse.ArgumentParser()
    for name in ('weights', 'vocabulary', 'input', 'output'):
        parse.add_argument(name, type=Path)
    parse.add_argument('--float', action='store_true')
    parse.add_argument('--exact', action='store_true')
    parse.add_argument('--limit', type=int, default=10**9)
    args = parse.parse_args()
    torch.set_num_threads(1)
    Linear.activations = not args.float
    network, config = load(args.weights)
    pieces = Pieces(args.vocabulary)
    sentences, rows = [], []
    for line in open(args.input, encoding='utf8'):
        cells = line.rstrip('\n').split('\t')
        if len(cells) == 10 and cells[0].isdigit():
            rows.append(cells)
        elif not line.strip() and rows:
            sentences.append(rows)
            rows = []
    sentences = sentences[: args.limit]
    made = [example([c[1] for c in s], pieces) for s in sentences]
    root = config['rels'].index('root')
    done = {}
    for batch in by_length(made, 1 if args.exact else 3000):
        run = exact.forward if args.exact else Network.forward
        upos, morph, names, arcs, rel_heads, rel_deps = run(network, **inputs([made[i] for i in batch]))
        for row, i in enumerate(batch):
            n = len(sentences[i])
            upos[row, :n] = upos[row, :n].masked_fill(barred(made[i]['shapes'], config['upos']), -torch.inf)
            scores = arcs[row, :n, :n + 1]
            scorer = exact.labels if args.exact else Network.labels
            scores = weighed(network, scorer, scores, rel_heads[row], rel_deps[row, :n], root, exact.log if args.exact else torch.log)
            heads = scores.masked_fill(torch.eye(n + 1, dtype=torch.bool)[1:], -1e9).argmax(-1).tolist()
            seen = set()
            good = sum(h == 0 for h in heads) == 1
            for start in range(1, n + 1):
                way, node = set(), start
                while good and node and node not in seen:
                    if node in way:
                        good = False
                    way.add(node)
                    node = heads[node - 1]
                seen |= way
            if not good:
                heads = spanning_tree(scores.tolist())
            labels = scorer(network, rel_heads[row][torch.tensor(heads)], rel_deps[row, :n], None)
            labels[:, root] = -1e9
            labels = [config['rels'][root if h == 0 else l] for h, l in zip(heads, labels.argmax(-1).tolist())]
            done[i] = (upos[row, :n].argmax(-1).tolist(), morph[row, :n].argmax(-1).tolist(), heads, labels,
                       decode(names[row, :n].tolist(), config['spans']))
    with open(args.output, 'w', encoding='utf8') as out:
        for i, s in enumerate(sentences):
            tags, forms, heads, labels, names = done[i]
            for k, cells in enumerate(s):
                form = config['morph'][forms[k]] or '_'
                misc = '_' if names[k] == 'O' else f'NER={names[k]}'
                print(k + 1, cells[1], '_', config['upos'][tags[k]], '_', form, heads[k], labels[k], '_', misc, sep='\t', file=out)
            print(file=out)


if __name__ == "__main__":
    main()
