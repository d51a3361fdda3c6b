import EntenteGraphModel
import EntenteLanguage

extension PlaceRelations {
  /// The words that say that a place lies in a region whose nation stands before it: "Goma, in Congo's North Kivu
  /// province", "Goma in the Congolese province of North Kivu", "Quetta, the capital of Pakistan's Balochistan province".
  func cue(
    _ place: LinkedMention, inRegion region: LinkedMention, among mentions: [LinkedMention],
    _ tokens: [Token]
  ) -> String? {
    let range = place.tokens.upperBound..<max(place.tokens.upperBound, region.tokens.lowerBound)
    guard region.entity.kind == .place, (3...8).contains(range.count),
      let nation = mentions.first(where: {
        $0.entity.kind == .nation && range.contains($0.tokens.lowerBound)
          && $0.tokens.upperBound <= range.upperBound
      })
    else { return nil }
    func words(_ range: Range<Int>) -> [String] {
      tokens[range].map { $0.text.lowercased() }.filter {
        $0 != "the" && !PlaceRelations.directions.contains($0)
      }
    }
    let front = words(range.lowerBound..<nation.tokens.lowerBound)
    guard [["in"], [",", "in"], [",", "capital", "of"]].contains(front) else { return nil }
    var behind = words(nation.tokens.upperBound..<range.upperBound)
    if nation.form != .adjective {
      guard let mark = behind.first, ["'s", "’s", "'", "’"].contains(mark) else { return nil }
      behind.removeFirst()
    }
    guard
      behind.isEmpty
        || behind.count == 2 && behind[1] == "of" && PlaceRelations.sorts.contains(behind[0])
    else { return nil }
    let gap = tokens[range].map(\.text).joined(separator: " ")
    return "\(place.surface) \(gap) \(region.surface)"
  }
}
