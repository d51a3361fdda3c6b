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

  /// A gerund behind "and" is no second description of what two talk of but a second topic: "discussed the threat posed by Mali
  /// and building support for Chad".
  mutating func raiseTopics() {
    for gerund in heads.indices
    where arcs[gerund] == .conj && tokens[gerund].partOfSpeech == .VERB
      && tokens[gerund].text.hasSuffix("ing")
    {
      let participle = heads[gerund]
      guard participle >= 0, arcs[participle] == .acl,
        tokens[participle].partOfSpeech == .VERB, !tokens[participle].text.hasSuffix("ing"),
        case let topic = heads[participle], topic >= 0, arcs[topic] == .obj,
        case let verb = heads[topic], verb >= 0,
        TreeRepair.talks.contains(tokens[verb].lemma.lowercased())
      else { continue }
      heads[gerund] = verb
      arcs[gerund] = .xcomp
    }
  }

  /// Verbs whose objects are what is talked of.
  private static let talks: Set<String> = [
    "discuss", "address", "cover", "review", "raise", "highlight", "emphasize", "emphasise",
    "stress", "underscore", "underline", "explore",
  ]

  /// The participle behind "had" and a word that only counts who did it is what was done: "Ruiz and Noor had both telephoned
  /// her", "have each accused the other". The parser may take it for what somebody has.
  mutating func raiseShared() {
    for having in heads.indices
    where ["has", "have", "had"].contains(tokens[having].text.lowercased())
      && [.VERB, .AUX].contains(tokens[having].partOfSpeech)
      && !heads.indices.contains(where: { heads[$0] == having && arcs[$0] == .obj })
    {
      guard
        let done = (having + 2..<max(having + 2, min(having + 5, heads.count))).first(where: {
          tokens[$0].partOfSpeech == .VERB
        }), heads[done] == having, [.xcomp, .ccomp].contains(arcs[done]),
        tokens[done].morphology["VerbForm"] == "Part" || tokens[done].text.hasSuffix("ed")
          || tokens[done].morphology["Tense"] == "Past",
        ["both", "all", "each", "either", "neither"].contains(
          tokens[having + 1].text.lowercased()),
        (having + 2..<done).allSatisfy({ tokens[$0].partOfSpeech == .ADV })
      else { continue }
      for child in heads.indices where heads[child] == having && child != done {
        heads[child] = done
      }
      heads[done] = heads[having]
      arcs[done] = arcs[having]
      heads[having] = done
      arcs[having] = .aux
    }
  }
}
