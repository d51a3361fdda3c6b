public import EntenteGraphModel

/// How graphs look: colours, shapes, sizes, described once for every drawing.
///
/// Three come with the program: ``standard`` keeps its classes apart for colour-blind readers, too,
/// ``dark`` is for screens, ``print`` for paper without colour. ``init(file:base:)`` reads others.
public struct GraphStyle: Sendable, Hashable {
  /// A fill and the border that goes with it.
  public struct Pair: Sendable, Hashable {
    public var fill: Tint
    public var border: Tint

    /// A pair of colours.
    public init(fill: Tint, border: Tint) {
      self.fill = fill
      self.border = border
    }
  }

  /// A name, for messages.
  public var name: String
  /// Font families, best first, separated by commas.
  public var font: String
  public var background: Tint
  public var text: Tint
  /// Small print, legend and standing relations.
  public var muted: Tint
  /// The fill of leaders and other members of a nation.
  public var paper: Tint
  /// Colours that nations get by turns.
  public var palette: [Pair]
  /// Colours of certain nations, by the part of their id behind the colon.
  public var nations: [String: Pair]
  /// Entities that belong to no nation, by kind; `nation` is not looked at.
  public var loose: Pair
  /// The colour of the lines of each class.
  public var classes: [RelationClass: Tint]
  /// The heads of arrows of each class, by Graphviz's names.
  public var arrows: [RelationClass: String]
  /// The width of a line that one article proves, in points; it grows with the square root of support.
  public var lineWidth: Double
  /// Sizes in points: nation, other entity, edge label, title.
  public var nationSize: Double
  public var entitySize: Double
  public var labelSize: Double
  public var titleSize: Double
  /// Whether nations are told apart by colour at all.
  public var colorsNations: Bool

  /// The line colour of a class.
  func color(_ relationClass: RelationClass) -> Tint { classes[relationClass] ?? muted }

  /// The words of a class on the background: its colour, darkened or lightened until it is readable.
  func textColor(_ relationClass: RelationClass) -> Tint {
    var tint = color(relationClass)
    for _ in 0..<8 where tint.contrast(with: background) < 5 {
      tint = tint.mixed(with: text, 0.25)
    }
    return tint
  }
}
