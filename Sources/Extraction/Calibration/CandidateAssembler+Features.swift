import EntenteGraphModel

extension CandidateAssembler {
  /// What the sentence says for and against a relation: its type and word, how its ends were reached
  /// and spoken of, how far they stand apart.
  func features(_ match: PredicateMatch, _ relation: ExtractedRelation) -> [String] {
    let predicate = lexicon.predicates[match.predicate]
    let kind = relation.kind.rawValue
    let category = predicate.category.rawValue
    let mentions = [match.source, match.target].map { document.mentions[$0.mention] }
    var features = [
      "kind \(kind)", "category \(category)", "kind \(kind) \(category)",
      "class \(relation.kind.relationClass.rawValue) \(category)",
      "status \(relation.status.rawValue)",
      "ends \(match.source.kind.rawValue) \(match.target.kind.rawValue)",
      "kind \(kind) to \(match.target.kind.rawValue)",
      "source hops \(min(match.source.hops, 3))", "target hops \(min(match.target.hops, 3))",
      "qualified \(min(predicate.specificity, 2))",
      "predicate \(predicate.kind.rawValue) \(predicate.name)",
      "source \(mentions[0].form.rawValue)", "target \(mentions[1].form.rawValue)",
      "source arc \(frame.arcs[match.source.token])",
      "target arc \(frame.arcs[match.target.token])",
    ]
    if match.inherited { features.append("inherited") }
    if relation.speaker != nil { features.append("speaker") }
    if frame.passives[match.token] { features.append("passive") }
    let distance = abs(match.source.token - match.target.token)
    features.append("distance \(distance <= 4 ? 0 : distance <= 10 ? 1 : distance <= 20 ? 2 : 3)")
    let sure = min(mentions[0].confidence, mentions[1].confidence)
    features.append("names \(sure >= 0.9 ? 2 : sure >= 0.6 ? 1 : 0)")
    features.append("depth \(min(depth(of: match.token), 4))")
    if frame.tokens.count > 40 { features.append("long sentence") }
    return features
  }

  /// How many arcs lie between a token and the root of its sentence, at most five.
  private func depth(of token: Int) -> Int {
    var current = token
    for step in 0..<5 {
      guard frame.heads[current] >= 0 else { return step }
      current = frame.heads[current]
    }
    return 5
  }
}
