import EntenteLanguage

/// Clauses that leave out the verb of the one before.
extension TreeRepair {
  /// Who stands beside an object of their own without a verb shares the verb of the clause before: "Mali expelled four
  /// Chadians, Kenya six", "Mali cut its aid and Kenya its trade with Chad".
  mutating func giveBackGapped() {
    for name in heads.indices
    where tokens[name].partOfSpeech == .PROPN && heads[name] >= 0 {
      if giveBackTimed(name) { continue }
      switch arcs[name] {
      case .appos, .conj:
        giveBackCounter(name)
        partOrphan(name)
      case .possessive: giveBackOwner(name)
      default: continue
      }
    }
  }

  /// What stands beside a place or day of its own behind a first object with one is a second object: "Mali armed Noor in Chad and
  /// Ruiz in Peru", "sent tanks to Chad and shells to Peru", "called Noor on Monday and Ruiz on Tuesday". Behind a thing a
  /// second name is a second place: "struck camps in Lima and Quito in Peru".
  mutating func giveBackCounterparts() {
    for second in heads.indices
    where arcs[second] == .conj && heads[second] >= 0 && heads[second] < second
      && [.NOUN, .PROPN].contains(tokens[second].partOfSpeech) && marking(of: second) == nil
    {
      guard let verb = verb(above: heads[second]),
        let object = heads.indices.first(where: {
          heads[$0] == verb && arcs[$0] == .obj && $0 > verb && $0 < second
        }),
        let place = heads.indices.last(where: {
          $0 > object && $0 < second
            && ([verb, object].contains(heads[$0]) || isVerdict(heads[$0], of: verb))
            && [.obl, .nmod].contains(arcs[$0])
        }), heads[second] == place || heads[second] == verb,
        let first = counterpart(of: second, object, before: place),
        let marker = marking(of: place), tokens[marker].text.lowercased() != "of",
        case let behind = end(of: second) + 1, behind < tokens.count,
        tokens[behind].text.lowercased() == tokens[marker].text.lowercased(),
        arcs[behind] == .marking, case let own = heads[behind], own > behind,
        [verb, second, place].contains(heads[own]), isTime(own) == isTime(place),
        isTime(own)
          || tokens[own].partOfSpeech == .PROPN && tokens[place].partOfSpeech == .PROPN
          // "blamed Chad for its war and Mali for its part in it"
          || isOwned(own) && isOwned(place)
      else { continue }
      heads[second] = first
      arcs[second] = .conj
      heads[own] = verb
      arcs[own] = .obl
    }
  }

  /// Whether a word is what a verb finds somebody to be: "held Chad [accountable] for its war".
  private func isVerdict(_ word: Int, of verb: Int) -> Bool {
    word >= 0 && heads[word] == verb && tokens[word].partOfSpeech == .ADJ
      && [.xcomp, .advmod].contains(arcs[word])
  }

  /// Whether a noun is "its" or "their" own.
  private func isOwned(_ noun: Int) -> Bool {
    heads.indices.contains {
      heads[$0] == noun && arcs[$0] == .possessive && tokens[$0].partOfSpeech == .PRON
    }
  }

  /// What a second word is told of beside: the object of its sort, or before a day what another preposition leads to: "sent troops
  /// to Mali in 2013 and Niger in 2014".
  private func counterpart(of second: Int, _ object: Int, before place: Int) -> Int? {
    let sort = tokens[second].partOfSpeech
    if tokens[object].partOfSpeech == sort { return object }
    guard isTime(place), sort == .PROPN else { return nil }
    return heads.indices.last { other in
      other > object && other < place && [heads[object], object].contains(heads[other])
        && [.obl, .nmod].contains(arcs[other]) && tokens[other].partOfSpeech == sort
        && !isTime(other)
    }
  }

  /// The verb that a word is or that its object or oblique hangs from.
  private func verb(above token: Int) -> Int? {
    var current = token
    for _ in 0..<3 {
      if tokens[current].partOfSpeech == .VERB { return current }
      guard heads[current] >= 0,
        [.obl, .nmod, .obj].contains(arcs[current])
          || [.xcomp, .advmod].contains(arcs[current]) && tokens[current].partOfSpeech == .ADJ
      else { return nil }
      current = heads[current]
    }
    return nil
  }

  /// "Mali expelled four Chadians, Kenya six"
  private mutating func giveBackCounter(_ name: Int) {
    let object = heads[name]
    guard object < name, let subject = subject(ofObject: object),
      tokens[object].partOfSpeech == .NUM
        || heads.indices.contains(where: { heads[$0] == object && arcs[$0] == .nummod }),
      let number = heads.indices.first(where: { number in
        number > name && tokens[number].partOfSpeech == .NUM
          && [.flat, .appos, .nummod, .conj, .other].contains(arcs[number])
          && [name, object].contains(heads[number])
          && (name + 1..<number).allSatisfy {
            isBelow($0, name) || tokens[$0].partOfSpeech == .PUNCT
          }
          // "shot down six missiles and a Su-34": the number is part of the name.
          && !["-", "–"].contains(tokens[number - 1].text)
      })
    else { return }
    heads[name] = subject
    arcs[name] = .conj
    heads[number] = name
    arcs[number] = .other
  }

  /// Who stands beside what hangs from the verb by the same preposition as before shares only the verb: "Mali sided with
  /// Chad, Kenya and Togo with Peru". Such a one hangs from the verb, and what belongs to it from itself.
  private mutating func partOrphan(_ name: Int) {
    let first = heads[name]
    guard first < name, arcs[first] == .obl, heads[first] >= 0 else { return }
    let verb = heads[first]
    guard tokens[verb].partOfSpeech == .VERB, verb < first, let marker = marking(of: first)
    else { return }
    let others = heads.indices.filter {
      $0 > name && arcs[$0] == .conj && [name, first].contains(heads[$0])
    }
    let last = others.last ?? name
    guard name > 0, [",", ";", "and", "while"].contains(tokens[name - 1].text.lowercased()),
      let own = heads.indices.first(where: { token in
        token > last && [.obl, .nmod].contains(arcs[token])
          && [verb, last, name].contains(heads[token])
          && marking(of: token).map { tokens[$0].text == tokens[marker].text } ?? false
      }), let second = marking(of: own), second == end(of: last) + 1,
      tokens[own].partOfSpeech == .PROPN
    else { return }
    heads[name] = verb
    arcs[name] = .other
    for other in others {
      heads[other] = name
      arcs[other] = .conj
    }
    heads[own] = name
    arcs[own] = .other
  }

  /// Who stands beside a time of their own, as the subject did, shares the verb and all that it was done to: "Mali expelled
  /// six Chadians in March, Kenya in April". Behind an object that is a name itself they may be another object.
  private mutating func giveBackTimed(_ name: Int) -> Bool {
    guard [.appos, .conj, .obl, .other].contains(arcs[name]), name > 2,
      marking(of: name) == nil
    else { return false }
    let last = end(of: name)
    guard last + 2 < tokens.count, let own = time(behind: last + 1) else { return false }
    var start = name
    while start > 1, isBelow(start - 1, name), tokens[start - 1].partOfSpeech != .PUNCT {
      start -= 1
    }
    var before = start - 1
    if tokens[start].text.lowercased() == "and" {
      start += 1
    } else if before > 1, tokens[before].text.lowercased() == "and" {
      before -= 1
    }
    guard tokens[before].text == ",", let first = time(before: before),
      tokens[first.marker].text.lowercased() == tokens[own.marker].text.lowercased()
    else { return false }
    var verb = heads[first.noun]
    // The parser may hang the day from the name before it.
    for _ in 0..<3 where verb >= 0 && tokens[verb].partOfSpeech != .VERB { verb = heads[verb] }
    guard verb >= 0, tokens[verb].partOfSpeech == .VERB, verb < first.marker,
      let subject = heads.indices.first(where: {
        heads[$0] == verb && arcs[$0] == .nsubj && $0 < verb
      }), tokens[subject].partOfSpeech == .PROPN,
      !heads.indices.contains(where: {
        heads[$0] == verb && arcs[$0] == .obj && tokens[$0].partOfSpeech != .NOUN
      })
    else { return false }
    heads[name] = subject
    arcs[name] = .conj
    heads[own.noun] = verb
    arcs[own.noun] = .obl
    return true
  }

  /// The day, month or year that a preposition leads to at a token.
  private func time(behind start: Int) -> (marker: Int, noun: Int)? {
    guard start + 1 < tokens.count, ["in", "on"].contains(tokens[start].text.lowercased()),
      isTime(start + 1)
    else { return nil }
    return (start, start + 1)
  }

  /// The day, month or year, with its preposition, that ends before a token.
  private func time(before end: Int) -> (marker: Int, noun: Int)? {
    guard end > 2, isTime(end - 1), ["in", "on"].contains(tokens[end - 2].text.lowercased()) else {
      return nil
    }
    return (end - 2, end - 1)
  }

  private func isTime(_ token: Int) -> Bool { TimeReader.isDate(tokens[token].text.lowercased()) }

  /// Where the preposition before a noun stands.
  func marking(of token: Int) -> Int? {
    heads.indices.first { heads[$0] == token && arcs[$0] == .marking && $0 < token }
  }

  /// The last word of a name.
  private func end(of name: Int) -> Int {
    heads.indices.last { heads[$0] == name && [.flat, .compound].contains(arcs[$0]) && $0 > name }
      ?? name
  }

  /// "Mali cut its aid and Kenya its trade with Chad": no owner stands before another without a mark.
  private mutating func giveBackOwner(_ name: Int) {
    let noun = heads[name]
    guard noun > name, arcs[noun] == .conj, heads[noun] >= 0, heads[noun] < name,
      let subject = subject(ofObject: heads[noun]),
      let owner = heads.indices.first(where: {
        $0 > name && $0 < noun
          && ["its", "their", "his", "her"].contains(tokens[$0].text.lowercased())
      }),
      (name + 1..<owner).allSatisfy({ [.flat, .compound].contains(arcs[$0]) }),
      !heads.indices.contains(where: { heads[$0] == name && arcs[$0] == .marking })
    else { return }
    heads[name] = subject
    arcs[name] = .conj
    heads[owner] = noun
  }

  /// "The latter refused": an adjective before a finite verb stands for somebody.
  mutating func nameFormer() {
    for token in heads.indices.dropFirst()
    where arcs[token] == .amod && heads[token] > token
      && ["former", "latter"].contains(tokens[token].text.lowercased())
      && tokens[token - 1].text.lowercased() == "the"
    {
      // The parser may hang it from the verb's own object.
      guard token + 1 < tokens.count, [.VERB, .AUX].contains(tokens[token + 1].partOfSpeech),
        let verb = (token + 1..<min(token + 5, tokens.count)).first(where: {
          tokens[$0].partOfSpeech == .VERB
        }),
        [.root, .ccomp, .relative, .advcl, .conj, .parataxis, .acl].contains(arcs[verb]),
        !heads.indices.contains(where: { heads[$0] == verb && arcs[$0] == .nsubj })
      else { continue }
      heads[token] = verb
      arcs[token] = .nsubj
      heads[token - 1] = token
      arcs[token - 1] = .det
    }
  }

  private func subject(ofObject object: Int) -> Int? {
    let verb = heads[object]
    guard arcs[object] == .obj, verb >= 0, tokens[verb].partOfSpeech == .VERB else { return nil }
    return heads.indices.first { heads[$0] == verb && arcs[$0] == .nsubj && $0 < verb }
  }

  /// A second way without a verb of its own belongs to the first one's: "flew from Lima to Quito and from Quito to
  /// Miami".
  mutating func fillGaps() {
    for place in heads.indices
    where arcs[place] == .conj && heads[place] >= 0 && heads[place] < place {
      let verb = heads[place]
      if shareGap(place) { continue }
      guard tokens[place].partOfSpeech == .PROPN, tokens[verb].partOfSpeech == .VERB,
        preposition(of: place) != nil
      else { continue }
      for child in heads.indices
      where heads[child] == place && child > place && preposition(of: child) != nil
        && tokens[child].partOfSpeech == .PROPN && (arcs[child] == .other || arcs[child] == .nmod)
      {
        heads[child] = verb
        arcs[child] = .obl
      }
      arcs[place] = .obl
    }
  }

  /// What a bare number joins to a verb goes on with its preposition: "gave 20 tanks to Mali and ten to Chad" gave some
  /// to both.
  private mutating func shareGap(_ number: Int) -> Bool {
    guard tokens[number].partOfSpeech == .NUM,
      number > 0, ["and", ",", "but", ";"].contains(tokens[number - 1].text.lowercased())
    else { return false }
    var verb = heads[number]
    // The parser may join the number to the object or the place before it.
    for _ in 0..<2 where tokens[verb].partOfSpeech != .VERB && heads[verb] >= 0 {
      verb = heads[verb]
    }
    guard verb < number, tokens[verb].partOfSpeech == .VERB else { return false }
    var isShared = false
    for place in heads.indices where heads[place] == number && place > number {
      guard let own = preposition(of: place), own != "of", own != "from",
        place - number <= 5 || tokens[place].partOfSpeech == .PROPN,
        [.nmod, .obl, .other].contains(arcs[place]),
        // Only the preposition of the first goes on: "to Mali … to Chad".
        heads.indices.contains(where: { first in
          first < number && arcs[first] == .obl && heads[first] == verb
            && preposition(of: first) == own
        })
      else { continue }
      heads[place] = verb
      arcs[place] = .obl
      isShared = true
    }
    return isShared
  }
}
