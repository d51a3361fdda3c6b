public import EntenteArticles
public import EntenteGraphModel
import EntenteLanguage

/// Builds the graph of one article from its mentions and relations.
public struct GraphAssembler: Sendable {
  /// The offices with a single holder, by their titles in lower case.
  private let offices: [String: String]

  /// An assembler.
  ///
  /// - Parameter offices: The offices that one person at a time holds, by every title in lower case
  ///   (``KnowledgeBase/singleOffices``): evidence of `leads` that has such a title carries the office.
  public init(offices: [String: String] = [:]) { self.offices = offices }

  /// The graph of an article: its entities with the names and counts seen in it, and its relations with
  /// the sentences that prove them.
  ///
  /// Relations whose ends are not among the entities, whose kinds the type may not join, or that run
  /// from an entity to itself are left out.
  public func graph(
    of article: Article, linked: LinkedDocument, relations: [ExtractedRelation]
  ) -> EntityGraph {
    var graph = EntityGraph()
    graph.articles[article.id] = record(of: article, document: linked.document)
    var roles: [EntityID: [String: Int]] = [:]
    for mention in linked.mentions {
      guard var entity = graph.entities[mention.entity] ?? linked.entities[mention.entity] else {
        continue
      }
      entity.mentions[article.id, default: 0] += 1
      if mention.form != .pronoun, mention.surface != entity.name, !mention.surface.isEmpty {
        entity.aliases.insert(mention.surface)
      }
      if let role = mention.role { roles[mention.entity, default: [:]][role, default: 0] += 1 }
      graph.entities[mention.entity] = entity
    }
    for (id, counts) in roles where graph.entities[id]?.attributes["role"] == nil {
      let role = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
      if let role { graph.entities[id]?.attributes["role"] = .string(role) }
    }
    let scalars = Array(article.text.unicodeScalars)
    for relation in relations {
      guard relation.source != relation.target,
        linked.document.sentences.indices.contains(relation.sentence)
      else { continue }
      for end in [relation.source, relation.target] where graph.entities[end] == nil {
        graph.entities[end] = linked.entities[end]
      }
      guard let source = graph.entities[relation.source],
        let target = graph.entities[relation.target],
        relation.kind.joins(source.kind, target.kind)
      else { continue }
      var speaker = relation.speaker
      if let id = speaker, graph.entities[id] == nil {
        if let entity = linked.entities[id] { graph.entities[id] = entity } else { speaker = nil }
      }
      let range = linked.document.sentences[relation.sentence].range
      guard range.upperBound <= scalars.count else { continue }
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars[range])
      var evidence = Evidence(
        article: article.id, start: range.lowerBound, end: range.upperBound, text: text,
        cue: relation.cue, predicate: relation.predicate, confidence: relation.confidence,
        when: relation.when)
      if relation.kind == .leads, let office = relation.role.flatMap({ offices[$0.lowercased()] }) {
        evidence.attributes[Relation.officeField] = .string(office)
      }
      let key = RelationKey(
        source: relation.source, kind: relation.kind, target: relation.target,
        status: relation.status, speaker: speaker)
      graph.relations[key, default: Relation(key: key)].evidence.insert(evidence)
    }
    return graph
  }

  private func record(of article: Article, document: Document) -> ArticleRecord {
    let words = document.sentences.reduce(0) { sum, sentence in
      sum + sentence.tokens.count { $0.text.utf8.contains { ($0 | 0x20) >= 0x61 || $0 >= 0x80 } }
    }
    return ArticleRecord(
      id: article.id, sourceID: article.sourceID, title: article.title, date: article.date,
      outlet: article.outlet, url: article.url, path: article.path, words: words,
      fingerprint: TextFingerprint.hashes(of: article.text))
  }
}
