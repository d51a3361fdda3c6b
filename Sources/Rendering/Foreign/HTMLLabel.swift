/// HTML-like labels of foreign DOT.
enum HTMLLabel {
  /// The label with every `href` that is no web address, and every `src`, emptied.
  static func withoutAddresses(_ label: String) -> String {
    let bytes = Array(label.utf8)
    var out: [UInt8] = []
    var i = 0
    while i < bytes.count {
      guard let name = ["href", "src"].first(where: { matches($0, bytes, i) }) else {
        out.append(bytes[i])
        i += 1
        continue
      }
      var at = i + name.utf8.count
      while at < bytes.count, isSpace(bytes[at]) { at += 1 }
      guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
        out.append(bytes[i])
        i += 1
        continue
      }
      at += 1
      while at < bytes.count, isSpace(bytes[at]) { at += 1 }
      guard at < bytes.count,
        bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'"),
        let end = bytes[(at + 1)...].firstIndex(of: bytes[at])
      else {
        out.append(bytes[i])
        i += 1
        continue
      }
      let value = String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
      let keeps = name == "href" && WebAddress.isSafe(value)
      out.append(contentsOf: bytes[i...at])
      if keeps { out.append(contentsOf: ForeignAttributes.encoded(value).utf8) }
      out.append(bytes[end])
      i = end + 1
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func matches(_ name: String, _ bytes: [UInt8], _ at: Int) -> Bool {
    let word = Array(name.utf8)
    guard at > 0, isSpace(bytes[at - 1]), at + word.count <= bytes.count else { return false }
    return word.indices.allSatisfy { bytes[at + $0] | 0x20 == word[$0] }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
}
