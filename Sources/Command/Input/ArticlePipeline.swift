import Entente

/// Reads inputs and extracts their graphs, some fifty articles at a time, telling people what happens.
struct ArticlePipeline {
  /// How many articles are read and how many inputs or records were skipped.
  struct Tally {
    var articles = 0
    var skipped = 0
  }

  /// So many words are extracted in one go: enough to fill the engine's batches, little enough that
  /// memory does not grow with the number of articles.
  private static let wordsAtOnce = 40_000

  let inputs: [String]
  let options: ReadingOptions
  let extractor: Extractor
  let messages: Messages

  /// Hands each article and its graph to an operation, in the order of the inputs.
  func run(_ operation: (Article, EntityGraph) throws -> Void) throws -> Tally {
    let progress = ProgressBar("reading", isQuiet: messages.isQuiet)
    var tally = Tally()
    var waiting: [Article] = []
    var bytes = 0
    func extractWaiting() throws {
      for (article, graph) in zip(waiting, extractor.graphs(of: waiting)) {
        try operation(article, graph)
        tally.articles += 1
      }
      progress.update(tally.articles, of: nil)
      waiting = []
      bytes = 0
    }
    let sources = inputs.map { $0 == "-" ? ArticleInput.standardInput : .path($0) }
    try ArticleReader(options: options).read(sources) { outcome in
      switch outcome {
      case .article(let article):
        waiting.append(article)
        bytes += article.text.utf8.count
        if bytes > ArticlePipeline.wordsAtOnce * 6 { try extractWaiting() }
      case .skipped(let skipped):
        progress.finish()
        messages.warning(skipped.description)
        tally.skipped += 1
      case .warning(let warning):
        progress.finish()
        messages.warning(warning.description)
      case .ignored(let files):
        progress.finish()
        messages.note(files.description)
      }
    }
    try extractWaiting()
    progress.finish()
    return tally
  }
}
