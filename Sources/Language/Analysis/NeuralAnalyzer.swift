import Dispatch
import Foundation

/// The trained engine: one pass of the encoder, then heads for tags, trees and named spans.
///
/// Equal sentences give equal results, whatever stands around them, on any number of threads and
/// any ``KernelPath``.
///
///     let analyzer = try NeuralAnalyzer(folder: resources)
///     analyzer.analyze(&sentences)
///
/// Memory: the weights (25 MB mapped and 12 MB unpacked, shared) and about 5 MB a thread.
public struct NeuralAnalyzer: SentenceAnalyzer {
  /// The files in a folder of resources.
  public static let weightsName = "engine.safetensors"
  /// The vocabulary, a piece a line.
  public static let vocabularyName = "vocab.txt"

  private let configuration: NetworkConfiguration
  private let vocabulary: WordPieces
  private let encoder: Encoder
  private let tagger: Tagger
  private let parser: DependencyParser
  private let recognizer: SpanRecognizer
  private let path: KernelPath
  private let threads: Int

  /// Reads the engine from a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder that holds `engine.safetensors` and `vocab.txt`.
  ///   - path: How the arithmetic is run; the fastest way the processor knows by default.
  ///   - threads: How many threads one call may use; as many as the processor has cores by default.
  /// - Throws: ``WeightsError`` where a file is missing, damaged, or made for other kernels.
  public init(
    folder: String, path: KernelPath = .best,
    threads: Int? = nil
  ) throws(WeightsError) {
    let weights = try SafetensorsFile(path: "\(folder)/\(Self.weightsName)")
    guard let text = weights.metadata["config"],
      let configuration = try? JSONDecoder().decode(
        NetworkConfiguration.self, from: Data(text.utf8)),
      configuration.heads * 32 == configuration.width, configuration.width % 16 == 0,
      configuration.shape % 16 == 0, configuration.arc % 16 == 0, configuration.rel % 16 == 0,
      configuration.name % 16 == 0, configuration.inner % 16 == 0, configuration.inner <= 1536,
      configuration.positions >= Passage.mostPieces
    else { throw WeightsError(path: weights.path, problem: .malformed) }
    guard configuration.revision == KernelPath.revision else {
      throw WeightsError(path: weights.path, problem: .revision(configuration.revision))
    }
    vocabulary = try WordPieces(path: "\(folder)/\(Self.vocabularyName)")
    guard vocabulary.count == configuration.vocabulary else {
      throw WeightsError(path: "\(folder)/\(Self.vocabularyName)", problem: .malformed)
    }
    self.configuration = configuration
    self.path = path.rawValue <= KernelPath.best.rawValue ? path : .best
    self.threads = max(threads ?? ProcessInfo.processInfo.activeProcessorCount, 1)
    encoder = try Encoder(configuration, from: weights, path: self.path)
    tagger = try Tagger(configuration, from: weights, path: self.path)
    parser = try DependencyParser(configuration, from: weights, path: self.path)
    recognizer = try SpanRecognizer(configuration, from: weights, path: self.path)
  }

  public func analyze(_ sentences: inout [Sentence]) {
    var passages: [Passage] = []
    for (index, sentence) in sentences.enumerated() {
      passages += Passage.passages(of: sentence.tokens, sentence: index, pieces: vocabulary)
    }
    let all = passages
    let batches = EncoderBatch.batches(of: all)
    let results = Results(count: batches.count)
    let workers = min(threads, batches.count)
    if workers > 1 {
      DispatchQueue.concurrentPerform(iterations: workers) { worker in
        run(batches, first: worker, step: workers, passages: all, into: results)
      }
    } else {
      run(batches, first: 0, step: 1, passages: all, into: results)
    }
    merge(results.parts.flatMap { $0 }, of: all, into: &sentences)
  }

  /// What the heads say about a passage; heads count from 1, 0 being the root.
  private struct Analysis: Sendable {
    let tags: [(PartOfSpeech, Morphology)]
    let heads: [Int]
    let labels: [DependencyLabel]
    let spans: [Span]
  }

  /// The results by batch.
  ///
  /// `@unchecked Sendable`: each batch belongs to one worker, which writes its place only, and
  /// the reader waits for all.
  private final class Results: @unchecked Sendable {
    private let places: UnsafeMutableBufferPointer<[Analysis]>

    init(count: Int) {
      places = .allocate(capacity: count)
      places.initialize(repeating: [])
    }

    deinit {
      places.deinitialize()
      places.deallocate()
    }

    func put(_ analyses: [Analysis], at batch: Int) { places[batch] = analyses }

    var parts: [[Analysis]] { Array(places) }
  }

  private func run(
    _ batches: [EncoderBatch], first: Int, step: Int, passages: [Passage], into results: Results
  ) {
    let space = EncoderSpace(configuration, path: path)
    for index in stride(from: first, to: batches.count, by: step) {
      let batch = batches[index]
      let words = encoder.encode(batch, of: passages, in: space)
      let tags = tagger.tag(shapes: passages[batch.passages].flatMap(\.shapes), in: space)
      parser.prepare(words: words, in: space)
      recognizer.score(words: words, in: space)
      var analyses: [Analysis] = []
      var start = 0
      for passage in passages[batch.passages] {
        let range = start..<start + passage.tokens.count
        let (heads, labels) = parser.tree(of: range, in: space)
        analyses.append(
          Analysis(
            tags: Array(tags[range]), heads: heads, labels: labels,
            spans: recognizer.spans(of: range, in: space)))
        start = range.upperBound
      }
      results.put(analyses, at: index)
    }
  }

  /// Joins the passages of each sentence: the roots of later ones hang from the first one's as
  /// `parataxis`.
  private func merge(
    _ analyses: [Analysis], of passages: [Passage], into sentences: inout [Sentence]
  ) {
    var number = 0
    for index in sentences.indices {
      var heads: [Int] = []
      var labels: [DependencyLabel] = []
      var spans: [Span] = []
      var root: Int?
      while number < passages.count, passages[number].sentence == index {
        let analysis = analyses[number]
        let start = passages[number].tokens.lowerBound
        for (offset, head) in analysis.heads.enumerated() {
          let token = start + offset
          sentences[index].tokens[token].partOfSpeech = analysis.tags[offset].0
          sentences[index].tokens[token].morphology = analysis.tags[offset].1
          if head != 0 {
            heads.append(start + head - 1)
            labels.append(analysis.labels[offset])
          } else if let root {
            heads.append(root)
            labels.append("parataxis")
          } else {
            root = token
            heads.append(-1)
            labels.append(analysis.labels[offset])
          }
        }
        for span in analysis.spans {
          let tokens = start + span.tokens.lowerBound..<start + span.tokens.upperBound
          spans.append(Span(tokens: tokens, label: span.label, score: span.score))
        }
        number += 1
      }
      sentences[index].tree = DependencyTree(heads: heads, labels: labels)
      sentences[index].spans = spans
      sentences[index].spans = NameGrammar.spans(of: sentences[index])
    }
  }
}
