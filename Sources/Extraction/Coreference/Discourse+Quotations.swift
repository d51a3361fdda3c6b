import EntenteGraphModel
import EntenteLanguage

extension Discourse {
  /// Whom the quotation names whose speaker a pronoun is, or is of: "“Maduro, stand tall,” he said, according to his
  /// spokesman". Linear in the sentence.
  func quotedReferents(_ token: Int, _ phrase: PhraseTree, _ index: Int) -> Set<Int> {
    let tokens = phrase.sentence.tokens
    let marks = tokens.indices.filter { $0 < token && Discourse.quotes.contains(tokens[$0].text) }
    // The quotation ends right in front of the speaker.
    guard marks.count >= 2, marks.count % 2 == 0, let close = marks.last else { return [] }
    let isSpeaker = phrase.function(token).label.hasPrefix("nsubj")
    let isSpeakers = (close + 1..<min(close + 4, token)).contains {
      tokens[$0].partOfSpeech == .PRON && phrase.function($0).label.hasPrefix("nsubj")
    }
    guard isSpeaker ? token - close <= 3 : isSpeakers else { return [] }
    let open = marks[marks.count - 2]
    let named = nominals.reversed().prefix { $0.sentence == index }.filter {
      $0.form == .name && $0.tokens.lowerBound > open && $0.tokens.upperBound <= close
    }
    return Set(named.map(\.referent))
  }

  /// Who says, behind it, the quotation that a token stands in: nobody calls themselves "the secretary".
  func speaker(ofQuotationAround token: Int, _ phrase: PhraseTree, _ index: Int) -> EntityID? {
    let tokens = phrase.sentence.tokens
    let marks = tokens.indices.filter { Discourse.quotes.contains(tokens[$0].text) }
    guard marks.count(where: { $0 < token }) % 2 == 1,
      let close = marks.first(where: { $0 > token })
    else { return nil }
    return result.mentions.first { mention in
      guard mention.sentence == index, mention.form == .name, mention.entity.kind == .leader,
        mention.tokens.lowerBound > close, tokens.indices.contains(mention.head)
      else { return false }
      let (label, verb) = phrase.function(mention.head)
      return label.hasPrefix("nsubj") && verb >= 0
        && ["say", "add", "tell", "note", "explain", "state"].contains(phrase.lemma(verb))
    }?.entity
  }

  static let quotes: Set<String> = ["\"", "“", "”", "''", "``"]
}
