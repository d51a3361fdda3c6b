import Foundation

/// BERT's normalization of a word for an uncased vocabulary, with straight quotes.
///
/// Control characters go, accents go, letters become lower case; the word is cut at white space and
/// around each punctuation mark and each Chinese character.
enum PieceNormalizer {
  /// The parts of a word, each a run of UTF-8 bytes.
  static func parts(of word: String) -> [[UInt8]] {
    var word = word
    let isASCII = word.utf8.allSatisfy { $0 < 128 && $0 >= 32 }
    if isASCII {
      if word == "``" || word == "''" { word = "\"" }
      return asciiParts(of: word)
    }
    var scalars = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: scalars.append("\"")
      case 0x2018, 0x2019, 0x201A, 0x60: scalars.append("'")
      case 0x2026: for _ in 0..<3 { scalars.append(".") }
      case 0, 0xFFFD: break
      case 9, 10, 13: scalars.append(" ")
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .unassigned, .surrogate: break
        case .spaceSeparator: scalars.append(" ")
        default: scalars.append(scalar)
        }
      }
    }
    let decomposed = String(scalars).decomposedStringWithCanonicalMapping
    var parts: [[UInt8]] = []
    var current: [UInt8] = []
    func end() {
      if !current.isEmpty { parts.append(current) }
      current.removeAll(keepingCapacity: true)
    }
    for scalar in decomposed.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      if scalar.properties.isWhitespace {
        end()
      } else if isPunctuation(scalar) || isChinese(scalar) {
        end()
        parts.append(Array(String(scalar).lowercased().utf8))
      } else {
        current.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    end()
    return parts
  }

  private static func asciiParts(of word: String) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var current: [UInt8] = []
    for byte in word.utf8 {
      switch byte {
      case 65...90: current.append(byte + 32)
      case 48...57, 97...122: current.append(byte)
      default:
        if !current.isEmpty { parts.append(current) }
        current.removeAll(keepingCapacity: true)
        // The backtick is a quote to us; DEL is a control character.
        if byte == 96 {
          parts.append([39])
        } else if byte != 32 && byte != 127 {
          parts.append([byte])
        }
      }
    }
    if !current.isEmpty { parts.append(current) }
    return parts
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return (33...47).contains(scalar.value) || (58...64).contains(scalar.value)
        || (91...96).contains(scalar.value) || (123...126).contains(scalar.value)
    }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2A6DF, 0x2A700...0x2B73F, 0x2B740...0x2B81F,
      0x2B820...0x2CEAF, 0xF900...0xFAFF, 0x2F800...0x2FA1F:
      return true
    default: return false
    }
  }
}
