import EntenteGraphModel
import EntenteLanguage

/// Which end of a relation is asked for.
enum End: Sendable { case source, target }

extension SentenceFrame {
  /// The mentions at a token as arguments, where their kinds are among those asked for.
  func arguments(at token: Int, _ kinds: Set<EntityKind>, hops: Int) -> [Argument] {
    guard mentions[token] >= 0 else { return [] }
    return (groups[token] ?? [mentions[token]]).compactMap {
      argument($0, at: token, kinds, hops: hops)
    }
  }

  /// A mention as an argument, where its kind is among those asked for.
  func argument(
    _ number: Int, at token: Int, _ kinds: Set<EntityKind>, hops: Int
  ) -> Argument? {
    guard let found = entities[number], kinds.contains(found.kind) else { return nil }
    return Argument(
      mention: number, entity: found.entity, kind: found.kind, token: token, hops: hops)
  }

  /// Who says what a word says: who is quoted for it, else who tells the whole text.
  func voices(of token: Int, _ kinds: Set<EntityKind>) -> [Argument] {
    let quoted = actors(speakerTokens(of: token), kinds, .source)
    if !quoted.isEmpty { return quoted }
    if let reported { return actors(reported, kinds, .source) }
    return narrators.compactMap { argument($0, at: token, kinds, hops: 1) }
  }

  /// Whose words the sentence reports in the past without saying so to the end ("They reaffirmed their support and
  /// condemned the unjust war"); `nil` where the text speaks for itself.
  private var reported: [Int]? {
    guard let root = heads.firstIndex(of: -1), words[root] >= 0,
      tokens[root].partOfSpeech == .VERB, tokens[root].morphology["Tense"] == "Past",
      let subject = dependents(root, .nsubj).first,
      !["i", "we"].contains(tokens[subject].text.lowercased()),
      lexicon.verdictVerbs.contains(words[root]) || lexicon.speechVerbs.contains(words[root])
        || lexicon.byWord[Int(words[root])].contains(where: {
          lexicon.predicates[$0].category == .verb
            && [.agree, .consult, .support, .accuse, .request].contains(lexicon.predicates[$0].kind)
        })
    else { return nil }
    return [subject]
  }

  /// The actors that a head noun stands for, those joined to it included.
  func actors(
    _ token: Int, _ kinds: Set<EntityKind>, _ end: End, hops: Int = 0, conjoined: Bool = true
  ) -> [Argument] {
    var found = actor(token, kinds, end, hops: hops)
    if conjoined {
      for child in children[token]
      where arcs[child] == .conj && tokens[child].partOfSpeech != .VERB && !isLeftOut(child)
        && sharedOwner(of: child) == nil
      {
        found += actors(child, kinds, end, hops: hops, conjoined: false)
        // "the team of Guaidó and Maduro's government": later conjuncts may hang from the one before.
        for next in children[child] where arcs[next] == .conj {
          found += actors(next, kinds, end, hops: hops, conjoined: false)
        }
      }
    }
    if conjoined, hops == 0 {
      for example in named(of: token) { found += actors(example, kinds, end, hops: 1) }
    }
    if conjoined, end == .source, hops == 0 {
      for companion in companions(token) {
        found += actors(companion, kinds, end, hops: hops + 1)
      }
    }
    var seen: Set<EntityID> = []
    return found.filter { seen.insert($0.entity).inserted }
  }

  /// Who is named of several men or bodies that have a nation besides: "nine Kenyan officials, including the spokesman Ali
  /// Noor".
  private func named(of group: Int) -> [Int] {
    guard mentions[group] < 0, tokens[group].partOfSpeech == .NOUN,
      tokens[group].morphology["Number"] == "Plur", !isEventNoun(group)
    else { return [] }
    return children[group].filter {
      (arcs[$0] == .nmod || arcs[$0] == .obl) && $0 > group && isMarked($0, .including)
    }
  }

  /// Who comes along with somebody: "Kerry, accompanied by Carter", "the army, along with Hezbollah".
  private func companions(_ token: Int) -> [Int] {
    var found: [Int] = []
    let verb = arcs[token] == .nsubj ? heads[token] : -1
    let hosts = verb >= 0 && tokens[verb].partOfSpeech == .VERB ? [token, verb] : [token]
    for host in hosts {
      for child in children[host] {
        switch arcs[child] {
        case .nmod, .obl:
          if isMarked(child, .with),
            children[child].contains(where: { at($0, .along, .together) })
          {
            found.append(child)
          }
          // "Mali criticized Peru, as did Kenya's Ali Noor", "as have Chad and Togo"
          if host == verb, child > verb, follows(child) { found.append(child) }
          // "Like Chad, Mali closed its border", but "like its fellow members".
          if host == verb, isMarked(child, .like), child < token,
            !children[child].contains(where: {
              at($0, .other) || tokens[$0].text.lowercased() == "fellow"
            })
          {
            found.append(child)
          }
        case .advmod where host == token:
          // "Mali, together with Chad, closed its border"
          if at(child, .along, .together, .alongside) {
            found += children[child].filter {
              [.obl, .nmod].contains(arcs[$0]) && isMarked($0, .with)
            }
          }
        case .acl, .advcl:
          if tokens[child].partOfSpeech == .VERB,
            isOne(child, of: .company)
          {
            found += children[child].filter { arcs[$0] == .obl && isMarked($0, .by) }
          }
          // "Mali criticized Peru, as did Kenya": who did so too stands behind, whatever the parser calls it.
          if host == verb, isMarked(child, .as), ["do", "have"].contains(tokens[child].lemma) {
            found += children[child].filter {
              // "as Kenya had done before", but not "as Kenya has".
              ($0 > child || tokens[child].lemma == "do")
                && [.nsubj, .obj].contains(arcs[$0]) && tokens[$0].partOfSpeech != .PRON
            }
          }
        case .conj, .parataxis:
          // "Mali criticized Peru, and so did Kenya", "nor has Kenya".
          if host == verb { found += repeaters(child) }
        default: continue
        }
      }
    }
    return found
  }

  /// Whether somebody stands behind "as did", whatever the parser makes of that.
  private func follows(_ token: Int) -> Bool {
    guard let marker = children[token].first(where: { at($0, .as) && $0 < token }),
      marker > 0, marker + 1 < tokens.count, tokens[marker - 1].text == ","
    else { return false }
    return ["did", "do", "does", "has", "have", "had"].contains(
      tokens[marker + 1].text.lowercased())
  }

  /// Whether a member of a list is named as one who takes no part: "Mali, but not Chad, voted".
  private func isLeftOut(_ member: Int) -> Bool {
    children[member].contains { at($0, .not) && [.advmod, .cc].contains(arcs[$0]) && $0 < member }
  }

  /// Who does what the verb before did, where a clause says no more than that: "so did Kenya", "nor has Kenya".
  func repeaters(_ clause: Int) -> [Int] {
    // "and Kenya did so as well", "and Kenya did likewise"
    if tokens[clause].lemma == "do",
      children[clause].contains(where: { child in
        child > clause && ["so", "likewise"].contains(tokens[child].text.lowercased())
      })
    {
      return dependents(clause, .nsubj).filter { tokens[$0].partOfSpeech != .PRON }
    }
    // "and Kenya followed suit"
    if tokens[clause].lemma == "follow",
      dependents(clause, .obj).contains(where: { tokens[$0].text == "suit" })
    {
      return surfaceSubjects(clause).filter { tokens[$0].partOfSpeech != .PRON }
    }
    guard [.AUX, .VERB].contains(tokens[clause].partOfSpeech),
      ["do", "have", "be"].contains(tokens[clause].lemma), clause > 0,
      ["so", "neither", "nor"].contains(tokens[clause - 1].text.lowercased())
    else { return [] }
    return children[clause].filter {
      $0 > clause && [.nsubj, .obj].contains(arcs[$0]) && tokens[$0].partOfSpeech != .PRON
    }
  }

  /// Whether a nationality says whom a noun means, and the pronoun before it only whose they are: "our Israeli
  /// partners".
  private func hasOwnNationality(_ token: Int) -> Bool {
    guard tokens[token].partOfSpeech == .NOUN, !isEventNoun(token),
      let owner = dependents(token, .possessive).first, tokens[owner].partOfSpeech == .PRON
    else { return false }
    return children[token].contains { child in
      arcs[child] == .amod && mentions[child] >= 0 && tokens[child].partOfSpeech == .ADJ
    }
  }

  /// Whether the name of a body stands before a noun that says what it is, and the possessor only whose: "Libya's
  /// Wagner group".
  private func hasOwnName(_ token: Int) -> Bool {
    guard token > 0, isOne(token, of: .bodies), arcs[token - 1] == .compound,
      heads[token - 1] == token, mentions[token - 1] >= 0
    else { return false }
    return entities[mentions[token - 1]]?.kind == .organization
  }

  /// The actors of several tokens.
  func actors(_ tokens: [Int], _ kinds: Set<EntityKind>, _ end: End) -> [Argument] {
    var seen: Set<EntityID> = []
    return tokens.flatMap { actors($0, kinds, end) }.filter { seen.insert($0.entity).inserted }
  }

  private func actor(_ token: Int, _ kinds: Set<EntityKind>, _ end: End, hops: Int) -> [Argument] {
    if let flight = flight(of: token, kinds) {
      return arguments(at: flight, kinds, hops: hops)
    }
    let named = namedAircraft(token, kinds, end, hops: hops)
    if !named.isEmpty { return named }
    let here = arguments(at: token, kinds, hops: hops)
    if !here.isEmpty {
      let joined = joinedModifiers(of: token, before: beginning(of: token))
      return here + joined.flatMap { actors($0, kinds, end, hops: hops + 1, conjoined: false) }
    }
    if tokens[token].partOfSpeech == .PRON || tokens[token].partOfSpeech == .DET,
      at(token, .who, .which, .that, .whom, .whose), let governor = relativeHead(token)
    {
      return actors(governor, kinds, end, hops: hops, conjoined: true)
    }
    let meant = antecedents(of: token, kinds, end)
    if !meant.isEmpty { return meant }
    if hops == 0 {
      let members = identified(as: token).flatMap { actors($0, kinds, end, hops: 1) }
      // A roster tells who took part in something, not who did it to whom.
      if (1...6).contains(members.count) { return members }
    }
    if end == .target, hops == 0 {
      let called = called(token).flatMap { actors($0, kinds, end, hops: 1) }
      if !called.isEmpty { return called }
    }
    // "an EP-3, a version of the P-3 which had left Kadena"
    if hops == 0, arcs[token] == .appos, heads[token] >= 0, isAircraft(heads[token]),
      tells(token, .variantOf),
      children[token].contains(where: { arcs[$0] == .relative || arcs[$0] == .acl })
    {
      return actors(heads[token], kinds, end, hops: 1)
    }
    // "Wagner, a Russian company run by Ali Noor": the company is Wagner.
    if hops == 0, arcs[token] == .appos, mentions[token] < 0, heads[token] >= 0,
      tokens[token].partOfSpeech == .NOUN, isOne(token, of: .bodies) || isOne(token, of: .movements)
    {
      let named = arguments(at: heads[token], kinds, hops: 1)
      if !named.isEmpty { return named }
    }
    let forces = hops == 0 ? ownForces(token, kinds, end) : []
    let own = forces.isEmpty && hops == 0 ? ownBody(token, kinds) : forces
    if !own.isEmpty { return own }
    // "killed by the crash of a Malaysia Airlines flight": nobody did it.
    // A Typhoon of the Royal Air Force is no storm.
    if end == .source, mentions[token] < 0, isOne(token, of: .accidents) {
      // "claimed responsibility for the blast, which killed five Israelis"
      return hops == 0
        ? guilty(of: token, depth: 0).flatMap { actors($0, kinds, end, hops: 1) } : []
    }
    // "made a stop in Lima on its way to Quito" stopped in Lima alone.
    if end == .target, hops == 0, mentions[token] < 0, tokens[token].lemma == "way",
      isMarked(token, .on)
    {
      return []
    }
    guard hops < 3,
      tokens[token].partOfSpeech != .PRON || !dependents(token, .nmod).isEmpty
        || !dependents(token, .appos).isEmpty
        // "Among those that condemned Chad were Kenya and Mali"
        || tokens[token].text.lowercased() == "those" && hops == 0
          && !dependents(token, .relative).isEmpty
    else { return [] }
    // Who lives in Peru as the head of a group doesn't seat it there.
    // Nor do "Eurofighters of the Luftwaffe" that are stationed there seat the air force.
    if end == .source, mentions[token] >= 0, kinds == [.organization],
      [.leader, .aircraft].contains(entities[mentions[token]]?.kind)
    {
      return []
    }
    // Who runs a company that leaves a town needn't be there: "Wagner, a company run by Prigozhin, withdrew".
    if end == .source, mentions[token] >= 0, kinds == [.leader],
      entities[mentions[token]]?.kind == .organization
    {
      return []
    }
    if end == .source, kinds.contains(.nation), mentions[token] < 0 {
      let own = authorities(token, hops: hops)
      if !own.isEmpty { return own }
    }
    // Whose an aircraft was before it is where it does something, not where something is done with it.
    let isActing =
      mentions[token] >= 0
      && (!flownBefore.contains(mentions[token])
        || end == .source && (arcs[token] == .nsubj || isMarked(token, .by)))
    if isActing, let owner = operators[mentions[token]],
      let found = argument(owner, at: token, kinds, hops: hops + 1)
    {
      // "American and British warplanes" are of both.
      let others = dependents(token, .amod).flatMap { dependents($0, .conj) }
        .flatMap { arguments(at: $0, kinds, hops: hops + 1) }
      return [found] + others.filter { $0.entity != found.entity && $0.kind == .nation }
    }
    // "the Syrian port of Latakia" is Latakia.
    if PlaceRelations.sorts.contains(tokens[token].text.lowercased()), kinds.contains(.place) {
      for child in children[token]
      where (arcs[child] == .nmod && isMarked(child, .of)) || arcs[child] == .appos
        || arcs[child] == .compound || arcs[child] == .flat
      {
        let found = arguments(at: child, [.place], hops: hops + 1)
        if !found.isEmpty { return found }
      }
      // "moved to a US base in Qatar": where it lies, not whose it is.
      if kinds.isSubset(of: [.place, .nation]) {
        for child in children[token]
        where arcs[child] == .nmod && isMarked(child, .in, .at, .on, .near) {
          let found = arguments(at: child, kinds, hops: hops + 1)
          if !found.isEmpty { return found }
        }
      }
    }
    if kinds.contains(.leader), let holder = holder(token) {
      // "Foreign ministers Ana Ruiz of Peru and Ali Noor of Kenya"
      let areMany = tokens[token].morphology["Number"] == "Plur"
      let found =
        areMany
        ? actors(holder, [.leader], end, hops: hops + 1)
        : arguments(at: holder, [.leader], hops: hops + 1)
      if !found.isEmpty { return found }
    }
    // "A South Korean delegation headed by Chung met Kim": who heads it acts.
    if kinds.contains(.leader), end == .source, mentions[token] < 0,
      ["delegation", "team", "mission"].contains(tokens[token].lemma.lowercased())
    {
      for clause in children[token]
      where arcs[clause] == .acl
        && ["lead", "head"].contains(tokens[clause].lemma.lowercased())
      {
        for name in children[clause] where arcs[name] == .obl && isMarked(name, .by) {
          let found = actors(name, [.leader], end, hops: hops + 1)
          if !found.isEmpty { return found }
        }
      }
    }
    let event = isEventNoun(token)
    let owned = event && !takesOf(token)
    // "his counterparts from Iran" are not he.
    let isRelation = isOne(token, of: .relatives)
    // "US allies such as Japan and Korea" are these.
    let isSide = isOne(token, of: .sides)
    if isRelation || isSide {
      for child in children[token]
      where arcs[child] == .nmod && isMarked(child, .such, .such_as, .like, .including) {
        let found = actors(child, kinds, end, hops: hops + 1)
        if !found.isEmpty { return found }
      }
    }
    // "EU accession negotiations with Albania" are about Albania, "on its border with Niger" is near Niger.
    let isBorder = ["border", "frontier"].contains(tokens[token].lemma.lowercased())
    if end == .target, isMutual(token) || isBorder {
      for child in children[token] where arcs[child] == .nmod && isMarked(child, .with) {
        let found = actors(child, kinds, end, hops: hops + 1)
        if !found.isEmpty { return found }
      }
    }
    // "Syrian rebels" are against Syria, and act for nobody else; "Somali pirates" act for nobody.
    let isLawless =
      isOne(token, of: .insurgents)
      || end == .source && isOne(token, of: .criminals)
    for arc in [Arc.flat, .appos, .possessive]
    where arc != .possessive
      || !isRelation && !isLawless && !hasOwnNationality(token) && !hasOwnName(token)
    {
      for child in children[token] where arcs[child] == arc {
        // "Noor's supporters" are not he.
        if arc == .possessive, end == .source, isFollowed(child, by: token) { continue }
        // "the Azov regiment, part of the Ukrainian army": the name before the noun says more.
        if arc == .appos, mentions[child] < 0, hasOwnName(token) { continue }
        // "Boeing, the maker of the 737, is based in": the maker is no aircraft.
        if arc == .appos, kinds == [.aircraft], mentions[child] < 0,
          tokens[token].partOfSpeech == .PROPN
        {
          continue
        }
        let found = actors(child, kinds, end, hops: hops + 1)
        if !found.isEmpty { return found }
      }
    }
    // "a barrage of rockets fired by Hezbollah"
    if mentions[token] < 0, hops < 2, isOne(token, of: .measures) {
      for child in children[token] where arcs[child] == .nmod && isMarked(child, .of) {
        let found = actors(child, kinds, end, hops: hops + 1)
        if !found.isEmpty { return found }
      }
    }
    // "US-led forces" act for the US, "a Greek-owned ship" is Greece's.
    for child in children[token]
    where arcs[child] == .amod
      && (isLed(child, end) && !isOwnGovernment(token)
        // "vetoed a US-drafted resolution"
        || isOne(child, of: .authorings)
          && (isOne(token, of: .texts) || isOne(token, of: .proposals)))
    {
      let found = actors(compoundAgents(child), kinds, end)
      if !found.isEmpty {
        let joined = joinedModifiers(of: token, before: compoundAgents(child).min() ?? child)
        return found + joined.flatMap { actors($0, kinds, end, hops: hops + 1, conjoined: false) }
      }
    }
    // "the Malian branch of al-Qaida" acts for al-Qaida, not for Mali.
    if mentions[token] < 0, isOne(token, of: .offshoots) {
      for child in children[token] where arcs[child] == .nmod && isMarked(child, .of) {
        let found = actors(child, kinds.intersection([.organization]), end, hops: hops + 1)
        if !found.isEmpty { return found }
      }
    }
    // "the NATO aspirations of Ukraine" are Ukraine's.
    if isOne(token, of: .ambitions) {
      for child in children[token]
      where arcs[child] == .nmod && isMarked(child, .of, .by, .from) {
        let found = actors(child, kinds, end, hops: hops + 1)
        if !found.isEmpty { return found }
      }
    }
    // "Chinese lessors such as ICBC Leasing" are not China.
    if tokens[token].morphology["Number"] == "Plur", end == .target || !event {
      for child in children[token] where arcs[child] == .nmod && isMarked(child, .such, .such_as) {
        let found = actors(child, kinds, end, hops: hops + 1)
        if !found.isEmpty { return found }
      }
    }
    // The modifier nearest to the noun says the most: "Iranian Quds Force commander".
    let isAnothers = isSide && !hasOwnNationality(token) || isLawless
    for child in children[token].reversed()
    where (arcs[child] == .amod || arcs[child] == .compound) && !isOpposed(child)
      && !isBody(child, ofSome: token) && !isFormer(child, of: token)
      && !(end == .source && isFollowed(child, by: token))
      && !(isAnothers && mentions[child] >= 0 && entities[mentions[child]]?.kind == .nation)
    {
      // "Egypt's American-built F-16s" are Egypt's.
      let found =
        isOrigin(child)
        ? dependents(child, .possessive).flatMap { actors($0, kinds, end, hops: hops + 1) }
        : actors(child, kinds, end, hops: hops + 1)
      if !found.isEmpty {
        let joined = joinedModifiers(of: token, before: child)
        return found + joined.flatMap { actors($0, kinds, end, hops: hops + 1, conjoined: false) }
      }
    }
    if event {
      // "the bombing of Iraq by the United States": who did it comes before to whom.
      for child in ownAgents(token, withOf: false)
      where isMarked(child, .by)
        || end == .target && isMarked(child, .from) && heads[child] != token
      {
        let found = actors(child, kinds, end, hops: hops + 1)
        if !found.isEmpty { return found }
      }
    }
    if end == .source, hops == 0 {
      // "claimed responsibility for the blast, which killed five Israelis"
      let found = guilty(of: token, depth: 0).flatMap { actors($0, kinds, end, hops: 1) }
      if !found.isEmpty { return found }
      // "launched an offensive that killed dozens of Malians"
      if event, isHarm(token) {
        let found = agentTokens(token, withOf: owned).filter { $0 != token }
          .flatMap { actors($0, kinds, end, hops: 1) }
        if !found.isEmpty { return found }
      }
    }
    for child in children[token] where arcs[child] == .nmod {
      let fits: Bool
      if event {
        fits =
          isMarked(child, .by, .from) || (end == .target && isMarked(child, .between, .among))
          || (owned && isMarked(child, .of))
          || (end == .target && isMarked(child, .with) && isMutual(token))
      } else {
        fits =
          isMarked(child, .of, .by) || (end == .source && isMarked(child, .from))
          // "a spokesman for the Chilean government"
          || (isMarked(child, .for) && isVoice(token))
          || (end == .target && isMarked(child, .in, .at, .near, .on, .from, .for))
          || (end == .target && isMarked(child, .including) && mentions[token] < 0)
          || (end == .target && isMarked(child, .to, .over, .across, .around, .inside, .off))
          || (end == .target && isMarked(child, .with, .between) && isLine(token))
          || (end == .source && isMarked(child, .in, .with, .at)
            // "Marines with the 31st Marine Expeditionary Unit"
            && ([.NOUN, .PRON].contains(tokens[token].partOfSpeech)
              || mentions[token] < 0 && isOne(token, of: .troops))
            && actsForPlace(token))
      }
      // "the wife of Guaidó" is not he.
      if isRelation, isMarked(child, .of) { continue }
      if end == .source, isFollowed(child, by: token) { continue }
      // "countries such as Chile"
      let isExample =
        isMarked(child, .including)
        || tokens[token].morphology["Number"] == "Plur"
          && isMarked(child, .such, .like)
      guard fits || isExample else { continue }
      let found = actors(child, kinds, end, hops: hops + 1)
      if !found.isEmpty { return found }
    }
    // "Chad, a country that was attacked by Libya": the country is Chad, whoever attacked it.
    if hops == 0 {
      let meant = said(of: token).flatMap { actors($0, kinds, end, hops: 1) }
      if !meant.isEmpty { return meant }
    }
    for child in children[token]
    where arcs[child] == .amod || arcs[child] == .acl || arcs[child] == .relative {
      // Who is told by "by" comes before where it is told to be from.
      let obliques = children[child].filter { arcs[$0] == .obl }
      // "a truce mediated by Chad" is between others.
      if end == .target, isOne(child, of: .mediations) { continue }
      for inner in obliques.filter({ isMarked($0, .by) }) + obliques
      where isMarked(inner, .by, .between) || (end == .source && isMarked(inner, .from))
        || (arcs[child] != .relative && isMarked(inner, .to))
      {
        let found = actors(inner, kinds, end, hops: hops + 2)
        if !found.isEmpty { return found }
      }
    }
    guard hops == 0 else { return [] }
    // "signed a law that imposes sanctions on"
    if end == .source, heads[token] >= 0, isAuthoring(heads[token]),
      let authors = author(of: token, depth: 0)
    {
      return authors.flatMap { actors($0, kinds, end, hops: 1) }
    }
    return []
  }

  /// Whether what somebody does is done by the nation they are in: officials and crowds, but neither outlaws nor private
  /// persons ("militants in Pakistan bombed a tanker"), and no weapon ("a bomb in Iraq killed two Britons").
  private func actsForPlace(_ token: Int) -> Bool {
    !isOne(token, of: .outlaws) && !isOne(token, of: .individuals)
      && !isOne(token, of: .projectiles)
      && !isOne(token, of: .blasts)
  }

  /// Whether a leader only names those who are for him: what "Noor supporters" do he doesn't.
  private func isFollowed(_ leader: Int, by group: Int) -> Bool {
    isOne(group, of: .adherents) && mentions[leader] >= 0
      && entities[mentions[leader]]?.kind == .leader
  }

  /// Whether somebody has left the body that names them: "a former Malian army officer" acts for no army.
  private func isFormer(_ child: Int, of person: Int) -> Bool {
    guard mentions[child] >= 0, entities[mentions[child]]?.kind == .organization,
      tokens[person].partOfSpeech == .NOUN, tokens[person].morphology["Number"] != "Plur"
    else { return false }
    return children[person].contains {
      $0 < child && ["former", "ex", "retired"].contains(tokens[$0].text.lowercased())
    }
  }

  /// Whether a name is of a body some of whose members are spoken of: what "three EU states" did the EU didn't.
  private func isBody(_ child: Int, ofSome group: Int) -> Bool {
    guard mentions[child] >= 0, entities[mentions[child]]?.kind == .organization,
      tokens[group].morphology["Number"] == "Plur",
      ["state", "country", "nation", "member", "government"].contains(
        tokens[group].lemma.lowercased())
    else { return false }
    return children[group].contains {
      arcs[$0] == .nummod || [.amod, .det].contains(arcs[$0]) && isShare($0)
    }
  }

  /// What a clause calls the thing that "what" stands for: "bombed what it said were camps of Hamas", "seized what Chad
  /// called smuggled arms".
  private func called(_ pronoun: Int) -> [Int] {
    guard tokens[pronoun].text.lowercased() == "what" else { return [] }
    for clause in dependents(pronoun, .relative)
    where isOne(clause, of: .namings) || lexicon.speechVerbs.contains(words[clause]) {
      let governor = heads[pronoun]
      return children[clause].filter { [.xcomp, .ccomp, .obj].contains(arcs[$0]) && $0 > clause }
        + (governor >= 0
          ? dependents(governor, .ccomp).filter { tokens[$0].partOfSpeech == .NOUN && $0 > clause }
          : [])
    }
    return []
  }

  /// Whether a participle says for whom something acts or whose it is, by the name joined to it: "US-led forces", "a
  /// Greek-owned ship".
  private func isLed(_ participle: Int, _ end: End) -> Bool {
    let text = tokens[participle].text.lowercased()
    return text == "led"
      || end == .target && ["owned", "flagged", "registered", "operated"].contains(text)
  }

  /// Whether a nation tells whose a government is, whoever leads it: "the Hamas-led Palestinian government".
  private func isOwnGovernment(_ token: Int) -> Bool {
    isOne(token, of: .bodies)
      && children[token].contains {
        arcs[$0] == .amod && mentions[$0] >= 0 && entities[mentions[$0]]?.kind == .nation
      }
  }

  /// Whether a participle only tells who made a thing or helps somebody: what "Soviet-built MiGs" and "Iranian-backed
  /// fighters" do the Soviet Union and Iran don't.
  private func isOrigin(_ participle: Int) -> Bool {
    participle > 1 && ["-", "–"].contains(tokens[participle - 1].text)
      && [
        "built", "made", "designed", "manufactured", "produced", "supplied", "developed",
        "assembled", "donated", "provided", "backed", "supported", "funded", "financed", "armed",
        "sponsored", "trained", "equipped",
      ].contains(tokens[participle].text.lowercased())
  }

  /// The flight or airframe that a type is in apposition to: what "Flight 007, a Boeing 747 that had left New York" did.
  private func flight(of token: Int, _ kinds: Set<EntityKind>) -> Int? {
    guard kinds.contains(.aircraft), arcs[token] == .appos, heads[token] >= 0,
      isAircraft(token)
    else { return nil }
    let host = heads[token]
    return ([host] + children[host]).first { part in
      isAircraft(part) && part < token && mentions[part] != mentions[token]
        && (part == host || [.flat, .compound, .nummod].contains(arcs[part]))
    }
  }

  private func isAircraft(_ token: Int) -> Bool {
    mentions[token] >= 0 && entities[mentions[token]]?.kind == .aircraft
  }

  /// Whether a name is of whom something is against, or only for: "the counter-ISIS coalition".
  private func isOpposed(_ token: Int) -> Bool {
    let text = tokens[token].text.lowercased()
    if text.hasPrefix("counter-") || text.hasPrefix("anti-") { return true }
    if text.hasPrefix("pro-"), mentions[token] >= 0,
      entities[mentions[token]]?.kind == .nation
    {
      return true
    }
    // "a Soviet-era base" is of its time alone.
    if text.hasSuffix("-era")
      || token + 2 < tokens.count && ["-", "–"].contains(tokens[token + 1].text)
        && tokens[token + 2].text.lowercased() == "era"
    {
      return true
    }
    guard token > 1, ["-", "–"].contains(tokens[token - 1].text) else { return false }
    let prefix = tokens[token - 2].text.lowercased()
    // Who is for a nation is not that nation: "pro-Russian demonstrators".
    return ["counter", "anti"].contains(prefix)
      || prefix == "pro" && mentions[token] >= 0 && entities[mentions[token]]?.kind == .nation
  }

  /// Whether a noun is a line between two: "the border with Mali".
  private func isLine(_ token: Int) -> Bool {
    ["border", "borders", "frontier", "boundary"].contains(tokens[token].text.lowercased())
  }

  /// Whether a verb makes a law or text one's own: who annuls a decree is not for what it says.
  func isAuthoring(_ verb: Int) -> Bool {
    [
      "sign", "issue", "pass", "adopt", "enact", "approve", "publish", "release", "write", "unveil",
      "ratify", "finalize", "finalise", "authorize", "authorise",
    ].contains(tokens[verb].lemma.lowercased())
  }

  /// Whether a noun is for who speaks for another.
  private func isVoice(_ token: Int) -> Bool {
    ["spokesman", "spokeswoman", "spokesperson", "negotiator", "mouthpiece"].contains(
      tokens[token].lemma.lowercased())
  }

  /// The noun that a relative pronoun stands for.
  func relativeHead(_ token: Int) -> Int? {
    var current = token
    for _ in 0..<6 {
      if arcs[current] == .relative { return heads[current] >= 0 ? version(heads[current]) : nil }
      guard heads[current] >= 0 else { return nil }
      current = heads[current]
    }
    return nil
  }

  /// What a clause behind a type's version tells of: "an EP-3, a version of the P-3 which had left Kadena" is about the
  /// EP-3.
  func version(_ type: Int) -> Int {
    let noun = heads[type]
    guard noun >= 0, isAircraft(type), isMarked(type, .of), arcs[noun] == .appos, heads[noun] >= 0,
      isAircraft(heads[noun]), tells(noun, .variantOf)
    else { return type }
    return heads[noun]
  }

  /// Whether a leader's name stands there in apposition to a word for no person.
  private func isApposition(_ name: Int) -> Bool {
    guard name < tokens.count, arcs[name] == .appos, heads[name] >= 0, mentions[name] >= 0,
      entities[mentions[name]]?.kind == .leader
    else { return false }
    return !Words.posts.contains(tokens[heads[name]].lemma.lowercased())
      && tokens[heads[name]].lemma.lowercased() != "minister"
  }

  /// The nation of a place whose authorities act: "a court in Lima", "Lima police".
  private func authorities(_ token: Int, hops: Int) -> [Argument] {
    guard isOne(token, of: .authorities) else { return [] }
    for child in children[token] where mentions[child] >= 0 {
      guard arcs[child] == .compound || arcs[child] == .nmod && isMarked(child, .in, .at),
        entities[mentions[child]]?.kind == .place, let home = homes[mentions[child]],
        let nation = argument(home, at: child, [.nation], hops: hops + 1)
      else { continue }
      return [nation]
    }
    return []
  }

  /// The name behind a title that heads its phrase: "Secretary of State John Kerry".
  private func holder(_ title: Int) -> Int? {
    guard [.NOUN, .PROPN].contains(tokens[title].partOfSpeech) else { return nil }
    var place = title + 1
    while place < tokens.count, place - title <= 8 {
      switch tokens[place].partOfSpeech {
      case .PROPN, .NOUN, .ADP, .ADJ, .DET, .CCONJ, .PART: break
      // "the head of the Kenyan National Guard, Ali Noor,": the parser may take him for what the guard is.
      case .PUNCT where tokens[place].text == "," && isApposition(place + 1): break
      default: return nil
      }
      if mentions[place] >= 0, entities[mentions[place]]?.kind == .leader {
        var above = heads[place]
        for _ in 0..<4 where above >= 0 && above != title { above = heads[above] }
        return above == title && arcs[place] != .conj && !isMarked(place, .of, .with, .by, .from)
          ? place : nil
      }
      place += 1
    }
    return nil
  }
}
