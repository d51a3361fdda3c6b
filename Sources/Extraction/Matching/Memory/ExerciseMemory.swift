import EntenteGraphModel
import EntenteLanguage

/// Who holds the exercise that a text tells of: "the drill, hosted by the Kenyan Navy … Chad and Mali take part in the
/// drill".
struct ExerciseMemory {
  private var hosts: [EntityID] = []
  private var sentence = 0
  /// How many sentences after its host an exercise may be spoken of without.
  private static let reach = 8

  /// Keeps who holds an exercise by the words of a sentence.
  mutating func keep(_ found: [Argument], in index: Int) {
    guard !found.isEmpty else { return }
    hosts = found.map(\.entity)
    sentence = index
  }

  /// Lets an exercise that a sentence judges stand for who holds it: "hosted by Mali … Chad denounced the exercise".
  func fill(_ frame: inout SentenceFrame, of document: inout LinkedDocument) {
    guard !hosts.isEmpty, frame.index > sentence, frame.index - sentence <= ExerciseMemory.reach
    else { return }
    for token in frame.tokens.indices
    where frame.mentions[token] < 0 && frame.isOne(token, of: .drills) && frame.isJudged(token) {
      let known = hosts.compactMap { host in
        (document.entities[host]?.kind ?? host.kind).map { (entity: host, kind: $0) }
      }
      frame.stand(token, forRemembered: known, of: &document)
      frame.judged.insert(token)
    }
  }

  /// Who holds the exercise told last, as an end of what stands at a token.
  func hosts(at token: Int, of index: Int, in document: LinkedDocument) -> [Argument] {
    guard index > sentence, index - sentence <= ExerciseMemory.reach else { return [] }
    return hosts.compactMap {
      Argument(remembered: $0, at: token, of: index, in: document)
    }
  }
}
