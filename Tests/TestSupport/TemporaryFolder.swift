public import Foundation

/// A folder for one test, removed with the value that holds it.
public final class TemporaryFolder: Sendable {
  /// Where it lies.
  public let url: URL

  /// A new, empty folder in the system's place for temporary files.
  public init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("entente-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file into the folder, folders between included.
  @discardableResult
  public func write(_ name: String, _ text: String) throws -> URL {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file
  }
}
