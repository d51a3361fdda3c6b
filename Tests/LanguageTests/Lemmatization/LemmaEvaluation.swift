import EntenteLanguage
import EntenteResources
import Foundation
import TestSupport
import Testing

/// Runs with `ENTENTE_CORPORA=<folder with ud-ewt and gum-open> swift test --filter LemmaEvaluation`.
@Suite(.enabled(if: corporaFolder != nil)) struct LemmaEvaluation {
  @Test(arguments: [
    ("ud-ewt", "dev", 0.0), ("gum-open", "dev", 0.0), ("ud-ewt", "test", 98.0),
    ("gum-open", "test", 98.0),
  ])
  func lemmasAreThoseOfTheTreebank(_ bank: String, _ part: String, _ bar: Double) throws {
    let folder = try #require(corporaFolder)
    let lemmatizer = try Lemmatizer(folder: resourceFolder(.language))
    var (right, all, typos) = (0, 0, 0)
    var wrong: [String: Int] = [:]
    for line in try String(contentsOfFile: "\(folder)/\(bank)/\(part).conllu", encoding: .utf8)
      .split(separator: "\n")
    {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 10, Int(cells[0]) != nil, cells[2] != "_" || cells[1] == "_" else {
        continue
      }
      guard let tag = PartOfSpeech(rawValue: String(cells[3])) else { continue }
      let lemma = lemmatizer.lemma(
        of: String(cells[1]), tag: tag, features: Morphology(String(cells[5])))
      all += 1
      if lemma == cells[2] {
        right += 1
      } else if cells[5].contains("Typo=Yes") {
        typos += 1
      } else {
        wrong["\(cells[1]) \(tag) \(cells[2]), found \(lemma)", default: 0] += 1
      }
    }
    let accuracy = 100 * Double(right) / Double(all)
    print(
      "\(bank) \(part): lemmas \(accuracy.formatted(.number.precision(.fractionLength(2)))) %, \(typos) misspelled words missed"
    )
    if part == "dev" {
      for (error, count) in wrong.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(40)
      {
        print("  \(count) \(error)")
      }
    }
    #expect(accuracy >= bar)
  }
}
