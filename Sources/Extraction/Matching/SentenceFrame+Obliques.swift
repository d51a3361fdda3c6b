import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// The tokens that hang from a verb or noun behind a preposition.
  func obliques(_ token: Int, _ preposition: Int32) -> [Int] {
    children[token].filter {
      (arcs[$0] == .obl || arcs[$0] == .nmod) && isMarked($0, by: preposition)
    }
  }

  /// The obliques of a verb, of its object where none hang from the verb, and of what shares it.
  func reach(_ token: Int, _ preposition: Int32, nominal: Bool) -> [Int] {
    let own = obliques(token, preposition)
    if !own.isEmpty { return own }
    if nominal {
      // "threats by Hezbollah against Israel": the complement may hang from the agent.
      for inner in children[token]
      where arcs[inner] == .nmod && isMarked(inner, .by, .from, .of, .to) {
        let nested = obliques(inner, preposition)
        if !nested.isEmpty { return nested }
      }
      if let verb = lightVerb(token) {
        let carried = obliques(verb, preposition)
        if !carried.isEmpty { return carried }
      }
      if arcs[token] == .conj, heads[token] >= 0, tokens[heads[token]].partOfSpeech == .NOUN,
        !children[token].contains(where: { arcs[$0] == .nmod && leadsToMention($0) })
      {
        return obliques(heads[token], preposition)
      }
    } else {
      for object in objects(token) {
        let inner = obliques(object, preposition)
        if !inner.isEmpty { return inner }
        // "fired rounds aimed at Seoul", "gave $2 billion in aid for Ukraine"
        for child in children[object]
        where arcs[child] == .acl || (arcs[child] == .nmod && isMarked(child, .in, .of, .for)) {
          let nested = obliques(child, preposition)
          if !nested.isEmpty { return nested }
        }
      }
    }
    for next in children[token] where arcs[next] == .conj {
      let shared = obliques(next, preposition)
      if !shared.isEmpty, nominal || dependents(next, .nsubj).isEmpty { return shared }
    }
    // "held talks by video link with Macron", "stood shoulder to shoulder with Peru"
    if !nominal, preposition == FunctionWord.with.number {
      for inner in children[token]
      where arcs[inner] == .obl && mentions[inner] < 0 && tokens[inner].partOfSpeech == .NOUN
        && isMarked(inner, .by, .to, .over)
      {
        let nested = obliques(inner, preposition)
        if !nested.isEmpty { return nested }
      }
    }
    // "met with Bau in Madrid", "took to the streets against Ruto": the parser may hang it lower.
    if !nominal,
      [FunctionWord.in, .at, .against].contains(where: { $0.number == preposition })
    {
      // "flying from Akrotiri in Cyprus": where a place lies is not where its guest goes.
      for inner in children[token]
      where arcs[inner] == .obl
        && (mentions[inner] < 0 || entities[mentions[inner]]?.kind != .place)
      {
        let nested = obliques(inner, preposition)
        if !nested.isEmpty { return nested }
      }
      // "joined Kerry and partners in Paris"
      for inner in children[token] where arcs[inner] == .obj || arcs[inner] == .obl {
        for name in children[inner] where arcs[name] == .conj || arcs[name] == .appos {
          let nested = obliques(name, preposition)
          if !nested.isEmpty { return nested }
        }
      }
    }
    return []
  }

  /// The clauses that hang from a word.
  func clauses(_ token: Int) -> [Int] {
    children[token].filter {
      switch arcs[$0] {
      case .xcomp, .ccomp: return true
      case .csubj: return tokens[token].partOfSpeech == .ADJ
      case .acl:
        return isMarked($0, .to, .of) || (tokens[token].partOfSpeech == .NOUN && !passives[$0])
      case .advcl: return isMarked($0, .to, .of, .from)
      case .obl, .nmod: return tokens[$0].partOfSpeech == .VERB
      default: return false
      }
    }
  }
}
