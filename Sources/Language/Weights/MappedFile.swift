import Foundation

/// A file mapped into memory, read-only, shared by all threads and by all processes that map it.
///
/// `@unchecked Sendable`: nobody writes to the bytes, and they are unmapped only with the last
/// owner.
final class MappedFile: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer

  /// Maps a file.
  ///
  /// - Throws: ``WeightsError`` where it can't be opened or is empty.
  init(path: String) throws(WeightsError) {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw WeightsError(path: path, problem: .unreadable) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0 else {
      throw WeightsError(path: path, problem: .unreadable)
    }
    let count = Int(status.st_size)
    guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED
    else { throw WeightsError(path: path, problem: .unreadable) }
    bytes = UnsafeRawBufferPointer(start: start, count: count)
  }

  deinit {
    if let start = bytes.baseAddress {
      munmap(UnsafeMutableRawPointer(mutating: start), bytes.count)
    }
  }
}
