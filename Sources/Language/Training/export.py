"""Writes a checkpoint's weights as the engine reads them: int8 matrices with a scale for each row.

usage: export.py CHECKPOINT OUTPUT.safetensors [--last]
--last takes the weights at the end of the run instead of their average.
"""
import json
import sys

import torch
from safetensors.torch import save_file

REVISION = 2


def quantized(matrix):
    """Rows as int8 with a scale each; of 17 shrinkings of the range, the one that changes the row least."""
    top = matrix.abs().amax(1).clamp(min=1e-8)
    best, best_error = top / 127, None
    for share in torch.linspace(0.84, 1, 17):
        scale = top * share / 127
        error = ((matrix / scale[:, None]).round().clamp(-127, 127) * scale[:, None] - matrix).square().sum(1)
        if best_error is None:
            best, best_error = scale, error
        else:
            better = error < best_error
            best, best_error = torch.where(better, scale, best), torch.where(better, error, best_error)
    return (matrix / best[:, None]).round().clamp(-127, 127).to(torch.int8), best.float()


def engine(state, config):
    """The engine's tensors from the network's parameters."""
    out = {}

    def put(name, *parts):
        weight = torch.cat([state[f'{p}.weight'] for p in parts])
        out[f'{name}.weight'], out[f'{name}.scale'] = quantized(weight)
        if f'{parts[0]}.bias' in state:
            out[f'{name}.bias'] = torch.cat([state[f'{p}.bias'] for p in parts])

    put('words', 'words')
    out.pop('words.bias', None)
    out['positions'], out['casing'], out['side'] = (state[f'{n}.weight'] for n in ('positions', 'casing', 'side'))
    for norm in ['norm'] + [f'layers.{i}.norm{j}' for i in range(config['layers']) for j in (1, 2)]:
        out[f'{norm}.weight'], out[f'{norm}.bias'] = state[f'{norm}.weight'], state[f'{norm}.bias']
    for i in range(config['layers']):
        for part in ('qkv', 'out', 'up', 'down'):
            put(f'layers.{i}.{part}', f'layers.{i}.{part}')
    out['mix'] = torch.softmax(state['mix'], 1) * state['scale'][:, None]
    put('tag', 'upos', 'morph')
    put('tree', 'arc_head', 'arc_dep', 'rel_head', 'rel_dep')
    for name in ('arc_pair', 'rel_pair', 'rel_sum_head', 'rel_sum_dep', 'name_hidden', 'name'):
        put(name, name)
    out['arc_bias'], out['root'] = state['arc_bias'], state['root']
    return {k: v.contiguous() for k, v in out.items()}


def main():
    state = torch.load(sys.argv[1], weights_only=False, map_location='cpu')
    config = {k: v for k, v in state['config'].items() if not k.endswith('_ids')}
    config['morph'] = ['' if m == '_' else m for m in config['morph']]
    config.update(positions=512, shapes=10, revision=REVISION)
    tensors = engine({k: v.float() for k, v in state['network' if '--last' in sys.argv else 'average'].items()}, config)
    save_file(tensors, sys.argv[2], metadata={'config': json.dumps(config, sort_keys=True), 'steps': str(state['step'])})


if __name__ == "__main__":
    main()
