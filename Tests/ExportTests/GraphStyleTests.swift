import EntenteExport
import EntenteGraphModel
import Foundation
import Testing

@Suite struct GraphStyleTests {
  @Test("A style file changes what it names and nothing else")
  func file() throws {
    let style = try GraphStyle(
      file: """
        # ours
        base = dark
        background = #102030
        class.material-conflict = #f00
        nation.russia = #111111 #222222
        label-size = 11.5
        """)
    #expect(style.background == Tint(0x102030))
    #expect(style.classes[.materialConflict] == Tint(0xFF0000))
    #expect(style.nations["russia"]?.border == Tint(0x222222))
    #expect(style.labelSize == 11.5)
    #expect(style.text == GraphStyle.dark.text)
  }

  @Test(
    "Line ends of other systems and a mark of the byte order are no part of a style",
    arguments: ["\r\n", "\r", "\n"])
  func lineEnds(end: String) throws {
    let style = try GraphStyle(file: "\u{FEFF}base = dark\(end)label-size = 11.5\(end)")
    #expect(style.labelSize == 11.5 && style.text == GraphStyle.dark.text)
  }

  @Test(
    "Each mistake is told with its line",
    arguments: [
      ("background = red", 1, "no colour"), ("\n\nfoo = 1", 3, "no such key"),
      ("text", 1, "key = value"), ("class.war = #fff", 1, "no class"),
      ("name = x\nbase = dark", 2, "first entry"), ("base = light", 1, "no style"),
      ("label-size = 400", 1, "no number"), ("font = x\"><script>", 1, "font families"),
      ("nation.x = #fff", 1, "no pair"), ("arrow.movement = banana", 1, "no arrow"),
    ])
  func mistakes(text: String, line: Int, word: String) {
    #expect {
      _ = try GraphStyle(file: text)
    } throws: { error in
      guard let error = error as? StyleFileError else { return false }
      return error.line == line && error.message.contains(word)
    }
  }

  /// What a colour looks like without one kind of cones (Machado, Oliveira, Fernandes 2009, severity 1).
  static let blindness: [String: [Double]] = [
    "protanopia": [
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
    ],
    "deuteranopia": [
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881,
    ],
    "tritanopia": [
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900,
    ],
  ]

  @Test(
    "The classes of event stay apart for colour-blind readers", arguments: ["standard", "dark"])
  func colorBlindness(name: String) throws {
    let style = try #require(GraphStyle.all.first { $0.name == name })
    let classes: [RelationClass] = [
      .materialConflict, .verbalConflict, .verbalCooperation, .materialCooperation,
    ]
    for (kind, m) in Self.blindness {
      func seen(_ c: RelationClass) -> [Double] {
        let tint = style.classes[c] ?? Tint(0)
        let rgb = [tint.red, tint.green, tint.blue].map { Double($0) }
        return (0..<3).map { r in (0..<3).reduce(0) { $0 + m[r * 3 + $1] * rgb[$1] } }
      }
      for (i, a) in classes.enumerated() {
        for b in classes[(i + 1)...] {
          let (x, y) = (seen(a), seen(b))
          let distance = (0..<3).reduce(0.0) { $0 + (x[$1] - y[$1]) * (x[$1] - y[$1]) }
          #expect(distance.squareRoot() > 45, "\(kind): \(a) and \(b)")
        }
      }
    }
  }

  /// Relative luminance by the exact curve of sRGB (WCAG 2.1): what is left of a colour in greys.
  static func luminance(_ tint: Tint) -> Double {
    func linear(_ byte: UInt8) -> Double {
      let value = Double(byte) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(tint.red) + 0.7152 * linear(tint.green) + 0.0722 * linear(tint.blue)
  }

  static func contrast(_ a: Tint, _ b: Tint) -> Double {
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  @Test(
    "In print two classes differ by their grey or by their arrow head, and all are seen on white")
  func greys() {
    let style = GraphStyle.print
    let classes = RelationClass.allCases
    for tint in style.classes.values {
      #expect(tint.red == tint.green && tint.green == tint.blue, "\(tint.hex) is no grey")
    }
    for (i, a) in classes.enumerated() {
      guard let own = style.classes[a] else {
        Issue.record("no colour of \(a)")
        continue
      }
      #expect(Self.contrast(own, style.background) > 2, "\(a)")
      for b in classes[(i + 1)...] {
        guard let other = style.classes[b] else { continue }
        let differs = Self.contrast(own, other) > 1.5 || style.arrows[a] != style.arrows[b]
        #expect(differs, "\(a) and \(b)")
      }
    }
  }

  @Test("Lines are seen on the background of every style", arguments: GraphStyle.all)
  func lines(style: GraphStyle) {
    for (relationClass, tint) in style.classes {
      #expect(Self.contrast(tint, style.background) > 2, "\(style.name): \(relationClass)")
    }
  }

  @Test("Words are readable on what they stand on, in every style", arguments: GraphStyle.all)
  func words(style: GraphStyle) throws {
    #expect(Self.contrast(style.text, style.background) >= 7)
    #expect(Self.contrast(style.text, style.paper) >= 7)
    #expect(Self.contrast(style.muted, style.background) >= 4.5)
    let dot = Diagram(
      CompositionTests.conflict(), DiagramOptions(style: style)
    ).dot
    for line in dot.split(separator: "\n") where line.contains("fillcolor=") {
      guard let words = Self.tint("fontcolor", in: line),
        let fill = Self.tint("fillcolor", in: line)
      else { continue }
      #expect(Self.contrast(words, fill) >= 4.4, "\(line.prefix(60))")
    }
    for line in dot.split(separator: "\n") where line.contains(" -> ") {
      let words = try #require(Self.tint("fontcolor", in: line))
      #expect(Self.contrast(words, style.background) >= 4.5, "\(line.prefix(60))")
    }
  }

  private static func tint(_ name: String, in line: Substring) -> Tint? {
    guard let start = line.range(of: " \(name)=\"") else { return nil }
    return Tint(line[start.upperBound...].prefix(7))
  }

  @Test("A key that is not known is answered with those that are")
  func remedy() {
    #expect {
      _ = try GraphStyle(file: "backgruond = #fff")
    } throws: { "\($0)".contains("line 1") && "\($0)".contains("background") }
  }
}
