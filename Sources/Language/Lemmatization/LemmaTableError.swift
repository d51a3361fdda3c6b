/// The table of lemmas can't be read.
public struct LemmaTableError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// The line at fault, from 1; `nil` where the file can't be opened.
  public let line: Int?

  public var description: String {
    line.map { "\(path):\($0): expected class, suffix, cut and append, parted by tabs" }
      ?? "\(path): can't be read"
  }
}
