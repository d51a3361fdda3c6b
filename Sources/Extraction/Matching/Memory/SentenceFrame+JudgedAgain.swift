import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// Whether such a pronoun stands in a clause that sets what one does against what another does, so that it is the same deed
  /// whoever else it might be: "Chad condemned the killing, while Mali welcomed it".
  func isJudgedBeside(_ token: Int) -> Bool {
    guard isJudgedAgain(token), case let verb = heads[token],
      arcs[verb] == .advcl || arcs[verb] == .conj
    else { return false }
    return children[verb].contains {
      ["while", "whereas", "but", "though"].contains(tokens[$0].text.lowercased())
    }
  }

  /// Whether a pronoun is what a verb of praise, blame or refusal judges, behind another such verb: "Chad condemned the
  /// drills, whereas Mali welcomed them".
  func isJudgedAgain(_ token: Int) -> Bool {
    guard tokens[token].partOfSpeech == .PRON, arcs[token] == .obj, heads[token] >= 0,
      ["it", "them"].contains(tokens[token].text.lowercased()), children[token].isEmpty
    else { return false }
    let verb = heads[token]
    guard tokens[verb].partOfSpeech == .VERB, words[verb] >= 0,
      dependents(verb, .nsubj).contains(where: { tokens[$0].partOfSpeech != .PRON })
    else { return false }
    return lexicon.byWord[Int(words[verb])].contains { index in
      let predicate = lexicon.predicates[index]
      return predicate.category == .verb && predicate.qualifiers.isEmpty
        && [.accuse, .support, .reject].contains(predicate.kind)
    }
  }
}
