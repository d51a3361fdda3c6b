import EntenteLanguage

extension TreeRepair {
  /// The participle behind "having" is what was done, "having" its auxiliary: "denies having shot down the plane",
  /// "Having refused the offer, Mali".
  mutating func raiseParticiples() {
    for having in heads.indices
    where tokens[having].text.lowercased() == "having" && heads[having] >= 0
      && [.ccomp, .xcomp, .advcl, .obj, .obl, .acl].contains(arcs[having])
    {
      guard
        let done = (having + 1..<min(having + 4, heads.count)).first(where: {
          tokens[$0].partOfSpeech == .VERB
        }), heads[done] == having, [.xcomp, .ccomp, .obj].contains(arcs[done]),
        tokens[done].morphology["VerbForm"] == "Part" || tokens[done].text.hasSuffix("ed")
          || tokens[done].morphology["Tense"] == "Past",
        (having + 1..<done).allSatisfy({ [.ADV, .AUX].contains(tokens[$0].partOfSpeech) })
      else { continue }
      for child in heads.indices where heads[child] == having && child != done {
        heads[child] = done
      }
      heads[done] = heads[having]
      arcs[done] = arcs[having] == .obj || arcs[having] == .obl ? .ccomp : arcs[having]
      heads[having] = done
      arcs[having] = .aux
    }
  }
}
