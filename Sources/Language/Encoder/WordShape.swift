/// The casing of a word, which the uncased encoder can't see.
///
/// The numbers are rows of the weights' casing tables; `Training/network.py` has the same rules.
package enum WordShape: UInt8, Sendable, CaseIterable {
  /// No word: the marks at both ends of a sentence.
  case none = 0
  case lower, title, upper, letter, mixed, digits, sign, upperWithDigits, lowerWithDigits

  /// The casing of a word.
  package init(_ word: some StringProtocol) {
    var letters = 0
    var capitals = 0
    var hasDigits = false
    var beginsWithCapital = false
    for scalar in word.unicodeScalars {
      let isLetter: Bool
      let isUpper: Bool
      if scalar.isASCII {
        isUpper = scalar.value >= 65 && scalar.value <= 90
        isLetter = isUpper || (scalar.value >= 97 && scalar.value <= 122)
        if scalar.value >= 48 && scalar.value <= 57 { hasDigits = true }
      } else {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
          isLetter = true
        default: isLetter = false
        }
        isUpper = properties.isUppercase
        if properties.numericType == .decimal || properties.numericType == .digit {
          hasDigits = true
        }
      }
      guard isLetter else { continue }
      if letters == 0 { beginsWithCapital = isUpper }
      letters += 1
      if isUpper { capitals += 1 }
    }
    self =
      if letters == 0 {
        hasDigits ? .digits : .sign
      } else if hasDigits {
        capitals > 0 ? .upperWithDigits : .lowerWithDigits
      } else if capitals == 0 {
        .lower
      } else if capitals == letters {
        letters > 1 ? .upper : .letter
      } else if beginsWithCapital && capitals == 1 {
        .title
      } else {
        .mixed
      }
  }
}
