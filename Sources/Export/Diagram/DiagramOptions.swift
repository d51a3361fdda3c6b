/// What a drawing shows and how.
public struct DiagramOptions: Sendable, Hashable {
  /// What entities are gathered by.
  public enum Group: String, Sendable, Hashable, CaseIterable {
    /// Nothing.
    case none
    /// A nation with its leaders, forces, aircraft and places.
    case nation
    /// Nations on the same side of a conflict, with what belongs to them.
    case side
  }

  /// The colours, shapes and sizes.
  public var style: GraphStyle
  /// The title; the graph's own, where `nil`.
  public var title: String?
  /// Where it comes from, for the line at the foot.
  public var source: String?
  /// What entities are gathered by; nations by default.
  public var group: Group
  /// How many entities are drawn at most, the most important ones; `nil` draws all. 60 by default: about
  /// what stays readable with its labels.
  public var top: Int?
  /// Whether more is left out where that much would be too full to read: entities without an event, and
  /// the lines least proven beyond one for each entity. It is said at the foot.
  public var isTrimmed: Bool
  /// The layout engine; chosen by size where `nil`.
  public var engine: String?
  /// What was taken out of the graph before, said at the foot: "4 relations before 2019-03-01".
  public var leftOut: [String]
  /// Whether ✈ and ⚑ stand before aircraft and places; turn it off where no font has them.
  public var symbols: Bool

  /// Options, each with its default.
  public init(
    style: GraphStyle = .standard, title: String? = nil, source: String? = nil,
    group: Group = .nation, top: Int? = 60, isTrimmed: Bool = true,
    engine: String? = nil, leftOut: [String] = [],
    symbols: Bool = true
  ) {
    self.style = style
    self.title = title
    self.source = source
    self.group = group
    self.top = top
    self.isTrimmed = isTrimmed
    self.engine = engine
    self.leftOut = leftOut
    self.symbols = symbols
  }
}
