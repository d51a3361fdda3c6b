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
}
