import EntenteLanguage

/// Owners and what they own.
extension TreeRepair {
  /// What stands behind "'s" belongs to its owner: in "condemned Putin's premeditated, unprovoked
  /// invasion" a list of adjectives makes the parser take Putin for a subject.
  mutating func giveBackPossessors() {
    for mark in heads.indices
    where arcs[mark] == .marking && tokens[mark].isPossessiveMark {
      let owner = heads[mark]
      // "Kenya's army and Chad's army": Chad is no third party.
      if owner >= 0, owner < mark, arcs[owner] == .conj, let owned = ownedNoun(behind: mark),
        arcs[owned] == .conj, heads[owned] == heads[owner]
      {
        heads[owner] = owned
        arcs[owner] = .possessive
        continue
      }
      // "Chad Air and Kenya's Norfleet grounded them": Norfleet is the second of them, and Kenya none.
      if owner >= 0, owner < mark, arcs[owner] == .conj, heads[owner] >= 0,
        let owned = ownedNoun(behind: mark),
        arcs[owned] == .nsubj && arcs[heads[owner]] == .nsubj
          && heads[owned] == heads[heads[owner]]
          || arcs[owned] == .conj && arcs[heads[owner]] == .conj
            && heads[owned] == heads[heads[owner]]
      {
        if arcs[owned] == .nsubj {
          heads[owned] = heads[owner]
          arcs[owned] = .conj
        }
        heads[owner] = owned
        arcs[owner] = .possessive
        continue
      }
      // "The US rejected South Africa's claim": the verb stands between the two names.
      if owner >= 0, owner < mark, arcs[owner] == .flat, heads[owner] >= 0,
        case let verb = heads[heads[owner]], verb > heads[owner], verb < owner,
        tokens[verb].partOfSpeech == .VERB, let owned = ownedNoun(behind: mark)
      {
        heads[owner] = owned
        arcs[owner] = .possessive
        continue
      }
      guard owner >= 0, owner < mark, arcs[owner] == .nsubj, heads[owner] > mark,
        let owned = ownedNoun(behind: mark)
      else { continue }
      let wrong = heads[owner]
      heads[owner] = owned
      arcs[owner] = .possessive
      guard wrong != owned, wrong > mark, wrong < owned else { continue }
      if heads[owned] == wrong || isBelow(owned, wrong) {
        heads[owned] = heads[wrong]
        arcs[owned] = arcs[wrong] == .xcomp || arcs[wrong] == .ccomp ? .obj : arcs[wrong]
        heads[wrong] = owned
        arcs[wrong] = .amod
      }
    }
  }

  /// An owner of several words takes the mark that the parser gave to a part of its name, and is no second subject of the
  /// verb before: "condemned the Democratic People's Republic of Korea's launches".
  mutating func raiseOwners() {
    for mark in heads.indices.dropFirst()
    where arcs[mark] == .marking && tokens[mark].isPossessiveMark {
      let part = heads[mark]
      guard part >= 0, part < mark else { continue }
      let hasOwn = part + 1 < mark - 1 && tokens[part + 1].isPossessiveMark
      var owner = mark - 1
      while heads[owner] >= 0, heads[owner] < owner,
        [.NOUN, .PROPN].contains(tokens[heads[owner]].partOfSpeech)
      {
        owner = heads[owner]
      }
      guard [.NOUN, .PROPN].contains(tokens[owner].partOfSpeech) else { continue }
      if hasOwn, owner > part + 1 { heads[mark] = owner }
      let verb = heads[owner]
      guard owner < mark - 1, arcs[owner] == .nsubj, verb >= 0, verb < owner,
        heads.indices.contains(where: {
          heads[$0] == verb && arcs[$0] == .nsubj && $0 < verb
        }),
        let owned = ownedNoun(behind: mark)
      else { continue }
      heads[owner] = owned
      arcs[owner] = .possessive
    }
  }

  /// The head of the noun phrase behind a possessive mark: the noun that ends a run of adjectives,
  /// adverbs, commas and nouns. The owner's short form and a day may stand in between: "Korea's (DPRK) October 4 launch".
  private func ownedNoun(behind mark: Int) -> Int? {
    var place = mark + 1
    if place < heads.count, tokens[place].text == "(",
      let end = (place..<min(place + 5, heads.count)).first(where: { tokens[$0].text == ")" })
    {
      place = end + 1
    }
    let start = place
    var noun: Int?
    while place < heads.count, place - start <= 12 {
      switch tokens[place].partOfSpeech {
      case .NUM:
        if noun != nil {
          let isDay =
            place + 1 < heads.count
            && [.NOUN, .PROPN, .ADJ].contains(tokens[place + 1].partOfSpeech)
          guard isDay else { return noun }
          noun = nil
        }
      case .ADJ, .ADV, .CCONJ: if noun != nil { return noun }
      case .PUNCT:
        if noun != nil || tokens[place].text != "," && tokens[place].text != "-" { return noun }
      case .NOUN, .PROPN: noun = place
      case .VERB:
        guard noun == nil, arcs[place] == .amod else { return noun }
      default: return noun
      }
      place += 1
    }
    return noun
  }

  /// Who is named right behind a noun with an owner is what the noun says: "Chile and its rival Peru" are two, of whom
  /// Peru is the rival.
  mutating func nameOwned() {
    for noun in heads.indices.dropLast() where tokens[noun].partOfSpeech == .NOUN {
      let name = noun + 1
      guard tokens[name].partOfSpeech == .PROPN, heads[noun] >= 0,
        let owner = heads.indices.first(where: {
          $0 < noun && heads[$0] == noun && arcs[$0] == .possessive
        }), tokens[owner].partOfSpeech == .PRON
      else { continue }
      if [.amod, .compound].contains(arcs[noun]), heads[noun] == name {
        heads[noun] = heads[name]
        arcs[noun] = arcs[name]
        for child in heads.indices where heads[child] == name && child < noun {
          heads[child] = noun
        }
      } else if arcs[noun] != .conj || arcs[name] != .conj || heads[name] != heads[noun] {
        continue
      }
      heads[name] = noun
      arcs[name] = .appos
    }
  }

  /// The name right behind the noun that says what it is, where the parser takes it for a subject of its own beside the
  /// noun: "Israel and the Lebanese militant group Hezbollah fought".
  mutating func nameGroups() {
    for noun in heads.indices.dropLast()
    where tokens[noun].partOfSpeech == .NOUN && arcs[noun] == .conj && heads[noun] >= 0 {
      let name = noun + 1
      let first = heads[noun]
      guard tokens[name].partOfSpeech == .PROPN, arcs[name] == .nsubj, arcs[first] == .nsubj,
        heads[first] == heads[name]
      else { continue }
      heads[name] = noun
      arcs[name] = .appos
    }
  }
}
