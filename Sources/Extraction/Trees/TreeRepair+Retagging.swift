import EntenteLanguage

/// Parts of speech that the tree shows to be others.
extension TreeRepair {
  /// The tokens with participles that the tagger took for adjectives: "both armed by Iran" has an agent.
  static func retagged(_ tokens: [Token], _ tree: DependencyTree) -> [Token] {
    var tokens = tokens
    for (token, head) in tree.heads.enumerated()
    where head >= 0 && tree.labels[token].description == "obl:agent"
      && tokens[head].partOfSpeech == .ADJ && tokens[head].text.hasSuffix("ed")
    {
      tokens[head].partOfSpeech = .VERB
    }
    // "Chad was to blame for the crisis" says what Chad is.
    for token in tokens.indices
    where tokens[token].partOfSpeech == .VERB && tokens[token].text.lowercased() == "blame" {
      let own = tree.children[token].map { tree.labels[$0].relation }
      if own.contains("cop"), own.contains("mark"), !own.contains("obj") {
        tokens[token].partOfSpeech = .ADJ
      }
    }
    // "the countries that back Mali": what has a subject and an object is a verb.
    for (token, label) in tree.labels.enumerated()
    where tokens[token].partOfSpeech == .ADV && label.description == "acl:relcl" {
      let own = tree.children[token].map { tree.labels[$0].relation }
      if own.contains("nsubj"), own.contains("obj") { tokens[token].partOfSpeech = .VERB }
    }
    return tokens
  }
}
