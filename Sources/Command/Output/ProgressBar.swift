import Foundation

/// A bar on the standard error output, drawn only where that is a terminal.
final class ProgressBar {
  private let label: String
  private let isVisible: Bool
  private var lastDrawn = ContinuousClock.now - .seconds(1)

  /// A bar for a piece of work; invisible in a pipe, on a dumb terminal and where asked to be quiet.
  init(_ label: String, isQuiet: Bool) {
    self.label = label
    let isDumb = ProcessInfo.processInfo.environment["TERM"].map { $0 == "dumb" } ?? true
    isVisible = !isQuiet && !isDumb && isatty(2) == 1
  }

  /// Shows how far the work is; redrawn ten times a second at most.
  func update(_ done: Int, of total: Int?) {
    guard isVisible, ContinuousClock.now - lastDrawn > .milliseconds(100) else { return }
    lastDrawn = .now
    let count: String
    if let total, total > 0 {
      let filled = min(30, 30 * done / total)
      count =
        "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled)
        + "] \(done) of \(total)"
    } else {
      count = "\(done)"
    }
    FileHandle.standardError.write(Data("\r\(label) \(count)\u{1B}[K".utf8))
  }

  /// Takes the bar away.
  func finish() {
    if isVisible { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
  }
}
