/// Joins lines that were broken for their width, not for their sense.
enum LineJoiner {
  /// The lines with broken ones joined; empty lines stay.
  static func joined(_ lines: [String]) -> [String] {
    let wrapped = isWrapped(lines)
    var result: [String] = []
    var lastLength = 0
    for (number, line) in lines.enumerated() {
      let length = line.unicodeScalars.count
      if let last = result.last, !last.isEmpty, !line.isEmpty,
        (wrapped || number > 1), continues(last, lastLength, line, wrapped: wrapped)
      {
        result[result.count - 1] = last + " " + line
      } else {
        result.append(line)
      }
      lastLength = length
    }
    return result
  }

  /// Whether most lines are about as long as a terminal or a typewriter is wide.
  private static func isWrapped(_ lines: [String]) -> Bool {
    let lengths = lines.map(\.unicodeScalars.count).filter { $0 > 0 }
    guard lengths.count >= 8, let longest = lengths.max(), (50...100).contains(longest)
    else { return false }
    return lengths.count { $0 * 10 >= longest * 7 } * 10 >= lengths.count * 5
  }

  private static func continues(
    _ last: String, _ lastLength: Int, _ line: String, wrapped: Bool
  ) -> Bool {
    guard let first = line.unicodeScalars.first, !TextLine(line).isListItem else { return false }
    if wrapped && lastLength >= 45 { return true }
    if TextLine.endsSentence(last) || last.hasSuffix(":") || TextLine(last).isListItem {
      return false
    }
    return lastLength >= 40 && !line.hasPrefix("by ") && first.properties.isLowercase
  }
}
