/// Breaks names over lines.
enum LineBreaking {
  /// The lines of a text, each about `width` columns at most, where possible broken at a space or
  /// behind a hyphen. Wide characters (Chinese, Korean) count as two columns. What does not fit into
  /// `limit` lines ends with an ellipsis.
  static func lines(of text: String, width: Int, limit: Int) -> [String] {
    var words: [String] = []
    for piece in DOTText.clean(text).split(whereSeparator: \.isWhitespace) {
      words += pieces(of: String(piece), width: width)
    }
    guard !words.isEmpty else { return ["–"] }
    let total = words.reduce(words.count - 1) { $0 + columns($1) }
    // Even lines look better than a full one with a rest below it, but not where they are more.
    let count = max(1, (total + width - 1) / width)
    let even = count == 1 ? width : max(width * 2 / 3, total / count + 2)
    var lines = filled(words, width: width, even: even)
    if lines.count > count { lines = filled(words, width: width, even: width) }
    lines = lines.map { $0.replacing("\u{200B}", with: "") }
    guard lines.count > limit else { return lines }
    var kept = Array(lines.prefix(limit))
    if let last = kept.popLast() {
      kept.append((columns(last) >= width ? String(last.dropLast()) : last) + "…")
    }
    return kept
  }

  /// Words in lines that end at about `even` columns.
  private static func filled(_ words: [String], width: Int, even: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words {
      let glued = line.hasSuffix("-") || line.hasSuffix("\u{200B}")
      let sum = columns(line) + columns(word) + (line.isEmpty || glued ? 0 : 1)
      if line.isEmpty {
        line = word
      } else if sum <= even || (sum <= width && columns(line) < even / 2) {
        line += (glued ? "" : " ") + word
      } else {
        lines.append(line)
        line = word
      }
    }
    return lines + [line]
  }

  /// A word in pieces that fit a line: whole where it does, else cut behind hyphens, else anywhere
  /// (scripts without spaces are broken between any two characters).
  private static func pieces(of word: String, width: Int) -> [String] {
    guard columns(word) > width else { return [word] }
    var out: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      let columns = Self.columns(String(character))
      if used + columns > width, !piece.isEmpty {
        out.append(piece + "\u{200B}")
        piece = ""
        used = 0
      }
      piece.append(character)
      used += columns
      if character == "-", used >= width / 2 {
        out.append(piece)
        piece = ""
        used = 0
      }
    }
    if !piece.isEmpty { out.append(piece) }
    return out
  }

  /// How many columns of an ordinary letter a text takes.
  static func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0x200B: sum
      case 0x300...0x36F, 0x200C...0x200F: sum
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        sum + 2
      default: sum + 1
      }
    }
  }
}
