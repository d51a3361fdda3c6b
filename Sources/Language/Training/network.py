"""The network: a MiniLM encoder and the heads over the first subword of each word."""
import math

import torch
import torch.nn as nn
import torch.nn.functional as F

SHAPES = 10


def shape(word):
    """The casing of a word, which the uncased encoder cannot see."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 6 if any(c.isdigit() for c in word) else 7
    upper = [c for c in letters if c.isupper()]
    if any(c.isdigit() for c in word):
        return 8 if upper else 9
    if not upper:
        return 1
    if len(letters) == len(upper):
        return 3 if len(letters) > 1 else 4
    if letters[0].isupper() and len(upper) == 1:
        return 2
    return 5


def rounded_rows(weight):
    """Weights on the grid of int8 with a scale for each row; the gradient passes straight through."""
    scale = weight.detach().abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
    return weight + ((weight / scale).round().clamp(-127, 127) * scale - weight).detach()


def rounded_bytes(x):
    """Activations on the grid of unsigned bytes with a scale and zero point for each row, as the kernels make them."""
    with torch.no_grad():
        low, high = x.amin(-1, keepdim=True).clamp(max=0), x.amax(-1, keepdim=True).clamp(min=0)
        scale = ((high - low) / 255).clamp(min=1e-12)
        inverse = 1 / scale
        zero = (-low * inverse).round()
        change = ((x * inverse + zero).clamp(0, 255).round() - zero) * scale - x
    return x + change


class Linear(nn.Linear):
    """A linear layer that can work on rounded values: `activations` as the engine does, `weights` while training for it."""
    activations = False
    weights = False

    def forward(self, x):
        weight = rounded_rows(self.weight) if Linear.weights else self.weight
        return F.linear(rounded_bytes(x) if Linear.activations else x, weight, self.bias)


class Layer(nn.Module):
    def __init__(self, width, inner, heads, drop):
        super().__init__()
        self.heads = heads
        self.qkv = Linear(width, 3 * width)
        self.out = Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = Linear(width, inner)
        self.down = Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(drop)

    def forward(self, x, mask):
        b, t, w = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(b, t, w)
        x = self.norm1(x + self.drop(self.out(a)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Network(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.config = config
        width, arc, rel, side = config['width'], config['arc'], config['rel'], config['shape']
        self.words = nn.Embedding(config['vocabulary'], width)
        self.positions = nn.Embedding(512, width)
        self.casing = nn.Embedding(SHAPES, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, config['inner'], config['heads'], 0.1) for _ in range(config['layers']))
        self.mix = nn.Parameter(torch.zeros(3, config['layers']))
        self.scale = nn.Parameter(torch.ones(3))
        self.side = nn.Embedding(SHAPES, side)
        full = width + side
        self.upos = Linear(full, len(config['upos']))
        self.morph = Linear(full, len(config['morph']))
        self.name_hidden = Linear(full, config['name'])
        self.name = Linear(config['name'], len(config['spans']))
        self.root = nn.Parameter(torch.zeros(full))
        self.arc_head, self.arc_dep = Linear(full, arc), Linear(full, arc)
        self.arc_pair = Linear(arc, arc, bias=False)
        self.arc_bias = nn.Parameter(torch.zeros(arc))
        self.rel_head, self.rel_dep = Linear(full, rel), Linear(full, rel)
        # Row r*rel+j: weights of dependent features for label r against head feature j; one extra block is linear in each.
        self.rel_pair = Linear(rel, len(config['rels']) * rel, bias=False)
        self.rel_sum_head, self.rel_sum_dep = Linear(rel, len(config['rels'])), Linear(rel, len(config['rels']), bias=False)
        self.drop = nn.Dropout(0.25)
        self.embedding_drop = nn.Dropout(0.1)
        nn.init.zeros_(self.casing.weight)
        with torch.no_grad():
            self.mix[:, -1] = 3.0
            self.arc_pair.weight.copy_(torch.eye(arc) / math.sqrt(arc))
            self.rel_pair.weight.normal_(0, 0.02)

    def forward(self, ids, first, shapes, subword_shapes, subword_mask, word_mask):
        x = self.words(ids) + self.positions.weight[: ids.size(1)] + self.casing(subword_shapes)
        x = self.embedding_drop(self.norm(x))
        mask = subword_mask[:, None, None, :]
        picks = first.unsqueeze(-1).expand(-1, -1, x.size(-1))
        weights = torch.softmax(self.mix, 1) * self.scale[:, None]
        mixed = [0, 0, 0]
        for i, layer in enumerate(self.layers):
            x = layer(x, mask)
            word = x.gather(1, picks)
            for k in range(3):
                mixed[k] = mixed[k] + weights[k, i] * word
        side = self.side(shapes)
        tag, tree, name = (self.drop(torch.cat([m, side], -1)) for m in mixed)
        upos, morph = self.upos(tag), self.morph(tag)
        names = self.name(self.drop(F.gelu(self.name_hidden(name))))
        rooted = torch.cat([self.root.expand(tree.size(0), 1, -1), tree], 1)
        heads = self.drop(F.gelu(self.arc_head(rooted)))
        deps = self.drop(F.gelu(self.arc_dep(tree)))
        arcs = torch.einsum('bdk,bhk->bdh', self.arc_pair(deps), heads) + (heads @ self.arc_bias).unsqueeze(1)
        arcs = arcs.masked_fill(~word_mask.unsqueeze(1), -1e9)
        return upos, morph, names, arcs, self.drop(F.gelu(self.rel_head(rooted))), self.drop(F.gelu(self.rel_dep(tree)))

    def labels(self, rel_heads, rel_deps, heads):
        """Label scores [words, labels] for flat dependents with flat chosen heads."""
        pair = self.rel_pair(rel_deps).view(rel_deps.size(0), -1, rel_heads.size(-1))
        return torch.einsum('nrj,nj->nr', pair, rel_heads) + self.rel_sum_head(rel_heads) + self.rel_sum_dep(rel_deps)


def load_minilm(network, path):
    """Fills the encoder from the Hugging Face safetensors file of MiniLM-L6-H384."""
    from safetensors.torch import load_file
    source = load_file(path)
    source = {k.removeprefix('bert.'): v for k, v in source.items()}
    with torch.no_grad():
        network.words.weight.copy_(source['embeddings.word_embeddings.weight'])
        network.positions.weight.copy_(source['embeddings.position_embeddings.weight']
                                       + source['embeddings.token_type_embeddings.weight'][0])
        network.norm.weight.copy_(source['embeddings.LayerNorm.weight'])
        network.norm.bias.copy_(source['embeddings.LayerNorm.bias'])
        for i, layer in enumerate(network.layers):
            at = f'encoder.layer.{i}.'
            for part in ('weight', 'bias'):
                getattr(layer.qkv, part).copy_(torch.cat([source[f'{at}attention.self.{n}.{part}'] for n in ('query', 'key', 'value')]))
                for ours, theirs in (('out', 'attention.output.dense'), ('norm1', 'attention.output.LayerNorm'),
                                     ('up', 'intermediate.dense'), ('down', 'output.dense'), ('norm2', 'output.LayerNorm')):
                    getattr(getattr(layer, ours), part).copy_(source[f'{at}{theirs}.{part}'])
