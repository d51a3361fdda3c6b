import EntenteGraphModel
import Foundation

/// Reads articles from files, folders, the standard input or memory, one after the other.
///
///     ArticleReader().read([.path("articles")]) { outcome in
///       if case .article(let article) = outcome { print(article.title ?? article.id) }
///     }
///
/// Tables (JSONL, CSV) are read record by record: only one article is held at a time. Nothing that
/// is wrong with one input or record keeps the others from being read.
public struct ArticleReader: Sendable {
  /// What the reader was told beside the inputs.
  public var options: ReadingOptions

  /// A reader.
  public init(options: ReadingOptions = ReadingOptions()) { self.options = options }

  /// Reads inputs in their order and hands on what came of each, folders in the order of their
  /// paths.
  /// - Parameter body: takes an outcome; what it throws ends the reading.
  /// - Complexity: O(*n*) in the bytes; memory for one record or file at a time.
  public func read<E: Error>(
    _ inputs: some Sequence<ArticleInput>, _ body: (ArticleOutcome) throws(E) -> Void
  ) throws(E) {
    for input in inputs {
      switch input {
      case .bytes(let bytes, let name, let format):
        try read(bytes: bytes, name: name, format: format, body)
      case .standardInput: try read(file: nil, name: "-", body)
      case .path("-"): try read(file: nil, name: "-", body)
      case .path(let path): try read(path: path, body)
      }
    }
  }

  /// All outcomes of inputs at once.
  public func outcomes(of inputs: some Sequence<ArticleInput>) -> [ArticleOutcome] {
    var outcomes: [ArticleOutcome] = []
    read(inputs) { (outcome: ArticleOutcome) in outcomes.append(outcome) }
    return outcomes
  }

  /// The articles of inputs at once, without what was skipped.
  public func articles(of inputs: some Sequence<ArticleInput>) -> [Article] {
    outcomes(of: inputs).compactMap { if case .article(let article) = $0 { article } else { nil } }
  }

  private func read<E: Error>(path: String, _ body: (ArticleOutcome) throws(E) -> Void) throws(E) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      try body(skip(path, .unreadable("no such file or folder")))
      return
    }
    guard isFolder.boolValue else { return try read(file: path, name: path, body) }
    let found = FolderWalker.files(in: path)
    for folder in found.closed { try body(skip(folder, .unreadable("can't open this folder"))) }
    for file in found.files { try read(file: file, name: file, body) }
    if found.files.isEmpty && found.closed.isEmpty { try body(skip(path, .noFiles)) }
    if !found.others.isEmpty {
      let names = found.others.prefix(3).map {
        $0.split(separator: "/").last.map(String.init) ?? $0
      }
      try body(
        .ignored(IgnoredFiles(folder: path, count: found.others.count, examples: Array(names))))
    }
  }

  private func skip(_ path: String, _ reason: SkippedInput.Reason) -> ArticleOutcome {
    .skipped(SkippedInput(place: InputPlace(path: path), reason: reason))
  }

  private func read<E: Error>(
    file path: String?, name: String, _ body: (ArticleOutcome) throws(E) -> Void
  ) throws(E) {
    let source: ByteSource
    var head: [UInt8] = []
    do throws(SkippedInput.Reason) {
      source = try ByteSource(path: path)
      // A pipe gives what it has: fill up until the format can be told.
      while head.count < 4096 {
        let chunk = try source.next()
        if chunk.isEmpty { break }
        head.append(contentsOf: chunk)
      }
    } catch {
      try body(skip(name, error))
      return
    }
    let format =
      path.flatMap { ArticleFormat(fileName: $0) } ?? ArticleFormat(sniffing: head)
    switch format {
    case .text, .html:
      guard let bytes = try all(of: source, after: head, name: name, body) else { return }
      try read(bytes: bytes, name: name, format: format, body)
    case .jsonl, .csv:
      if !head.isEmpty, let kind = TextDecoder.binaryKind(head) {
        try body(skip(name, .binary(kind.isEmpty ? nil : kind)))
        return
      }
      var table = TableReader(format: format, name: name, options: options)
      var chunk = head[...]
      if TextDecoder.isUTF16(head) {
        // Its lines can be told apart only once it is decoded.
        guard let bytes = try all(of: source, after: head, name: name, body) else { return }
        let text = Array(TextDecoder.decode(bytes).text.utf8)
        for outcome in table.feed(text[...]) { try body(outcome) }
        chunk = []
      }
      while !chunk.isEmpty {
        for outcome in table.feed(chunk) { try body(outcome) }
        do throws(SkippedInput.Reason) {
          chunk = try source.next()
        } catch {
          try body(skip(name, error))
          return
        }
      }
      for outcome in table.finish() { try body(outcome) }
    }
  }

  /// All bytes of an input; `nil` where it can't be read, which is told.
  private func all<E: Error>(
    of source: ByteSource, after head: [UInt8], name: String,
    _ body: (ArticleOutcome) throws(E) -> Void
  ) throws(E) -> [UInt8]? {
    do throws(SkippedInput.Reason) {
      return try source.all(after: head, limit: options.byteLimit)
    } catch {
      try body(skip(name, error))
      return nil
    }
  }

  private func read<E: Error>(
    bytes: [UInt8], name: String, format: ArticleFormat?,
    _ body: (ArticleOutcome) throws(E) -> Void
  ) throws(E) {
    let place = InputPlace(path: name)
    let format = format ?? ArticleFormat(fileName: name) ?? ArticleFormat(sniffing: bytes)
    if !bytes.contains(where: { !ByteClass.isSpace($0) }) {
      try body(skip(name, .empty))
      return
    }
    if let kind = TextDecoder.binaryKind(bytes) {
      try body(skip(name, .binary(kind.isEmpty ? nil : kind)))
      return
    }
    switch format {
    case .text, .html:
      if bytes.count >= options.byteLimit {
        try body(skip(name, .tooLarge(bytes: bytes.count, limit: options.byteLimit)))
        return
      }
      let raw: RawArticle
      do throws(SkippedInput.Reason) {
        raw =
          format == .text
          ? TextReader.raw(of: bytes, place: place)
          : try HTMLReader.raw(of: bytes, place: place)
      } catch {
        try body(skip(name, error))
        return
      }
      for outcome in ArticleAssembler(options: options).outcomes(of: raw) { try body(outcome) }
    case .jsonl, .csv:
      var table = TableReader(format: format, name: name, options: options)
      for outcome in table.feed(bytes[...]) + table.finish() { try body(outcome) }
    }
  }
}
