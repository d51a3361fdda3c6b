import Foundation
import TestSupport
import Testing

/// Every construction that tells an event of one class has to tell those of the others: each sentence of the table is
/// made for each class.
struct ConstructionTests {
  /// The forms of one class's event, by the names that the sentences call them by.
  private typealias Forms = [String: String]

  /// How many of the sentences tell their event, with its class and its direction, and how many tell it the wrong way
  /// round. The first may only rise, the second only fall.
  private static let floor = (told: 1_496, reversed: 0)

  @Test("Each construction tells each class of events, from who does it to whom it is done")
  func constructions() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Fixtures/Extraction/constructions.tsv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    let classes = rows.filter { !$0.hasPrefix("\t") }.map(Self.forms)
    let sentences = rows.filter { $0.hasPrefix("\t") }.map { $0.dropFirst() }
    #expect(classes.count * sentences.count > 1_000)
    var told = 0
    var reversed: [String] = []
    for forms in classes {
      for sentence in sentences {
        guard let text = Self.text(String(sentence), forms) else { continue }
        let events = try PhrasingTests.events(text).map {
          $0.split(separator: " ").map(String.init)
        }
        .filter { $0[1] == forms["class"] }
        let isSymmetric = ["consult", "cooperate", "agree"].contains(forms["class"] ?? "")
        let fits = events.contains { Self.isDoer($0[0]) && $0[2] == "peru" }
        let turns = events.contains { $0[0] == "peru" && Self.isDoer($0[2]) }
        if fits || isSymmetric && turns {
          told += 1
        } else {
          if turns { reversed.append(text) }
          if Self.isVerbose { print(turns ? "reversed" : "untold", forms["class"] ?? "", text) }
        }
      }
    }
    #expect(told >= Self.floor.told)
    #expect(reversed.count <= Self.floor.reversed, "\(reversed)")
    if Self.isVerbose { print("told \(told) of \(classes.count * sentences.count)") }
  }

  private static let isVerbose =
    ProcessInfo.processInfo.environment["ENTENTE_SHOW_CONSTRUCTIONS"] != nil

  private static func forms(_ row: Substring) -> Forms {
    let names = ["class", "past", "base", "ing", "perfect", "noun", "of", "passive"]
    let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    return Dictionary(uniqueKeysWithValues: zip(names, fields))
  }

  /// A sentence with the forms of a class; `nil` where the class has none that it asks for.
  private static func text(_ sentence: String, _ forms: Forms) -> String? {
    var text = sentence
    for (name, form) in forms where text.contains("{\(name)}") {
      if form.isEmpty { return nil }
      text = text.replacing("{\(name)}", with: form)
    }
    return text
  }

  /// Chile, or who acts for it.
  private static func isDoer(_ slug: String) -> Bool {
    // "the Chilean president" is Gabriel Boric on the day of the tests.
    ["chile", "gabriel-boric"].contains(slug) || slug.hasPrefix("ana-ruiz")
      || slug.hasPrefix("chile")
  }
}
