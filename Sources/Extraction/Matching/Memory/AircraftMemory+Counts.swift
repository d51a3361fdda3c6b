import EntenteGraphModel
import EntenteLanguage

/// Aircraft that a text only counts: "Two more landed", "The other flew on", "has bought six of them".
extension AircraftMemory {
  /// Lets what is counted stand for the aircraft that the text has just spoken of.
  func fillCounts(_ frame: inout SentenceFrame, of document: inout LinkedDocument) {
    for token in frame.tokens.indices where isCount(token, frame) {
      guard let known = spokenOf(before: token, frame) else { continue }
      stand(token, for: known, &frame, &document)
    }
  }

  /// The only aircraft of the sentence so far, else of the last sentence that has some.
  private func spokenOf(before token: Int, _ frame: SentenceFrame) -> EntityID? {
    let own = Set(
      (0..<token).compactMap { place -> EntityID? in
        guard frame.mentions[place] >= 0, let known = frame.entities[frame.mentions[place]],
          known.kind == .aircraft
        else { return nil }
        return known.entity
      })
    if !own.isEmpty { return own.count == 1 ? own.first : nil }
    guard let last = flown.map(\.sentence).max(), frame.index - last <= 2 else { return nil }
    let recent = flown.filter { $0.sentence == last }
    let all = Set(recent.map(\.entity))
    return all.count == 1 && recent.contains(where: \.isActing) ? all.first : nil
  }

  private func isCount(_ token: Int, _ frame: SentenceFrame) -> Bool {
    let verb = frame.heads[token]
    guard frame.mentions[token] < 0, verb >= 0, frame.tokens[verb].partOfSpeech == .VERB,
      frame.tokens[token].partOfSpeech == .NUM
        || AircraftMemory.counts.contains(frame.tokens[token].text.lowercased()),
      frame.arcs[token] == .nsubj || frame.arcs[token] == .obj,
      // "Two died, one flew home": people are counted too.
      !frame.tokens.indices.contains(where: {
        frame.isOne($0, of: .people) || frame.isOne($0, of: .troops)
      })
    else { return false }
    let isPlain = frame.children[token].allSatisfy { child in
      switch frame.arcs[child] {
      case .det, .nummod, .amod, .advmod, .cc, .conj, .marking:
        return frame.mentions[child] < 0 && frame.tokens[child].partOfSpeech != .NOUN
      case .nmod:
        return frame.isMarked(child, .of)
          && (["them", "these", "those", "which", "type"].contains(
            frame.tokens[child].text.lowercased())
            || frame.mentions[child] < 0 && frame.isOne(child, of: .machines))
      default: return frame.tokens[child].partOfSpeech == .PUNCT
      }
    }
    guard isPlain else { return false }
    let kinds: Set<RelationKind> =
      frame.arcs[token] == .obj
      ? [.operates]
      : frame.passives[verb]
        ? [.operates, .assault, .mobilize] : [.arrivedAt, .departedFrom, .flewVia, .deployedTo]
    return frame.words[verb] >= 0
      && frame.lexicon.byWord[Int(frame.words[verb])].contains { index in
        let predicate = frame.lexicon.predicates[index]
        return predicate.category == .verb && kinds.contains(predicate.kind)
      }
  }

  private static let counts: Set<String> = [
    "both", "another", "other", "others", "more", "several", "some", "first", "second", "third",
    "fourth", "last", "half", "rest", "remainder", "dozen", "pair", "trio",
  ]
}
