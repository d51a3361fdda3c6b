/// Puts text into lines that the rest of the program can count on: no control characters, no
/// invisible ones, single spaces, `\n` as the only break.
enum LineNormalizer {
  /// The lines of a text, trimmed; an empty line stays as an empty string.
  /// - Complexity: O(*n*) in the scalars.
  static func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var pendingSpace = false
    var afterReturn = false
    func isBreak(_ value: UInt32) -> Bool {
      value == 0x0A || value == 0x0D || value == 0x0C || value == 0x0B || value == 0x85
        || value == 0x2028 || value == 0x2029
    }
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if isBreak(value) {
        if !(value == 0x0A && afterReturn) {
          lines.append(String(line))
          line = String.UnicodeScalarView()
          pendingSpace = false
        }
        afterReturn = value == 0x0D
        continue
      }
      afterReturn = false
      if isSpace(value) {
        pendingSpace = true
        continue
      }
      if isInvisible(value) { continue }
      if pendingSpace && !line.isEmpty { line.append(" ") }
      pendingSpace = false
      line.append(scalar)
    }
    lines.append(String(line))
    return lines
  }

  /// A text in one line.
  static func oneLine(_ text: String) -> String {
    lines(of: text).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func isSpace(_ value: UInt32) -> Bool {
    value == 0x20 || value == 0x09 || value == 0xA0 || value == 0x1680
      || (0x2000...0x200A).contains(value) || value == 0x202F || value == 0x205F || value == 0x3000
  }

  /// Controls, joiners, direction marks, soft hyphens, byte order marks: they carry no words and
  /// would part what is one name.
  private static func isInvisible(_ value: UInt32) -> Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || value == 0xAD || value == 0x061C
      || (0x200B...0x200F).contains(value) || (0x202A...0x202E).contains(value)
      || (0x2060...0x206F).contains(value) || value == 0xFEFF || (0xFFF9...0xFFFC).contains(value)
      || (0xFE00...0xFE0F).contains(value)
  }
}
