import EntenteExtraction
import EntenteGraphModel
import EntenteResources
import Foundation
import Testing
import TestSupport

struct LexiconTests {
  @Test("The lexicon that ships covers every class with more than a dozen predicates")
  func coversEveryClass() throws {
    let lexicon = try Lexicon(folder: try resourceFolder(.extraction))
    #expect(lexicon.predicates.count >= 1200)
    for kind in RelationKind.allCases where kind.relationClass.isEvent {
      #expect(lexicon.predicates.count { $0.kind == kind } > 12, "\(kind)")
    }
  }

  @Test(
    "What is wrong is told with its line and column",
    arguments: [
      ("condemn", 1, 1), ("# note\n[acuse verb subj > obj]", 2, 2), ("[accuse verb]", 1, 1),
      ("[accuse verb subj obj]", 1, 14), ("[accuse verb subj > obj", 1, 23),
      ("[accuse verb subj > obj if target nations]", 1, 35),
      ("[accuse verb subj > obj if object @none]", 1, 35),
      ("[status maybe]\nperhaps", 1, 2), ("[accuse verb subj > obj]\nblame, 3%", 2, 8),
      ("[forms]\nmet meet", 2, 1),
    ])
  func tellsWhere(text: String, line: Int, column: Int) {
    #expect {
      _ = try Lexicon(text: text, file: "mine.lex")
    } throws: { error in
      guard let error = error as? LexiconError else { return false }
      return error.line == line && error.column == column
        && error.description.hasPrefix("mine.lex:\(line):\(column): ")
    }
  }

  @Test(
    "Line ends of other systems and a mark of the byte order are no part of an entry",
    arguments: ["\r\n", "\r", "\n"])
  func lineEnds(end: String) throws {
    let text = "\u{FEFF}[accuse verb subj > obj]\(end)zork\(end)# note\(end)gork, bork\(end)"
    #expect(try Lexicon(text: text, file: "mine.lex").predicates.count == 3)
  }

  @Test("A user's file adds entries and takes some away")
  func overlays() throws {
    let folder = try TemporaryFolder()
    let base = try folder.write("a.lex", "[accuse verb subj > obj]\ncondemn, blame\n")
    let own = try folder.write("b.lex", "[support verb subj > obj]\nhail\n[remove]\nblame\n")
    let lexicon = try Lexicon(files: [base.path, own.path])
    #expect(lexicon.predicates.map(\.name) == ["condemn", "blame", "hail"])
  }

  @Test("A condition on the subject ends at its semicolon, and a negation is one")
  func readsConditions() throws {
    let text = """
      @crews = gunner, pilot
      [assault verb subj > obj if subject @crews, army; target nation]
      hit
      [reject verb subj > obj if target nation; not]
      accept
      """
    let predicates = try Lexicon(text: text).predicates
    #expect(predicates.map(\.subjects.count) == [3, 0])
    #expect(predicates.map(\.targetKinds) == [[.nation], [.nation]])
    #expect(predicates.map(\.needsNegation) == [false, true])
  }

  @Test("Broken bytes of any kind give an error or a lexicon, never a crash")
  func standsHostileText() {
    var state: UInt64 = 7
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let pieces = [
          "[", "]", "accuse", " ", "verb", ">", "subj", "@a", "=", ",", "\n", ":", "|", "é",
          "\u{0}",
        ]
        text += pieces[Int(state >> 33) % pieces.count]
      }
      _ = try? Lexicon(text: text)
    }
  }
}
