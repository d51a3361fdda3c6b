import EntenteGraphModel
import EntenteLanguage

extension CandidateAssembler {
  /// The arrival that lies in a departure whence one comes back: "took off from Lima and returned an hour later",
  /// "flew a round trip from Lima".
  func homecoming(_ match: PredicateMatch, _ relation: ExtractedRelation) -> RelationCandidate? {
    guard relation.kind == .departedFrom, relation.status != .negated,
      isRoundTrip(match.token) || isReturning(match)
    else { return nil }
    var arrival = relation
    arrival.kind = .arrivedAt
    return derived(match, arrival, "return")
  }

  /// Whether what is flown is called a round trip.
  private func isRoundTrip(_ verb: Int) -> Bool {
    frame.tokens.indices.dropFirst().contains { token in
      guard frame.tokens[token].lemma.lowercased() == "trip" else { return false }
      let before = frame.tokens[token - 1].text == "-" ? token - 2 : token - 1
      guard before >= 0, frame.tokens[before].text.lowercased() == "round" else { return false }
      var current = token
      for _ in 0..<4 {
        if current == verb { return true }
        guard frame.heads[current] >= 0 else { return false }
        if [.relative, .advcl, .ccomp, .parataxis].contains(frame.arcs[current]) { return false }
        current = frame.heads[current]
      }
      return false
    }
  }

  /// Whether the same aircraft is said to come back, and nowhere else.
  private func isReturning(_ match: PredicateMatch) -> Bool {
    frame.tokens.indices.contains { verb in
      guard verb > match.token, frame.tokens[verb].partOfSpeech == .VERB else { return false }
      let lemma = frame.tokens[verb].lemma.lowercased()
      let isBack = frame.children[verb].contains {
        ["back", "around"].contains(frame.tokens[$0].text.lowercased())
      }
      guard lemma == "return" || ["turn", "fly", "come", "head"].contains(lemma) && isBack,
        !frame.children[verb].contains(where: { child in
          frame.arcs[child] == .obj
            || frame.arcs[child] == .obl && frame.mentions[child] >= 0
              && [.place, .nation].contains(frame.entities[frame.mentions[child]]?.kind)
            || frame.tokens[child].text.lowercased() == "there"
        }),
        frame.status(of: verb).status == .asserted
      else { return false }
      return frame.actors(frame.subjects(verb), [.aircraft], .source)
        .contains { $0.entity == match.source.entity }
    }
  }
}
