import EntenteGraphModel
import EntenteLanguage

/// Who a whole text is by, where it says so: a press statement with a leader's name over it, or "the
/// below is attributable to".
struct Byline: Sendable {
  /// Who says everything below it.
  var speaker: EntityID?
  /// The sentence that names the speaker.
  var sentence: Int?
  /// Whether that sentence only names the author, and so tells nothing: "Ned Price, Department Spokesperson".
  var isBare = false

  init(_ document: LinkedDocument) {
    for (index, sentence) in document.document.sentences.prefix(6).enumerated() {
      let words = sentence.tokens.map { $0.text.lowercased() }
      let leaders = document.mentions.filter {
        $0.sentence == index && $0.form == .name
          && (document.entities[$0.entity]?.kind ?? $0.entity.kind) == .leader
      }
      guard let leader = leaders.first else { continue }
      let attributable = words.contains("attributable")
      let verbs = sentence.tokens.contains {
        $0.partOfSpeech == .VERB || $0.partOfSpeech == .AUX
      }
      let begins = leader.tokens.lowerBound <= 1 && leaders.count == 1
      let describes = words.contains(",") && sentence.tokens.count <= 16 && index > 0
      if attributable || (!verbs && begins && describes) {
        speaker = leader.entity
        self.sentence = index
        isBare = !attributable
        return
      }
    }
  }
}
