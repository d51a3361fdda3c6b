/// A text as Unicode scalars with the class of each, so that dividing it never touches `Character`.
struct ScalarText: Sendable {
  /// What a scalar is to the tokenizer.
  enum Kind: UInt8 {
    case other, lower, upper, digit, space, newline
    /// Stays with the scalar before it: accents, joiners, variation selectors, skin tones.
    case mark
    /// A pictograph: a token of its own.
    case emoji
  }

  let scalars: [Unicode.Scalar]
  let kinds: [Kind]

  init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { scalars.append(scalar) }
    self.scalars = scalars
    kinds = scalars.map { ScalarText.kind(of: $0) }
  }

  var count: Int { scalars.count }

  /// The scalar at a place, or NUL outside the text.
  subscript(index: Int) -> Unicode.Scalar {
    index >= 0 && index < scalars.count ? scalars[index] : "\0"
  }

  func isLetter(_ index: Int) -> Bool {
    guard index >= 0, index < kinds.count else { return false }
    return kinds[index] == .lower || kinds[index] == .upper || kinds[index] == .mark
  }

  func isUpper(_ index: Int) -> Bool {
    index >= 0 && index < kinds.count && kinds[index] == .upper
  }

  func isLower(_ index: Int) -> Bool {
    index >= 0 && index < kinds.count && kinds[index] == .lower
  }

  func isDigit(_ index: Int) -> Bool {
    index >= 0 && index < kinds.count && kinds[index] == .digit
  }

  func isSpace(_ index: Int) -> Bool {
    guard index >= 0, index < kinds.count else { return true }
    return kinds[index] == .space || kinds[index] == .newline
  }

  /// The text of a range.
  func string(_ range: Range<Int>) -> String {
    if range.count <= 15 {
      return String(unsafeUninitializedCapacity: 15) { buffer in
        var length = 0
        for scalar in scalars[range] {
          guard scalar.isASCII, length < buffer.count else { return 0 }
          buffer[length] = UInt8(truncatingIfNeeded: scalar.value)
          length += 1
        }
        return length
      }.nonEmpty ?? slowString(range)
    }
    return slowString(range)
  }

  private func slowString(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  /// The range in lower case with straight apostrophes, for looking up; empty where it is longer
  /// than any listed word or not in the Latin script of ASCII.
  func key(_ range: Range<Int>) -> String {
    guard range.count <= 24 else { return "" }
    return String(unsafeUninitializedCapacity: 24) { buffer in
      var length = 0
      for scalar in scalars[range] {
        switch scalar {
        case "A"..."Z": buffer[length] = UInt8(truncatingIfNeeded: scalar.value + 32)
        case "’", "`", "ʼ": buffer[length] = 39
        case _ where scalar.isASCII: buffer[length] = UInt8(truncatingIfNeeded: scalar.value)
        default: return 0
        }
        length += 1
      }
      return length
    }
  }

  private static let ascii: [Kind] = (0..<128).map { value in
    switch UInt8(value) {
    case 0x30...0x39: .digit
    case 0x41...0x5A: .upper
    case 0x61...0x7A: .lower
    case 0x0A...0x0D: .newline
    case 0...0x20, 0x7F: .space
    default: .other
    }
  }

  /// The class of a scalar; what has no width counts as a space.
  static func kind(of scalar: Unicode.Scalar) -> Kind {
    if scalar.isASCII { return ascii[Int(scalar.value)] }
    switch scalar.value {
    case 0x85, 0x2028, 0x2029: return .newline
    case 0x80...0x9F, 0xA0, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069,
      0xFEFF:
      return .space
    case 0xAD, 0x200C, 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: return .mark
    case 0x2018...0x201F, 0x2026, 0x2010...0x2015: return .other
    case 0x2600...0x27BF, 0x1F000...0x1FAFF, 0x2B50, 0x2B55: return .emoji
    default: break
    }
    let properties = scalar.properties
    if properties.isWhitespace { return .space }
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter, .otherLetter, .modifierLetter: return .lower
    case .decimalNumber: return .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    default: return .other
    }
  }
}

extension String {
  /// The string, or `nil` where it is empty.
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
