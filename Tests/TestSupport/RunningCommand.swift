public import Foundation

/// The built command while it runs, for tests that signal it or close its pipes.
///
/// It is started through `env` with the signals of Ctrl-C and the like as a terminal's shell hands them down, whatever
/// the tests themselves were started with.
public final class RunningCommand: Sendable {
  /// The number of the process.
  public let identifier: Int32
  private let process: Process
  private let input: Pipe

  /// How it ended: with a status, or by a signal.
  public enum End: Sendable, Hashable {
    case exited(Int32), signalled(Int32)
  }

  /// Starts the command with a standard input that stays open until the value goes away, and no output.
  ///
  /// - Parameter setting: options of `env` that say what is done to signals besides.
  public init(
    _ arguments: [String], in folder: URL, input text: [UInt8] = [], setting: [String] = [],
    messages: URL? = nil
  ) throws {
    process = Process()
    input = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["--default-signal=INT,TERM,HUP,PIPE"] + setting + [CommandRunner().path] + arguments
    process.currentDirectoryURL = folder
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    if let messages {
      try Data().write(to: messages)
      process.standardError = try FileHandle(forWritingTo: messages)
    } else {
      process.standardError = FileHandle.nullDevice
    }
    try process.run()
    identifier = process.processIdentifier
    let writer = input.fileHandleForWriting
    // A pipe holds little: the rest waits in a thread of its own until it is read.
    if !text.isEmpty { Thread { try? writer.write(contentsOf: text) }.start() }
  }

  /// Seconds of the processor that it has used; `nil` once it is gone.
  public var processorSeconds: Double? { Self.processorSeconds(of: identifier) }

  /// The numbers of the processes that its first thread has started and that still run.
  public var children: [Int32] {
    let path = "/proc/\(identifier)/task/\(identifier)/children"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(whereSeparator: \.isWhitespace).compactMap { Int32($0) }
  }

  /// Seconds of the processor that a process has used; `nil` once it is gone, or only waits to be buried.
  public static func processorSeconds(of identifier: Int32) -> Double? {
    guard let stat = try? String(contentsOfFile: "/proc/\(identifier)/stat", encoding: .utf8),
      let end = stat.lastIndex(of: ")")
    else { return nil }
    // The fields after the name begin with the third; the times are the fourteenth and the fifteenth.
    let fields = stat[end...].split(separator: " ").dropFirst().map(String.init)
    guard fields.count > 12, fields.first != "Z", let user = Double(fields[11]),
      let system = Double(fields[12])
    else { return nil }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  /// Whether it has set a handler for a signal.
  public func catches(_ signal: Int32) -> Bool {
    guard
      let status = try? String(contentsOfFile: "/proc/\(identifier)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("SigCgt:") }),
      let mask = UInt64(line.dropFirst(7).trimmingCharacters(in: .whitespaces), radix: 16)
    else { return false }
    return mask >> UInt64(signal - 1) & 1 == 1
  }

  /// Sends a signal.
  public func send(_ signal: Int32) { kill(identifier, signal) }

  /// Waits for its end; `nil` where it does not come in two minutes, and then ends it by force.
  public func end() -> End? {
    guard RunningCommand.wait(until: { !self.process.isRunning }) else {
      send(SIGKILL)
      process.waitUntilExit()
      return nil
    }
    return process.terminationReason == .uncaughtSignal
      ? .signalled(process.terminationStatus) : .exited(process.terminationStatus)
  }

  /// Waits until something holds, two minutes at the most; whether it came to hold.
  public static func wait(until holds: () -> Bool) -> Bool {
    for _ in 0..<12_000 {
      if holds() { return true }
      usleep(10_000)
    }
    return holds()
  }
}
