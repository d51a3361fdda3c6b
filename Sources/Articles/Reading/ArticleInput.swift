/// Something that articles are read from.
public enum ArticleInput: Sendable, Hashable {
  /// A file or a folder, by its path. Folders are searched for text, HTML, JSONL and CSV files.
  case path(String)
  /// The standard input, in any of the formats; `-` on the command line.
  case standardInput
  /// Bytes in memory, with a name that messages and ``Article/path`` use. Without a format it is
  /// told from the name's ending, else from the first bytes.
  case bytes([UInt8], name: String, format: ArticleFormat? = nil)
}
