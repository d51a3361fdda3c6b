import Foundation

/// Reads a named file, or the standard input for `-`, whole and with a limit.
enum InputFile {
  /// The largest graph or DOT file that is read: 1 GiB.
  static let maximumBytes = 1 << 30

  /// How messages name an input.
  static func name(of path: String) -> String { path == "-" ? "the standard input" : path }

  /// The bytes of a file.
  ///
  /// - Throws: ``Trouble`` that names the file and the reason.
  static func read(_ path: String) throws(Trouble) -> [UInt8] {
    if path == "-" {
      if isatty(0) == 1 {
        throw Trouble("the standard input is a terminal; name a file, or pipe one in")
      }
      return try read(descriptor: 0, name: name(of: path))
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Trouble("\(path): there is no such file; check the path")
    }
    guard !isFolder.boolValue else { throw Trouble("\(path): this is a folder; name a file in it") }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Trouble("\(path): \(String(cString: strerror(errno)))") }
    defer { close(descriptor) }
    return try read(descriptor: descriptor, name: path)
  }

  private static func read(descriptor: Int32, name: String) throws(Trouble) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = Foundation.read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw Trouble("\(name): \(String(cString: strerror(errno)))")
      }
      if count == 0 { return bytes }
      bytes += chunk[0..<count]
      guard bytes.count <= maximumBytes else {
        throw Trouble("\(name): larger than \(maximumBytes >> 30) GiB; split it")
      }
    }
  }
}
