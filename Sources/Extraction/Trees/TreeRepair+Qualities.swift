import EntenteLanguage

/// Several qualities between an owner and what is owned.
extension TreeRepair {
  /// Whatever stands in a list of qualities between "'s" and a noun qualifies that noun: in "condemned Putin's premeditated,
  /// unprovoked, and unjustified war against Ukraine" the parser makes Putin the object and the war a verb's partner.
  mutating func gatherQualities() {
    for mark in heads.indices where arcs[mark] == .marking && tokens[mark].isPossessiveMark {
      let owner = heads[mark]
      guard owner >= 0, owner < mark, (owner + 1..<mark).allSatisfy({ heads[$0] == owner }),
        let owned = nounBehindQualities(mark)
      else { continue }
      let inside = owner...owned
      guard !isGathered(inside), let place = place(of: inside) else { continue }
      let qualities = mark + 1..<owned
      for token in heads.indices where token != mark {
        if token < owner, heads[token] == owner, arcs[token] == .marking {
          heads[token] = owned
        } else if !inside.contains(token), qualities.contains(heads[token]) {
          heads[token] = owned
          // "about Chad's premeditated …": what marked a clause leads to the noun now.
          if token < owner, arcs[token] == .marker, tokens[token].partOfSpeech == .ADP {
            arcs[token] = .marking
          }
        }
      }
      for token in qualities {
        heads[token] = owned
        if [.ADJ, .VERB].contains(tokens[token].partOfSpeech) { arcs[token] = .amod }
      }
      heads[owner] = owned
      arcs[owner] = .possessive
      (heads[owned], arcs[owned]) = place
    }
  }

  /// The noun behind a list of nations is what is met, not one of the list: "will meet with Chadian, Malian, and regional
  /// counterparts".
  mutating func gatherNationalities() {
    for noun in heads.indices.dropFirst(3)
    where arcs[noun] == .conj && tokens[noun].partOfSpeech == .NOUN && heads[noun] >= 0 {
      var first = noun
      while first > 0, isOfList(tokens[first - 1]) { first -= 1 }
      guard noun - first > 2, tokens[first].partOfSpeech == .ADJ,
        Words.isCapitalized(tokens[first].text), heads[first] >= 0, heads[first] != noun,
        heads[noun] == first || heads[noun] == heads[first],
        [.obl, .obj, .nmod, .nsubj].contains(arcs[first]),
        (first..<noun).contains(where: { tokens[$0].text.lowercased() == "and" })
      else { continue }
      (heads[noun], arcs[noun]) = (heads[first], arcs[first])
      // The list stays with its first nation, all else is the noun's.
      for token in heads.indices
      where heads[token] == first && (token < first || token > noun) {
        heads[token] = noun
      }
      (heads[first], arcs[first]) = (noun, .amod)
    }
  }

  private func isOfList(_ token: Token) -> Bool {
    token.partOfSpeech == .ADJ || [",", "and"].contains(token.text.lowercased())
  }

  /// What somebody remains hangs from the verb that says so, not from the one behind the quotation: "“Mali remains ready to attack
  /// Chad,” Noor said".
  mutating func giveBackStates() {
    for verb in heads.indices
    where tokens[verb].lemma.lowercased() == "remain" && heads[verb] >= 0 && verb + 1 < heads.count
    {
      guard
        let state = (verb + 1..<min(verb + 4, heads.count)).first(where: {
          tokens[$0].partOfSpeech != .ADV
        }), [.ADJ, .VERB].contains(tokens[state].partOfSpeech), heads[state] == heads[verb],
        [.ccomp, .xcomp].contains(arcs[state])
      else { continue }
      heads[state] = verb
      arcs[state] = .xcomp
    }
  }

  /// The noun behind at least two qualities with a comma or an "and" between them.
  private func nounBehindQualities(_ mark: Int) -> Int? {
    var place = mark + 1
    var count = 0
    var isList = false
    while place < heads.count, place - mark <= 10 {
      let token = tokens[place]
      switch token.partOfSpeech {
      case .ADJ, .VERB: count += 1
      case .PUNCT where token.text == ",": isList = true
      case .CCONJ where count > 0: isList = true
      case .ADV: break
      case .NOUN:
        guard count > 1, isList else { return nil }
        // "unlawful and dangerous missile launches"
        while arcs[place] == .compound, heads[place] > place,
          tokens[heads[place]].partOfSpeech == .NOUN
        {
          place = heads[place]
        }
        return place
      default: return nil
      }
      place += 1
    }
    return nil
  }

  /// Whether the last word of a stretch alone hangs from outside, and the first from it.
  private func isGathered(_ stretch: ClosedRange<Int>) -> Bool {
    heads[stretch.lowerBound] == stretch.upperBound
      && stretch.dropLast().allSatisfy { stretch.contains(heads[$0]) }
  }

  /// Where the noun at the end of a stretch belongs: to the place that the parser gave to the owner, or to the verb before, which
  /// has no other object.
  private func place(of stretch: ClosedRange<Int>) -> (Int, Arc)? {
    let owner = stretch.lowerBound
    let owned = stretch.upperBound
    guard stretch.allSatisfy({ heads[$0] >= 0 }) else { return nil }
    if !stretch.contains(heads[owner]) {
      // "discuss the impact of Chad's premeditated, unprovoked, and unjustified invasion": the impact is of the invasion.
      if arcs[owner] == .possessive, heads[owner] < owner, owner > 1,
        arcs[owner - 1] == .marking || arcs[owner - 1] == .marker, heads[owner - 1] == owned
      {
        return (heads[owner], tokens[heads[owner]].partOfSpeech == .VERB ? .obl : .nmod)
      }
      guard [.obj, .iobj, .obl, .nmod, .nsubj].contains(arcs[owner]) else { return nil }
      let isObject = arcs[owner] == .iobj || arcs[owner] == .nsubj && heads[owner] < owner
      return (heads[owner], isObject ? .obj : arcs[owner])
    }
    guard !stretch.contains(heads[owned]) else { return nil }
    let verb = heads[owned]
    let isLost =
      arcs[owned] == .conj && verb < owner && tokens[verb].partOfSpeech == .VERB
      && !heads.indices.contains { heads[$0] == verb && arcs[$0] == .obj && $0 < owner }
    return (verb, isLost ? .obj : arcs[owned])
  }
}
