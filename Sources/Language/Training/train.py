"""Trains the language engine's network on treebanks and name corpora.

usage: train.py CORPORA NATIONS.tsv MINILM_FOLDER OUTPUT --minutes M

Resumes from OUTPUT/checkpoint.pt. The learning rate falls linearly with the time spent, so a run ends on time on any machine.
"""
import argparse
import collections
import math
import os
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F

import corpora
from batches import Pieces, by_length, example, inputs, pad
from narrow import narrow
from network import Linear, Network, load_minilm


def augment(words, generator):
    """Headline style, capitals, lower case, a missing full stop: (words, kept word count)."""
    dice = generator.random()
    if dice < 0.05:
        words = [w.lower() for w in words]
    elif dice < 0.10:
        words = [w.upper() for w in words]
    elif dice < 0.13:
        words = [w[:1].upper() + w[1:] for w in words]
    return words, generator.random() < 0.05


def prepare(sentence, pieces, config, generator):
    words, short = augment(sentence['words'], generator)
    n = len(words)
    if short and n > 3 and words[-1] in '.!?' and ('head' not in sentence or n not in sentence['head']):
        n -= 1
    made = example(words[:n], pieces)
    if len(made['ids']) > 300:
        return None
    made['ids'] = [103 if generator.random() < 0.02 and 0 < i < len(made['ids']) - 1 else v for i, v in enumerate(made['ids'])]
    made['allowed'] = sentence['allowed'][:n] if 'allowed' in sentence else None
    made['weight'] = sentence.get('weight', 1.0)
    if 'head' in sentence:
        made['head'] = sentence['head'][:n]
        for key, table in (('upos', config['upos_ids']), ('rel', config['rel_ids']), ('morph', config['morph_ids'])):
            made[key] = [table.get(v, -1) for v in sentence[key][:n]]
    else:
        made['head'] = made['upos'] = made['rel'] = made['morph'] = [-1] * n
    return made


class Stream:
    """Endless shuffled passes over a list."""

    def __init__(self, items, seed):
        self.items, self.generator, self.queue, self.taken = items, random.Random(seed), [], 0

    def take(self, count):
        while len(self.queue) < count:
            more = list(self.items)
            self.generator.shuffle(more)
            self.queue += more
        got, self.queue = self.queue[:count], self.queue[count:]
        self.taken += count
        return got


def losses(network, batch, config):
    B = inputs(batch)
    upos, morph, names, arcs, rel_heads, rel_deps = network(**B)
    total, report = 0, {}
    head = pad([e['head'] for e in batch], -1)
    mask = head >= 0
    if mask.any():
        flat = mask.nonzero()
        chosen = rel_heads[flat[:, 0], head[mask]]
        labels = network.labels(chosen, rel_deps[mask], None)
        weight = torch.tensor([e['weight'] for e in batch])[flat[:, 0]]

        def mean(scores, key):
            gold = pad([e[key] for e in batch], -1)[mask]
            known = weight * (gold >= 0)
            return (F.cross_entropy(scores, gold.clamp(min=0), reduction='none') * known).sum() / known.sum().clamp(min=1e-6)

        parts = dict(arc=mean(arcs[mask], 'head'), rel=mean(labels, 'rel'), upos=0.5 * mean(upos[mask], 'upos'),
                     morph=0.3 * mean(morph[mask], 'morph'))
        report.update(parts)
        share = weight.sum() / B['word_mask'][:, 1:].sum()
        total = total + sum(parts.values()) * (share * 1.6).clamp(max=1.0)
    rows, weights = [], []
    for r, e in enumerate(batch):
        if e['allowed'] is not None:
            for c, options in enumerate(e['allowed']):
                rows.append((r, c))
                line = [0.0] * len(config['spans'])
                for label, weight in options:
                    line[config['span_ids'][label]] = weight
                weights.append(line)
    if rows:
        at = torch.tensor(rows)
        log = F.log_softmax(names[at[:, 0], at[:, 1]], -1)
        value = -torch.logsumexp(log + torch.tensor(weights).clamp(min=1e-30).log(), -1).mean()
        report['name'] = value
        share = len(rows) / B['word_mask'][:, 1:].sum()
        total = total + 2.0 * value * (share * 2.0).clamp(max=1.0)
    return total, report


@torch.no_grad()
def evaluate(network, sentences, pieces, config, budget=4000):
    network.eval()
    made = [example(s['words'], pieces) for s in sentences]
    right = collections.Counter()
    for batch in by_length(made, budget):
        B = inputs([made[i] for i in batch])
        upos, morph, names, arcs, rel_heads, rel_deps = network(**B)
        for row, i in enumerate(batch):
            s, n = sentences[i], len(sentences[i]['words'])
            heads = arcs[row, :n, :n + 1].argmax(-1)
            labels = network.labels(rel_heads[row][heads], rel_deps[row, :n], None).argmax(-1)
            tags, forms = upos[row, :n].argmax(-1).tolist(), morph[row, :n].argmax(-1).tolist()
            for k, (h, l) in enumerate(zip(heads.tolist(), labels.tolist())):
                right['n'] += 1
                right['upos'] += config['upos'][tags[k]] == s['upos'][k]
                right['morph'] += config['morph'][forms[k]] == s['morph'][k]
                if h == s['head'][k]:
                    right['uas'] += 1
                    right['las'] += config['rels'][l].split(':')[0] == s['rel'][k].split(':')[0]
                    right['full'] += config['rels'][l] == s['rel'][k]
    network.train()
    return ' '.join(f'{k} {100 * right[k] / right["n"]:.2f}' for k in ('upos', 'morph', 'uas', 'las', 'full'))


def main():
    parse = argparse.ArgumentParser()
    for name in ('corpora', 'nations', 'minilm', 'output'):
        parse.add_argument(name, type=Path)
    parse.add_argument('--minutes', type=float, default=60)
    parse.add_argument('--threads', type=int, default=2)
    parse.add_argument('--names', type=int, default=560, help='named sentences beside 1,024 trees')
    parse.add_argument('--aircraft', type=Path, help='a table of aircraft names to vary the sentences with')
    parse.add_argument('--budget', type=int, default=1400)
    parse.add_argument('--rounded', action='store_true', help='train for the engine\'s rounding; for the last part of a run')
    parse.add_argument('--start', type=Path, help='weights of the engine to go on from')
    parse.add_argument('--share', type=float, default=0.25, help='of the learning rates, with --start')
    parse.add_argument('--inner', type=int, default=1536, help='units of the feed-forward layers; with --start, cut to so many')
    parse.add_argument('--silver', type=Path, help='the name corpora parsed by a trained engine: trees for news, at a third of the weight')
    parse.add_argument('--bf16', action='store_true', help='products in bfloat16')
    parse.add_argument('--steps', type=int, default=10**9, help='stop after so many steps (to measure)')
    args = parse.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(11)
    Linear.activations = Linear.weights = args.rounded
    generator = random.Random(12)
    args.output.mkdir(parents=True, exist_ok=True)
    trees = [s for name in ('ud-ewt', 'gum-open') for s in corpora.treebank(args.corpora / name / 'train.conllu') if len(s['words']) <= 120]
    dev = corpora.treebank(args.corpora / 'ud-ewt' / 'dev.conllu')[::2]
    nations = corpora.Nations(args.nations)
    aircraft = corpora.aircraft_names(args.aircraft) if args.aircraft else ()
    named = corpora.names(args.corpora, nations, aircraft=aircraft)
    if args.silver:
        parsed = {tuple(s['words']): s for s in corpora.treebank(args.silver)}
        for s in named:
            if tuple(s['words']) in parsed:
                s.update({k: parsed[tuple(s['words'])][k] for k in ('head', 'rel', 'upos', 'morph')}, weight=0.3)
        print(f"{sum('head' in s for s in named)} named sentences with trees", flush=True)
    count = lambda key: [v for v, c in sorted(collections.Counter(v for s in trees for v in s[key]).items()) if c >= 5]
    config = dict(width=384, inner=args.inner, heads=12, layers=6, vocabulary=30522, arc=256, rel=128, shape=32, name=128,
                  upos=count('upos'), morph=count('morph'), rels=count('rel'), spans=corpora.SPAN_LABELS)
    config['upos_ids'] = {v: i for i, v in enumerate(config['upos'])}
    config['morph_ids'] = {v: i for i, v in enumerate(config['morph'])}
    config['rel_ids'] = {v: i for i, v in enumerate(config['rels'])}
    config['span_ids'] = {v: i for i, v in enumerate(config['spans'])}
    pieces = Pieces(args.minilm / 'vocab.txt')
    share, started = 1.0, None
    if args.start:
        import reference
        started, theirs = reference.load(args.start)
        config['inner'] = theirs['inner']
    network = Network(config)
    if started:
        same = all(['' if v == '_' else v for v in config[k]] == theirs[k] for k in ('upos', 'morph', 'rels', 'spans'))
        if not same:
            raise SystemExit(f'{args.start} has other labels than these corpora')
        network.load_state_dict(started.state_dict())
        share = args.share
        if args.inner < config['inner']:
            some = [example(s['words'], pieces) for s in trees[::20] + named[::150]]
            narrow(network, [inputs([some[i] for i in batch]) for batch in by_length(some, 4000)], args.inner)
            config['inner'] = args.inner
    else:
        load_minilm(network, args.minilm / 'model.safetensors')
    encoder = [p for n, p in network.named_parameters() if n.startswith(('words', 'positions', 'norm', 'layers'))]
    heads = [p for n, p in network.named_parameters() if not n.startswith(('words', 'positions', 'norm', 'layers'))]
    optimizer = torch.optim.AdamW([dict(params=encoder, lr=1.5e-4 * share), dict(params=heads, lr=1e-3 * share)], weight_decay=0.01, fused=True)
    rates = [g['lr'] for g in optimizer.param_groups]
    average = {n: p.detach().clone() for n, p in network.named_parameters()}
    live = dict(network.named_parameters())
    step, spent, words = 0, 0.0, 0
    tree_stream, name_stream = Stream(trees, 1), Stream(named, 2)
    saved = args.output / 'checkpoint.pt'
    if saved.exists():
        state = torch.load(saved, weights_only=False)
        network.load_state_dict(state['network'])
        optimizer.load_state_dict(state['optimizer'])
        average, step, spent, words = state['average'], state['step'], state['spent'], state['words']
        generator.setstate(state['random'])
        tree_stream.generator.seed(step)
        name_stream.generator.seed(step + 1)
        tree_stream.taken, name_stream.taken = state['taken']
    print(f'{len(trees)} trees, {len(named)} named sentences, labels {[len(config[k]) for k in ("upos", "morph", "rels", "spans")]}, '
          f'{sum(p.numel() for p in network.parameters())} parameters', flush=True)

    def save():
        state = dict(network=network.state_dict(), average=average, optimizer=optimizer.state_dict(), step=step, spent=spent,
                     words=words, random=generator.getstate(), config=config, taken=(tree_stream.taken, name_stream.taken))
        torch.save(state, saved.with_suffix('.new'))
        os.replace(saved.with_suffix('.new'), saved)

    began, last_save, evaluated = time.time() - spent, time.time(), int(spent / 60 / 15)
    total = args.minutes * 60
    network.train()
    recent = collections.defaultdict(float)
    while spent < total and step < args.steps:
        made = [prepare(s, pieces, config, generator) for s in tree_stream.take(1024) + name_stream.take(args.names)]
        made = [m for m in made if m]
        batches = list(by_length(made, args.budget))
        generator.shuffle(batches)
        for indices in batches:
            batch = [made[i] for i in indices]
            factor = min(1, (step + 1) / 200) * max(0.0, 1 - spent / total)
            for group, rate in zip(optimizer.param_groups, rates):
                group['lr'] = rate * max(factor, 0.003)
            with torch.autocast('cpu', torch.bfloat16, enabled=args.bf16):
                loss, report = losses(network, batch, config)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0, foreach=True)
            optimizer.step()
            step += 1
            if step % 4 == 0:
                decay = min(0.9975 ** 4, (1 + step) / (40 + step))
                torch._foreach_lerp_(list(average.values()), [live[n].detach() for n in average], 1 - decay)
            words += sum(len(e['first']) for e in batch)
            spent = time.time() - began
            for k, v in report.items():
                recent[k] = 0.98 * recent[k] + 0.02 * float(v.detach())
            if step % 50 == 0:
                print(f'{step} {spent:.0f}s {words / spent:.0f} words/s passes {tree_stream.taken / len(trees):.2f} {name_stream.taken / len(named):.2f} '
                      + ' '.join(f'{k} {v:.3f}' for k, v in sorted(recent.items())), flush=True)
            if time.time() - last_save > 240:
                save()
                last_save = time.time()
            if spent > total or step >= args.steps:
                break
        if spent > total or spent / 60 / 15 > evaluated + 1:
            evaluated = int(spent / 60 / 15)
            kept = {n: p.detach().clone() for n, p in live.items()}
            with torch.no_grad():
                for n in live:
                    live[n].copy_(average[n])
                print(f'average, EWT dev half: {evaluate(network, dev, pieces, config)}', flush=True)
                for n in live:
                    live[n].copy_(kept[n])
    save()
    print('done', flush=True)


if __name__ == "__main__":
    main()
