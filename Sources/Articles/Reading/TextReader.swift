/// Reads a plain text: one article, its title in the first line.
enum TextReader {
  /// The text as a raw article.
  static func raw(of bytes: [UInt8], place: InputPlace) -> RawArticle {
    let decoded = TextDecoder.decode(bytes)
    var raw = RawArticle(place: place)
    raw.lines = LineNormalizer.lines(of: decoded.text)
    raw.optionsFirst = true
    if let warning = decoded.warning { raw.warnings.append(.encoding(warning)) }
    return raw
  }
}
