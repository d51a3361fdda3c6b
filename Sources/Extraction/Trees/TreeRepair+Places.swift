import EntenteLanguage

extension TreeRepair {
  /// What stands right behind a base that somebody comes from tells where that lies: "sent a plane from Akrotiri in Cyprus".
  mutating func giveBackWhereabouts() {
    for land in heads.indices where arcs[land] == .obl && tokens[land].partOfSpeech == .PROPN {
      let verb = heads[land]
      guard verb >= 0, verb < land, let marker = marking(of: land), marker > 1,
        tokens[marker].text == "in", tokens[marker - 1].partOfSpeech == .PROPN,
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
}
