import EntenteGraphModel
import EntenteLanguage

/// Follows who speaks in a transcript, whose paragraphs begin with the speaker's name in capitals: "SECRETARY RUIZ: We thank
/// Kenya. …".
struct Transcript {
  private var current: EntityID?
  /// The two who speak in turns where the headline says that it is they who meet; empty for any other text.
  private let parties: [EntityID]

  init(_ document: LinkedDocument) {
    var seen: Set<EntityID> = []
    let leaders = document.mentions.filter {
      $0.sentence == 0 && $0.form == .name && $0.entity.kind == .leader
    }.map(\.entity).filter { seen.insert($0).inserted }
    let sides = Set(leaders.compactMap(document.home))
    parties = leaders.count == 2 && sides.count == 2 ? leaders : []
  }

  /// Whom one of two who talk in turns calls "you": "SECRETARY RUIZ: Thank you for coming".
  func partner(of speaker: EntityID) -> EntityID? {
    parties.contains(speaker) ? parties.first { $0 != speaker } : nil
  }

  /// Takes in the next sentence: who speaks it; `nil` where nobody known does.
  mutating func speaker(of sentence: Sentence, _ mentions: [LinkedMention]) -> EntityID? {
    guard sentence.startsParagraph,
      let colon = sentence.tokens.prefix(9).firstIndex(where: { $0.text == ":" }), colon > 0
    else { return current }
    let label = sentence.tokens[..<colon]
    let isShouted = label.allSatisfy { token in
      !token.text.contains { $0.isLowercase }
    }
    guard isShouted,
      label.contains(where: { $0.text.count > 1 && $0.text.contains(where: \.isLetter) })
    else { return current }
    current =
      mentions.first { $0.entity.kind == .leader && $0.tokens.lowerBound < colon }?.entity
    return current
  }
}
