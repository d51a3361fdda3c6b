import EntenteArticles
import EntenteExtraction
import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage
import EntenteResources
import TestSupport
import Testing

/// What names and noun phrases state by themselves, through the whole pipeline.
@Suite struct StandingRelationTests {
  static let extractor: Result<Extractor, any Error> = Result {
    let knowledge = try KnowledgeBase(folder: resourceFolder(.knowledge))
    return Extractor(
      engine: try LanguageEngine(folder: resourceFolder(.language)),
      linker: EntityLinker(knowledge: knowledge),
      coreference: try CoreferenceResolver(folder: resourceFolder(.extraction)),
      relations: try RelationExtractor(folder: resourceFolder(.extraction)))
  }

  static func edges(_ text: String) throws -> Set<String> {
    let graph = try extractor.get().graphs(of: [Article(id: "0123456789abcdef", text: text)])[0]
    return Set(
      graph.relations.keys.map {
        "\(graph.entities[$0.source]?.name ?? "") \($0.kind.rawValue) "
          + "\(graph.entities[$0.target]?.name ?? "")"
      })
  }

  @Test(
    "a name or phrase that carries a maker, operator, nation or whole states it",
    arguments: [
      ("The airline will fly the Boeing 787 to Tokyo.", "Boeing 787 Dreamliner built-by Boeing"),
      ("Goma, in Congo's North Kivu province, was quiet.", "Goma located-in North Kivu"),
      ("Two Ilyushin Il-62 jets stood on the apron.", "Ilyushin Il-62 built-by Ilyushin"),
      (
        "Britain sent its Typhoons, and Polish MiG-29s flew beside them.",
        "Poland operates Mikoyan MiG-29"
      ),
      (
        "The UN Security Council met on Monday, the United Nations said.",
        "United Nations Security Council part-of United Nations"
      ),
      ("The German magazine Der Spiegel asked Germany's minister.", "Der Spiegel part-of Germany"),
      ("Lufthansa, the German airline, cut its flights.", "Lufthansa part-of Germany"),
      ("Irish low cost airline, Ryanair, ordered jets.", "Ryanair part-of Ireland"),
      (
        "Air France Flight 447 crashed in the Atlantic, and Air France denied it.",
        "Air France operates Air France Flight 447"
      ),
      (
        "The Air Force chose Los Angeles based Northrop Grumman to build it.",
        "Northrop Grumman based-in Los Angeles"
      ),
      (
        "Poland accused the Lukashenko regime of lying, and Belarus denied it.",
        "Alexander Lukashenko leads Belarus"
      ),
      (
        "Carrier Strike Group 11 left Guam. Carrier Strike Group 11 consists of Carrier Air Wing 17"
          + " and Destroyer Squadron 9.",
        "Destroyer Squadron 9 part-of Carrier Strike Group 11"
      ),
      (
        "Embraer announced an order. Chief executive Paulo Ferraz said it was large.",
        "Paulo Ferraz leads Embraer"
      ),
      ("Japan denied it. Its navy shadowed a Chinese ship.", "Japanese Navy part-of Japan"),
      (
        "The Counter-ISIL Coalition bombed Raqqa, and the Islamic State fled.",
        "Global Coalition against Daesh opposed-to Islamic State"
      ),
      (
        "The U.S. Department of the Treasury’s Office of Foreign Assets Control listed him.",
        "Office of Foreign Assets Control part-of US Department of the Treasury"
      ),
      ("Poland said that Russia's Gazprom cut supplies.", "Gazprom part-of Russia"),
      ("La Orchila, a Venezuelan island, was searched.", "La Orchila located-in Venezuela"),
      ("The ship left for Latakia, and Syria denied it.", "Latakia located-in Syria"),
    ])
  func states(text: String, edge: String) throws {
    let edges = try Self.edges(text)
    #expect(edges.contains(edge), "\(edges.sorted())")
  }

  @Test(
    "a name that only begins like another's states nothing",
    arguments: [
      ("Northrop Grumman won the contract.", "part-of"),
      ("Russia condemned NATO on Monday.", "part-of"),
      ("Boeing praised Airbus.", "built-by"),
      ("Putin met Xi in Moscow, and Russia praised China.", "located-in"),
      ("Pavel Orlov, the Belarusian opposition leader, left Belarus.", "official-of"),
      (
        "Carrier Strike Group 11, made up of reservists, is one of those that fight NATO.",
        "part-of"
      ),
    ])
  func statesNothing(text: String, kind: String) throws {
    let edges = try Self.edges(text)
    #expect(!edges.contains { $0.contains(" \(kind) ") }, "\(edges.sorted())")
  }
}
