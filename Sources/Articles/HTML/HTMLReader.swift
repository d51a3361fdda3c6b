import EntenteGraphModel

/// Reads a web page: metadata from its head and JSON-LD, the body by text and link density.
enum HTMLReader {
  /// The page as a raw article.
  /// - Throws: `.malformed` where there is no page in the bytes, `.tooDeep` or `.empty` where no text comes of it.
  static func raw(of bytes: [UInt8], place: InputPlace) throws(SkippedInput.Reason) -> RawArticle {
    let decoded = TextDecoder.decode(bytes, declared: HTMLEncoding.declared(in: bytes))
    guard let page = HTMLPage(Array(decoded.text.utf8), encoding: "UTF-8") else {
      throw .malformed("no HTML in it")
    }
    var raw = RawArticle(place: place)
    if let warning = decoded.warning { raw.warnings.append(.encoding(warning)) }
    let metadata = HTMLMetadata(of: page)
    raw.fields = metadata.fields
    let body = HTMLBody.paragraphs(of: page)
    raw.lines = Array(body.map { [$0] }.joined(separator: [""]))
    if let text = metadata.body, text.utf8.count > 2 * body.reduce(0, { $0 + $1.utf8.count }) {
      // A page that is filled in by a script: its structured data has the text all the same.
      raw.lines = LineNormalizer.lines(of: text)
    }
    raw.titleInText = raw.fields[.title] == nil
    let isCut = page.depth >= HTMLPage.parserDepth
    if raw.lines.isEmpty {
      throw isCut ? .tooDeep(limit: HTMLPage.parserDepth) : .empty
    }
    if isCut {
      raw.warnings.append(
        .cut(
          "its elements lie more than \(HTMLPage.parserDepth) deep in each other: read as far as there"
        ))
    }
    return raw
  }
}

/// The encoding that a page declares.
enum HTMLEncoding {
  /// The value of the first `charset=` (or an XML declaration's `encoding=`) in the first 4 kB.
  static func declared(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096).map(ByteClass.lowered)
    for key in ["charset=", "encoding="] {
      let key = Array(key.utf8)
      var at = 0
      while at + key.count < head.count {
        if head[at] == key[0], head[at..<(at + key.count)].elementsEqual(key) {
          let rest = head[(at + key.count)...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
          let name = rest.prefix {
            ByteClass.isLetter($0) || ByteClass.isDigit($0) || $0 == 0x2D || $0 == 0x5F
          }
          if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
        }
        at += 1
      }
    }
    return nil
  }
}
