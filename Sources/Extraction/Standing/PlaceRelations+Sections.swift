import EntenteGraphModel
import EntenteLanguage

/// Places that a sentence begins with under a nation that the text has just begun to tell of: "In Syria, the coalition
/// conducted three strikes. Near Palmyra, one strike destroyed a tank."
extension PlaceRelations {
  /// The relations of places that open a sentence with the nation that opened one before.
  func underHeadings() -> [ExtractedRelation] {
    var found: [ExtractedRelation] = []
    var seen: Set<EntityID> = []
    var nation: (entity: EntityID, surface: String)?
    var idle = 0
    let bySentence = Dictionary(grouping: linked.mentions, by: \.sentence)
    for (index, sentence) in linked.document.sentences.enumerated() {
      let mentions = (bySentence[index] ?? []).filter { $0.form == .name }
      let words = sentence.tokens.map { $0.text.lowercased() }
      let start = Self.opening(of: words)
      let first = start.flatMap { start in
        mentions.filter { $0.tokens.lowerBound == start }.max { $0.tokens.count < $1.tokens.count }
      }
      if let first, first.entity.kind == .nation,
        isHeading(first, words)
      {
        nation = (first.entity, first.surface)
        idle = 0
        continue
      }
      idle += 1
      guard let here = nation, idle < 3 else {
        nation = nil
        continue
      }
      guard let first, first.entity.kind == .place, first.tokens.lowerBound > 0,
        Self.positions.contains(words[first.tokens.lowerBound - 1]),
        isKnown(first.entity, in: here.entity) || isUnplaced(first.entity),
        seen.insert(first.entity).inserted
      else { continue }
      idle = 0
      found.append(
        ExtractedRelation(
          source: first.entity, kind: .locatedIn, target: here.entity, sentence: index,
          cue: "\(here.surface) … \(words[first.tokens.lowerBound - 1]) \(first.surface)",
          predicate: "place/known", confidence: 0.5))
    }
    return found
  }

  /// Where the name stands that a sentence opens with, behind its preposition or a bullet: "Additionally, in [Iraq]",
  /// ". Near [Mosul]"; `nil` where no sentence opens so.
  private static func opening(of words: [String]) -> Int? {
    var place = 0
    while place < words.count, place < 3,
      [".", "-", "–", "•", "*", ",", "additionally", "meanwhile", "also", "elsewhere"]
        .contains(words[place])
    {
      place += 1
    }
    guard place < words.count else { return nil }
    if positions.contains(words[place]) { place += 1 }
    return place < words.count ? place : nil
  }

  /// Whether a nation's name is all that a sentence says, or what it begins with.
  private func isHeading(_ nation: LinkedMention, _ words: [String]) -> Bool {
    let (low, high) = (nation.tokens.lowerBound, nation.tokens.upperBound)
    let rest = words[high...].filter { ![".", ":"].contains($0) }
    if rest.isEmpty { return true }
    return low > 0 && words[low - 1] == "in" && words[high] == ","
  }

  private static let positions: Set<String> = ["in", "near", "at", "around", "outside", "within"]
}
