import ArgumentParser
import Entente

/// `entente explain GRAPH NAME [NAME]`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows the sentences behind a node, or behind the lines between two.",
    discussion: """
      Examples:
        entente explain graph.json Venezuela
        entente explain graph.json "Nicolás Maduro" Russia

      A name is an id (nation:russia), a name or an alias in the graph; case and accents do not count.
      """)

  @Argument(help: "A graph file (.json), or - for the standard input.")
  var graph: String

  @Argument(help: "The entity to explain.")
  var name: String

  @Argument(help: "The entity at the other end.")
  var other: String?

  func run() throws {
    let graph = try GraphInput.read(graph)
    let entity = try GraphInput.entity(name, in: graph)
    let explanation: Explanation
    if let other {
      let second = try GraphInput.entity(other, in: graph)
      guard second != entity else {
        throw Trouble("both names mean \(entity); name two, or one alone")
      }
      explanation = Explanation(between: entity, and: second, in: graph)
    } else {
      explanation = Explanation(of: entity, in: graph)
    }
    try OutputFile(nil).write(Array(explanation.text.utf8))
  }
}
