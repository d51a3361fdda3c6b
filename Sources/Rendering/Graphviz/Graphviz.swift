import CGraphvizShim
import Synchronization

/// The one door to libgvc: every call runs inside ``locked(_:)``, because cgraph is not safe for
/// threads even when it only reads.
enum Graphviz {
  private static let lock = Mutex(false)

  /// Runs work while no other thread touches Graphviz.
  static func locked<Value: Sendable>(
    _ work: () throws(RenderingError) -> Value
  ) throws(RenderingError) -> Value {
    let result: Result<Value, RenderingError> = lock.withLock { started in
      if !started { started = entente_gv_start() != 0 }
      guard started else { return .failure(.unavailable) }
      do throws(RenderingError) { return .success(try work()) } catch { return .failure(error) }
    }
    return try result.get()
  }

  /// The messages since the last call.
  static func messages() -> String {
    guard let text = entente_gv_messages() else { return "" }
    return String(cString: text)
  }

  /// The lines among messages that are errors, without the word.
  static func errors(in messages: String) -> [String] {
    messages.split(separator: "\n").compactMap { line in
      line.hasPrefix("Error: ") ? String(line.dropFirst("Error: ".count)) : nil
    }
  }

  /// The names of a kind of plug-in, sorted.
  static func plugins(_ kind: String) -> [String] {
    guard let text = entente_gv_plugins(kind) else { return [] }
    defer { entente_gv_free_text(text) }
    let names = String(cString: text).split(separator: "\n").map(String.init)
    return Set(names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
