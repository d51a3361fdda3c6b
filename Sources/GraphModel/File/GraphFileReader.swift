/// Reads a graph file straight from its bytes, whatever the order of its members.
struct GraphFileReader {
  /// An edge as the file has it: a both-ways type may swap its ends.
  private struct Edge {
    let source: EntityID
    let target: EntityID
    let relation: Relation
    let articles: [String]
  }

  var graph = EntityGraph()
  private var members: MemberReader
  private var edges: [Edge] = []
  private var mentions: [(node: Int, articles: [String])] = []
  private var format: String?
  private var version: Int?

  /// The graph in the bytes of a file.
  static func read(_ bytes: [UInt8]) throws(GraphFileError) -> EntityGraph {
    let result: Result<EntityGraph, GraphFileError> = bytes.withUnsafeBufferPointer { buffer in
      var reader = GraphFileReader(members: MemberReader(JSONScanner(buffer)))
      do throws(GraphFileError) {
        try reader.read()
        return .success(reader.graph)
      } catch { return .failure(error) }
    }
    return try result.get()
  }

  private init(members: MemberReader) { self.members = members }

  private mutating func read() throws(GraphFileError) {
    var seen: [String] = []
    try members.beginObject()
    var isFirst = true
    while let name = try members.next(&isFirst, &seen) {
      members.enter(name)
      switch name {
      case "format":
        format = try members.string()
        try checkHead()
      case "version":
        version = try members.integer()
        try checkHead()
      case "directed", "multigraph": _ = try members.value()
      case "graph": try readHeader()
      case "articles": try readList { reader, _ throws(GraphFileError) in try reader.readArticle() }
      case "nodes":
        try readList { reader, index throws(GraphFileError) in try reader.readNode(index) }
      case "edges": try readList { reader, _ throws(GraphFileError) in try reader.readEdge() }
      // networkx below 3.4 writes edges so; kept as a foreign member they would be lost without a word.
      case "links":
        throw GraphFileError(
          place: "links",
          message: "edges stand under \"edges\" (networkx: node_link_data(G, edges=\"edges\"))"
        )
      default: graph.attributes[name] = try members.value()
      }
      members.leave()
    }
    try members.end()
    if format == nil {
      throw GraphFileError(place: "format", message: "this is no graph of Entente")
    }
    if version == nil { throw GraphFileError(place: "version", message: "it is missing") }
    try link()
  }

  /// Refuses what is no graph or of another version as soon as that is known, before anything else is faulted.
  private func checkHead() throws(GraphFileError) {
    if let format, format != "entente-graph" {
      throw GraphFileError(place: "format", message: "this is no graph of Entente")
    }
    if let version, version != 1 {
      throw GraphFileError(
        place: "version",
        message: "this is version \(version), this program reads version 1")
    }
  }

  private mutating func readList(
    _ read: (inout GraphFileReader, Int) throws(GraphFileError) -> Void
  ) throws(GraphFileError) {
    guard try !members.isNull() else { return }
    try members.beginArray()
    var isFirst = true
    var index = 0
    while try members.nextItem(&isFirst) {
      members.enter(index)
      try read(&self, index)
      members.leave()
      index += 1
    }
  }

  private mutating func readHeader() throws(GraphFileError) {
    var rest: [String: JSONValue] = [:]
    var seen: [String] = []
    try members.beginObject()
    var isFirst = true
    while let name = try members.next(&isFirst, &seen) {
      members.enter(name)
      switch name {
      case "title": graph.title = try members.optionalString()
      case "generator": _ = try members.value()
      default: rest[name] = try members.value()
      }
      members.leave()
    }
    if !rest.isEmpty { graph.attributes["graph"] = .object(rest) }
  }

  private mutating func readArticle() throws(GraphFileError) {
    var record = ArticleRecord(id: "")
    var seen: [String] = []
    try members.beginObject()
    var isFirst = true
    while let name = try members.next(&isFirst, &seen) {
      members.enter(name)
      switch name {
      case "id": record.id = try members.id()
      case "sourceId": record.sourceID = try members.optionalString()
      case "title": record.title = try members.optionalString()
      case "date": record.date = try members.optionalDate()
      case "outlet": record.outlet = try members.optionalString()
      case "url": record.url = try members.optionalString()
      case "path": record.path = try members.optionalString()
      case "words": record.words = try members.optionalInteger() ?? 0
      case "fingerprint": record.fingerprint = try members.hashes()
      case "copies": _ = try members.value()
      default: record.attributes[name] = try members.value()
      }
      members.leave()
    }
    if record.id.isEmpty { throw members.missing("id") }
    guard graph.articles.updateValue(record, forKey: record.id) == nil else {
      throw members.fault("\(record.id) stands twice", at: "id")
    }
  }

  private mutating func readNode(_ index: Int) throws(GraphFileError) {
    var entity = Entity(id: EntityID(rawValue: ""), kind: .nation, name: "")
    var kind: EntityKind?
    var named: [String] = []
    var seen: [String] = []
    try members.beginObject()
    var isFirst = true
    while let name = try members.next(&isFirst, &seen) {
      members.enter(name)
      switch name {
      case "id": entity.id = EntityID(rawValue: try members.id())
      case "kind": kind = try members.word(EntityKind.self)
      case "name": entity.name = try members.string()
      case "aliases": entity.aliases = Set(try members.strings())
      case "confidence": entity.confidence = try members.share() ?? 1
      case "wikidata": entity.wikidata = try members.optionalString()
      case "mentions": entity.mentions = try readMentions(&named)
      case "count", "articles", "degree": _ = try members.value()
      default: entity.attributes[name] = try members.value()
      }
      members.leave()
    }
    if entity.id.rawValue.isEmpty { throw members.missing("id") }
    guard let kind else { throw members.missing("kind") }
    if entity.name.isEmpty { throw members.missing("name") }
    guard entity.id.kind == kind, !entity.id.slug.isEmpty else {
      throw members.fault("\(entity.id) is not an id of the kind \(kind.rawValue)", at: "id")
    }
    entity.kind = kind
    entity.aliases.remove(entity.name)
    if !named.isEmpty { mentions.append((index, named)) }
    guard graph.entities.updateValue(entity, forKey: entity.id) == nil else {
      throw members.fault("\(entity.id) stands twice", at: "id")
    }
  }

  private mutating func readMentions(
    _ named: inout [String]
  ) throws(GraphFileError) -> [String: Int] {
    guard try !members.isNull() else { return [:] }
    var counts: [String: Int] = [:]
    try members.beginArray()
    var isFirstItem = true
    while try members.nextItem(&isFirstItem) {
      members.enter(named.count)
      var article = ""
      var count: Int?
      var seen: [String] = []
      try members.beginObject()
      var isFirst = true
      while let name = try members.next(&isFirst, &seen) {
        members.enter(name)
        switch name {
        case "article": article = try members.id()
        case "count": count = try members.integer()
        default: throw members.fault("mentions hold article and count, nothing else")
        }
        members.leave()
      }
      if article.isEmpty { throw members.missing("article") }
      guard let count, count > 0 else {
        throw members.fault("a count above 0 is missing", at: "count")
      }
      guard counts.updateValue(count, forKey: article) == nil else {
        throw members.fault("\(article) stands twice", at: "article")
      }
      named.append(article)
      members.leave()
    }
    return counts
  }

  private mutating func readEdge() throws(GraphFileError) {
    var source = EntityID(rawValue: "")
    var target = source
    var speaker: EntityID?
    var kind: RelationKind?
    var status: Status?
    var evidence: [Evidence] = []
    var attributes: [String: JSONValue] = [:]
    var seen: [String] = []
    try members.beginObject()
    var isFirst = true
    while let name = try members.next(&isFirst, &seen) {
      members.enter(name)
      switch name {
      case "source": source = EntityID(rawValue: try members.id())
      case "target": target = EntityID(rawValue: try members.id())
      case "speaker":
        speaker = try members.isNull() ? nil : EntityID(rawValue: try members.id())
      case "type": kind = try members.word(RelationKind.self)
      case "status": status = try members.word(Status.self)
      case "evidence": evidence = try members.evidence()
      case "id", "key", "class", "polarity", "confidence", "support", "outlets", "first", "last":
        _ = try members.value()
      default: attributes[name] = try members.value()
      }
      members.leave()
    }
    if source.rawValue.isEmpty { throw members.missing("source") }
    if target.rawValue.isEmpty { throw members.missing("target") }
    guard let kind else { throw members.missing("type") }
    guard let status else { throw members.missing("status") }
    let key = RelationKey(
      source: source, kind: kind, target: target, status: status, speaker: speaker)
    edges.append(
      Edge(
        source: source, target: target,
        relation: Relation(key: key, evidence: Set(evidence), attributes: attributes),
        articles: evidence.map(\.article)))
  }

  /// Joins edges, mentions and articles once all are read: members may stand in any order.
  private mutating func link() throws(GraphFileError) {
    for (node, articles) in mentions {
      for (index, article) in articles.enumerated() where graph.articles[article] == nil {
        throw GraphFileError(
          place: "nodes[\(node)].mentions[\(index)].article",
          message: "there is no article \(article)")
      }
    }
    graph.relations.reserveCapacity(edges.count)
    for (index, edge) in edges.enumerated() {
      let key = edge.relation.key
      for (name, end) in [("source", edge.source), ("target", edge.target)]
      where graph.entities[end] == nil {
        throw GraphFileError(place: "edges[\(index)].\(name)", message: "there is no node \(end)")
      }
      if let speaker = key.speaker, graph.entities[speaker] == nil {
        throw GraphFileError(
          place: "edges[\(index)].speaker", message: "there is no node \(speaker)")
      }
      if let a = edge.source.kind, let b = edge.target.kind, !key.kind.joins(a, b) {
        throw GraphFileError(
          place: "edges[\(index)].type",
          message: "\(key.kind.rawValue) can't join the kinds \(a.rawValue) and \(b.rawValue)")
      }
      for (piece, article) in edge.articles.enumerated() where graph.articles[article] == nil {
        throw GraphFileError(
          place: "edges[\(index)].evidence[\(piece)].article",
          message: "there is no article \(article)")
      }
      guard graph.relations.updateValue(edge.relation, forKey: key) == nil else {
        throw GraphFileError(
          place: "edges[\(index)]",
          message: "source, type, target, status and speaker stand twice")
      }
    }
  }
}
