/// A difference as one drawing of both sides: what only the second tells is bold blue with `+`, what only the first
/// tells dashed vermilion with `−`, what is contradicted doubled purple with `!`, what is changed has a `~`, the rest is
/// grey, and has a `=` where only the number of articles differs. Never colour alone, and never red against green (colours: Okabe and Ito, 2008).
///
/// One drawing with marks is read with fewer errors than two side by side (Archambault, Purchase, Pinaud, 2010). The
/// panels of either side are the same drawing with the other side's part left invisible, so every node keeps its place.
public struct DifferenceDrawing: Sendable {
  /// Which part is visible.
  public enum Panel: String, Sendable, Hashable, CaseIterable {
    /// Both sides.
    case difference
    /// What the first graph tells.
    case before = "a"
    /// What the second graph tells.
    case after = "b"
  }

  /// What became of a node or line.
  enum Change: String, Sendable, Hashable {
    case added, absent, contradicted, changed, support, alike
  }

  struct Node: Sendable {
    let id: String
    let name: String
    let change: Change
    /// Graphviz's shape.
    let shape: String
    /// What it is, for readers of the file.
    let kind: String
    /// Its place within its frame.
    let order: Int
    let tooltip: String
  }

  struct Line: Sendable {
    let tail: String
    let head: String
    let change: Change
    let isSymmetric: Bool
    let isDirected: Bool
    /// What it stands for, a phrase a row.
    let phrases: [String]
    let types: [String]
    /// The most articles on either side.
    let support: (before: Int, after: Int)
    let tooltip: String
  }

  /// A frame around nodes that belong together.
  struct Group: Sendable {
    let id: String
    let title: String
    let members: [String]
  }

  var title = ""
  /// What each side is called, with its size.
  var sides = (before: "A", after: "B")
  var counts = ""
  /// What is not drawn, a sentence each.
  var notes: [String] = []
  var nodes: [Node] = []
  var lines: [Line] = []
  var groups: [Group] = []

  /// The layout engine that suits the size.
  public var engine: String { nodes.count <= 300 ? "cards" : "sfdp" }
}
