"""The network in PyTorch with the engine's arithmetic: exact integer products, sums in its order, its exponential and GELU.

Every line is one IEEE operation on whole tensors, so the results are the engine's to the last bit. For single sentences; slow.
"""
import torch

GELU = [0.398907423, -0.0663603693, 0.00983012747, -0.0011141469, 9.45741704e-05, -5.76074444e-06, 2.34365842e-07,
        -5.63326497e-09, 5.99799585e-11]
EXPONENTIAL = [1.9875691500e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1]


def single(value):
    """A constant as the nearest float."""
    return torch.tensor(value, dtype=torch.float32)


def fold(lanes):
    """The sum of sixteen lanes, halves added to each other."""
    for n in (8, 4, 2, 1):
        lanes = lanes[..., :n] + lanes[..., n:2 * n]
    return lanes[..., 0]


def lanes(x):
    """Blocks of sixteen, summed one after the other."""
    blocks = x.view(*x.shape[:-1], -1, 16)
    total = torch.zeros_like(blocks[..., 0, :])
    for i in range(blocks.shape[-2]):
        total = total + blocks[..., i, :]
    return fold(total)


def gelu(x):
    c = x.clamp(-single(4.2), single(4.2))
    t = c * c
    p = single(GELU[8]).expand_as(x)
    for value in GELU[7::-1]:
        p = p * t
        p = p + single(value)
    return x * (c * p + 0.5)


def exponential(x):
    x = x.clamp(min=-87)
    n = (x * single(1.44269504)).round()
    r = x - n * single(0.693359375)
    r = r + n * single(2.12194440e-4)
    p = single(EXPONENTIAL[0]).expand_as(x)
    for value in EXPONENTIAL[1:]:
        p = p * r
        p = p + single(value)
    p = (p * r) * r + r
    p = p + 1
    return p * torch.ldexp(torch.ones_like(x), n.int())


LOGARITHM = [7.0376836292e-2, -1.1514610310e-1, 1.1676998740e-1, -1.2420140846e-1, 1.4249322787e-1, -1.6668057665e-1,
             2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1]


def log(x):
    """`logarithm` of the engine: exponent, and a polynomial over the mantissa."""
    mantissa, exponent = torch.frexp(x)
    exponent = exponent.float()
    small = mantissa < single(0.707106781186547524)
    exponent = torch.where(small, exponent - 1, exponent)
    m = torch.where(small, mantissa + mantissa - 1, mantissa - 1)
    square = m * m
    p = single(LOGARITHM[0]).expand_as(m)
    for value in LOGARITHM[1:]:
        p = p * m
        p = p + single(value)
    p = (p * m) * square
    p = p + exponent * single(-2.12194440e-4)
    p = p - single(0.5) * square
    p = (m + p) + exponent * single(0.693359375)
    return torch.where(x >= torch.finfo(torch.float32).tiny, p, single(-87.5))


def norm(x, layer):
    mean = lanes(x) / x.shape[-1]
    d = x - mean[..., None]
    inverse = 1 / (lanes(d * d) / x.shape[-1] + single(1e-12)).sqrt()
    return (d * inverse[..., None]) * layer.weight + layer.bias


def linear(network, name, x, part=slice(None), smooth=False):
    weight, scales, bias = (network.tensors.get(f'{name}.{n}') for n in ('weight', 'scale', 'bias'))
    low, high = x.amin(-1, keepdim=True).clamp(max=0), x.amax(-1, keepdim=True).clamp(min=0)
    scale = ((high - low) / 255).clamp(min=single(1e-12))
    inverse = 1 / scale
    zero = (-low * inverse).round()
    byte = (x * inverse + zero).clamp(0, 255).round()
    weight, scales = weight[part], scales[part]
    # Doubles hold these integers exactly.
    sums = ((byte - zero).double() @ weight.double().T).float()
    out = sums * (scales * scale)
    out = out + (bias[part] if bias is not None else 0)
    return gelu(out) if smooth else out


def product(a, b):
    """a · bᵀ, each sum in order."""
    total = torch.zeros(a.shape[0], b.shape[0])
    for k in range(a.shape[1]):
        total = total + a[:, k:k + 1] * b[None, :, k]
    return total


def softmax(x):
    e = exponential(x - x.amax(-1, keepdim=True))
    padded = torch.nn.functional.pad(e, (0, -e.shape[-1] % 16))
    return e * (1 / lanes(padded))[..., None]


def attention(qkv, heads):
    q, k, v = qkv.view(len(qkv), 3, heads, 32).permute(1, 2, 0, 3)
    k = k * single(0.17677669529663687)
    scores = torch.zeros(heads, len(qkv), len(qkv))
    for d in range(32):
        scores = scores + q[:, :, d, None] * k[:, None, :, d]
    p = softmax(scores)
    out = torch.zeros_like(v)
    for j in range(len(qkv)):
        out = out + v[:, j, None, :] * p[:, :, j, None]
    return out.transpose(0, 1).reshape(len(qkv), -1)


def forward(network, ids, first, shapes, subword_shapes, subword_mask, word_mask):
    t, config = network.tensors, network.config
    assert ids.shape[0] == 1
    ids = ids[0]
    x = t['words.weight'][ids].float() * t['words.scale'][ids, None] + t['positions'][:len(ids)]
    x = norm(x + t['casing'][subword_shapes[0]], network.norm)
    full = config['width'] + config['shape']
    views = torch.zeros(3, first.shape[1], config['width'])
    for i, layer in enumerate(network.layers):
        a = attention(linear(network, f'layers.{i}.qkv', x), config['heads'])
        x = norm(x + linear(network, f'layers.{i}.out', a), layer.norm1)
        inner = linear(network, f'layers.{i}.up', x, smooth=True)
        x = norm(x + linear(network, f'layers.{i}.down', inner), layer.norm2)
        for k in range(3):
            views[k] = views[k] + x[first[0]] * t['mix'][k, i]
    side = t['side'][shapes[0]]
    tag, tree, name = (torch.cat([v, side], 1) for v in views)
    tags = linear(network, 'tag', tag)
    cut = len(config['upos'])
    names = linear(network, 'name', linear(network, 'name_hidden', name, smooth=True))
    parts = linear(network, 'tree', torch.cat([t['root'][None], tree]), smooth=True)
    arc, rel = config['arc'], config['rel']
    heads, deps, rel_heads, rel_deps = parts.split([arc, arc, rel, rel], 1)
    arcs = product(linear(network, 'arc_pair', deps[1:]), heads) + product(heads, t['arc_bias'][None])[:, 0]
    return tags[None, :, :cut], tags[None, :, cut:], names[None], arcs[None], rel_heads[None], rel_deps[None, 1:]


def labels(network, rel_heads, rel_deps, _):
    pair = linear(network, 'rel_pair', rel_deps).view(rel_deps.shape[0], -1, rel_heads.shape[-1])
    dots = lanes(pair * rel_heads[:, None])
    return dots + (linear(network, 'rel_sum_head', rel_heads) + linear(network, 'rel_sum_dep', rel_deps))
