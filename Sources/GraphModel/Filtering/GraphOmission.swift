/// What a filter left out, so that no drawing is cut short in silence.
public struct GraphOmission: Sendable, Hashable, CustomStringConvertible {
  /// Why a relation was left out: the first reason in this order.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    case date, kind, type, status, confidence, support, focus, top
  }

  /// The number of relations left out, by reason.
  public internal(set) var relations: [Reason: Int] = [:]
  /// The number of entities left out.
  public internal(set) var entities = 0
  /// The number of relations and entities there were.
  public let totalRelations: Int
  public let totalEntities: Int

  init(of graph: EntityGraph) {
    totalRelations = graph.relations.count
    totalEntities = graph.entities.count
  }

  /// The number of relations left out, for all reasons.
  public var relationCount: Int { relations.values.reduce(0, +) }

  /// Whether nothing was left out.
  public var isEmpty: Bool { relationCount == 0 && entities == 0 }

  /// One line for people: `12 of 30 entities and 40 of 90 relations are left out (support 20, status 20)`.
  public var description: String {
    let reasons = Reason.allCases.compactMap { reason in
      relations[reason].map { "\(reason.rawValue) \($0)" }
    }
    let why = reasons.isEmpty ? "" : " (\(reasons.joined(separator: ", ")))"
    return "\(entities) of \(totalEntities) entities and \(relationCount) of \(totalRelations)"
      + " relations are left out\(why)"
  }
}
