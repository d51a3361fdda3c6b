import EntenteExtraction
import EntenteResources
import Foundation
import TestSupport
import Testing

@Suite("The confidence of relations")
struct ConfidenceModelTests {
  @Test("Sums the weights of the features that hold as log-odds")
  func sums() throws {
    let model = try ConfidenceModel(
      text: "# a comment\nthreshold\t0.3\nbias\t-1\nkind aid\t1\npassive\t2.5\n", file: "table")
    #expect(model.threshold == 0.3)
    #expect(model.probability(["kind aid"]) == 0.5)
    #expect(model.probability(["kind aid", "never seen"]) == 0.5)
    let sure = model.probability(["kind aid", "passive"])
    #expect(abs(sure - 1 / (1 + exp(-2.5))) < 1e-12)
  }

  @Test(
    "Tells the line and column of what is wrong in a table",
    arguments: [
      ("bias\t0\nkind aid 1", 2, 1), ("bias\tx", 1, 6), ("bias\tinf", 1, 6),
      ("bias\t0\nthreshold\t1.5", 2, 11), ("bias\t0\npassive\t1\npassive\t2", 3, 1),
      ("passive\t1", 0, 0), ("bias\t0\t1", 1, 1), ("\t1", 1, 1),
    ])
  func tellsPlaces(text: String, line: Int, column: Int) {
    #expect {
      _ = try ConfidenceModel(text: text, file: "table")
    } throws: { error in
      let error = error as? LexiconError
      return error?.file == "table" && error?.line == line && error?.column == column
    }
  }

  @Test("A folder without a table is an error that names the file")
  func missingTable() throws {
    let folder = try TemporaryFolder()
    #expect {
      _ = try ConfidenceModel(folder: folder.url.path)
    } throws: { "\($0)".contains("confidence.tsv: can't be read") }
  }

  @Test("The table that ships tells relations apart and has a threshold")
  func ships() throws {
    let model = try ConfidenceModel(folder: try resourceFolder(.extraction))
    #expect(model.weights.count > 50)
    #expect(model.threshold > 0 && model.threshold < 0.7)
  }
}
