import EntenteLanguage

extension Lexicon {
  /// The tokens that are the last part of a word with a hyphen that the lexicon knows as one ("build-up",
  /// "cease-fire"; the tokenizer parts them), with its number.
  func compounds(in tokens: [Token], _ tree: DependencyTree) -> [(token: Int, word: Int32)] {
    tokens.indices.dropFirst(2).compactMap { last in
      let first = last - 2
      guard tokens[last - 1].text == "-", !tokens[last - 1].spaceAfter, !tokens[first].spaceAfter,
        tree.heads[first] == last, [.NOUN, .ADP, .ADV, .VERB].contains(tokens[last].partOfSpeech)
      else { return nil }
      // "the stand-off" is a noun, "well-off" and "stood-by" are none.
      if tokens[last].partOfSpeech != .NOUN, tokens[last].partOfSpeech != .VERB,
        !tree.children[last].contains(where: { child in
          ["det", "amod", "nmod"].contains(tree.labels[child].relation)
        })
      {
        return nil
      }
      let parts = [tokens[first].text, tokens[last].text].map { $0.lowercased() }
      for joint in ["-", ""] {
        var form = parts.joined(separator: joint)
        if let word = vocabulary[form] { return (last, word) }
        guard form.hasSuffix("s") else { continue }
        form.removeLast()
        if let word = vocabulary[form] { return (last, word) }
      }
      return nil
    }
  }
}
