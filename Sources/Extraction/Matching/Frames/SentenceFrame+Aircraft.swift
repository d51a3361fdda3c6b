import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// The types that an apposition names of some aircraft: "two more Russian aircraft, an An-124 and an Il-62".
  func namedAircraft(
    _ token: Int, _ kinds: Set<EntityKind>, _ end: End, hops: Int
  ) -> [Argument] {
    guard kinds.contains(.aircraft), tokens[token].partOfSpeech == .NOUN,
      isOne(token, of: .airframes)
    else { return [] }
    // The parser may take the apposition for a complement without a preposition.
    let names = children[token].filter { child in
      child > token
        && (arcs[child] == .appos
          || arcs[child] == .nmod && !children[child].contains { arcs[$0] == .marking })
    }
    return names.flatMap { actors($0, [.aircraft], end, hops: hops + 1) }
  }
}
