import EntenteLanguage

extension Token {
  /// Whether the token is the mark of a possessor: "Iran's", "the allies'".
  var isPossessiveMark: Bool { ["'s", "’s", "'", "’"].contains(text) }
}
