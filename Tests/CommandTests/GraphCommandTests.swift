import EntenteGraphModel
import Foundation
import TestSupport
import Testing

@Suite struct GraphCommandTests {
  let entente = CommandRunner()

  static func graph(_ article: String, cue: String) -> EntityGraph {
    var graph = EntityGraph(title: "Example")
    graph.articles[article] = ArticleRecord(
      id: article, title: "About \(article)", date: CalendarDate("2019-03-28"), words: 9)
    let (a, b) = (EntityID(rawValue: "nation:russia"), EntityID(rawValue: "nation:venezuela"))
    graph.entities[a] = Entity(id: a, kind: .nation, name: "Russia", aliases: ["Moscow"])
    graph.entities[b] = Entity(id: b, kind: .nation, name: "Venezuela")
    let key = RelationKey(source: a, kind: .support, target: b)
    graph.relations[key] = Relation(
      key: key,
      evidence: [
        Evidence(
          article: article, start: 0, end: 26, text: "Russia supports Venezuela.", cue: cue,
          predicate: "support/obj", confidence: 0.81)
      ])
    return graph
  }

  @Test func mergingTwiceGivesTheSameBytes() throws {
    let folder = try TemporaryFolder()
    for (name, article) in [("a", "1111"), ("b", "2222")] {
      let json = GraphCommandTests.graph(article, cue: "supports").json(generator: "test")
      try folder.write("\(name).json", String(decoding: json, as: UTF8.self))
    }
    let ab = try entente.run(["merge", "a.json", "b.json"], in: folder.url)
    let ba = try entente.run(["merge", "b.json", "a.json", "b.json"], in: folder.url)
    #expect(ab.status == 0)
    #expect(ab.outputBytes == ba.outputBytes)
    #expect(ab.output.contains("\"support\": 2"))
    let file = try entente.run(["merge", "a.json", "b.json", "-o", "m.json"], in: folder.url)
    #expect(file.status == 0)
    #expect(file.output.isEmpty)
    let written = try Data(contentsOf: folder.url.appendingPathComponent("m.json"))
    #expect([UInt8](written) == ab.outputBytes)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(left.sorted() == ["a.json", "b.json", "m.json"])
  }

  @Test func explainTellsSentenceSourceAndPredicate() throws {
    let json = GraphCommandTests.graph("1111", cue: "supports").json(generator: "test")
    let result = try entente.run(
      ["explain", "-", "moscow", "VENEZUELA"], input: String(decoding: json, as: UTF8.self))
    #expect(result.status == 0)
    #expect(
      result.output == """
        Russia and Venezuela
          1 event told as having happened, mean score 5.0 (−9 conflict, 10 cooperation)

        Russia --support--> Venezuela
          "Russia supports Venezuela."
            About 1111, 2019-03-28, characters 0–26
            cue "supports", predicate support/obj, confidence 0.81

        """)
  }

  @Test func faultsNameFilePlaceAndRemedy() throws {
    let folder = try TemporaryFolder()
    try folder.write("bad.json", "{\"format\": \"entente-graph\", \"version\": 9}")
    let version = try entente.run(["merge", "bad.json"], in: folder.url)
    #expect(version.status == 2)
    #expect(version.messages.contains("bad.json: version:"))
    let missing = try entente.run(["merge", "none.json"], in: folder.url)
    #expect(missing.status == 2)
    #expect(missing.messages.contains("none.json"))
    let json = GraphCommandTests.graph("1111", cue: "x").json(generator: "test")
    let name = try entente.run(
      ["explain", "-", "Venezula"], input: String(decoding: json, as: UTF8.self))
    #expect(name.status == 2)
    #expect(name.messages.contains("did you mean \"Venezuela\"?"))
  }
}
