import EntenteExtraction
import EntenteGraphModel
import EntenteLanguage
import EntenteResources
import TestSupport
import Testing

@Suite struct CoreferenceResolverTests {
  /// A sentence from "form/TAG/head/label" words, heads counted from 1.
  private func sentence(_ text: String) -> Sentence {
    let words = text.split(separator: " ").map { $0.split(separator: "/").map(String.init) }
    var position = 0
    var tokens: [Token] = []
    for word in words {
      let isPlural = word[1] == "NOUNS"
      let lemma =
        isPlural && word[0] != "aircraft"
        ? String(word[0].lowercased().dropLast(word[0].hasSuffix("tries") ? 3 : 1))
          + (word[0].hasSuffix("tries") ? "y" : "") : word[0].lowercased()
      tokens.append(
        Token(
          text: word[0], range: position..<position + word[0].count, spaceAfter: true, lemma: lemma,
          partOfSpeech: isPlural ? .NOUN : PartOfSpeech(rawValue: word[1]) ?? .X,
          morphology: Morphology(isPlural ? "Number=Plur" : "Number=Sing")))
      position += word[0].count + 1
    }
    return Sentence(
      tokens: tokens,
      tree: DependencyTree(
        heads: words.map { (Int($0[2]) ?? 0) - 1 }, labels: words.map { DependencyLabel($0[3]) }))
  }

  /// The surfaces and entities that coreference adds.
  private func resolved(
    _ sentences: [String], _ names: [(Int, Range<Int>, Int, String, String, LinkedMention.Form)],
    attributes: [String: [String: JSONValue]] = [:]
  ) throws -> [String] {
    var linked = LinkedDocument(
      document: Document(text: "", sentences: sentences.map(sentence)), mentions: [], entities: [:])
    for (index, tokens, head, id, name, form) in names {
      let id = EntityID(rawValue: id)
      let kind = try #require(id.kind)
      linked.entities[id] = Entity(
        id: id, kind: kind, name: name, attributes: attributes[id.rawValue] ?? [:])
      linked.mentions.append(
        LinkedMention(
          sentence: index, tokens: tokens, head: head, entity: id, form: form, surface: name))
    }
    let result = try CoreferenceResolver(folder: resourceFolder(.extraction))
      .resolve(linked, articleID: "0123456789ab")
    return result.mentions.dropFirst(names.count).map { "\($0.surface) = \($0.entity)" }
  }

  @Test func aPronounStandsForTheSubjectBefore() throws {
    let found = try resolved(
      [
        "Maduro/PROPN/2/nsubj denounced/VERB/0/root Trump/PROPN/2/obj",
        "He/PRON/2/nsubj left/VERB/0/root",
      ],
      [
        (0, 0..<1, 0, "leader:nicolas-maduro", "Nicolás Maduro", .name),
        (0, 2..<3, 2, "leader:donald-trump", "Donald Trump", .name),
      ])
    #expect(found == ["He = leader:nicolas-maduro"])
  }

  @Test func aWomanIsNoHe() throws {
    let found = try resolved(
      [
        "Merkel/PROPN/2/nsubj called/VERB/0/root Putin/PROPN/2/obj",
        "He/PRON/2/nsubj agreed/VERB/0/root",
      ],
      [
        (0, 0..<1, 0, "leader:angela-merkel", "Angela Merkel", .name),
        (0, 2..<3, 2, "leader:vladimir-putin", "Vladimir Putin", .name),
      ])
    #expect(found == ["He = leader:vladimir-putin"])
  }

  @Test func anObjectIsNotItsOwnSubject() throws {
    let found = try resolved(
      ["Putin/PROPN/2/nsubj called/VERB/0/root him/PRON/2/obj"],
      [(0, 0..<1, 0, "leader:vladimir-putin", "Vladimir Putin", .name)])
    #expect(found.isEmpty)
  }

  @Test func aPronounOfAnUnnamedPersonStaysUnresolved() throws {
    let found = try resolved(
      [
        "Putin/PROPN/2/nsubj left/VERB/0/root",
        "A/DET/2/det journalist/NOUN/3/nsubj waited/VERB/0/root",
        "He/PRON/2/nsubj wrote/VERB/0/root",
      ],
      [(0, 0..<1, 0, "leader:vladimir-putin", "Vladimir Putin", .name)])
    #expect(found.isEmpty)
  }

  @Test func theTwoNationsAreThePairBefore() throws {
    let found = try resolved(
      [
        "Russia/PROPN/2/nsubj helps/VERB/0/root Venezuela/PROPN/2/obj",
        "The/DET/3/det two/NUM/3/nummod countries/NOUNS/4/nsubj trade/VERB/0/root",
      ],
      [
        (0, 0..<1, 0, "nation:russia", "Russia", .name),
        (0, 2..<3, 2, "nation:venezuela", "Venezuela", .name),
      ])
    #expect(found == ["The two countries = nation:russia", "The two countries = nation:venezuela"])
  }

  @Test func threeNationsAreNoPair() throws {
    let found = try resolved(
      [
        "Russia/PROPN/2/nsubj helps/VERB/0/root Cuba/PROPN/2/obj and/CCONJ/5/cc Venezuela/PROPN/3/conj",
        "The/DET/3/det two/NUM/3/nummod countries/NOUNS/4/nsubj trade/VERB/0/root",
      ],
      [
        (0, 0..<1, 0, "nation:russia", "Russia", .name),
        (0, 2..<3, 2, "nation:cuba", "Cuba", .name),
        (0, 4..<5, 4, "nation:venezuela", "Venezuela", .name),
      ])
    #expect(found.isEmpty)
  }

  @Test func aRegionTellsWhichCountryIsMeant() throws {
    let found = try resolved(
      [
        "Russia/PROPN/2/nsubj helps/VERB/0/root Venezuela/PROPN/2/obj",
        "Troops/NOUNS/2/nsubj reached/VERB/0/root the/DET/6/det South/PROPN/5/compound American/ADJ/6/amod country/NOUN/2/obj",
      ],
      [
        (0, 0..<1, 0, "nation:russia", "Russia", .name),
        (0, 2..<3, 2, "nation:venezuela", "Venezuela", .name),
      ])
    #expect(found == ["the South American country = nation:venezuela"])
  }

  @Test func aTitleStandsForWhoHoldsIt() throws {
    let found = try resolved(
      [
        "President/PROPN/2/compound Maduro/PROPN/3/nsubj met/VERB/0/root Lavrov/PROPN/3/obj",
        "The/DET/2/det president/NOUN/3/nsubj smiled/VERB/0/root",
      ],
      [
        (0, 0..<2, 1, "leader:nicolas-maduro", "Nicolás Maduro", .name),
        (0, 3..<4, 3, "leader:sergei-lavrov", "Sergei Lavrov", .name),
      ])
    #expect(found == ["The president = leader:nicolas-maduro"])
  }

  @Test func aGroupOfAircraftIsOneNode() throws {
    let found = try resolved(
      [
        "Two/NUM/3/nummod Russian/ADJ/3/amod planes/NOUNS/4/nsubj landed/VERB/0/root",
        "A/DET/2/det reporter/NOUN/3/nsubj saw/VERB/0/root one/NUM/3/obj of/ADP/7/case the/DET/7/det planes/NOUNS/4/nmod",
        "Russian/ADJ/3/amod military/ADJ/3/amod jets/NOUNS/4/nsubj left/VERB/0/root",
      ],
      [
        (0, 1..<2, 1, "nation:russia", "Russian", .adjective),
        (2, 0..<1, 0, "nation:russia", "Russian", .adjective),
      ])
    #expect(
      found == [
        "Two Russian planes = aircraft:russian-planes~01234567",
        "the planes = aircraft:russian-planes~01234567",
        "Russian military jets = aircraft:russian-planes~01234567",
      ])
  }

  @Test func aSurnameJoinsTheOnlyFullNameThatEndsInIt() throws {
    var linked = LinkedDocument(
      document: Document(text: "", sentences: [sentence("Novak/PROPN/2/nsubj left/VERB/0/root")]),
      mentions: [], entities: [:])
    for (slug, name) in [("jan-novak~x", "Jan Novak"), ("novak~x", "Novak")] {
      let id = EntityID(kind: .leader, slug: slug)
      linked.entities[id] = Entity(id: id, kind: .leader, name: name)
    }
    linked.mentions = [
      LinkedMention(
        sentence: 0, tokens: 0..<1, head: 0, entity: EntityID(kind: .leader, slug: "novak~x"),
        form: .name, surface: "Novak")
    ]
    let resolver = try CoreferenceResolver(folder: resourceFolder(.extraction))
    #expect(resolver.resolve(linked).mentions.map(\.entity.rawValue) == ["leader:jan-novak~x"])
    // Two people of one surname stay apart.
    let id = EntityID(kind: .leader, slug: "ivan-novak~x")
    linked.entities[id] = Entity(id: id, kind: .leader, name: "Ivan Novak")
    #expect(resolver.resolve(linked).mentions.map(\.entity.rawValue) == ["leader:novak~x"])
  }

  @Test func sentencesWithoutATreeArePassedOver() throws {
    let plain = Sentence(tokens: [Token(text: "He", range: 0..<2, spaceAfter: false)])
    let linked = LinkedDocument(
      document: Document(text: "He", sentences: [plain]), mentions: [], entities: [:])
    let resolver = try CoreferenceResolver(folder: resourceFolder(.extraction))
    #expect(resolver.resolve(linked).mentions.isEmpty)
  }

  @Test func anEqualArticleGivesEqualMentions() throws {
    let resolver = try CoreferenceResolver(folder: resourceFolder(.extraction))
    let linked = LinkedDocument(
      document: Document(
        text: "",
        sentences: [
          sentence("Two/NUM/3/nummod Russian/ADJ/3/amod planes/NOUNS/4/nsubj landed/VERB/0/root"),
          sentence("They/PRON/2/nsubj left/VERB/0/root"),
        ]),
      mentions: [
        LinkedMention(
          sentence: 0, tokens: 1..<2, head: 1, entity: EntityID(rawValue: "nation:russia"),
          form: .adjective,
          surface: "Russian")
      ],
      entities: [
        EntityID(rawValue: "nation:russia"): Entity(
          id: EntityID(rawValue: "nation:russia"), kind: .nation, name: "Russia")
      ])
    let first = resolver.resolve(linked)
    for _ in 0..<5 { #expect(resolver.resolve(linked).mentions == first.mentions) }
  }
}
