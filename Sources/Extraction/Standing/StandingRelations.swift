import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// The standing relations that names and titles state by themselves, without a verb: "Venezuelan Defence
/// Minister Vladimir Padrino López", "Russian Air Force Il-62", "U.S. Navy", "Boeing 787".
struct StandingRelations {
  let knowledge: KnowledgeBase

  func relations(in linked: LinkedDocument) -> [ExtractedRelation] {
    var found: [ExtractedRelation] = []
    let bySentence = Dictionary(grouping: linked.mentions, by: \.sentence)
    for index in linked.document.sentences.indices {
      let mentions = bySentence[index] ?? []
      let sentence = linked.document.sentences[index]
      for mention in mentions {
        switch mention.entity.kind {
        case .leader: found += offices(of: mention, mentions, sentence, linked)
        case .organization:
          let own = owner(of: mention, linked)
          found += own.isEmpty ? wholes(of: mention, linked) : own
          found += nationInFront(of: mention, mentions, sentence)
        case .aircraft:
          let named = operators(of: mention, mentions, sentence)
          found += named.isEmpty ? operatorsInPhrase(of: mention, mentions, sentence) : named
          found += operatorOfGroup(mention, linked)
          found += makers(of: mention, mentions, linked) + families(of: mention, linked)
        default: break
        }
      }
    }
    return found
  }

  /// A title beside a name, with the nation or organization in the words around it.
  private func offices(
    of mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence,
    _ linked: LinkedDocument
  ) -> [ExtractedRelation] {
    let titles = knowledge.titleMatches(in: sentence.tokens)
    let behind = mention.tokens.upperBound
    let isApposition = behind < sentence.tokens.count && sentence.tokens[behind].text == ","
    guard
      let title = titles.last(where: { $0.tokens.upperBound == mention.tokens.lowerBound })
        ?? (isApposition
          ? titles.first {
            // "…, though President Donald Trump": a title before another name is that name's.
            let next = $0.tokens.upperBound
            return $0.tokens.lowerBound > behind && $0.tokens.lowerBound <= behind + 4
              && !(next < sentence.tokens.count && sentence.tokens[next].partOfSpeech == .PROPN)
          } : nil),
      let record = title.candidates.first?.record
    else { return [] }
    let low = min(title.tokens.lowerBound, mention.tokens.lowerBound) - 4
    let high = max(title.tokens.upperBound, behind) + 4
    let holders = mentions.filter { other in
      guard let kind = other.entity.kind, kind == .nation || kind == .organization else {
        return false
      }
      return other.tokens.lowerBound >= low && other.tokens.upperBound <= high
        && (other.tokens.upperBound <= title.tokens.lowerBound
          || title.tokens.upperBound < mention.tokens.lowerBound
          || title.tokens.lowerBound >= behind)
    }
    let nearest = holders.min {
      distance($0.tokens, title.tokens) < distance($1.tokens, title.tokens)
    }
    var target = nearest?.entity
    if target == nil,
      case .string(let nation)? = linked.entities[mention.entity]?.attributes["nation"]
    {
      let id = EntityID(kind: .nation, slug: nation)
      if linked.entities[id] != nil { target = id }
    }
    guard let target else { return [] }
    let words = sentence.tokens[title.tokens].map(\.text).joined(separator: " ")
    return [
      ExtractedRelation(
        source: mention.entity, kind: knowledge.relation(of: record), target: target,
        sentence: mention.sentence, cue: words, predicate: "title/\(words.lowercased())",
        confidence: 0.8, role: words)
    ]
  }

  private func distance(_ a: Range<Int>, _ b: Range<Int>) -> Int {
    max(a.lowerBound - b.upperBound, b.lowerBound - a.upperBound)
  }

  /// The nation that an organization's own name carries.
  private func owner(of mention: LinkedMention, _ linked: LinkedDocument) -> [ExtractedRelation] {
    guard let record = knowledge.record(mention.entity),
      ["ministry", "armed-force", "intelligence", "parliament", "court"]
        .contains(knowledge.sort(of: record)),
      let slug = knowledge.nations(of: record).first
    else { return [] }
    let nation = EntityID(kind: .nation, slug: slug)
    guard linked.entities[nation] != nil else { return [] }
    return [
      ExtractedRelation(
        source: mention.entity, kind: .partOf, target: nation, sentence: mention.sentence,
        cue: mention.surface, predicate: "name/nation", confidence: 0.75)
    ]
  }

  /// The nation or force whose name stands before an aircraft's.
  private func operators(
    of mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    guard !mention.entity.slug.contains("~"),
      let owner = mentions.last(where: {
        ($0.entity.kind == .nation || $0.entity.kind == .organization)
          && $0.tokens.upperBound <= mention.tokens.lowerBound
          && mention.tokens.lowerBound - $0.tokens.upperBound <= 1
      })
    else { return [] }
    let isMaker = isMaker(owner.entity)
    return [
      ExtractedRelation(
        source: isMaker ? mention.entity : owner.entity, kind: isMaker ? .builtBy : .operates,
        target: isMaker ? owner.entity : mention.entity, sentence: mention.sentence,
        cue: "\(owner.surface) \(mention.surface)", predicate: "name/aircraft", confidence: 0.7)
    ]
  }
}
