import EntenteGraphModel
import EntenteLanguage

extension CandidateAssembler {
  /// What a promise is by what is promised: a threat where it is a harm to whom it is about ("promised to hold the
  /// Houthis accountable", "vowed to sue Chad"), a concession where something is given up ("agreed to lift the sanctions
  /// on Iran").
  func promised(_ match: PredicateMatch) -> RelationKind? {
    guard !lexicon.predicates[match.predicate].bothWays else { return nil }
    if isReckoning(match) { return .threaten }
    guard lexicon.predicates[match.predicate].category != .noun else { return nil }
    // "remains ready to attack Peru"
    let clauses =
      frame.clauses(match.token)
      + frame.dependents(match.token, .xcomp).filter {
        frame.tokens[$0].partOfSpeech == .ADJ
      }.flatMap { frame.clauses($0) }
    for promised in clauses
    where frame.words[promised] >= 0 && frame.isMarked(promised, .to) {
      let clause = continued(by: promised)
      let entry = self.entry(of: clause)
      // "agreed to free its prisoners", "agreed to suspend its offensive in Syria"; but "would work with Kenya to end the war"
      // yields nothing.
      if entry?.kind == .retreat {
        return lexicon.predicates[match.predicate].kind == .cooperate ? nil : .concede
      }
      if isHarmful(clause, match) {
        return frame.isOne(clause, of: .endings) ? .concede : .threaten
      }
      guard let entry, isInside(match.target.token, clause) else { continue }
      // "to hold the Houthis accountable"
      if isHarm(entry) { return .threaten }
      // "is committed to seeking talks with Peru" offers them.
      if entry.kind == .request, frame.objects(clause).contains(where: { frame.isMutual($0) }) {
        return nil
      }
      // "is ready to condemn Peru" offers nothing.
      if CandidateAssembler.quarrels.contains(entry.kind) { return entry.kind }
    }
    return nil
  }

  /// Whether what somebody agrees or decides to do is a sanction: "agreed to tighten the embargo on Mali".
  func isDecided(_ match: PredicateMatch) -> Bool {
    guard
      ["agree", "decide", "resolve", "vote", "choose"].contains(
        frame.tokens[match.token].lemma.lowercased()), match.target.kind != .leader
    else { return false }
    return frame.clauses(match.token).contains { clause in
      guard frame.words[clause] >= 0, frame.isMarked(clause, .to),
        isInside(match.target.token, clause)
      else { return false }
      return entry(of: clause)?.kind == .sanction
        || frame.dependents(clause, .obj).contains {
          ["sanction", "embargo", "ban", "tariff", "penalty"].contains(
            frame.tokens[$0].lemma.lowercased())
        }
    }
  }

  /// Whether two are only to do together what somebody commits to: "committed to trilateral cooperation with Chad and Mali".
  func isPromised(_ match: PredicateMatch) -> Bool {
    let promise = frame.heads[match.token]
    return lexicon.predicates[match.predicate].category == .noun && promise >= 0
      && [.obl, .nmod].contains(frame.arcs[match.token]) && frame.isMarked(match.token, .to)
      && !frame.children[match.token].contains { frame.isMarked($0, .between, .among) }
      && ["commit", "committed", "commitment"].contains(frame.tokens[promise].lemma.lowercased())
  }

  /// Whether what a noun promises is a harm to the target: "reaffirmed their commitment to holding Chad accountable".
  private func isReckoning(_ match: PredicateMatch) -> Bool {
    let isNoun = lexicon.predicates[match.predicate].category == .noun
    let promises =
      isNoun
      ? [match.token]
      : frame.objects(match.token).filter { frame.mentions[$0] < 0 && frame.tells($0, .agree) }
    return promises.contains { promise in
      frame.clauses(promise).contains { clause in
        frame.words[clause] >= 0 && frame.isMarked(clause, .to)
          && isInside(match.target.token, clause) && entry(of: clause).map(isHarm) ?? false
      }
    }
  }

  /// What a verb tells with the words beside it.
  private func entry(of verb: Int) -> Predicate? {
    let matcher = PredicateMatcher(frame: frame)
    return lexicon.byWord[Int(frame.words[verb])].map { lexicon.predicates[$0] }
      .filter { $0.category == .verb && matcher.qualifies($0, verb) }
      .max { ($0.specificity, -$0.order) < ($1.specificity, -$1.order) }
  }

  /// Whether who is promised it is to be harmed, or to answer for something.
  private func isHarm(_ entry: Predicate) -> Bool {
    CandidateAssembler.harms.contains(entry.kind)
      || entry.kind == .accuse && entry.name.hasPrefix("hold ")
  }

  /// What a verb says goes on: "vowed to keep fighting Mali".
  private func continued(by clause: Int) -> Int {
    guard ["keep", "continue", "go"].contains(frame.tokens[clause].lemma.lowercased()),
      let deed = (frame.dependents(clause, .xcomp) + frame.dependents(clause, .ccomp)).first,
      frame.words[deed] >= 0, frame.tokens[deed].partOfSpeech == .VERB
    else { return clause }
    return deed
  }

  /// Whether the object of a clause is a harm to somebody: "vowed to step up their attacks on Afghan troops", but not
  /// "pledged to renounce violence against Israel" or "agreed to discuss Russia's invasion of Ukraine".
  private func isHarmful(_ clause: Int, _ match: PredicateMatch) -> Bool {
    !frame.isOne(clause, of: .endings)
      && frame.dependents(clause, .obj).contains { noun in
        match.target.token != noun && isInside(match.target.token, noun)
          && frame.isHarm(noun)
          && !isOthers(noun, than: match.source)
      }
  }

  /// Whether an event is somebody else's by what stands before it: "Russia's invasion of Ukraine".
  private func isOthers(_ event: Int, than source: Argument) -> Bool {
    let owners = frame.actors(
      frame.ownAgents(event, withOf: false), SentenceFrame.speaking, .source)
    return !owners.isEmpty && !owners.contains { $0.entity == source.entity }
  }

  /// Whether whom somebody is to promise something is only whom others harm: "agreed to discuss Russia's invasion of
  /// Ukraine".
  func isBystander(_ match: PredicateMatch) -> Bool {
    var noun = frame.heads[match.target.token]
    for _ in 0..<4 {
      guard noun >= 0, noun != match.token else { return false }
      if frame.mentions[noun] < 0, frame.isHarm(noun), isOthers(noun, than: match.source) {
        return true
      }
      noun = frame.heads[noun]
    }
    return false
  }

  func isInside(_ token: Int, _ phrase: Int) -> Bool {
    var above = token
    for _ in 0..<4 where above >= 0 && above != phrase { above = frame.heads[above] }
    return above == phrase
  }

  /// What is said against somebody.
  static let quarrels: Set<RelationKind> = [.accuse, .reject, .request, .protest]

  private static let harms: Set<RelationKind> = [
    .sanction, .coerce, .assault, .threaten,
  ]

  /// Whether two only say that they will work together, which is as much as a promise: "are seeking to deepen their
  /// partnership".
  func isAim(_ match: PredicateMatch) -> Bool {
    var current = match.token
    for _ in 0..<3 {
      guard [.obj, .xcomp].contains(frame.arcs[current]), frame.heads[current] >= 0 else {
        return false
      }
      current = frame.heads[current]
      if frame.isOne(current, of: .aims),
        frame.dependents(current, .aux).allSatisfy({ aux in
          !frame.at(aux, .may, .might, .could, .would, .should)
        })
      {
        let parties = frame.actors(
          frame.surfaceSubjects(current), SentenceFrame.speaking, .source)
        return Set([match.source.entity, match.target.entity]).isSubset(of: parties.map(\.entity))
      }
    }
    return false
  }
}
