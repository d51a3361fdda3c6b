extension LanguageEngine {
  /// The sentences and tokens of a text, not yet tagged and parsed; see ``fill(_:)-([Document])``.
  public func divided(_ text: String) -> Document {
    Document(text: text, sentences: tokenizer.sentences(in: text))
  }

  /// Fills in the tags, trees and spans of many documents in one go.
  ///
  /// The sentences of all of them are read together, sorted by length, so that short articles
  /// cost no more than long ones. The result is the same as that of one call for each.
  public func fill(_ documents: inout [Document]) {
    var sentences = documents.flatMap(\.sentences)
    analyzer.analyze(&sentences)
    lemmatize(&sentences)
    var start = 0
    for index in documents.indices {
      let end = start + documents[index].sentences.count
      documents[index].sentences = Array(sentences[start..<end])
      start = end
    }
  }
}
