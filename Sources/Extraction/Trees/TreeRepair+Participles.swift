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
      && tokens[having].partOfSpeech == .VERB
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
