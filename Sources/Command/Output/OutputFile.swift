import Foundation

/// Where a result goes: a file that is replaced as a whole, or the standard output.
struct OutputFile: Sendable {
  /// The path, or `nil` for the standard output.
  let path: String?

  /// The place of `-o`: nothing and `-` mean the standard output.
  init(_ argument: String?) { path = argument == "-" ? nil : argument }

  /// Whether it is written to as it is, not replaced as a whole: the standard output, a pipe, a device.
  var isStream: Bool {
    guard let path else { return true }
    var status = stat()
    return stat(path, &status) == 0 && ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }

  /// Finds out whether the place can be written to, before hours of work go into what is written.
  ///
  /// - Throws: ``Trouble`` that names the place and the reason.
  func check() throws(Trouble) {
    guard let path else { return }
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) }
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT != S_IFDIR else {
        throw Trouble("cannot write \(path): this is a folder; name a file in it with -o")
      }
      // A pipe or a device is opened when it is written to; a file is replaced, which its folder must allow.
      if status.st_mode & S_IFMT != S_IFREG { return }
    }
    guard access(folder ?? ".", W_OK | X_OK) == 0 else {
      throw Trouble("cannot write \(path): \(OutputFile.reason()); choose another place with -o")
    }
  }

  /// Writes the bytes. A file is written beside its place and then renamed, so that no reader and no
  /// interrupt ever leaves half of it; a pipe or a device is written to as it is.
  func write(_ bytes: [UInt8]) throws(Trouble) {
    guard let path else {
      try OutputFile.write(bytes, to: 1, name: "the standard output")
      return
    }
    if isStream {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw Trouble("cannot write \(path): \(OutputFile.reason()); choose another place with -o")
      }
      defer { close(descriptor) }
      return try OutputFile.write(bytes, to: descriptor, name: path)
    }
    try OutputFile.replace(path, with: bytes)
  }

  /// Puts a file in the place of another, which may be the target of a link.
  private static func replace(_ name: String, with bytes: [UInt8]) throws(Trouble) {
    var path = name
    if let real = realpath(name, nil) {
      path = String(cString: real)
      free(real)
    }
    let temporary = "\(path).\(getpid()).partial"
    // Remembered before it is there: an interrupt in between must find its name.
    Interrupts.remember(temporary)
    defer { Interrupts.forget() }
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw Trouble("cannot write \(name): \(OutputFile.reason()); choose another place with -o")
    }
    do {
      defer { close(descriptor) }
      // Who may read the file that is replaced may read the new one, and nobody else.
      var status = stat()
      if stat(path, &status) == 0 { fchmod(descriptor, status.st_mode & 0o7777) }
      try OutputFile.write(bytes, to: descriptor, name: name)
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let reason = OutputFile.reason()
      unlink(temporary)
      throw Trouble("cannot replace \(name): \(reason); choose another place with -o")
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, name: String) throws(Trouble) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw Trouble("cannot write \(name): \(reason())")
      }
      written += count
    }
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
