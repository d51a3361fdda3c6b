import EntenteGraphModel
import Foundation

/// An article written for the tests with the graph that a reader drew of it, `Tests/Fixtures/Extraction/articles.jsonl`.
struct WrittenArticle: Decodable, Sendable {
  /// Whether those who write rules have read what the program made of it.
  enum Part: String, Decodable, Sendable { case read, held }

  struct Node: Decodable, Sendable {
    var kind: EntityKind
    /// Its names, the canonical one first.
    var names: [String]

    init(from decoder: any Decoder) throws {
      var fields = try decoder.unkeyedContainer()
      kind = try fields.decode(EntityKind.self)
      var names: [String] = []
      while !fields.isAtEnd { names.append(try fields.decode(String.self)) }
      self.names = names
    }
  }

  struct Edge: Decodable, Sendable {
    /// Places in ``WrittenArticle/entities``.
    var source: Int
    var kind: RelationKind
    var target: Int

    init(from decoder: any Decoder) throws {
      var fields = try decoder.unkeyedContainer()
      source = try fields.decode(Int.self)
      kind = try fields.decode(RelationKind.self)
      target = try fields.decode(Int.self)
    }
  }

  var id: String
  var part: Part
  var title: String
  var date: String
  var text: String
  var entities: [Node]
  var relations: [Edge]

  /// All articles of the fixture, in its order.
  static func all() throws -> [WrittenArticle] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Fixtures/Extraction/articles.jsonl")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(WrittenArticle.self, from: Data($0.utf8))
    }
  }

  /// The reader's edges as keys, with the places of their ends.
  var keys: Set<String> {
    Set(relations.map { Self.key("\($0.source)", $0.kind, "\($0.target)") })
  }

  /// The program's edges as the same keys; an end that the reader doesn't know goes by its own id.
  func keys(of graph: EntityGraph) -> Set<String> {
    let places = aligned(graph)
    func name(_ id: EntityID) -> String { places[id].map(String.init) ?? "\(id)" }
    return Set(graph.relations.keys.map { Self.key(name($0.source), $0.kind, name($0.target)) })
  }

  /// The reader's entity of each of the program's: one to one, of one kind, the same name before a shared one.
  private func aligned(_ graph: EntityGraph) -> [EntityID: Int] {
    var pairs: [(rank: Int, shared: Int, place: Int, id: EntityID)] = []
    for (place, node) in entities.enumerated() {
      let names = Set(node.names.map(Self.folded))
      for entity in graph.entities.values where entity.kind == node.kind {
        let own = Self.folded(entity.name)
        let known = Set((entity.aliases + [entity.name]).map(Self.folded))
        let isSame = own == Self.folded(node.names[0])
        let isKnown = names.contains(own) || known.contains(Self.folded(node.names[0]))
        let shared = names.intersection(known).count
        if isSame || isKnown || shared > 0 {
          pairs.append((isSame ? 0 : isKnown ? 1 : 2, -shared, place, entity.id))
        }
      }
    }
    var found: [EntityID: Int] = [:]
    var used: Set<Int> = []
    for pair in pairs.sorted(by: {
      ($0.rank, $0.shared, $0.place, $0.id) < ($1.rank, $1.shared, $1.place, $1.id)
    }) where found[pair.id] == nil && used.insert(pair.place).inserted {
      found[pair.id] = pair.place
    }
    return found
  }

  private static func key(_ source: String, _ kind: RelationKind, _ target: String) -> String {
    let ends = kind.isSymmetric ? [source, target].sorted() : [source, target]
    return "\(ends[0]) \(kind.rawValue) \(ends[1])"
  }

  /// A name in lower case, without accents, punctuation and an article before it.
  private static func folded(_ name: String) -> String {
    let plain = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    let words = plain.split { !$0.isLetter && !$0.isNumber }
    return (words.count > 1 && words[0] == "the" ? words.dropFirst() : words[...])
      .joined(separator: " ")
  }
}
