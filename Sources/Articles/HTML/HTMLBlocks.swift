/// A paragraph, heading, list item or other block of a page.
struct HTMLBlock {
  var text: String
  /// The index of the element that the block's text stands in.
  var element: Int
  /// The letters and digits that are links, of ``size``.
  var linked: Int
  /// The letters and digits of the text.
  var size: Int

  /// The share of the text that is links, 0 to 1.
  var linkDensity: Double { size == 0 ? 1 : Double(linked) / Double(size) }
}

/// Parts a page, or a part of one, into blocks.
enum HTMLBlocks {
  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "td", "th",
  ]
  private static let silent: Set<String> = [
    "script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "embed",
    "select", "option", "textarea", "canvas", "video", "audio", "map", "button", "input",
  ]

  /// All blocks of a page.
  static func all(of page: HTMLPage) -> [HTMLBlock] {
    page.nodes.isEmpty ? [] : blocks(of: page, in: 0) { _ in false }
  }

  /// The blocks below an element, in document order.
  /// - Parameter excluded: whether an element is left out with all that is in it.
  static func blocks(of page: HTMLPage, in root: Int, excluding excluded: (Int) -> Bool)
    -> [HTMLBlock]
  {
    var blocks: [HTMLBlock] = []
    var text = ""
    var linked = 0
    var element = root
    var linkEnd = -1
    var ends: [(end: Int, element: Int)] = []
    func flush() {
      for line in LineNormalizer.lines(of: text) where !line.isEmpty {
        let size = HTMLBlocks.size(of: line)
        blocks.append(
          HTMLBlock(text: line, element: element, linked: min(linked, size), size: size))
      }
      text = ""
      linked = 0
    }
    var at = root
    while at < page.nodes[root].end {
      while let last = ends.last, last.end <= at {
        ends.removeLast()
        flush()
        element = ends.last?.element ?? root
      }
      let node = page.nodes[at]
      if node.tag.isEmpty {
        // Breaks in the source are spaces; only elements break lines.
        text += node.text.replacing("\n", with: " ").replacing("\r", with: " ")
        if at < linkEnd { linked += size(of: node.text) }
      } else if silent.contains(node.tag) || (at != root && excluded(at)) {
        at = node.end
        continue
      } else if node.tag == "br" {
        text += "\n"
      } else if inline.contains(node.tag) {
        if node.tag == "a" { linkEnd = max(linkEnd, node.end) }
        if node.tag == "td" || node.tag == "th" { text += " " }
      } else {
        flush()
        element = at
        ends.append((node.end, at))
      }
      at += 1
    }
    flush()
    return blocks
  }

  /// The number of letters and digits, and of all that is beyond ASCII, in bytes.
  static func size(of text: String) -> Int {
    text.utf8.count { ByteClass.isLetter($0) || ByteClass.isDigit($0) || $0 >= 0x80 }
  }
}
