import EntenteLanguage

/// Who is told something, and who does what is told.
extension TreeRepair {
  /// Who stands between a verb of telling and "that" is told it, though the parser takes the name for a subject of what is
  /// told: "warned Chad that time was short".
  mutating func giveBackListeners() {
    for mark in heads.indices.dropFirst(2) where isConjunction(mark) {
      let clause = heads[mark]
      let verb = heads[clause]
      guard verb >= 0, verb < mark, arcs[clause] == .ccomp,
        TreeRepair.tellings.contains(tokens[verb].lemma.lowercased()),
        let listener = (verb + 1..<mark).first(where: {
          heads[$0] == clause && arcs[$0] == .nsubj
        })
      else { continue }
      heads[listener] = verb
      arcs[listener] = .iobj
    }
  }

  /// The name behind "that" does what the clause tells, though the parser hangs it from the noun before: "its demand that
  /// President Noor disarm".
  mutating func giveBackSubjectsOfDemands() {
    for mark in heads.indices.dropFirst().dropLast(2) where isConjunction(mark) {
      let clause = heads[mark]
      guard tokens[clause].partOfSpeech == .VERB,
        !heads.indices.contains(where: {
          heads[$0] == clause && [.nsubj, .csubj].contains(arcs[$0])
        }),
        let subject = (mark + 1..<clause).first(where: {
          heads[$0] >= 0 && heads[$0] < mark && [.appos, .obj, .nmod, .conj].contains(arcs[$0])
            && [.NOUN, .PROPN].contains(tokens[$0].partOfSpeech)
        })
      else { continue }
      heads[subject] = clause
      arcs[subject] = .nsubj
    }
  }

  /// Whether a word is the "that" of a clause behind it.
  private func isConjunction(_ mark: Int) -> Bool {
    arcs[mark] == .marker && heads[mark] > mark && tokens[mark].text.lowercased() == "that"
  }

  /// Verbs whose object is told what a clause says.
  private static let tellings: Set<String> = [
    "warn", "tell", "remind", "assure", "inform", "advise", "notify", "caution", "reassure",
    "convince", "persuade", "alert", "promise",
  ]
}
