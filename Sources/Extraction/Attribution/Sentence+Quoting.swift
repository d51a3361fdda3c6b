import EntenteLanguage

extension Sentence {
  /// Whether a sentence has a mark of quotation in it, so that somebody else may speak there.
  var isQuoting: Bool { tokens.contains { ["\"", "“", "”", "``"].contains($0.text) } }

  /// Whether a sentence quotes somebody or introduces what is said behind a colon.
  var isIntroducing: Bool { isQuoting || tokens.contains { $0.text == ":" } }
}
