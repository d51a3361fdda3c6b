import EntenteGraphModel
import EntenteLanguage

/// Attacks whose victims the text tells before it tells who is held to have done them.
extension PredicateMatcher {
  /// Whom an attack hit that nobody named has done: "A bomber killed three Kenyan soldiers", "Four Malians died in an
  /// ambush".
  ///
  /// - Parameter told: what the sentence's own words have told.
  func victims(beside told: [PredicateMatch]) -> [Argument] {
    var found: [Argument] = []
    for token in frame.tokens.indices
    where frame.words[token] >= 0 && frame.mentions[token] < 0
      && [.VERB, .NOUN].contains(frame.tokens[token].partOfSpeech)
    {
      guard !told.contains(where: { $0.token == token }) else { continue }
      let category: Predicate.Category = frame.tokens[token].partOfSpeech == .VERB ? .verb : .noun
      let candidates = lexicon.byWord[Int(frame.words[token])].filter {
        lexicon.predicates[$0].category == category && !lexicon.predicates[$0].bothWays
      }
      // Whether the best entry tells of an attack matters, and most words have none that does.
      guard candidates.contains(where: { lexicon.predicates[$0].kind == .assault }) else {
        continue
      }
      let entries = candidates.map { lexicon.predicates[$0] }.filter { qualifies($0, token) }
        .sorted { ($0.specificity, -$0.order) > ($1.specificity, -$1.order) }
      guard let entry = entries.first, entry.kind == .assault,
        sources(entry, token, without: []).found.isEmpty
      else { continue }
      let kinds = entry.targetKinds.intersection([.nation, .leader, .organization])
      for place in entry.targets {
        let hit = frame.actors(tokens(place, entry, token, .target), kinds, .target)
        if hit.isEmpty { continue }
        found += hit.filter { one in !found.contains { $0.entity == one.entity } }
        break
      }
    }
    return found.count > 3 ? [] : found
  }

  /// Who claims an attack or is held to have done it, whose victims the text has told: "The Taliban claimed
  /// responsibility", "an attack claimed by Hamas", "Police blamed the raid on Chad".
  ///
  /// - Parameters:
  ///   - told: what the sentence's own words have told.
  ///   - victims: whom the attacks hit that nobody named had done.
  func claims(
    beside told: [PredicateMatch], against victims: [EntityID], in document: LinkedDocument
  ) -> [PredicateMatch] {
    guard !victims.isEmpty else { return [] }
    var found: [PredicateMatch] = []
    for token in frame.tokens.indices
    where frame.tokens[token].partOfSpeech == .NOUN
      && (frame.mentions[token] < 0 || frame.judged.contains(token))
    {
      guard !told.contains(where: { $0.token == token }), let claim = claim(at: token) else {
        continue
      }
      for attacker in claim.attackers {
        for victim in victims
        where victim != attacker.entity && !document.areOneSide(victim, attacker.entity) {
          guard
            let target = Argument(remembered: victim, at: token, of: frame.index, in: document),
            !told.contains(where: {
              lexicon.predicates[$0.predicate].kind == .assault
                && $0.source.entity == attacker.entity && $0.target.entity == victim
            })
          else { continue }
          if let one = match(claim.predicate, token, attacker, target) {
            found.append(one)
          }
        }
      }
    }
    return found
  }

  /// Whose an attack is that a noun takes up, or that somebody claims responsibility for without saying what.
  private func claim(at noun: Int) -> (predicate: Int, attackers: [Argument])? {
    let kinds = SentenceFrame.speaking
    let governor = frame.heads[noun]
    if frame.tokens[noun].lemma.lowercased() == "responsibility", governor >= 0,
      frame.arcs[noun] == .obj, frame.isOne(governor, of: .doings),
      frame.children[noun].allSatisfy({ frame.arcs[$0] != .nmod }),
      frame.obliques(governor, FunctionWord.for.number).isEmpty,
      let predicate = attacking
    {
      let attackers = frame.actors(frame.subjects(governor), kinds, .source)
      return attackers.isEmpty ? nil : (predicate, attackers)
    }
    guard frame.words[noun] >= 0, frame.eventKinds(noun).contains(.assault),
      let predicate = lexicon.byWord[Int(frame.words[noun])].first(where: {
        let entry = lexicon.predicates[$0]
        return entry.kind == .assault && entry.category == .noun && entry.qualifiers.isEmpty
          && !entry.bothWays
      })
    else { return nil }
    var attackers = frame.actors(frame.guilty(of: noun, depth: 0), kinds, .source)
    if attackers.isEmpty, governor >= 0, frame.arcs[noun] == .obj, !frame.passives[governor],
      frame.tokens[governor].lemma.lowercased() == "claim"
    {
      attackers = frame.actors(frame.subjects(governor), kinds, .source)
    }
    for clause in frame.dependents(noun, .acl) where attackers.isEmpty {
      guard frame.isOne(clause, of: .doings), frame.passives[clause] else { continue }
      attackers = frame.actors(frame.subjects(clause), kinds, .source)
    }
    // "Chad took part in the attacks", "Its men carried out the raid"
    if attackers.isEmpty, frame.isTakenUp(noun), governor >= 0, isPerforming(noun, governor) {
      attackers = frame.actors(frame.subjects(governor), kinds, .source)
    }
    if attackers.isEmpty, frame.isMarked(noun, .behind) {
      attackers = frame.actors(holders(noun), kinds, .source)
    }
    return attackers.isEmpty ? nil : (predicate, attackers)
  }

  /// Whether who acts in a clause does what a noun tells, alone or with others.
  private func isPerforming(_ noun: Int, _ verb: Int) -> Bool {
    guard frame.tokens[verb].partOfSpeech == .VERB, !frame.passives[verb] else { return false }
    let lemma = frame.tokens[verb].lemma.lowercased()
    switch frame.arcs[noun] {
    case .obj:
      return ["join", "launch", "conduct", "stage", "mount", "perpetrate", "commit"].contains(lemma)
        || lemma == "carry" && !frame.dependents(verb, .particle).isEmpty
    case .obl where frame.isMarked(noun, .in):
      return ["participate", "join"].contains(lemma)
        || frame.dependents(verb, .obj).contains { frame.tokens[$0].text.lowercased() == "part" }
    default: return false
    }
  }

  /// The entry of the lexicon by which an attack is told.
  private var attacking: Int? {
    lexicon.entry("attack", .noun, .assault) { $0.qualifiers.isEmpty && !$0.bothWays }
  }
}
