import EntenteGraphModel
import EntenteKnowledge

/// How well a person of the tables fits the day, a title and the nations of an article.
struct PersonFit {
  let knowledge: KnowledgeBase
  let date: CalendarDate?
  /// How often the article names each nation, by slug.
  let nations: [String: Int]

  /// The fit of the person's best term of office; some 10 for the one whom everybody means, below 0 for nobody.
  func score(_ person: Record, title: PersonTitle?) -> Double {
    var best = -5.0
    let titleName = title.map { knowledge.name(of: $0.record).lowercased() }
    let titleRole = title.map { knowledge.role(of: $0.record) }
    let isFormer = title?.role.lowercased().contains("former") ?? false
    for term in knowledge.terms(of: person) {
      var value = term.isTop ? 6.0 : term.role == "official" || term.role == "diplomat" ? 3 : 4
      if let date {
        if term.holds(on: date, grace: 60) {
          value += isFormer ? -1 : 2
        } else if let start = term.start, date < start {
          value -= start.daysSince1970 - date.daysSince1970 > 2_000 ? 8 : 4
        } else if let end = term.end {
          value -= isFormer ? 0 : min(6, Double(date.daysSince1970 - end.daysSince1970) / 1_500 + 1)
        }
      } else if let start = term.start {
        // Of two who bear a name, a text without a day means the later one: "President George Bush".
        value += Double(start.daysSince1970) / 200_000
      }
      if let titleName, let titleRole, title?.isCourtesy == false {
        if term.position.lowercased().contains(titleName) {
          value += 3
        } else if titleRole == term.role {
          value += 2.5
        } else if titleRole != "commander", titleName != "leader", titleName != "chief" {
          value -= 1.5
        }
      }
      if nations[term.of, default: 0] > 0 { value += 2 }
      best = max(best, value)
    }
    return best
  }
}
