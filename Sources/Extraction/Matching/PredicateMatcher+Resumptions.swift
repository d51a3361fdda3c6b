import EntenteGraphModel
import EntenteLanguage

/// Whose deed a verb judges that takes up a whole clause.
extension PredicateMatcher {
  /// The doer of the clause that a verb's noun or "which" takes up: "Turkey closed the strait, a step that Greece
  /// condemned", "in a ruling hailed by Chile, the court freed him".
  func resumed(_ predicate: Predicate, _ token: Int) -> [Argument] {
    guard predicate.category == .verb,
      [.accuse, .support, .reject].contains(predicate.kind),
      let verb = resumedVerb(token)
    else { return [] }
    return frame.actors(
      frame.subjects(verb), predicate.targetKinds.intersection(SentenceFrame.speaking), .source)
  }

  /// The verb of the clause that is taken up.
  private func resumedVerb(_ token: Int) -> Int? {
    let host = frame.heads[token]
    guard host >= 0, frame.arcs[token] == .relative || frame.arcs[token] == .acl else { return nil }
    let objects = frame.dependents(token, .obj) + frame.dependents(token, .ccomp)
    guard objects.allSatisfy({ frame.at($0, .which, .that) }) else { return nil }
    if !frame.passives[token] {
      guard frame.arcs[token] == .relative,
        frame.dependents(token, .nsubj).contains(where: { !frame.at($0, .which, .that, .who) })
      else { return nil }
    }
    // "closed the strait, which Greece condemned": the clause may hang from the verb itself.
    if frame.tokens[host].partOfSpeech == .VERB { return host }
    guard
      isLoose(token)
        || frame.tokens[host].partOfSpeech == .NOUN && frame.mentions[host] < 0
          && frame.isOne(host, of: .resumptions) && frame.ownAgents(host, withOf: false).isEmpty
    else { return nil }
    switch frame.arcs[host] {
    case _ where isLoose(token): break
    case .appos, .parataxis, .conj: break
    // A noun behind a comma hangs from the verb without a preposition where the parser sees no apposition.
    case .obl where frame.dependents(host, .marking).isEmpty: return frame.heads[host]
    case .obl where frame.isMarked(host, .in, .with, .by): return frame.heads[host]
    default: return nil
    }
    var current = frame.heads[host]
    for _ in 0..<6 {
      guard current >= 0 else { return nil }
      if frame.tokens[current].partOfSpeech == .VERB, frame.arcs[current] != .amod {
        return current
      }
      current = frame.heads[current]
    }
    return nil
  }

  /// Whether a clause begins with "which" behind a comma, and so may tell of all before it: "closed the strait, which
  /// Greece condemned".
  private func isLoose(_ clause: Int) -> Bool {
    frame.children[clause].contains { child in
      frame.at(child, .which) && frame.arcs[child] == .obj && child > 0
        && frame.tokens[child - 1].text == ","
    }
  }

  /// Whom a threat is meant for that stands under a condition: "warned that unless Chad withdrew its men, they would
  /// be attacked".
  func conditioned(_ predicate: Predicate, _ token: Int) -> [Argument] {
    // What the clause itself names comes first, so only an entry that looks there may look further.
    guard predicate.kind == .threaten, predicate.category == .verb,
      predicate.targets.contains(.clause)
    else { return [] }
    var clauses = [token] + frame.clauses(token)
    // "Unless Chad withdraws, the army warned, its men will march": the threat itself may be the sentence.
    if frame.arcs[token] == .parataxis, frame.heads[token] >= 0 {
      clauses.append(frame.heads[token])
    }
    let kinds = predicate.targetKinds.intersection(SentenceFrame.speaking)
    for condition in clauses.flatMap({ frame.dependents($0, .advcl) })
    where frame.isMarked(condition, .if, .unless)
      || frame.dependents(condition, .aux).contains(where: frame.isInverted)
    {
      let found = frame.actors(frame.dependents(condition, .nsubj), kinds, .source)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Who does what a noun for a charge or a demand has behind it as a clause: "allegations that Chad had armed them", "a
  /// plea that Mali take them back".
  func claimed(_ predicate: Predicate, _ token: Int) -> [Argument] {
    guard predicate.category == .noun, predicate.kind == .accuse || predicate.kind == .request
    else { return [] }
    let kinds = predicate.targetKinds.intersection(SentenceFrame.speaking)
    for clause in frame.children[token]
    where (frame.arcs[clause] == .acl || frame.arcs[clause] == .ccomp)
      && frame.isMarked(clause, .that)
    {
      let found = frame.actors(frame.dependents(clause, .nsubj), kinds, .source)
      if !found.isEmpty { return found }
    }
    return []
  }
}
