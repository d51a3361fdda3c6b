extension DatedTerm {
  /// What a text calls who holds the office, in lower case: "minister of defence", "defense minister".
  public var titles: Set<String> {
    let title = position.lowercased()
    var titles: Set<String> = [title]
    for prefix in ["minister of the ", "minister of "] where title.hasPrefix(prefix) {
      let field = title.dropFirst(prefix.count)
      titles.insert(field == "foreign affairs" ? "foreign minister" : "\(field) minister")
      break
    }
    for title in titles where title.contains("defence") {
      titles.insert(title.replacing("defence", with: "defense"))
    }
    return titles
  }
}
