/// A token of the DOT language.
enum DOTToken: Sendable, Hashable {
  /// A word or a numeral.
  case word(String)
  /// A text in quotes: `\"` has become `"`, other escapes stand as they were.
  case quoted(String)
  /// A text in angle brackets, the outer pair included.
  case html(String)
  case keyword(Keyword)
  /// `->` or `--`.
  case arrow(isDirected: Bool)
  /// One of `{ } [ ] ; , : = +`.
  case sign(UInt8)
  case end

  /// The words that the language keeps for itself, whatever their case.
  enum Keyword: String, Sendable, Hashable, CaseIterable {
    case strict, graph, digraph, subgraph, node, edge
  }

  /// How a message names it.
  var description: String {
    switch self {
    case .word(let text), .quoted(let text), .html(let text):
      "\"\(text.count > 40 ? text.prefix(40) + "…" : text[...])\""
    case .keyword(let word): "the keyword \(word.rawValue)"
    case .arrow(let isDirected): isDirected ? "'->'" : "'--'"
    case .sign(let byte): "'\(Character(Unicode.Scalar(byte)))'"
    case .end: "the end of the file"
    }
  }
}
