/// A resource of the language engine can't be used.
public enum LanguageEngineError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The weights or the vocabulary.
  case weights(WeightsError)
  /// The table of lemmas.
  case lemmas(LemmaTableError)

  public var description: String {
    switch self {
    case .weights(let error): error.description
    case .lemmas(let error): error.description
    }
  }
}
