import EntenteLanguage
import Foundation
import Testing

/// The folder of treebanks to judge by, from the environment.
let corporaFolder = ProcessInfo.processInfo.environment["ENTENTE_CORPORA"]

/// Runs with `ENTENTE_CORPORA=<folder with ud-ewt and gum-open> swift test --filter TokenizationEvaluation`.
@Suite(.enabled(if: corporaFolder != nil)) struct TokenizationEvaluation {
  @Test(arguments: [("ud-ewt", 98.5, 0.0), ("gum-open", 98.5, 93.0)])
  func rawTextIsDividedAsTheTestFileIs(_ bank: String, _ words: Double, _ sentences: Double) throws
  {
    let folder = try #require(corporaFolder)
    let text = try String(contentsOfFile: "\(folder)/\(bank)/test.conllu", encoding: .utf8)
    var score = TokenizationScore()
    var tokens = 0
    let tokenizer = Tokenizer()
    var time = Duration.zero
    for part in RawTreebank(text).parts {
      var found: [Sentence] = []
      time += ContinuousClock().measure { found = tokenizer.sentences(in: part.text) }
      tokens += found.reduce(0) { $0 + $1.tokens.count }
      score.add(part, found)
    }
    let line = [
      "\(bank): token F1 \(score.words.f1.formatted(.number.precision(.fractionLength(2))))",
      "sentence F1 \(score.sentences.f1.formatted(.number.precision(.fractionLength(2))))",
      "\(Int(Double(tokens) / (time / .seconds(1)))) tokens a second",
    ]
    print(line.joined(separator: ", "))
    #expect(score.words.f1 >= words)
    #expect(score.sentences.f1 >= sentences)
  }
}
