import Entente
import Foundation

/// Reads one side of a comparison: a graph file, or articles.
struct ComparedInput {
  let pipeline: PipelineOptions
  let messages: Messages
  /// How many inputs were skipped so far.
  private(set) var skipped = 0

  init(pipeline: PipelineOptions, messages: Messages) {
    self.pipeline = pipeline
    self.messages = messages
  }

  /// The graph of some inputs, all of them graph files or all of them articles.
  mutating func graph(of inputs: [String]) throws -> EntityGraph {
    var merged = EntityGraph()
    var articles: [String] = []
    for input in inputs {
      guard let graph = try graphFile(input) else {
        articles.append(input)
        continue
      }
      if merged == EntityGraph() { merged = graph } else { merged.merge(graph) }
    }
    if !articles.isEmpty {
      let tally = try ArticlePipeline(
        inputs: articles, options: try pipeline.readingOptions(),
        extractor: try pipeline.extractor(), messages: messages
      ).run { _, graph in merged.merge(graph) }
      skipped += tally.skipped
      if tally.articles == 0 {
        throw Trouble("\(articles.joined(separator: ", ")): there is no article in it")
      }
    }
    if merged.entities.isEmpty {
      throw Trouble(
        "\(inputs.joined(separator: ", ")): it names nobody, so there is nothing to compare")
    }
    return merged
  }

  /// The graph of a graph file, or `nil` for what holds articles.
  private func graphFile(_ path: String) throws(Trouble) -> EntityGraph? {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard path == "-" || ["json", "dot", "gv"].contains(ending), !isFolder.boolValue else {
      if !exists { throw Trouble("\(path): there is no such file") }
      return nil
    }
    let bytes = try InputFile.read(path)
    guard GraphInput.looksLikeJSON(bytes) else {
      throw Trouble("\(path): this is no graph file; compare graph files (.json) or articles")
    }
    return try GraphInput.parse(bytes, name: path)
  }
}
