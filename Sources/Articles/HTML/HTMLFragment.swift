/// Text with HTML in it, as some feeds carry it in a field.
enum HTMLFragment {
  /// Whether a text is markup: it has a paragraph's or a break's tag.
  static func looksLikeMarkup(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let tags = ["</p>", "<br>", "<br/>", "<br />", "</div>"].map { Array($0.utf8) }
    var at = 0
    while let next = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = bytes[next..<min(next + 6, bytes.count)].map(ByteClass.lowered)
      if tags.contains(where: { rest.starts(with: $0) }) { return true }
      at = next + 1
    }
    return false
  }

  /// The text without its tags, its blocks parted by blank lines.
  static func text(of markup: String) -> String {
    guard let page = HTMLPage(Array(markup.utf8), encoding: "UTF-8") else { return markup }
    return HTMLBlocks.all(of: page).map(\.text).joined(separator: "\n\n")
  }
}
