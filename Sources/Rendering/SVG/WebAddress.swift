/// Which addresses may stand behind a link.
enum WebAddress {
  /// Whether an address is one of the web, `http` or `https`, and has no character that could end
  /// the attribute that it stands in.
  static func isSafe(_ address: String) -> Bool {
    let lower = address.prefix(8).lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return false }
    return address.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
  }
}
