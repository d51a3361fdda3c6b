import EntenteComparison
import EntenteGraphModel
import TestSupport
import Testing

@Suite struct DifferenceOutputTests {
  let difference = GraphDifference(
    from: GraphDifferenceTests.graph([
      ("nation:a", .aid, "nation:b", .asserted, ["x1"]),
      ("nation:a", .consult, "nation:c", .asserted, ["x1"]),
    ]),
    to: GraphDifferenceTests.graph([
      ("nation:a", .aid, "nation:b", .negated, ["y1", "z1"]),
      ("nation:b", .accuse, "nation:a", .asserted, ["y1"]),
    ]))

  @Test func theTextTellsGravestFirstWithSentencesOfBothSides() {
    var text = DifferenceText(difference)
    text.labels = ("march", "july\u{1B}[2J")
    #expect(
      text.text == """
        --- A march (1 article)
        +++ B july [2J (2 articles)

        Contradicted: one side asserts what the other denies (1)
        ! A --aid--> B, asserted → negated; articles 1 → 2; outlets 1 → 2
            A "Says x1."
              x, 2019-03-25
            B "Says y1."
              y, 2019-03-25

        Added: only B tells it (1)
        + B --accuse--> A, 1 article; 1 outlet; 2019-03-25
            A names both in 1 article
            B "Says y1."
              y, 2019-03-25

        Absent: only A tells it (1)
        − A <-consult-> C, 1 article; 1 outlet; 2019-03-25
            B does not name C
            A "Says x1."
              x, 2019-03-25

        Entities (1)
        − C (nation:c)

        Tone between two, from −9 (conflict) to 10 (cooperation)
        ~ A and B: 10.0 → -3.0

        Where most differs
          A: 3 of 3 lines
          B: 2 of 2 lines
          C: 1 of 1 lines

        Lines: 1 contradicted, 1 added, 1 absent, 0 changed, 0 alike but for support, 0 alike; entities that differ: 1

        """)
  }

  @Test func theStatHasALineForEachChange() {
    #expect(
      DifferenceText(difference).stat == """
         A --aid--> B    | 1 → 2 !
         B --accuse--> A | 0 → 1 +
         A <-consult-> C | 1 → 0 -
         Lines: 1 contradicted, 1 added, 1 absent, 0 changed, 0 alike but for support, 0 alike; entities that differ: 1

        """)
  }

  @Test func nothingIsSaidWhereNothingDiffers() {
    let same = GraphDifference(from: difference.before, to: difference.before)
    #expect(DifferenceText(same).text.isEmpty)
    #expect(DifferenceText(same).stat.isEmpty)
  }

  @Test func markdownEscapesForeignText() {
    var graph = difference.after
    graph.entities[EntityID(rawValue: "nation:b")]?.name = "[x](javascript:1) <b>*"
    let text = DifferenceMarkdown(GraphDifference(from: difference.before, to: graph)).text
    #expect(text.contains("\\[x\\](javascript:1) &lt;b&gt;\\*"))
    #expect(!text.contains("<b>"))
  }

  @Test func theSummaryCountsWhatWasAskedFor() {
    #expect(
      DifferenceText(difference.filtered(only: [.added, .changed])).summary
        == "Lines: 1 added, 0 changed, 0 alike; entities that differ: 0")
    #expect(difference.filtered(only: [.added]).mirrored.kinds == [.absent])
  }

  @Test func filtersKeepWhatTheyName() {
    #expect(difference.filtered(only: [.added]).lines.map(\.kind) == [.added])
    #expect(difference.filtered(minimumSupport: 2).lines.map(\.kind) == [.contradicted])
  }

  @Test(.enabled(if: PythonReader.has("jsonschema"), "jsonschema is missing"))
  func theJSONKeepsToItsSchema() throws {
    var generator = SeededGenerator(seed: 64)
    for _ in 0..<5 {
      let json = DifferenceJSON(
        GraphDifference(from: randomGraph(&generator), to: randomGraph(&generator)))
      #expect(
        try DifferenceOutputTests.schemaFaults(
          of: json.bytes, schema: "entente-difference", list: "lines") == "True\n")
    }
  }

  /// What a validator finds wrong with a JSON, and then whether it finds a fault that was put into a list of it.
  static func schemaFaults(
    of json: [UInt8], schema: String, list: String
  ) throws -> String {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let program = """
      import json, sys, jsonschema
      schema = json.load(open("/\(folder)/Sources/Comparison/\(schema).schema.json"))
      v = jsonschema.Draft202012Validator(schema)
      d = json.load(sys.stdin)
      for e in v.iter_errors(d): print(e.json_path, e.message)
      d["\(list)"].append({"change": "gone"})
      print(len([*v.iter_errors(d)]) > 0)
      """
    return try PythonReader.run(program, needing: "jsonschema", input: json).output
  }

  @Test func changesOfAliasesAloneAreCountedUnlessAskedFor() {
    var graph = difference.before
    graph.entities[EntityID(rawValue: "nation:a")]?.aliases = ["Other"]
    let changed = GraphDifference(from: difference.before, to: graph)
    var text = DifferenceText(changed)
    #expect(text.text.contains("  1 entity changed only in aliases; --aliases tells which"))
    #expect(!text.text.contains("Other"))
    #expect(DifferenceMarkdown(changed).text.contains("- 1 entity changed only in aliases"))
    text.showsAliases = true
    #expect(text.text.contains("~ A (nation:a): aliases none → \"Other\""))
  }

  @Test func aSentenceThatBothSidesHaveExplainsNoDifference() {
    let both = GraphDifference(
      from: GraphDifferenceTests.graph([("nation:a", .aid, "nation:b", .asserted, ["x1"])]),
      to: GraphDifferenceTests.graph([
        ("nation:a", .aid, "nation:b", .asserted, ["x1"]),
        ("nation:a", .aid, "nation:b", .planned, ["y2"]),
      ]))
    let text = DifferenceText(both).text
    #expect(text.contains("    B \"Says y2.\""))
    #expect(!text.contains("Says x1."))
  }

  @Test func moreArticlesThatTellTheSameStandLastInALineOfTheirOwn() {
    let more = GraphDifference(
      from: GraphDifferenceTests.graph([
        ("nation:a", .aid, "nation:b", .asserted, ["x1"]),
        ("nation:b", .aid, "nation:c", .planned, ["x1"]),
      ]),
      to: GraphDifferenceTests.graph([
        ("nation:a", .aid, "nation:b", .asserted, ["x1", "x2", "y3"]),
        ("nation:b", .aid, "nation:c", .asserted, ["x1"]),
      ]))
    var text = DifferenceText(more)
    text.evidence = 0
    #expect(
      text.text == """
        --- A A (1 article)
        +++ B B (3 articles)

        Changed: both tell it, otherwise (1)
        ~ B --aid--> C, planned → asserted

        Support: both tell it alike, in more or fewer articles (1)
        = A --aid--> B, articles 1 → 3; outlets 1 → 2

        Where most differs
          C: 1 of 1 lines
          B: 1 of 2 lines

        Lines: 0 contradicted, 0 added, 0 absent, 1 changed, 1 alike but for support, 0 alike; entities that differ: 0

        """)
    let markdown = DifferenceMarkdown(more).text
    #expect(markdown.hasSuffix("- A --aid--&gt; B: articles 1 → 3; outlets 1 → 2\n"))
    let json = String(decoding: DifferenceJSON(more).bytes, as: UTF8.self)
    #expect(json.contains("\"change\": \"support\""))
    #expect(json.contains("\"support\": 1}") || json.contains("\"support\": 1,"))
  }

  @Test func whatTheOtherSideTellsOfTheSameTwoIsNamed() {
    let told = GraphDifference(
      from: GraphDifferenceTests.graph([
        ("nation:a", .accuse, "nation:b", .asserted, ["x1"]),
        ("nation:a", .consult, "nation:b", .asserted, ["x1"]),
        ("nation:b", .threaten, "nation:a", .asserted, ["x1"]),
      ]),
      to: GraphDifferenceTests.graph([
        ("nation:a", .sanction, "nation:b", .asserted, ["x1"]),
        ("nation:a", .consult, "nation:b", .asserted, ["x1"]),
        ("nation:b", .threaten, "nation:a", .asserted, ["x1"]),
      ]))
    let text = DifferenceText(told).text
    #expect(text.contains("    A names both in 1 article and tells: accuse, consult\n"))
    #expect(text.contains("    B names both in 1 article and tells: consult, sanction\n"))
  }

  @Test func whatAnArticleTellsItselfIsNoMereClaim() {
    var before = GraphDifferenceTests.graph([("nation:a", .aid, "nation:b", .asserted, ["x1"])])
    let key = RelationKey(
      source: EntityID(rawValue: "nation:a"), kind: .aid, target: EntityID(rawValue: "nation:b"),
      speaker: EntityID(rawValue: "nation:b"))
    let plain = before.relations.values.first?.evidence ?? []
    var after = before
    before.relations[key] = Relation(key: key, evidence: plain)
    after.relations = [key: Relation(key: key, evidence: plain)]
    #expect(
      DifferenceText(GraphDifference(from: before, to: after)).text
        .contains("~ A --aid--> B, told by the articles and B → B\n"))
    after.relations = [:]
    let text = DifferenceText(GraphDifference(from: before, to: after)).text
    #expect(text.contains("− A --aid--> B, told by the articles and B; 1 article"))
    #expect(!text.contains("says"))
  }

  @Test func colourIsAddedToMarksNeverInTheirPlace() {
    var text = DifferenceText(difference)
    let plain = text.text
    text.isColoured = true
    #expect(text.text.contains("\u{1B}[1;34m+ B --accuse--> A\u{1B}[0m"))
    #expect(text.text.replacing(/\x1B\[[0-9;]*m/, with: "") == plain)
  }
}
