import Foundation

/// A stream of bytes from a file or the standard input, a chunk at a time.
final class ByteSource {
  private let descriptor: Int32
  private let owned: Bool
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Opens a file, or the standard input for `nil`.
  /// - Throws: the system's words, as `.unreadable`.
  init(path: String?) throws(SkippedInput.Reason) {
    guard let path else {
      descriptor = STDIN_FILENO
      owned = false
      return
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    owned = true
    if descriptor < 0 { throw ByteSource.lastError() }
  }

  deinit { if owned, descriptor >= 0 { close(descriptor) } }

  private static func lastError() -> SkippedInput.Reason {
    .unreadable(String(cString: strerror(errno)).lowercased())
  }

  /// The next bytes; empty at the end.
  func next() throws(SkippedInput.Reason) -> ArraySlice<UInt8> {
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count >= 0 { return buffer[..<count] }
      if errno != EINTR { throw ByteSource.lastError() }
    }
  }

  /// All bytes that remain, with those already taken before them.
  /// - Throws: `.tooLarge` from the limit on, without keeping them.
  func all(after taken: [UInt8] = [], limit: Int) throws(SkippedInput.Reason) -> [UInt8] {
    var bytes = taken
    while true {
      let chunk = try next()
      if chunk.isEmpty { return bytes }
      bytes.append(contentsOf: chunk)
      if bytes.count >= limit {
        var size = bytes.count
        bytes = []
        // The rest is counted, so that the message can tell the size; endless input is not.
        while size < limit * 20 {
          let chunk = try next()
          if chunk.isEmpty { break }
          size += chunk.count
        }
        throw .tooLarge(bytes: size, limit: limit)
      }
    }
  }
}
