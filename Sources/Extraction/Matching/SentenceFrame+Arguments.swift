import EntenteGraphModel
import EntenteLanguage

/// Which end of a relation is asked for.
enum End: Sendable { case source, target }

extension SentenceFrame {
  /// The mention at a token as an argument, where its kind is among those asked for.
  func mention(at token: Int, _ kinds: Set<EntityKind>, hops: Int) -> Argument? {
    let number = mentions[token]
    guard number >= 0, let found = entities[number], kinds.contains(found.kind) else { return nil }
    return Argument(
      mention: number, entity: found.entity, kind: found.kind, token: token, hops: hops)
  }

  /// The actors that a head noun stands for, those joined to it included.
  func actors(
    _ token: Int, _ kinds: Set<EntityKind>, _ end: End, hops: Int = 0, conjoined: Bool = true
  ) -> [Argument] {
    var found = actor(token, kinds, end, hops: hops)
    if conjoined {
      for child in children[token] where arcs[child] == .conj && tokens[child].partOfSpeech != .VERB
      {
        found += actors(child, kinds, end, hops: hops, conjoined: false)
        // "the team of Guaidó and Maduro's government": later conjuncts may hang from the one before.
        for next in children[child] where arcs[next] == .conj {
          found += actors(next, kinds, end, hops: hops, conjoined: false)
        }
      }
    }
    var seen: Set<EntityID> = []
    return found.filter { seen.insert($0.entity).inserted }
  }

  /// The actors of several tokens.
  func actors(_ tokens: [Int], _ kinds: Set<EntityKind>, _ end: End) -> [Argument] {
    var seen: Set<EntityID> = []
    return tokens.flatMap { actors($0, kinds, end) }.filter { seen.insert($0.entity).inserted }
  }

  private func actor(_ token: Int, _ kinds: Set<EntityKind>, _ end: End, hops: Int) -> [Argument] {
    if let found = mention(at: token, kinds, hops: hops) { return [found] }
    if tokens[token].partOfSpeech == .PRON || tokens[token].partOfSpeech == .DET,
      at(token, .who, .which, .that, .whom), let governor = relativeHead(token)
    {
      return actors(governor, kinds, end, hops: hops, conjoined: true)
    }
    guard hops < 3, tokens[token].partOfSpeech != .PRON || dependents(token, .nmod).isEmpty == false
    else { return [] }
    let event = isEventNoun(token)
    for arc in [Arc.flat, .appos, .possessive] {
      for child in children[token] where arcs[child] == arc {
        let found = actors(child, kinds, end, hops: hops + 1)
        if !found.isEmpty { return found }
      }
    }
    // The modifier nearest to the noun says the most: "Iranian Quds Force commander".
    for child in children[token].reversed() where arcs[child] == .amod || arcs[child] == .compound {
      let found = actors(child, kinds, end, hops: hops + 1)
      if !found.isEmpty { return found }
    }
    for child in children[token] where arcs[child] == .nmod {
      let fits: Bool
      if event {
        fits = isMarked(child, .by, .from)
      } else {
        fits =
          isMarked(child, .of, .by) || (end == .source && isMarked(child, .from))
          || (end == .target && isMarked(child, .in, .at, .near, .on, .from, .for, .including))
          || (end == .source && isMarked(child, .in, .with) && tokens[token].partOfSpeech == .NOUN)
      }
      guard fits else { continue }
      let found = actors(child, kinds, end, hops: hops + 1)
      if !found.isEmpty { return found }
    }
    for child in children[token] where arcs[child] == .amod || arcs[child] == .acl {
      for inner in children[child] where arcs[inner] == .obl && isMarked(inner, .to, .by, .from) {
        let found = actors(inner, kinds, end, hops: hops + 2)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// The noun that a relative pronoun stands for.
  private func relativeHead(_ token: Int) -> Int? {
    var current = token
    for _ in 0..<6 {
      if arcs[current] == .relative { return heads[current] >= 0 ? heads[current] : nil }
      guard heads[current] >= 0 else { return nil }
      current = heads[current]
    }
    return nil
  }

  /// Whether a token is a noun that names an event with an agent.
  func isEventNoun(_ token: Int) -> Bool {
    guard tokens[token].partOfSpeech == .NOUN, words[token] >= 0 else { return false }
    return lexicon.byWord[Int(words[token])].contains { index in
      let predicate = lexicon.predicates[index]
      return predicate.category == .noun && predicate.sources.contains(.agent)
        && predicate.kind.relationClass.isEvent
    }
  }

  // MARK: Subjects and objects

  /// The tokens that are the subject of a verb in the text, of a passive one as well.
  func surfaceSubjects(_ verb: Int, depth: Int = 0) -> [Int] {
    let own = dependents(verb, .nsubj)
    if !own.isEmpty { return own }
    let governor = heads[verb]
    guard governor >= 0, depth < 5 else { return [] }
    switch arcs[verb] {
    case .conj: return surfaceSubjects(governor, depth: depth + 1)
    case .xcomp:
      let objects =
        passives[governor] ? [] : dependents(governor, .obj) + dependents(governor, .iobj)
      return objects.isEmpty
        ? surfaceSubjects(governor, depth: depth + 1) : Array(objects.prefix(1))
    case .advcl:
      let objects = passives[governor] ? [] : dependents(governor, .obj)
      if let object = objects.first, isMarked(verb, .of, .from, .for) { return [object] }
      return surfaceSubjects(governor, depth: depth + 1)
    case .ccomp, .obl: return surfaceSubjects(governor, depth: depth + 1)
    case .relative: return [governor]
    case .acl:
      if passives[verb] { return [governor] }
      return isMarked(verb, .to, .of) ? agentTokens(governor, depth: depth + 1) : [governor]
    case .nmod: return agentTokens(governor, depth: depth + 1)
    default: return []
    }
  }

  /// The tokens of who does what a verb says.
  func subjects(_ verb: Int) -> [Int] {
    guard passives[verb] else { return surfaceSubjects(verb) }
    let agents = children[verb].filter { arcs[$0] == .obl && isMarked($0, .by) }
    if agents.isEmpty, arcs[verb] == .conj, heads[verb] >= 0, passives[heads[verb]] {
      return children[heads[verb]].filter { arcs[$0] == .obl && isMarked($0, .by) }
    }
    if agents.isEmpty {
      for next in children[verb] where arcs[next] == .conj && passives[next] {
        return children[next].filter { arcs[$0] == .obl && isMarked($0, .by) }
      }
    }
    return agents
  }

  /// The tokens that a verb is done to.
  func objects(_ verb: Int) -> [Int] {
    if passives[verb] { return surfaceSubjects(verb) }
    let own = dependents(verb, .obj)
    if !own.isEmpty { return own }
    if arcs[verb] == .relative, heads[verb] >= 0 {
      let subjects = dependents(verb, .nsubj)
      if !subjects.isEmpty, !subjects.contains(where: { at($0, .who, .which, .that) }) {
        return [heads[verb]]
      }
    }
    // "arrested and deported the Syrian"
    for next in children[verb] where arcs[next] == .conj && tokens[next].partOfSpeech == .VERB {
      if dependents(verb, .obl).isEmpty, dependents(next, .nsubj).isEmpty {
        return dependents(next, .obj)
      }
    }
    return []
  }

  // MARK: Nominal events

  /// The verb that carries a nominal event ("hold talks"), or the participle behind it.
  func lightVerb(_ noun: Int) -> Int? {
    let governor = heads[noun]
    if governor >= 0, words[governor] >= 0, lexicon.lightVerbs.contains(words[governor]),
      tokens[governor].partOfSpeech == .VERB
    {
      switch arcs[noun] {
      case .obj, .nsubj, .obl, .xcomp: return governor
      default: break
      }
    }
    if arcs[noun] == .conj, governor >= 0, tokens[governor].partOfSpeech == .NOUN {
      return lightVerb(governor)
    }
    return children[noun].first {
      arcs[$0] == .acl && passives[$0] && lexicon.lightVerbs.contains(words[$0])
    }
  }

  /// Who acts in a nominal event, as far as the noun itself says it.
  func ownAgents(_ noun: Int, withOf: Bool) -> [Int] {
    for arc in [Arc.possessive, .amod, .compound] {
      let tokens = children[noun].filter { arcs[$0] == arc && leadsToMention($0) }
      if !tokens.isEmpty { return tokens }
    }
    let marked = children[noun].filter { arcs[$0] == .nmod && isMarked($0, .by, .from) }
    if !marked.isEmpty { return marked }
    // "an embargo on Cuba by the United States": the agent may hang from the complement.
    for inner in children[noun] where arcs[inner] == .nmod {
      let nested = children[inner].filter { arcs[$0] == .nmod && isMarked($0, .by) }
      if !nested.isEmpty { return nested }
    }
    if withOf {
      let owners = children[noun].filter { arcs[$0] == .nmod && isMarked($0, .of) }
      if !owners.isEmpty { return owners }
    }
    return []
  }

  /// Who acts in a nominal event.
  func agentTokens(_ noun: Int, withOf: Bool = true, depth: Int = 0) -> [Int] {
    guard depth < 5 else { return [] }
    let own = ownAgents(noun, withOf: withOf)
    if !own.isEmpty { return own }
    if let verb = lightVerb(noun) {
      if arcs[noun] == .nsubj, !passives[verb], heads[noun] == verb { return [] }
      if passives[verb] { return subjects(verb) }
      return surfaceSubjects(verb, depth: depth + 1)
    }
    let governor = heads[noun]
    if arcs[noun] == .conj, governor >= 0, tokens[governor].partOfSpeech == .NOUN {
      return agentTokens(governor, withOf: withOf, depth: depth + 1)
    }
    for next in children[noun] where arcs[next] == .conj {
      let shared = ownAgents(next, withOf: withOf)
      if !shared.isEmpty { return shared }
    }
    // "a planned attack", "involvement in opposing": the noun that holds this one names the actor.
    if arcs[noun] == .nmod, governor >= 0, tokens[governor].partOfSpeech == .NOUN,
      lexicon.operators[words[governor]] != nil || lexicon.lightVerbs.contains(words[governor])
    {
      return agentTokens(governor, withOf: false, depth: depth + 1)
    }
    return []
  }

  private func leadsToMention(_ token: Int) -> Bool {
    if mentions[token] >= 0 { return true }
    return arcs[token] == .possessive
      && children[token].contains { mentions[$0] >= 0 && arcs[$0] != .marking }
  }

  // MARK: Obliques

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
      if arcs[token] == .conj, heads[token] >= 0, tokens[heads[token]].partOfSpeech == .NOUN {
        return obliques(heads[token], preposition)
      }
    } else {
      for object in objects(token) {
        let inner = obliques(object, preposition)
        if !inner.isEmpty { return inner }
      }
    }
    for next in children[token] where arcs[next] == .conj {
      let shared = obliques(next, preposition)
      if !shared.isEmpty, nominal || dependents(next, .nsubj).isEmpty { return shared }
    }
    return []
  }

  /// The clauses that hang from a word.
  func clauses(_ token: Int) -> [Int] {
    children[token].filter {
      switch arcs[$0] {
      case .xcomp, .ccomp: return true
      case .acl:
        return isMarked($0, .to, .of) || (tokens[token].partOfSpeech == .NOUN && !passives[$0])
      case .advcl: return isMarked($0, .to, .of, .from)
      case .obl, .nmod: return tokens[$0].partOfSpeech == .VERB
      default: return false
      }
    }
  }
}
