/// The layout that suits a size.
struct DiagramLayout: Sendable, Hashable {
  /// Small enough for labels at every line.
  static let labelled = 60
  /// Small enough for labels at standing relations, too.
  static let wordy = 30

  /// The engine.
  let engine: String
  /// Whether lines carry labels.
  let hasLabels: Bool

  /// - Parameter asked: what the user wants.
  init(entities: Int, groups: Bool, asked: String?) {
    hasLabels = entities <= Self.labelled
    engine = asked ?? "cards"
  }

  /// The attributes of the graph that the engine needs. Curves around obstacles cost half a minute from
  /// 300 nodes on, so only small graphs get them.
  func attributes(entities: Int) -> DOTAttributes {
    switch engine {
    case "dot":
      return [
        "rankdir": .text("LR"), "newrank": .text("true"), "ranksep": .text("0.8"),
        "nodesep": .text("0.3"), "splines": .text(entities <= 80 ? "true" : "line"),
      ]
    case "neato", "fdp", "sfdp", "twopi", "circo":
      return [
        "overlap": .text("prism"), "sep": .text("+12"), "start": .text("1"),
        "splines": .text(entities <= 40 ? "curved" : "line"),
      ]
    default:
      return [:]
    }
  }
}
