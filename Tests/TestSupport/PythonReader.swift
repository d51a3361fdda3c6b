import Foundation
import Synchronization

/// Runs a Python program over a file, to read what we write with somebody else's reader.
public enum PythonReader {
  private static let found = Mutex<[[String]: String]>([:])

  /// A Python that has all of some modules: the one that `ENTENTE_PYTHON` names, else `python3`, else the
  /// system's own, into which apt installs; `nil` where none has them.
  public static func python(with modules: [String]) -> String? {
    found.withLock { found in
      if let known = found[modules] { return known.isEmpty ? nil : known }
      let named = ProcessInfo.processInfo.environment["ENTENTE_PYTHON"]
      let program = modules.map { "import \($0)\n" }.joined()
      let python = (named.map { [$0] } ?? ["python3", "/usr/bin/python3"]).first {
        (try? run(program, input: [], python: $0))?.status == 0
      }
      found[modules] = python ?? ""
      return python
    }
  }

  /// Whether some Python has all of some modules.
  public static func has(_ modules: String...) -> Bool { python(with: modules) != nil }

  /// Runs a program, which needs some modules, with bytes as its standard input.
  public static func run(
    _ program: String, needing modules: String..., input: [UInt8]
  ) throws -> (status: Int32, output: String) {
    try run(program, input: input, python: python(with: modules) ?? "python3")
  }

  private static func run(
    _ program: String, input: [UInt8], python: String
  ) throws -> (status: Int32, output: String) {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("in")
    let result = folder.url.appendingPathComponent("out")
    try Data(input).write(to: file)
    try Data().write(to: result)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python, "-c", program]
    process.standardInput = try FileHandle(forReadingFrom: file)
    let output = try FileHandle(forWritingTo: result)
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: try Data(contentsOf: result), as: UTF8.self)
    )
  }
}
