import EntenteGraphModel

extension ConfidenceModel {
  private struct Triple: Hashable {
    let source: EntityID
    let kind: RelationKind
    let target: EntityID

    init(_ relation: ExtractedRelation) {
      let swapped = relation.kind.isSymmetric && relation.target < relation.source
      source = swapped ? relation.target : relation.source
      kind = relation.kind
      target = swapped ? relation.source : relation.target
    }
  }

  private struct Pair: Hashable {
    let a: EntityID
    let b: EntityID

    init(_ relation: ExtractedRelation) {
      a = min(relation.source, relation.target)
      b = max(relation.source, relation.target)
    }
  }

  /// The features of a relation that a name or a title states.
  static func features(_ relation: ExtractedRelation) -> [String] {
    let kind = relation.kind.rawValue
    let manner = relation.predicate.prefix { $0 != "/" }
    let ends = [relation.source, relation.target].map { $0.kind?.rawValue ?? "" }
    return [
      "kind \(kind)", "category \(manner)", "kind \(kind) \(manner)", "ends \(ends[0]) \(ends[1])",
      "kind \(kind) to \(ends[1])",
    ]
  }

  /// Adds to each candidate what its whole article says for it, and gives it its confidence.
  ///
  /// Cost: linear in candidates and mentions.
  func judge(_ candidates: inout [RelationCandidate], in document: LinkedDocument) {
    var mentions: [EntityID: Int] = [:]
    for mention in document.mentions { mentions[mention.entity, default: 0] += 1 }
    var sentences: [Triple: Set<Int>] = [:]
    var kinds: [Pair: Set<RelationKind>] = [:]
    for candidate in candidates {
      sentences[Triple(candidate.relation), default: []].insert(candidate.relation.sentence)
      kinds[Pair(candidate.relation), default: []].insert(candidate.relation.kind)
    }
    for index in candidates.indices {
      let relation = candidates[index].relation
      var features = candidates[index].features
      features.append("told \(min(sentences[Triple(relation)]?.count ?? 1, 3))")
      features.append("pair \(min(kinds[Pair(relation)]?.count ?? 1, 4))")
      for (end, id) in [("source", relation.source), ("target", relation.target)] {
        let count = mentions[id] ?? 0
        features.append("\(end) mentions \(count <= 1 ? 1 : count <= 3 ? 2 : count <= 8 ? 3 : 4)")
        if id.slug.contains("~") { features.append("\(end) unknown \(id.kind?.rawValue ?? "")") }
      }
      candidates[index].features = features
      candidates[index].relation.confidence = probability(features)
    }
  }
}
