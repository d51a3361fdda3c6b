import EntenteLanguage

/// What belongs together before a noun and was hung beside each other.
extension TreeRepair {
  /// Modifiers that a comma parts are a list, though the parser hangs each from the noun: "U.S., British and Afghan
  /// soldiers". The agent of a participle hangs from that: "the Nairobi-based Africa Watch".
  mutating func joinModifiers() {
    for token in heads.indices.dropFirst(2) where isModifier(token) {
      guard tokens[token - 1].text == ",", isNameLike(token) else { continue }
      let before = token - 2
      guard isNameLike(before), isModifier(before), heads[before] == heads[token] else { continue }
      heads[token] = before
      arcs[token] = .conj
    }
    // "Israeli tank shelling": whose shelling it is, not what sort of tank.
    for adjective in heads.indices
    where arcs[adjective] == .amod && tokens[adjective].partOfSpeech == .ADJ
      && isNameLike(adjective) && heads[adjective] > adjective
    {
      let noun = heads[adjective]
      if arcs[noun] == .compound, tokens[noun].partOfSpeech == .NOUN, heads[noun] > noun {
        heads[adjective] = heads[noun]
      }
    }
    for participle in heads.indices.dropFirst(2)
    where arcs[participle] == .amod && tokens[participle].text.hasSuffix("ed")
      && tokens[participle - 1].text == "-"
    {
      let name = participle - 2
      guard arcs[name] == .compound, heads[name] == heads[participle], isNameLike(name) else {
        continue
      }
      heads[name] = participle
    }
  }

  private func isModifier(_ token: Int) -> Bool {
    (arcs[token] == .amod || arcs[token] == .compound) && heads[token] > token
  }

  private func isNameLike(_ token: Int) -> Bool {
    [.ADJ, .PROPN].contains(tokens[token].partOfSpeech)
      && tokens[token].text.first?.isUppercase ?? false
  }

  /// Names that a hyphen joins before a noun are two, and none the rest of the other: "U.S.-ROK cooperation".
  mutating func partHyphenated() {
    for second in heads.indices.dropFirst(2)
    where arcs[second] == .flat && tokens[second - 1].text == "-" && isNameLike(second) {
      let first = heads[second]
      guard first >= 0, first < second, isNameLike(first),
        arcs[first] == .compound || arcs[first] == .amod, heads[first] > second
      else { continue }
      heads[second] = heads[first]
      arcs[second] = .compound
    }
  }

  /// Two nouns side by side are one: "were killed in Israeli tank shelling". A name joined by "and" is a second one: "an
  /// An-124 and an Il-62".
  mutating func joinCompounds() {
    for noun in heads.indices.dropLast()
    where arcs[noun] == .obl && tokens[noun].partOfSpeech == .NOUN {
      let next = noun + 1
      guard arcs[next] == .obl, heads[next] == heads[noun], heads[noun] < noun,
        tokens[next].partOfSpeech == .NOUN, preposition(of: noun) == nil,
        preposition(of: next) != nil
      else { continue }
      for child in heads.indices where heads[child] == noun { heads[child] = next }
      heads[noun] = next
      arcs[noun] = .compound
    }
    for name in heads.indices
    where arcs[name] == .flat && heads[name] >= 0 && heads[name] < name {
      let own = heads.indices.filter { heads[$0] == name && $0 < name }
      if own.contains(where: { arcs[$0] == .cc }), own.contains(where: { arcs[$0] != .cc }) {
        arcs[name] = .conj
      }
    }
  }

  /// "ageing" before a noun tells of what sort that is: in "a fleet of ageing 727s" the fleet is of these.
  mutating func giveBackAgeing() {
    for token in heads.indices.dropFirst()
    where ["ageing", "aging"].contains(tokens[token].text.lowercased())
      && (arcs[token] == .acl || arcs[token] == .advcl) && tokens[token - 1].text == "of"
      && heads[token - 1] == token
    {
      guard let noun = heads.indices.first(where: { heads[$0] == token && arcs[$0] == .obj }),
        noun > token
      else { continue }
      heads[noun] = heads[token]
      arcs[noun] = .nmod
      heads[token] = noun
      arcs[token] = .amod
      heads[token - 1] = noun
      arcs[token - 1] = .marking
    }
  }

  /// The two nations of "North and South Korea" stand beside each other, and the name belongs to the second.
  mutating func partHalves() {
    for first in heads.indices.dropLast(3)
    where ["and", "or"].contains(tokens[first + 1].text)
      && Words.compass.contains(tokens[first].text)
      && Words.compass.contains(tokens[first + 2].text)
      && tokens[first + 3].partOfSpeech == .PROPN
    {
      let name = first + 3
      guard heads[first] == name || heads[first] == heads[name] || heads[first + 2] == first,
        heads[name] != first, heads[name] >= 0 || arcs[name] == .root
      else { continue }
      for child in heads.indices
      where heads[child] == name && child < first && [.marking, .det].contains(arcs[child]) {
        heads[child] = first
      }
      heads[first] = heads[name]
      arcs[first] = arcs[name]
      heads[name] = first
      arcs[name] = .conj
      heads[first + 1] = name
      arcs[first + 1] = .cc
      heads[first + 2] = name
      arcs[first + 2] = .compound
    }
  }

  /// Who is one of several is what they are: in "is one of the biggest critics of NATO" and "one of the members of the
  /// union" the noun takes the place of "one".
  mutating func raiseParts() {
    for one in heads.indices.dropLast(2)
    where tokens[one].text.lowercased() == "one" && tokens[one + 1].text.lowercased() == "of" {
      let noun = heads[one + 1]
      guard noun > one, heads[noun] == one, arcs[noun] == .nmod,
        tokens[noun].partOfSpeech == .NOUN, tokens[noun].morphology["Number"] == "Plur"
      else { continue }
      for child in heads.indices where heads[child] == one && child != noun { heads[child] = noun }
      heads[noun] = heads[one]
      arcs[noun] = arcs[one]
      heads[one] = noun
      arcs[one] = .nummod
      arcs[one + 1] = .other
    }
  }

  /// What is called a capital is the last place before the comma: "the hotel in Lima, the capital of Peru".
  mutating func lowerCapitals() {
    for capital in heads.indices.dropFirst(2)
    where arcs[capital] == .appos && heads[capital] >= 0 && heads[capital] < capital
      && tokens[capital].lemma.lowercased() == "capital"
    {
      guard
        let comma = (heads[capital] + 1..<capital).last(where: { tokens[$0].text == "," }),
        comma > heads[capital] + 1, tokens[comma - 1].partOfSpeech == .PROPN
      else { continue }
      var place = comma - 1
      while arcs[place] == .flat || arcs[place] == .compound, heads[place] > heads[capital] {
        place = heads[place]
      }
      guard arcs[place] == .nmod, isBelow(place, heads[capital]),
        ["in", "at", "near", "outside"].contains(preposition(of: place) ?? "")
      else { continue }
      heads[capital] = place
    }
  }

  /// "up" before "to" and a number says how much at most, and is no particle: "will give up to ten million".
  mutating func freeLimits() {
    for up in heads.indices.dropLast(2)
    where arcs[up] == .particle && tokens[up].text.lowercased() == "up"
      && tokens[up + 1].text.lowercased() == "to"
      && (tokens[up + 2].partOfSpeech == .NUM || tokens[up + 2].partOfSpeech == .SYM)
    {
      heads[up] = up + 2
      arcs[up] = .other
    }
  }
}
