import EntenteLanguage

/// What somebody calls a thing by a name of their own.
extension TreeRepair {
  /// What is called so stands in the place of "what": "condemned what it called Chad's aggression", "expressed concern at
  /// what he described as interference by Mali". Who calls it so stands beside, as one who says it.
  mutating func openNamings() {
    for what in heads.indices
    where tokens[what].text.lowercased() == "what" && heads[what] >= 0
      && [.obj, .obl, .nmod, .nsubj].contains(arcs[what])
    {
      guard
        let verb = heads.indices.first(where: {
          heads[$0] == what && arcs[$0] == .relative && $0 > what
        }), TreeRepair.namings.contains(tokens[verb].lemma.lowercased()),
        let namer = heads.indices.first(where: {
          heads[$0] == verb && arcs[$0] == .nsubj && $0 > what && $0 < verb
        }), let named = name(givenBy: verb)
      else { continue }
      // "what it called a raid by Chad": the parser may hang the doer from the verb.
      for child in heads.indices where child > named && heads[child] == verb {
        guard [.obl, .nmod, .nsubj].contains(arcs[child]),
          heads.indices.contains(where: { heads[$0] == child && arcs[$0] == .marking })
        else { continue }
        heads[child] = named
        arcs[child] = .nmod
      }
      for mark in heads.indices where arcs[mark] == .marking {
        // "as" only gives the name, what stands before "what" leads to the thing.
        if heads[mark] == named, mark > verb, mark < named { heads[mark] = verb }
        if heads[mark] == what { heads[mark] = named }
      }
      heads[named] = heads[what]
      arcs[named] = arcs[what]
      heads[what] = verb
      arcs[what] = .other
      heads[verb] = named
      arcs[verb] = .parataxis
      arcs[namer] = .nsubj
    }
  }

  /// The noun by which a verb calls something: its object, or what stands behind "as".
  private func name(givenBy verb: Int) -> Int? {
    heads.indices.first { noun in
      noun > verb && heads[noun] == verb
        && [.NOUN, .PROPN].contains(tokens[noun].partOfSpeech)
        && ([.obj, .xcomp].contains(arcs[noun])
          || arcs[noun] == .obl
            && heads.indices.contains {
              heads[$0] == noun && arcs[$0] == .marking && tokens[$0].text.lowercased() == "as"
            })
    }
  }

  /// Verbs that give a thing a name.
  private static let namings: Set<String> = [
    "call", "describe", "term", "label", "brand", "dub", "deem", "see", "regard", "view",
    "consider",
    "characterize", "characterise", "denounce", "condemn", "say", "perceive", "portray",
  ]
}
