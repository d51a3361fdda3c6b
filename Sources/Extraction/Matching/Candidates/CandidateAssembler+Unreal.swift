import EntenteLanguage

extension CandidateAssembler {
  /// Whether an event that nobody has told of is what would be something: "a war between Chad and Mali would be a disaster"; not
  /// so "the war between Chad and Mali would be long".
  func isUnrealSubject(_ event: Int) -> Bool {
    guard frame.tokens[event].partOfSpeech == .NOUN, frame.arcs[event] == .nsubj,
      frame.heads[event] >= 0
    else { return false }
    let isKnown = frame.children[event].contains { child in
      frame.arcs[child] == .possessive
        || frame.arcs[child] == .det
          && ["the", "this", "that", "these", "those"].contains(
            frame.tokens[child].text.lowercased())
    }
    return !isKnown
      && frame.dependents(frame.heads[event], .aux).contains {
        ["would", "could", "might", "may"].contains(frame.tokens[$0].text.lowercased())
      }
  }
}
