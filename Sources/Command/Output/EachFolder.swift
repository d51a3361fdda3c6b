import Entente
import Foundation

/// The folder of `extract --each`: a graph file for each article, `<sourceId or file name>.json`.
struct EachFolder {
  private let path: String
  private var taken: Set<String> = []

  /// A folder, made where there is none.
  init(path: String) throws(Trouble) {
    self.path = path
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch { throw Trouble("cannot make the folder \(path): \(error.localizedDescription)") }
  }

  /// Writes the graph of an article; two articles of one name are told apart by the article's id.
  mutating func write(_ graph: EntityGraph, of article: Article) throws(Trouble) {
    var name = EachFolder.safeName(article.sourceID ?? EachFolder.fileName(article.path))
    if name.isEmpty { name = article.id }
    if taken.contains(name) { name += "-\(article.id.prefix(8))" }
    guard taken.insert(name).inserted else { return }
    try OutputFile("\(path)/\(name).json").write(graph.json(generator: generatorName))
  }

  private static func fileName(_ path: String?) -> String {
    guard let last = path?.split(separator: "/").last, last != "-" else { return "" }
    return last.lastIndex(of: ".").map { String(last[..<$0]) } ?? String(last)
  }

  /// A name that can't leave the folder: an id is foreign text.
  private static func safeName(_ name: String) -> String {
    var safe = ""
    // A file's name has 255 bytes at most, with its ending and the one that it has while it is written.
    for scalar in name.unicodeScalars.prefix(120) where safe.utf8.count < 200 {
      let isPlain =
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "-_.".unicodeScalars.contains(scalar)
      safe.unicodeScalars.append(isPlain ? scalar : "-")
    }
    return safe.hasPrefix(".") ? "_" + safe.dropFirst() : safe
  }
}
