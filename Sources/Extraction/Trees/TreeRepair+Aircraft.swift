import EntenteLanguage

/// Names of aircraft and who flies them.
extension TreeRepair {
  /// The designation heads its phrase, not the name before it: "Poland hosts U.S. F-16s" hosts the jets.
  mutating func turnDesignations() {
    for code in heads.indices.dropFirst().dropLast(2)
    where arcs[code] == .flat && heads[code] == code - 1 && isDesignation(code) {
      let owner = code - 1
      guard tokens[owner].partOfSpeech == .PROPN, tokens[owner].text.first?.isUppercase == true,
        arcs[owner] != .flat, arcs[owner] != .compound
      else { continue }
      for child in heads.indices where heads[child] == owner && child != code {
        heads[child] = code
      }
      heads[code] = heads[owner]
      arcs[code] = arcs[owner]
      heads[owner] = code
      arcs[owner] = .compound
    }
  }

  /// The airline before a flight's number is no second subject: "Norfolk Air Lines Flight 7 was shot down".
  mutating func joinFlights() {
    for flight in heads.indices.dropFirst().dropLast()
    where ["Flight", "flight"].contains(tokens[flight].text)
      && tokens[flight + 1].text.first?.isNumber == true
    {
      let airline = flight - 1
      guard tokens[airline].partOfSpeech == .PROPN, heads[airline] == heads[flight],
        arcs[airline] == arcs[flight], heads[airline] >= 0
      else { continue }
      heads[airline] = flight
      arcs[airline] = .compound
    }
  }

  /// Whether letters, a hyphen and a number begin at a token: "F-16s", "Tu-160".
  private func isDesignation(_ token: Int) -> Bool {
    let letters = tokens[token].text
    return letters.count <= 3 && letters.allSatisfy(\.isLetter)
      && letters.first?.isUppercase == true && tokens[token + 1].text == "-"
      && !tokens[token].spaceAfter && !tokens[token + 1].spaceAfter
      && tokens[token + 2].text.first?.isNumber == true
  }

  /// Where an aircraft is bound hangs from "bound", and that from the aircraft: "An Airbus A320 bound for Lima from Quito
  /// crashed".
  mutating func giveBackBound() {
    for bound in heads.indices.dropFirst()
    where tokens[bound].text == "bound" && tokens[bound].partOfSpeech == .ADJ
      && [.nsubj, .obj, .obl, .nmod, .appos, .root].contains(arcs[bound])
    {
      let names = heads.indices.filter {
        $0 < bound && heads[$0] == bound
          && [.compound, .flat, .nmod, .nummod, .amod].contains(arcs[$0])
      }
      guard let name = names.last(where: { [.compound, .flat, .nmod].contains(arcs[$0]) }) else {
        continue
      }
      for child in heads.indices where child < bound && child != name && heads[child] == bound {
        heads[child] = name
      }
      heads[name] = heads[bound]
      arcs[name] = arcs[bound]
      heads[bound] = name
      arcs[bound] = .acl
      for place in heads.indices where place > bound && arcs[place] == .nmod {
        guard ["for", "to", "from"].contains(preposition(of: place) ?? ""),
          heads[place] == bound || heads[place] > bound && heads[heads[place]] == bound
        else { continue }
        heads[place] = bound
        arcs[place] = .obl
      }
    }
  }
}
