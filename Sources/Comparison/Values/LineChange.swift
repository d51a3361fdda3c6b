public import EntenteGraphModel

/// How a line differs between two graphs.
public struct LineChange: Sendable, Hashable {
  /// What kind of difference it is, the gravest first.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Comparable {
    /// One side asserts what the other negates.
    case contradicted
    /// Only the second graph tells it.
    case added
    /// Only the first graph tells it. That is not a denial: see ``LineChange/coverage``.
    case absent
    /// Both tell it, with another status, other dates or other speakers.
    case changed
    /// Both tell the same, and only the number of articles or outlets that tell it differs.
    case supportOnly = "support"

    public static func < (a: Kind, b: Kind) -> Bool {
      (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
  }

  /// What differs in a line that both tell.
  public enum Aspect: String, Sendable, Hashable, CaseIterable {
    case status, speakers, dates, support, outlets

    /// Whether it is about what is told, not about how many tell it.
    var isContent: Bool { self != .support && self != .outlets }
  }

  public let kind: Kind
  public let line: LineKey
  /// What each side says; `nil` where it says nothing.
  public let before: LineSide?
  public let after: LineSide?
  /// What differs, where both tell it.
  public let aspects: Set<Aspect>
  /// Whether the side without the line writes about its ends; `nil` where both tell it or where nobody can know.
  public let coverage: Coverage?
  /// The types of what the side without the line tells from its source to its target, in the order of their names.
  public let others: [RelationKind]

  /// The most support on either side.
  public var support: Int { max(before?.support ?? 0, after?.support ?? 0) }
  /// The most outlets on either side.
  public var outlets: Int { max(before?.outlets ?? 0, after?.outlets ?? 0) }

  /// The same difference, seen from the other graph.
  public var mirrored: LineChange {
    let kind: Kind = kind == .added ? .absent : kind == .absent ? .added : kind
    return LineChange(
      kind: kind, line: line, before: after, after: before, aspects: aspects, coverage: coverage,
      others: others)
  }

  /// What of a line that both tell differs most: status, then speakers, then dates.
  var mainAspect: Aspect? { Aspect.allCases.first(where: aspects.contains) }
}
