import CGraphvizShim

/// Whether the installed fonts can show a text: where they can't, pictures have empty boxes and
/// Graphviz says nothing.
public struct FontCheck: Sendable {
  /// Scripts that some character of the text is of and no font has, with what to install.
  public let missing: [String]

  /// Checks a text: up to eight different characters of each script, about a millisecond each. Where
  /// fontconfig can't be asked, nothing is missing.
  ///
  /// - Parameter covers: whether a font has a character; `nil` for "unknown".
  public init(_ text: String, covers: (Unicode.Scalar) -> Bool? = FontCheck.covers) {
    var seen: Set<UInt32> = []
    var asked: [String: Int] = [:]
    var missing: Set<String> = []
    if covers("A") == false {
      self.missing = ["no fonts at all are installed: apt install fonts-noto-core"]
      return
    }
    for scalar in text.unicodeScalars where scalar.value > 0x7F {
      guard seen.insert(scalar.value).inserted,
        scalar.properties.isAlphabetic || (0x2190...0x2BFF).contains(scalar.value)
          || scalar.properties.isEmojiPresentation
      else { continue }
      let (script, package) = Self.script(of: scalar)
      asked[script, default: 0] += 1
      guard asked[script, default: 0] <= 8, covers(scalar) == false else { continue }
      missing.insert("no font for \(script): apt install \(package)")
    }
    self.missing = missing.sorted()
  }

  /// Whether the fonts have every character of a text, as far as fontconfig can be asked.
  public static func covers(all text: String) -> Bool {
    text.unicodeScalars.allSatisfy { covers($0) != false }
  }

  /// Whether a font has a character; `nil` where fontconfig can't be asked.
  public static func covers(_ scalar: Unicode.Scalar) -> Bool? {
    let answer = try? Graphviz.locked { () throws(RenderingError) in
      entente_font_covers(scalar.value)
    }
    guard let answer, answer >= 0 else { return nil }
    return answer > 0
  }

  /// The script of a character, by its block, and the Debian package with a font for it.
  private static func script(of scalar: Unicode.Scalar) -> (name: String, package: String) {
    switch scalar.value {
    case 0x80...0x24F, 0x1E00...0x1EFF: ("accented Latin", "fonts-noto-core")
    case 0x370...0x3FF, 0x1F00...0x1FFF: ("Greek", "fonts-noto-core")
    case 0x400...0x52F: ("Cyrillic", "fonts-noto-core")
    case 0x530...0x58F: ("Armenian", "fonts-noto-core")
    case 0x590...0x5FF: ("Hebrew", "fonts-noto-core")
    case 0x600...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF:
      ("Arabic", "fonts-noto-core")
    case 0x900...0x97F: ("Devanagari", "fonts-noto-core")
    case 0x980...0xDFF: ("an Indian script", "fonts-noto-core")
    case 0xE00...0xE7F: ("Thai", "fonts-noto-core")
    case 0x10A0...0x10FF: ("Georgian", "fonts-noto-core")
    case 0x1200...0x139F: ("Ethiopic", "fonts-noto-core")
    case 0x1100...0x11FF, 0xAC00...0xD7FF: ("Korean", "fonts-noto-cjk")
    case 0x3040...0x30FF: ("Japanese", "fonts-noto-cjk")
    case 0x2E80...0x303F, 0x3100...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      ("Chinese", "fonts-noto-cjk")
    case 0x2190...0x2BFF: ("symbols", "fonts-dejavu-core")
    case 0x1F000...0x1FAFF: ("emoji", "fonts-noto-color-emoji")
    default: ("some characters of the text", "fonts-noto-core fonts-noto-extra")
    }
  }
}
