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
    // Asked for all the time: by its bytes, without a string for each pair.
    let bytes = description.utf8
    var place = bytes.startIndex
    while place < bytes.endIndex {
      var isNamed = true
      for byte in name.utf8 {
        guard place < bytes.endIndex, bytes[place] == byte else {
          isNamed = false
          break
        }
        place = bytes.index(after: place)
      }
      var end = place
      while end < bytes.endIndex, bytes[end] != UInt8(ascii: "|") { end = bytes.index(after: end) }
      if isNamed, place < end, bytes[place] == UInt8(ascii: "=") {
        return description[bytes.index(after: place)..<end]
      }
      place = end < bytes.endIndex ? bytes.index(after: end) : end
    }
    return nil
  }
}
