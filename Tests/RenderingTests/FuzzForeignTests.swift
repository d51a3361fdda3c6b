import EntenteRendering
import Foundation
import FoundationXML
import TestSupport
import Testing

/// Broken and hostile DOT in the child process. A child costs fifty times what another parser costs, so it
/// gets a hundredth of the inputs.
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

  @Test func aBrokenGraphIsRefusedOrDrawnWithoutItsAttack() {
    var fuzzing = Fuzzing(
      seed: 35, inputs: Self.inputs,
      tokens: [
        "{", "}", "[", "]", "->", "--", ";", "=", "\"", "\\", "<", ">", "/*", "*/", "digraph ", "#",
        "subgraph cluster_x {", "shape=record,label=\"{<a>|b}\",", "href=\"javascript:alert(1)\"",
        "URL=<javascript:alert(1)>", "image=\"/etc/passwd\"", "\u{0}", "&", "1e9", "size=\"1e9\"",
      ], share: Mutator.isAskedFor ? 0.01 : 0.02)
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
