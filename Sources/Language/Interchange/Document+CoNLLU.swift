extension Document {
  /// The document in the CoNLL-U format of Universal Dependencies.
  ///
  /// MISC carries `SpaceAfter=No`, `TokenRange=` (half-open, in Unicode scalars of the text)
  /// and `NER=` with the span labels as B and I. A sentence without a tree has `_` for heads
  /// and labels.
  ///
  ///     # sent_id = 1
  ///     # text = Moscow waits.
  ///     1	Moscow	Moscow	PROPN	_	Number=Sing	2	nsubj	_	TokenRange=0:6|NER=B-place
  ///
  /// Empty for a document without sentences; linear in its length.
  public func conllu() -> String {
    let scalars = Array(text.unicodeScalars)
    var out = ""
    for (number, sentence) in sentences.enumerated() {
      if sentence.startsParagraph { out += "# newpar\n" }
      out += "# sent_id = \(number + 1)\n# text = "
      var view = String.UnicodeScalarView()
      var wasSpace = false
      for scalar in scalars[sentence.range.clamped(to: 0..<scalars.count)] {
        let isSpace = scalar.properties.isWhitespace
        if !isSpace { view.append(scalar) } else if !wasSpace { view.append(" ") }
        wasSpace = isSpace
      }
      out += String(view) + "\n"
      var names = [String?](repeating: nil, count: sentence.tokens.count)
      for span in sentence.spans {
        for index in span.tokens {
          names[index] = (index == span.tokens.lowerBound ? "B-" : "I-") + span.label.rawValue
        }
      }
      for (index, token) in sentence.tokens.enumerated() {
        let head = sentence.tree.map { String($0.heads[index] + 1) } ?? "_"
        let label = sentence.tree?.labels[index].description ?? "_"
        let features = token.morphology.description
        var misc: [String] = []
        if !token.spaceAfter { misc.append("SpaceAfter=No") }
        misc.append("TokenRange=\(token.range.lowerBound):\(token.range.upperBound)")
        if let name = names[index] { misc.append("NER=\(name)") }
        out += """
          \(index + 1)\t\(token.text)\t\(token.lemma.isEmpty ? "_" : token.lemma)\
          \t\(token.partOfSpeech)\t_\t\(features.isEmpty ? "_" : features)\t\(head)\t\(label)\t_\
          \t\(misc.joined(separator: "|"))\n
          """
      }
      out += "\n"
    }
    return out
  }

  /// Reads the CoNLL-U format: sentences, tokens, and what is said about them.
  ///
  /// The text is put together from the words and `SpaceAfter`; words of a multiword token stand
  /// together; empty nodes are left out. Spans are read from `NER=`.
  ///
  /// - Throws: ``CoNLLUError`` with the number of the line that makes no sense.
  public init(conllu: String) throws(CoNLLUError) {
    var reader = CoNLLUReader()
    var number = 0
    // "\r\n" is one character; other signs that part lines elsewhere may stand in a word here.
    let lines = conllu.trimmingPrefix("\u{FEFF}").split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n"
    }
    for line in lines {
      number += 1
      try reader.read(line, number: number)
    }
    try reader.endSentence(number: number)
    self.init(text: reader.text, sentences: reader.sentences)
  }
}
