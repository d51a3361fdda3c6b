import Entente

/// Divides the graph of one collection into two, by the date or the outlet of its articles.
struct GraphSplit {
  private enum Rule {
    case date(CalendarDate)
    case outlets(String, String)
  }

  private let rule: Rule

  /// A rule as `--split-by` gives it: `date:2019-03-24` or `outlet:AFP,TASS`.
  init(_ text: String) throws(Trouble) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2, parts[0] == "date", let date = CalendarDate(parts[1]) {
      rule = .date(date)
      return
    }
    let outlets = parts.count == 2 ? parts[1].split(separator: ",").map(String.init) : []
    guard parts.first == "outlet", outlets.count == 2, outlets[0] != outlets[1] else {
      throw Trouble("--split-by: write date:2019-03-24 or outlet:AFP,TASS, not \"\(text)\"")
    }
    rule = .outlets(outlets[0], outlets[1])
  }

  /// By what the articles could be divided.
  private func found(in graph: EntityGraph) -> String {
    switch rule {
    case .date:
      let days = graph.articles.values.compactMap(\.date).sorted()
      guard let first = days.first, let last = days.last else { return "no article has a date" }
      return "their dates are \(first) to \(last)"
    case .outlets:
      let outlets = Set(graph.articles.values.compactMap(\.outlet)).sorted()
      guard !outlets.isEmpty else { return "no article names its outlet" }
      return "there are " + outlets.prefix(8).joined(separator: ", ")
        + (outlets.count > 8 ? " and \(outlets.count - 8) more" : "")
    }
  }

  /// The two parts and what they are called. Articles of neither part are named on the standard error output.
  func divide(
    _ graph: EntityGraph, messages: Messages
  ) throws(Trouble) -> (EntityGraph, EntityGraph, (before: String, after: String)) {
    var a: Set<String> = []
    var b: Set<String> = []
    var neither: [String] = []
    for record in graph.articles.values.sorted(by: { $0.id < $1.id }) {
      switch rule {
      case .date(let date):
        guard let own = record.date else {
          neither.append(record.title ?? record.path ?? record.id)
          continue
        }
        if own < date { a.insert(record.id) } else { b.insert(record.id) }
      case .outlets(let first, let second):
        switch record.outlet?.lowercased() {
        case first.lowercased(): a.insert(record.id)
        case second.lowercased(): b.insert(record.id)
        default: neither.append(record.title ?? record.path ?? record.id)
        }
      }
    }
    let labels: (before: String, after: String)
    switch rule {
    case .date(let date): labels = ("before \(date)", "from \(date) on")
    case .outlets(let first, let second): labels = (first, second)
    }
    if !neither.isEmpty {
      let shown = neither.prefix(5).joined(separator: "; ")
      messages.warning(
        "\(neither.count) article\(neither.count == 1 ? "" : "s") of neither side left out: \(shown)"
          + (neither.count > 5 ? " …" : ""))
    }
    for (side, label) in [(a, labels.before), (b, labels.after)] where side.isEmpty {
      throw Trouble("--split-by: no article is on the side \"\(label)\"; \(found(in: graph))")
    }
    return (graph.restricted(toArticles: a), graph.restricted(toArticles: b), labels)
  }
}
