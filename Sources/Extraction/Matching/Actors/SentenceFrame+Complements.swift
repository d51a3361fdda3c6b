import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// Who did what an event noun tells of.
  func perpetrator(_ climb: Climb) -> [Argument]? {
    let token = climb.token
    let event = isEventNoun(token)
    if event {
      // "the bombing of Iraq by the United States": who did it comes before to whom.
      let found = actors(
        ofFirst: ownAgents(token, withOf: false).filter {
          isMarked($0, .by)
            || climb.end == .target && isMarked($0, .from) && heads[$0] != token
        }, climb)
      if let found { return found }
    }
    guard climb.end == .source, climb.hops == 0 else { return nil }
    // "claimed responsibility for the blast, which killed five Israelis"
    if let found = actors(ofAll: guilty(of: token, depth: 0), climb) { return found }
    // "launched an offensive that killed dozens of Malians"
    // "Cuban exiles": the word for a harm is for those who suffered it.
    guard event, isHarm(token), !isOne(token, of: .insurgents) else { return nil }
    return actors(ofAll: agentTokens(token, withOf: !takesOf(token)).filter { $0 != token }, climb)
  }

  /// Who is named behind a noun by a preposition: "a spokesman for the Chilean government".
  func complement(_ climb: Climb) -> [Argument]? {
    let token = climb.token
    let event = isEventNoun(token)
    let isRelation = isOne(token, of: .relatives)
    let isPlural = tokens[token].morphology["Number"] == "Plur"
    return actors(
      ofFirst: children[token].filter { child in
        guard arcs[child] == .nmod else { return false }
        // "its use of Chadian drones" is no deed of Chad's.
        if isMarked(child, .of), isOne(token, of: .usages) { return false }
        // "the wife of Guaidó" is not he.
        if isRelation, isMarked(child, .of) { return false }
        if climb.end == .source, isFollowed(child, by: token) { return false }
        if isOrigin(child, ofStranger: token, climb) { return false }
        // "a former leader of the Yugoslav Army" acts for it no more.
        if isMarked(child, .of), isFormer(child, of: token) { return false }
        // "countries such as Chile"
        let isExample =
          isMarked(child, .including) || isPlural && isMarked(child, .such, .like)
        return isExample
          || (event ? isParty(child, toEvent: climb) : isPrincipal(child, of: climb))
      }, climb)
  }

  /// Whether what stands behind an event noun took part in it.
  private func isParty(_ child: Int, toEvent climb: Climb) -> Bool {
    isMarked(child, .by, .from)
      || climb.end == .target && isMarked(child, .between, .among)
      || isMarked(child, .of) && !takesOf(climb.token)
      || climb.end == .target && isMarked(child, .with) && isMutual(climb.token)
  }

  /// Whether what stands behind a noun for somebody or something says whose it is.
  private func isPrincipal(_ child: Int, of climb: Climb) -> Bool {
    let token = climb.token
    if isMarked(child, .of, .by) || isMarked(child, .for) && isVoice(token) { return true }
    switch climb.end {
    case .target:
      return isMarked(
        child, .in, .at, .near, .on, .from, .for, .to, .over, .across, .around, .inside, .off)
        || isMarked(child, .including) && mentions[token] < 0
        || isMarked(child, .with, .between) && isLine(token)
    case .source:
      return isMarked(child, .from)
        // "diplomats at a NATO meeting" may be of others.
        || isMarked(child, .in, .with, .at) && !isEventNoun(child)
          // "Marines with the 31st Marine Expeditionary Unit"
          && ([.NOUN, .PRON].contains(tokens[token].partOfSpeech)
            // "Many in Chad blame Mali"
            || ["many", "some", "most", "few", "several"].contains(tokens[token].text.lowercased())
              && arcs[token] == .nsubj
            || mentions[token] < 0 && isOne(token, of: .troops))
          && actsForPlace(token)
    }
  }

  /// Who is named in what a clause says of a noun.
  func clauseActor(_ climb: Climb) -> [Argument]? {
    let (token, end) = (climb.token, climb.end)
    // "Chad, a country that was attacked by Libya": the country is Chad, whoever attacked it.
    if climb.hops == 0, let meant = actors(ofAll: said(of: token), climb) { return meant }
    for child in children[token]
    where arcs[child] == .amod || arcs[child] == .acl || arcs[child] == .relative {
      // Who is told by "by" comes before where it is told to be from.
      let obliques = children[child].filter { arcs[$0] == .obl }
      // "a truce mediated by Chad" is between others.
      if end == .target, isOne(child, of: .mediations) { continue }
      // "rebels backed by Turkey" are no Turks.
      if end == .source, SentenceFrame.helpings.contains(tokens[child].text.lowercased()) {
        continue
      }
      // "holding suspects wanted by Germany" holds nobody of hers.
      if end == .target,
        isOne(child, of: .seekings) || tellsAlone(child, [.accuse, .request, .reject])
          // "in a bid to reverse gains by the Taliban" does nothing for it.
          || isMarked(child, .to)
      {
        continue
      }
      for inner in obliques.filter({ isMarked($0, .by) }) + obliques
      where isMarked(inner, .by, .between) || (end == .source && isMarked(inner, .from))
        || (arcs[child] != .relative && isMarked(inner, .to))
      {
        let found = actors(inner, climb.kinds, end, hops: climb.hops + 2)
        if !found.isEmpty { return found }
      }
    }
    // "The plane carrying Noor landed in Lima": he did.
    if end == .source, climb.kinds == [.leader],
      let aboard = actors(ofAll: passengers(of: token), climb)
    {
      return aboard
    }
    // "signed a law that imposes sanctions on"
    guard climb.hops == 0, end == .source, heads[token] >= 0, isAuthoring(heads[token]),
      let authors = author(of: token, depth: 0)
    else { return nil }
    return actors(ofAll: authors, climb)
  }

  /// Who is named as aboard an aircraft by a participle behind it: "a jet carrying Noor".
  private func passengers(of craft: Int) -> [Int] {
    guard isOne(craft, of: .machines) || isAircraft(craft) else { return [] }
    return dependents(craft, .acl).filter { tokens[$0].text.lowercased() == "carrying" }
      .flatMap { dependents($0, .obj) }.filter { mentions[$0] >= 0 }
  }

  /// Whether what somebody does is done by the nation they are in: officials and crowds, but neither outlaws nor private
  /// persons ("militants in Pakistan bombed a tanker"), and no weapon ("a bomb in Iraq killed two Britons").
  func actsForPlace(_ token: Int) -> Bool {
    !isOne(token, of: .outlaws) && !isOne(token, of: .individuals)
      && !isOne(token, of: .criminals) && !isCommunal(token)
      && !isOne(token, of: .projectiles)
      && !isOne(token, of: .blasts)
  }

  /// Whether a word is for what attacks are made with: "with Chadian missiles", "with F-16s".
  func isWeapon(_ token: Int) -> Bool {
    isOne(token, of: .projectiles) || isOne(token, of: .machines) || isOne(token, of: .armaments)
      || mentions[token] >= 0 && entities[mentions[token]]?.kind == .aircraft
  }

  /// Whether a noun is a line between two: "the border with Mali".
  func isLine(_ token: Int) -> Bool {
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
  func isVoice(_ token: Int) -> Bool {
    ["spokesman", "spokeswoman", "spokesperson", "negotiator", "mouthpiece"].contains(
      tokens[token].lemma.lowercased())
  }
}
