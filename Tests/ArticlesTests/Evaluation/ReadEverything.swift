import Foundation
import Testing

@testable import EntenteArticles

/// Reads the inputs named by `ENTENTE_ARTICLES` (parted by `:`) and writes what was read, a JSON
/// object a line, to the file named by `ENTENTE_ARTICLES_OUT`: what the evaluation scripts judge.
@Suite struct ReadEverything {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["ENTENTE_ARTICLES"] != nil))
  func theInputsThatAreNamedAreReadAndWrittenOut() throws {
    let environment = ProcessInfo.processInfo.environment
    let inputs = (environment["ENTENTE_ARTICLES"] ?? "").split(separator: ":").map {
      ArticleInput.path(String($0))
    }
    var lines: [Data] = []
    ArticleReader().read(inputs) { (outcome: ArticleOutcome) in
      var record: [String: String] = [:]
      switch outcome {
      case .article(let article):
        record = [
          "id": article.id, "path": article.path ?? "", "title": article.title ?? "",
          "date": article.date.map { "\($0)" } ?? "", "text": article.text,
          "sourceId": article.sourceID ?? "", "author": article.author ?? "",
          "dateline": article.dateline ?? "", "outlet": article.outlet ?? "",
        ]
      case .skipped(let skipped): record = ["skipped": "\(skipped)"]
      case .warning(let warning): record = ["warning": "\(warning)"]
      case .ignored(let ignored): record = ["ignored": "\(ignored)"]
      }
      if let data = try? JSONSerialization.data(withJSONObject: record, options: [.sortedKeys]) {
        lines.append(data)
      }
    }
    let out = environment["ENTENTE_ARTICLES_OUT"] ?? "articles-read.jsonl"
    try Data(lines.joined(separator: Data("\n".utf8))).write(to: URL(fileURLWithPath: out))
    #expect(!lines.isEmpty)
  }
}
