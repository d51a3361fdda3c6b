public import EntenteArticles
public import EntenteGraphModel
import EntenteKnowledge
public import EntenteLanguage
import Foundation
import Synchronization

/// The whole way from articles to graphs: sentences and trees, mentions, entities, relations, a graph for
/// each article.
///
/// A value over shared tables and weights. The result depends on the articles alone: not on their
/// order, on the number of threads, or on how they were cut into calls.
public struct Extractor: Sendable {
  let engine: LanguageEngine
  let linker: EntityLinker
  let coreference: CoreferenceResolver
  let relations: RelationExtractor
  private let assembler: GraphAssembler
  private let threads: Int

  /// An extractor.
  ///
  /// - Parameter threads: How many threads one call may use; as many as there are cores by default.
  public init(
    engine: LanguageEngine, linker: EntityLinker, coreference: CoreferenceResolver,
    relations: RelationExtractor, threads: Int? = nil
  ) {
    self.engine = engine
    self.linker = linker
    self.coreference = coreference
    self.relations = relations
    assembler = GraphAssembler(offices: linker.knowledge.singleOffices)
    self.threads = max(1, threads ?? ProcessInfo.processInfo.activeProcessorCount)
  }

  /// The graph of each article, in their order.
  ///
  /// The engine reads the sentences of all articles of a call together, sorted by length, so a call over
  /// some fifty articles is much faster than fifty calls.
  public func graphs(of articles: [Article]) -> [EntityGraph] {
    var documents = parallel(articles) { engine.divided($0.text) }
    engine.fill(&documents)
    let pairs = Array(zip(articles, documents))
    return parallel(pairs) { graph(of: $0.0, document: $0.1) }
  }

  private func graph(of article: Article, document: Document) -> EntityGraph {
    var (linked, candidates) = candidates(in: article, document: document)
    candidates.removeAll { $0.relation.confidence < relations.model.threshold }
    let told = candidates.map(\.relation)
    // An unnamed group of aircraft is a node only where it takes part in something.
    let ends = Set(told.flatMap { [$0.source, $0.target] })
    linked.mentions.removeAll {
      $0.entity.kind == .aircraft && $0.entity.slug.contains("~") && !ends.contains($0.entity)
    }
    linked.settleNations(linker.knowledge)
    return assembler.graph(of: article, linked: linked, relations: told)
  }

  /// What an analyzed article mentions, and every relation that it may tell, however sure.
  func candidates(
    in article: Article, document: Document
  ) -> (linked: LinkedDocument, candidates: [RelationCandidate]) {
    let named = linker.link(document, date: article.date, articleID: article.id)
    let linked = coreference.resolve(
      named, articleID: article.id, organs: linker.organ(called:of:),
      neighbours: linker.neighbours(of:),
      holders: { linker.holder(of: $0, in: $1, on: article.date) })
    let standing = StandingRelations(knowledge: linker.knowledge)
    let stated =
      standing.withoutStrangeOffices(
        standing.relations(in: linked, articleDate: article.date))
      + PlaceRelations(linked: linked, knowledge: linker.knowledge).relations()
      + AircraftRelations(linked: linked).relations()
      + MembershipRelations(linked: linked).relations()
    let found = relations.candidates(
      in: linked, articleDate: article.date, stated: stated,
      wars: article.date.map(linker.knowledge.wars(on:)) ?? [])
    return (linked, standing.withoutIdleGroups(found))
  }

  /// Applies an operation to all items on the threads of the extractor; results keep the items' order.
  func parallel<Item: Sendable, Output: Sendable>(
    _ items: [Item], _ operation: @Sendable (Item) -> Output
  ) -> [Output] {
    guard threads > 1, items.count > 1 else { return items.map(operation) }
    // Guards the results while threads put theirs in; each puts in a chunk at a time.
    let results = Mutex([Output?](repeating: nil, count: items.count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < items.count else { return }
        let output = operation(items[index])
        results.withLock { $0[index] = output }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
