import EntenteComparison
import EntenteExport
import EntenteGraphModel
import TestSupport
import Testing

@Suite struct FuzzDOTReaderTests {
  /// A damaged DOT file is refused with its line or read, in time; what is read can be compared.
  @Test func damagedDOTFilesAreRefusedOrRead() throws {
    var generator = SeededGenerator(seed: 75)
    var maker = DOTMaker(seed: 76)
    let seeds =
      (0..<20).map { _ in Array(maker.text().utf8) }
      + (0..<20).map { _ in Array(DOTEncoder().encode(randomGraph(&generator)).utf8) }
    var mutator = Mutator(
      seed: 77,
      tokens: [
        "{", "}", "[", "]", "\"", "\\", "<", ">", "<!--", "-->", "/*", "*/", "//", "\n#", "->",
        "--", "=", "+", ",", ";", ":", "strict ", "digraph ", "subgraph ", "node ", "edge ",
        "{a b c} -> {d e f} -> ", "\u{0}", "\u{FEFF}", "-.", "1e9", "key=", "é", "kind=",
        "digraph \"entente\" {articles=1;",
      ])
    var read = 0
    for round in 0..<Mutator.rounds {
      let bytes = mutator.mutated(seeds[round % seeds.count])
      do {
        let graph = try AttributedGraph(dot: bytes)
        read += 1
        #expect(
          graph.edges.allSatisfy { $0.tail < graph.nodes.count && $0.head < graph.nodes.count })
        #expect(Set(graph.nodes.map(\.id)).count == graph.nodes.count)
        #expect(StructureDifference(from: graph, to: graph).isEmpty)
        if graph.isEntityGraph, let compared = try? ComparedGraph(graph) {
          try compared.graph.validate()
        }
      } catch let error as DOTSyntaxError {
        #expect(error.line >= 1 && error.column >= 1 && !error.message.isEmpty)
      }
    }
    #expect(read > 0)
  }
}
