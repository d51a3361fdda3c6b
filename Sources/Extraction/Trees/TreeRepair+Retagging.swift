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
    // "called the killing a crime": what has an article is a noun.
    for token in tokens.indices.dropFirst()
    where tokens[token].partOfSpeech == .VERB && tokens[token].text.hasSuffix("ing")
      && ["the", "this"].contains(tokens[token - 1].text.lowercased())
      && tree.heads[token - 1] == token && tree.labels[token - 1].relation == "det"
    {
      tokens[token].partOfSpeech = .NOUN
      tokens[token].lemma = tokens[token].text.lowercased()
    }
    // "sent troops to back the government": what "to" stands before, and an article or a name behind, is a verb.
    for token in tokens.indices.dropFirst(2).dropLast() where isBacking(token, tokens, tree) {
      tokens[token].partOfSpeech = .VERB
      tokens[token].lemma = "back"
    }
    // "Reports that Chad had fired were denied": a first word is no verb before "that" and a subject.
    if tokens.count > 2, tokens[0].partOfSpeech == .VERB, tokens[0].text.hasSuffix("s"),
      tokens[1].text == "that", reports.contains(String(tokens[0].text.lowercased().dropLast()))
    {
      tokens[0].partOfSpeech = .NOUN
      tokens[0].lemma = String(tokens[0].text.lowercased().dropLast())
    }
    // "Hamas-led gunmen": a name stands before the participle.
    for token in tokens.indices.dropLast(2)
    where tokens[token].partOfSpeech == .NOUN && tokens[token].text.first?.isUppercase == true
      && ["-", "–"].contains(tokens[token + 1].text) && !tokens[token + 1].spaceAfter
      && ["led", "backed", "controlled", "run", "linked", "allied", "affiliated"].contains(
        tokens[token + 2].text)
    {
      tokens[token].partOfSpeech = .PROPN
    }
    // "An A320 bound for Lima crashed": no type is called so.
    for token in tokens.indices.dropFirst().dropLast()
    where tokens[token].text == "bound" && tokens[token].partOfSpeech == .NOUN
      && ["for", "to"].contains(tokens[token + 1].text)
      && [.PROPN, .NUM, .NOUN].contains(tokens[token - 1].partOfSpeech)
    {
      tokens[token].partOfSpeech = .ADJ
    }
    // "Noor heads to Lima": the parser may take the first for a heading.
    for (token, label) in tree.labels.enumerated()
    where token > 0 && label.description == "root" && tokens[token].partOfSpeech == .NOUN
      && tokens[token].text == "heads" && token + 1 < tokens.count && tokens[token + 1].text == "to"
      && tree.children[token].contains(where: { tree.labels[$0].relation == "nsubj" })
    {
      tokens[token].partOfSpeech = .VERB
      tokens[token].lemma = "head"
    }
    for token in tokens.indices where isFightOfTwo(token, tokens, tree) {
      tokens[token].partOfSpeech = .NOUN
      tokens[token].lemma = tokens[token].text.lowercased()
    }
    for token in tokens.indices where isNamedLikeModal(token, tokens, tree) {
      tokens[token].partOfSpeech = .PROPN
    }
    return tokens
  }

  /// Whether a "back" behind "to" is what somebody is to do, and no way back: the verb before has what is behind it for a second
  /// object.
  private static func isBacking(_ token: Int, _ tokens: [Token], _ tree: DependencyTree) -> Bool {
    guard tokens[token].text == "back", tokens[token].partOfSpeech == .ADV,
      tokens[token - 1].text == "to", tree.heads[token - 1] == token,
      [.DET, .PROPN, .ADJ, .NOUN].contains(tokens[token + 1].partOfSpeech),
      case let verb = tree.heads[token], verb >= 0, verb < token
    else { return false }
    let objects = tree.children[verb].filter { tree.labels[$0].relation == "obj" }
    return objects.contains { $0 < token } && objects.contains { $0 > token }
  }

  /// Whether a gerund is what two do between them, and a noun: "Fighting between Chad and Mali has killed dozens".
  private static func isFightOfTwo(
    _ token: Int, _ tokens: [Token], _ tree: DependencyTree
  ) -> Bool {
    guard tokens[token].partOfSpeech == .VERB, tokens[token].text.hasSuffix("ing"),
      tree.labels[token].relation != "root"
    else { return false }
    let own = tree.children[token]
    let verbal: Set<String> = ["nsubj", "obj", "iobj", "aux", "ccomp", "xcomp"]
    guard !own.contains(where: { verbal.contains(tree.labels[$0].relation) }) else { return false }
    return own.contains { party in
      ["obl", "nmod"].contains(tree.labels[party].relation)
        && tree.children[party].contains { tree.labels[$0].relation == "conj" }
        && tree.children[party].contains { tokens[$0].text.lowercased() == "between" }
    }
  }

  /// Whether what the tagger took for an auxiliary is somebody's name: "May met Merkel" is no question, for the verb isn't
  /// in its bare form and nothing else is its subject. Inside of a sentence the capital tells it.
  private static func isNamedLikeModal(
    _ token: Int, _ tokens: [Token], _ tree: DependencyTree
  ) -> Bool {
    let verb = tree.heads[token]
    guard ["May", "Will"].contains(tokens[token].text), tokens[token].partOfSpeech == .AUX,
      tree.labels[token].relation == "aux", verb > token,
      !tree.children[verb].contains(where: {
        ["nsubj", "csubj", "expl"].contains(tree.labels[$0].relation)
      })
    else { return false }
    let isFirst = token == 0 || [".", "\"", "“", ":"].contains(tokens[token - 1].text)
    if !isFirst || tokens[verb].text.lowercased() != tokens[verb].lemma.lowercased() { return true }
    // "Will not attack, says Chad" leaves its subject out; "May sent an envoy" has one, whatever form the tagger sees.
    return tokens[token].text == "May" && tokens[verb].lemma.lowercased() != "be"
      && tokens.last?.text != "?"
  }
}
