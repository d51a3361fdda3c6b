import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// Of whom a number or "others" without a noun counts some more, as the verb before names them: "killed two Hamas members and
  /// arrested eleven", "detained six Malians and wounded three others".
  func counted(_ climb: Climb) -> [Argument]? {
    let token = climb.token
    guard climb.hops == 0, mentions[token] < 0, [.obj, .nsubj].contains(arcs[token]),
      isBareCount(token), case let verb = heads[token], verb >= 0, arcs[verb] == .conj
    else { return nil }
    let before = heads[verb]
    guard before >= 0, tokens[before].partOfSpeech == .VERB,
      tokens[verb].partOfSpeech == .VERB, passives[before] == passives[verb]
    else { return nil }
    let named = dependents(before, arcs[token]).filter { mentions[$0] >= 0 || !isBareCount($0) }
    guard named.count == 1, [.NOUN, .PROPN].contains(tokens[named[0]].partOfSpeech) else {
      return nil
    }
    return actors(ofFirst: named, climb)
  }

  /// Whether a word counts and names nobody: "eleven", "three others".
  private func isBareCount(_ token: Int) -> Bool {
    let isCount =
      tokens[token].partOfSpeech == .NUM
      || ["others", "another", "more"].contains(tokens[token].text.lowercased())
    return isCount
      && children[token].allSatisfy {
        ![.nmod, .amod, .compound, .acl, .relative].contains(arcs[$0])
      }
  }

  /// To which group somebody belongs who is hit or arrested for it, or for whom somebody fights: "arrested four men suspected of
  /// having links to Hamas", "militiamen loyal to Noor".
  func affiliation(_ climb: Climb) -> [Argument]? {
    let token = climb.token
    guard climb.hops == 0, mentions[token] < 0, tokens[token].partOfSpeech == .NOUN,
      !isEventNoun(token)
    else { return nil }
    let kinds = climb.kinds.intersection([.organization, .leader])
    guard !kinds.isEmpty else { return nil }
    let principals = self.principals(ofLoyal: token)
    let groups =
      principals.isEmpty && climb.end == .target ? ties(of: token).flatMap(tiedTo) : principals
    let named = Climb(token: token, kinds: kinds, end: climb.end, hops: 1)
    return actors(ofAll: groups.filter { mentions[$0] >= 0 || climb.end == .source }, named)
  }

  /// For whom armed men fight: "troops loyal to Noor", "fighters commanded by Noor".
  private func principals(ofLoyal men: Int) -> [Int] {
    guard isOne(men, of: .forces) || isOne(men, of: .outlaws) || isOne(men, of: .insurgents) else {
      return []
    }
    return children[men].flatMap { child -> [Int] in
      guard [.amod, .acl].contains(arcs[child]) else { return [] }
      switch tokens[child].text.lowercased() {
      case "loyal": return obliques(child, FunctionWord.to.number)
      case "aligned", "allied":
        return obliques(child, FunctionWord.with.number) + obliques(child, FunctionWord.to.number)
      case "commanded", "led": return obliques(child, FunctionWord.by.number)
      default: return []
      }
    }
  }

  /// The nouns for what ties somebody to others, beside a word for him or in what he is suspected of.
  private func ties(of man: Int) -> [Int] {
    let beside =
      children[man] + (arcs[man] == .obj && heads[man] >= 0 ? children[heads[man]] : [])
    let own = beside.filter { tie in
      tie > man && [.nmod, .obl].contains(arcs[tie]) && isMarked(tie, .with)
        && isOne(tie, of: .affiliations)
    }
    if !own.isEmpty { return own }
    let suspicions = children[man].filter {
      arcs[$0] == .acl && passives[$0]
        && ["suspect", "accuse", "believe", "allege", "charge"].contains(
          tokens[$0].lemma.lowercased())
    }
    return suspicions.flatMap { suspicion in
      children[suspicion].flatMap { clause in
        [clause] + dependents(clause, .obj)
      }
    }.filter { isOne($0, of: .affiliations) }
  }

  private func tiedTo(_ tie: Int) -> [Int] {
    [FunctionWord.to, .with, .of, .in].map { obliques(tie, $0.number) }.first { !$0.isEmpty } ?? []
  }
}
