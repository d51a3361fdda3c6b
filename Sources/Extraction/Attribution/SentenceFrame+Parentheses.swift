import EntenteLanguage

extension SentenceFrame {
  /// Who says a clause in an insertion that the parser takes for a clause of its own: "Sudan, Burhan claimed, had
  /// expelled the envoys".
  func parenthesis(_ child: Int, in clause: Int) -> [Int]? {
    guard arcs[child] == .advcl, lexicon.speechVerbs.contains(words[child]), child > 0,
      child + 1 < tokens.count, tokens[child + 1].text == ",",
      !children[child].contains(where: { [.marker, .obj, .ccomp, .xcomp].contains(arcs[$0]) })
    else { return nil }
    let subjects = dependents(child, .nsubj)
    guard let first = subjects.first, first < child, first < clause else { return nil }
    return subjects
  }
}
