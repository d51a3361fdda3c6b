import EntenteLanguage

extension TreeRepair {
  /// What somebody calls a deed is no object of the deed: "called the killing a crime".
  mutating func giveBackCalledDeeds() {
    for deed in heads.indices
    where tokens[deed].partOfSpeech == .NOUN && tokens[deed].text.hasSuffix("ing")
      && arcs[deed] == .xcomp && heads[deed] >= 0 && heads[deed] < deed
      && ["call", "brand", "label", "term", "declare", "deem"].contains(
        tokens[heads[deed]].lemma.lowercased())
    {
      guard
        let name = heads.indices.first(where: {
          $0 > deed && heads[$0] == deed && [.obj, .xcomp, .amod].contains(arcs[$0])
        })
      else { continue }
      heads[name] = heads[deed]
      arcs[name] = .xcomp
      arcs[deed] = .obj
    }
  }

  /// A participle with an agent tells of the noun before it, and is no noun that it would be a part of: "agreed to a ceasefire
  /// brokered by Egypt".
  mutating func partBrokered() {
    for noun in heads.indices.dropLast()
    where arcs[noun] == .compound && tokens[noun].partOfSpeech == .NOUN && heads[noun] == noun + 1 {
      let participle = noun + 1
      guard tokens[participle].partOfSpeech == .VERB, tokens[participle].text.hasSuffix("ed"),
        heads[participle] >= 0, heads[participle] < noun,
        heads.indices.contains(where: {
          heads[$0] == participle && $0 > participle && [.obl, .nmod].contains(arcs[$0])
            && preposition(of: $0) == "by"
        }),
        let opening = (heads[participle] + 1..<noun).first(where: {
          heads[$0] == participle
            && [.marker, .marking].contains(arcs[$0])
            && ["to", "on", "in", "for", "with", "after", "under"].contains(
              tokens[$0].text.lowercased())
        })
      else { continue }
      for child in heads.indices where heads[child] == participle && child < noun {
        heads[child] = noun
      }
      arcs[opening] = .marking
      heads[noun] = heads[participle]
      arcs[noun] = .obl
      heads[participle] = noun
      arcs[participle] = .acl
    }
  }

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
