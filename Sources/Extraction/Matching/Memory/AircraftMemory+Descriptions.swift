import EntenteGraphModel
import EntenteLanguage

extension AircraftMemory {
  /// Lets "the chartered airliner" or "the swing-wing jets" stand for the one type that the sentences before have
  /// spoken of.
  func fillDescriptions(_ frame: inout SentenceFrame, of document: inout LinkedDocument) {
    guard let last = types.map(\.sentence).max(), frame.index - last <= 2 else { return }
    let recent = Set(types.filter { $0.sentence == last }.map(\.entity))
    guard recent.count == 1, let type = recent.first else { return }
    for token in frame.tokens.indices where isDescription(token, frame) {
      stand(token, for: type, &frame, &document)
    }
  }

  /// Lets "ones" with a nation before it stand for the aircraft of the list: "Danish F-16s are at Lask, Norwegian ones
  /// at Siauliai".
  func fillOnes(_ frame: inout SentenceFrame, of document: inout LinkedDocument) {
    for token in frame.tokens.indices
    where frame.mentions[token] < 0
      && ["ones", "one"].contains(frame.tokens[token].text.lowercased())
      && frame.children[token].contains(where: { child in
        frame.mentions[child] >= 0 && child < token
          && [.amod, .compound, .possessive].contains(frame.arcs[child])
      })
    {
      let before = (0..<token).reversed().compactMap { place -> EntityID? in
        guard frame.mentions[place] >= 0, let known = frame.entities[frame.mentions[place]],
          known.kind == .aircraft
        else { return nil }
        return known.entity
      }
      guard
        let type = before.first
          ?? flown.last(where: { frame.index - $0.sentence == 1 })?.entity
      else { continue }
      stand(token, for: type, &frame, &document)
    }
  }

  /// Whether a noun speaks of aircraft that are known already and names none: with "the" and nobody's name before
  /// it or behind it.
  private func isDescription(_ token: Int, _ frame: SentenceFrame) -> Bool {
    guard frame.mentions[token] < 0, frame.tokens[token].partOfSpeech == .NOUN,
      frame.isOne(token, of: .machines), [.nsubj, .obj].contains(frame.arcs[token]),
      frame.children[token].contains(where: {
        frame.arcs[$0] == .det
          && ["the", "these", "those", "both"].contains(frame.tokens[$0].text.lowercased())
      })
    else { return false }
    return !frame.children[token].contains { child in
      // "The aircraft, with fifteen men on board, vanished"
      let isAside =
        frame.arcs[child] == .nmod && frame.isMarked(child, .with)
        && token + 1 < frame.tokens.count && frame.tokens[token + 1].text == ","
      return frame.mentions[child] >= 0
        || [.nmod, .appos, .acl].contains(frame.arcs[child]) && !isAside
    }
  }
}
