import EntenteGraphModel

/// Speakers that are named once, in the legend, and stand in labels as a number: where a spokesman says
/// half of everything, his name in every label would be all that one reads.
struct DiagramSpeakers: Sendable {
  /// The speakers with their marks, in the order of the marks.
  let marked: [(speaker: EntityID, mark: String)]
  /// Whether a drawing is so full that labels have to be short.
  let isCrowded: Bool

  /// Marks the most frequent speakers.
  init(_ lines: [DiagramLine], entities: Int) {
    var counts: [EntityID: Int] = [:]
    for line in lines {
      for speaker in Set(line.relations.compactMap(\.speaker)) { counts[speaker, default: 0] += 1 }
    }
    let often = counts.filter { $0.value >= 4 }.sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key
    }
    isCrowded = entities > 25
    // These three are in every font with Latin letters.
    marked = zip(often.map(\.key), ["¹", "²", "³"]).map { ($0, $1) }
  }

  /// The mark of a speaker that has one.
  func mark(of speaker: EntityID) -> String? {
    marked.first { $0.speaker == speaker }?.mark
  }
}
