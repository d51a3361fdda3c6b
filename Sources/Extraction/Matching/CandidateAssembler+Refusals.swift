import EntenteGraphModel
import EntenteLanguage

extension CandidateAssembler {
  /// Whether an aircraft, an order or an event is another's than it seems.
  private func isAnothers(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // Whose an aircraft was before acts where it fights, and buys and promises nothing by it.
    let borrowed = Set(frame.flownBefore.compactMap { frame.operators[$0] })
    if borrowed.contains(match.source.mention),
      ![.assault, .mobilize, .coerce].contains(relation.kind),
      relation.kind != .cooperate || isCompany(relation.target)
    {
      return true
    }
    switch relation.kind {
    // What an authority grounds is others' to fly.
    case .operates
    where predicate.name == "ground"
      && !document.isOne(of: ["airline", "armed-force"], relation.source)
      && !frame.objects(match.token).contains(where: { !frame.dependents($0, .possessive).isEmpty }):
      return true
    case .operates where predicate.category == .verb && match.target.hops > 0:
      // "to take over the mission from German jets", "received mail from the jets": those are another's.
      if frame.isMarked(match.target.token, .from) { return true }
    case .support
    where ["nominate", "appoint", "name", "choose", "pick", "select"].contains(predicate.name)
      && relation.target.kind == .organization && match.target.hops > 0:
      // "nominated a professor of the university": that is for the professor.
      return true
    case .support where predicate.name == "value":
      // "a deal that it valued at a billion"
      if frame.children[match.token].contains(where: {
        frame.arcs[$0] == .obl && frame.isMarked($0, .at)
      }) {
        return true
      }
    case .visited where match.source.hops > 0 && predicate.category == .verb:
      // "In Lima a spokesman for Roe apologized": Roe need not be there.
      let voice = frame.heads[match.source.token]
      if frame.isMarked(match.source.token, .for), voice >= 0, frame.mentions[voice] < 0 {
        return true
      }
    case .assault
    where ["fight", "battle", "combat", "engage", "clash"].contains(predicate.name)
      && [.nation, .place].contains(relation.target.kind)
      && frame.isMarked(match.target.token, .in, .inside, .across, .throughout, .near):
      // "fought rebels in Mali": Mali is where they fought.
      return true
    case .assault where predicate.category == .verb && isMishap(match): return true
    case .assault where isBesideBorder(match.target.token): return true
    case .aid where predicate.category == .verb && isOfLeader(match): return true
    case .protest where predicate.category == .verb:
      // "rallied to defeat Mali" in a match
      if frame.clauses(match.token).contains(where: { frame.isOne($0, of: .victories) }) {
        return true
      }
    case .request where frame.isMarked(match.target.token, .from):
      // "called for the withdrawal of foreign forces from Mali"
      let noun = frame.heads[match.target.token]
      if noun >= 0,
        frame.isOne(noun, of: .departures)
          || frame.heads[noun] >= 0 && frame.isOne(frame.heads[noun], of: .departures)
      {
        return true
      }
    case .assault where predicate.name == "strike":
      // "struck a tougher tone on Iran"
      if frame.dependents(match.token, .obj).contains(where: { frame.isOne($0, of: .figures) }) {
        return true
      }
    case .assault where predicate.category == .noun:
      // "An American drone was hit by an Iranian missile": the verb tells what was hit.
      let verb = frame.heads[match.token]
      if verb >= 0, frame.passives[verb], frame.isMarked(match.token, .by),
        lexicon.byWord[Int(max(0, frame.words[verb]))].contains(where: {
          lexicon.predicates[$0].kind == .assault && lexicon.predicates[$0].category == .verb
        }),
        frame.actors(frame.surfaceSubjects(verb), [.aircraft], .target).isEmpty == false
      {
        return true
      }
    case .mobilize:
      // An airline that orders jets moves no forces.
      if isCompany(relation.source) { return true }
    case .basedIn where predicate.name == "carrier", .partOf where predicate.name == "carrier":
      if frame.children[match.token].contains(where: {
        frame.tokens[$0].text.lowercased() == "aircraft"
      }) {
        return true
      }
    case .sanction where predicate.name == "pull":
      // "unless Mali pulls out its troops"
      if frame.objects(match.token).contains(where: { frame.isOne($0, of: .troops) }) {
        return true
      }
    case .sanction where relation.target.kind == .place:
      // An airline that suspends its flights to a city punishes nobody.
      if isCompany(relation.source) { return true }
    case .consult where predicate.name == "call":
      // "what Washington calls rogue states, such as Iran": it telephones none of them.
      if frame.heads[match.token] >= 0, frame.arcs[match.token] == .relative,
        frame.tokens[frame.heads[match.token]].text.lowercased() == "what"
      {
        return true
      }
    case .consult where relation.status == .negated:
      // Those who "did not attend the summit" don't shun each other.
      let verb = predicate.category == .noun ? frame.heads[match.token] : match.token
      if verb >= 0, ["attend", "skip", "boycott"].contains(frame.tokens[verb].lemma.lowercased()),
        frame.arcs[match.target.token] == .conj || frame.arcs[match.source.token] == .conj,
        match.target.token < verb, match.source.token < verb
      {
        return true
      }
    case .retreat where predicate.name == "resume" && relation.target.kind == .aircraft:
      // "resumed its flights with the A380"
      return true
    case .retreat where predicate.name == "leave":
      // "left four dead", "left two policemen wounded"
      if !frame.dependents(match.token, .xcomp).isEmpty { return true }
    case .alliedWith:
      // "has a tense relationship with Peru"
      let noun =
        predicate.category == .verb
        ? frame.dependents(match.token, .obj).first ?? match.token : match.token
      if frame.children[noun].contains(where: {
        frame.arcs[$0] == .amod && frame.isOne($0, of: .strained)
      }) {
        return true
      }
    case .reject where predicate.category == .verb:
      // "declined comment on the report"
      if frame.dependents(match.token, .obj).contains(where: {
        ["comment", "interview"].contains(frame.tokens[$0].lemma.lowercased())
      }) {
        return true
      }
    case .opposedTo where predicate.category == .noun:
      // "have settled their border dispute": it is over.
      let verb = frame.heads[match.token]
      if verb >= 0, frame.isOne(verb, of: .settlings),
        frame.passives[verb] ? frame.arcs[match.token] == .nsubj : frame.arcs[match.token] == .obj,
        !frame.dependents(verb, .aux).contains(where: { !frame.at($0, .have, .be) })
      {
        return true
      }
    case .basedIn where predicate.kind == .partOf, .partOf where predicate.category == .noun:
      // "is listed as a terrorist group by Ankara"
      if frame.isMarked(match.target.token, .by) { return true }
    case .basedIn where predicate.category == .verb && match.source.hops > 0:
      // "the city is to host the bloc's summit"
      if frame.isEventNoun(argument(match.source, of: match)) { return true }
    case .request where predicate.sources == [.speaker] && predicate.category == .verb:
      // "told the bloc that he has to wait": he is no bloc.
      if relation.target.kind != .leader,
        frame.dependents(match.token, .nsubj).contains(where: {
          ["he", "she"].contains(frame.tokens[$0].text.lowercased())
        })
      {
        return true
      }
    case .threaten where predicate.name.contains("warning"):
      // "issued a storm warning for the peninsula"
      if frame.tokens.indices.contains(where: { word in
        frame.isOne(word, of: .advisories) && frame.heads[word] >= 0
          && [.compound, .amod].contains(frame.arcs[word])
          && frame.tokens[frame.heads[word]].lemma.lowercased() == "warning"
      }) {
        return true
      }
    case .request where predicate.name == "expect":
      // What an airline is expected to order nobody asks of it.
      if isCompany(relation.source) { return true }
    case .request where predicate.name == "order" && predicate.category == .noun:
      // "won orders from Finnair" are for aircraft.
      if isCompany(relation.target) || isCompany(relation.source) { return true }
    default: break
    }
    return false
  }

  /// Whether an end is only whose border something is near: "a region near the Malian border".
  private func isBesideBorder(_ token: Int) -> Bool {
    let line = frame.heads[token]
    guard line >= 0, ["border", "frontier"].contains(frame.tokens[line].lemma.lowercased()) else {
      return false
    }
    return frame.isMarked(line, .near)
      || frame.heads[line] >= 0 && frame.tokens[frame.heads[line]].text.lowercased() == "close"
  }

  /// Whether a name stands before a noun for several states, which are no body: "Warsaw Pact states".
  private func isOfStates(_ name: Int) -> Bool {
    var current = name
    for _ in 0..<3 where [.compound, .amod, .flat].contains(frame.arcs[current]) {
      guard frame.heads[current] >= 0 else { return false }
      current = frame.heads[current]
    }
    return current != name
      && ["country", "state", "nation", "republic"].contains(
        frame.tokens[current].lemma.lowercased())
  }

  /// Whether a nation is only that of a leader who is named and acts: "Mali's minister, Ali Noor, arrived to help".
  private func isOfLeader(_ match: PredicateMatch) -> Bool {
    guard match.source.kind != .leader, match.source.hops > 0 else { return false }
    let noun = argument(match.source, of: match)
    return ([noun] + frame.children[noun]).contains { part in
      frame.mentions[part] >= 0 && frame.entities[frame.mentions[part]]?.kind == .leader
        && (part == noun || [.flat, .appos].contains(frame.arcs[part]))
    }
  }

  /// Whether those whom a verb says were killed died of an accident or of a deed told before it: "crashed, killing a
  /// Chadian", "the bombing of a Malian airliner that killed six Chadians".
  private func isMishap(_ match: PredicateMatch) -> Bool {
    let verb = match.token
    let host = frame.heads[verb]
    guard host >= 0 else { return false }
    switch frame.arcs[verb] {
    case .advcl: return frame.isOne(host, of: .mishaps) && frame.tokens[verb].text.hasSuffix("ing")
    case .relative:
      guard frame.mentions[host] >= 0, frame.entities[frame.mentions[host]]?.kind == .aircraft,
        frame.arcs[host] == .nmod, frame.heads[host] >= 0
      else { return false }
      return frame.isHarm(frame.heads[host]) || frame.isOne(frame.heads[host], of: .accidents)
    default: return false
    }
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

  /// Whether others are sent to do what a clause tells: "ordered his troops to enter Chad" is no visit of who orders.
  private func isOfSent(_ match: PredicateMatch) -> Bool {
    let governor = frame.heads[match.token]
    guard [.xcomp, .advcl].contains(frame.arcs[match.token]), governor >= 0,
      frame.isMarked(match.token, .to)
    else { return false }
    return frame.dependents(governor, .obj).contains { sent in
      sent != match.source.token
        && (frame.isOne(sent, of: .troops)
          || frame.mentions[sent] >= 0
            && frame.entities[frame.mentions[sent]]?.kind == .organization)
    }
  }

  /// Whether the target only is one of two in what is praised: "stressed the importance of U.S.-Mali cooperation", "welcomed
  /// the talks between Chad and Mali", "lauded Chad's cooperation with Mali".
  private func isOfTwo(_ match: PredicateMatch) -> Bool {
    var token = match.target.token
    while frame.arcs[token] == .conj, frame.heads[token] >= 0 { token = frame.heads[token] }
    let noun = frame.heads[token]
    guard match.target.hops > 0, noun >= 0, noun != match.token, frame.isMutual(noun) else {
      return false
    }
    switch frame.arcs[token] {
    case .compound, .amod:
      return (frame.children[noun] + frame.children[token]).contains { other in
        other != token && [.compound, .amod, .conj, .flat].contains(frame.arcs[other])
          && frame.mentions[other] >= 0
          && frame.entities[frame.mentions[other]]?.entity != match.target.entity
      }
    case .nmod:
      // "lauded Chad's cooperation with Mali"
      return frame.isMarked(token, .between)
        || frame.isMarked(token, .with) && !frame.ownAgents(noun, withOf: false).isEmpty
    default: return false
    }
  }

  /// Whether somebody is proud or glad to do what a clause tells: "is proud to be a member of Norfleet". What they do is told
  /// by its own words.
  private func isOfDeed(_ match: PredicateMatch) -> Bool {
    guard
      ["proud", "honored", "honoured", "pleased", "delighted", "happy", "glad", "thrilled"]
        .contains(lexicon.predicates[match.predicate].name),
      let clause = frame.clauses(match.token).first(where: { frame.isMarked($0, .to) })
    else { return false }
    var token = match.target.token
    for _ in 0..<8 where token >= 0 {
      if token == clause { return true }
      token = frame.heads[token]
    }
    return false
  }

  /// Whether the target only owns an assault that is answered: "aid in response to Russia's war".
  private func isVictim(_ match: PredicateMatch) -> Bool {
    let deed = frame.heads[match.target.token]
    guard [.possessive, .amod, .compound].contains(frame.arcs[match.target.token]), deed >= 0,
      deed != match.token, frame.tokens[deed].partOfSpeech == .NOUN
    else { return false }
    return frame.tells(deed, .assault)
      && (frame.isMarked(deed, .to, .of, .against, .by, .from, .after) || frame.arcs[deed] == .nmod)
  }

  /// Whether a match tells no relation, for who its ends are.
  func isRefused(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // "Pence announced the sanctions" that the United States imposed: who did it is not to whom it is done.
    if relation.kind.relationClass == .materialConflict, match.target.token != match.token,
      frame.isEventNoun(match.target.token),
      frame.tells(match.target.token, relation.kind)
    {
      return true
    }
    if relation.kind.relationClass == .movement, relation.source.kind == .aircraft,
      isPart(match) || isAgents(match) || isOwners(match)
    {
      return true
    }
    // "signed it on behalf of Chad": for whom one acts it is done to nobody.
    let behalf = frame.heads[match.target.token]
    if behalf >= 0, behalf != match.token, frame.tokens[behalf].lemma.lowercased() == "behalf" {
      return true
    }
    if isAnothers(match, relation) { return true }
    if frame.arcs[match.token] == .amod,
      isSecond(match.source.token, behind: match.token)
        || isSecond(match.target.token, behind: match.token)
    {
      return true
    }
    // "The United States and Britain fired missiles, the Pentagon said": it charges nobody who acts with its own side.
    if relation.kind == .accuse, predicate.targets == [.clauseSubject],
      sharesDeed(match.target.token, with: relation.source)
    {
      return true
    }
    // "joined a meeting with Noor": to meet is no other deed.
    if predicate.kind == .cooperate, predicate.name == "join",
      frame.objects(match.token).contains(where: { frame.tells($0, .consult) })
    {
      return true
    }
    switch relation.kind {
    // "stressed the need for France to act": nobody asks it of the own side.
    case .request
    where predicate.sources == [.speaker] && predicate.category == .noun
      && document.areOneSide(relation.source, relation.target):
      return true
    case .support where predicate.category == .adj && isOfDeed(match) || isOfTwo(match):
      return true
    case .support where predicate.category == .adj:
      // "is pleased to announce that Li will be the envoy to Chad" is pleased with no land.
      if frame.clauses(match.token).contains(where: {
        frame.isMarked($0, .to) && lexicon.speechVerbs.contains(frame.words[$0])
      }) {
        return true
      }
    case .request where predicate.name == "push":
      // "pushed the rebels out of Idlib"
      if frame.children[match.token].contains(where: { child in
        ([child] + frame.children[child]).contains {
          ["out", "back", "from", "off"].contains(frame.tokens[$0].text.lowercased())
            && frame.arcs[$0] != .obj
        }
      }) {
        return true
      }
    case .agree
    where predicate.targets.contains(.clause) && (isToAnswer(match) || isBystander(match))
      || isOpposed(match):
      return true
    case .accuse where predicate.sources == [.speaker]:
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
    case .accuse where predicate.category == .verb:
      // "is investigating the Hariri murder": nobody accuses the victim.
      let fate = frame.heads[match.target.token]
      if match.target.kind == .leader, fate >= 0, frame.isOne(fate, of: .fates),
        [.possessive, .compound].contains(frame.arcs[match.target.token])
      {
        return true
      }
    case .cooperate:
      // Nobody works with a machine.
      if relation.target.kind == .aircraft { return true }
    case .assault:
      // "defeated Boeing for the contract": businesses don't shoot.
      if isCompany(relation.source) { return true }
      if isPeaceful(predicate, match.token) { return true }
      // "bombed a Syrian battery after it fired at an Israeli jet": who flies a jet fires at it by mistake at most.
      if match.target.kind == .aircraft,
        let owner = frame.operators[match.target.mention].flatMap({ frame.entities[$0]?.entity }),
        document.areOneSide(relation.source, owner),
        !frame.tokens.contains(where: { token in
          ["own", "mistake", "mistakenly", "accidentally", "friendly", "accident", "error"]
            .contains(token.text.lowercased())
        })
      {
        return true
      }
      // "beat Spain in the semifinal", "Obama defeated McCain"
      if predicate.category == .verb, frame.isOne(match.token, of: .victories),
        isSport || relation.source.kind == .leader && relation.target.kind == .leader
      {
        return true
      }
    case .memberOf:
      // "welcomed Mbeki of South Africa to the council": who is welcomed there is no nation.
      if predicate.category == .verb, isOfLeader(match) { return true }
      // "Warsaw Pact countries that are NATO members now": the countries are, not the pact.
      if relation.source.kind == .organization, match.source.hops > 0,
        isOfStates(match.source.token)
      {
        return true
      }
      // "soldiers to join American units": nobody belongs to their own, nor a nation to an army.
      if document.areOneSide(relation.source, relation.target)
        || relation.source.kind == .nation && document.isOne(of: ["armed-force"], relation.target)
      {
        return true
      }
      // "a major non-NATO ally" is outside of it.
      if frame.tokens[match.target.token].text.lowercased().hasPrefix("non-") { return true }
      // A ship that others join is no body that has members.
      if Words.shipPrefixes.contains(where: {
        document.entities[relation.target]?.name.hasPrefix($0 + " ") == true
      }) {
        return true
      }
      // "will enter production of the unit"
      if predicate.category == .verb, match.target.hops > 0,
        frame.objects(match.token).contains(where: frame.isMatter)
      {
        return true
      }
      // "The U.S. visit is part of a push by the United Nations": neither is a member here.
      if predicate.category != .verb,
        match.source.hops > 0 && match.source.kind == .nation
          || frame.isMarked(match.target.token, .by)
      {
        return true
      }
      // One buys a part of a company, and is no member of it.
      if isCompany(relation.target) { return true }
      // Squadrons are parts of their wing, not members.
      let words = document.entities[relation.target]?.name.lowercased().split(separator: " ") ?? []
      if relation.source.kind == .organization,
        words.suffix(2).contains(where: { Words.units.contains(String($0)) })
      {
        return true
      }
    case .consult:
      // "speaks Russian" talks with nobody.
      if predicate.category == .verb, document.mentions[match.target.mention].form == .adjective,
        frame.arcs[match.target.token] == .obj,
        frame.tokens[match.target.token].morphology["Number"] != "Plur",
        !frame.children[match.target.token].contains(where: { frame.arcs[$0] == .det })
      {
        return true
      }
      // "called Obama's attempt to reach out constructive", "met Wu Bangguo, with the focus on North Korea"
      if predicate.category == .verb, match.target.hops > 0, isBesides(match) { return true }
      // "the response to Putin's war": that is no answer to him.
      let deed = frame.heads[match.target.token]
      if predicate.category == .noun, frame.arcs[match.target.token] == .possessive, deed >= 0,
        deed != match.token, frame.tells(deed, .assault) || frame.tells(deed, .coerce)
      {
        return true
      }
      // An interview is no talk of two.
      if document.isOne(of: ["news-agency"], relation.target)
        || document.isOne(of: ["news-agency"], relation.source)
      {
        return true
      }
      // "received a commission in the army", "hosted the transit of people from Chad": a thing is no guest.
      if predicate.category == .verb, ["receive", "host"].contains(predicate.name),
        match.target.hops > 0,
        frame.objects(match.token).contains(where: isThing)
      {
        return true
      }
      // "rose to meet a Russian Il-78" talks to nobody.
      if predicate.category == .verb,
        frame.objects(match.token).contains(where: {
          frame.mentions[$0] >= 0 && frame.entities[frame.mentions[$0]]?.kind == .aircraft
        })
      {
        return true
      }
    case .retreat:
      // "released the records of the papacy" sets nobody free.
      if predicate.category == .verb, predicate.name == "release",
        frame.objects(match.token).contains(where: { frame.isOne($0, of: .disclosures) })
      {
        return true
      }
      // Airlines that fly again give nothing up.
      if document.isOne(of: ["airline"], relation.source) { return true }
      // Whose exit from a club it is, is no member any more, and gives nothing else up.
      if predicate.category == .noun, match.source.kind == .nation,
        match.target.kind == .organization,
        ["exit", "withdrawal", "departure"].contains(predicate.name)
      {
        return true
      }
      // A jet that leaves its base, or an envoy who goes home, gives nothing up.
      let head = argument(match.source, of: match)
      let phrase = [head] + frame.children[head]
      let isGoing = phrase.contains { part in
        frame.mentions[part] >= 0
          && [.aircraft, .leader].contains(frame.entities[frame.mentions[part]]?.kind)
      }
      if predicate.category == .verb, match.source.kind != .leader,
        match.target.kind == .place || match.target.kind == .nation,
        CandidateAssembler.partings.contains(predicate.name), isGoing || !isOfTroops(head)
      {
        return true
      }
    case .arrivedAt:
      // "flown into the flight region of Maiquetía" is not landed there.
      if frame.isOne(argument(match.target, of: match), of: .skies) { return true }
    case .leads:
      // "managed Chad's participation in the summit": who runs a thing of a land doesn't run the land.
      if predicate.category == .verb, match.target.hops > 0,
        ["manage", "oversee", "supervise", "administer"].contains(predicate.name),
        !frame.objects(match.token).contains(where: { frame.isOne($0, of: .bodies) })
      {
        return true
      }
    case .agree where isVictim(match):
      return true
    case .aid:
      // "aid in response to Russia's war": who makes the war gets none.
      if isVictim(match) { return true }
      // "provided vaccines in partnership with Norfleet": who helps gets no help.
      let company = frame.heads[match.target.token]
      if company >= 0, frame.isMarked(match.target.token, .with),
        ["partnership", "cooperation", "coordination", "collaboration", "conjunction", "concert"]
          .contains(frame.tokens[company].lemma.lowercased())
      {
        return true
      }
      // "completed training for F-100s": a machine is taught nothing.
      if relation.target.kind == .aircraft, predicate.category == .noun { return true }
      // "arrived at Lask to train": that is no help to the place.
      if match.target.kind == .place, predicate.name.hasPrefix("arrive") { return true }
      // Nor do bombers that are sent to an own place help it.
      if match.target.kind == .place, predicate.name.hasPrefix("send"),
        document.areOneSide(relation.source, relation.target)
      {
        return true
      }
      // Who advises the own force serves it.
      if predicate.name == "advise", document.areOneSide(relation.source, relation.target) {
        return true
      }
      // "provided an update on U.S. efforts": whom a gift is about doesn't get it.
      if predicate.category == .verb, predicate.targets.contains(.receiver),
        frame.arcs[argument(match.target, of: match)] == .obj, match.target.hops > 1
      {
        return true
      }
      // "reinforces U.S. leadership", "provided the president's briefing": whose a thing is gets no help by it.
      if predicate.category == .verb, isOwner(match.target) { return true }
    case .coerce:
      // An airline that grounds its aircraft does harm to nobody.
      if relation.target.kind == .aircraft, predicate.name == "ground",
        document.isOne(of: ["airline", "armed-force"], relation.source)
      {
        return true
      }
      // Nor does whoever grounds "its fleet".
      if predicate.name == "ground",
        frame.objects(match.token).contains(where: { object in
          frame.dependents(object, .possessive).contains { frame.tokens[$0].partOfSpeech == .PRON }
        })
      {
        return true
      }
    case .sanction:
      // An airline that suspends flights of its jets punishes no jet.
      if relation.target.kind == .aircraft, document.isOne(of: ["airline"], relation.source) {
        return true
      }
    case .threaten:
      // "promised to eradicate Afghan poppy production"
      if predicate.category == .verb, isOwner(match.target) { return true }
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
    case .flewVia:
      // "flew beside an American drone" is over no nation, "in Polish airspace" is.
      let ground = argument(match.target, of: match)
      if match.target.kind == .nation, match.target.hops > 0, !frame.isOne(ground, of: .skies),
        !frame.isOne(ground, of: .grounds)
      {
        return true
      }
    case .visited:
      if isAtHome(relation, predicate) || isOfSent(match) { return true }
      // "steps to address hunger, after talks in Lima": a matter is no audience.
      if predicate.name == "address", frame.arcs[match.token] == .acl { return true }
      // "A member of the Obama administration begins a visit"
      if isOwned(match.source, by: match.token) { return true }
      // "the East Asia Summit meeting" may be anywhere.
      if isName(match.target) { return true }
      // "takes part in talks with his Iranian counterpart": whom one meets is not where.
      if !frame.isMarked(match.target.token, .in, .at, .on),
        isBehind(.with, match.target.token, of: match.token)
      {
        return true
      }
      // "will meet with Prefect Vu in Hue": who is met and whose nation nobody tells is mostly at home.
      if predicate.category == .verb, predicate.sources == [.parties], isMet(match),
        document.entities[match.source.entity]?.attributes["nation"] == nil
      {
        return true
      }
      if isWithoutGuest(match) || isOfWhatIsSaid(match) || isElsewhere(match) { return true }
      // "Support for Guaidó came from Chile": what comes is nobody.
      let comer = argument(match.source, of: match)
      if predicate.category == .verb, comer != match.source.token, frame.mentions[comer] < 0,
        frame.isEventNoun(comer), !frame.tells(comer, .visited)
      {
        return true
      }
      // "was taken to a police station in Lagos": the arrested pay no visit.
      if predicate.category == .verb, frame.passives[match.token],
        frame.children[match.token].contains(where: {
          frame.arcs[$0] == .obl && frame.mentions[$0] < 0 && frame.isOne($0, of: .jails)
        })
      {
        return true
      }
      // "left the agreement with Iran", "gave diplomats three days to leave the country"
      if CandidateAssembler.partings.contains(predicate.name), predicate.targets == [.object],
        match.inherited || match.target.hops > 0 || match.source.hops > 0
      {
        return true
      }
    default: break
    }
    if [.assault, .coerce].contains(relation.kind), isPrivate(match.source) { return true }
    if relation.kind.relationClass == .movement, isDescription(match) { return true }
    // "The crew of the EP-3 flew to Guam": people travel in what they like.
    let rider = argument(match.source, of: match)
    if relation.kind.relationClass == .movement, match.source.kind == .aircraft,
      match.source.hops > 0, frame.mentions[rider] < 0,
      frame.isOne(rider, of: .people) || frame.isOne(rider, of: .officers)
        || ["crew", "passenger", "member", "pilot", "airman", "crewman"].contains(
          frame.tokens[rider].lemma.lowercased())
    {
      return true
    }
    return isAboutOwn(relation) || isOwnBusiness(match, relation)
  }

  /// Whether what would be an attack is called something else by the word before it: "an advertisement campaign",
  /// "a hunger strike", "warning shots".
  private func isPeaceful(_ predicate: Predicate, _ token: Int) -> Bool {
    ([token] + frame.qualifierTokens(predicate, token)).contains { noun in
      frame.tokens[noun].partOfSpeech == .NOUN
        && frame.children[noun].contains {
          $0 < noun && [.amod, .compound].contains(frame.arcs[$0]) && frame.isOne($0, of: .peaceful)
        }
    }
  }

  /// Whether the sentence tells of a game.
  private var isSport: Bool {
    frame.tokens.indices.contains {
      frame.isOne($0, of: .sports)
        && (frame.tokens[$0].partOfSpeech != .VERB || frame.arcs[$0] == .amod)
    }
  }

  /// Whether whom a commitment would be to is only to answer for something: "is committed to securing accountability for the
  /// crimes of the Assad regime".
  private func isToAnswer(_ match: PredicateMatch) -> Bool {
    var current = frame.heads[match.target.token]
    for _ in 0..<8 where current >= 0 && current != match.token {
      let word = frame.tokens[current].lemma.lowercased()
      if ["accountability", "accountable", "justice"].contains(word)
        || frame.isOne(current, of: .outrages)
      {
        return true
      }
      current = frame.heads[current]
    }
    return false
  }

  /// Whether what is promised is done against the target: "the commitment to preventing Iran from building a bomb".
  private func isOpposed(_ match: PredicateMatch) -> Bool {
    var below = match.target.token
    var current = frame.heads[below]
    for _ in 0..<6 where current >= 0 && current != match.token {
      if frame.tokens[current].partOfSpeech == .VERB, frame.isOne(current, of: .opposing),
        [.obj, .nsubj].contains(frame.arcs[below]) || frame.isMarked(below, .from, .against)
      {
        return true
      }
      below = current
      current = frame.heads[current]
    }
    return false
  }

  /// Whether the source of a match is whom its subject meets.
  private func isMet(_ match: PredicateMatch) -> Bool {
    let party = argument(match.source, of: match)
    return frame.heads[party] == match.token && [.obj, .obl].contains(frame.arcs[party])
  }

  /// Verbs for going away, from a place or from a thing.
  private static let partings: Set<String> = ["leave", "depart", "quit"]

  /// Whether a phrase is one of troops: "the first group of peacekeepers".
  private func isOfTroops(_ head: Int) -> Bool {
    ([head] + frame.children[head]).contains { part in
      frame.isOne(part, of: .troops)
        || frame.arcs[part] == .nmod
          && frame.children[part].contains { frame.isOne($0, of: .troops) }
    }
  }

  /// Whether a name belongs to the second of two with articles of which a participle stands before the first: "the
  /// Japanese-owned Courageous and the Altair".
  private func isSecond(_ name: Int, behind participle: Int) -> Bool {
    var member = name
    for _ in 0..<3
    where [.compound, .amod, .flat, .possessive].contains(frame.arcs[member])
      && frame.heads[member] >= 0
    {
      member = frame.heads[member]
    }
    return frame.arcs[member] == .conj && frame.heads[member] == frame.heads[participle]
      && frame.children[member].contains { frame.arcs[$0] == .det && $0 < member }
  }

  /// The token right below the predicate that an end was reached from: the region of "the region of Maiquetía".
  func argument(_ end: Argument, of match: PredicateMatch) -> Int {
    var current = end.token
    for _ in 0..<6 where frame.heads[current] >= 0 && frame.heads[current] != match.token {
      current = frame.heads[current]
    }
    return frame.heads[current] == match.token ? current : end.token
  }

  /// Whether only a part of an aircraft moves or comes from somewhere: "its engines come from Peru".
  private func isPart(_ match: PredicateMatch) -> Bool {
    let head = argument(match.source, of: match)
    return match.source.hops > 0 && head != match.source.token
      && frame.tokens[head].partOfSpeech == .NOUN && frame.mentions[head] < 0
      && [.possessive, .nmod, .compound].contains(frame.arcs[match.source.token])
      && frame.isOne(head, of: .components)
  }

  /// Whether a place is only whose another aircraft is: "took over from German jets" left no Germany.
  private func isOwners(_ match: PredicateMatch) -> Bool {
    let other = frame.heads[match.target.token]
    return match.target.hops > 0 && frame.arcs[match.target.token] == .amod && other >= 0
      && (frame.isOne(other, of: .machines)
        || frame.mentions[other] >= 0
          && frame.entities[frame.mentions[other]]?.kind == .aircraft)
  }

  /// Whether those come from a place who do something to an aircraft: "was intercepted by F-16s from Lask".
  private func isAgents(_ match: PredicateMatch) -> Bool {
    guard match.target.kind == .place || match.target.kind == .nation,
      frame.passives[match.token] || [.acl, .advcl].contains(frame.arcs[match.token])
    else { return false }
    let place = argument(match.target, of: match)
    guard let marker = frame.children[place].filter({ frame.arcs[$0] == .marking }).min(),
      ["from", "out"].contains(frame.tokens[marker].text.lowercased())
    else { return false }
    return marker > 0
      && (marker - 3..<marker).contains { token in
        token >= 0 && frame.mentions[token] >= 0
          && frame.entities[frame.mentions[token]]?.kind == .aircraft
          && frame.entities[frame.mentions[token]]?.entity != match.source.entity
          && token > match.token
      }
  }

  /// Whether an end only tells whose a thing or a notion is.
  private func isOwner(_ end: Argument) -> Bool {
    let owned = frame.heads[end.token]
    // "attacks on Malian interests" are on Mali.
    if owned >= 0, frame.tokens[owned].lemma.lowercased() == "interest",
      frame.isMarked(owned, .on, .against)
    {
      return false
    }
    return owned >= 0 && frame.isMatter(owned)
      && [.possessive, .compound, .amod].contains(frame.arcs[end.token])
  }

  /// Whether an end only tells what a meeting is called.
  private func isName(_ end: Argument) -> Bool {
    let meeting = frame.heads[end.token]
    return meeting >= 0 && [.compound, .amod].contains(frame.arcs[end.token])
      && frame.tells(meeting, .consult)
  }

  /// Whether a leader only tells to whom those belong who do what a predicate says.
  private func isOwned(_ end: Argument, by predicate: Int) -> Bool {
    guard end.kind == .leader, end.hops > 0 else { return false }
    var current = end.token
    for _ in 0..<6 where frame.heads[current] >= 0 && frame.heads[current] != predicate {
      let owner = frame.heads[current]
      if frame.arcs[current] == .possessive || frame.arcs[current] == .compound,
        frame.tokens[owner].partOfSpeech == .NOUN, !frame.isOne(owner, of: .journeys)
      {
        return true
      }
      current = owner
    }
    return false
  }

  /// Whether a preposition stands on the way from a predicate down to what it was found to reach.
  private func isBehind(_ preposition: FunctionWord, _ token: Int, of predicate: Int) -> Bool {
    var current = token
    for _ in 0..<6 where current >= 0 && current != predicate {
      if frame.isMarked(current, preposition) { return true }
      current = frame.heads[current]
    }
    return false
  }

  /// Whether the target only says whose the source is: "taken by an American aircraft" lands nowhere.
  private func isDescription(_ match: PredicateMatch) -> Bool {
    let target = match.target.token
    return target == match.source.token
      || frame.heads[target] == match.source.token
        && [.amod, .compound, .possessive].contains(frame.arcs[target])
  }

  /// What a leader says of the own nation is said to no other, and what an organ of a nation says or freezes there
  /// isn't meant for it: "The State Department warned Americans not to travel".
  private func isAboutOwn(_ relation: ExtractedRelation) -> Bool {
    if relation.target.kind == .nation,
      relation.kind.relationClass == .verbalConflict
        || [.sanction, .mobilize].contains(relation.kind),
      document.isOne(of: ["ministry", "armed-force", "intelligence"], relation.source),
      document.areOneSide(relation.source, relation.target)
    {
      return true
    }
    let kinds = [relation.source.kind, relation.target.kind]
    // "The State Department will work with the U.S. Department of Labor": an organ works for its nation, not with it.
    if [.verbalCooperation, .materialCooperation].contains(relation.kind.relationClass),
      kinds == [.organization, .nation] || kinds == [.nation, .organization],
      document.isOne(
        of: ["ministry", "armed-force", "intelligence"],
        relation.source.kind == .organization ? relation.source : relation.target),
      document.areOneSide(relation.source, relation.target)
    {
      return true
    }
    guard [.verbalCooperation, .verbalConflict].contains(relation.kind.relationClass),
      document.areOneSide(relation.source, relation.target)
    else { return false }
    return kinds == [.leader, .nation] || kinds == [.nation, .leader] && relation.kind.isSymmetric
  }

  /// What is done to a nation's own airlines is not done to the nation.
  private func isOwnBusiness(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    relation.kind.relationClass == .materialConflict && relation.target.kind == .nation
      && (isBusiness(match.target.token) || isBusiness(frame.heads[match.target.token]))
      && document.areOneSide(relation.source, relation.target)
  }

  private func isBusiness(_ token: Int) -> Bool {
    token >= 0 && frame.isOne(token, of: .businesses)
  }

  /// Whether a place is where somebody governs, by its name.
  private func isOffice(_ place: EntityID) -> Bool {
    let words = document.entities[place]?.name.split(separator: " ").map(String.init) ?? []
    return words.contains { CandidateAssembler.offices.contains($0) }
  }

  private static let offices: Set<String> = [
    "House", "Palace", "Kremlin", "Downing", "Istana", "Pentagon", "Chancellery", "Residence",
    "Elysee", "Élysée", "Ministry", "Capitol",
  ]

  /// Verbs for what a host does.
  private static let hosting: Set<String> = [
    "receive", "host", "welcome", "greet", "entertain", "fete",
  ]

  /// Nobody visits home.
  private func isAtHome(_ relation: ExtractedRelation, _ predicate: Predicate) -> Bool {
    document.areOneSide(relation.source, relation.target)
      && (relation.target.kind == .nation || document.isOne(of: ["capital"], relation.target)
        || predicate.category == .verb && lexicon.speechVerbs.contains(predicate.word)
        || predicate.name == "speak"
        // Who receives a guest is at home: "Obama received Rajoy at the White House".
        || predicate.sources == [.parties] && CandidateAssembler.hosting.contains(predicate.name)
          && isOffice(relation.target))
  }

  /// Whether the end of a talk stands only in what somebody calls by a name, or in what a talk is about.
  private func isBesides(_ match: PredicateMatch) -> Bool {
    let isCall = frame.tokens[match.token].lemma.lowercased() == "call"
    return frame.children[match.token].contains { child in
      guard isInside(match.target.token, child) else { return false }
      switch frame.arcs[child] {
      case .obj where isCall:
        return frame.children[child].contains { frame.arcs[$0] == .acl } || frame.isMatter(child)
      case .obl: return frame.isOne(child, of: .foci)
      default: return false
      }
    }
  }
}
