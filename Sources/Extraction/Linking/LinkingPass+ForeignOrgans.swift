import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Organs that the tables know of one nation and the text means of another.
extension LinkingPass {
  /// Links what the tables know as an organ of another nation than the one right before it, or than the only one that
  /// the article speaks of: "Peru's Congress" is not that of the United States. False where no other nation is meant.
  mutating func linkForeignOrgan(_ m: EntityMention, _ record: Record) -> Bool {
    let own = knowledge.nations(of: record)
    let noun = surface(m).lowercased()
    guard !own.isEmpty, Self.common.contains(word(m, m.tokens.upperBound - 1).lowercased()) else {
      return false
    }
    let named = nationBefore(m) ?? nationBehindOf(m) ?? onlyNation(besides: own, m)
    // "Chad and Mali met. The National Assembly voted": it is neither's for certain, and of no third nation.
    if named == nil, isStrangeToAll(own, m), nations.count > 1 {
      guard let near = nationNear(m), !own.contains(near), !isOtherwiseCalled(noun, of: near) else {
        return true
      }
      return linkOrgan(m, called: noun, of: near)
    }
    guard let nation = named, !own.contains(nation) else { return false }
    return linkOrgan(m, called: noun, of: nation)
  }

  /// Links a mention to the organ of a nation that a noun names, known or not; false where nobody knows the nation.
  private mutating func linkOrgan(_ m: EntityMention, called noun: String, of nation: String)
    -> Bool
  {
    guard
      let name = entities[EntityID(kind: .nation, slug: nation)]?.name
        ?? knowledge.record(EntityID(kind: .nation, slug: nation)).map(knowledge.name(of:))
    else { return false }
    if let organ = knowledge.organ(called: noun, of: nation) {
      add(m, organ, confidence: 0.85)
      return true
    }
    let title = "\(name) \(surface(m))"
    add(
      m,
      Entity(
        id: EntityID(kind: .organization, slug: Words.slug(title)), kind: .organization,
        name: title, confidence: 0.7), confidence: 0.7)
    return true
  }

  /// The nation right before a mention: "Peru's Congress".
  private func nationBefore(_ m: EntityMention) -> String? {
    guard
      let nation = mentions.last(where: {
        $0.sentence == m.sentence && $0.entity.kind == .nation && $0.form != .metonym
      }), nation.tokens.upperBound <= m.tokens.lowerBound,
      tokens(m)[nation.tokens.upperBound..<m.tokens.lowerBound].allSatisfy({
        $0.isPossessiveMark
      })
    else { return nil }
    return String(nation.entity.slug)
  }

  /// The nation that "of" gives a mention: "the National Assembly of Angola".
  func nationBehindOf(_ m: EntityMention) -> String? {
    var start = m.tokens.upperBound
    guard word(m, start).lowercased() == "of" else { return nil }
    start += word(m, start + 1).lowercased() == "the" ? 2 : 1
    for size in [6, 5, 4, 3, 2, 1] where start + size <= tokens(m).count {
      let nation = knowledge.candidates(for: surface(m.sentence, start..<start + size)).first {
        knowledge.kind(of: $0.record) == .nation && $0.form != .seat
      }
      if let nation, let id = knowledge.id(of: nation.record) { return String(id.slug) }
    }
    return nil
  }

  /// The only nation that the article names, where nothing in it is of the nations whose organ a bare word names.
  private func onlyNation(besides own: [String], _ m: EntityMention) -> String? {
    guard isStrangeToAll(own, m), nations.count == 1 else { return nil }
    return nations.first?.key
  }

  /// Whether a bare word names an organ of nations of which nothing else in the article is.
  private func isStrangeToAll(_ own: [String], _ m: EntityMention) -> Bool {
    m.tokens.count <= 3 && isCommon(m) && own.allSatisfy { hints[$0, default: 0] == 0 }
  }

  /// Whether the tables know a nation's parliament by another name: the United States have no National Assembly.
  private func isOtherwiseCalled(_ noun: String, of nation: String) -> Bool {
    KnowledgeBase.organSort(noun) == "parliament"
      && knowledge.organ(called: noun, of: nation) == nil
      && knowledge.organ(called: "parliament", of: nation) != nil
  }

  /// The nation that the sentence has named last before a mention, or the one of which the article speaks nearly always.
  private func nationNear(_ m: EntityMention) -> String? {
    let last = mentions.last { nation in
      nation.sentence == m.sentence && nation.entity.kind == .nation
        && nation.tokens.upperBound <= m.tokens.lowerBound
        // "voted for sanctions against Chad": the voters are others.
        && !["with", "on", "against", "to", "from", "over", "about", "for"].contains(
          word(m, nation.tokens.lowerBound - 1).lowercased())
    }
    if let last { return String(last.entity.slug) }
    let all = nations.values.reduce(0, +)
    return nations.first { $0.value * 4 > all * 3 }?.key
  }

  /// Whether a mention is nothing but a word or some letters by which many nations call an organ: "Congress", "SDA".
  func isCommon(_ m: EntityMention) -> Bool {
    let words = tokens(m)[m.tokens].map { $0.text.lowercased() }
    if words.count == 1,
      m.candidates.contains(where: { knowledge.kind(of: $0.record) == .organization })
    {
      let text = surface(m)
      if text.utf8.count > 2, text.allSatisfy(\.isUppercase) { return true }
    }
    return words.allSatisfy {
      Self.common.contains($0) || ["of", "supreme", "national", "federal"].contains($0)
    }
  }

  /// Last words of the names of organs that many nations have.
  private static let common: Set<String> = [
    "congress", "senate", "parliament", "court", "ministry", "army", "navy", "force", "forces",
    "assembly", "treasury", "house", "representatives", "guard", "corps", "council", "police",
    "bank", "directorate",
  ]
}
