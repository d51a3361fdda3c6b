import Foundation

/// A file in the safetensors format: eight bytes of header length, a JSON header, the tensors'
/// bytes.
///
/// The tensors stay where they are: the file is mapped, and a tensor is a pointer into it.
struct SafetensorsFile: Sendable {
  /// One tensor of the header.
  struct Entry: Sendable, Decodable {
    let dtype: String
    let shape: [Int]
    let offsets: [Int]

    enum CodingKeys: String, CodingKey {
      case dtype, shape
      case offsets = "data_offsets"
    }
  }

  /// A header: the tensors, and the strings under `__metadata__`.
  private struct Header: Decodable {
    struct Key: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init?(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }
    var entries: [String: Entry] = [:]
    var metadata: [String: String] = [:]

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      for key in container.allKeys {
        if key.stringValue == "__metadata__" {
          metadata = try container.decode([String: String].self, forKey: key)
        } else {
          entries[key.stringValue] = try container.decode(Entry.self, forKey: key)
        }
      }
    }
  }

  /// The mapped file, which tensors point into.
  let file: MappedFile
  /// Where it lies, for messages.
  let path: String
  /// The strings of the header.
  let metadata: [String: String]
  private let entries: [String: Entry]
  private let start: Int

  /// Maps a file and reads its header.
  ///
  /// - Throws: ``WeightsError`` where the file is missing or no safetensors file.
  init(path: String) throws(WeightsError) {
    let file = try MappedFile(path: path)
    guard file.bytes.count > 8 else { throw WeightsError(path: path, problem: .malformed) }
    let length = file.bytes.loadUnaligned(as: UInt64.self).littleEndian
    guard length <= 1 << 24, 8 + Int(length) <= file.bytes.count else {
      throw WeightsError(path: path, problem: .malformed)
    }
    let start = 8 + Int(length)
    guard
      let header = try? JSONDecoder().decode(
        Header.self, from: Data(UnsafeRawBufferPointer(rebasing: file.bytes[8..<start])))
    else { throw WeightsError(path: path, problem: .malformed) }
    self.file = file
    self.path = path
    metadata = header.metadata
    entries = header.entries
    self.start = start
  }

  /// The values of a tensor, row by row.
  ///
  /// - Throws: ``WeightsError`` where it is missing or has another type or shape.
  func tensor<Element: TensorElement>(
    _ name: String, _ shape: [Int], as type: Element.Type = Element.self
  ) throws(WeightsError) -> UnsafeBufferPointer<Element> {
    let count = shape.reduce(1, *)
    guard let entry = entries[name], entry.dtype == Element.dtype, entry.shape == shape,
      entry.offsets.count == 2, entry.offsets[0] >= 0,
      entry.offsets[1] - entry.offsets[0] == count * MemoryLayout<Element>.stride,
      start + entry.offsets[1] <= file.bytes.count,
      let base = file.bytes.baseAddress.map({ $0 + start + entry.offsets[0] }),
      Int(bitPattern: base) % MemoryLayout<Element>.alignment == 0
    else { throw WeightsError(path: path, problem: .tensor(name)) }
    return UnsafeBufferPointer(start: base.assumingMemoryBound(to: Element.self), count: count)
  }
}

/// A type of tensor elements.
protocol TensorElement: BitwiseCopyable, Sendable {
  /// Its name in the format.
  static var dtype: String { get }
}

extension Float: TensorElement { static var dtype: String { "F32" } }
extension Int8: TensorElement { static var dtype: String { "I8" } }
