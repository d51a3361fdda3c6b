import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage
import Testing

@Suite struct MatchingTests {
  @Test(
    arguments: [
      ("He met Nicolás Maduro in Caracas .", "Nicolás Maduro", "leader:nicolas-maduro"),
      ("He met Nicolas Maduro in Caracas .", "Nicolas Maduro", "leader:nicolas-maduro"),
      ("an Il-62M of the air force", "Il-62M", "aircraft:ilyushin-il-62m"),
      ("an IL-62 of the air force", "IL-62", "aircraft:ilyushin-il-62"),
      ("two MiG-29s took off", "MiG-29s", "aircraft:mikoyan-mig-29"),
      ("the U.S. said", "U.S.", "nation:united-states"),
      ("the US said", "US", "nation:united-states"),
      ("in United States waters", "United States", "nation:united-states"),
      ("Côte d’Ivoire said", "Côte d’Ivoire", "nation:ivory-coast"),
      ("the U.S. Navy said", "U.S. Navy", "organization:us-navy"),
      ("an MQ-9 Reaper crashed", "MQ-9 Reaper", "aircraft:general-atomics-mq-9-reaper"),
    ])
  func `a name is found over its tokens, whatever its spelling`(
    text: String, name: String, id: String
  ) throws {
    let knowledge = try Shared.knowledge.get()
    let tokens = Shared.tokens(text)
    let match = try #require(
      knowledge.matches(in: tokens).first { match in
        tokens[match.tokens].map(\.text).joined(separator: " ") == name
      })
    let ids = match.candidates.compactMap { knowledge.id(of: $0.record)?.rawValue }
    #expect(ids.contains(id))
  }

  @Test(arguments: ["he told us that", "it is chilly", "a polish for turkey shoes", "who may say"])
  func `small words are no names`(text: String) throws {
    let knowledge = try Shared.knowledge.get()
    #expect(knowledge.matches(in: Shared.tokens(text)).isEmpty)
  }

  @Test func `a letter behind a designation is a version, an s is the plural`() throws {
    let knowledge = try Shared.knowledge.get()
    let matches = knowledge.matches(in: Shared.tokens("Su-24Q and Su-24s flew"))
    #expect(matches.map(\.suffix) == ["Q", ""])
  }
}
