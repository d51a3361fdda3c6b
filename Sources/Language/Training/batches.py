"""Turns sentences into tensors."""
import torch
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

from network import shape

QUOTES = str.maketrans({'“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'", '‚': "'", '`': "'", '…': '...'})
MOST_PIECES = 12


class Pieces:
    """WordPiece ids of words, remembered."""

    def __init__(self, vocabulary):
        self.tokenizer = Tokenizer(WordPiece.from_file(str(vocabulary), unk_token='[UNK]'))
        self.tokenizer.normalizer = BertNormalizer(lowercase=True)
        self.tokenizer.pre_tokenizer = BertPreTokenizer()
        self.seen = {}

    def __call__(self, word):
        found = self.seen.get(word)
        if found is None:
            text = {'``': '"', "''": '"'}.get(word, word).translate(QUOTES)
            found = (self.tokenizer.encode(text, add_special_tokens=False).ids or [100])[:MOST_PIECES]
            self.seen[word] = found
        return found


def example(words, pieces):
    ids, first, shapes, spread = [101], [], [], [0]
    for word in words:
        got, form = pieces(word), shape(word)
        first.append(len(ids))
        shapes.append(form)
        ids += got
        spread += [form] * len(got)
    return dict(ids=ids + [102], first=first, shapes=shapes, spread=spread + [0])


def pad(rows, value=0):
    longest = max(map(len, rows))
    return torch.tensor([list(r) + [value] * (longest - len(r)) for r in rows])


def inputs(examples):
    words = pad([[True] * (len(e['first']) + 1) for e in examples], False)
    return dict(ids=pad([e['ids'] for e in examples]), first=pad([e['first'] for e in examples]),
                shapes=pad([e['shapes'] for e in examples]), subword_shapes=pad([e['spread'] for e in examples]),
                subword_mask=pad([[True] * len(e['ids']) for e in examples], False), word_mask=words)


def by_length(examples, budget):
    """Indices in batches of at most `budget` padded subwords, of examples sorted by length."""
    order = sorted(range(len(examples)), key=lambda i: len(examples[i]['ids']))
    batch = []
    for i in order:
        if batch and len(examples[i]['ids']) * (len(batch) + 1) > budget:
            yield batch
            batch = []
        batch.append(i)
    if batch:
        yield batch
