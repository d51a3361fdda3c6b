/// What fills tokenized sentences with parts of speech, lemmas, trees and spans: the trained engine.
public protocol SentenceAnalyzer: Sendable {
  /// Fills the sentences in place; tokens and their ranges stay as they are.
  func analyze(_ sentences: inout [Sentence])
}
