/// A block of memory of fixed size, aligned for the kernels and zero at first.
///
/// `@unchecked Sendable`: the owner sees to it that no two threads use it at once, or nobody
/// writes.
final class Buffer<Element: BitwiseCopyable>: @unchecked Sendable {
  let count: Int
  let start: UnsafeMutablePointer<Element>

  /// A block of at least `count` elements.
  init(_ count: Int) {
    self.count = max(count, 1)
    let bytes = self.count * MemoryLayout<Element>.stride
    let raw = UnsafeMutableRawPointer.allocate(byteCount: bytes + 64, alignment: 64)
    raw.initializeMemory(as: UInt8.self, repeating: 0, count: bytes + 64)
    start = raw.bindMemory(to: Element.self, capacity: self.count)
  }

  deinit { UnsafeMutableRawPointer(start).deallocate() }

  /// A pointer to an element.
  func at(_ index: Int) -> UnsafeMutablePointer<Element> { start + index }
}
