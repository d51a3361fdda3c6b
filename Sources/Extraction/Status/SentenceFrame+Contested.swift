import EntenteLanguage

/// Claims that others deny.
extension SentenceFrame {
  /// The word that says of a charge that it is untrue: "rejected the charge that", "the claim that … is false", "called the claim
  /// that … nonsense", "the reports that … were denied".
  func denier(of charge: Int) -> Int? {
    let verb = heads[charge]
    guard verb >= 0 else { return nil }
    if arcs[charge] == .nsubj, isFalsehood(verb) || isProvedFalse(verb) {
      return isNegated(verb) ? nil : verb
    }
    guard tokens[verb].partOfSpeech == .VERB else { return nil }
    if arcs[charge] == .obj, isOne(verb, of: .namings), callsFalse(verb, behind: charge) {
      return isNegated(verb) ? nil : verb
    }
    guard arcs[charge] == .obj || arcs[charge] == .nsubj && passives[verb],
      isOne(verb, of: .refusals) || change(verb) == .negated || isOne(verb, of: .denials)
    else { return nil }
    return verb
  }

  /// The word that denies what a clause behind a charge tells.
  func denial(ofClause clause: Int) -> Int? {
    let charge = heads[clause]
    guard charge >= 0, [.acl, .ccomp, .relative].contains(arcs[clause]), isMarked(clause, .that),
      isOne(charge, of: .charges), mentions[charge] < 0
    else { return nil }
    return denier(of: charge)
  }

  /// Who is named as making a charge: "Chad's claim that", "the report by Mali that".
  func claimants(of charge: Int) -> [Int] {
    ownAgents(charge, withOf: false).filter { leadsToMention($0) }
  }

  /// Who says so by a word of denial: "Chad denied the report", "Chad said the report was false"; nobody where the text does.
  func deniers(by word: Int) -> [Int] {
    tokens[word].partOfSpeech == .VERB && !isProvedFalse(word)
      ? subjects(word) : speakerTokens(of: word)
  }

  private func isFalsehood(_ word: Int) -> Bool {
    [.NOUN, .ADJ].contains(tokens[word].partOfSpeech) && !dependents(word, .cop).isEmpty
      && isOne(word, of: .falsehoods)
  }

  /// "proved false", "turned out to be a hoax"
  private func isProvedFalse(_ verb: Int) -> Bool {
    tokens[verb].partOfSpeech == .VERB && !passives[verb]
      && ["prove", "turn"].contains(tokens[verb].lemma.lowercased())
      && children[verb].contains {
        [.xcomp, .obj, .advmod, .advcl].contains(arcs[$0]) && isOne($0, of: .falsehoods)
      }
  }

  /// "called the claim that Chad fired nonsense": the parser may hang the word from the clause.
  private func callsFalse(_ verb: Int, behind charge: Int) -> Bool {
    tokens.indices.contains { word in
      word > charge && [.NOUN, .ADJ].contains(tokens[word].partOfSpeech) && mentions[word] < 0
        && isOne(word, of: .falsehoods) && way(from: word, to: verb).last.map { heads[$0] } == verb
    }
  }
}
