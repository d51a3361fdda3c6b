extension Relation {
  /// The field of a piece of evidence that names the office a leader holds, where one person at a time holds it.
  public static let officeField = "office"

  /// The offices with a single holder that the evidence gives to the source, as the tables name them, sorted.
  public var singleOffices: [String] {
    var found: Set<String> = []
    for evidence in evidence {
      if case .string(let office)? = evidence.attributes[Self.officeField] { found.insert(office) }
    }
    return found.sorted { $0.precedesByBytes($1) }
  }
}
