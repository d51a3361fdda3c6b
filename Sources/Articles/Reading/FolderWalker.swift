import Foundation

/// Searches a folder and those below it for files that hold articles.
enum FolderWalker {
  /// What was found.
  struct Result: Equatable {
    /// Paths of files to read, in order of their bytes.
    var files: [String] = []
    /// Paths of files that are none of the formats.
    var others: [String] = []
    /// Folders that cannot be opened.
    var closed: [String] = []
  }

  /// How deep folders may lie in each other.
  static let depthLimit = 64

  /// The files of a folder, sorted. Links are not followed: they could lead out of the folder that
  /// was named. Hidden files are passed over; a README is never an article.
  static func files(in folder: String) -> Result {
    var result = Result()
    var open: [(path: String, depth: Int)] = [(folder, 0)]
    while let (path, depth) = open.popLast() {
      guard depth <= depthLimit,
        let names = try? FileManager.default.contentsOfDirectory(atPath: path)
      else {
        result.closed.append(path)
        continue
      }
      for name in names where !name.hasPrefix(".") {
        let full = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
        let type =
          (try? FileManager.default.attributesOfItem(atPath: full))?[.type] as? FileAttributeType
        if type == .typeDirectory {
          open.append((full, depth + 1))
        } else if type == .typeRegular, ArticleFormat(fileName: name) != nil,
          !name.lowercased().hasPrefix("readme")
        {
          result.files.append(full)
        } else {
          result.others.append(full)
        }
      }
    }
    func ordered(_ paths: [String]) -> [String] {
      paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
    return Result(
      files: ordered(result.files), others: ordered(result.others), closed: ordered(result.closed))
  }
}
