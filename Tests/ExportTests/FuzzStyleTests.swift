import EntenteExport
import TestSupport
import Testing

@Suite struct FuzzStyleTests {
  static let file = """
    # ours
    base = dark
    name = ours
    background = #102030
    class.material-conflict = #f00
    nation.russia = #111111 #222222
    arrow.movement = vee
    label-size = 11.5
    font = DejaVu Sans
    """

  /// A broken style file is refused with its line, or gives a style that draws; never a crash.
  @Test func aBrokenStyleIsRefusedOrDraws() throws {
    var fuzzing = Fuzzing(
      seed: 33, inputs: [Self.file],
      tokens: [
        "=", "#", "#fff", ".", "\n", "class.", "nation.", "arrow.", "base = print", "1e9", "-1",
        "nan", "\"", "<", ">", "\u{0}", "é", " ", "\\",
      ])
    let graph = DOTTrapTests.graph("Russia")
    var read = 0
    let slowest = fuzzing.run { bytes in
      guard let style = try? GraphStyle(file: String(decoding: bytes, as: UTF8.self)) else {
        return
      }
      read += 1
      if read % 50 == 1 { _ = Diagram(graph, DiagramOptions(style: style)).dot }
    }
    #expect(read > 1)
    #expect(slowest.seconds < 1, "\(slowest.input)")
  }
}
