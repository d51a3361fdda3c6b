import Foundation

/// What the command says to people: lines on the standard error output, never on the standard output.
struct Messages: Sendable {
  /// Whether notes are kept back; warnings and errors are not.
  var isQuiet = false

  /// A line that helps to judge the result: what was left out, what was chosen.
  func note(_ text: String) { if !isQuiet { write(text) } }

  /// A line on something that was mended or skipped.
  func warning(_ text: String) { write("warning: \(text)") }

  /// The line that explains why the command failed.
  func error(_ text: String) { write("error: \(text)") }

  private func write(_ text: String) {
    // One line of the terminal must not be able to steer it: article titles and paths are foreign text.
    var line = "entente: "
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      if scalar == "\n" {
        line += "\n  "
      } else if isControl {
        line += "?"
      } else {
        line.unicodeScalars.append(scalar)
      }
    }
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
