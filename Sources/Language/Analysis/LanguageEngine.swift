/// Reads a text: sentences, tokens, lemmas, parts of speech, trees and named spans.
///
///     let engine = try LanguageEngine(folder: ResourceLocator().folder(for: .language))
///     let document = engine.document(of: "Russia sent two bombers to Venezuela.")
///     print(document.sentences[0].treeDump)
///
/// An engine is a value over shared weights: make one and use it from as many threads as you
/// like. The result depends on nothing but the text.
public struct LanguageEngine: Sendable {
  let tokenizer = Tokenizer()
  let analyzer: any SentenceAnalyzer
  let lemmatizer: Lemmatizer?

  /// The trained engine from a folder of resources.
  ///
  /// - Parameters:
  ///   - folder: The folder that holds `engine.safetensors`, `vocab.txt` and `lemmas.tsv`.
  ///   - path: How the arithmetic is run; the fastest way the processor knows by default.
  ///   - threads: How many threads one call may use; as many as the processor has cores by default.
  /// - Throws: ``LanguageEngineError`` where a file is missing, damaged, or made for other kernels.
  public init(
    folder: String, path: KernelPath = .best, threads: Int? = nil
  ) throws(LanguageEngineError) {
    let analyzer: NeuralAnalyzer
    do {
      analyzer = try NeuralAnalyzer(folder: folder, path: path, threads: threads)
    } catch { throw .weights(error) }
    do {
      self.init(analyzer: analyzer, lemmatizer: try Lemmatizer(folder: folder))
    } catch { throw .lemmas(error) }
  }

  /// An engine around another analyzer; without a lemmatizer the lemmas stay as they are.
  public init(analyzer: any SentenceAnalyzer, lemmatizer: Lemmatizer? = nil) {
    self.analyzer = analyzer
    self.lemmatizer = lemmatizer
  }

  /// The text with all that the engine sees in it; without sentences where the text is empty.
  ///
  /// - Complexity: linear in the text; a sentence beyond 254 pieces of words is read in parts.
  public func document(of text: String) -> Document {
    var document = Document(text: text, sentences: tokenizer.sentences(in: text))
    fill(&document)
    return document
  }

  /// Fills in the tags, lemmas, trees and spans of a document whose sentences and tokens are given.
  public func fill(_ document: inout Document) {
    analyzer.analyze(&document.sentences)
    lemmatize(&document.sentences)
  }

  /// Fills in the lemmas of tagged sentences.
  func lemmatize(_ sentences: inout [Sentence]) {
    guard let lemmatizer else { return }
    for index in sentences.indices { lemmatizer.lemmatize(&sentences[index]) }
  }
}
