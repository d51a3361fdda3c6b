import EntenteLanguage

/// How many words and sentences of a treebank a tokenizer finds from its raw text.
struct TokenizationScore {
  struct Count {
    var gold = 0
    var found = 0
    var right = 0
    /// The harmonic mean of precision and recall, in percent.
    var f1: Double { gold + found == 0 ? 0 : 200 * Double(right) / Double(gold + found) }
  }

  var words = Count()
  var sentences = Count()

  mutating func add(_ part: RawTreebank.Part, _ found: [Sentence]) {
    // From ranges in the text to ranges over what isn't white space.
    var solid = [0]
    for scalar in part.text.unicodeScalars {
      solid.append(solid[solid.count - 1] + (scalar.properties.isWhitespace ? 0 : 1))
    }
    let words = found.flatMap(\.tokens).map {
      solid[$0.range.lowerBound]..<solid[$0.range.upperBound]
    }
    let ends = found.map { solid[$0.range.lowerBound]..<solid[$0.range.upperBound] }
    TokenizationScore.count(part.words, words, into: &self.words)
    TokenizationScore.count(part.sentences, ends, into: &sentences)
  }

  private static func count(_ gold: [Range<Int>], _ found: [Range<Int>], into count: inout Count) {
    count.gold += gold.count
    count.found += found.count
    count.right += Set(gold).intersection(found).count
  }
}
