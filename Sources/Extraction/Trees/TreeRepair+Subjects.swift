import EntenteLanguage

/// Subjects that the parser took for something else, and what it took for subjects.
extension TreeRepair {
  /// A name that the parser took for an auxiliary is the subject: "May met Merkel".
  mutating func raiseNamesLikeModals() {
    for name in heads.indices where arcs[name] == .aux && tokens[name].partOfSpeech == .PROPN {
      arcs[name] = .nsubj
    }
  }

  /// Subjects behind another verb: "“There is nothing,” the secretary said", "Ukraine broke off links,
  /// Latvia expelled diplomats".
  mutating func giveBackSubjects() {
    for token in heads.indices where arcs[token] == .nsubj && heads[token] >= 0 {
      if let verb = misled(token) { heads[token] = verb }
    }
  }

  /// What stands before what is said is its subject, not the speaker: "Drones supplied by Chad struck Lima, officials said".
  mutating func lowerFrontedSubjects() {
    var firsts: [Int: Int] = [:]
    for last in heads.indices where arcs[last] == .nsubj && heads[last] >= 0 {
      let verb = heads[last]
      guard let first = firsts[verb] else {
        firsts[verb] = last
        continue
      }
      // What is said stands between the two, and has no subject of its own.
      guard tokens[verb].partOfSpeech == .VERB,
        let said = (first..<last).first(where: {
          heads[$0] == verb && arcs[$0] == .ccomp && tokens[$0].partOfSpeech == .VERB
        }), firsts[said] == nil,
        !heads[last...].indices.contains(where: { heads[$0] == said && arcs[$0] == .nsubj })
      else { continue }
      heads[first] = said
      firsts[verb] = last
    }
  }

  private func misled(_ subject: Int) -> Int? {
    let wrong = heads[subject]
    // "There is nothing": only what a comma or a quotation mark parts from a verb may be another's.
    guard wrong < subject, (wrong..<subject).contains(where: { tokens[$0].partOfSpeech == .PUNCT })
    else { return nil }
    var verb = subject + 1
    while verb < heads.count {
      if tokens[verb].partOfSpeech == .VERB, arcs[verb] != .acl, arcs[verb] != .relative,
        arcs[verb] != .amod
      {
        break
      }
      verb += 1
    }
    guard verb < heads.count,
      !heads.indices.contains(where: { heads[$0] == verb && arcs[$0] == .nsubj })
    else { return nil }
    if arcs[wrong] == .ccomp, heads[wrong] == verb { return verb }
    let hasOther = heads.indices.contains {
      heads[$0] == wrong && arcs[$0] == .nsubj && $0 < wrong
    }
    return hasOther && arcs[verb] == .conj ? verb : nil
  }

  /// Subjects that were taken for the last member of a list before them: "ordered the embassy to cut
  /// its staff, and Josep Borrell, the EU's chief, threatened Belarus".
  mutating func raiseSubjects() {
    var subjects = Set<Int>()
    for token in heads.indices where arcs[token] == .nsubj || arcs[token] == .csubj {
      subjects.insert(heads[token])
    }
    for verb in heads.indices
    where tokens[verb].partOfSpeech == .VERB && !subjects.contains(verb)
      && tokens[verb].morphology["VerbForm"] == "Fin"
    {
      // A finite verb is no part of a compound: "the army retook Palmyra".
      if verb > 0, heads[verb - 1] == verb, arcs[verb - 1] == .compound {
        arcs[verb - 1] = .nsubj
        continue
      }
      // "revoked the licence, and Mali, weeks after it had agreed, left": the first verb may be taken for what is said.
      let said = heads.indices.first { heads[$0] == verb && arcs[$0] == .ccomp && $0 < verb }
      guard arcs[verb] == .conj || arcs[verb] == .parataxis || arcs[verb] == .root && said != nil
      else { continue }
      if let subject = listed(before: verb) {
        heads[subject] = verb
        arcs[subject] = .nsubj
        if let said, said < subject { arcs[said] = .parataxis }
      }
    }
  }

  /// Whether commas set apart all that stands between a name and its verb.
  private func isAside(_ between: Range<Int>, of name: Int) -> Bool {
    let rest = between.drop { heads[$0] == name && [.flat, .compound].contains(arcs[$0]) }
    guard let first = rest.first, let last = rest.last, first < last else { return false }
    let comma = between.last { tokens[$0].text == "," }
    return tokens[first].text == "," && comma != nil && comma != first
      && !rest.contains { [";", ":", ".", "\""].contains(tokens[$0].text) }
  }

  /// A name that a comma and "and" part from the list it was put into, where only its own apposition
  /// stands between it and the verb.
  private func listed(before verb: Int) -> Int? {
    var place = verb - 1
    while place >= 0, tokens[place].partOfSpeech == .ADV || arcs[place] == .aux { place -= 1 }
    let isParted = place >= 0 && tokens[place].text == ","
    while place > 1 {
      if arcs[place] == .conj, tokens[place].partOfSpeech == .PROPN, heads[place] < place,
        [.NOUN, .PROPN].contains(tokens[heads[place]].partOfSpeech)
      {
        let between = (place + 1)..<verb
        let ends = between.filter { !isBelow($0, place) && arcs[$0] != .aux }
        guard let joint = heads.indices.first(where: { heads[$0] == place && arcs[$0] == .cc }),
          joint > 0, tokens[joint - 1].text == ",",
          ends.allSatisfy({ [.PUNCT, .ADV].contains(tokens[$0].partOfSpeech) })
            || isParted && isAside(between, of: place)
        else { return nil }
        return isParted || verb - place <= 4 ? place : nil
      }
      if tokens[place].partOfSpeech == .VERB, arcs[place] != .acl, arcs[place] != .relative,
        !(isParted && arcs[place] == .advcl && heads[place] == verb)
      {
        return nil
      }
      place -= 1
    }
    return nil
  }

  /// What stands behind a verb and a preposition is no subject: "was shot down by a Turkish F-16".
  mutating func turnSubjects() {
    for token in heads.indices
    where arcs[token] == .nsubj && heads[token] >= 0 && heads[token] < token
      && preposition(of: token) != nil
      && [.NOUN, .PROPN].contains(tokens[token].partOfSpeech)
    {
      let verb = heads[token]
      let isSecond = heads.indices.contains {
        heads[$0] == verb && arcs[$0] == .nsubj && $0 < verb
      }
      if tokens[verb].partOfSpeech == .VERB, isSecond || preposition(of: token) == "by" {
        arcs[token] = .obl
      }
    }
    // "The plane, a Boeing 737, landed" and "Its chairman, the Malian foreign minister, landed" have one subject.
    for second in heads.indices
    where arcs[second] == .nsubj && heads[second] > second
      && (tokens[second].partOfSpeech == .PROPN || isPost(second))
    {
      guard
        let first = heads.indices.first(where: {
          arcs[$0] == .nsubj && heads[$0] == heads[second] && $0 < second
            && tokens[$0].partOfSpeech == .NOUN
        }),
        let article = (first + 1..<second).first(where: {
          ["a", "an", "the"].contains(tokens[$0].text.lowercased())
        }), tokens[article - 1].text == ",", article == first + 2
      else { continue }
      heads[second] = first
      arcs[second] = .appos
    }
  }

  /// A name between commas behind a post says who holds it, and is no second subject of the verb that follows: "In talks with
  /// his Malian counterpart, Ali Noor, Ruiz said".
  mutating func nameHolders() {
    for name in heads.indices.dropFirst(3)
    where tokens[name].partOfSpeech == .PROPN && tokens[name - 1].text == "," && heads[name] >= 0 {
      let post = name - 2
      guard isPost(post) || tokens[post].lemma.lowercased() == "counterpart" else { continue }
      if isBehindLast(name, post) {
        heads[name] = post
        arcs[name] = .appos
        continue
      }
      guard [.obl, .nmod].contains(arcs[post]) else { continue }
      // "In a call with his Malian counterpart, Ali Noor, he said": the name may hang from the call.
      let isLoose = arcs[name] == .appos && heads[name] < post && isBelow(post, heads[name])
      let next =
        arcs[name] == .nsubj && heads[name] > name
        ? heads.indices.first {
          $0 > name && arcs[$0] == .nsubj && heads[$0] == heads[name]
        } : nil
      let isSecond = next.map { tokens[name..<$0].contains { $0.text == "," } } ?? false
      guard isLoose || isSecond else { continue }
      heads[name] = post
      arcs[name] = .appos
    }
  }

  /// Whether a name was joined to a list that "and" has closed with a post: "spoke to both Ruiz and her Malian counterpart,
  /// Ali Noor".
  private func isBehindLast(_ name: Int, _ post: Int) -> Bool {
    guard arcs[post] == .conj, arcs[name] == .conj,
      heads[name] == heads[post] || heads[name] == post
    else { return false }
    let joints = heads.indices.filter { arcs[$0] == .cc && heads[$0] >= 0 }
    return joints.contains { heads[$0] == post }
      && !joints.contains { heads[$0] == name || $0 > name && heads[heads[$0]] == heads[name] }
  }

  /// A guest is who visits, not who is visited: "talks between Manmohan Singh and visiting King Abdullah", "visiting
  /// Prime Minister Nouri al-Maliki said".
  mutating func turnVisitors() {
    for verb in heads.indices
    where tokens[verb].text.lowercased() == "visiting" && tokens[verb].partOfSpeech == .VERB
      && heads[verb] >= 0
    {
      guard let name = heads.indices.first(where: { heads[$0] == verb && arcs[$0] == .obj }),
        name > verb + 1, [.PROPN, .NOUN].contains(tokens[name].partOfSpeech),
        (verb + 1..<name).allSatisfy({ isBelow($0, name) && tokens[$0].partOfSpeech != .DET }),
        (verb + 1...name).contains(where: isPost)
          || TreeRepair.guests.contains(tokens[name].lemma.lowercased())
      else { continue }
      let governor = heads[verb]
      switch arcs[verb] {
      // "told visiting Prime Minister Ruiz that he would come", "met visiting Prime Minister Ruiz"
      case let arc
      where [.xcomp, .advcl, .ccomp].contains(arc) && governor == verb - 1
        && tokens[governor].partOfSpeech == .VERB
        && !heads.indices.contains { heads[$0] == governor && [.obj, .iobj].contains(arcs[$0]) }:
        heads[name] = governor
        arcs[name] =
          heads.indices.contains { heads[$0] == governor && arcs[$0] == .ccomp && $0 > name }
          ? .iobj : .obj
        heads[verb] = name
        arcs[verb] = .amod
      case .advcl
      where governor > name && tokens[governor].partOfSpeech == .VERB
        && !heads.indices.contains { heads[$0] == governor && arcs[$0] == .nsubj }:
        heads[name] = governor
        arcs[name] = .nsubj
      case .conj where verb > 1 && tokens[verb - 1].text.lowercased() == "and":
        var first = verb - 2
        while arcs[first] == .flat, heads[first] >= 0, heads[first] < first {
          first = heads[first]
        }
        guard tokens[first].partOfSpeech == .PROPN else { continue }
        heads[name] = first
        arcs[name] = .conj
        heads[verb - 1] = name
        for child in heads.indices where heads[child] == verb && arcs[child] == .obl {
          heads[child] = governor
          if tokens[governor].partOfSpeech == .NOUN { arcs[child] = .nmod }
        }
      default: continue
      }
      heads[verb] = name
      arcs[verb] = .amod
    }
  }

  /// Who visits as others' guests, beside those who hold a post.
  private static let guests: Set<String> = [
    "envoy", "delegation", "official", "lawmaker", "diplomat", "minister", "leader", "counterpart",
  ]
}
