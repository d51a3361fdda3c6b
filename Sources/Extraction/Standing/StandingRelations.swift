import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// The standing relations that names and titles state by themselves, without a verb: "Venezuelan Defence
/// Minister Vladimir Padrino López", "Russian Air Force Il-62", "U.S. Navy", "Boeing 787".
struct StandingRelations {
  let knowledge: KnowledgeBase

  /// The relations of a document.
  ///
  /// - Parameter date: The day of the article, by which the tables know who held what.
  func relations(
    in linked: LinkedDocument, articleDate date: CalendarDate? = nil
  ) -> [ExtractedRelation] {
    var found: [ExtractedRelation] = []
    let bySentence = Dictionary(grouping: linked.mentions, by: \.sentence)
    let byline = Byline(linked)
    let voice = FirstPerson(linked, byline: byline)
    for index in linked.document.sentences.indices
    where !(byline.isBare && byline.sentence == index) {
      let mentions = bySentence[index] ?? []
      let sentence = linked.document.sentences[index]
      let titles = TitleFinder(knowledge: knowledge, sentence: sentence)
      let listed = respective(mentions, titles, sentence)
      found += listed
      for mention in mentions {
        switch mention.entity.kind {
        case .leader where mention.form == .name:
          var offices: [ExtractedRelation] = []
          var ranks: Set<String> = []
          for title in titles.titles(of: mention.tokens) where !title.isCourtesy {
            if listed.contains(where: { $0.source == mention.entity }) { continue }
            let office = office(of: mention, title, mentions, titles, linked, date, voice)
            if let office, !found.contains(where: { isSame($0, office) }) {
              offices += withOrgan(office, title, linked, date)
              if titles.isRank(title) { ranks.insert(office.predicate) }
              offices += alsoHeld(office, title, mentions, sentence)
            } else if office == nil {
              offices += organAlone(of: mention, title, linked, date)
            }
          }
          if let bracketed = bracketed(mention, mentions, sentence),
            !offices.contains(where: { $0.target == bracketed.target })
          {
            offices.append(bracketed)
          }
          if offices.isEmpty { offices += member(mention, mentions, sentence) }
          // "the union's chairman, Ana Ruiz of Peru": of what else somebody is stands behind the name.
          if !offices.contains(where: { $0.target.kind == .nation }) {
            offices += ofNation(mention, mentions, sentence)
          }
          offices += headed(by: mention, mentions, titles, sentence)
          offices += ownParty(of: mention, mentions, sentence)
          if offices.isEmpty { offices += counterpart(mention, mentions, sentence, date) }
          if offices.isEmpty { offices += succeeded(mention, mentions, sentence, linked, found) }
          found += withoutRanks(offices, ranks)
          found += rule(of: mention, sentence, linked, date)
        case .leader where mention.form == .pronoun:
          found += pronounsParty(of: mention, mentions, sentence)
        case .leader where mention.form == .description:
          found += post(mention, titles, linked, date)
        case .organization:
          let partners = partners(in: mention, linked)
          if let partners {
            found += partners
          } else {
            let own = owner(of: mention, linked)
            found += own.isEmpty ? wholes(of: mention, linked) : own
          }
          found += nationInFront(of: mention, mentions, sentence)
          found += nationBehind(of: mention, mentions, sentence)
          found += nationShared(by: mention, mentions, sentence)
          found += wholesInPhrase(of: mention, mentions, sentence)
          found += largerUnit(of: mention, mentions, sentence)
          found += wholesByCopula(of: mention, mentions, sentence)
          found += nationInside(mention, mentions, sentence)
          found += enemies(of: mention, linked) + rival(of: mention, linked)
          found += parent(mention, mentions, sentence)
          found += stateOf(mention, sentence, linked)
        case .aircraft:
          let made = makersByParticiple(of: mention, mentions, sentence)
          let named = made.isEmpty ? operators(of: mention, mentions, sentence) : []
          // "U.S. Air Force F-15Es of the 336th Fighter Squadron" have two owners.
          let others = operatorsInPhrase(of: mention, mentions, sentence).filter { other in
            named.isEmpty
              || other.source.kind == .organization
                && !named.contains { $0.source == other.source || $0.target == other.source }
          }
          found += made + named + others
          if named.isEmpty { found += operatorBehind(mention, mentions, sentence) }
          found += operatorOfGroup(mention, linked)
          found += makers(of: mention, mentions, linked) + families(of: mention, linked)
        default: break
        }
      }
    }
    // "Rear Adm. Ana Ruiz of Submarine Group 10" commands it, where the text says so elsewhere.
    let led = Set(found.filter { $0.kind == .leads }.map { [$0.source, $0.target] })
    return found.filter {
      $0.kind != .officialOf || !$0.predicate.hasPrefix("title/")
        || !isRank($0.role) && $0.role?.lowercased() != "commander-in-chief"
        || !led.contains([$0.source, $0.target])
    }
  }

  /// Whether a role is a rank, which says nothing of what its holder heads.
  private func isRank(_ role: String?) -> Bool {
    let words = role?.lowercased().split(separator: " ") ?? []
    return words.last.map { Words.ranks.contains(String($0)) || $0.hasSuffix(".") } ?? false
  }

  /// A title that the sentence gives a person, with the nation or organization of the same noun phrase;
  /// without one, that of the office which the tables know the person to hold on the day.
  private func office(
    of mention: LinkedMention, _ title: PersonTitle, _ mentions: [LinkedMention],
    _ titles: TitleFinder, _ linked: LinkedDocument, _ date: CalendarDate?, _ voice: FirstPerson
  ) -> ExtractedRelation? {
    let holder = titles.holder(of: title, of: mention.tokens, among: mentions)
    // "Our Ambassador to the United Nations": where one is sent to is not whom one speaks for.
    let sent = holder.map { isSent(title, to: $0, linked) } ?? false
    let named = sent ? nil : holder?.entity
    if named == nil, titles.isOfOpposition(title) { return nil }
    let sentence = linked.document.sentences[mention.sentence]
    var target =
      named ?? possessor(of: title, of: mention.tokens, mentions, sentence, linked)
      ?? secretariat(of: title, mention, mentions, linked, date)
      ?? apposed(mention, mentions, sentence) ?? antecedent(of: title, mentions, sentence)
      ?? commission(mention, title, linked)
    target = target ?? nationInBrackets(behind: mention, mentions, sentence)
    let known = knownHolder(of: mention.entity, title, linked, date)
    // "sent jets to Lask at the request of Donald Tusk, its prime minister": the tables know better whose a pronoun says.
    if named == nil, let owner = target, let known, owner.kind == .nation, known.kind == .nation,
      owner != known, isOwnedByPronoun(title, in: sentence)
    {
      target = known
    }
    // "Minister Safadi of Jordan and Prime Minister Bennett": a name that isn't the title's own gives way to the tables.
    if let holder, let known, target == holder.entity, known.kind == .nation,
      !isOwn(holder, title, in: sentence), !linked.areOneSide(holder.entity, known)
    {
      target = known
    }
    target = target ?? known ?? colleague(of: title, of: mention, mentions, titles, sentence)
    target = target ?? served(by: title, mentions, linked, date)
    target = target ?? appointer(of: title, mention, mentions, sentence, linked)
    target = target ?? topic(before: mention, title, linked)
    target = target ?? pentagon(title, mention, linked) ?? secretaryOfState(title, mention, linked)
    target = target ?? host(mention, title, linked) ?? issuer(mention, title, voice, linked)
    if target?.kind != .organization,
      let body = bodyOfSecretary(title, mention, holder, mentions, sentence)
    {
      target = body
    }
    guard var target else { return nil }
    if target.kind == .nation, named == nil, Self.isSecretaryGeneral(title) { return nil }
    if target != known, isOneOfMembers(title, target) { return nil }
    if target.kind == .nation, titles.isOfFaction(title, of: holder),
      holder.flatMap({ titles.part(of: $0, title, among: mentions) }) == nil
    {
      return nil
    }
    if target.kind == .nation
      || holder.map({ $0.tokens.lowerBound > mention.tokens.upperBound }) ?? false,
      titles.isOfUnnamedBody(title, holder),
      holder.flatMap({ titles.part(of: $0, title, among: mentions) }) == nil
    {
      return nil
    }
    // "Mullah Ali Noor" is no post in a state.
    if target.kind == .nation, title.role.lowercased() == "mullah" { return nil }
    // "Pope Benedict visited Mali": he leads no nation but his own.
    if target.kind == .nation, target.slug != "vatican-city",
      title.role.lowercased().hasSuffix("pope")
    {
      return nil
    }
    // "a Republican senator" sits for the nation.
    if target.kind == .organization, knowledge.role(of: title.record) == "legislator",
      let party = knowledge.record(target), knowledge.sort(of: party) == "party",
      let slug = knowledge.nations(of: party).first
    {
      let nation = EntityID(kind: .nation, slug: slug)
      if linked.entities[nation] != nil { target = nation }
    }
    var kind = relation(of: title, over: target)
    if kind == .leads, let holder, titles.isOfPart(title, of: holder) { kind = .officialOf }
    // "Floods hit Peru. Regional leader Ana Ruiz": she leads no Peru.
    if kind == .leads, holder == nil, target.kind == .nation, target != known,
      titles.isOfPartOfNation(title, among: mentions)
    {
      kind = .officialOf
    }
    // "the prime minister of the peninsula": who heads a part of a nation doesn't head the nation.
    if kind == .leads, holder == nil, target.kind == .nation,
      let record = knowledge.record(mention.entity),
      case let terms = knowledge.terms(of: record).filter({ term in
        knowledge.holder(term.of) == target
          && (date.map { term.holds(on: $0, grace: 60) } ?? true)
      }), !terms.isEmpty, terms.allSatisfy({ $0.role == "official" })
    {
      kind = .officialOf
    }
    // "Wing Commander Ali Noor": the rank commands no wing.
    if kind == .leads, title.role == "Wing Commander",
      title.tokens.upperBound == mention.tokens.lowerBound
    {
      kind = .officialOf
    }
    // "a minister at the Foreign Office" is one of several.
    if kind == .leads, let holder, holder.entity.kind == .organization,
      titles.isOneAt(title, holder)
    {
      kind = .officialOf
    }
    // "the head of the UN peacekeeping mission, MONUSCO"
    if let holder, kind == .leads || holder.entity.kind == .nation,
      let part = titles.part(of: holder, title, among: mentions)
    {
      return ExtractedRelation(
        source: mention.entity, kind: relation(of: title, over: part), target: part,
        sentence: mention.sentence, cue: title.role,
        predicate: "title/\(title.role.lowercased())", confidence: 0.8, role: title.role)
    }
    return ExtractedRelation(
      source: mention.entity, kind: kind, target: target,
      status: isComing(title) || title.isForeseen ? .planned : .asserted,
      sentence: mention.sentence, cue: title.role, predicate: "title/\(title.role.lowercased())",
      confidence: named == nil ? 0.7 : 0.8, role: title.role)
  }

  /// Whether a title is one that only bodies give.
  private static func isSecretaryGeneral(_ title: PersonTitle) -> Bool {
    ["secretary-general", "secretary general"].contains(where: title.role.lowercased().hasSuffix)
  }

  /// The body whose secretary-general somebody is where the title alone doesn't tell: "The bloc will send a mission under
  /// Secretary-General Ana Ruiz"; no nation has one.
  private func bodyOfSecretary(
    _ title: PersonTitle, _ mention: LinkedMention, _ holder: LinkedMention?,
    _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> EntityID? {
    guard Self.isSecretaryGeneral(title), holder == nil,
      // "the envoy of the Secretary-General Ali Noor" is an envoy.
      !sentence.tokens[max(0, title.tokens.lowerBound - 2)..<title.tokens.lowerBound].contains(
        where: {
          $0.text == "of"
        })
    else { return nil }
    return mentions.last { body in
      guard body.entity.kind == .organization, body.form == .name,
        body.tokens.upperBound <= title.tokens.lowerBound
      else { return false }
      guard let record = knowledge.record(body.entity) else { return false }
      return ["alliance", "body"].contains(knowledge.sort(of: record))
    }?.entity
  }

  /// Whether a title makes somebody no more than one of those who rule an alliance's members: "the only EU leader to come",
  /// "Chad's president became the first African Union leader to do so".
  private func isOneOfMembers(_ title: PersonTitle, _ target: EntityID) -> Bool {
    guard title.role.lowercased().hasSuffix("leader"), let record = knowledge.record(target) else {
      return false
    }
    return !knowledge.members(of: record).isEmpty || knowledge.sort(of: record) == "alliance"
  }

  /// Whether who bears a title has yet to take office: "President-elect Ana Ruiz".
  private func isComing(_ title: PersonTitle) -> Bool {
    ["elect", "designate"].contains {
      title.role.lowercased().hasSuffix("-\($0)") || title.role.lowercased().hasSuffix(" \($0)")
    }
  }

  /// Whether a name stands right before a title or behind its preposition.
  private func isOwn(_ name: LinkedMention, _ title: PersonTitle, in sentence: Sentence) -> Bool {
    let (name, title) = (name.tokens, title.tokens)
    if name.overlaps(title) || name.upperBound == title.lowerBound { return true }
    let between = sentence.tokens[
      min(name.upperBound, title.upperBound)..<max(name.lowerBound, title.lowerBound)]
    return between.first?.isPossessiveMark ?? false
      || name.lowerBound > title.upperBound
        && ["of", "for"].contains(between.first?.text.lowercased())
  }

  /// Whether a pronoun says whose a title is.
  private func isOwnedByPronoun(_ title: PersonTitle, in sentence: Sentence) -> Bool {
    let start = title.tokens.lowerBound
    return sentence.tokens[max(0, start - 3)..<start].contains { $0.text.lowercased() == "its" }
  }

  /// Whether a body is only where an envoy is: "Ambassador to the United Nations".
  private func isSent(
    _ title: PersonTitle, to body: LinkedMention, _ linked: LinkedDocument
  ) -> Bool {
    let role = title.role.lowercased()
    // "UN Ambassador Ana Ruiz"
    if body.tokens.overlaps(title.tokens), role == "un ambassador" { return true }
    guard body.entity.kind == .organization, title.tokens.upperBound <= body.tokens.lowerBound,
      role.hasSuffix("ambassador") || role.hasSuffix("representative") || role.hasSuffix("envoy")
    else { return false }
    let tokens = linked.document.sentences[body.sentence].tokens
    return tokens[title.tokens.upperBound..<body.tokens.lowerBound].first?.text.lowercased() == "to"
  }

  /// The department of those below its secretary, where the article names it: "undersecretary of defense for policy".
  private func pentagon(
    _ title: PersonTitle, _ mention: LinkedMention, _ linked: LinkedDocument
  ) -> EntityID? {
    let tokens = linked.document.sentences[mention.sentence].tokens
    let words = tokens[title.tokens.lowerBound...].prefix(6).map { $0.text.lowercased() }
    guard let place = words.firstIndex(where: { $0.hasSuffix("secretary") }),
      words.dropFirst(place + 1).starts(with: ["of", "defense"]),
      words[...place].contains(where: {
        ["under", "undersecretary", "deputy", "assistant"].contains($0)
      })
        || title.tokens.lowerBound > 0
          && ["under", "deputy", "assistant"].contains(
            tokens[title.tokens.lowerBound - 1].text.lowercased())
    else { return nil }
    return [
      EntityID(kind: .organization, slug: "us-department-of-defense"),
      EntityID(kind: .nation, slug: "united-states"),
    ].first { linked.entities[$0] != nil }
  }

  /// The European Union, whose commissioners have fields as ministers have: "Transport Commissioner Ana Ruiz".
  private func commission(
    _ mention: LinkedMention, _ title: PersonTitle, _ linked: LinkedDocument
  ) -> EntityID? {
    let union = EntityID(kind: .organization, slug: "european-union")
    let words = title.role.lowercased().split(separator: " ")
    let tokens = linked.document.sentences[mention.sentence].tokens
    let end = title.tokens.upperBound
    // "Commissioner for Trade Ana Ruiz"
    let hasField =
      words.count > 1
      || end < tokens.count && tokens[end].text == "for" && Words.isCapitalized(title.role)
    return hasField && words.last == "commissioner" && linked.entities[union] != nil
      && knowledge.role(of: title.record) == "organization-head" ? union : nil
  }

  /// The United States, which alone have a secretary of state for no matter of its own, and alone call those below "assistant"
  /// or "under secretary of state".
  private func secretaryOfState(
    _ title: PersonTitle, _ mention: LinkedMention, _ linked: LinkedDocument
  ) -> EntityID? {
    let nation = EntityID(kind: .nation, slug: "united-states")
    let tokens = linked.document.sentences[mention.sentence].tokens
    let end = title.tokens.upperBound
    guard linked.entities[nation] != nil, knowledge.record(mention.entity) == nil else {
      return nil
    }
    if Self.deputies.contains(where: title.role.lowercased().hasSuffix),
      !title.role.lowercased().contains("parliamentary")
    {
      return nation
    }
    guard title.role.lowercased() == "secretary of state",
      end >= tokens.count || !["for", "of"].contains(tokens[end].text.lowercased())
    else { return nil }
    return nation
  }

  /// Offices below a secretary of state that only the United States have.
  private static let deputies = [
    "assistant secretary of state", "deputy secretary of state", "under secretary of state",
    "deputy assistant secretary",
  ]

  /// Offices without the rank of who heads the same, or a force besides: "Rear Adm. Doug Verissimo, commander of Carrier
  /// Strike Group 9", "Peru's army chief, General Ali Noor".
  private func withoutRanks(
    _ offices: [ExtractedRelation], _ ranks: Set<String>
  ) -> [ExtractedRelation] {
    offices.filter { office in
      office.kind == .leads
        || !offices.contains {
          $0.kind == .leads
            && ($0.target == office.target
              || ranks.contains(office.predicate) && $0.target.kind == .organization)
        }
    }
  }

  private func isSame(_ a: ExtractedRelation, _ b: ExtractedRelation) -> Bool {
    a.source == b.source && a.target == b.target && a.kind == b.kind && a.sentence == b.sentence
  }

  /// The relation that a title marks over a target. One that heads no such thing ("Director" of a nation)
  /// only makes an official of it; commanders head their commands, ministers their ministries.
  func relation(of title: PersonTitle, over target: EntityID) -> RelationKind {
    let kind = knowledge.relation(of: title.record)
    let words = title.role.lowercased().split(separator: " ")
    // "his chief adviser" heads nothing but a nation that calls so who does, as Bangladesh did.
    if words.first == "chief", words.last?.hasPrefix("advis") ?? false,
      !knowledge.isHeld(title.record, of: target)
    {
      return .officialOf
    }
    if kind == .leads {
      let isHead = !words.contains(where: { Words.lesser.contains($0) })
      return isHead && knowledge.heads(title.record, target.kind) ? .leads : .officialOf
    }
    guard target.kind == .organization, !words.contains(where: { Words.secondary.contains($0) })
    else { return kind }
    let sort = knowledge.record(target).map(knowledge.sort)
    let role = knowledge.role(of: title.record)
    // "Army Secretary Ana Ruiz"; "Foreign Office minister Ana Ruiz" is one of several.
    let isMinister =
      role == "minister" && (sort == "ministry" || sort == "armed-force") && words != ["minister"]
    let isChief = role == "commander" && sort == "armed-force" && words.last == "chief"
    let isCommander = words.contains("commander") || words.dropLast().last == "commanding"
    let isChairman = role == "commander" && words.first == "chairman"
    // "chairman of the Sovereignty Council": a title that has the body's own name in it.
    let isHead =
      ["chairman", "chairwoman", "president", "head", "leader"].contains(words.first ?? "")
      && title.role.lowercased().split(whereSeparator: { !$0.isLetter }).joined(separator: "-")
        .hasSuffix(String(target.slug.prefix { $0 != "~" }))
    // "governor of the National Bank of Ukraine"
    let isBanker =
      words.last == "governor"
      && target.slug.split(separator: "-").contains { ["bank", "banks", "reserve"].contains($0) }
    let names = target.slug.prefix { $0 != "~" }.split(separator: "-")
    let isSpeaker =
      words.last == "speaker"
      && (sort == "parliament" || names.contains { Self.houses.contains(String($0)) })
    // "NASA Administrator Ana Ruiz"
    let isAdministrator = words == ["administrator"] && sort != "ministry"
    return isSpeaker || isAdministrator || isMinister || isChief || isCommander || isChairman
      || isHead || isBanker
      ? .leads : kind
  }

  /// Words in the names of parliaments.
  private static let houses: Set<String> = [
    "assembly", "parliament", "senate", "house", "chamber", "duma", "knesset", "majlis",
  ]

  /// The nation or organization, among those of the article, of the office that a person holds by the tables.
  func knownHolder(
    of person: EntityID, _ title: PersonTitle, _ linked: LinkedDocument, _ date: CalendarDate?
  ) -> EntityID? {
    guard let record = knowledge.record(person) else {
      // A person whom only the text knows has the nation that it was introduced with.
      return linked.home(of: person)
    }
    let terms = knowledge.terms(of: record)
    let current = terms.filter { term in date.map { term.holds(on: $0, grace: 60) } ?? true }
    let name = knowledge.name(of: title.record).lowercased()
    let role = knowledge.role(of: title.record)
    let fitting = (current.isEmpty ? terms : current).filter {
      $0.role == role || $0.position.lowercased().contains(name)
    }
    let holders = Set((fitting.isEmpty ? current : fitting).compactMap { knowledge.holder($0.of) })
    let present = holders.filter { linked.entities[$0] != nil }
    return present.count == 1 ? present.first : nil
  }

  /// The nation that an organization's own name carries.
  private func owner(of mention: LinkedMention, _ linked: LinkedDocument) -> [ExtractedRelation] {
    if knowledge.record(mention.entity) == nil { return ownerByType(of: mention, linked) }
    guard let record = knowledge.record(mention.entity),
      ["ministry", "armed-force", "intelligence", "parliament", "court"]
        .contains(knowledge.sort(of: record)),
      let slug = knowledge.nations(of: record).first
    else { return [] }
    let nation = EntityID(kind: .nation, slug: slug)
    // "the 7th Fleet area of operations": only a name that has the nation in it says whose the fleet is.
    if knowledge.name(of: record).hasSuffix("Fleet"),
      mention.surface.split(separator: " ").count < 3
    {
      return []
    }
    guard linked.entities[nation] != nil, !isBareName(mention.surface) else { return [] }
    return [
      ExtractedRelation(
        source: mention.entity, kind: .partOf, target: nation, sentence: mention.sentence,
        cue: mention.surface, predicate: "name/nation", confidence: 0.75)
    ]
  }

  /// Whether a name is one word that says nothing of what it belongs to, as letters may: "the Pentagon", but "USAF".
  private func isBareName(_ surface: String) -> Bool {
    let words = surface.split(separator: " ").filter { $0.lowercased() != "the" }
    return words.count == 1 && words[0].contains(where: \.isLowercase)
  }

  /// The nation of an organ that only the text knows: "the Malaysian coast guard".
  private func ownerByType(
    of mention: LinkedMention, _ linked: LinkedDocument
  ) -> [ExtractedRelation] {
    guard let attributes = linked.entities[mention.entity]?.attributes,
      case .string(let sort)? = attributes["type"], case .string(let slug)? = attributes["nation"],
      ["ministry", "armed-force", "intelligence", "parliament", "court"].contains(sort)
    else { return [] }
    return [
      ExtractedRelation(
        source: mention.entity, kind: .partOf, target: EntityID(kind: .nation, slug: slug),
        sentence: mention.sentence, cue: mention.surface, predicate: "name/nation",
        confidence: 0.7)
    ]
  }

  /// The nation or force whose name stands before an aircraft's.
  private func operators(
    of mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    guard !mention.entity.slug.contains("~"),
      let owner = mentions.last(where: {
        ($0.entity.kind == .nation || $0.entity.kind == .organization)
          && $0.tokens.upperBound <= mention.tokens.lowerBound
          && mention.tokens.lowerBound - $0.tokens.upperBound <= 1
          // "has sold it Su-30s"
          && ($0.form != .pronoun || $0.surface.lowercased() == "its")
      }),
      // "left Canada aboard Air Force One"
      !sentence.tokens[owner.tokens.upperBound..<mention.tokens.lowerBound].contains(where: {
        // "the carrier Nimitz and four B-52s"
        // "told Reuters the aircraft would return"
        [.ADP, .VERB, .AUX, .ADV, .CCONJ, .DET].contains($0.partOfSpeech) && !$0.isPossessiveMark
      }), !isReceiver(owner, of: mention, sentence),
      !isMakersAdjective(owner, mention, mentions, sentence)
    else { return [] }
    let isMaker = isMaker(owner.entity)
    let own = ExtractedRelation(
      source: isMaker ? mention.entity : owner.entity, kind: isMaker ? .builtBy : .operates,
      target: isMaker ? owner.entity : mention.entity, sentence: mention.sentence,
      cue: "\(owner.surface) \(mention.surface)", predicate: "name/aircraft", confidence: 0.7)
    return [own]
      + operators(joinedTo: owner, mentions, sentence).map { other in
        ExtractedRelation(
          source: other.entity, kind: .operates, target: mention.entity,
          sentence: mention.sentence, cue: "\(other.surface) and \(own.cue)",
          predicate: "name/aircraft", confidence: 0.7)
      }
  }
}
