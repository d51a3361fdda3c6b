import EntenteLanguage
import EntenteResources
import Foundation
import TestSupport
import Testing

@Suite struct NeuralAnalyzerTests {
  /// A sentence of words with single spaces between them.
  static func sentence(_ words: String) -> Sentence {
    var start = 0
    return Sentence(
      tokens: words.split(separator: " ").map { word in
        defer { start += word.unicodeScalars.count + 1 }
        return Token(
          text: String(word), range: start..<start + word.unicodeScalars.count, spaceAfter: true)
      })
  }

  private let analyzer: NeuralAnalyzer
  init() throws { analyzer = try NeuralAnalyzer(folder: resourceFolder(.language)) }

  private func analyzed(_ words: String, by other: NeuralAnalyzer? = nil) -> Sentence {
    var sentences = [Self.sentence(words)]
    (other ?? analyzer).analyze(&sentences)
    return sentences[0]
  }

  @Test func seesWhoDidWhatToWhom() {
    #expect(
      analyzed("Russia sent two bombers to Venezuela .").treeDump == """
        sent VERB root
        ├ Russia PROPN nsubj
        ├ bombers NOUN obj
        │ └ two NUM nummod
        ├ Venezuela PROPN obl
        │ └ to ADP case
        └ . PUNCT punct
        """)
  }

  @Test func seesPassivesAndTheirAgents() throws {
    let tree = try #require(analyzed("The jet was shot down by Iranian forces .").tree)
    #expect(
      tree.labels.map(\.description)
        == [
          "det", "nsubj:pass", "aux:pass", "root", "compound:prt", "case", "amod", "obl:agent",
          "punct",
        ])
  }

  @Test func namesNationsPeopleAndAircraft() {
    let spans = analyzed("Nicolás Maduro flew to Cuba in an Ilyushin Il-96 on Monday .").spans
    #expect(spans.map(\.label) == [.person, .nation, .aircraft, .date])
    #expect(spans.map(\.tokens) == [0..<2, 4..<5, 7..<9, 10..<11])
    #expect(spans.allSatisfy { $0.score > 0.3 && $0.score <= 1 })
  }

  @Test func featuresAreThoseOfUniversalDependencies() {
    let tokens = analyzed("They have seen him .").tokens
    #expect(tokens[2].morphology["VerbForm"] == "Part")
    #expect(tokens[0].morphology["Number"] == "Plur")
    #expect(tokens[3].morphology["Gender"] == "Masc")
  }

  @Test func whatHasLettersOrDigitsIsNoPunctuation() {
    let sentence = analyzed("Warsaw handed over five MiG - 29s and two AV - 8B Harriers .")
    let marks = sentence.tokens.filter { $0.partOfSpeech == .PUNCT }
    #expect(marks.map(\.text) == ["-", "-", "."])
  }

  @Test func capitalsDoNotHideTheSentence() throws {
    let tree = try #require(analyzed("RUSSIA SENDS PLANES TO VENEZUELA").tree)
    #expect(tree.labels.map(\.description) == ["nsubj", "root", "obj", "case", "obl"])
  }

  @Test func everyPathGivesTheSameBytes() throws {
    let words = [
      "Two Russian bombers landed in Caracas on Monday , officials said .", "Yes .",
      "“ We won’t , ” Mr. Pompeo told CNN , “ let Iran buy arms . ”",
    ]
    var expected: [Sentence]?
    for path in KernelPath.available {
      let other = try NeuralAnalyzer(folder: resourceFolder(.language), path: path)
      var sentences = words.map(Self.sentence)
      other.analyze(&sentences)
      if let expected { #expect(sentences == expected, "\(path)") } else { expected = sentences }
    }
  }

  @Test func threadsAndNeighboursChangeNothing() throws {
    let words = (0..<60).map { "Minister number \($0) met Vladimir Putin in Moscow , then left ." }
    let one = try NeuralAnalyzer(folder: resourceFolder(.language), threads: 1)
    let two = try NeuralAnalyzer(folder: resourceFolder(.language), threads: 2)
    var first = words.map(Self.sentence)
    var second = first
    one.analyze(&first)
    two.analyze(&second)
    #expect(first == second)
    #expect(analyzed(words[17], by: one) == first[17])
  }

  @Test func aParagraphWithoutFullStopIsReadInPieces() throws {
    let words = (0..<400).map { "the jet number \($0) flew on ," }.joined(separator: " ")
    let sentence = analyzed(words)
    let tree = try #require(sentence.tree)
    #expect(tree.heads.count == 2400 + 400)
    #expect(tree.heads.filter { $0 == -1 }.count == 1)
    #expect(tree.labels.contains("parataxis"))
  }

  @Test(arguments: [
    "😀", "\u{AD}", "。", "-", String(repeating: "a", count: 20_000),
    String(repeating: "-", count: 5_000), "a\u{301}\u{302}\u{303}", "\u{202E}abc", "0",
  ])
  func oddTokensBreakNothing(word: String) throws {
    let sentence = analyzed(word)
    #expect(sentence.tree == DependencyTree(heads: [-1], labels: ["root"]))
    #expect(analyzed("\(word) \(word) \(word)").tree?.heads.count == 3)
  }

  @Test func nothingGivesNothing() {
    var sentences: [Sentence] = []
    analyzer.analyze(&sentences)
    #expect(sentences == [])
    sentences = [Sentence(tokens: []), Self.sentence("Hello .")]
    analyzer.analyze(&sentences)
    #expect(sentences[0].tree == DependencyTree(heads: [], labels: []))
    #expect(sentences[1].tokens[0].partOfSpeech == .INTJ)
  }

  @Test func damagedWeightsAreRefused() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.path
    #expect(throws: WeightsError(path: "\(path)/engine.safetensors", problem: .unreadable)) {
      try NeuralAnalyzer(folder: path)
    }
    for text in ["", "short", "\u{7F}\0\0\0\0\0\0\0{}", "\u{2}\0\0\0\0\0\0\0{}"] {
      try folder.write("engine.safetensors", text)
      #expect(throws: WeightsError.self) { try NeuralAnalyzer(folder: path) }
    }
    let whole = try Data(
      contentsOf: URL(fileURLWithPath: resourceFolder(.language) + "/engine.safetensors"))
    try whole.prefix(whole.count / 2).write(
      to: folder.url.appendingPathComponent("engine.safetensors"))
    try Data(contentsOf: URL(fileURLWithPath: resourceFolder(.language) + "/vocab.txt"))
      .write(to: folder.url.appendingPathComponent("vocab.txt"))
    #expect(throws: WeightsError.self) { try NeuralAnalyzer(folder: path) }
  }
}
