import Foundation

/// Runs a Python program over a file, to read what we write with somebody else's reader.
public enum PythonReader {
  /// Whether Python has a module.
  public static func has(_ module: String) -> Bool {
    (try? run("import \(module)", input: []))?.status == 0
  }

  /// Runs a program with bytes as its standard input.
  public static func run(
    _ program: String, input: [UInt8]
  ) throws -> (status: Int32, output: String) {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("in")
    let result = folder.url.appendingPathComponent("out")
    try Data(input).write(to: file)
    try Data().write(to: result)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program]
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
