import EntenteGraphModel
import EntenteLanguage

/// What a word of blame seems to charge somebody with and doesn't.
extension CandidateAssembler {
  /// Whether nobody is charged: an evil is fought, a victim named, the own side spoken for.
  func refusesAccuse(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // "The United States and Britain fired missiles, the Pentagon said": it charges nobody who acts with its own side.
    if predicate.targets == [.clauseSubject],
      sharesDeed(match.target.token, with: relation.source)
    {
      return true
    }
    if predicate.sources == [.speaker] {
      // What a text says against those it speaks for is no charge.
      if document.areOneSide(relation.source, relation.target) { return true }
      // "praised his plan to end impunity": who fights an evil isn't charged with it.
      let fight = frame.heads[match.token]
      if fight >= 0, frame.arcs[match.token] == .obj,
        frame.isOne(fight, of: .remedies) || frame.isOne(fight, of: .endings),
        frame.ownAgents(match.token, withOf: true).isEmpty
      {
        return true
      }
    }
    // "one of Iraq's terrorist groups": who is called so is the group.
    if predicate.category == .adj, predicate.targets == [.itself], match.target.hops > 0,
      frame.arcs[match.token] == .amod
    {
      return true
    }
    // "seen as a terrorist group by Mali": it is Mali that sees it so. "the brutal raids by Mali" are its own.
    if predicate.category == .adj, predicate.sources == [.itself],
      frame.arcs[match.token] == .amod,
      frame.isMarked(match.target.token, .by)
    {
      return true
    }
    // "is worried about Mali": worried for it, as likely as not.
    if predicate.category == .adj, match.target.hops == 0, relation.target.kind == .nation,
      ["worried", "concerned", "anxious"].contains(predicate.name),
      frame.isMarked(match.target.token, .about, .for)
    {
      return true
    }
    // "protested to the United Nations about": who is to judge is not who did it.
    if predicate.category == .verb, frame.isMarked(match.target.token, .to),
      ["protest", "complain"].contains(predicate.name),
      document.isOne(of: ["body", "alliance"], relation.target)
    {
      return true
    }
    // "blasted an opening through a barrier on the border with Egypt" is said of nobody.
    if predicate.category == .verb, predicate.targets.first == .object, match.target.hops > 2 {
      return true
    }
    // "condemned the attack perpetrated on Friday against Chad": nobody blames who was attacked. "an attack that Mali blamed on
    // Chad": whom the verb itself calls to account did it.
    // "perpetrated against a convoy of the mission"
    var victim = match.target.token
    while frame.arcs[victim] == .nmod, frame.isMarked(victim, .of), frame.heads[victim] >= 0,
      frame.mentions[frame.heads[victim]] < 0, !frame.isHarm(frame.heads[victim])
    {
      victim = frame.heads[victim]
    }
    let deed = frame.heads[victim]
    if predicate.category == .verb, deed >= 0, [.acl, .relative].contains(frame.arcs[deed]),
      deed != match.token || predicate.targets.contains(.object),
      frame.heads[deed] >= 0, frame.isHarm(frame.heads[deed]),
      frame.isMarked(victim, .against, .on, .in, .at, .near)
    {
      return true
    }
    // "condemned the attacks in which thirty Britons were killed": nor who suffered.
    if predicate.category == .verb, deed >= 0, deed != match.token,
      [.acl, .relative].contains(frame.arcs[deed]), frame.passives[deed],
      frame.arcs[victim] == .nsubj,
      frame.tells(deed, .assault) || frame.tells(deed, .coerce)
    {
      return true
    }
    if isVictimLeader(match) { return true }
    if isWorry(match) || isWorryForVictim(match) { return true }
    // "will continue to prosecute this fight": a war is waged so.
    if predicate.name == "prosecute",
      frame.objects(match.token).contains(where: {
        frame.tells($0, .assault) || frame.isOne($0, of: .wars) || frame.isOne($0, of: .operations)
      })
    {
      return true
    }
    // "is investigating the crash of the jet", "a probe into the incident": nobody is charged with a mishap.
    if ["investigat", "prob", "inquir", "examin", "look"].contains(where: {
      predicate.name.hasPrefix($0) || predicate.name.contains(" " + $0)
    }),
      isOfMishap(match)
    {
      return true
    }
    // "an inquiry into the death of Noor": who died did nothing.
    let loss = frame.heads[match.target.token]
    if ["investigat", "probe", "inquir", "enquir", "examin", "look"].contains(
      where: predicate.name.contains), loss >= 0, loss != match.token,
      [.nmod, .possessive].contains(frame.arcs[match.target.token]),
      frame.isOne(loss, of: .fates) && !frame.tells(loss, .assault)
        || ["death", "loss", "illness", "suicide", "collapse"].contains(
          frame.tokens[loss].lemma.lowercased())
    {
      return true
    }
    // "accused two men of spying for Chad": they are charged, not for whom they did it.
    if predicate.category == .verb, frame.isMarked(match.target.token, .for),
      case let work = frame.heads[match.target.token], work >= 0, work != match.token,
      frame.tokens[work].partOfSpeech == .VERB, frame.isMarked(work, .of, .with),
      !frame.objects(match.token).isEmpty
    {
      return true
    }
    // "is concerned about the war between Chad and Mali": a quarrel of two is charged to neither.
    if isOfQuarrel(match) { return true }
    // "has the right to enrich uranium", "can enrich it": who may or is to do so isn't charged with it.
    if predicate.name.hasPrefix("enrich"),
      frame.isMarked(match.token, .to) || relation.status == .hypothetical
    {
      return true
    }
    if predicate.category == .verb {
      // "is investigating the Hariri murder": nobody accuses the victim.
      let fate = frame.heads[match.target.token]
      if match.target.kind == .leader, fate >= 0, frame.isOne(fate, of: .fates),
        [.possessive, .compound].contains(frame.arcs[match.target.token])
      {
        return true
      }
    }
    return false
  }

  /// Whether what is looked into is an accident: the object of the verb, or what hangs behind the noun.
  private func isOfMishap(_ match: PredicateMatch) -> Bool {
    let matters =
      frame.objects(match.token)
      // "ordered an investigation into the crash"
      + ([match.token] + frame.objects(match.token)).flatMap { frame.children[$0] }.filter {
        [.nmod, .obl].contains(frame.arcs[$0]) && frame.isMarked($0, .into, .of)
      }
    return matters.contains { matter in
      matter != match.target.token
        && (frame.isOne(matter, of: .accidents)
          || ["incident", "mishap", "emergency", "overrun", "failure"].contains(
            frame.tokens[matter].lemma.lowercased()))
    }
  }

  /// Whether a leader only is whom a deed that is condemned was done to: "condemned the attack on Noor", "criticized the arrest
  /// warrant against Noor", "condemned the arrest of Noor's lawyers".
  private func isVictimLeader(_ match: PredicateMatch) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    guard match.target.kind == .leader, predicate.category == .verb else { return false }
    var victim = match.target.token
    if [.possessive, .compound, .amod].contains(frame.arcs[victim]), frame.heads[victim] >= 0,
      frame.mentions[frame.heads[victim]] < 0
    {
      victim = frame.heads[victim]
    }
    while frame.arcs[victim] == .conj, frame.heads[victim] >= 0 { victim = frame.heads[victim] }
    let deed = frame.heads[victim]
    guard deed >= 0, deed != match.token, frame.tokens[deed].partOfSpeech == .NOUN,
      frame.mentions[deed] < 0, [.nmod, .obl].contains(frame.arcs[victim]),
      !frame.qualifierTokens(predicate, match.token).contains(deed)
    else { return false }
    let isDone =
      frame.isHarm(deed) || frame.isOne(deed, of: .fates) || frame.isOne(deed, of: .plots)
    return frame.isMarked(victim, .on, .against) && (isDone || frame.tells(deed, .accuse))
      || frame.isMarked(victim, .of) && frame.isOne(deed, of: .fates)
        && frame.ownAgents(deed, withOf: false).isEmpty
  }

  /// Whether somebody only worries about what a land suffers: "expressed concern about the situation in Mali". "concern about the
  /// human rights situation in Mali" blames it.
  private func isWorry(_ match: PredicateMatch) -> Bool {
    let name = lexicon.predicates[match.predicate].name
    let worries = ["concern", "alarm", "worr", "unease", "anxiety", "anxious"]
    var plight = frame.heads[match.target.token]
    // "the situation of Malian migrants"
    if plight >= 0, plight != match.token, !frame.isOne(plight, of: .plights),
      frame.arcs[plight] == .nmod, frame.isMarked(plight, .of)
    {
      plight = frame.heads[plight]
    }
    guard worries.contains(where: name.contains), [.nation, .place].contains(match.target.kind),
      plight >= 0, plight != match.token, frame.isOne(plight, of: .plights)
    else { return false }
    return !frame.children[plight].contains { child in
      ["rights", "right", "repression"].contains(frame.tokens[child].text.lowercased())
    }
  }

  /// Whether somebody only worries about the quarrel of two: "concern about the war between Chad and Mali".
  private func isOfQuarrel(_ match: PredicateMatch) -> Bool {
    let name = lexicon.predicates[match.predicate].name
    var party = match.target.token
    if frame.arcs[party] == .conj, frame.heads[party] >= 0 { party = frame.heads[party] }
    let quarrel = frame.heads[party]
    return ["concern", "alarm", "worr", "unease", "link", "fear"].contains(where: name.contains)
      && quarrel >= 0 && quarrel != match.token && frame.tokens[quarrel].partOfSpeech == .NOUN
      && frame.isMarked(party, .between, .with, .among)
  }

  /// Whether somebody worries for whom a deed befalls: "concern about the closure of the Lima Daily", "concern that Mali could be
  /// destabilized".
  private func isWorryForVictim(_ match: PredicateMatch) -> Bool {
    let name = lexicon.predicates[match.predicate].name
    let deed = frame.heads[match.target.token]
    guard ["concern", "alarm", "worr", "unease"].contains(where: name.contains), deed >= 0,
      deed != match.token
    else { return false }
    return frame.arcs[match.target.token] == .nmod && frame.isMarked(match.target.token, .of)
      && frame.isHarm(deed) && frame.takesOf(deed)
      || frame.arcs[match.target.token] == .nsubj && frame.passives[deed]
  }
}
