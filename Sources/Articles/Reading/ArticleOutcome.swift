/// What came of one piece of input.
public enum ArticleOutcome: Sendable, Hashable {
  /// An article, read and cleaned.
  case article(Article)
  /// An input, or one record of it, that gave no article; the reading goes on after it.
  case skipped(SkippedInput)
  /// Something to tell about an article that was read all the same.
  case warning(ReadingWarning)
  /// Files of a folder that are none of the formats and were not opened.
  case ignored(IgnoredFiles)
}

/// Where in the inputs something is.
public struct InputPlace: Sendable, Hashable, CustomStringConvertible {
  /// The path, or `-` for the standard input.
  public var path: String
  /// The line, from 1, where the record begins; `nil` for a whole file.
  public var line: Int?

  /// A place in an input.
  public init(path: String, line: Int? = nil) {
    self.path = path
    self.line = line
  }

  public var description: String {
    let shown = path == "-" ? "standard input" : path
    return line.map { "\(shown):\($0)" } ?? shown
  }
}

/// An input that gave no article, and what to do about it.
public struct SkippedInput: Error, Sendable, Hashable, CustomStringConvertible {
  /// Why an input gave no article.
  public enum Reason: Error, Sendable, Hashable {
    /// There is no such file or folder, or it cannot be opened; with the system's words.
    case unreadable(String)
    /// Nothing but white space, or nothing left without the page's furniture.
    case empty
    /// No text: the kind of data where it is known ("a PDF document").
    case binary(String?)
    /// More bytes than the limit.
    case tooLarge(bytes: Int, limit: Int)
    /// Not English; the language's name where it is known.
    case notEnglish(String?)
    /// Not in the form that its format wants; with what is wrong.
    case malformed(String)
    /// A page whose elements lie deeper in each other than the parser goes, which leaves nothing of it.
    case tooDeep(limit: Int)
    /// A record without a text.
    case noText
    /// A folder without one file to read.
    case noFiles
  }

  /// Where it is.
  public var place: InputPlace
  /// Why it was skipped.
  public var reason: Reason

  /// A skipped input.
  public init(place: InputPlace, reason: Reason) {
    self.place = place
    self.reason = reason
  }

  /// What is wrong, in words, without the place.
  public var explanation: String {
    switch reason {
    case .unreadable(let words): words
    case .empty: "no text in it"
    case .binary(let kind): kind.map { "\($0), not text" } ?? "binary data, not text"
    case .tooLarge(let bytes, let limit):
      "\(SkippedInput.megabytes(bytes)) is over the limit of \(SkippedInput.megabytes(limit))"
    case .notEnglish(let language): language.map { "\($0), not English" } ?? "not English"
    case .malformed(let words): words
    case .tooDeep(let limit): "its elements lie more than \(limit) deep in each other"
    case .noText: "the record has no text"
    case .noFiles: "no .txt, .html, .htm, .jsonl or .csv file in this folder"
    }
  }

  /// What can be done about it, in words.
  public var remedy: String {
    switch reason {
    case .unreadable: "check the path and that you may read it"
    case .empty: "check that the file was saved whole"
    case .binary: "save the article as text or HTML"
    case .tooLarge: "split it into one article a file, or into JSONL with one article a line"
    case .notEnglish: "only English is read: translate it first"
    case .malformed: "correct it; what is right beside it was read"
    case .tooDeep: "save the article's text, or take the elements around it away"
    case .noText: "put the article into a field named text"
    case .noFiles: "name the files themselves, or give them one of these endings"
    }
  }

  public var description: String { "\(place): \(explanation); skipped (\(remedy))" }

  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
  }
}

/// Something to tell about an article that was read.
public struct ReadingWarning: Sendable, Hashable, CustomStringConvertible {
  /// What there is to tell.
  public enum Kind: Sendable, Hashable {
    /// No date anywhere.
    case noDate
    /// A date was given that cannot be understood, or that could be two days.
    case unreadableDate(String)
    /// The day was put together: the month from the file's name, the day from the text.
    case inferredDate(String)
    /// The bytes are not UTF-8 and were read as another encoding.
    case encoding(String)
    /// The text was cut: what was cut off.
    case cut(String)
  }

  /// Where it is.
  public var place: InputPlace
  /// What there is to tell.
  public var kind: Kind

  /// A warning.
  public init(place: InputPlace, kind: Kind) {
    self.place = place
    self.kind = kind
  }

  public var description: String {
    switch kind {
    case .noDate: "\(place): no date found (give one with --date)"
    case .unreadableDate(let text): "\(place): no single day can be read from the date \(text)"
    case .inferredDate(let day):
      "\(place): taken to be of \(day), by the month in its name and the days in its text"
    case .encoding(let words): "\(place): \(words)"
    case .cut(let words): "\(place): \(words)"
    }
  }
}

/// Files of a folder that are none of the formats: counted, never opened.
public struct IgnoredFiles: Sendable, Hashable, CustomStringConvertible {
  /// The folder that was searched.
  public var folder: String
  /// How many files were left alone, in it and in the folders below it.
  public var count: Int
  /// The first names of them, in order; at most three.
  public var examples: [String]

  /// Files that were left alone.
  public init(folder: String, count: Int, examples: [String]) {
    self.folder = folder
    self.count = count
    self.examples = examples
  }

  public var description: String {
    let names = examples.joined(separator: ", ") + (count > examples.count ? ", …" : "")
    return "\(folder): \(count) other \(count == 1 ? "file" : "files") not read (\(names))"
  }
}
