import TestSupport

/// Makes DOT files of every kind of statement, with a seed.
struct DOTMaker {
  private var generator: SeededGenerator
  private var isDirected = true
  private var isStrict = false
  private let ids = [
    "a", "b", "_c1", "\"d e\"", "\"q\\\"x\"", "12", "-.5", "\"node\"", "é", "\"f\" + \"g\"",
    "\"back\\\\slash\"", "\"li\\\nne\"", "<h<i>>",
  ]
  private let names = ["color", "label", "\"x y\"", "w", "shape"]
  private let values = [
    "red", "\"two words\"", "3", "<<b>bold</b>>", "\"\\n\"", "\"a\" + \"b\"", "\"\"",
  ]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func text() -> String {
    isDirected = Bool.random(using: &generator)
    isStrict = chance(4)
    let strict = isStrict ? "strict " : ""
    let kind = isDirected ? ["digraph", "DIGRAPH"] : ["graph", "Graph"]
    return "\(strict)\(pick(kind)) \(chance(2) ? "G" : "") {\(body(depth: 0))}\n"
  }

  private mutating func pick<T>(_ items: [T]) -> T {
    items[Int.random(in: 0..<items.count, using: &generator)]
  }

  private mutating func chance(_ one: Int) -> Bool {
    Int.random(in: 0..<one, using: &generator) == 0
  }

  private mutating func body(depth: Int) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      text +=
        pick([" ", "\n  ", " /* note */ ", "\n# line\n", " // rest\n"]) + statement(depth: depth)
      text += pick([";", "\n", " ; "])
    }
    return text
  }

  private mutating func statement(depth: Int) -> String {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return "\(pick(["node", "edge", "Edge", "graph"])) \(list())"
    case 1: return "\(pick(names))=\(pick(values))"
    case 2 where depth < 3: return subgraph(depth: depth)
    case 3, 4: return "\(pick(ids)) \(chance(2) ? list() : "")"
    default:
      var text = end(depth: depth)
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        text += (isDirected ? " -> " : "--") + end(depth: depth)
      }
      return text + (chance(2) ? " " + list(isEdge: true) : "")
    }
  }

  private mutating func end(depth: Int) -> String {
    if depth < 3, chance(5) { return subgraph(depth: depth) }
    var text = pick(ids)
    if chance(5) { text += pick([":p", ":\"q r\"", ":p:ne"]) }
    return chance(8) ? "\(text), \(pick(ids))" : text
  }

  private mutating func subgraph(depth: Int) -> String {
    let head = pick(["", "subgraph ", "subgraph s ", "SUBGRAPH cluster_1 "])
    return "\(head){\(body(depth: depth + 1))}"
  }

  private mutating func list(isEdge: Bool = false) -> String {
    var text = "["
    // What keys mean in a strict graph is said nowhere, and readers differ.
    if isEdge, !isStrict, chance(3) { text += "key=\(pick(["k1", "k2"]))," }
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      text += "\(pick(names)) = \(pick(values))\(pick([",", ";", " "]))"
    }
    return text + "]" + (chance(6) ? " [w=2]" : "")
  }
}
