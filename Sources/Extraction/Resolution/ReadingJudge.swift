import EntenteGraphModel
import EntenteKnowledge
import Foundation

/// How well something of the tables fits a phrase that stands alone, in nats.
struct ReadingJudge: Sendable {
  let knowledge: KnowledgeBase
  let date: CalendarDate?
  /// How often the surroundings name each nation, by slug.
  var nations: [String: Int]

  /// The fit of a candidate by its kind, the form of the name, the day and the nations around it.
  func score(_ candidate: Candidate) -> Double {
    let record = candidate.record
    let isNear = knowledge.nations(of: record).contains { nations[$0, default: 0] > 0 }
    switch knowledge.kind(of: record) {
    case .nation:
      let exists = date.map { knowledge.exists(record, on: $0) } ?? true
      let slug = knowledge.id(of: record).map { String($0.slug) } ?? ""
      let base = candidate.form == .seat ? 5.0 : 10
      return base - (exists ? 0 : 8) + (nations[slug, default: 0] > 0 ? 2 : 0)
    case .place:
      let size = log10(Double(max(1, knowledge.size(of: record))))
      let isAirport = knowledge.sort(of: record) == "airport"
      return (isAirport ? 1 : 3) + size * 0.6 + (isNear ? 3 : 0)
    case .organization: return 6 + (isNear ? 2 : 0)
    case .aircraft: return 6
    case .leader:
      let value = score(of: record, title: nil)
      return candidate.form == .surname ? value - 1 : max(value + 4, 3)
    case nil: return -.infinity
    }
  }

  /// The fit of a person to the day, a title and the nations around.
  func score(of person: Record, title: PersonTitle?) -> Double {
    PersonFit(knowledge: knowledge, date: date, nations: nations).score(person, title: title)
  }
}
