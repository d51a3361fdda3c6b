import EntenteExtraction
import TestSupport
import Testing

@Suite struct FuzzLexiconTests {
  static let texts = [
    """
    # a comment
    @arms = weapon, missile, "air defense"
    [accuse verb subj > obj if target nation,leader]
    blame, charge/with, accuse of
    [support noun poss/of > for planned]
    support; backing
    [consult verb both; with]
    meet, hold talk | talk
    [speech noun]
    statement
    [status negated]
    deny
    [light]
    make
    [forms]
    met = meet
    [remove]
    blame
    """
  ]

  /// A broken lexicon is refused with line and column, or read; never a crash.
  @Test func aBrokenLexiconIsRefusedOrRead() throws {
    var fuzzing = Fuzzing(
      seed: 32, inputs: Self.texts,
      tokens: [
        "[", "]", "@", "=", ",", "/", ";", "|", ":", ">", "\n", "#", "\"", "accuse", "verb", "noun",
        "both;", "object", "@arms", "é", "\u{0}", "\u{FEFF}", "e\u{301}", "\t", "\r",
      ])
    var refused = 0
    let slowest = fuzzing.run { bytes in
      do throws(LexiconError) {
        _ = try Lexicon(text: String(decoding: bytes, as: UTF8.self))
      } catch {
        refused += 1
        if error.line < 1 || error.column < 1 { Issue.record("no place: \(error)") }
      }
    }
    #expect(refused > 0)
    #expect(slowest.seconds < 1, "\(slowest.input)")
  }
}
