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
    let sentences = document.document.sentences
    if let author = Byline.author(document) {
      speaker = author
      sentence = 0
      return
    }
    // Over the text, or under it.
    let places = Array(sentences.indices.prefix(6)) + sentences.indices.dropFirst(6).suffix(2)
    for index in places {
      let sentence = sentences[index]
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

  /// Who speaks a text that its headline calls somebody's speech and that quotes nobody: "Foreign Minister Ana Ruiz's
  /// remarks at a news conference", "Speech by President Ali Noor".
  private static func author(_ document: LinkedDocument) -> EntityID? {
    let sentences = document.document.sentences
    guard let title = sentences.first, let tree = title.tree, !isTold(title),
      !sentences.contains(where: \.isQuoting)
    else { return nil }
    let leaders = document.mentions.filter {
      $0.sentence == 0 && $0.form == .name && $0.entity.kind == .leader
        && tree.heads.indices.contains($0.head)
    }
    let own = leaders.filter { leader in
      let end = leader.tokens.upperBound
      let start = leader.tokens.lowerBound
      guard end < title.tokens.count else {
        return title.tokens[..<start].contains { $0.text.lowercased() == "by" }
          && title.tokens[..<start].contains { speeches.contains($0.text.lowercased()) }
      }
      let isOwner =
        title.tokens[end].isPossessiveMark
        && title.tokens[end...].prefix(5).contains { speeches.contains($0.text.lowercased()) }
      let before = title.tokens[..<start].map { $0.text.lowercased() }
      let by = before.lastIndex(of: "by")
      let isBehind = by.map { start - $0 <= 8 && before[..<$0].contains(where: speeches.contains) }
      return isOwner || isBehind ?? false
    }
    return own.count == 1 ? own.first?.entity : nil
  }

  /// Whether a sentence tells something by itself and is no headline: "A statement by Noor's office said he would resign."
  private static func isTold(_ title: Sentence) -> Bool {
    guard title.tokens.last?.text == ".", let root = title.tree?.heads.firstIndex(of: -1) else {
      return false
    }
    return title.tokens[root].partOfSpeech == .VERB
      && title.tokens[root].morphology["VerbForm"] == "Fin"
  }

  /// What somebody says in their own voice.
  private static let speeches: Set<String> = [
    "remarks", "speech", "address", "statement", "opening", "comments", "message",
  ]
}
