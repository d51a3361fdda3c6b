import EntenteGraphModel
import EntenteLanguage

/// Whose deed a verb judges that takes up a whole clause.
extension PredicateMatcher {
  /// The doer of the clause that a verb's noun or "which" takes up: "Turkey closed the strait, a step that Greece
  /// condemned", "in a ruling hailed by Chile, the court freed him".
  func resumed(_ predicate: Predicate, _ token: Int) -> [Argument] {
    // "a move opposed by Greece" is no move that is opposed to something.
    guard predicate.category == .verb,
      [.accuse, .support, .reject].contains(predicate.kind),
      let verb = predicate.sources.contains(.subject)
        ? resumedVerb(token)
        : predicate.targets == [.subject] && predicate.sources == [.object]
          ? resumedVerb(byFeelingOf: token) : nil
    else { return [] }
    let kinds = predicate.targetKinds.intersection(SentenceFrame.speaking)
    let found = frame.actors(frame.subjects(verb), kinds, .source)
    // "Chad maintains that Mali armed them, a charge that Mali denies": whose charge it is speaks above.
    let host = frame.heads[token]
    guard host >= 0, frame.isOne(host, of: .charges) || frame.isOne(host, of: .proposals),
      case let speakers = voice(above: verb).map({ frame.subjects($0) })
        ?? frame.speakerTokens(of: verb),
      !speakers.isEmpty
    else { return found }
    let voices = frame.actors(speakers, kinds, .source)
    return voices.isEmpty ? found : voices
  }

  /// The doer of the clause that a noun takes up of which another says what it met with: "scrapped the pact, a move that
  /// drew criticism from Chile".
  func resumedByVerdict(_ predicate: Predicate, _ noun: Int) -> [Argument] {
    let verb = frame.heads[noun]
    guard verb >= 0, frame.arcs[noun] == .obj, frame.arcs[verb] == .relative,
      lexicon.undergoingVerbs.contains(frame.words[verb]), frame.heads[verb] >= 0,
      frame.dependents(verb, .nsubj).allSatisfy({ frame.at($0, .which, .that) })
    else { return [] }
    let host = frame.heads[verb]
    guard frame.isOne(host, of: .resumptions), frame.ownAgents(host, withOf: false).isEmpty,
      [.appos, .parataxis, .conj, .obl].contains(frame.arcs[host]), isBehindComma(host)
    else { return [] }
    var current = frame.heads[host]
    for _ in 0..<6 where current >= 0 {
      if frame.tokens[current].partOfSpeech == .VERB, frame.arcs[current] != .amod {
        return frame.actors(
          frame.subjects(current), predicate.targetKinds.intersection(SentenceFrame.speaking),
          .source)
      }
      current = frame.heads[current]
    }
    return []
  }

  /// The verb of speech whose words a clause is.
  private func voice(above verb: Int) -> Int? {
    var current = verb
    for _ in 0..<3 {
      let governor = frame.heads[current]
      guard governor >= 0 else { return nil }
      if frame.arcs[current] == .ccomp, frame.words[governor] >= 0,
        lexicon.speechVerbs.contains(frame.words[governor])
          || lexicon.byWord[Int(frame.words[governor])].contains(where: {
            lexicon.predicates[$0].category == .verb
              && [.request, .agree].contains(lexicon.predicates[$0].kind)
          })
      {
        return governor
      }
      current = governor
    }
    return nil
  }

  /// Who charges whom with what a clause says, where the text itself calls it a charge: "maintains that Chad armed the
  /// rebels, an allegation that Chad denies".
  func allegations(beside told: [PredicateMatch]) -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    for noun in frame.tokens.indices
    where frame.mentions[noun] < 0 && frame.words[noun] >= 0
      && frame.tokens[noun].partOfSpeech == .NOUN && frame.isOne(noun, of: .charges)
      && frame.ownAgents(noun, withOf: false).isEmpty
    {
      guard
        [.appos, .parataxis, .conj].contains(frame.arcs[noun])
          || frame.arcs[noun] == .obj && isBehindComma(noun),
        let denial = frame.children[noun].first(where: {
          [.relative, .acl].contains(frame.arcs[$0]) && frame.isOne($0, of: .denials)
        }),
        let clause = resumedVerb(denial),
        let index = lexicon.entry("accusation", .noun, .accuse, where: \.qualifiers.isEmpty)
      else { continue }
      // "according to the army" says it as "the army says" does.
      let accusers = frame.actors(
        voice(above: clause).map({ frame.subjects($0) }) ?? frame.speakerTokens(of: clause),
        SentenceFrame.speaking, .source)
      let accused = frame.actors(frame.subjects(clause), SentenceFrame.speaking, .source)
      for accuser in accusers {
        for target in accused
        where !told.contains(where: {
          lexicon.predicates[$0.predicate].kind == .accuse && $0.source.entity == accuser.entity
            && $0.target.entity == target.entity
        }) {
          if let one = match(index, noun, accuser, target, inherited: true) { found.append(one) }
        }
      }
    }
    return found
  }

  /// The verb of the clause that is taken up.
  func resumedVerb(_ token: Int) -> Int? {
    let host = frame.heads[token]
    guard host >= 0, frame.arcs[token] == .relative || frame.arcs[token] == .acl else { return nil }
    let objects = frame.dependents(token, .obj) + frame.dependents(token, .ccomp)
    guard objects.allSatisfy({ frame.at($0, .which, .that) }) else { return nil }
    if !frame.passives[token] {
      // "a claim that Noor called absurd": the parser may take the pronoun for a conjunction.
      let isCalled =
        frame.isOne(token, of: .namings) && frame.isMarked(token, .that) && objects.isEmpty
      guard frame.arcs[token] == .relative || isCalled,
        frame.dependents(token, .nsubj).contains(where: { !frame.at($0, .which, .that, .who) })
      else { return nil }
    }
    // "closed the strait, which Greece condemned": the clause may hang from the verb itself.
    if frame.tokens[host].partOfSpeech == .VERB { return host }
    guard
      isLoose(token)
        || frame.tokens[host].partOfSpeech == .NOUN && frame.mentions[host] < 0
          && frame.isOne(host, of: .resumptions) && frame.ownAgents(host, withOf: false).isEmpty
    else { return nil }
    switch frame.arcs[host] {
    case _ where isLoose(token): break
    // "supports the steps announced by the union and the steps taken by Chad": those are others.
    case .conj
    where frame.children[host].contains { frame.tokens[$0].text.lowercased() == "the" }:
      return nil
    case .appos, .parataxis, .conj: break
    // "called the raid barbarous, words which Chad found unacceptable"
    case .xcomp where isBehindComma(host): break
    // "says that Chad built a bomb, a charge that Chad denies": the parser may take it for a second object.
    case .obj
    where isBehindComma(host) && frame.dependents(frame.heads[host], .obj).contains { $0 < host }:
      break
    // A noun behind a comma hangs from the verb without a preposition where the parser sees no apposition.
    case .obl where frame.dependents(host, .marking).isEmpty: return frame.heads[host]
    case .obl where frame.isMarked(host, .in, .with, .by): return frame.heads[host]
    default: return nil
    }
    var current = frame.heads[host]
    for _ in 0..<6 {
      guard current >= 0 else { return nil }
      if frame.tokens[current].partOfSpeech == .VERB, frame.arcs[current] != .amod {
        return current
      }
      current = frame.heads[current]
    }
    return nil
  }

  /// The verb of the clause that somebody feels something about: "a step that angered Greece", "a move angering Greece".
  private func resumedVerb(byFeelingOf verb: Int) -> Int? {
    let host = frame.heads[verb]
    guard host >= 0, [.relative, .acl].contains(frame.arcs[verb]), !frame.passives[verb],
      frame.dependents(verb, .nsubj).allSatisfy({ frame.at($0, .which, .that) }),
      frame.tokens[host].partOfSpeech == .NOUN, frame.mentions[host] < 0,
      frame.isOne(host, of: .resumptions), [.appos, .parataxis].contains(frame.arcs[host]),
      frame.ownAgents(host, withOf: false).isEmpty
    else { return nil }
    var current = frame.heads[host]
    for _ in 0..<6 {
      guard current >= 0 else { return nil }
      if frame.tokens[current].partOfSpeech == .VERB, frame.arcs[current] != .amod,
        frame.arcs[current] != .xcomp
      {
        return current
      }
      current = frame.heads[current]
    }
    return nil
  }

  /// Whether a comma parts a noun, with its article, from what stands before.
  private func isBehindComma(_ noun: Int) -> Bool {
    let first = frame.dependents(noun, .det).min() ?? noun
    return first > 0 && frame.tokens[first - 1].text == ","
  }

  /// Whether the noun that a relative clause hangs from takes up what the text has just told: "a comparison that Chad
  /// described as shameful" is no word on what stands before it.
  func isResumption(_ clause: Int) -> Bool {
    let host = frame.heads[clause]
    guard host >= 0, [.relative, .acl].contains(frame.arcs[clause]) else { return false }
    return frame.arcs[host] == .appos && frame.mentions[host] < 0
      && frame.isOne(host, of: .resumptions) && frame.ownAgents(host, withOf: false).isEmpty
  }

  /// Whether a clause begins with "which" behind a comma, and so may tell of all before it: "closed the strait, which
  /// Greece condemned".
  private func isLoose(_ clause: Int) -> Bool {
    frame.children[clause].contains { child in
      frame.at(child, .which) && frame.arcs[child] == .obj && child > 0
        && frame.tokens[child - 1].text == ","
    }
  }

  /// Whom a threat is meant for that stands under a condition: "warned that unless Chad withdrew its men, they would
  /// be attacked".
  func conditioned(_ predicate: Predicate, _ token: Int) -> [Argument] {
    // What the clause itself names comes first, so only an entry that looks there may look further.
    guard predicate.kind == .threaten, predicate.category == .verb,
      predicate.targets.contains(.clause)
    else { return [] }
    // "warned of a disaster if Chad attacks": who warns does nothing.
    if frame.isOne(token, of: .warnings),
      case let dangers = frame.obliques(token, FunctionWord.of.number), !dangers.isEmpty,
      !dangers.contains(where: { frame.isOne($0, of: .reprisals) })
    {
      return []
    }
    var clauses = [token] + frame.clauses(token)
    // "Unless Chad withdraws, the army warned, its men will march": the threat itself may be the sentence.
    if frame.arcs[token] == .parataxis, frame.heads[token] >= 0 {
      clauses.append(frame.heads[token])
    }
    let kinds = predicate.targetKinds.intersection(SentenceFrame.speaking)
    // "threatened to use force unless Noor was reinstated" is no threat to Noor.
    for condition in clauses.flatMap({ frame.dependents($0, .advcl) })
    where !frame.passives[condition]
      && (frame.isMarked(condition, .if, .unless)
        || frame.dependents(condition, .aux).contains(where: { frame.isInverted($0) }))
    {
      let found = frame.actors(frame.dependents(condition, .nsubj), kinds, .source)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Who does what a noun for a charge or a demand has behind it as a clause: "allegations that Chad had armed them", "a
  /// plea that Mali take them back".
  func claimed(_ predicate: Predicate, _ token: Int) -> [Argument] {
    guard predicate.category == .noun, predicate.kind == .accuse || predicate.kind == .request
    else { return [] }
    let kinds = predicate.targetKinds.intersection(SentenceFrame.speaking)
    for clause in frame.children[token]
    where [.acl, .ccomp, .relative].contains(frame.arcs[clause])
      && frame.isMarked(clause, .that)
    {
      let found = frame.actors(frame.dependents(clause, .nsubj), kinds, .source)
      if !found.isEmpty { return found }
    }
    return []
  }
}
