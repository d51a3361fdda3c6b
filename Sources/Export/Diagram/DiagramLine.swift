import EntenteGraphModel

/// One line of a drawing: all relations of a pair that run the same way.
struct DiagramLine: Sendable {
  /// The ends, as drawn.
  var tail: EntityID
  var head: EntityID
  /// The relations: those of ``relationClass`` first, in each class the best-proven first.
  var relations: [RelationKey]
  /// Whether everything in it runs both ways.
  var isSymmetric: Bool
  /// The class that most of the evidence is of, an event's where there is any: the colour of the line, and of the first
  /// words at it.
  var relationClass: RelationClass
  /// `asserted` where anything in it is, else the status of the best-proven.
  var status: Status
  /// The sum of the support.
  var support: Int

  /// The lines of a drawing, sorted by their ends. Relations that run both ways join a line of their
  /// pair, where there is one.
  static func lines(of relations: [RelationKey], _ facts: GraphFacts) -> [DiagramLine] {
    struct Ends: Hashable {
      var tail: EntityID
      var head: EntityID
    }
    var directed: [Ends: [RelationKey]] = [:]
    var mutual: [RelationKey] = []
    for key in relations where key.source != key.target {
      if key.kind.isSymmetric {
        mutual.append(key)
      } else {
        directed[Ends(tail: key.source, head: key.target), default: []].append(key)
      }
    }
    var bothWays: [Ends: [RelationKey]] = [:]
    for key in mutual {
      let forth = Ends(tail: key.source, head: key.target)
      let back = Ends(tail: key.target, head: key.source)
      if directed[forth] != nil {
        directed[forth]?.append(key)
      } else if directed[back] != nil {
        directed[back]?.append(key)
      } else {
        bothWays[forth, default: []].append(key)
      }
    }
    var lines: [DiagramLine] = []
    for (groups, isSymmetric) in [(directed, false), (bothWays, true)] {
      for (ends, keys) in groups {
        lines.append(
          line(from: ends.tail, to: ends.head, keys, isSymmetric: isSymmetric, facts))
      }
    }
    return lines.sorted {
      ($0.tail, $0.head, $0.isSymmetric ? 1 : 0) < ($1.tail, $1.head, $1.isSymmetric ? 1 : 0)
    }
  }

  private static func line(
    from tail: EntityID, to head: EntityID, _ keys: [RelationKey], isSymmetric: Bool,
    _ facts: GraphFacts
  ) -> DiagramLine {
    var weights: [RelationClass: Int] = [:]
    for key in keys { weights[key.kind.relationClass, default: 0] += max(facts[key].support, 1) }
    // Events before standing relations, then the class with most evidence: colour and first words must not contradict each
    // other.
    let classes = weights.keys.sorted { a, b in
      if (a == .standing) != (b == .standing) { return b == .standing }
      let (m, n) = (weights[a] ?? 0, weights[b] ?? 0)
      return m != n ? m > n : a.rawValue < b.rawValue
    }
    let sorted = classes.flatMap { relationClass in
      keys.filter { $0.kind.relationClass == relationClass }.sorted { a, b in
        let (m, n) = (facts[a].support, facts[b].support)
        return m != n ? m > n : a < b
      }
    }
    let asserted = sorted.contains { $0.status == .asserted }
    return DiagramLine(
      tail: tail, head: head, relations: sorted, isSymmetric: isSymmetric,
      relationClass: classes.first ?? .standing,
      status: asserted ? .asserted : sorted.first?.status ?? .asserted,
      support: sorted.reduce(0) { $0 + facts[$1].support })
  }
}
