import EntenteGraphModel
import TestSupport
import Testing

@Suite struct FuzzGraphFileTests {
  /// A damaged file is refused or read; what is read is a valid graph, and its file is read as the same graph.
  @Test func damagedGraphFilesAreRefusedOrReadWhole() throws {
    var generator = SeededGenerator(seed: 21)
    let seeds = (0..<40).map { _ in randomGraph(&generator).json(generator: "fuzz") }
    var fuzzing = Fuzzing(
      seed: 22, inputs: seeds.map { String(decoding: $0, as: UTF8.self) },
      tokens: [
        "{", "}", "[", "]", "\"", "\\", "\\u", "\\ud800", "\\udc00", ",", ":", "null", "true", "-",
        "1e999", "0.5", "\"id\"", "\"speaker\": ", "\"evidence\": [", "nation:", "\u{0}",
        "\u{FEFF}",
        "e\u{301}", "99999999999999999999",
      ])
    var read = 0
    let slowest = try fuzzing.run { bytes in
      guard let graph = try? EntityGraph(json: bytes) else { return }
      read += 1
      try graph.validate()
      #expect(try EntityGraph(json: graph.json(generator: "fuzz")) == graph)
    }
    #expect(read > seeds.count)
    #expect(slowest.seconds < 1, "\(slowest.input)")
  }

  /// What is taken for JSON is written as JSON of the same value; Python's reader agrees on what is none.
  @Test func jsonThatIsReadIsWrittenAsTheSameValue() throws {
    let text = """
      {"a": [1, -0.5e+3, 1E2, "\\u00e9\\ud83d\\ude00\\n\\\\\\"", null, true, {"b": {}, "": []}], "\u{E9}": 12345678901234567890}
      """
    var mutator = Mutator(
      seed: 23, tokens: ["{", "}", "[", "]", ",", ":", "\"", "\\u12", "01", "1.", "tru", " \t\n"])
    for _ in 0..<Mutator.rounds {
      guard let value = try? JSONValue(parsing: mutator.mutated(Array(text.utf8))) else { continue }
      var bytes: [UInt8] = []
      value.write(to: &bytes)
      #expect(try JSONValue(parsing: bytes) == value)
    }
  }
}
