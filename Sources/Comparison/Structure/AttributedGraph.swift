/// A graph of which only the structure is known: names, and attributes without a meaning. What DOT from elsewhere gives.
public struct AttributedGraph: Sendable, Hashable {
  /// A node.
  public struct Node: Sendable, Hashable {
    /// Its name.
    public var id: String
    /// Its attributes, its graph's defaults included; none is empty.
    public var attributes: [String: String]
    /// The named subgraphs that it is in, sorted.
    public var subgraphs: [String] = []
    /// The line of the file where it comes first; 0 where there is none.
    public var line = 0

    /// A node.
    public init(id: String, attributes: [String: String] = [:]) {
      self.id = id
      self.attributes = attributes
    }
  }

  /// An edge.
  public struct Edge: Sendable, Hashable {
    /// Its ends, as places in ``AttributedGraph/nodes``.
    public var tail: Int
    public var head: Int
    /// What tells it from others of the same ends, where the file says so.
    public var key: String?
    /// Its attributes, its graph's defaults included; none is empty.
    public var attributes: [String: String]
    /// The line of the file where it comes first; 0 where there is none.
    public var line = 0

    /// An edge.
    public init(tail: Int, head: Int, key: String? = nil, attributes: [String: String] = [:]) {
      self.tail = tail
      self.head = head
      self.key = key
      self.attributes = attributes
    }
  }

  /// The graph's name.
  public var name: String?
  /// Whether edges have a direction.
  public var isDirected: Bool
  /// Whether two nodes have one edge at most.
  public var isStrict: Bool
  /// The attributes of the graph itself.
  public var attributes: [String: String] = [:]
  /// The nodes, in the order in which they come first.
  public var nodes: [Node] = []
  /// The edges, in the order in which they come first.
  public var edges: [Edge] = []

  /// A graph without nodes.
  public init(name: String? = nil, isDirected: Bool = true, isStrict: Bool = false) {
    self.name = name
    self.isDirected = isDirected
    self.isStrict = isStrict
  }
}
