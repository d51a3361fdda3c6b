import EntenteLanguage

extension SentenceFrame {
  /// Who writes or speaks what a clause is said in: "accused Chad in a letter to the council", "said that Chad had lied in
  /// a letter to Mali"; `nil` where the noun is no such message.
  func writers(of noun: Int) -> [Int]? {
    guard arcs[noun] == .obl, isMarked(noun, .in), isOne(noun, of: .messages), heads[noun] >= 0
    else { return nil }
    var verb = heads[noun]
    while arcs[verb] == .ccomp, heads[verb] >= 0, lexicon.speechVerbs.contains(words[heads[verb]]) {
      verb = heads[verb]
    }
    return subjects(verb)
  }
}
