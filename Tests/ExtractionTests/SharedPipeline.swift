import EntenteExtraction
import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage
import EntenteResources
import TestSupport

/// The tables, the engine and the linker, loaded once for all tests that read whole sentences.
enum SharedPipeline {
  static let stages = Result {
    (
      engine: try LanguageEngine(folder: resourceFolder(.language)),
      linker: EntityLinker(knowledge: try KnowledgeBase(folder: resourceFolder(.knowledge))),
      coreference: try CoreferenceResolver(folder: resourceFolder(.extraction))
    )
  }

  /// A text with its entities.
  static func linked(_ text: String, date: String) throws -> LinkedDocument {
    let stages = try stages.get()
    let id = "0123456789abcdef"
    let named = stages.linker.link(
      stages.engine.document(of: text), date: CalendarDate(date), articleID: id)
    return stages.coreference.resolve(
      named, articleID: id, organs: stages.linker.organ(called:of:),
      holders: { stages.linker.holder(of: $0, in: $1, on: CalendarDate(date)) })
  }
}
