import Entente
import Foundation

/// Reads one side of a comparison: a graph file, a DOT file, or articles.
struct ComparedInput {
  /// What a side holds.
  enum Side {
    /// Entities and relations.
    case graph(ComparedGraph)
    /// A DOT file from elsewhere, of which only the structure is known.
    case structure(AttributedGraph)
  }

  let pipeline: PipelineOptions
  let messages: Messages
  /// How many inputs were skipped so far.
  private(set) var skipped = 0
  /// Whether articles were read at all, not only graphs.
  private(set) var hasArticles = false

  init(pipeline: PipelineOptions, messages: Messages) {
    self.pipeline = pipeline
    self.messages = messages
  }

  /// What an input holds.
  mutating func side(_ input: String) throws -> Side {
    guard let bytes = try fileBytes(input) else {
      return .graph(ComparedGraph(try articles(in: [input])))
    }
    let input = InputFile.name(of: input)
    if GraphInput.looksLikeJSON(bytes) {
      return .graph(ComparedGraph(try named(try GraphInput.parse(bytes, name: input), [input])))
    }
    do {
      let drawing = try AttributedGraph(dot: bytes)
      if drawing.isDifference {
        throw Trouble(
          "\(input): this is the drawing of a difference; compare the two graphs that it was made of"
        )
      }
      guard drawing.isEntityGraph else {
        guard !drawing.nodes.isEmpty else {
          throw Trouble("\(input): it has no node, so there is nothing to compare")
        }
        return .structure(drawing)
      }
      let compared = try ComparedGraph(drawing)
      _ = try named(compared.graph, [input])
      return .graph(compared)
    } catch let error as DOTSyntaxError {
      let remedy =
        error.remedy == nil
        ? "; compare graph files (.json), DOT files or articles (.txt, .html, .jsonl, .csv)" : ""
      throw Trouble("\(input): \(error)\(remedy)")
    }
  }

  /// The graph of some inputs, all of them together: what a collection is divided from.
  mutating func graph(of inputs: [String]) throws -> EntityGraph {
    var merged = EntityGraph()
    var others: [String] = []
    for input in inputs {
      guard let bytes = try fileBytes(input) else {
        others.append(input)
        continue
      }
      let input = InputFile.name(of: input)
      guard GraphInput.looksLikeJSON(bytes) else {
        throw Trouble(
          "\(input): --split-by needs the articles behind a graph; give a graph file (.json) or articles"
        )
      }
      let graph = try GraphInput.parse(bytes, name: input)
      if merged.articles.isEmpty, merged.entities.isEmpty {
        merged = graph
      } else {
        merged.merge(graph)
      }
    }
    if !others.isEmpty { merged.merge(try articles(in: others)) }
    return try named(merged, inputs)
  }

  private mutating func articles(in inputs: [String]) throws -> EntityGraph {
    var merged = EntityGraph()
    let tally = try ArticlePipeline(
      inputs: inputs, options: try pipeline.readingOptions(), extractor: try pipeline.extractor(),
      messages: messages
    ).run { _, graph in merged.merge(graph) }
    skipped += tally.skipped
    hasArticles = true
    if tally.articles == 0 {
      throw Trouble(
        "\(inputs.joined(separator: ", ")): there is no article in it (.txt, .html, .htm, .jsonl, .csv)"
      )
    }
    return try named(merged, inputs)
  }

  /// The graph, unless it is empty.
  private func named(_ graph: EntityGraph, _ inputs: [String]) throws(Trouble) -> EntityGraph {
    guard !graph.entities.isEmpty else {
      throw Trouble(
        "\(inputs.joined(separator: ", ")): it names nobody, so there is nothing to compare")
    }
    return graph
  }

  private func isPipe(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
  }

  /// The bytes of a graph or DOT file, or `nil` for what holds articles.
  private func fileBytes(_ path: String) throws(Trouble) -> [UInt8]? {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    // What has no ending, as a pipe has none, is told by what it begins with.
    let isGraph =
      path == "-" || ["json", "dot", "gv"].contains(ending) || exists && isPipe(path)
    guard isGraph, !isFolder.boolValue else {
      if !exists { throw Trouble("\(path): there is no such file") }
      return nil
    }
    return try InputFile.read(path)
  }
}
