import EntenteResources
public import Foundation

/// Runs the built command as a user runs it.
public struct CommandRunner: Sendable {
  /// The path of the command.
  public var path: String
  /// The environment, added to the test's own.
  public var environment: [String: String] = [:]

  /// The command that was built beside the tests.
  public init() { path = ResourceLocator().binaryFolder + "/entente" }

  /// What a run gave.
  public struct Result: Sendable {
    /// The exit status; 128 and the number of the signal where one ended it.
    public let status: Int32
    /// The bytes of the standard output.
    public let outputBytes: [UInt8]
    /// The standard error output.
    public let messages: String
    /// The standard output as text.
    public var output: String { String(decoding: outputBytes, as: UTF8.self) }
  }

  /// Runs the command in a folder with arguments and what it reads from the standard input.
  public func run(
    _ arguments: [String], in folder: URL? = nil, input: String? = nil
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = folder }
    let scratch = try TemporaryFolder()
    let files = ["in", "out", "err"].map { scratch.url.appendingPathComponent($0) }
    try Data((input ?? "").utf8).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    // Files instead of pipes: a large output can't block a command that nobody reads.
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let bySignal = process.terminationReason == .uncaughtSignal
    return Result(
      status: process.terminationStatus + (bySignal ? 128 : 0),
      outputBytes: [UInt8](try Data(contentsOf: files[1])),
      messages: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}
