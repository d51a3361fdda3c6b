import EntenteGraphModel
import EntenteLanguage

/// Whose people those are of whom officials tell without saying it.
extension PredicateMatcher {
  /// Attacks on somebody without a nationality in the words of a nation's own: "Malian officials say rebels from Chad killed a
  /// teacher" tells of a Malian, and so does "Mali accused Chad of bombing schools".
  ///
  /// - Parameter told: what the sentence's own words have told.
  func ownVictims(
    beside told: [PredicateMatch], in document: LinkedDocument
  ) -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    for verb in frame.tokens.indices
    where frame.tokens[verb].partOfSpeech == .VERB && frame.words[verb] >= 0 {
      let here = told.filter { $0.token == verb }
      guard here.allSatisfy({ isPlaced($0) }), isReported(verb), hitsUnnamed(verb),
        let predicate = attack(by: verb), let home = teller(of: verb, in: document)
      else { continue }
      let (attackers, _) = sources(lexicon.predicates[predicate], verb, without: [])
      for attacker in attackers where attacker.entity != home.entity {
        // A nation's own rebels are against it.
        let isOwn =
          document.areOneSide(attacker.entity, home.entity)
          && !document.isOne(of: ["armed-group"], attacker.entity)
        if isOwn { continue }
        if let one = match(predicate, verb, attacker, home, inherited: true) { found.append(one) }
      }
    }
    return found
  }

  /// Whether an attack has been told of a place alone, which says where it was.
  private func isPlaced(_ match: PredicateMatch) -> Bool {
    lexicon.predicates[match.predicate].kind == .assault && match.target.kind == .place
  }

  /// Whether a verb stands in what somebody says or charges another with: who condemns a deed speaks of anybody's people.
  private func isReported(_ verb: Int) -> Bool {
    var clause = verb
    while frame.arcs[clause] == .conj, frame.heads[clause] >= 0 { clause = frame.heads[clause] }
    let teller = frame.heads[clause]
    guard teller >= 0, frame.words[teller] >= 0, frame.tokens[teller].partOfSpeech == .VERB,
      !lexicon.verdictVerbs.contains(frame.words[teller])
    else { return false }
    return frame.arcs[clause] == .ccomp && lexicon.speechVerbs.contains(frame.words[teller])
      || frame.isMarked(clause, .of) && frame.tellsAlone(teller, [.accuse])
  }

  /// Whether the object of a verb is somebody or something hit that nothing says whose it is.
  private func hitsUnnamed(_ verb: Int) -> Bool {
    let objects = frame.objects(verb)
    return !objects.isEmpty
      && objects.allSatisfy { object in
        let counted =
          frame.isShare(object) || frame.isOne(object, of: .measures)
          ? frame.obliques(object, FunctionWord.of.number) : []
        return ([object] + counted).contains { isUnnamed($0) }
      }
  }

  private func isUnnamed(_ victim: Int) -> Bool {
    frame.tokens[victim].partOfSpeech == .NOUN && frame.mentions[victim] < 0
      && frame.isOne(victim, of: .victims)
      && !frame.children[victim].contains { child in
        frame.leadsToMention(child) || frame.at(child, .other)
          || frame.tokens[child].text.lowercased() == "foreign"
          || frame.arcs[child] == .possessive
          || frame.arcs[child] == .nmod && frame.isMarked(child, .of, .from)
      }
  }

  /// The entry by which a verb tells an attack on its object.
  private func attack(by verb: Int) -> Int? {
    lexicon.byWord[Int(frame.words[verb])].filter { index in
      let entry = lexicon.predicates[index]
      return entry.category == .verb && !entry.bothWays && entry.kind == .assault
        && entry.targets.contains(.object) && entry.targetKinds.contains(.nation)
        && qualifies(entry, verb)
    }.max { lexicon.predicates[$0].specificity < lexicon.predicates[$1].specificity }
  }

  /// The nation or land for which those speak who tell of a deed or charge somebody with it.
  private func teller(of verb: Int, in document: LinkedDocument) -> Argument? {
    let spoken = frame.speakerTokens(of: verb)
    let tellers = frame.actors(spoken, SentenceFrame.speaking, .source)
    if tellers.isEmpty {
      // "Gaza's health ministry said", "Tibetan health officials say"
      let lands = frame.actors(
        spoken.filter { frame.mentions[$0] < 0 }.flatMap { frame.ownAgents($0, withOf: false) },
        [.nation, .place], .source)
      return lands.count == 1 ? lands.first : nil
    }
    guard tellers.count == 1, let one = tellers.first else { return nil }
    switch one.kind {
    case .nation: return one
    case .leader:
      return frame.homes[one.mention].flatMap {
        frame.argument($0, at: verb, [.nation], hops: 2)
      }
    case .organization where document.isOne(of: ["armed-force", "ministry"], one.entity):
      return document.home(of: one.entity).flatMap {
        Argument(remembered: $0, at: verb, of: frame.index, in: document)
      }
    default: return nil
    }
  }
}
