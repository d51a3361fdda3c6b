import CGraphvizShim
import Foundation

/// The child process in which DOT of other people is laid out.
///
/// Graphviz crashes on little (a record with `concentrate=true` is enough), opens files that the DOT
/// names and can't be interrupted. So the program runs itself again with a hidden first argument; that
/// child limits itself, reads the DOT from its standard input and writes the picture to its output.
public enum ForeignRendering {
  /// The hidden first argument.
  static let word = "__render-foreign"

  /// Does the child's work and ends the process where the arguments ask for it; else returns at once.
  ///
  /// A program that calls `Renderer.renderForeign` calls this first of all in its `main`.
  public static func runChildIfAsked(_ arguments: [String] = CommandLine.arguments) {
    guard arguments.count == 8, arguments[1] == word,
      let seconds = UInt(arguments[4]), let memory = UInt(arguments[5]),
      let size = Int(arguments[6]), let parent = Int32(arguments[7])
    else { return }
    // Whoever is killed can't kill its child, which would go on for up to a minute for nobody.
    guard entente_end_with_parent(parent) != 0 else { exit(1) }
    limit(seconds: seconds, memory: memory)
    exit(work(engine: arguments[2], format: arguments[3], size: size))
  }

  private static func limit(seconds: UInt, memory: UInt) {
    // With this variable set Graphviz loads no image, shape or style file.
    setenv("SERVER_NAME", "entente", 1)
    unsetenv("GV_FILE_PATH")
    signal(SIGXFSZ, SIG_IGN)
    set(RLIMIT_CPU, seconds)
    set(RLIMIT_AS, memory)
    set(RLIMIT_FSIZE, 0)
    set(RLIMIT_CORE, 0)
    set(RLIMIT_NOFILE, 64)
  }

  private static func set(_ which: Resource, _ value: UInt) {
    var limits = rlimit()
    limits.rlim_cur = rlim_t(value)
    limits.rlim_max = rlim_t(value)
    #if canImport(Glibc)
      _ = setrlimit(__rlimit_resource_t(which.rawValue), &limits)
    #else
      _ = setrlimit(which, &limits)
    #endif
  }

  private static func work(engine: String, format: String, size: Int) -> Int32 {
    let handle = FileHandle.standardInput
    guard let data = try? handle.read(upToCount: size + 1), data.count <= size else { return 3 }
    do throws(RenderingError) {
      let bytes = try Renderer.shared.renderHostile(
        dot: String(decoding: data, as: UTF8.self), engine: engine, format: format)
      FileHandle.standardOutput.write(Data(bytes))
      return 0
    } catch {
      // The line and the message travel apart, so that the parent can make the error again.
      var told = error.description + "\u{0}"
      switch error {
      case .unreadable(let line, let message): told += "\(line ?? 0)\u{0}\(message)"
      case .failed(let message): told += message
      default: break
      }
      FileHandle.standardError.write(Data(told.utf8))
      return 2
    }
  }
}

#if canImport(Glibc)
  import Glibc
  private typealias Resource = __rlimit_resource
#else
  private typealias Resource = Int32
#endif
