import EntenteGraphModel
import EntenteLanguage

/// Whom a verb is directed at that names nobody, as the clause beside it tells what provoked it.
extension PredicateMatcher {
  /// Whose aircraft or ships made somebody send up theirs: "scrambled jets after two Chadian bombers flew past",
  /// "sent a frigate when a Chadian submarine was sighted".
  func provokers(_ predicate: Predicate, _ token: Int) -> [Argument] {
    guard predicate.kind == .mobilize, predicate.category == .verb, !frame.passives[token],
      frame.tokens[token].lemma.lowercased() == "scramble"
        || !predicate.clauses.isEmpty || !predicate.qualifiers.isEmpty
    else { return [] }
    let own = Set(frame.actors(frame.subjects(token), predicate.sourceKinds, .source).map(\.entity))
    for clause in frame.dependents(token, .advcl) where isOccasion(clause) {
      let found = frame.actors(
        frame.surfaceSubjects(clause).filter { isMachine($0) }, predicate.targetKinds, .source)
      let others = found.filter { !own.contains($0.entity) }
      if !others.isEmpty { return others }
    }
    return []
  }

  /// Whether a clause tells when or after what something is done.
  private func isOccasion(_ clause: Int) -> Bool {
    frame.children[clause].contains { child in
      ["after", "when", "as", "because"].contains(frame.tokens[child].text.lowercased())
        && child < clause
    }
  }

  private func isMachine(_ subject: Int) -> Bool {
    frame.isOne(subject, of: .machines) || frame.isOne(subject, of: .troops)
      || frame.mentions[subject] >= 0
        && frame.entities[frame.mentions[subject]]?.kind == .aircraft
  }
}
