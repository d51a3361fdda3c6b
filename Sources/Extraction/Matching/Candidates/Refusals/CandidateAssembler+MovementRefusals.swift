import EntenteGraphModel
import EntenteLanguage

/// What a predicate of movement seems to tell and doesn't.
extension CandidateAssembler {
  /// Whether who seems to move doesn't: a part, an owner, an agent, or who travels in something.
  func refusesMovement(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    if relation.source.kind == .aircraft, isPart(match) || isAgents(match) || isOwners(match) {
      return true
    }
    return isDescription(match) || isRider(match) || isPassengers(match)
  }

  /// Whether those whom an aircraft takes somewhere are meant, not another aircraft: "took 200 men to Lima, from where
  /// chartered airliners flew them on to Quito".
  private func isPassengers(_ match: PredicateMatch) -> Bool {
    let rider = match.source.token
    return frame.arcs[rider] == .obj && frame.heads[rider] == match.token
      && frame.tokens[rider].partOfSpeech == .PRON
      && frame.surfaceSubjects(match.token).contains { subject in
        frame.isOne(subject, of: .machines)
          || frame.mentions[subject] >= 0
            && frame.entities[frame.mentions[subject]]?.kind == .aircraft
      }
  }

  /// Whether only a part of an aircraft moves or comes from somewhere: "its engines come from Peru".
  private func isPart(_ match: PredicateMatch) -> Bool {
    let head = argument(match.source, of: match)
    return match.source.hops > 0 && head != match.source.token
      && frame.tokens[head].partOfSpeech == .NOUN && frame.mentions[head] < 0
      && [.possessive, .nmod, .compound].contains(frame.arcs[match.source.token])
      && frame.isOne(head, of: .components)
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

  /// Whether a place is only whose another aircraft is: "took over from German jets" left no Germany.
  private func isOwners(_ match: PredicateMatch) -> Bool {
    let other = frame.heads[match.target.token]
    return match.target.hops > 0 && frame.arcs[match.target.token] == .amod && other >= 0
      && (frame.isOne(other, of: .machines)
        || frame.mentions[other] >= 0
          && frame.entities[frame.mentions[other]]?.kind == .aircraft)
  }

  /// Whether the target only says whose the source is: "taken by an American aircraft" lands nowhere.
  private func isDescription(_ match: PredicateMatch) -> Bool {
    let target = match.target.token
    return target == match.source.token
      || frame.heads[target] == match.source.token
        && [.amod, .compound, .possessive].contains(frame.arcs[target])
  }

  /// Whether only people of an aircraft travel, in what they like: "The crew of the EP-3 flew to Guam".
  private func isRider(_ match: PredicateMatch) -> Bool {
    let rider = argument(match.source, of: match)
    return match.source.kind == .aircraft && match.source.hops > 0 && frame.mentions[rider] < 0
      && (frame.isOne(rider, of: .people) || frame.isOne(rider, of: .officers)
        || ["crew", "passenger", "member", "pilot", "airman", "crewman"].contains(
          frame.tokens[rider].lemma.lowercased()))
  }

  /// Whether a verb of motion moves or sees others: "his decision to return forces to Mali", "to get it to Mali", "we have seen
  /// scenes like this in Mali".
  private func isOfOthers(_ match: PredicateMatch, _ predicate: Predicate) -> Bool {
    guard predicate.category == .verb else { return false }
    let objects = frame.objects(match.token)
    switch predicate.name {
    case "return": return objects.contains { frame.isOne($0, of: .troops) }
    case "get": return !objects.isEmpty
    case "see":
      // "saw each other in Lima"
      return !objects.contains { object in
        frame.tokens[object].partOfSpeech == .PRON
          || frame.mentions[object] >= 0
            && frame.entities[frame.mentions[object]]?.kind == .leader
      } && !frame.isReciprocal(match.token)
    default: return false
    }
  }

  /// Whether nobody is a guest, or somewhere else.
  func refusesVisited(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // "Noor sent missiles to Chad": who sends stays.
    if predicate.category == .verb, predicate.sources == [.object], match.source.hops > 0,
      !frame.passives[match.token],
      frame.actors(frame.surfaceSubjects(match.token), [.leader], .source)
        .contains(where: { $0.entity == match.source.entity })
    {
      return true
    }
    if match.source.hops > 0 && predicate.category == .verb {
      // "In Lima a spokesman for Roe apologized": Roe need not be there.
      let voice = frame.heads[match.source.token]
      if frame.isMarked(match.source.token, .for), voice >= 0, frame.mentions[voice] < 0 {
        return true
      }
    }
    // "When it comes to Iran, he was clear" speaks of Iran.
    if predicate.category == .verb, predicate.name.hasPrefix("come"),
      frame.children[match.token].contains(where: { child in
        child < match.token && frame.tokens[child].text.lowercased() == "it"
      })
    {
      return true
    }
    // "demanded the return of the base at Lima": the base is to return, and nobody goes there.
    if predicate.category == .noun, predicate.name == "return",
      frame.children[match.token].contains(where: {
        frame.isMarked($0, .of) && $0 != match.target.token
      })
    {
      return true
    }
    if isOfOthers(match, predicate) || isOfMedium(match.target) { return true }
    // "praised the police for their help after the attack in Lima": that is where the attack was.
    let place = argument(match.target, of: match)
    if predicate.category == .verb, place > match.token,
      lexicon.speechVerbs.contains(predicate.word) || lexicon.verdictVerbs.contains(predicate.word),
      (match.token..<place).contains(where: { token in
        frame.arcs[token] == .marking
          && (["for", "after", "over", "about", "against"].contains(
            frame.tokens[token].text.lowercased()) || isTopic(token))
      })
    {
      return true
    }
    if isSceneOfMatter(match, predicate) { return true }
    if isAtHome(relation, predicate) || isOfSent(match) || isOfNextGuest(match) { return true }
    // "We will host talks in Brussels": who says so need not be there.
    if predicate.name.hasPrefix("host") || predicate.category == .noun,
      document.mentions.indices.contains(match.source.mention),
      ["we", "our"].contains(document.mentions[match.source.mention].surface.lowercased())
    {
      return true
    }
    // "steps to address hunger, after talks in Lima": a matter is no audience.
    if predicate.name == "address", frame.arcs[match.token] == .acl { return true }
    // "went over the situation in Aleppo" is no journey.
    let ground = argument(match.target, of: match)
    if predicate.name == "go", frame.mentions[ground] < 0 || ground == match.target.token,
      frame.objects(match.token).contains(where: { frame.mentions[$0] < 0 })
        || ground != match.target.token && frame.isMarked(ground, .over, .through)
          && !frame.isOne(ground, of: .grounds)
    {
      return true
    }
    // "A member of the Obama administration begins a visit"
    if isOwned(match.source, by: match.token) { return true }
    // "urged a return to civilian rule in Mali": nobody travels.
    if predicate.name == "return", predicate.category == .noun,
      frame.dependents(match.token, .nmod).contains(where: {
        frame.isMarked($0, .to) && frame.mentions[$0] < 0
      })
    {
      return true
    }
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
    // "was taken to a police station in Lagos": the arrested pay no visit, nor do those who "spent years in Malian prisons".
    if predicate.category == .verb,
      frame.passives[match.token] || predicate.name.hasPrefix("spend"),
      frame.children[match.token].contains(where: {
        frame.arcs[$0] == .obl && frame.mentions[$0] < 0 && frame.isOne($0, of: .jails)
      })
    {
      return true
    }
    // "The Malian ambassador in Lima was summoned to the ministry": he was there before.
    if predicate.category == .verb, predicate.sources == [.object],
      case let post = frame.heads[match.target.token], post >= 0, post != match.token,
      frame.arcs[match.target.token] == .nmod, frame.isMarked(match.target.token, .in, .at),
      frame.arcs[post] == .obj || frame.arcs[post] == .nsubj, frame.heads[post] == match.token
    {
      return true
    }
    // "left the agreement with Iran", "gave diplomats three days to leave the country"
    if CandidateAssembler.partings.contains(predicate.name), predicate.targets == [.object],
      match.inherited || match.target.hops > 0 || match.source.hops > 0
    {
      return true
    }
    return false
  }

  /// Whether a place is only whose the paper or the station is to which somebody speaks: "In a Chadian radio interview".
  private func isOfMedium(_ place: Argument) -> Bool {
    let medium = frame.heads[place.token]
    return medium >= 0 && [.amod, .compound, .possessive].contains(frame.arcs[place.token])
      && frame.isOne(medium, of: .media)
  }

  /// Whether a preposition opens what somebody speaks about: "commented on the situation in Lima", but "on the sidelines of a
  /// summit in Lima" and "on Monday in Lima".
  private func isTopic(_ preposition: Int) -> Bool {
    let noun = frame.heads[preposition]
    return noun > preposition && frame.tokens[preposition].text.lowercased() == "on"
      && frame.tokens[noun].partOfSpeech == .NOUN && frame.isOne(noun, of: .plights)
  }

  /// Whether a place is only where a thing is that somebody speaks of, asks for or promises: "commented on the attack in Lima",
  /// "agreed with Ruiz on a truce in Lima", "prayed for peace in Mali", "demanded a halt to the offensive in Lima". Whoever
  /// speaks of it at a meeting there has come.
  private func isSceneOfMatter(_ match: PredicateMatch, _ predicate: Predicate) -> Bool {
    guard predicate.category == .verb,
      lexicon.speechVerbs.contains(predicate.word)
        || frame.tellsAlone(match.token, [.agree, .request, .support, .accuse, .threaten, .aid])
    else { return false }
    let way = frame.way(from: match.target.token, to: match.token)
    guard
      let ground = way.first(where: { frame.isMarked($0, .in, .at, .on, .near, .from, .inside) })
    else { return false }
    let noun: Int
    if frame.heads[ground] == match.token {
      // The parser may hang the place from the verb: "demanded a halt to the offensive in Lima".
      guard
        let marker = frame.children[ground].filter({ frame.arcs[$0] == .marking }).min(),
        marker > match.token + 1, frame.isMarked(ground, .in, .at, .inside)
      else { return false }
      noun = marker - 1
      guard frame.tokens[noun].partOfSpeech == .NOUN, frame.mentions[noun] < 0 else { return false }
      return frame.isHarm(noun) || frame.isOne(noun, of: .plights) || frame.isOne(noun, of: .wars)
        // "prayed for peace in Mali"
        || ["peace", "calm", "victim", "stability"].contains(
          frame.tokens[noun].lemma.lowercased()) && frame.isMarked(noun, .for)
    }
    // "demanded a ban on grain from Mali", "on Mali's membership"
    if frame.isMarked(ground, .from), frame.heads[ground] >= 0,
      frame.tokens[frame.heads[ground]].partOfSpeech == .NOUN
    {
      return true
    }
    if match.target.hops > 0,
      way.dropFirst().contains(where: { part in
        frame.mentions[part] < 0 && frame.tokens[part].partOfSpeech == .NOUN
          && !frame.tells(part, .consult) && !frame.tells(part, .visited)
          && frame.isMarked(part, .on, .about, .over, .against)
          && (frame.isMatterOfSpeech(part) || frame.isMatter(part))
      })
    {
      return true
    }
    noun = frame.heads[ground]
    guard noun >= 0, noun > match.token, noun != match.token, frame.mentions[noun] < 0,
      frame.tokens[noun].partOfSpeech == .NOUN, !frame.tells(noun, .consult),
      !frame.tells(noun, .visited)
    else { return false }
    if frame.isMarked(noun, .for, .about, .over, .against, .after) { return true }
    // "promised grain to six countries in Africa"
    if frame.isMarked(noun, .to), frame.tellsAlone(match.token, [.agree, .aid]) { return true }
    // "said at a briefing in Lima"
    return !frame.isMarked(noun, .at, .in, .during, .with, .from) && frame.isMatterOfSpeech(noun)
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

  /// Whether a place belongs to the meeting with another: "met Noor in Lima and Ruiz in Quito" has Noor in Lima alone.
  private func isOfNextGuest(_ match: PredicateMatch) -> Bool {
    guard lexicon.predicates[match.predicate].category == .verb,
      lexicon.predicates[match.predicate].sources == [.parties]
    else { return false }
    let guests = frame.objects(match.token).flatMap { [$0] + frame.dependents($0, .conj) }
    let guest = argument(match.source, of: match)
    let head = frame.arcs[match.source.token] == .conj ? match.source.token : guest
    guard guests.count > 1, guests.contains(head) || guests.contains(match.source.token) else {
      return false
    }
    let own = guests.contains(match.source.token) ? match.source.token : head
    let place = argument(match.target, of: match)
    let places = frame.children[match.token].filter {
      frame.arcs[$0] == .obl && frame.isMarked($0, .in, .at)
    }
    guard places.count > 1 || places.contains(where: { place in guests.contains { $0 > place } })
    else { return false }
    // Each guest's is the first place behind the name, before the next name.
    let next = guests.filter { $0 > own }.min() ?? frame.tokens.count
    return !(own..<next).contains(place)
  }

  /// Whether the source of a match is whom its subject meets.
  private func isMet(_ match: PredicateMatch) -> Bool {
    let party = argument(match.source, of: match)
    return frame.heads[party] == match.token && [.obj, .obl].contains(frame.arcs[party])
  }

  /// Nobody visits home.
  private func isAtHome(_ relation: ExtractedRelation, _ predicate: Predicate) -> Bool {
    document.areOneSide(relation.source, relation.target)
      && (relation.target.kind == .nation || document.isOne(of: ["capital"], relation.target)
        || predicate.category == .verb
          && (lexicon.speechVerbs.contains(predicate.word)
            // "Bush praised Noor at the White House"
            || lexicon.verdictVerbs.contains(predicate.word) && isOffice(relation.target))
        || predicate.name == "speak"
        // Who receives or meets a guest there is at home: "Obama met Rajoy at the White House".
        || predicate.sources == [.parties] && isOffice(relation.target))
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

  /// Whether the way only leads through the sky of the target.
  func refusesArrivedAt(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    // "continue to strike": nobody goes on to a place by that.
    if lexicon.predicates[match.predicate].name.hasPrefix("continue"),
      !frame.clauses(match.token).isEmpty
    {
      return true
    }
    // "flew close to the Malian jet", "next to a Chadian frigate" is beside them.
    if isBeside(argument(match.target, of: match)) { return true }
    // "flown into the flight region of Maiquetía" is not landed there.
    if frame.isOne(argument(match.target, of: match), of: .skies) { return true }
    // "rolled out of the factory in Lima": it left that.
    if match.token + 2 < frame.tokens.count, frame.tokens[match.token + 1].text == "out",
      frame.tokens[match.token + 2].text == "of"
    {
      return true
    }
    // "have overrun training bases in Chad": aircraft overrun no more than a runway.
    if lexicon.predicates[match.predicate].name == "overrun",
      frame.objects(match.token).contains(where: { object in
        frame.mentions[object] < 0
          && !["runway", "strip", "threshold", "end"].contains(
            frame.tokens[object].lemma.lowercased())
      })
    {
      return true
    }
    // "crashed into a mountain near Lima"
    if frame.isMarked(match.target.token, .near), frame.heads[match.target.token] != match.token {
      return true
    }
    // "crashed on a flight from Lima"
    return match.target.hops > 0 && frame.isMarked(match.target.token, .from)
  }

  /// Whether aircraft only bring something somewhere: "are rushing supplies to parts of Chad".
  func refusesDeployedTo(_ match: PredicateMatch) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // "sent bombers around Mali and Chad": they only flew there.
    var ground = argument(match.target, of: match)
    while frame.arcs[ground] == .conj, frame.heads[ground] >= 0 { ground = frame.heads[ground] }
    if predicate.name == "send", frame.isMarked(ground, .around) { return true }
    return predicate.category == .verb && !frame.passives[match.token]
      && ["rush", "move", "shift", "bring", "carry"].contains(predicate.name)
      && frame.surfaceSubjects(match.token).contains(argument(match.source, of: match))
      && !frame.objects(match.token).isEmpty
  }

  /// Whether an adverb of nearness stands before the preposition of a goal.
  private func isBeside(_ goal: Int) -> Bool {
    frame.children[goal].contains { marker in
      frame.arcs[marker] == .marking && marker > 0
        && ["close", "closer", "near", "nearer", "next"].contains(
          frame.tokens[marker - 1].text.lowercased())
    }
  }

  private func isFarWord(_ token: Int) -> Bool {
    token >= 0
      && ["far", "miles", "kilometers", "kilometres", "km"].contains(
        frame.tokens[token].text.lowercased())
  }

  /// Whether something only happens at a distance from the target: "went down not far from the border".
  func isFar(_ match: PredicateMatch) -> Bool {
    // "arrived to take over the mission from Peru": whom somebody relieves is not where they come from.
    var word = match.token
    for _ in 0..<2 where word >= 0 {
      if frame.tokens[word].lemma.lowercased() == "take",
        frame.dependents(word, .particle).contains(where: { frame.at($0, .over) })
      {
        return true
      }
      word = frame.heads[word]
    }
    let start = argument(match.target, of: match)
    return isFarWord(start)
      || frame.children[start].contains { marker in
        frame.arcs[marker] == .marking && isFarWord(marker - 1)
      }
  }

  /// Whether the way isn't over the target.
  func refusesFlewVia(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    // "shot down near its border with Syria": that is this side of it.
    if isBesideShore(match.target.token, by: ["near"]) { return true }
    // "flew beside an American drone" is over no nation, "in Polish airspace" is.
    let ground = argument(match.target, of: match)
    if match.target.kind == .nation, match.target.hops > 0, !frame.isOne(ground, of: .skies),
      !frame.isOne(ground, of: .grounds)
    {
      return true
    }
    // "flew Kenyans to Lima": those are carried.
    let word = frame.tokens[ground].text
    return match.target.kind == .nation && ground == match.target.token
      && frame.arcs[ground] == .obj && word.hasSuffix("s")
      && !(document.entities[match.target.entity]?.name.contains(word) ?? true)
  }
}
