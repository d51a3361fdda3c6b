import EntenteLanguage

extension SentenceFrame {
  /// Whether people talk of something that goes on meanwhile: "discussed efforts to support Mali", "to discuss Kenya's support for
  /// Mali", but not "discussed ways to support Mali".
  func isUnderWay(_ matter: Int) -> Bool {
    guard tokens[matter].partOfSpeech == .NOUN else { return false }
    // "discussed trade and U.S. support for Mali"
    var first = matter
    while arcs[first] == .conj, heads[first] >= 0 { first = heads[first] }
    let topic = heads[first]
    guard arcs[first] == .obj, topic >= 0, isOne(topic, of: .topics),
      !children[matter].contains(where: { isOne($0, of: .prospects) })
    else { return false }
    // "discussed the growing U.S.-Thai partnership", "the threat that Mali poses": they are there to be talked of.
    if isOne(matter, of: .bonds) { return true }
    // "discussed support for Mali": who talks of it gives it.
    if isOne(matter, of: .backings),
      children[matter].contains(where: { arcs[$0] == .nmod && isMarked($0, .for) })
    {
      return true
    }
    if isOne(matter, of: .helps) {
      return !ownAgents(matter, withOf: false).isEmpty
        || children[matter].contains { ["ongoing", "continued"].contains(tokens[$0].text) }
    }
    return tokens[matter].lemma.lowercased() == "effort"
      && tokens[matter].morphology["Number"] == "Plur"
  }
}
