import EntenteGraphModel

/// The relations of one side, sorted into lines by numbers.
struct LineTable {
  /// A relation by the number of its line and its place in ``relations``.
  struct Row {
    /// Source, target and type, in the order in which lines are told.
    let code: UInt64
    let place: Int32
  }

  let side: ComparedGraph
  let copies: [String: String]
  /// By code; relations of one line stand together.
  let rows: [Row]
  let relations: [Relation]
  /// What follows for each of ``relations``.
  let facts: [GraphSummary.Relation]

  /// The types in the order of their names, and the number of each.
  private static let kinds = RelationKind.allCases.sorted()
  private static let numbers = Dictionary(
    uniqueKeysWithValues: kinds.enumerated().map { ($1, UInt64($0)) })
  private static let kindBits: UInt64 = 6
  private static let rankBits: UInt64 = 29

  init(_ side: ComparedGraph, _ ranks: EntityRanks) {
    self.side = side
    let graph = side.graph
    let copies = graph.copyGroups()
    self.copies = copies
    var rows: [Row] = []
    var relations: [Relation] = []
    var facts: [GraphSummary.Relation] = []
    rows.reserveCapacity(graph.relations.count)
    relations.reserveCapacity(graph.relations.count)
    facts.reserveCapacity(graph.relations.count)
    for (key, relation) in graph.relations {
      var source = UInt64(ranks.representative(key.source))
      var target = UInt64(ranks.representative(key.target))
      if target < source, key.kind.isSymmetric { swap(&source, &target) }
      let code =
        (source << LineTable.rankBits | target) << LineTable.kindBits
        | LineTable.numbers[key.kind, default: 0]
      rows.append(Row(code: code, place: Int32(relations.count)))
      relations.append(relation)
      facts.append(
        side.facts.map {
          $0[key] ?? GraphSummary.Relation(of: Relation(key: key), in: graph, copies: copies)
        } ?? GraphSummary.Relation(of: relation, in: graph, copies: copies))
    }
    rows.sort { $0.code < $1.code }
    self.rows = rows
    self.relations = relations
    self.facts = facts
  }

  /// The numbers of the ends of a line.
  static func ends(of code: UInt64) -> (source: Int, target: Int) {
    (
      Int(code >> (rankBits + kindBits)),
      Int(code >> kindBits & (1 << rankBits - 1))
    )
  }

  static func line(of code: UInt64, _ ranks: EntityRanks) -> LineKey {
    let (source, target) = ends(of: code)
    return LineKey(
      source: ranks.ids[source], kind: kind(of: code),
      target: ranks.ids[target])
  }

  /// Where the line that begins at a row ends.
  func end(ofLineAt start: Int) -> Int {
    var end = start + 1
    while end < rows.count, rows[end].code == rows[start].code { end += 1 }
    return end
  }

  /// The types of the lines that run from the source of a line to its target, in the order of their names.
  ///
  /// - Complexity: logarithmic in the rows.
  func kinds(besides code: UInt64) -> [RelationKind] {
    let (source, target) = LineTable.ends(of: code)
    func found(_ source: Int, _ target: Int) -> [RelationKind] {
      let pair = UInt64(source) << LineTable.rankBits | UInt64(target)
      var (low, high) = (0, rows.count)
      while low < high {
        let middle = (low + high) / 2
        if rows[middle].code >> LineTable.kindBits < pair {
          low = middle + 1
        } else {
          high = middle
        }
      }
      return rows[low...].prefix { $0.code >> LineTable.kindBits == pair }
        .map { LineTable.kind(of: $0.code) }
    }
    // What runs both ways stands under one order of its ends only.
    let isSymmetric = LineTable.kind(of: code).isSymmetric
    let back =
      source == target ? [] : found(target, source).filter { $0.isSymmetric || isSymmetric }
    return Set(found(source, target) + back).sorted()
  }

  /// The type of a line.
  static func kind(of code: UInt64) -> RelationKind { kinds[Int(code & (1 << kindBits - 1))] }

  /// What the side says of the line that some rows make up.
  func told(_ range: Range<Int>) -> LineSide {
    if range.count == 1 {
      let place = Int(rows[range.lowerBound].place)
      let fact = facts[place]
      return LineSide(
        keys: [relations[place].key], support: fact.support, outlets: fact.outlets,
        first: fact.first, last: fact.last, confidence: fact.confidence)
    }
    let places = rows[range].map { Int($0.place) }
    var told = LineSide(
      keys: places.map { relations[$0].key }.sorted(), support: 0, outlets: 0, confidence: 0)
    for place in places {
      told.confidence = max(told.confidence, facts[place].confidence)
      if let first = facts[place].first { told.first = min(told.first ?? first, first) }
      if let last = facts[place].last { told.last = max(told.last ?? last, last) }
    }
    if side.facts != nil {
      let total = side.totals[LineKey(relations[places[0]].key)]
      // Without a total: what all tell together, no less than each.
      told.support = total?.support ?? places.map { facts[$0].support }.max() ?? 0
      told.outlets = total?.outlets ?? places.map { facts[$0].outlets }.max() ?? 0
      return told
    }
    var groups: Set<String> = []
    var outlets: Set<String> = []
    for place in places {
      for evidence in relations[place].evidence {
        groups.insert(copies[evidence.article] ?? evidence.article)
        if let outlet = side.graph.articles[evidence.article]?.outlet { outlets.insert(outlet) }
      }
    }
    told.support = groups.count
    told.outlets = outlets.count
    return told
  }
}
