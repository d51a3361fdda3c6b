/// How two entities deal with each other, summed up: the mean of PLOVER's scores over the events told as
/// having happened, each weighed by the number of articles that tell it.
public struct Tone: Sendable, Hashable {
  /// Scores are tenths: sums of integers don't depend on the order of the events.
  private var sum = 0
  /// The number of events, each counted as often as articles tell it.
  public private(set) var events = 0

  /// The tone of two between whom nothing happened yet.
  public init() {}

  /// The tone between two entities of a graph; without events where none is told as having happened.
  public init(between a: EntityID, and b: EntityID, in summary: GraphSummary) {
    for (key, derived) in summary.relations
    where (key.source == a && key.target == b) || (key.source == b && key.target == a) {
      add(key, support: derived.support)
    }
  }

  /// Takes in an event; what is no event, or is not told as having happened, counts nothing.
  public mutating func add(_ key: RelationKey, support: Int) {
    guard key.status == .asserted, let score = key.kind.score, support > 0 else { return }
    sum += Int((score * 10).rounded()) * support
    events += support
  }

  /// From −9 (conflict) to 10 (cooperation), in tenths; `nil` without events.
  public var score: Double? {
    events == 0 ? nil : (Double(sum) / Double(events)).rounded() / 10
  }
}
