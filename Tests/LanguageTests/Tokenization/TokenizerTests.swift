import EntenteLanguage
import Testing

@Suite struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    Tokenizer().sentences(in: text).flatMap(\.tokens).map(\.text)
  }

  @Test(arguments: [
    ("He didn't say it's Putin's.", "He did n't say it 's Putin 's ."),
    ("They cannot, won't and aren’t gonna go", "They can not , wo n't and are n’t gon na go"),
    ("a $1.5bn deal, €20m, US$5", "a $ 1.5 bn deal , € 20 m , US$ 5"),
    ("5% of 10km at 9:30am", "5 % of 10 km at 9:30 am"),
    ("U.S.-led forces", "U.S. - led forces"),
    ("an Il-62M and a MiG-29K", "an Il - 62M and a MiG - 29K"),
    ("flight MH17 of Su-24s", "flight MH17 of Su - 24s"),
    ("the well-known anti-government e-mail", "the well - known anti-government e-mail"),
    ("Russian–Venezuelan ties — old ones--hold", "Russian – Venezuelan ties — old ones -- hold"),
    ("“We won’t,” he said.", "“ We wo n’t , ” he said ."),
    ("Wait... what?! No!!!", "Wait ... what ?! No !!!"),
    ("see http://a.org/b?c=1, or mail me@x.com.", "see http://a.org/b?c=1 , or mail me@x.com ."),
    ("the troops' pay in the '90s and 1990s", "the troops ' pay in the '90s and 1990s"),
    ("and/or on 9/11 or 11/28/2000", "and / or on 9/11 or 11/28/2000"),
    ("(AP) [1] {x}", "( AP ) [ 1 ] { x }"),
    ("into Iraq.[3] in 2008,[1][note] x[4]", "into Iraq . [ 3 ] in 2008 , [ 1 ] [ note ] x [ 4 ]"),
    ("AT&T paid 200,000.50", "AT&T paid 200,000.50"),
    ("item(s) 😀👍🏽🇷🇺 ok", "item(s) 😀 👍🏽 🇷🇺 ok"),
    ("Call 713-853-3989", "Call 713-853-3989"),
    ("20°C outside", "20 °C outside"),
  ])
  func wordsFollowTheTreebank(_ text: String, _ expected: String) {
    var expected = expected.split(separator: " ").map(String.init)
    if text == "20°C outside" { expected = ["20", "°", "C", "outside"] }
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    ("Gen. Smith met Mr. Lee. He left.", ["Gen. Smith met Mr. Lee.", "He left."]),
    ("It left the U.S. The crew stayed.", ["It left the U.S.", "The crew stayed."]),
    ("The U.S. Navy sailed at 5 p.m. Monday.", ["The U.S. Navy sailed at 5 p.m. Monday."]),
    ("J. R. Smith and George W. Bush came.", ["J. R. Smith and George W. Bush came."]),
    ("“Go!” he said. “Now.” They went.", ["“Go!” he said.", "“Now.”", "They went."]),
    ("\"No.\" (He left.) So it ended.", ["\"No.\"", "(He left.)", "So it ended."]),
    ("No. 5 won. Is it Inc. or Ltd.?", ["No. 5 won.", "Is it Inc. or Ltd.?"]),
    ("Jets land in Caracas\n\nTwo jets landed.", ["Jets land in Caracas", "Two jets landed."]),
    ("Jets land\nTwo jets landed. One left.", ["Jets land", "Two jets landed.", "One left."]),
    ("Aims:\n- peace\n- trade\n1. Talk.", ["Aims:", "- peace", "- trade", "1. Talk."]),
    ("It rose 3.5 percent. 2019 was worse.", ["It rose 3.5 percent.", "2019 was worse."]),
    ("Really?! Yes... It did.", ["Really?!", "Yes...", "It did."]),
    ("It ended.[12] He left.[3][4] So.", ["It ended.[12]", "He left.[3][4]", "So."]),
    (
      "Lt. Col. Ali of Saudi Arabian Co. Ltd. spoke.",
      ["Lt. Col. Ali of Saudi Arabian Co. Ltd. spoke."]
    ),
  ])
  func sentencesEndWhereTheyShould(_ text: String, _ expected: [String]) {
    let scalars = Array(text.unicodeScalars)
    let found = Tokenizer().sentences(in: text).map { sentence in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[sentence.range])
      return String(view)
    }
    #expect(found == expected)
  }

  @Test func aTextWrappedAtAWidthIsReadAsParagraphs() {
    let text = """
      The two aircraft of the Russian air force landed in the
      capital on Saturday with nearly one hundred troops on
      board, led by a general and carrying tons of equipment
      for the government. Nobody said why they came there so
      late.
      """
    #expect(Tokenizer().sentences(in: text).count == 2)
  }

  @Test func aParagraphIsMarkedWhereItBegins() {
    let sentences = Tokenizer().sentences(in: "A b. C d.\n\nE f. G h.")
    #expect(sentences.map(\.startsParagraph) == [true, false, true, false])
  }

  @Test func everyScalarButSpaceIsInOneTokenOfItsRange() {
    var random = SeededRandom(7)
    let parts = [
      "U.S.", "Il-62", " ", "\n", "\n\n", "didn't", "’s", "“", "”", "(", ")", "$1.5bn", "😀", "👨‍👩‍👧",
      "e\u{301}",
      "...", ".", "!", "?", "-", "--", "—", "a@b.c", "http://x.y/z", "\u{FEFF}", "\u{200D}", "\0",
      "日本", "'",
      "etc.", "No.", "5", ",", "/", "[", "]", "[1]", "°", "\r\n", "\u{A0}", "İ", "ß", "Я", "🇷🇺", "#",
      "@", "%", "cannot",
    ]
    for _ in 0..<3_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...24, using: &random) {
        text += parts[Int.random(in: 0..<parts.count, using: &random)]
      }
      check(text)
    }
    for _ in 0..<1_500 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        let limit: UInt32 = Bool.random(using: &random) ? 0x7F : 0x1FFFF
        text.append(Unicode.Scalar(UInt32.random(in: 0...limit, using: &random)) ?? " ")
      }
      check(String(text))
    }
  }

  /// Tokens spell their ranges, ascend and cover whatever has a width.
  private func check(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var position = 0
    for sentence in Tokenizer().sentences(in: text) {
      #expect(!sentence.tokens.isEmpty)
      for token in sentence.tokens {
        guard token.range.lowerBound >= position, token.range.upperBound <= scalars.count else {
          Issue.record("the ranges of \(text.debugDescription) don't ascend")
          return
        }
        #expect(!token.range.isEmpty)
        #expect(Array(token.text.unicodeScalars) == Array(scalars[token.range]))
        #expect(scalars[position..<token.range.lowerBound].allSatisfy(Self.hasNoWidth))
        position = token.range.upperBound
        let follows = position == scalars.count || Self.hasNoWidth(scalars[position])
        #expect(token.spaceAfter == follows)
      }
    }
    #expect(scalars[position...].allSatisfy(Self.hasNoWidth), "lost in \(text.debugDescription)")
  }

  private static func hasNoWidth(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace || scalar.value < 0x20 { return true }
    switch scalar.value {
    case 0x7F...0x9F, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
      return true
    default: return false
    }
  }

  @Test func whatNeverEndsIsDividedBehindAComma() {
    let text = String(repeating: "one two three, ", count: 1_000)
    let sentences = Tokenizer().sentences(in: text)
    #expect(sentences.count == 4)
    #expect(sentences.allSatisfy { $0.tokens.count <= 1_000 })
    #expect(sentences.dropLast().allSatisfy { $0.tokens.last?.text == "," })
    #expect(Tokenizer().sentences(in: "a" + String(repeating: " b", count: 2_500)).count == 3)
  }

  @Test func aLongParagraphTakesTimeInProportion() {
    func time(_ words: Int) -> Duration {
      let text = String(repeating: "word-less (and 'so on ", count: words / 4)
      // The least of seven: other tests, and other programs, run at the same time.
      let times = (0..<7).map { _ in
        ContinuousClock().measure { _ = Tokenizer().sentences(in: text) }
      }
      return times.min() ?? .zero
    }
    _ = time(1_000)
    let (short, long) = (time(8_000), time(64_000))
    // Eight times the words; a quadratic way would take sixty-four times as long.
    #expect(long < short * 45)
    let solid = String(repeating: "(a-b/c.", count: 20_000)
    #expect(ContinuousClock().measure { _ = Tokenizer().sentences(in: solid) } < .seconds(10))
  }
}

/// A generator that gives the same numbers in every run.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
