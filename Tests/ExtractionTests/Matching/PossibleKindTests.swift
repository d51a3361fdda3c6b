import EntenteGraphModel
import EntenteLanguage
import EntenteResources
import TestSupport
import Testing

@testable import EntenteExtraction

/// Which relations the names of a sentence leave open.
@Suite struct PossibleKindTests {
  private func possible(_ text: String) throws -> [RelationKind] {
    let linked = try SharedPipeline.linked(text, date: "2022-06-15")
    let sentence = try #require(linked.document.sentences.first)
    let mentions = linked.mentions.enumerated().compactMap { number, mention in
      linked.entities[mention.entity].map { (number, mention, $0.kind) }
    }
    let lexicon = try Lexicon(folder: resourceFolder(.extraction))
    let frame = try #require(
      SentenceFrame(sentence, index: 0, mentions: mentions, lexicon: lexicon))
    return PredicateMatcher(frame: frame).possibleKinds
  }

  @Test func `one name alone stands in no relation`() throws {
    #expect(try possible("Peru celebrated and Peru rejoiced.").isEmpty)
  }

  @Test func `two nations may attack each other and fly to no place`() throws {
    let possible = try possible("Peru celebrated and Chile rejoiced.")
    #expect(possible.contains(.assault))
    #expect(!possible.contains(.arrivedAt))
    #expect(!possible.contains(.leads))
  }
}
