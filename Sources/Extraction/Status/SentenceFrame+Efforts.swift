import EntenteLanguage

extension SentenceFrame {
  /// Whether people talk of something that goes on meanwhile: "discussed efforts to support Mali", "to discuss Kenya's support for
  /// Mali", but not "discussed ways to support Mali".
  func isUnderWay(_ matter: Int) -> Bool {
    guard arcs[matter] == .obj, tokens[matter].partOfSpeech == .NOUN else { return false }
    let topic = heads[matter]
    guard topic >= 0, isOne(topic, of: .topics),
      !children[matter].contains(where: { isOne($0, of: .prospects) })
    else { return false }
    if isOne(matter, of: .helps) {
      return !ownAgents(matter, withOf: false).isEmpty
        || children[matter].contains { ["ongoing", "continued"].contains(tokens[$0].text) }
    }
    return tokens[matter].lemma.lowercased() == "effort"
      && tokens[matter].morphology["Number"] == "Plur"
  }
}
