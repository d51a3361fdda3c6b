import EntenteLanguage

extension TreeRepair {
  /// What stands right behind a base that somebody comes from tells where that lies: "sent a plane from Akrotiri in Cyprus".
  mutating func giveBackWhereabouts() {
    for land in heads.indices where arcs[land] == .obl && tokens[land].partOfSpeech == .PROPN {
      let verb = heads[land]
      // "arrived from Lima in Caracas": who arrives is where the second tells.
      guard verb >= 0, verb < land, let marker = marking(of: land), marker > 1,
        !["arrive", "land"].contains(tokens[verb].lemma.lowercased()), tokens[marker].text == "in",
        tokens[marker - 1].partOfSpeech == .PROPN,
        let base = heads.indices.first(where: { place in
          heads[place] == verb && arcs[place] == .obl && place > verb && place < marker
            && preposition(of: place) == "from"
            && (place == marker - 1 || heads[marker - 1] == place)
        })
      else { continue }
      heads[land] = base
      arcs[land] = .nmod
    }
  }

  /// Where somebody is who speaks, between commas behind the name: "Noor, in Lima, said".
  mutating func raiseWhereabouts() {
    for land in heads.indices where arcs[land] == .nmod && heads[land] >= 0 {
      let name = heads[land]
      guard name < land, tokens[name].partOfSpeech == .PROPN, arcs[name] == .nsubj,
        heads[name] > land, tokens[land].partOfSpeech == .PROPN,
        let marker = marking(of: land), marker > 1, tokens[marker].text == "in",
        tokens[marker - 1].text == ",", land + 1 < tokens.count,
        case let verb = heads[name], TreeRepair.isSaying(tokens[verb]),
        (land + 1..<verb).contains(where: { tokens[$0].text == "," })
      else { continue }
      heads[land] = verb
      arcs[land] = .obl
    }
  }

  /// What stands right behind a word for those who govern tells where they do: "condemned the government in Mali".
  mutating func giveBackSeats() {
    for land in heads.indices where arcs[land] == .obl && tokens[land].partOfSpeech == .PROPN {
      guard let marker = marking(of: land), marker > 0, tokens[marker].text == "in",
        case let rulers = marker - 1, heads[rulers] >= 0, heads[rulers] == heads[land],
        [.obj, .iobj, .obl].contains(arcs[rulers]), heads[rulers] < rulers,
        TreeRepair.rulers.contains(tokens[rulers].lemma.lowercased()),
        // "criticized Iran's government in Geneva"
        !heads.indices.contains(where: {
          heads[$0] == rulers && tokens[$0].partOfSpeech == .PROPN
            || heads[$0] == rulers && arcs[$0] == .possessive
        })
      else { continue }
      heads[land] = rulers
      arcs[land] = .nmod
    }
  }

  /// Nouns for those who govern a land.
  private static let rulers: Set<String> = [
    "government", "regime", "authority", "junta", "leadership", "ruler", "administration",
  ]

  /// Those whom a sentence names right behind where it plays are there, and not called by the place: "In Lima protesters
  /// burned flags".
  mutating func freeFronted() {
    guard let first = tokens.first, ["in", "at"].contains(first.text.lowercased()), heads.count > 3
    else { return }
    var end = 1
    while end < heads.count - 1, tokens[end].partOfSpeech == .PROPN { end += 1 }
    let (place, crowd) = (end - 1, end)
    guard place > 0, tokens[crowd].partOfSpeech == .NOUN, arcs[crowd] == .nsubj,
      tokens[crowd].morphology["Number"] == "Plur", heads[crowd] > crowd,
      heads[place] == crowd, [.compound, .nmod].contains(arcs[place]),
      (1..<place).allSatisfy({ heads[$0] == crowd || heads[$0] == place }),
      !heads.indices.contains(where: { heads[$0] == crowd && arcs[$0] == .det })
    else { return }
    for word in 0..<place {
      heads[word] = place
      if word > 0 { arcs[word] = .compound }
    }
    arcs[0] = .marking
    heads[place] = heads[crowd]
    arcs[place] = .obl
  }
}
