import Entente

/// What `entente diff` writes: what two inputs tell, or, of DOT from elsewhere, their structure.
protocol WrittenDifference: Sendable {
  /// Whether nothing differs.
  var isEmpty: Bool { get }
  /// The text for people, or with `--stat` a line for each change.
  func text(_ output: DifferenceOutput) -> String
  /// The text as Markdown.
  func markdown(_ output: DifferenceOutput) -> String
  /// The file for programs.
  func json(_ output: DifferenceOutput) -> [UInt8]
  /// The map of what differs.
  func drawing(_ output: DifferenceOutput) -> DifferenceDrawing
}
