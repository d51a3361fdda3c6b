import EntenteGraphModel
import EntenteLanguage

/// What a predicate of verbal conflict, or of asking, seems to tell and doesn't.
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

  /// Whether somebody's own side is named together with another.
  func sharesDeed(_ other: Int, with speaker: EntityID) -> Bool {
    var first = other
    for _ in 0..<4 where frame.arcs[first] == .conj && frame.heads[first] >= 0 {
      first = frame.heads[first]
    }
    return frame.actors(first, SentenceFrame.speaking, .source).contains {
      $0.entity == speaker || document.areOneSide($0.entity, speaker)
    }
  }

  /// Whether whom a request would be to only owns what it is about: "urged a referendum on Mali's plan".
  private func isOfMatter(_ match: PredicateMatch) -> Bool {
    let matter = frame.heads[match.target.token]
    guard frame.arcs[match.target.token] == .possessive, matter >= 0, frame.isMarked(matter, .on),
      frame.arcs[matter] == .nmod, frame.heads[matter] >= 0
    else { return false }
    return frame.arcs[frame.heads[matter]] == .obj
      && frame.heads[frame.heads[matter]] == match.token
  }

  /// Whether nothing is asked, or of nobody who is named.
  func refusesRequest(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // "Chad's war requires a response from Mali": a deed asks nothing.
    let need = argument(match.source, of: match)
    if predicate.category == .verb, match.source.hops > 0, frame.mentions[need] < 0,
      ["require", "need"].contains(where: predicate.name.hasPrefix),
      frame.isHarm(need) || frame.isMatter(need) || frame.isOne(need, of: .wars)
    {
      return true
    }
    if isOfFreed(match) { return true }
    // "ordered that Noor be sent home": others are to send him.
    let suffered = frame.heads[match.target.token]
    if predicate.category == .verb, relation.target.kind == .leader, suffered >= 0,
      suffered != match.token, frame.heads[suffered] == match.token,
      frame.arcs[suffered] == .ccomp, frame.arcs[match.target.token] == .nsubj,
      frame.passives[suffered]
    {
      return true
    }
    // "wants to buy a stake in Norfleet" asks it for nothing.
    if predicate.category == .verb,
      ["want", "wish", "hope", "seek"].contains(frame.tokens[match.token].lemma.lowercased()),
      frame.clauses(match.token).contains(where: { clause in
        ["buy", "acquire", "purchase", "own", "merge", "take", "invest"].contains(
          frame.tokens[clause].lemma.lowercased())
          && isInside(match.target.token, clause)
      })
    {
      return true
    }
    // "demanded Noor's return to power": it is asked of those who have driven him out.
    let restored = frame.heads[match.target.token]
    if predicate.category == .verb, relation.target.kind == .leader, restored >= 0,
      restored != match.token, frame.arcs[match.target.token] == .possessive,
      ["return", "reinstatement", "restoration", "comeback", "rehabilitation"].contains(
        frame.tokens[restored].lemma.lowercased())
    {
      return true
    }
    // "Noor promised to drop Chad's bid to join the bloc": Chad asks nothing of its own leader.
    if predicate.category == .noun, ["bid", "application", "candidacy"].contains(predicate.name),
      relation.target.kind == .leader, document.areOneSide(relation.source, relation.target)
    {
      return true
    }
    // "all foreign forces in Chad should leave": nothing is asked of Chad.
    if ["should", "must"].contains(predicate.name), match.target.hops > 0,
      frame.way(from: match.target.token, to: match.token).contains(where: {
        frame.isMarked($0, .in, .inside, .across)
      })
    {
      return true
    }
    // "The Russian people should see this for what it is" asks nothing of Russia.
    var named = match.target.token
    if frame.arcs[named] == .conj, frame.heads[named] >= 0 { named = frame.heads[named] }
    let asked = frame.heads[named]
    if predicate.sources == [.speaker], match.target.hops > 0, asked >= 0,
      [.amod, .compound].contains(frame.arcs[named]),
      ["people", "public", "citizen", "taxpayer", "voter"].contains(
        frame.tokens[asked].lemma.lowercased())
    {
      return true
    }
    // "On a flight from Chad she called the idea interesting"
    if predicate.category == .verb, predicate.name == "call",
      !frame.dependents(match.token, .obj).isEmpty,
      frame.children[match.token].contains(where: { frame.arcs[$0] == .xcomp })
    {
      return true
    }
    if isOfMatter(match) { return true }
    // "called for the withdrawal of foreign forces from Mali", "from Mali's border"
    var left = match.target.token
    if [.possessive, .amod, .compound].contains(frame.arcs[left]), frame.heads[left] >= 0 {
      left = frame.heads[left]
    }
    if frame.isMarked(left, .from) {
      let noun = frame.heads[left]
      if noun >= 0,
        frame.isOne(noun, of: .departures)
          || frame.heads[noun] >= 0 && frame.isOne(frame.heads[noun], of: .departures)
      {
        return true
      }
    }
    if predicate.sources == [.speaker] && predicate.category == .verb {
      // "told the bloc that he has to wait": he is no bloc.
      if relation.target.kind != .leader,
        frame.dependents(match.token, .nsubj).contains(where: {
          ["he", "she"].contains(frame.tokens[$0].text.lowercased())
        })
      {
        return true
      }
    }
    // "said Chad must be stopped", "should receive tanks": what is to be done to somebody is asked of others.
    if ["should", "must", "ought"].contains(predicate.name), match.target.hops == 0,
      frame.arcs[match.token] == .aux,
      case let deed = frame.heads[match.token], deed >= 0,
      frame.passives[deed] || frame.isOne(deed, of: .receptions)
    {
      return true
    }
    // "ordered the Malian men released": a court asks it of those who hold them.
    if predicate.name == "order", predicate.category == .verb,
      frame.children[match.token].contains(where: { done in
        frame.tokens[done].partOfSpeech == .VERB && [.xcomp, .ccomp].contains(frame.arcs[done])
          && frame.tokens[done].text.lowercased().hasSuffix("ed") && !frame.isMarked(done, .to)
          && frame.dependents(done, .nsubj).contains { frame.mentions[$0] < 0 }
      })
    {
      return true
    }
    // "Both leaders agreed that Chad and Mali should keep talking": who speaks for one of them asks nothing of both.
    if predicate.category == .verb, predicate.sources == [.speaker],
      sharesDeed(match.target.token, with: relation.source)
    {
      return true
    }
    // "asked Noor about the war" is a question.
    if predicate.name == "ask", frame.clauses(match.token).isEmpty,
      frame.children[match.token].contains(where: { frame.isMarked($0, .about) })
    {
      return true
    }
    // "appealed for a billion for Chad": it is asked of others.
    if predicate.category == .verb, frame.isMarked(match.target.token, .for),
      frame.arcs[match.target.token] == .obl || frame.arcs[match.target.token] == .nmod,
      frame.obliques(match.token, FunctionWord.for.number).contains(where: {
        $0 < match.target.token && frame.mentions[$0] < 0 && frame.arcs[$0] == .obl
      })
    {
      return true
    }
    if predicate.name == "expect" {
      // What an airline is expected to order nobody asks of it.
      if isCompany(relation.source) { return true }
    }
    if predicate.name == "order" && predicate.category == .noun {
      // "won orders from Finnair" are for aircraft.
      if isCompany(relation.target) || isCompany(relation.source) { return true }
    }
    // "stressed the need for France to act": nobody asks it of the own side.
    if predicate.sources == [.speaker] && predicate.category == .noun
      && document.areOneSide(relation.source, relation.target)
    {
      return true
    }
    if predicate.name == "push" {
      // "pushed the rebels out of Idlib"
      if frame.children[match.token].contains(where: { child in
        ([child] + frame.children[child]).contains {
          ["out", "back", "from", "off"].contains(frame.tokens[$0].text.lowercased())
            && frame.arcs[$0] != .obj
        }
      }) {
        return true
      }
    }
    return false
  }

  /// Whether a leader only is whom others are to set free: "demanded his release".
  private func isOfFreed(_ match: PredicateMatch) -> Bool {
    let release = frame.heads[match.target.token]
    guard match.target.kind == .leader, release >= 0, frame.mentions[release] < 0,
      ["release", "freedom", "liberation", "acquittal", "exoneration"].contains(
        frame.tokens[release].lemma.lowercased())
    else { return false }
    return frame.arcs[match.target.token] == .possessive
      && !frame.children[release].contains { frame.isMarked($0, .of) }
      || frame.isMarked(match.target.token, .of)
  }

  /// Whether nothing is turned down but an answer.
  func refusesReject(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    if predicate.category == .verb {
      // "rejected the court's warrant against Noor", "Chad's criticism of Mali": it is the court's and Chad's.
      let text = frame.heads[match.target.token]
      if text >= 0, frame.dependents(match.token, .obj).contains(text),
        frame.arcs[match.target.token] == .nmod,
        frame.isMarked(match.target.token, .against, .on, .of),
        frame.tells(text, .accuse) || frame.tells(text, .sanction),
        frame.ownAgents(text, withOf: false).contains(where: { frame.leadsToMention($0) })
      {
        return true
      }
      // "vetoed a resolution on Mali": it was others' text.
      if text >= 0, frame.mentions[text] < 0, frame.objects(match.token).contains(text),
        frame.arcs[match.target.token] == .nmod,
        frame.isMarked(match.target.token, .on, .about),
        frame.isOne(text, of: .texts) || frame.isOne(text, of: .proposals)
      {
        return true
      }
      // "declined comment on the report"
      if frame.dependents(match.token, .obj).contains(where: {
        ["comment", "interview"].contains(frame.tokens[$0].lemma.lowercased())
      }) {
        return true
      }
    }
    return false
  }

  /// Whether who warns only tells what others will do: "warned that the Taliban will attack Mali". What one's own side will do, or
  /// what will be done, may be a threat.
  private func isOthersHarm(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    guard frame.isOne(match.token, of: .warnings),
      lexicon.predicates[match.predicate].category == .verb,
      let clause = frame.dependents(match.token, .ccomp).first(where: {
        frame.way(from: match.target.token, to: match.token).contains($0)
      })
    else { return false }
    // "expects more Taliban attacks"
    let deed = frame.heads[match.target.token]
    if deed >= 0, frame.isHarm(deed),
      frame.ownAgents(deed, withOf: false).contains(match.target.token)
    {
      return true
    }
    guard let subject = frame.dependents(clause, .nsubj).first,
      frame.tokens[subject].partOfSpeech != .PRON, !frame.isOne(subject, of: .forces)
    else { return false }
    if frame.way(from: match.target.token, to: clause).contains(subject) {
      return !frame.passives[clause] && !frame.isOne(clause, of: .sufferings)
    }
    return !frame.actors(subject, SentenceFrame.speaking, .source).contains {
      $0.entity == relation.source || document.areOneSide($0.entity, relation.source)
        || document.holdsOffice(relation.source, of: $0.entity)
    }
  }

  /// Whether who warns somebody only tells them of what others are about to do to them: "warned Chad of an imminent attack", "of a
  /// Malian raid", "that drones were heading its way".
  private func isTip(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    guard frame.isOne(match.token, of: .warnings),
      lexicon.predicates[match.predicate].category == .verb,
      [.obj, .iobj].contains(frame.arcs[match.target.token]),
      frame.heads[match.target.token] == match.token
    else { return false }
    func isOthers(_ token: Int) -> Bool {
      frame.actors(token, SentenceFrame.speaking, .source).contains {
        $0.entity != relation.source && !document.areOneSide($0.entity, relation.source)
          && !document.holdsOffice(relation.source, of: $0.entity)
      }
    }
    let dangers =
      frame.obliques(match.token, FunctionWord.of.number)
      + frame.obliques(match.token, FunctionWord.about.number)
    if dangers.contains(where: { danger in
      frame.ownAgents(danger, withOf: false).contains(where: isOthers)
        || frame.tokens[danger].lemma.lowercased() == "plot"
        || frame.children[danger].contains {
          frame.arcs[$0] == .amod && frame.isOne($0, of: .loomings)
        }
    }) {
      return true
    }
    return frame.dependents(match.token, .ccomp).contains { clause in
      guard let subject = frame.dependents(clause, .nsubj).first,
        frame.tokens[subject].partOfSpeech != .PRON, !frame.passives[clause],
        // "warned Chad that time was running out" threatens it.
        frame.isOne(subject, of: .ordnance) || frame.isOne(subject, of: .airframes)
          || frame.isOne(subject, of: .forces) || frame.isOne(subject, of: .outlaws)
          || isOthers(subject),
        frame.actors(subject, SentenceFrame.speaking, .source).allSatisfy({ isOthers($0.token) })
      else { return false }
      return frame.tokens[clause].text.hasSuffix("ing")
        && frame.dependents(clause, .aux).contains {
          ["was", "were", "is", "are"].contains(frame.tokens[$0].text.lowercased())
        }
    }
  }

  /// Whether somebody is to be avenged: "vowed to avenge Noor", "revenge for the killing of Noor".
  private func isAvenged(_ end: Argument) -> Bool {
    var current = end.token
    for _ in 0..<4 {
      let head = frame.heads[current]
      guard head >= 0 else { return false }
      let lemma = frame.tokens[head].lemma.lowercased()
      if lemma == "avenge" { return frame.arcs[current] == .obj }
      if ["revenge", "vengeance", "retaliation", "retribution"].contains(lemma)
        || frame.arcs[current] == .obl && frame.isOne(head, of: .retaliations)
      {
        return frame.isMarked(current, .for)
      }
      guard [.nmod, .possessive].contains(frame.arcs[current]) || frame.isMarked(current, .for)
      else { return false }
      current = head
    }
    return false
  }

  /// Whether nobody is threatened: of storms and by what is good for them.
  func refusesThreaten(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    if predicate.name.contains("warning") {
      // "issued a storm warning for the peninsula"
      if frame.tokens.indices.contains(where: { word in
        frame.isOne(word, of: .advisories) && frame.heads[word] >= 0
          && [.compound, .amod].contains(frame.arcs[word])
          && frame.tokens[frame.heads[word]].lemma.lowercased() == "warning"
      }) {
        return true
      }
    }
    // "vowed to avenge a killing in the West Bank": where something was done is not who is threatened.
    if relation.target.kind == .place, predicate.targets.contains(.clause),
      frame.isMarked(match.target.token, .in, .at, .near)
    {
      return true
    }
    if isOthersHarm(match, relation) || isTip(match, relation) || isAvenged(match.target) {
      return true
    }
    // "warned Mali about famine": nobody makes it.
    if predicate.category == .verb, frame.isOne(match.token, of: .warnings),
      frame.obliques(match.token, FunctionWord.about.number).contains(where: {
        frame.isOne($0, of: .plights) || frame.isOne($0, of: .accidents)
      })
        || frame.obliques(match.token, FunctionWord.of.number).contains(where: {
          frame.isOne($0, of: .accidents)
        })
    {
      return true
    }
    // "its commitment to combating the threat of Noor's men": who fights a threat makes none.
    if (frame.way(from: match.target.token, to: match.token) + [match.token]).contains(where: {
      ["threat", "danger", "menace"].contains(frame.tokens[$0].lemma.lowercased())
        && frame.arcs[$0] == .obj && frame.heads[$0] >= 0
        && frame.isOne(frame.heads[$0], of: .remedies)
    }) {
      return true
    }
    // "promised to eradicate Afghan poppy production", but "threatened to attack Chadian bases"
    if predicate.category == .verb, isOwner(match.target),
      !frame.isOne(frame.heads[match.target.token], of: .holdings)
    {
      return true
    }
    // "warned their citizens of attacks in Europe"
    if predicate.category == .verb,
      frame.objects(match.token).contains(where: {
        frame.isOne($0, of: .people) && frame.mentions[$0] < 0
          && !frame.children[$0].contains {
            frame.mentions[$0] >= 0 && frame.tokens[$0].partOfSpeech != .PRON
          }
      })
    {
      return true
    }
    return false
  }
}
