/// A word or sign of a text, as UD English EWT divides it (`do` `n't`, `$` `1.5` `bn`).
public struct Token: Sendable, Hashable {
  /// The token as it stands in the text.
  public var text: String
  /// Its half-open range in the text, in Unicode scalars.
  public var range: Range<Int>
  /// Whether white space (or the end of the text) follows it.
  public var spaceAfter: Bool
  /// Its dictionary form; empty until a lemmatizer has run.
  public var lemma: String
  /// Its part of speech; `.X` until a tagger has run.
  public var partOfSpeech: PartOfSpeech
  /// Its features; none until a tagger has run.
  public var morphology: Morphology

  /// A token of the text, not yet analyzed.
  public init(
    text: String, range: Range<Int>, spaceAfter: Bool, lemma: String = "",
    partOfSpeech: PartOfSpeech = .X, morphology: Morphology = Morphology()
  ) {
    self.text = text
    self.range = range
    self.spaceAfter = spaceAfter
    self.lemma = lemma
    self.partOfSpeech = partOfSpeech
    self.morphology = morphology
  }
}
