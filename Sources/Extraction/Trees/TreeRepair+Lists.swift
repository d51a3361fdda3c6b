import EntenteLanguage

/// Members of a list, each where the list begins.
extension TreeRepair {
  /// Conjuncts that hang from a word behind them (no treebank has any) go back to the list that they
  /// end: "Poland, Estonia and Latvia praised Moldova".
  mutating func giveBackConjuncts() {
    for token in heads.indices where arcs[token] == .conj && heads[token] > token {
      var left = token - 1
      while left >= 0 {
        if arcs[left] == .conj, heads[left] >= 0, heads[left] < left {
          heads[token] = heads[left]
          break
        }
        if arcs[left] == .nsubj || arcs[left] == .obj || arcs[left] == .obl || arcs[left] == .nmod {
          heads[token] = left
          break
        }
        left -= 1
      }
    }
  }

  /// A second thing that somebody is goes on from the first, not from whose that is: "is a member of Norfleet and a partner of
  /// the union".
  mutating func raisePredicates() {
    func isOne(_ noun: Int) -> Bool {
      tokens[noun].partOfSpeech == .NOUN
        && heads.indices.contains {
          heads[$0] == noun && ["a", "an", "the"].contains(tokens[$0].text.lowercased())
        }
    }
    for noun in heads.indices where arcs[noun] == .conj && heads[noun] >= 0 && isOne(noun) {
      let owner = heads[noun]
      guard owner < noun, arcs[owner] == .nmod, tokens[owner].partOfSpeech == .PROPN else {
        continue
      }
      let first = heads[owner]
      guard first >= 0, first < owner, isOne(first),
        heads.indices.contains(where: { heads[$0] == first && arcs[$0] == .cop }),
        heads.indices.contains(where: { heads[$0] == noun && arcs[$0] == .nmod })
      else { continue }
      heads[noun] = first
    }
  }

  /// Who is named "notably" of several is one of those right before the comma, though the parser takes the name for what the
  /// first of two is: "Mali and its backers, notably Chad, have struck".
  mutating func giveBackExamples() {
    for name in heads.indices.dropFirst(3)
    where arcs[name] == .appos && heads[name] >= 0 && heads[name] < name - 2
      && tokens[name].partOfSpeech == .PROPN && tokens[name - 2].text == ","
      && ["notably", "especially", "particularly", "principally", "chiefly", "mainly"]
        .contains(tokens[name - 1].text.lowercased())
    {
      let group = name - 3
      guard group != heads[name], tokens[group].partOfSpeech == .NOUN,
        tokens[group].morphology["Number"] == "Plur", arcs[group] == .conj
      else { continue }
      heads[name] = group
    }
  }
}
