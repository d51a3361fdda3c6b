import EntenteGraphModel
import EntenteLanguage

extension AircraftMemory {
  /// Lets those on board who are held, freed or killed stand for the nation whose aircraft the text has just spoken of:
  /// "An American EP-3 landed on Hainan, and the crew was detained".
  func fillCrews(
    _ frame: inout SentenceFrame, of document: inout LinkedDocument,
    owners: [EntityID: EntityID]
  ) {
    for token in frame.tokens.indices where isCrew(token, frame) {
      let before = (0..<token).compactMap { place -> EntityID? in
        guard frame.mentions[place] >= 0, let known = frame.entities[frame.mentions[place]],
          known.kind == .aircraft
        else { return nil }
        return known.entity
      }
      let last = flown.map(\.sentence).max() ?? -1
      let recent =
        before.isEmpty && frame.index - last <= 2
        ? flown.filter { $0.sentence == last }.map(\.entity) : before
      let nations = Set(
        recent.compactMap { owners[$0] }.flatMap { owner in
          owner.kind == .nation ? [owner] : document.homes(of: owner)
        }
      ).filter { document.entities[$0] != nil }
      guard nations.count == 1, let nation = nations.first else { continue }
      stand(token, for: nation, &frame, &document, as: .nation)
    }
  }

  /// Whether a noun speaks of a known aircraft's men, to whom something is done, and names nobody else.
  private func isCrew(_ token: Int, _ frame: SentenceFrame) -> Bool {
    guard frame.mentions[token] < 0, frame.isOne(token, of: .crews),
      frame.arcs[token] == .obj
        || frame.arcs[token] == .nsubj && frame.heads[token] >= 0
          && frame.passives[frame.heads[token]]
    else { return false }
    // "welcomed the crews at the airport" greets men, and no nation.
    let verb = frame.heads[token]
    guard verb >= 0, frame.tellsAlone(verb, [.coerce, .retreat, .assault]) else {
      return false
    }
    let isKnown = frame.children[token].contains { child in
      [.det, .possessive, .nmod].contains(frame.arcs[child])
        && ["the", "its", "their", "both"].contains(frame.tokens[child].text.lowercased())
    }
    return isKnown
      && !frame.children[token].contains { child in
        frame.mentions[child] >= 0
          && !["its", "their"].contains(frame.tokens[child].text.lowercased())
          || frame.arcs[child] == .nmod && frame.isMarked(child, .of)
      }
  }
}
