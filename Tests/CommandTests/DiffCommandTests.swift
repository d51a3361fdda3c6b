import EntenteGraphModel
import Foundation
import TestSupport
import Testing

@Suite struct DiffCommandTests {
  let entente = CommandRunner()
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (name, article) in [("a", "1111"), ("b", "2222")] {
      var graph = GraphCommandTests.graph(article, cue: "supports")
      if name == "b" {
        let ids = graph.entities.keys.sorted()
        let key = RelationKey(source: ids[0], kind: .aid, target: ids[1], status: .planned)
        graph.relations[key] = Relation(
          key: key, evidence: graph.relations.values.first?.evidence ?? [])
      }
      let json = graph.json(generator: "test")
      try folder.write("\(name).json", String(decoding: json, as: UTF8.self))
      try folder.write("copy-of-\(name).json", String(decoding: json, as: UTF8.self))
    }
    try folder.write(
      "empty.json", String(decoding: EntityGraph().json(generator: "t"), as: UTF8.self))
    try folder.write("old.json", "{\"format\": \"entente-graph\", \"version\": 9}")
    try folder.write("none/README", "nothing")
  }

  @Test func theStatusTellsWhetherSomethingDiffers() throws {
    let same = try entente.run(["diff", "a.json", "copy-of-a.json"], in: folder.url)
    #expect(same.status == 0)
    #expect(same.output.isEmpty)
    let different = try entente.run(["diff", "a.json", "b.json"], in: folder.url)
    #expect(different.status == 1)
    #expect(different.output.contains("+ Russia --aid--> Venezuela, planned; 1 article"))
    #expect(
      try entente.run(["diff", "a.json", "b.json"], in: folder.url).output == different.output)
    let none = try entente.run(
      ["diff", "a.json", "b.json", "--only", "contradicted"], in: folder.url)
    #expect(none.status == 0)
  }

  @Test(arguments: [
    (["a.json", "a.json"], "both sides are"), (["a.json", "old.json"], "version"),
    (["a.json", "empty.json"], "nothing to compare"), (["a.json", "missing.json"], "missing.json"),
    (["a.json"], "two inputs"), (["a.json", "b.json", "--only", "gone"], "--only"),
    (["a.json", "--split-by", "moon:1"], "--split-by"),
  ])
  func troubleIsTwoAndHelps(arguments: [String], word: String) throws {
    let result = try entente.run(["diff"] + arguments, in: folder.url)
    #expect(result.status == 2)
    #expect(result.messages.contains(word))
    #expect(result.output.isEmpty)
  }

  @Test func everyNodeKeepsItsPlaceInThePanels() throws {
    let result = try entente.run(
      ["diff", "a.json", "b.json", "-o", "map.dot", "--panels", "panels"], in: folder.url)
    #expect(result.status == 1)
    func places(_ name: String) throws -> [Substring] {
      let file = folder.url.appendingPathComponent("panels/\(name).svg")
      let text = try String(contentsOf: file, encoding: .utf8)
      return text.split(separator: "\n").filter { $0.contains("Russia") && $0.contains("<text") }
        .flatMap { $0.matches(of: /[xy]="[-0-9.]+"/).map { $0.output } }
    }
    let whole = try places("difference")
    #expect(!whole.isEmpty)
    #expect(try places("a") == whole)
    #expect(try places("b") == whole)
  }

  @Test func aCollectionIsSplitByDate() throws {
    var late = GraphCommandTests.graph("3333", cue: "supports")
    late.articles["3333"]?.date = CalendarDate("2019-07-01")
    let both = late.merging(GraphCommandTests.graph("1111", cue: "supports"))
    try folder.write("both.json", String(decoding: both.json(generator: "t"), as: UTF8.self))
    let result = try entente.run(
      ["diff", "--split-by", "date:2019-05-01", "both.json"], in: folder.url)
    #expect(result.status == 1)
    #expect(result.output.contains("--- A before 2019-05-01 (1 article)"))
    #expect(result.output.contains("2019-03-28 → 2019-07-01"))
    let empty = try entente.run(
      ["diff", "--split-by", "date:1999-05-01", "both.json"], in: folder.url)
    #expect(empty.status == 2)
  }
}
