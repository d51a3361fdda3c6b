import ArgumentParser
import Entente

/// How the language engine runs; every command that reads text takes these.
struct EngineOptions: ParsableArguments {
  @Flag(help: "Keep to arithmetic that gives the same bits on every processor.")
  var portable = false

  @Option(help: "How many threads may be used; as many as there are cores by default.")
  var threads: Int?

  /// The engine with its weights, from the folder of the language's resources.
  ///
  /// - Throws: ``Trouble`` for a number of threads that makes no sense; else what the engine throws.
  func engine(_ locator: ResourceLocator = ResourceLocator()) throws -> LanguageEngine {
    if let threads, threads < 1 { throw Trouble("--threads: a number from 1 is wanted") }
    return try LanguageEngine(
      folder: locator.folder(for: .language), path: portable ? .portable : .best, threads: threads)
  }
}
