import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// Who does it, and whether that was found elsewhere than at the word itself.
  func sources(
    _ predicate: Predicate, _ token: Int, without targets: [Int]
  ) -> (found: [Argument], inherited: Bool) {
    if predicate.category == .noun, let own = thanked(for: token) {
      return (frame.actors(own, predicate.sourceKinds, .source), false)
    }
    for place in predicate.sources {
      if place == .speaker {
        let voices = frame.voices(of: token, predicate.sourceKinds)
        if !voices.isEmpty { return (voices, true) }
        continue
      }
      var tokens = self.tokens(place, predicate, token, .source)
      tokens.removeAll { targets.contains($0) }
      var found = frame.actors(tokens, predicate.sourceKinds, .source)
      // "the UN mission MINUSMA and Operation Barkhane": one mission has one name.
      // "Chad, an ally of Mali, and Togo urged restraint": the apposition tells of Chad alone.
      if place == .itself, predicate.category == .noun,
        predicate.kind == .partOf || frame.arcs[token] == .appos,
        frame.tokens[token].morphology["Number"] != "Plur", found.count > 1
      {
        found = tokens.flatMap {
          frame.actors(
            nearest(to: token, of: $0), predicate.sourceKinds, .source, conjoined: false)
        }
      }
      // "Kenya and other members of NATO": the members are not whom they are named with.
      if place == .itself, frame.arcs[token] == .conj,
        frame.children[token].contains(where: { frame.at($0, .other) })
      {
        found.removeAll { $0.token == token || frame.heads[$0.token] == token }
      }
      // "Chad, an ally of Mali, urged restraint, as did Togo": Togo did so too, and is no ally for it.
      if place == .itself { found.removeAll { $0.hops > 0 && frame.isMarked($0.token, .as) } }
      if !found.isEmpty { return (found, tokens.allSatisfy { frame.heads[$0] != token }) }
    }
    if predicate.kind == .cooperate, let voices = voices(ofGerund: token, predicate.sourceKinds) {
      return (voices, false)
    }
    if predicate.kind == .assault, predicate.category == .verb {
      let found = frame.actors(frame.attackers(of: token), predicate.sourceKinds, .source)
      if !found.isEmpty { return (found, true) }
    }
    // "Thousands rallied in Caracas": nobody named is the people of the place.
    if predicate.kind == .protest
      || predicate.kind == .support && frame.tellsAlone(token, [.protest])
      // "In Lima, demonstrators threw grenades at the Malian embassy"
      || [.assault, .coerce].contains(predicate.kind)
        && frame.surfaceSubjects(token).contains(where: { frame.isOne($0, of: .protesters) })
    {
      return (frame.locals(token), true)
    }
    return ([], false)
  }

  /// Who is thanked for what "their" says is theirs: "thanked the people of Mali for their support of Chad"; `nil` where nobody
  /// is, or where the text has told whose it is.
  private func thanked(for deed: Int) -> [Int]? {
    let isJoined = frame.arcs[deed] == .conj && frame.heads[deed] >= 0
    let noun = isJoined ? frame.heads[deed] : deed
    let thanks = frame.heads[noun]
    guard frame.isMarked(noun, .for), thanks >= 0, frame.isOne(thanks, of: .thankings),
      let owner = frame.dependents(noun, .possessive).first,
      ["their", "its", "his", "her"].contains(frame.tokens[owner].text.lowercased()),
      frame.mentions[owner] < 0
    else { return nil }
    let thanked =
      frame.tokens[thanks].partOfSpeech == .VERB
      ? frame.objects(thanks) : frame.obliques(thanks, FunctionWord.to.number)
    return thanked.isEmpty ? nil : thanked
  }

  /// The last member of a list that stands before an apposition: "the A380 and the A350-1000, a version of the A350".
  private func nearest(to apposition: Int, of first: Int) -> Int {
    frame.arcs[apposition] == .appos
      ? frame.dependents(first, .conj).filter { $0 < apposition }.max() ?? first : first
  }

  /// Whether the noun that a verb's entry asks for tells by itself whose it is: in "reaffirmed the United States'
  /// support for Albania" the speaker only says so.
  func isTold(by verb: Int, _ predicate: Predicate) -> Bool {
    guard predicate.category == .verb, predicate.specificity > 0,
      predicate.sources.contains(.subject)
    else { return false }
    let kinds: Set<EntityKind> = SentenceFrame.speaking
    let own = Set(frame.actors(frame.subjects(verb), kinds, .source).map(\.entity))
    // "tightening U.S. sanctions", but not "echoed Senegal's call"
    let isConflict = predicate.kind.relationClass == .materialConflict
    let asked = predicate.objects.isEmpty || !isConflict ? [] : frame.objects(verb)
    return (frame.qualifierTokens(predicate, verb) + asked).contains { noun in
      guard frame.isEventNoun(noun), frame.tells(noun, predicate.kind) else { return false }
      let owners = frame.actors(frame.ownAgents(noun, withOf: false), kinds, .source)
      return !owners.isEmpty && owners.allSatisfy { !own.contains($0.entity) }
    }
  }

  /// Whether somebody refuses to harm or blame whom the refusal would be about: "declined to expel Malian diplomats".
  func isSparing(_ verb: Int, _ targets: [Argument]) -> Bool {
    frame.clauses(verb).contains { clause in
      guard frame.isMarked(clause, .to), frame.words[clause] >= 0,
        let entry = lexicon.byWord[Int(frame.words[clause])].map({ lexicon.predicates[$0] })
          .filter({ $0.category == .verb && qualifies($0, clause) })
          .max(by: { ($0.specificity, -$0.order) < ($1.specificity, -$1.order) })
      else { return false }
      return [.accuse, .sanction, .coerce, .assault, .threaten].contains(entry.kind)
        && targets.allSatisfy { target in
          var above = target.token
          for _ in 0..<6 where above >= 0 && above != clause { above = frame.heads[above] }
          return above == clause
        }
    }
  }
}
