import ArgumentParser
import Entente

/// What of a graph is to be shown.
struct FilterOptions: ParsableArguments {
  @Option(help: "Only what at least N articles support; copies count once.")
  var minSupport: Int = 1

  @Option(help: "Only what the extractor is at least this sure of, 0 to 1.")
  var minConfidence: Double = 0

  @Option(help: "Only these kinds of entity: nation, leader, aircraft, place, organization.")
  var kinds: String?

  @Option(help: "Only these classes or types of relation, as in material-conflict,accuse.")
  var classes: String?

  @Option(help: "Only these statuses: asserted, negated, planned, hypothetical.")
  var statuses: String?

  @Option(help: "Only what happened or was reported on this day (YYYY-MM-DD) or later.")
  var since: String?

  @Option(help: "Only what happened or was reported on this day (YYYY-MM-DD) or earlier.")
  var until: String?

  @Option(help: ArgumentHelp("Only the neighbourhood of this entity.", valueName: "name"))
  var focus: String?

  @Option(help: "How many steps from --focus; 1 by default.")
  var depth: Int?

  /// Whether anything is to be left out.
  var isGiven: Bool {
    minSupport != 1 || minConfidence != 0 || focus != nil || depth != nil
      || [kinds, classes, statuses, since, until].contains { $0 != nil }
  }

  /// The part of a graph that is asked for, and lines that say what was left out.
  func apply(to graph: EntityGraph) throws(Trouble) -> (graph: EntityGraph, leftOut: [String]) {
    var filter = try filter()
    if let focus { filter.focus = [try GraphInput.entity(focus, in: graph)] }
    let (shown, omission) = graph.filtered(by: filter)
    return (shown, omission.isEmpty ? [] : [omission.description])
  }

  /// What is asked for, but for the focus, which a graph must know.
  ///
  /// - Throws: ``Trouble`` for what makes no sense; a command asks before it does the work for the graph.
  func filter() throws(Trouble) -> GraphFilter {
    var filter = GraphFilter()
    if let kinds {
      filter.kinds = Set(try cases(of: EntityKind.self, in: kinds, option: "--kinds"))
    }
    if let classes {
      let words = try listed(
        in: classes, option: "--classes",
        from: RelationClass.allCases.map(\.rawValue) + RelationKind.allCases.map(\.rawValue))
      filter.classes = Set(words.compactMap { RelationClass(rawValue: $0) })
      filter.types = Set(words.compactMap { RelationKind(rawValue: $0) })
    }
    if let statuses {
      filter.statuses = Set(try cases(of: Status.self, in: statuses, option: "--statuses"))
    }
    guard minSupport >= 1 else { throw Trouble("--min-support: a number from 1 is wanted") }
    guard (0...1).contains(minConfidence) else {
      throw Trouble("--min-confidence: a number from 0 to 1 is wanted")
    }
    if let depth {
      guard depth >= 0 else { throw Trouble("--depth: a number from 0 is wanted") }
      guard focus != nil else {
        throw Trouble("--depth: it counts the steps from an entity; name one with --focus")
      }
    }
    filter.minimumSupport = minSupport
    filter.minimumConfidence = minConfidence
    filter.since = try day(since, option: "--since")
    filter.until = try day(until, option: "--until")
    if let since = filter.since, let until = filter.until, since > until {
      throw Trouble(
        "--since, --until: no day is from \(since) on and up to \(until); exchange them")
    }
    filter.depth = depth ?? 1
    return filter
  }
}
