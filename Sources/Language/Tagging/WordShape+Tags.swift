/// Which tags a word can bear by its letters and digits alone.
///
/// The treebanks hold few tokens like "29s" of "MiG-29s", so that the weights can take one for a hyphen.
/// `Training/reference.py` has the same rules.
extension WordShape {
  /// What the treebanks call all but one in ninety words of letters and digits: "20th", "8B", "F16".
  private static let tagsOfCodes: Set<PartOfSpeech> = [.ADJ, .NOUN, .PROPN, .X]

  /// Whether a word of this casing can bear a tag: what has a letter or a digit is no punctuation
  /// mark, what has both is a noun or an adjective, or no word of the language.
  package func admits(_ tag: PartOfSpeech) -> Bool {
    switch self {
    case .none, .sign: true
    case .upperWithDigits, .lowerWithDigits: Self.tagsOfCodes.contains(tag)
    case .lower, .title, .upper, .letter, .mixed, .digits: tag != .PUNCT
    }
  }
}
