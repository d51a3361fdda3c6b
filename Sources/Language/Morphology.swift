/// The morphological features of a token, as Universal Dependencies writes them (`Number=Sing|Tense=Past`).
///
/// Kept as the feature string in UD's order; read single features with the subscript.
///
///     Morphology("Mood=Ind|Tense=Past|VerbForm=Fin")["Tense"]  // "Past"
public struct Morphology: Sendable, Hashable, CustomStringConvertible {
  /// `Name=Value` pairs joined by `|`, sorted by name; empty for none.
  public let description: String

  /// The features of a UD string; `_` and the empty string mean none.
  public init(_ features: String = "") { description = features == "_" ? "" : features }

  /// The value of a feature, or `nil` where it isn't set.
  public subscript(name: String) -> Substring? {
    for pair in description.split(separator: "|") where pair.hasPrefix(name) {
      let rest = pair.dropFirst(name.count)
      if rest.first == "=" { return rest.dropFirst() }
    }
    return nil
  }
}
