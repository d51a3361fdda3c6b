public import EntenteGraphModel
public import EntenteKnowledge
import EntenteLanguage
import Foundation

/// Tells what a name or phrase means on a day, and what else it might have meant.
///
///     let resolver = PhraseResolver(knowledge: tables, date: CalendarDate("1990-08-02"))
///     resolver.readings(of: "President Bush").first?.entity   // leader:george-h-w-bush
///
/// Knows names, titles with names ("Gen. Soleimani") and posts by their holder ("the US president"). Without
/// a context it needs no language engine and takes some tens of microseconds.
public struct PhraseResolver: Sendable {
  /// The tables.
  public let knowledge: KnowledgeBase
  /// The day; `nil` for any.
  public let date: CalendarDate?
  /// The text in which the phrases stand, with its entities; `nil` for none.
  public let context: LinkedDocument?
  private let nations: [String: Int]

  /// A resolver for one day and one context.
  public init(
    knowledge: KnowledgeBase, date: CalendarDate? = nil, context: LinkedDocument? = nil
  ) {
    self.knowledge = knowledge
    self.date = date
    self.context = context
    var nations: [String: Int] = [:]
    for mention in context?.mentions ?? [] where mention.entity.kind == .nation {
      nations[String(mention.entity.slug), default: 0] += 2
    }
    self.nations = nations
  }

  /// What the phrase may mean, the likeliest first; empty where nothing is known under it.
  public func readings(of phrase: String) -> [PhraseReading] {
    let tokens = trimmed(Tokenizer().sentences(in: phrase).flatMap(\.tokens))
    guard !tokens.isEmpty else { return [] }
    var scores: [Record: (score: Double, title: String?)] = [:]
    func consider(_ record: Record, _ score: Double, title: String? = nil) {
      if score > scores[record]?.score ?? -.infinity { scores[record] = (score, title) }
    }
    let judge = ReadingJudge(knowledge: knowledge, date: date, nations: nations)
    for candidate in whole(tokens, phrase) { consider(candidate.record, judge.score(candidate)) }
    let posts = PostPhrase.all(in: tokens, knowledge)
    for post in posts {
      var near = judge
      for nation in post.nations { near.nations[nation, default: 0] += 4 }
      for candidate in knowledge.candidates(for: post.person)
      where knowledge.kind(of: candidate.record) == .leader {
        let value = near.score(of: candidate.record, title: post.title) + 4
        consider(candidate.record, value, title: post.title.role)
      }
      guard post.person.isEmpty, let date else { continue }
      for nation in post.nations {
        let holders = knowledge.people(holding: post.title.record, of: nation, on: date)
        for holder in holders {
          consider(holder, holders.count == 1 ? 14 : 8, title: post.title.role)
        }
      }
    }
    var readings = ranked(scores)
    for mention in named(phrase) { prefer(mention, in: &readings) }
    return readings
  }

  /// What the tables have for the phrase as a whole; whatever its case where its own finds nothing.
  private func whole(_ tokens: [Token], _ phrase: String) -> [Candidate] {
    let matches = knowledge.matches(in: tokens)
    if let match = matches.first, match.tokens == tokens.indices { return match.candidates }
    return knowledge.candidates(for: tokens.map(\.text).joined(separator: " "))
  }

  private func ranked(_ scores: [Record: (score: Double, title: String?)]) -> [PhraseReading] {
    let sorted = scores.sorted { ($1.value.score, $0.key) < ($0.value.score, $1.key) }
    guard let best = sorted.first?.value.score else { return [] }
    // An unlikely reading isn't made a sure one by having no rival: -2 stands for "none of these".
    let weights = sorted.map { exp($0.value.score - best) }
    let sum = weights.reduce(exp(-2 - best), +)
    return zip(sorted, weights).compactMap { item, weight in
      guard let id = knowledge.id(of: item.key) else { return nil }
      return PhraseReading(
        entity: id, name: knowledge.name(of: item.key), nation: nation(of: item.key),
        role: role(of: item.key), confidence: rounded(weight / sum))
    }
  }

  /// The entities that the context's mentions of the phrase stand for.
  private func named(_ phrase: String) -> [LinkedMention] {
    guard let context else { return [] }
    return context.mentions.filter { $0.surface == phrase }
  }

  /// Puts what the context says first.
  private func prefer(_ mention: LinkedMention, in readings: inout [PhraseReading]) {
    if readings.first?.entity == mention.entity {
      readings[0].confidence = max(readings[0].confidence, mention.confidence)
    } else {
      let known = knowledge.record(mention.entity)
      var reading = PhraseReading(
        entity: mention.entity, name: context?.entities[mention.entity]?.name ?? mention.surface,
        nation: known.flatMap(nation), role: mention.role ?? known.flatMap(role),
        confidence: mention.confidence)
      if let place = readings.firstIndex(where: { $0.entity == mention.entity }) {
        reading = readings.remove(at: place)
        reading.confidence = mention.confidence
      }
      readings.insert(reading, at: 0)
    }
    // What is left of certainty is shared among the others.
    let rest = readings.dropFirst().map(\.confidence).reduce(0, +)
    let left = 1 - readings[0].confidence
    for place in readings.indices.dropFirst() where rest > left {
      readings[place].confidence = rounded(readings[place].confidence * left / rest)
    }
  }

  private func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

  private func trimmed(_ tokens: [Token]) -> [Token] {
    var tokens = tokens[...]
    while let first = tokens.first, ["the", "a", "an"].contains(first.text.lowercased()) {
      tokens = tokens.dropFirst()
    }
    while let last = tokens.last, last.isPossessiveMark || [",", "."].contains(last.text) {
      tokens = tokens.dropLast()
    }
    return Array(tokens)
  }

  /// The term of office that counts on the day: one held then, the highest first; else the last.
  private func term(of person: Record) -> DatedTerm? {
    let terms = knowledge.terms(of: person)
    let held = terms.filter { term in date.map { term.holds(on: $0) } ?? true }
    let pool = held.isEmpty ? terms : held
    return pool.last { $0.isTop } ?? pool.last
  }

  private func nation(of record: Record) -> String? {
    switch knowledge.kind(of: record) {
    case .leader:
      let holder = term(of: record).flatMap { knowledge.holder($0.of) }
      return holder?.kind == .nation ? holder.map { String($0.slug) } : nil
    case .nation: return nil
    default: return knowledge.nations(of: record).first
    }
  }

  private func role(of record: Record) -> String? {
    switch knowledge.kind(of: record) {
    case .leader: return term(of: record)?.position
    case .nation: return nil
    default:
      let sort = knowledge.sort(of: record)
      return sort.isEmpty ? nil : sort
    }
  }
}
