import EntenteGraphModel

/// A difference as Markdown, for a report.
public struct DifferenceMarkdown: Sendable {
  let difference: GraphDifference
  /// What the sides are called.
  public var labels = (before: "A", after: "B")
  /// How many sentences of each side stand below a line.
  public var evidence = 2
  /// Whether entities are told that differ in nothing but the names that articles gave them; else they are counted.
  public var showsAliases = false

  /// The Markdown of a difference.
  public init(_ difference: GraphDifference) { self.difference = difference }

  /// The whole report.
  public var text: String {
    let wording = DifferenceWording(difference: difference)
    var out = ["# What differs", ""]
    out.append(
      "- **A**: \(escaped(labels.before)), \(DifferenceWording.count(difference.before.articles.count, "article"))"
    )
    out.append(
      "- **B**: \(escaped(labels.after)), \(DifferenceWording.count(difference.after.articles.count, "article"))"
    )
    out += ["", "\(DifferenceText(difference).summary)."]
    for kind in LineChange.Kind.allCases where kind != .supportOnly {
      let changes = difference.lines(kind)
      let offices = kind == .contradicted ? difference.offices : []
      guard !changes.isEmpty || !offices.isEmpty else { continue }
      out += ["", "## \(DifferenceText.heading(kind))", ""]
      for office in offices {
        out.append("- **\(escaped(wording.office(office)))**")
        out += sentences([office.before], [office.after], wording)
      }
      for change in changes {
        let details = [wording.reasons(change), wording.coverage(change) ?? ""]
          .filter { !$0.isEmpty }.joined(separator: "; ")
        out.append("- **\(escaped(wording.line(change.line)))**: \(escaped(details))")
        out += sentences(change.before?.keys ?? [], change.after?.keys ?? [], wording)
      }
    }
    if !difference.entities.isEmpty {
      out += ["", "## Entities", ""]
      let (entities, folded) = wording.entities(showsAliases: showsAliases)
      if let folded { out.append("- \(folded)") }
      for change in entities {
        out.append("- \(change.kind.rawValue): \(escaped(wording.entity(change)))")
      }
    }
    let supported = difference.lines(.supportOnly)
    if !supported.isEmpty {
      out += ["", "## \(DifferenceText.heading(.supportOnly))", ""]
      out += supported.map {
        "- \(escaped(wording.line($0.line))): \(escaped(wording.reasons($0)))"
      }
    }
    return out.joined(separator: "\n") + "\n"
  }

  private func escaped(_ text: String) -> String { DifferenceMarkdown.escaped(text) }

  private func sentences(
    _ old: [RelationKey], _ new: [RelationKey], _ wording: DifferenceWording
  ) -> [String] {
    wording.evidence(old, new, limit: evidence)
      .map { "  - \($0.side): “\(escaped($0.text))” (\(escaped($0.source)))" }
  }

  /// Text in which nothing is taken for markup, links or HTML.
  static func escaped(_ text: String) -> String {
    var out = ""
    for character in DifferenceWording.clean(text) {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!": out += "\\\(character)"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "&": out += "&amp;"
      default: out.append(character)
      }
    }
    return out
  }
}
