import EntenteGraphModel

/// What of a graph is drawn, and what is not.
struct DiagramSelection: Sendable {
  /// The entities, sorted.
  let entities: [EntityID]
  /// The relations among them, sorted.
  let relations: [RelationKey]
  /// What was left out, in words; empty where nothing was.
  let omitted: [String]

  init(_ graph: EntityGraph, _ facts: GraphFacts, top: Int?) {
    var weights: [EntityID: Double] = [:]
    for key in graph.relations.keys {
      // An event says more than a standing relation, and a line to oneself says nothing.
      let weight = key.kind.relationClass == .standing ? 0.4 : 1
      let share = weight * Double(max(facts[key].support, 1)).squareRoot()
      weights[key.source, default: 0] += share
      if key.target != key.source { weights[key.target, default: 0] += share }
      if let speaker = key.speaker { weights[speaker, default: 0] += 0 }
    }
    let connected = graph.entities.keys.filter { (weights[$0] ?? 0) > 0 }
    // A graph without a single relation is still drawn.
    let candidates = connected.isEmpty ? Array(graph.entities.keys) : connected
    let ranked = candidates.sorted { a, b in
      let (x, y) = (weights[a] ?? 0, weights[b] ?? 0)
      if x != y { return x > y }
      let (m, n) = (graph.entities[a]?.mentions.count ?? 0, graph.entities[b]?.mentions.count ?? 0)
      return m != n ? m > n : a < b
    }
    var kept = Set(ranked.prefix(max(top ?? ranked.count, 1)))
    // Whoever lost all its neighbours to the cut says nothing any more.
    let within = graph.relations.keys.filter {
      kept.contains($0.source) && kept.contains($0.target)
    }
    if !within.isEmpty {
      let touched = Set(within.flatMap { [$0.source, $0.target] })
      kept.formIntersection(touched)
    }
    entities = kept.sorted()
    relations = within.sorted()
    var omitted: [String] = []
    let cut = candidates.count - kept.count
    if cut > 0 { omitted.append("the \(Wording.counted(cut, "entity")) least connected") }
    let lost = graph.relations.count - relations.count
    if lost > 0 { omitted.append("\(Wording.counted(lost, "relation")) with them") }
    let alone = graph.entities.count - candidates.count
    if alone > 0 { omitted.append("\(Wording.counted(alone, "entity")) without a relation") }
    self.omitted = omitted
  }
}
