import EntenteLanguage

/// What somebody wants to be, told in the bare form of the verb.
extension SentenceFrame {
  /// Whether a clause tells what is wanted, not what is: "insists that the quarrel be settled by Chad", "insisted that Mali
  /// sign the treaty".
  func isWished(_ clause: Int, by verb: Int) -> Bool {
    guard isOne(verb, of: .insistences), isMarked(clause, .that) else { return false }
    let helpers = dependents(clause, .aux) + dependents(clause, .cop)
    if let first = helpers.min() { return tokens[first].text.lowercased() == "be" }
    // "insists that Chad and Mali sign" may tell a habit: only what was said of one thing or in the past is sure.
    let isBare = tokens[clause].text.lowercased() == tokens[clause].lemma.lowercased()
    guard isBare, tokens[clause].partOfSpeech == .VERB,
      let subject = dependents(clause, .nsubj).first
    else { return false }
    let isOne =
      tokens[subject].morphology["Number"] == "Sing" && dependents(subject, .conj).isEmpty
    return isOne || tokens[verb].morphology["Tense"] == "Past"
  }
}
