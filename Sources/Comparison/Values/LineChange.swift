import EntenteGraphModel

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
    /// Both tell it, with other support, status, dates or speakers.
    case changed

    public static func < (a: Kind, b: Kind) -> Bool {
      (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
  }

  /// What differs in a line that both tell.
  public enum Aspect: String, Sendable, Hashable, CaseIterable {
    case support, outlets, status, dates, speakers
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

  /// The most support on either side.
  public var support: Int { max(before?.support ?? 0, after?.support ?? 0) }
  /// The most outlets on either side.
  public var outlets: Int { max(before?.outlets ?? 0, after?.outlets ?? 0) }

  /// The same difference, seen from the other graph.
  public var mirrored: LineChange {
    let kind: Kind = kind == .added ? .absent : kind == .absent ? .added : kind
    return LineChange(
      kind: kind, line: line, before: after, after: before, aspects: aspects, coverage: coverage)
  }

  /// The order in which changes are told: by outlets, then support, then the ids of the line.
  static func precedes(_ a: LineChange, _ b: LineChange) -> Bool {
    if a.outlets != b.outlets { return a.outlets > b.outlets }
    if a.support != b.support { return a.support > b.support }
    return a.line < b.line
  }
}
