import EntenteComparison

/// Reads the statements of a DOT file; what they mean is the builder's.
struct DOTParser {
  private var lexer: DOTLexer
  /// The lexer before the token at hand: where an error is.
  private var start: DOTLexer
  private var token: DOTToken = .end
  private var builder = DOTGraphBuilder()
  private let limits: DOTLimits
  private var depth = 0
  /// How many pairs were joined, known edges included: what the work is measured by.
  private var joined = 0

  init(_ lexer: DOTLexer, limits: DOTLimits) throws(DOTSyntaxError) {
    self.lexer = lexer
    start = lexer
    self.limits = limits
    try advance()
  }

  /// The one graph of the file.
  mutating func graph() throws(DOTSyntaxError) -> AttributedGraph {
    if token == .keyword(.strict) {
      builder.graph.isStrict = true
      try advance()
    }
    switch token {
    case .keyword(.graph): builder.graph.isDirected = false
    case .keyword(.digraph): builder.graph.isDirected = true
    default:
      throw fault("a DOT file begins with 'graph' or 'digraph', not with \(token.description)")
    }
    try advance()
    if token != .sign(UInt8(ascii: "{")) { builder.graph.name = try name() }
    try body(of: DOTGraphBuilder.root)
    guard token == .end else {
      throw fault("behind the graph stands \(token.description); one file holds one graph")
    }
    return builder.finished()
  }

  // MARK: Statements

  private mutating func body(of scope: Int) throws(DOTSyntaxError) {
    guard depth < limits.depth else {
      throw fault(
        "the subgraphs are nested deeper than \(limits.depth)",
        remedy: "flatten them: braces that hold nothing but braces can go")
    }
    depth += 1
    try take("{")
    while token != .sign(UInt8(ascii: "}")) {
      try statement(in: scope)
      if token == .sign(UInt8(ascii: ";")) { try advance() }
    }
    depth -= 1
    try advance()
  }

  private mutating func statement(in scope: Int) throws(DOTSyntaxError) {
    switch token {
    case .keyword(let word) where word == .graph || word == .node || word == .edge:
      try advance()
      guard token == .sign(UInt8(ascii: "[")) else {
        throw fault("behind '\(word.rawValue)' a list in [ ] is missing; as a name it needs quotes")
      }
      builder.setDefaults(of: word, try attributes(), in: scope)
    case .word, .quoted, .html:
      let first = try name()
      if token == .sign(UInt8(ascii: "=")) {
        try advance()
        builder.setDefaults(of: .graph, [(first, try name())], in: scope)
      } else {
        try edges(from: .nodes(try nodes(beginning: first, in: scope)), in: scope)
      }
    case .keyword(.subgraph), .sign(UInt8(ascii: "{")):
      let own = try subgraph(in: scope)
      guard case .arrow = token else {
        _ = try attributes()
        return
      }
      try edges(from: .subgraph(own), in: scope)
    default: throw fault("a statement is missing before \(token.description)")
    }
  }

  /// What follows the first end of a statement: other ends, and attributes.
  private mutating func edges(
    from first: DOTGraphBuilder.Ends, in scope: Int
  ) throws(DOTSyntaxError) {
    var ends = [first]
    while case .arrow(let isDirected) = token {
      guard isDirected == builder.graph.isDirected else {
        throw fault(
          builder.graph.isDirected
            ? "in a digraph edges are written '->'"
            : "in a graph without directions edges are written '--'")
      }
      try advance()
      switch token {
      case .keyword(.subgraph), .sign(UInt8(ascii: "{")):
        ends.append(.subgraph(try subgraph(in: scope)))
      default: ends.append(.nodes(try nodes(beginning: try name(), in: scope)))
      }
    }
    let line = start.line
    let attributes = try attributes()
    if ends.count == 1 {
      if case .nodes(let nodes) = first { builder.set(attributes, of: nodes) }
      return
    }
    // Members are counted once the whole chain is read: a subgraph may come again in it and grow.
    let members = ends.map(builder.members)
    for (tails, heads) in zip(members, members.dropFirst()) {
      let (made, isTooMany) = tails.count.multipliedReportingOverflow(by: heads.count)
      guard !isTooMany, made <= limits.edges - joined else {
        throw fault(
          "there are more than \(limits.edges) edges",
          remedy: "divide the file, and compare its parts")
      }
      joined += made
      builder.join(tails, heads, attributes, in: scope, line: line)
    }
  }

  /// One or more nodes, divided by commas, each with a port perhaps.
  private mutating func nodes(
    beginning first: String, in scope: Int
  ) throws(DOTSyntaxError) -> [DOTGraphBuilder.End] {
    var ends: [DOTGraphBuilder.End] = []
    var id = first
    while true {
      let node = builder.node(id, in: scope, line: start.line)
      var port: String?
      if token == .sign(UInt8(ascii: ":")) {
        try advance()
        var text = try name()
        if token == .sign(UInt8(ascii: ":")) {
          try advance()
          text += ":" + (try name())
        }
        port = text
      }
      ends.append(DOTGraphBuilder.End(node: node, port: port))
      guard token == .sign(UInt8(ascii: ",")) else { return ends }
      try advance()
      id = try name()
    }
  }

  /// The scope of a subgraph, its body read.
  private mutating func subgraph(in scope: Int) throws(DOTSyntaxError) -> Int {
    var name: String?
    if token == .keyword(.subgraph) {
      try advance()
      if token != .sign(UInt8(ascii: "{")) { name = try self.name() }
    }
    let own = builder.subgraph(named: name, in: scope)
    try body(of: own)
    return own
  }

  /// All lists in brackets that stand here, as one.
  private mutating func attributes() throws(DOTSyntaxError) -> [(name: String, value: String)] {
    var list: [(name: String, value: String)] = []
    while token == .sign(UInt8(ascii: "[")) {
      try advance()
      while token != .sign(UInt8(ascii: "]")) {
        let name = try name()
        guard token == .sign(UInt8(ascii: "=")) else {
          throw fault("the attribute \"\(name.prefix(40))\" has no value: '=' is missing")
        }
        try advance()
        list.append((name, try self.name()))
        if token == .sign(UInt8(ascii: ",")) || token == .sign(UInt8(ascii: ";")) { try advance() }
      }
      try advance()
    }
    return list
  }

  // MARK: Tokens

  /// A name or value: a word, a numeral, texts in quotes joined with `+`, or a text in angle brackets.
  private mutating func name() throws(DOTSyntaxError) -> String {
    switch token {
    case .word(let text), .html(let text):
      try advance()
      return text
    case .quoted(var text):
      try advance()
      while token == .sign(UInt8(ascii: "+")) {
        try advance()
        guard case .quoted(let more) = token else {
          throw fault("behind '+' a text in quotes is missing")
        }
        text += more
        try advance()
      }
      return text
    case .keyword(let word):
      throw fault("'\(word.rawValue)' is a keyword; as a name it needs quotes")
    default: throw fault("a name is missing before \(token.description)")
    }
  }

  private mutating func take(_ sign: Unicode.Scalar) throws(DOTSyntaxError) {
    guard token == .sign(UInt8(ascii: sign)) else {
      throw fault("'\(sign)' is missing before \(token.description)")
    }
    try advance()
  }

  private mutating func advance() throws(DOTSyntaxError) {
    try lexer.skipToToken()
    start = lexer
    token = try lexer.token()
  }

  private func fault(_ message: String, remedy: String? = nil) -> DOTSyntaxError {
    start.fault(message, remedy: remedy)
  }
}
