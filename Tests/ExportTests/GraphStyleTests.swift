import EntenteExport
import EntenteGraphModel
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
}
