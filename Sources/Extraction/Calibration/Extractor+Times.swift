public import EntenteArticles
import EntenteKnowledge
import EntenteLanguage

extension Extractor {
  /// Runs the stages over articles one after the other and tells what each costs.
  public func times(over articles: [Article]) -> ExtractionTimes {
    let clock = ContinuousClock()
    func seconds(_ work: () -> Void) -> Double { clock.measure(work) / .seconds(1) }
    var documents: [Document] = []
    let engineTime = seconds {
      documents = parallel(articles) { engine.divided($0.text) }
      engine.fill(&documents)
    }
    let pairs = Array(zip(articles, documents))
    var linked: [LinkedDocument] = []
    let linkingTime = seconds {
      linked = parallel(pairs) { article, document in
        coreference.resolve(
          linker.link(document, date: article.date, articleID: article.id),
          articleID: article.id, organs: linker.organ(called:of:),
          neighbours: linker.neighbours(of:))
      }
    }
    let relationTime = seconds {
      _ = parallel(Array(zip(articles, linked))) { article, linked in
        let stated = StandingRelations(knowledge: linker.knowledge).relations(
          in: linked, articleDate: article.date)
        return relations.candidates(
          in: linked, articleDate: article.date, stated: stated,
          wars: article.date.map(linker.knowledge.wars(on:)) ?? []
        ).count
      }
    }
    return ExtractionTimes(engine: engineTime, linking: linkingTime, relations: relationTime)
  }
}
