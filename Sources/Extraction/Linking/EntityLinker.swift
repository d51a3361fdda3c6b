public import EntenteGraphModel
public import EntenteKnowledge
public import EntenteLanguage

/// Finds who and what an article names, and which entity each name stands for.
public struct EntityLinker: Sendable {
  /// What exists, under which names, and when.
  public let knowledge: KnowledgeBase

  /// A linker over tables of the world.
  public init(knowledge: KnowledgeBase) { self.knowledge = knowledge }

  /// The armed force or ministry that a noun such as "military" means of the nation with a slug; `nil` where the
  /// tables know none.
  public func organ(called noun: String, of nation: String) -> Entity? {
    knowledge.organ(called: noun, of: nation).flatMap(knowledge.entity(of:))
  }

  /// The slugs of the nations that border on the nation with a slug.
  public func neighbours(of nation: String) -> [String] {
    knowledge.record(EntityID(kind: .nation, slug: nation)).map(knowledge.neighbours) ?? []
  }

  /// Who holds a post of the nation with a slug on a day; `nil` where the words name no post that one person holds, or the
  /// tables know several holders.
  public func holder(
    of post: [Token], in nation: String, on date: CalendarDate?
  ) -> Entity? {
    guard let date,
      let title = knowledge.titleMatches(in: post).first(where: {
        $0.tokens == post.indices
      }), let record = title.candidates.first?.record,
      LinkingPass.posts.contains(knowledge.role(of: record)),
      knowledge.role(of: record) != "diplomat",
      !post.contains(where: { Words.otherHolders.contains($0.text.lowercased()) })
    else { return nil }
    let holders = knowledge.people(holding: record, of: nation, on: date)
    return holders.count == 1 ? holders.first.flatMap(knowledge.entity(of:)) : nil
  }

  /// The document with the mentions of its entities by name, adjective and seat.
  ///
  /// Descriptions and pronouns are found by coreference, on the result. Trees, parts of speech and spans
  /// of the engine are used where the sentences have them; the result has the trees as all later stages read them,
  /// with the parser's commonest slips mended.
  ///
  /// - Parameters:
  ///   - document: the article's text in sentences.
  ///   - date: the day of the article; decides who "President Bush" is.
  ///   - articleID: the article's id; its first digits mark entities that must not cross articles.
  public func link(
    _ document: Document, date: CalendarDate? = nil, articleID: String = ""
  ) -> LinkedDocument {
    let document = document.mended
    var pass = LinkingPass(
      knowledge: knowledge, document: document, date: date, digits: String(articleID.prefix(8)))
    pass.run()
    var linked = LinkedDocument(
      document: document,
      mentions: pass.mentions.sorted {
        ($0.sentence, $0.tokens.lowerBound, $0.tokens.upperBound)
          < ($1.sentence, $1.tokens.lowerBound, $1.tokens.upperBound)
      }, entities: pass.entities, posts: posts(in: pass.entities, on: date) { $0.holds(on: $1) })
    linked.joinTitles()
    linked.past = posts(in: pass.entities, on: date) { term, day in
      term.end.map { $0 < day } ?? false
    }
    linked.careers = date == nil ? careers(in: pass.entities) : linked.posts
    return linked
  }

  /// All posts that the people of an article ever held, as a text calls them.
  private func careers(in entities: [EntityID: Entity]) -> [EntityID: Set<String>] {
    var careers: [EntityID: Set<String>] = [:]
    for id in entities.keys where id.kind == .leader {
      guard let record = knowledge.record(id) else { continue }
      careers[id] = Set(knowledge.terms(of: record).flatMap(\.titles))
    }
    return careers
  }

  /// The posts of the people of an article whose terms are of a sort by its day, as a text calls them.
  private func posts(
    in entities: [EntityID: Entity], on date: CalendarDate?,
    where isWanted: (DatedTerm, CalendarDate) -> Bool
  ) -> [EntityID: Set<String>] {
    guard let date else { return [:] }
    var posts: [EntityID: Set<String>] = [:]
    for id in entities.keys where id.kind == .leader {
      guard let record = knowledge.record(id) else { continue }
      for term in knowledge.terms(of: record) where isWanted(term, date) {
        posts[id, default: []].formUnion(term.titles)
      }
    }
    return posts
  }
}
