import EntenteGraphModel
import EntenteLanguage

/// What a predicate of a standing relation seems to tell and doesn't.
extension CandidateAssembler {
  /// Whether the source is no member, or the target has none.
  func refusesMemberOf(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // "welcomed Mbeki of South Africa to the council": who is welcomed there is no nation.
    if predicate.category == .verb, isOfLeader(match) { return true }
    // "launches that were in violation of the council's resolutions": a deed is no member, nor who is in something of a body.
    if predicate.category == .verb,
      frame.isEventNoun(argument(match.source, of: match))
        || frame.arcs[match.token] == .cop && frame.heads[match.token] >= 0
          && frame.mentions[frame.heads[match.token]] < 0
    {
      return true
    }
    if isOfMembers(match, predicate) { return true }
    // "adhere to the terms of the UN truce": who keeps a rule joins nobody.
    if predicate.name == "adhere", match.target.hops > 0 { return true }
    // "welcomed the progress helped by NATO in the union's talks": it welcomed no new member.
    if predicate.category == .verb, match.source.hops > 1 { return true }
    // "Warsaw Pact countries that are NATO members now": the countries are, not the pact.
    if relation.source.kind == .organization, match.source.hops > 0,
      isOfStates(match.source.token)
    {
      return true
    }
    // "airmen of the 960th Wing were joined by Chad's": who comes to people for a while joins no body.
    if predicate.category == .verb, predicate.name.hasPrefix("join"), frame.passives[match.token],
      match.target.hops > 0
    {
      return true
    }
    // "the programme's participants include mayors from Chad": Chad itself does not.
    if predicate.category == .verb, ["include", "comprise"].contains(predicate.name),
      match.source.hops > 0
    {
      return true
    }
    // "joined the council in expressing support": who does once what a body does is no member for it.
    if predicate.category == .verb, predicate.name.hasPrefix("join"),
      frame.children[match.token].contains(where: { clause in
        frame.tokens[clause].text.hasSuffix("ing") && frame.isMarked(clause, .in)
      })
    {
      return true
    }
    // "soldiers to join American units": nobody belongs to their own, nor a nation to an army.
    if document.areOneSide(relation.source, relation.target)
      || relation.source.kind == .nation && document.isOne(of: ["armed-force"], relation.target)
    {
      return true
    }
    // "is withdrawing from an agreement with the bloc": it leaves the agreement.
    if predicate.category == .verb, match.target.hops > 0,
      frame.isOne(argument(match.target, of: match), of: .pacts)
    {
      return true
    }
    // "is there as part of a NATO mission"
    if predicate.category == .noun, match.target.hops > 0,
      frame.isOne(argument(match.target, of: match), of: .operations)
        || ["mission", "force"].contains(
          frame.tokens[argument(match.target, of: match)].lemma.lowercased())
    {
      return true
    }
    // "a major non-NATO ally" is outside of it.
    if frame.tokens[match.target.token].text.lowercased().hasPrefix("non-") { return true }
    // A ship that others join is no body that has members.
    if isShip(relation.target) { return true }
    // "joined the fight in support of the coalition": the fight is what it joined.
    if predicate.category == .verb, predicate.name.hasPrefix("join"),
      case let joined = frame.dependents(match.token, .obj),
      !joined.isEmpty, joined.allSatisfy({ frame.mentions[$0] < 0 }),
      !frame.way(from: match.target.token, to: match.token).contains(where: joined.contains)
    {
      return true
    }
    // "will enter production of the unit"
    if predicate.category == .verb, match.target.hops > 0,
      frame.objects(match.token).contains(where: { frame.isMatter($0) })
    {
      return true
    }
    // "joined the United Nations mission": who works with a body belongs to it or doesn't.
    if predicate.category == .verb, predicate.name.hasPrefix("join"), match.target.hops > 0,
      frame.objects(match.token).contains(where: { frame.isOne($0, of: .operations) })
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
    return false
  }

  /// Whether only some of a body, or some near another, belong there: "Some members of the club belonged to supporters of the
  /// party".
  private func isOfMembers(_ match: PredicateMatch, _ predicate: Predicate) -> Bool {
    predicate.category == .verb && predicate.name.hasPrefix("belong")
      && (match.source.hops > 0 || match.target.hops > 1)
  }

  /// Whether a town is the capital of what is a nation's, not of the nation: "Lahore, the capital of Pakistan's Punjab
  /// province".
  func isCapitalOfPart(_ match: PredicateMatch) -> Bool {
    let nation = match.target.token
    return [.possessive, .amod, .compound].contains(frame.arcs[nation])
      && frame.heads[nation] != match.token && frame.heads[nation] >= 0
      && frame.isMarked(frame.heads[nation], .of)
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
  func isOfLeader(_ match: PredicateMatch) -> Bool {
    guard match.source.kind != .leader, match.source.hops > 0 else { return false }
    let noun = argument(match.source, of: match)
    return ([noun] + frame.children[noun]).contains { part in
      frame.mentions[part] >= 0 && frame.entities[frame.mentions[part]]?.kind == .leader
        && (part == noun || [.flat, .appos].contains(frame.arcs[part]))
    }
  }

  /// Whether the source is no part of the target.
  func refusesPartOf(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // "The strikes were part of Inherent Resolve, the operation against the rebels": the rebels are no part of it.
    if predicate.name == "part",
      match.source.token > match.token || frame.isEventNoun(match.source.token)
    {
      return true
    }
    // "the Taliban, whose delegation Chad received": whose it is, is no part of who received it.
    if predicate.category == .noun,
      frame.children[match.token].contains(where: { frame.at($0, .whose) })
    {
      return true
    }
    // "established an Iraqi Army presence": what is set up is no part of who does it.
    if predicate.category == .verb, predicate.sources == [.object], match.source.hops > 0,
      frame.mentions[argument(match.source, of: match)] < 0
    {
      return true
    }
    // "is part-owned by Etihad"
    if predicate.name == "own",
      frame.tokens[match.token].text.lowercased().contains("part")
        || frame.dependents(match.token, .advmod).contains(where: {
          ["part", "partly", "partially", "half"].contains(frame.tokens[$0].text.lowercased())
        })
    {
      return true
    }
    // "belongs to Star Alliance": a member of a league is no part of it.
    if predicate.name == "belong", document.isOne(of: ["alliance"], relation.target) { return true }
    if isOfMembers(match, predicate) { return true }
    // "owns 20 percent of Airbus"
    if predicate.name == "own",
      frame.objects(match.token).contains(where: { frame.isOne($0, of: .portions) })
    {
      return true
    }
    // "Norfleet, Chad's rival": only an adjective tells whence a rival is.
    if ["rival", "competitor", "challenger", "newcomer"].contains(predicate.name),
      frame.arcs[match.target.token] == .possessive
        || document.isOne(of: ["armed-group", "alliance"], relation.source)
    {
      return true
    }
    if predicate.name == "carrier" {
      // "The Navy's newest carrier, USS Nimitz, arrived in Oslo" is no airline.
      if isShip(relation.source) { return true }
      if frame.children[match.token].contains(where: {
        frame.tokens[$0].text.lowercased() == "aircraft"
      }) {
        return true
      }
    }
    if predicate.category == .noun {
      // "is listed as a terrorist group by Ankara"
      if frame.isMarked(match.target.token, .by) { return true }
    }
    return false
  }

  /// Whether the source isn't at home in the target.
  func refusesBasedIn(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    if predicate.name == "carrier" {
      if frame.children[match.token].contains(where: {
        frame.tokens[$0].text.lowercased() == "aircraft"
      }) {
        return true
      }
    }
    if predicate.kind == .partOf {
      // "is listed as a terrorist group by Ankara"
      if frame.isMarked(match.target.token, .by) { return true }
    }
    if predicate.category == .verb && match.source.hops > 0 {
      // "the city is to host the bloc's summit"
      if frame.isEventNoun(argument(match.source, of: match)) { return true }
    }
    return false
  }

  /// Whether the place lies elsewhere, or is the larger of the two.
  func refusesLocatedIn(_ match: PredicateMatch) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // "build homes in Maale Adumin, the largest settlement in the West Bank"
    if predicate.category == .verb, match.source.hops > 1 { return true }
    // "the Shah Wali Kot district of Kandahar", "… of southern Kandahar province" lies in Kandahar.
    return predicate.category == .noun && frame.heads[match.target.token] == match.token
      && frame.arcs[match.target.token] == .compound
      && (frame.isOne(match.source.token, of: .provinces)
        || frame.way(from: match.source.token, to: match.token).contains {
          frame.isMarked($0, .of)
        })
  }

  /// Whether only a matter of the target is managed.
  func refusesLeads(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // "commanded a garrison on a Chadian island" leads no Chad.
    if predicate.category == .verb, match.target.kind == .nation, match.target.hops > 0,
      frame.way(from: match.target.token, to: match.token).contains(where: {
        frame.isMarked($0, .in, .on, .at, .near, .across)
      })
    {
      return true
    }
    // "led Chad to victory over Mali", "captained Chad to gold"
    if predicate.category == .verb, match.target.kind == .nation, match.target.hops == 0,
      frame.dependents(match.token, .obl).contains(where: { prize in
        frame.isMarked(prize, .to)
          && (Self.prizes.contains(frame.tokens[prize].lemma.lowercased())
            || frame.isOne(prize, of: .sports))
      })
    {
      return true
    }
    // "Mali's Maoists, led by Ali Noor": who leads rebels or a party of a land doesn't lead the land.
    if predicate.category == .verb, match.target.kind == .nation, match.target.hops > 0,
      frame.objects(match.token).contains(where: { led in
        led != match.target.token && frame.mentions[led] < 0
          && (frame.tokens[led].morphology["Number"] == "Plur"
            || frame.tokens[led].text.hasSuffix("s"))
          && !frame.isOne(led, of: .bodies)
      })
    {
      return true
    }
    // "managed Chad's participation in the summit", "led the Chadian side": who runs a thing of a land doesn't run the land.
    if predicate.category == .verb, match.target.hops > 0,
      Self.managing.contains(predicate.name),
      !frame.objects(match.token).contains(where: { frame.isOne($0, of: .bodies) })
    {
      return true
    }
    // "leads the Chadian programmes"
    if predicate.category == .verb, match.target.kind == .nation, match.target.hops > 0,
      ["lead", "head"].contains(predicate.name),
      frame.objects(match.token).contains(where: {
        Self.undertakings.contains(frame.tokens[$0].lemma.lowercased())
      })
    {
      return true
    }
    // "delegations led by Ana Ruiz and Ali Noor": who leads that only acts for a nation.
    if predicate.category == .verb,
      frame.objects(match.token).contains(where: {
        ["delegation", "side", "contingent"].contains(frame.tokens[$0].lemma.lowercased())
      })
    {
      return true
    }
    return isDeputyOnly(match, predicate)
  }

  /// To what a player or a coach leads a nation's team.
  private static let prizes: Set<String> = [
    "victory", "win", "gold", "silver", "bronze", "title", "triumph", "trophy", "crown", "draw",
  ]

  private static let managing: Set<String> = [
    "manage", "oversee", "supervise", "administer", "co-chair", "chair", "co-lead", "co-head",
  ]

  /// What somebody leads of a nation without leading it.
  private static let undertakings: Set<String> = [
    "program", "programme", "effort", "implementation", "project", "initiative", "campaign",
    "work", "negotiation", "talk", "process", "participation", "policy", "reform", "response",
  ]

  /// Whether the post that a verb gives somebody is not that of the head of the target: "served as deputy director of the bureau",
  /// "was the country's chief of protocol".
  private func isDeputyOnly(_ match: PredicateMatch, _ predicate: Predicate) -> Bool {
    guard predicate.category == .verb, predicate.name.hasSuffix("@head") else { return false }
    let way = frame.way(from: match.target.token, to: match.token)
    let posts = way.filter { frame.isOne($0, of: .heads) }
    return posts.contains { post in
      let noun = frame.tokens[post].lemma.lowercased()
      if match.target.kind == .nation,
        ["director", "chief", "head", "chairman", "chair"].contains(noun)
      {
        return true
      }
      return frame.children[post].contains { child in
        let word = frame.tokens[child].text.lowercased()
        return child < post
          && (Words.lesser.contains(Substring(word))
            || ["principal", "associate", "regional"].contains(word))
      }
    }
  }

  /// Whether others fly the aircraft.
  func refusesOperates(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // What an authority grounds is others' to fly.
    if predicate.name == "ground"
      && !document.isOne(of: ["airline", "armed-force"], relation.source)
      && !frame.objects(match.token).contains(where: { !frame.dependents($0, .possessive).isEmpty })
    {
      return true
    }
    // A maker that launches or introduces a type flies none of it.
    if predicate.category == .verb, document.isOne(of: ["manufacturer"], relation.source),
      !["operate", "fly", "own", "use"].contains(predicate.name)
    {
      return true
    }
    // "were flown by their crews to a base in Chad": where a crew flies is not whose it is.
    if predicate.category == .verb, match.source.hops > 0, match.source.kind == .nation,
      frame.isMarked(match.source.token, .in, .at)
    {
      return true
    }
    // "Chadian jets will replace the F-16s": whose those are nobody says.
    if isByAircraft(match) { return true }
    // "could not buy spare parts for its F-16s" says of none that it was bought.
    if predicate.category == .verb,
      match.target.hops > 0 || frame.isMarked(match.target.token, .for),
      frame.objects(match.token).contains(where: { object in
        object != match.target.token && frame.isOne(object, of: .components)
          && frame.mentions[object] < 0
      })
    {
      return true
    }
    // "was leased from Roe": who lets it doesn't fly it.
    if predicate.category == .verb, frame.isMarked(match.source.token, .from) { return true }
    // "a Finnair tug operator" operates tugs.
    if predicate.name == "operator",
      frame.children[match.token].contains(where: {
        frame.arcs[$0] == .compound && frame.mentions[$0] < 0
          && frame.tokens[$0].partOfSpeech == .NOUN
      })
    {
      return true
    }
    // "ordered inspections of Boeing 777s": an authority orders no jets.
    if predicate.name == "order", predicate.category == .verb, match.target.hops > 0 {
      let ordered = frame.tokens[argument(match.target, of: match)]
      if ordered.partOfSpeech == .NOUN, ordered.lemma.lowercased().hasSuffix("ion") { return true }
    }
    if predicate.category == .verb && match.target.hops > 0 {
      // "to take over the mission from German jets", "received mail from the jets": those are another's.
      if frame.isMarked(match.target.token, .from) { return true }
    }
    return false
  }

  /// Whether the ties are bad ones.
  func refusesAlliedWith(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // "has a tense relationship with Peru"
    let noun =
      predicate.category == .verb
      ? frame.dependents(match.token, .obj).first ?? match.token : match.token
    if frame.children[noun].contains(where: {
      frame.arcs[$0] == .amod && frame.isOne($0, of: .strained)
    }) {
      return true
    }
    if isOfOthersFriends(match, predicate) { return true }
    // "its NATO partner": the alliance is what they are partners in.
    if predicate.category == .noun, frame.tokens[match.token].morphology["Number"] != "Plur",
      [match.source, match.target].contains(where: { end in
        end.kind == .organization && frame.heads[end.token] == match.token
          && [.compound, .amod].contains(frame.arcs[end.token])
      }), let owner = frame.dependents(match.token, .possessive).first,
      frame.tokens[owner].text.lowercased() != "our"
    {
      return true
    }
    // "our condolences to his family and friends": they are a man's, not a nation's.
    if predicate.name == "friend",
      [match.token, frame.heads[match.token]].contains(where: { noun in
        noun >= 0
          && frame.children[noun].contains(where: {
            frame.arcs[$0] == .conj && frame.isOne($0, of: .relatives)
          })
      })
        || frame.arcs[match.token] == .conj && frame.heads[match.token] >= 0
          && ["family", "relative", "parent", "colleague"].contains(
            frame.tokens[frame.heads[match.token]].lemma.lowercased())
    {
      return true
    }
    return false
  }

  /// Whether friends are named with the one whose they are: "sanctions on Noor and his allies" make no ally of who imposes them.
  private func isOfOthersFriends(_ match: PredicateMatch, _ predicate: Predicate) -> Bool {
    let noun = match.token
    return predicate.category == .noun && frame.arcs[noun] == .conj
      && !frame.dependents(noun, .possessive).isEmpty && frame.dependents(noun, .cop).isEmpty
      && [match.source, match.target].contains { end in
        !isInside(end.token, noun) && end.token != frame.heads[noun]
      }
  }

  /// Whether the quarrel is over.
  func refusesOpposedTo(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // "grapples with the crises in Lebanon" fights no land.
    if predicate.name == "grapple", match.target.hops > 0 { return true }
    // "Sharon faces a challenge from Israeli lawmakers": his nation is not against him.
    if document.areOneSide(relation.source, relation.target),
      [relation.source.kind, relation.target.kind].contains(.nation)
    {
      return true
    }
    // "its US rival", "Airbus's American competitor": the nation is the rival's.
    if predicate.category == .noun,
      [match.source, match.target].contains(where: { end in
        end.kind == .nation && [.amod, .compound].contains(frame.arcs[end.token])
          && frame.heads[end.token] == match.token
      }), !frame.dependents(match.token, .possessive).isEmpty
    {
      return true
    }
    if predicate.category == .noun {
      // "have settled their border dispute": it is over.
      let verb = frame.heads[match.token]
      if verb >= 0, frame.isOne(verb, of: .settlings),
        frame.passives[verb] ? frame.arcs[match.token] == .nsubj : frame.arcs[match.token] == .obj,
        !frame.dependents(verb, .aux).contains(where: { !frame.at($0, .have, .be) })
      {
        return true
      }
    }
    return false
  }
}
