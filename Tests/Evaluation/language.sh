#!/usr/bin/env bash
# The language engine on treebanks and name corpora: language.sh CORPORA ENTENTE
#
# SPACY=PYTHON:PIPELINE adds the yardstick: a Python with spaCy 3.8 and the folder of its English md pipeline.
# ENGINE_PYTHON=PYTHON adds the comparison with PyTorch: a Python with torch, safetensors and tokenizers.
set -euo pipefail
corpora=$1 entente=$(realpath "$2")
here=$(cd "$(dirname "$0")/../../Sources/Language" && pwd)
tools=$here/Training
data=$corpora/corpora nations=$corpora/facts/nations.tsv
if [ ! -d "$data/ud-ewt" ]; then
  echo "language: no folder $data/ud-ewt: skipped" >&2
  exit 0
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

echo "-- trees, gold tokens"
for set in ud-ewt:test gum-open:dev gum-open:test; do
  name=${set/:/-}
  "$entente" analyze --tokenized "$data/${set/://}.conllu" > "$scratch/$name"
done
echo "UD EWT test:    $(python3 "$tools/score_trees.py" "$data/ud-ewt/test.conllu" "$scratch/ud-ewt-test")"
echo "GUM dev + test: $(python3 "$tools/score_trees.py" "$data/gum-open/dev.conllu,$data/gum-open/test.conllu" \
  "$scratch/gum-open-dev,$scratch/gum-open-test")"

echo "-- tokens and sentences, raw text"
for set in ud-ewt gum-open; do
  python3 "$tools/raw_text.py" "$data/$set/test.conllu" > "$scratch/raw.txt"
  "$entente" analyze "$scratch/raw.txt" > "$scratch/raw.conllu"
  echo "$set test:"
  python3 "$tools/score_text.py" "$data/$set/test.conllu" "$scratch/raw.conllu"
done

echo "-- names"
python3 "$tools/name_sets.py" "$data" "$nations" "$scratch/names"
for set in crossner gmb aircraft; do
  "$entente" analyze --tokenized "$scratch/names/$set.conllu" > "$scratch/names/$set.ours.conllu"
done
mkdir "$scratch/names/re3d.ours"
for text in "$scratch"/names/re3d/*.txt; do
  "$entente" analyze "$text" > "$scratch/names/re3d.ours/$(basename "$text")"
done
score() { python3 "$tools/score_names.py" "$nations" "$scratch/names/$1.json" "$2" "$3"; }
four=nation,person,place,organization
echo "re3d, by document, raw text:" && score re3d "$scratch/names/re3d.ours" $four
for set in crossner gmb; do echo "$set, words given:" && score $set "$scratch/names/$set.ours.conllu" $four; done
echo "Few-NERD, every tenth sentence:" && score aircraft "$scratch/names/aircraft.ours.conllu" aircraft
python3 "$(dirname "$0")/aircraft.py" "$scratch/names/aircraft.conllu" "$scratch/names/aircraft.json" "$entente"
if [ -n "${SPACY:-}" ]; then
  for set in re3d crossner gmb; do
    source=$scratch/names/$set
    [ -d "$source" ] || source=$source.conllu
    NATIONS=$nations "${SPACY%%:*}" "$tools/spacy_names.py" "${SPACY#*:}" "$source" "$scratch/names/$set.spacy.json" 2> /dev/null
    echo "spaCy md, $set:" && score $set "$scratch/names/$set.spacy.json" $four
  done
fi

echo "-- the same bytes"
sample=$scratch/ud-ewt-test
for run in $(seq 20); do
  "$entente" analyze --threads $((run % 2 + 1)) --tokenized "$data/ud-ewt/test.conllu" | cmp -s - "$sample" \
    || { echo "run $run differs" && exit 1; }
done
echo "20 runs on one and two threads: the same"
"$entente" analyze --portable --tokenized "$data/ud-ewt/test.conllu" | cmp - "$sample" && echo "--portable: the same"

if [ -n "${ENGINE_PYTHON:-}" ]; then
  echo "-- PyTorch with the same weights, EWT test"
  for mode in --exact --float; do
    "$ENGINE_PYTHON" "$tools/reference.py" "$here/Resources/engine.safetensors" "$here/Resources/vocab.txt" \
      "$data/ud-ewt/test.conllu" "$scratch/reference" $mode
    echo "$mode: $(python3 "$tools/compare.py" "$sample" "$scratch/reference")"
    echo "  $(python3 "$tools/score_trees.py" "$data/ud-ewt/test.conllu" "$scratch/reference")"
  done
fi
