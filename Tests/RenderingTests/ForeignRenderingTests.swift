import EntenteRendering
import Foundation
import FoundationXML
import TestSupport
import Testing

/// DOT of other people, in the child process.
@Suite struct ForeignRenderingTests {
  private func render(
    _ dot: String, engine: String = "dot", format: String = "svg",
    limits: ForeignLimits = ForeignLimits(seconds: 20)
  ) throws(RenderingError) -> String {
    let bytes = try Renderer.shared.renderForeign(
      dot: dot, engine: engine, format: format, limits: limits, program: CommandRunner().path)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("A plain graph is drawn as it is")
  func plain() throws {
    let svg = try render("digraph { a -> b [label=\"to\"] }")
    #expect(svg.contains(">to</text>"))
  }

  @Test("A record that crashes Graphviz is an error, and the program lives on")
  func crash() {
    let dot =
      "digraph { concentrate=true; node [shape=record]; a [label=\"{<x>|<y>}\", sides=100000000, "
      + "peripheries=99999999, shape=polygon]; a -> b }"
    #expect {
      _ = try render(dot, limits: ForeignLimits(seconds: 10, memory: 1 << 30))
    } throws: { error in
      guard case .limit? = error as? RenderingError else { return false }
      return true
    }
  }

  @Test("A layout that takes too long is stopped in time")
  func time() {
    var dot = "digraph { splines=true; "
    for i in 0..<1500 {
      dot += "n\(i) -> n\((i * 7919 + 13) % 1500); n\(i) -> n\((i * 31) % 1500);"
    }
    let clock = ContinuousClock()
    let spent = clock.measure {
      #expect {
        _ = try render(dot + "}", limits: ForeignLimits(seconds: 2))
      } throws: { error in
        guard case .limit? = error as? RenderingError else { return false }
        return true
      }
    }
    #expect(spent < .seconds(15))
  }

  @Test("The line of a syntax error comes through")
  func syntax() {
    #expect {
      _ = try render("digraph {\n\n a -- b }")
    } throws: { error in
      guard case .unreadable(3?, _)? = error as? RenderingError else { return false }
      return true
    }
  }

  static let attacks = [
    "digraph { a [URL=\"javascript:alert(1)\"] }",
    "digraph { a [URL=\"https://x/\\\"><script>alert(1)</script>\"] }",
    "digraph { a [fontname=\"x\\\"><script>alert(1)</script>\"] }",
    "digraph { a [label=<<FONT FACE=\"x&quot;&gt;&lt;script&gt;alert(1)\">t</FONT>>] }",
    "digraph { a [label=<<TABLE HREF=\"javascript:alert(1)\"><TR><TD>t</TD></TR></TABLE>>] }",
    "digraph { stylesheet=\"https://evil.example/x.css\"; a }",
    "digraph { a [image=\"/etc/hostname\", shape=none] }",
    "digraph { a [shapefile=\"/etc/passwd\", shape=epsf] }",
    "digraph { a [label=<<TABLE><TR><TD><IMG SRC=\"/etc/passwd\"/></TD></TR></TABLE>>] }",
    "digraph { node [URL=\"data:text/html,<script>alert(1)</script>\"]; a -> b }",
    "digraph { a [label=\"\u{1}\u{8}x\"] }",
  ]

  @Test("No attack comes through", arguments: attacks)
  func attack(dot: String) {
    // An error is as good as a picture without it.
    guard let svg = try? render(dot) else { return }
    let lower = svg.lowercased()
    for word in [
      "<script", "javascript:", "/etc/", "<image", "xml-stylesheet", "data:text", "evil.example",
    ] { #expect(!lower.contains(word), "\(word)") }
    let isXML = XMLParser(data: .init(svg.utf8)).parse()
    #expect(isXML)
  }

  @Test("An honest link stays")
  func link() throws {
    let svg = try render("digraph { a [URL=\"https://example.org/?a=1&b=2\"] }")
    #expect(svg.contains("href=\"https://example.org/?a=1&amp;b=2\""))
    let isXML = XMLParser(data: .init(svg.utf8)).parse()
    #expect(isXML)
  }
}
