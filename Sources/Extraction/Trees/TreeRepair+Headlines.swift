import EntenteLanguage

/// Headlines without a verb.
extension TreeRepair {
  /// "With" joins two in a headline that says that they meet: "Secretary Ruiz With Foreign Minister Noor Before Their Meeting".
  mutating func joinHeadlineGuests() {
    guard let with = tokens.firstIndex(where: { $0.text == "With" }), with > 0,
      !tokens.contains(where: { [.VERB, .AUX].contains($0.partOfSpeech) }),
      let their = tokens.firstIndex(where: { $0.text == "Their" }), their > with,
      ["Before", "After", "At"].contains(tokens[their - 1].text),
      case let guest = heads[with], guest > with, arcs[with] == .marking
    else { return }
    var host = heads[guest]
    // The parser may take the name's own last word for a verb.
    if host >= 0, host < with, arcs[host] == .root,
      let first = heads.indices.first(where: { heads[$0] == host && arcs[$0] == .nsubj })
    {
      heads[first] = -1
      arcs[first] = .root
      for child in heads.indices where heads[child] == host { heads[child] = first }
      heads[host] = first
      arcs[host] = .flat
      host = first
    }
    while host >= 0, arcs[host] == .flat { host = heads[host] }
    guard host >= 0, host < with, tokens[host].partOfSpeech == .PROPN, heads[their] > their else {
      return
    }
    heads[guest] = host
    arcs[guest] = .conj
    arcs[with] = .cc
    heads[heads[their]] = host
    arcs[heads[their]] = .nmod
  }
}
