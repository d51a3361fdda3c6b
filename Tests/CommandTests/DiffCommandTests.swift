import EntenteExport
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
      try folder.write("\(name).dot", DOTEncoder().encode(graph))
    }
    try folder.write(
      "empty.json", String(decoding: EntityGraph().json(generator: "t"), as: UTF8.self))
    try folder.write("old.json", "{\"format\": \"entente-graph\", \"version\": 9}")
    try folder.write("none/README", "nothing")
    try folder.write("bad.dot", "digraph {\n  a -> ;\n}\n")
    try folder.write("empty.dot", "digraph {}")
    try folder.write("x.dot", "digraph { a -> b [label=says]; a [color=red] }")
    try folder.write("y.dot", "digraph { a -> b [label=denies]; a -> c }")
    try folder.write("blank.txt", "\n")
    try FileManager.default.createSymbolicLink(
      at: folder.url.appendingPathComponent("link.json"),
      withDestinationURL: folder.url.appendingPathComponent("a.json"))
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

  @Test func whereNothingDiffersThereIsADrawingStill() throws {
    let result = try entente.run(
      ["diff", "a.json", "copy-of-a.json", "-o", "none.svg"], in: folder.url)
    #expect(result.status == 0, "\(result.messages)")
    let drawn = folder.url.appendingPathComponent("none.svg")
    #expect(try String(contentsOf: drawn, encoding: .utf8).contains("</svg>"))
  }

  @Test func aFarContextCostsNoMoreThanTheGraphHas() throws {
    let far = ["diff", "a.json", "b.json", "--format", "dot", "--context"]
    let result = try entente.run(far + ["1000000000000"], in: folder.url)
    #expect(result.status == 1)
    #expect(try entente.run(far + ["1000"], in: folder.url).output == result.output)
  }

  @Test func whatBothTellIsDrawnAsTheyTellIt() throws {
    for (name, article) in [("p", "1111"), ("q", "2222")] {
      var graph = GraphCommandTests.graph(article, cue: "supports")
      let ids = graph.entities.keys.sorted()
      let evidence = graph.relations.values.first?.evidence ?? []
      var keys = [
        RelationKey(source: ids[0], kind: .assault, target: ids[1], status: .hypothetical)
      ]
      if name == "q" {
        keys.append(RelationKey(source: ids[0], kind: .aid, target: ids[1], status: .planned))
      }
      for key in keys { graph.relations[key] = Relation(key: key, evidence: evidence) }
      let json = graph.json(generator: "test")
      try folder.write("\(name).json", String(decoding: json, as: UTF8.self))
    }
    let drawn = try entente.run(["diff", "p.json", "q.json", "-o", "map.dot"], in: folder.url)
    #expect(drawn.status == 1)
    let map = try String(
      contentsOf: folder.url.appendingPathComponent("map.dot"), encoding: .utf8)
    #expect(map.contains("may attack"))
    #expect(!map.contains(">attacked"))
  }

  @Test(arguments: [
    (["a.json", "a.json"], "both sides are"), (["a.json", "./a.json"], "both sides are"),
    (["a.json", "link.json"], "both sides are"), (["a.json", "old.json"], "version 9"),
    (["a.json", "empty.json"], "nothing to compare"),
    (["empty.json", "a.json"], "nothing to compare"),
    (["a.json", "missing.json"], "there is no such file"),
    (["a.json", "none"], "there is no article in it"), (["a.json"], "two inputs"),
    (["a.json", "blank.txt"], "blank.txt"),
    (["a.json", "b.json", "copy-of-a.json"], "two inputs"),
    (["a.json", "b.json", "--only", "gone"], "--only"),
    (["a.json", "b.json", "--format", "odt"], "there is no format"),
    (["a.json", "b.json", "--color", "red"], "--color"),
    (["a.json", "b.json", "--min-support", "0"], "--min-support"),
    (["a.json", "b.json", "--context", "-1"], "--context"),
    (["a.json", "bad.dot"], "bad.dot: line 2, column 8"),
    (["a.json", "empty.dot"], "nothing to compare"),
    (["a.json", "x.dot"], "can be compared with another such DOT file"),
    (["x.dot", "y.dot", "--min-support", "2"], "--min-support"),
    (["a.json", "--split-by", "moon:1"], "--split-by"),
    (["a.json", "--split-by", "date:2019-02-30"], "--split-by"),
    (["a.json", "--split-by", "outlet:AFP,AFP"], "--split-by"),
    (["a.dot", "--split-by", "date:2019-03-01"], "--split-by needs the articles"),
  ])
  func troubleIsTwoAndHelps(arguments: [String], word: String) throws {
    let result = try entente.run(["diff"] + arguments, in: folder.url)
    #expect(result.status == 2)
    #expect(result.messages.contains(word))
    #expect(result.output.isEmpty)
  }

  @Test func theDrawingOfADifferenceIsNoSide() throws {
    let made = try entente.run(["diff", "a.json", "b.json", "-o", "map.dot"], in: folder.url)
    #expect(made.status == 1)
    let result = try entente.run(["diff", "a.json", "map.dot"], in: folder.url)
    #expect(result.status == 2)
    #expect(result.messages.contains("compare the two graphs that it was made of"))
  }

  @Test func aDOTFileOfOursStandsForItsGraph() throws {
    for (a, b) in [("a.json", "a.dot"), ("a.dot", "a.json")] {
      let same = try entente.run(["diff", a, b], in: folder.url)
      #expect(same.status == 0)
      #expect(same.output.isEmpty)
    }
    let different = try entente.run(["diff", "b.json", "a.dot"], in: folder.url)
    #expect(different.status == 1)
    #expect(different.output.contains("− Russia --aid--> Venezuela, planned; 1 article"))
    #expect(different.output.contains("what B covers is unknown"))
    let json = try entente.run(["diff", "b.dot", "a.dot", "--format", "json"], in: folder.url)
    #expect(json.output.contains("\"coverage\": \"unknown\""))
  }

  @Test func dotFromElsewhereIsComparedByStructure() throws {
    let text = try entente.run(["diff", "x.dot", "y.dot"], in: folder.url)
    #expect(text.status == 1)
    #expect(text.output.contains("~ a -> b \"denies\"\n    label \"says\" → \"denies\""))
    #expect(text.output.contains("+ c"))
    let only = try entente.run(["diff", "x.dot", "y.dot", "--only", "absent"], in: folder.url)
    #expect(only.status == 0)
    for form in ["json", "md", "dot", "svg"] {
      let result = try entente.run(["diff", "x.dot", "y.dot", "--format", form], in: folder.url)
      #expect(result.status == 1)
      #expect(result.output.contains("denies"))
    }
  }

  // MARK: Forms

  @Test(arguments: [
    (["--stat"], " Russia --aid--> Venezuela | 0 → 1 +\n"),
    (["--format", "json"], "\"format\": \"entente-difference\""),
    (["--format", "md"], "## Added: only B tells it"),
    (["--format", "dot"], "digraph \"difference\""),
    (["--format", "svg"], "</svg>"), (["--color", "always"], "\u{1B}[1;34m+ Russia"),
    (["--label-a", "March", "--label-b", "July"], "--- A March (1 article)"),
    (["--evidence", "0"], "+ Russia --aid--> Venezuela"),
  ])
  func everyFormIsWritten(arguments: [String], part: String) throws {
    let result = try entente.run(["diff", "a.json", "b.json"] + arguments, in: folder.url)
    #expect(result.status == 1)
    #expect(result.output.contains(part))
    // Piped output is never coloured unless it is asked for.
    if !arguments.contains("always") { #expect(!result.output.contains("\u{1B}")) }
    if arguments.contains("--evidence") { #expect(!result.output.contains("Russia supports")) }
  }

  @Test(arguments: [("map.png", "\u{89}PNG"), ("map.pdf", "%PDF"), ("map.svg", "<?xml")])
  func theMapIsDrawnInEveryForm(name: String, head: String) throws {
    let result = try entente.run(["diff", "a.json", "b.json", "-o", name], in: folder.url)
    #expect(result.status == 1)
    let bytes = try Data(contentsOf: folder.url.appendingPathComponent(name))
    #expect(String(decoding: bytes.prefix(8), as: Unicode.ASCII.self).contains(head.suffix(3)))
  }

  @Test func minimumSupportLeavesOutWhatFewTell() throws {
    let result = try entente.run(
      ["diff", "a.json", "b.json", "--min-support", "2"], in: folder.url)
    #expect(!result.output.contains("--aid-->"))
  }

  @Test func aDeviceGetsTheFormOfTheStandardOutput() throws {
    let null = try entente.run(["diff", "a.json", "b.json", "-o", "/dev/null"], in: folder.url)
    #expect(null.status == 1, "\(null.messages)")
  }

  @Test func timingsGoToTheMessages() throws {
    let result = try entente.run(["diff", "a.json", "b.json", "--timings"], in: folder.url)
    #expect(result.messages.contains(/reading \d+ ms, comparing \d+ ms, writing \d+ ms/))
  }

  @Test func everyNodeKeepsItsPlaceInThePanels() throws {
    var other = GraphCommandTests.graph("3333", cue: "supports")
    let id = EntityID(rawValue: "nation:cuba")
    other.entities[id] = Entity(id: id, kind: .nation, name: "Cuba", mentions: ["3333": 1])
    let key = RelationKey(source: id, kind: .aid, target: EntityID(rawValue: "nation:venezuela"))
    other.relations[key] = Relation(
      key: key, evidence: other.relations.values.first?.evidence ?? [])
    try folder.write("c.json", String(decoding: other.json(generator: "t"), as: UTF8.self))
    let result = try entente.run(
      ["diff", "a.json", "c.json", "-o", "map.dot", "--panels", "panels"], in: folder.url)
    #expect(result.status == 1)
    func places(_ panel: String, _ name: String) throws -> [Substring] {
      let file = folder.url.appendingPathComponent("panels/\(panel).svg")
      let text = try String(contentsOf: file, encoding: .utf8)
      return text.split(separator: "\n")
        .filter { $0.contains("\(name)</text>") && $0.contains("<text") }
        .flatMap { $0.matches(of: /[xy]="[-0-9.]+"/).map { $0.output } }
    }
    for name in ["Russia", "Venezuela", "Cuba"] {
      let whole = try places("difference", name)
      #expect(whole.count == 2)
      #expect(try places("b", name) == whole)
      #expect(try places("a", name) == (name == "Cuba" ? [] : whole))
    }
  }

  // MARK: One collection

  @Test func aCollectionIsSplitByDate() throws {
    var late = GraphCommandTests.graph("3333", cue: "supports")
    late.articles["3333"]?.date = CalendarDate("2019-07-01")
    var undated = GraphCommandTests.graph("4444", cue: "supports")
    undated.articles["4444"]?.date = nil
    let all = late.merging(GraphCommandTests.graph("1111", cue: "supports")).merging(undated)
    try folder.write("all.json", String(decoding: all.json(generator: "t"), as: UTF8.self))
    let result = try entente.run(
      ["diff", "--split-by", "date:2019-05-01", "all.json"], in: folder.url)
    #expect(result.status == 1)
    #expect(result.output.contains("--- A before 2019-05-01 (1 article)"))
    #expect(result.output.contains("2019-03-28 → 2019-07-01"))
    #expect(result.messages.contains("1 article of neither side left out: About 4444"))
    let empty = try entente.run(
      ["diff", "--split-by", "date:1999-05-01", "all.json"], in: folder.url)
    #expect(empty.status == 2)
    #expect(empty.messages.contains("no article is on the side"))
    #expect(empty.messages.contains("their dates are 2019-03-28 to 2019-07-01"))
  }

  @Test func aCollectionIsSplitByOutlet() throws {
    var all = EntityGraph()
    for (article, outlet) in [("1111", "AFP"), ("2222", "TASS"), ("3333", "BBC")] {
      var graph = GraphCommandTests.graph(article, cue: "supports")
      graph.articles[article]?.outlet = outlet
      all.merge(graph)
    }
    try folder.write("all.json", String(decoding: all.json(generator: "t"), as: UTF8.self))
    let result = try entente.run(
      ["diff", "--split-by", "outlet:afp,TASS", "all.json"], in: folder.url)
    #expect(result.status == 0)
    #expect(result.messages.contains("1 article of neither side left out: About 3333"))
    let missing = try entente.run(
      ["diff", "--split-by", "outlet:AFP,Xinhua", "all.json"], in: folder.url)
    #expect(missing.status == 2)
    #expect(missing.messages.contains("Xinhua"))
    #expect(missing.messages.contains("there are AFP, BBC, TASS"))
  }
}
