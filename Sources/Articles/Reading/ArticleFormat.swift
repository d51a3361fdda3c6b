/// The form in which articles are stored.
public enum ArticleFormat: String, Sendable, Hashable, CaseIterable {
  /// Plain text, one article a file, the title in its first line.
  case text
  /// A web page, one article a file.
  case html
  /// JSON, one article a line.
  case jsonl
  /// A table with a header row, one article a row (RFC 4180).
  case csv

  /// The format that a file name's ending stands for, or `nil` for any other ending.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: "."), dot != fileName.startIndex else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "txt": self = .text
    case "html", "htm": self = .html
    case "jsonl": self = .jsonl
    case "csv": self = .csv
    default: return nil
    }
  }

  /// The format that these first bytes of an input look like: HTML begins with a tag of a page,
  /// JSONL with an object, CSV with a header row that names a column of text; all else is text.
  public init(sniffing bytes: some Collection<UInt8>) {
    var head = Array(bytes.prefix(4096))
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head.removeFirst(3) }
    let start = head.firstIndex { !ByteClass.isSpace($0) } ?? head.endIndex
    let lowered = head[start...].map(ByteClass.lowered)
    if lowered.first == UInt8(ascii: "<") {
      let tags = ["<!doctype html", "<html", "<head", "<body", "<article", "<!--", "<?xml"]
      if tags.contains(where: { lowered.starts(with: $0.utf8) }) {
        self = .html
        return
      }
    }
    if lowered.first == UInt8(ascii: "{"), lowered.contains(UInt8(ascii: "\"")),
      lowered.contains(UInt8(ascii: ":"))
    {
      self = .jsonl
      return
    }
    let firstLine = lowered.prefix { $0 != 0x0A && $0 != 0x0D }
    if let separator = CSVScanner.separator(ofHeader: Array(firstLine)) {
      let names = firstLine.split(separator: separator).map {
        String(decoding: $0, as: UTF8.self).filter { $0 != "\"" && $0 != " " }
      }
      let fields = names.compactMap { ArticleField(name: $0) }
      if fields.count >= 2, fields.contains(.text) {
        self = .csv
        return
      }
    }
    self = .text
  }
}
