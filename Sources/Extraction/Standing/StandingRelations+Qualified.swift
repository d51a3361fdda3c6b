import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

extension StandingRelations {
  /// The nation of an organization behind its genitive or adjective and what qualifies it, where a noun says what it is:
  /// "Zimbabwe's ruling ZANU-PF party", "Canada's opposition Conservative Party".
  func qualified(
    _ mention: LinkedMention, by owner: LinkedMention, _ between: ArraySlice<Token>,
    _ sentence: Sentence
  ) -> [ExtractedRelation] {
    let isGenitive = between.first?.isPossessiveMark ?? false
    guard owner.entity.kind == .nation, owner.form != .metonym,
      isGenitive || owner.form == .adjective,
      between.dropFirst(isGenitive ? 1 : 0).allSatisfy({
        $0.partOfSpeech == .ADJ || Words.standings.contains($0.text.lowercased())
      }), let noun = noun(of: mention, sentence), belongs(mention.entity)
    else { return [] }
    let own = knowledge.record(mention.entity).map { knowledge.nations(of: $0) } ?? []
    guard own.isEmpty || own.contains(String(owner.entity.slug)) else { return [] }
    let words = between.map(\.text).joined(separator: " ")
    return [
      ExtractedRelation(
        source: mention.entity, kind: .partOf, target: owner.entity, sentence: mention.sentence,
        cue: "\(owner.surface) \(words) \(mention.surface) \(noun)", predicate: "phrase/nation",
        confidence: 0.7)
    ]
  }

  /// The noun that a name ends with or that stands behind it and tells what it names: "the [party]" of "ZANU-PF party".
  private func noun(of mention: LinkedMention, _ sentence: Sentence) -> String? {
    let end = mention.tokens.upperBound
    let next = end < sentence.tokens.count ? sentence.tokens[end].text.lowercased() : ""
    if Self.callings.contains(next) || next == "regime" { return next }
    let words = sentence.tokens[mention.tokens].map { $0.text.lowercased() }
    return words.contains { Self.callings.contains($0) || Words.offices.contains($0) } ? "" : nil
  }

  /// The nation whose name stands right before an organization's: "the United States National Transportation
  /// Safety Board", "Russian Gazprom".
  func nationBeside(
    _ mention: LinkedMention, _ nation: LinkedMention, _ sentence: Sentence,
    _ mentions: [LinkedMention]
  ) -> [ExtractedRelation] {
    guard nation.entity.kind == .nation, nation.form == .name || nation.form == .adjective,
      belongs(mention.entity), let tree = sentence.tree,
      tree.heads.indices.contains(nation.head), tree.heads[nation.head] == mention.head,
      !["compound", "amod"].contains(tree.labels[mention.head].relation),
      !mentions.contains(where: {
        $0.entity.kind == .aircraft && $0.tokens.overlaps(mention.tokens)
      })
    else { return [] }
    let own = knowledge.record(mention.entity).map { knowledge.nations(of: $0) } ?? []
    guard own.isEmpty || own.contains(String(nation.entity.slug)) else { return [] }
    return [
      ExtractedRelation(
        source: mention.entity, kind: .partOf, target: nation.entity, sentence: mention.sentence,
        cue: "\(nation.surface) \(mention.surface)", predicate: "phrase/nation", confidence: 0.7)
    ]
  }

  /// The nation that stands before the first of two bodies and is the second's as well: "the Ukrainian Border Guard Service and
  /// National Police".
  func nationShared(
    by mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    let and = mention.tokens.lowerBound - 1
    guard mention.form == .name, and > 1, sentence.tokens[and].text == "and",
      let tree = sentence.tree,
      let first = mentions.last(where: {
        $0.entity.kind == .organization && $0.form == .name && $0.tokens.upperBound == and
      }), tree.heads.indices.contains(mention.head), tree.heads[mention.head] == first.head,
      let nation = mentions.last(where: { isBefore($0, first, sentence) })?.entity,
      sentence.tokens[mention.tokens].contains(where: {
        Words.offices.contains($0.text.lowercased())
      }), belongs(mention.entity)
    else { return [] }
    let own = knowledge.record(mention.entity).map { knowledge.nations(of: $0) } ?? []
    guard own.isEmpty || own.contains(String(nation.slug)) else { return [] }
    return [relation(mention.entity, .partOf, nation, mention, "phrase/nation", 0.7)]
  }

  /// Whether a nation's name stands right before an organization's, or is the first word of it.
  private func isBefore(
    _ nation: LinkedMention, _ organization: LinkedMention, _ sentence: Sentence
  ) -> Bool {
    let (low, high) = (nation.tokens.upperBound, organization.tokens.lowerBound)
    guard nation.entity.kind == .nation, nation.form != .pronoun else { return false }
    return low == high || nation.tokens.lowerBound == high
      || low + 1 == high && sentence.tokens[low].isPossessiveMark
  }
}
