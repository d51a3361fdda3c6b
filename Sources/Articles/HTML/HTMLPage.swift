internal import CXMLShim

/// A web page as a flat list of nodes in document order: what libxml2 makes of bytes, however
/// broken they are, copied into values.
struct HTMLPage {
  /// An element or a run of text.
  struct Node {
    /// The element's name in lower case; empty for a run of text.
    var tag: String
    var attributes: [String: String] = [:]
    var text = ""
    /// The index of the element around it; -1 for the outermost.
    var parent: Int
    /// The index after its last descendant.
    var end: Int
  }

  /// How many nodes are kept of a page, and how deep they may lie; what goes beyond is dropped.
  static let nodeLimit = 1_000_000
  static let depthLimit = 400
  /// How deep the parser goes; where a page goes deeper it ends there.
  static let parserDepth = 255

  private(set) var nodes: [Node] = []
  /// How deep the deepest element lies.
  private(set) var depth = 0

  /// The attributes that anything is decided by; the others are not kept.
  private static let kept: Set<String> = [
    "id", "class", "role", "itemprop", "itemtype", "property", "name", "content", "http-equiv",
    "rel", "href", "datetime", "type", "lang", "style", "hidden", "aria-hidden", "data-testid",
    "data-component", "charset", "pubdate",
  ]

  /// The page that these bytes are.
  /// - Parameter encoding: the bytes' encoding by a name that libxml2 knows.
  /// - Returns: `nil` where there is nothing of a page in them.
  init?(_ bytes: [UInt8], encoding: String) {
    guard !bytes.isEmpty, bytes.count < Int(Int32.max) else { return nil }
    // A NUL would end the page for the parser.
    let clean = bytes.contains(0) ? bytes.map { $0 == 0 ? 0x20 : $0 } : bytes
    let document = clean.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        entente_html_parse($0.baseAddress, Int32($0.count), encoding)
      }
    }
    guard let document else { return nil }
    defer { entente_html_free(document) }
    copy(from: entente_html_root(document))
    if nodes.isEmpty { return nil }
  }

  /// Walks the parser's tree without recursion: depth is the input's to choose.
  private mutating func copy(from root: OpaquePointer?) {
    var open: [Int] = []
    var current = root
    while let node = current {
      var descends = false
      if nodes.count < HTMLPage.nodeLimit {
        let parent = open.last ?? -1
        switch entente_node_kind(node) {
        case 1:
          let tag = HTMLPage.string(entente_node_name(node)).lowercased()
          nodes.append(
            Node(
              tag: tag.isEmpty ? "span" : tag, attributes: HTMLPage.attributes(of: node),
              parent: parent, end: nodes.count + 1))
          descends = entente_node_first_child(node) != nil && open.count < HTMLPage.depthLimit
          if descends { open.append(nodes.count - 1) }
          depth = max(depth, open.count)
        case 2:
          nodes.append(
            Node(
              tag: "", text: HTMLPage.string(entente_node_content(node)), parent: parent,
              end: nodes.count + 1))
        default: break
        }
      }
      if descends {
        current = entente_node_first_child(node)
        continue
      }
      var back: OpaquePointer? = node
      while let here = back, entente_node_next(here) == nil {
        guard let index = open.popLast() else {
          back = nil
          break
        }
        nodes[index].end = nodes.count
        back = entente_node_parent(here)
      }
      current = back.flatMap { entente_node_next($0) }
    }
    while let index = open.popLast() { nodes[index].end = nodes.count }
  }

  private static func string(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer else { return "" }
    return String(cString: pointer)
  }

  private static func attributes(of node: OpaquePointer) -> [String: String] {
    var attributes: [String: String] = [:]
    var current = entente_node_first_attribute(node)
    while let attribute = current {
      let name = string(entente_node_name(attribute)).lowercased()
      if kept.contains(name) {
        var value = ""
        var child = entente_node_first_child(attribute)
        while let part = child {
          value += string(entente_node_content(part))
          child = entente_node_next(part)
        }
        if attributes[name] == nil { attributes[name] = String(value.prefix(4096)) }
      }
      current = entente_node_next(attribute)
    }
    return attributes
  }

  /// The text below a node, in one line; scripts and styles are no text.
  func text(of index: Int) -> String {
    var text = ""
    var at = index
    while at < nodes[index].end {
      let node = nodes[at]
      if ["script", "style", "noscript", "template"].contains(node.tag), at != index {
        at = node.end
        continue
      }
      if node.tag.isEmpty { text += node.text } else if node.tag == "br" { text += " " }
      at += 1
    }
    return LineNormalizer.oneLine(text)
  }
}
