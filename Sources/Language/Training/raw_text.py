"""The raw text of a treebank: each sentence's `# text`, joined by a space, a blank line at `# newpar` and `# newdoc`.

usage: raw_text.py GOLD.conllu[,MORE] > TEXT
"""
import sys


def text(paths):
    out, fresh = '', False
    for path in paths.split(','):
        for line in open(path, encoding='utf8'):
            if line.startswith(('# newpar', '# newdoc')):
                fresh = True
            elif line.startswith('# text = '):
                out += ('' if not out else '\n\n' if fresh else ' ') + line[9:].strip()
                fresh = False
    return out + '\n'


if __name__ == '__main__':
    sys.stdout.write(text(sys.argv[1]))
