import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import EntenteRendering

/// Broken and hostile DOT. What reads it and takes its attacks out gets as many inputs as every parser. The whole child,
/// which also lays out and draws, costs a process of some 30 milliseconds for each: it gets a hundredth of them.
@Suite struct FuzzForeignTests {
  static let inputs =
    ForeignRenderingTests.attacks + [
      """
      digraph "a b" { rankdir=LR; node [shape=box, style="filled,rounded"]; /* c */
        a [label="A\\nB"]; a -> b -> c [label=<<B>x</B>>, penwidth=2.5, URL="https://example.org/"]; // d
        subgraph cluster_1 { label="cl"; b; c:p:n }
      }
      """,
      "strict graph { a -- {b c} [color=\"red:blue\", headlabel=h]; edge [style=dashed]; c -- a }",
    ]

  static let tokens = [
    "{", "}", "[", "]", "->", "--", ";", "=", "\"", "\\", "<", ">", "/*", "*/", "digraph ", "#",
    "subgraph cluster_x {", "shape=record,label=\"{<a>|b}\",", "href=\"javascript:alert(1)\"",
    "URL=<javascript:alert(1)>", "image=\"/etc/passwd\"", "\u{0}", "&", "1e9", "size=\"1e9\"",
  ]

  @Test func aBrokenGraphIsRefusedOrItsAttacksAreTakenOut() {
    var fuzzing = Fuzzing(seed: 36, inputs: Self.inputs, tokens: Self.tokens)
    var read = 0
    let slowest = fuzzing.run { bytes in
      let dot = String(decoding: bytes, as: UTF8.self)
      let left = try? Graphviz.locked { () throws(RenderingError) in
        let graph = try LaidGraph(dot: dot)
        ForeignAttributes.sanitize(graph)
        return Self.attacks(in: graph)
      }
      guard let left else { return }
      read += 1
      if !left.isEmpty { Issue.record("\(left) is left of \(dot)") }
    }
    #expect(read > 10)
    #expect(slowest.seconds < 1, "\(slowest.input)")
  }

  /// The attributes that Graphviz documents as links.
  private static let linking: Set<String> = [
    "URL", "href", "edgeURL", "edgehref", "headURL", "headhref", "labelURL", "labelhref", "tailURL",
    "tailhref",
  ]

  /// What a graph still says that names files, runs scripts or ends an attribute.
  private static func attacks(in graph: borrowing LaidGraph) -> [String] {
    var found: [String] = []
    let objects = [
      [graph.root] + ForeignAttributes.subgraphs(of: graph.root), graph.nodes, graph.edges,
    ]
    for (kind, objects) in objects.enumerated() {
      for name in ForeignAttributes.names(of: graph.root, kind: kind) {
        for object in objects {
          guard let value = LaidGraph.value(name, of: object) else { continue }
          let isLink = linking.contains(name)
          let scheme = value.prefix(8).lowercased()
          let isWeb = scheme.hasPrefix("http://") || scheme.hasPrefix("https://")
          let breaksOut = value.contains { "<>\"'".contains($0) }
          if ForeignAttributes.dropped.contains(name) || (isLink && (!isWeb || breaksOut))
            || ForeignAttributes.replacement(for: value, of: name) != nil
          {
            found.append("\(name)=\(value)")
          }
        }
      }
    }
    return found
  }

  @Test func aBrokenGraphIsRefusedOrDrawnWithoutItsAttack() {
    var fuzzing = Fuzzing(
      seed: 35, inputs: Self.inputs, tokens: Self.tokens,
      share: Mutator.isAskedFor ? 0.01 : 0.02)
    let limits = ForeignLimits(seconds: 10, memory: 1 << 30)
    var drawn = 0
    let slowest = fuzzing.run { bytes in
      let dot = String(decoding: bytes, as: UTF8.self)
      guard
        let picture = try? Renderer.shared.renderForeign(
          dot: dot, engine: "dot", format: "svg", limits: limits, program: CommandRunner().path)
      else { return }
      drawn += 1
      let svg = String(decoding: picture, as: UTF8.self)
      // Words of the DOT may stand in the picture as text; in tags they may not.
      for part in svg.lowercased().split(separator: "<") {
        guard let tag = part.split(separator: ">").first else { continue }
        for word in ["script", "image", "?xml-stylesheet"] where tag.hasPrefix(word) {
          Issue.record("<\(word) in the picture of \(dot)")
        }
        if tag.contains("href=\"javascript:") || tag.contains("href=\"data:") {
          Issue.record("a link runs a script in the picture of \(dot)")
        }
      }
      if !XMLParser(data: Data(picture)).parse() { Issue.record("broken SVG of \(dot)") }
    }
    #expect(drawn > 10)
    #expect(slowest.seconds < 1, "\(slowest.input)")
  }
}
