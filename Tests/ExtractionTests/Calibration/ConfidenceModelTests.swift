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
      ("passive\t1", 0, 0), ("bias\t0\t1", 1, 1), ("\t1", 1, 1), ("bias\t0\nat 1.2\t0.5", 2, 1),
      ("at 0.5\t0.6\nat 0.7\t0.4", 2, 1), ("at 0.5\t0.6\nat 0.5\t0.6", 2, 1),
    ])
  func tellsPlaces(text: String, line: Int, column: Int) {
    #expect {
      _ = try ConfidenceModel(text: text, file: "table")
    } throws: { error in
      let error = error as? LexiconError
      return error?.file == "table" && error?.line == line && error?.column == column
    }
  }

  @Test(
    "Mends what the regression says by how often that was right, in a straight line between the points"
  )
  func mends() throws {
    let model = try ConfidenceModel(
      text: "at 0.8\t0.7\nat 0.5\t0.4\nbias\t0\na\t9\n", file: "table")
    #expect(abs(model.probability([]) - 0.4) < 1e-12)
    let said = 1 / (1 + exp(-9.0))
    #expect(abs(model.probability(["a"]) - (0.7 + 0.3 * (said - 0.8) / 0.2)) < 1e-12)
    var last = 0.0
    for weight in stride(from: -4.0, through: 4.0, by: 0.25) {
      let model = try ConfidenceModel(
        text: "at 0.5\t0.4\nat 0.8\t0.7\nbias\t\(weight)\n", file: "table")
      #expect(model.probability([]) > last)
      last = model.probability([])
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
