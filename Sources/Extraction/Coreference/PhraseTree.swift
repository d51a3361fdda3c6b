import EntenteLanguage

/// Questions about the phrases of a tree.
struct PhraseTree {
  let sentence: Sentence
  let tree: DependencyTree

  init?(_ sentence: Sentence) {
    guard let tree = sentence.tree, tree.heads.count == sentence.tokens.count else { return nil }
    self.sentence = sentence
    self.tree = PhraseTree.named(tree, sentence.tokens)
  }

  /// A tree in which a name heads the phrase that its title does in the parser's: "Secretary of State Ana Ruiz left".
  private static func named(_ tree: DependencyTree, _ tokens: [Token]) -> DependencyTree {
    var heads = tree.heads
    var labels = tree.labels
    for title in heads.indices
    where ["nsubj", "obj", "iobj", "obl"].contains(labels[title].relation)
      && Words.posts.contains(tokens[title].text.lowercased())
    {
      let of = title + 1
      guard of < tokens.count, tokens[of].text == "of",
        let name = tree.children[title].first(where: { part in
          // The preposition of the field may hang from the name.
          part > of + 1 && labels[part].description == "nmod"
            && tokens[part].partOfSpeech == .PROPN
            && !tree.children[part].contains { labels[$0].relation == "case" && $0 != of }
        }),
        let field = (of + 1..<name).last(where: { labels[$0].description == "nmod" }),
        heads[field] == title || heads[field] == name,
        !tokens[title..<name].contains(where: { $0.text == "," })
      else { continue }
      heads[name] = heads[title]
      labels[name] = labels[title]
      heads[title] = name
      labels[title] = "nmod:desc"
      heads[field] = title
      heads[of] = field
      for part in tree.children[title] where part > name { heads[part] = name }
    }
    return heads == tree.heads ? tree : DependencyTree(heads: heads, labels: labels)
  }

  func label(_ token: Int) -> String { tree.labels[token].relation }

  func lemma(_ token: Int) -> String {
    let token = sentence.tokens[token]
    return (token.lemma.isEmpty ? token.text : token.lemma).lowercased()
  }

  func tag(_ token: Int) -> PartOfSpeech { sentence.tokens[token].partOfSpeech }

  func children(_ token: Int, _ labels: Set<String>) -> [Int] {
    tree.children[token].filter { labels.contains(label($0)) }
  }

  /// The phrase of a noun: its determiners, adjectives and names, without clauses and prepositions.
  func phrase(of head: Int) -> Range<Int> {
    var low = head
    var high = head
    var stack = [head]
    while let token = stack.popLast() {
      low = min(low, token)
      high = max(high, token)
      for child in tree.children[token] {
        switch tree.labels[child].description {
        case "det", "amod", "compound", "nummod", "flat", "nmod:poss", "fixed", "goeswith",
          "det:predet":
          stack.append(child)
        case "advmod" where child < head,
          "case" where sentence.tokens[token].partOfSpeech != .NOUN || token != head:
          if token != head { stack.append(child) }
        case "punct" where child > low && child < head && sentence.tokens[child].text == "-":
          stack.append(child)
        default: break
        }
      }
    }
    return low..<high + 1
  }

  /// The place of a phrase among its verb's: its own label, or that of the phrase that it is joined to.
  func function(_ head: Int) -> (label: String, governor: Int) {
    var token = head
    var steps = 0
    while tree.heads[token] >= 0, steps < 12,
      ["conj", "appos", "flat", "compound"].contains(label(token))
    {
      token = tree.heads[token]
      steps += 1
    }
    return (tree.labels[token].description, tree.heads[token])
  }

  /// The verb of the clause that a token stands in, and that verb itself for a verb.
  func clause(of token: Int) -> Int {
    var token = token
    var steps = 0
    while tree.heads[token] >= 0, steps < tree.heads.count {
      switch label(token) {
      case "nsubj", "obj", "iobj", "obl", "csubj", "advmod", "xcomp", "aux", "cop", "mark",
        "vocative", "expl":
        return tree.heads[token]
      case "acl", "advcl", "ccomp", "parataxis", "root": return token
      case "conj" where tag(token) == .VERB: return token
      default: token = tree.heads[token]
      }
      steps += 1
    }
    return token
  }

  /// Whether a token hangs, through others, from another.
  func isBelow(_ token: Int, _ ancestor: Int) -> Bool {
    var token = tree.heads[token]
    var steps = 0
    while token >= 0, steps <= tree.heads.count {
      if token == ancestor { return true }
      token = tree.heads[token]
      steps += 1
    }
    return false
  }
}
