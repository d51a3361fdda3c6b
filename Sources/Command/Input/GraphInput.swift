import Entente

/// Reads graph files for the commands that take them.
enum GraphInput {
  /// The graph in a file or on the standard input.
  ///
  /// - Throws: ``Trouble`` that names the file, the place in it and the remedy.
  static func read(_ path: String) throws(Trouble) -> EntityGraph {
    try parse(try InputFile.read(path), name: InputFile.name(of: path))
  }

  /// The graph in the bytes of a file.
  static func parse(_ bytes: [UInt8], name: String) throws(Trouble) -> EntityGraph {
    do throws(GraphFileError) { return try EntityGraph(json: bytes) } catch {
      throw Trouble("\(name): \(error); make it anew with 'entente extract'")
    }
  }

  /// Whether bytes look like JSON rather than DOT: the first sign that is no space is `{`.
  static func looksLikeJSON(_ bytes: [UInt8]) -> Bool {
    let skipped: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    let first = bytes.first { !skipped.contains($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// The entity that a person means by a name.
  ///
  /// - Throws: ``Trouble`` with the nearest names, or with the ids of those that bear the name.
  static func entity(_ name: String, in graph: EntityGraph) throws(Trouble) -> EntityID {
    switch graph.lookup(name) {
    case .found(let id): return id
    case .ambiguous(let ids):
      let all = ids.map(\.rawValue).joined(separator: ", ")
      throw Trouble("\"\(name)\" may be \(all); name it by its id")
    case .unknown(let nearest):
      if !nearest.isEmpty {
        let hint = nearest.map { "\"\($0)\"" }.joined(separator: ", ")
        throw Trouble("there is no \"\(name)\" in the graph; did you mean \(hint)?")
      }
      let names = graph.entities.values.map(\.name).sorted()
      let some = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
      throw Trouble(
        "there is no \"\(name)\" in the graph"
          + (names.isEmpty ? ", which is empty" : "; name one of its \(names.count): \(some)"))
    }
  }
}
