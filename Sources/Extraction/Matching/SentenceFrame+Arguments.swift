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
      for child in children[token] where arcs[child] == .conj && tokens[child].partOfSpeech != .VERB
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
        found += actors(companion, kinds, end, hops: hops + 1, conjoined: false)
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
        // "France, together with Italy, urged"
        case .advmod where at(child, .together, .along):
          found += children[child].filter {
            [.obl, .nmod].contains(arcs[$0]) && isMarked($0, .with)
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
              $0 > child && [.nsubj, .obj].contains(arcs[$0]) && tokens[$0].partOfSpeech != .PRON
            }
          }
        default: continue
        }
      }
    }
    return found
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
    let forces = hops == 0 ? ownForces(token, kinds, end) : []
    let own = forces.isEmpty && hops == 0 ? ownBody(token, kinds) : forces
    if !own.isEmpty { return own }
    // "killed by the crash of a Malaysia Airlines flight": nobody did it.
    if end == .source, isOne(token, of: .accidents) {
      return []
    }
    guard hops < 3,
      tokens[token].partOfSpeech != .PRON || !dependents(token, .nmod).isEmpty
        || !dependents(token, .appos).isEmpty
    else { return [] }
    if mentions[token] >= 0, let owner = operators[mentions[token]],
      let found = argument(owner, at: token, kinds, hops: hops + 1)
    {
      return [found]
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
    }
    if kinds.contains(.leader), let holder = holder(token) {
      let found = arguments(at: holder, [.leader], hops: hops + 1)
      if !found.isEmpty { return found }
    }
    let event = isEventNoun(token)
    let owned = event && !takesOf(token)
    // "his counterparts from Iran" are not he.
    let isRelation = isOne(token, of: .relatives)
    for arc in [Arc.flat, .appos, .possessive]
    where arc != .possessive || !isRelation && !hasOwnNationality(token) {
      for child in children[token] where arcs[child] == arc {
        let found = actors(child, kinds, end, hops: hops + 1)
        if !found.isEmpty { return found }
      }
    }
    // "US-led forces" act for the US.
    for child in children[token]
    where arcs[child] == .amod && tokens[child].text.lowercased() == "led" {
      let found = actors(compoundAgents(child), kinds, end)
      if !found.isEmpty {
        let joined = joinedModifiers(of: token, before: compoundAgents(child).min() ?? child)
        return found + joined.flatMap { actors($0, kinds, end, hops: hops + 1, conjoined: false) }
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
    // "the NATO aspirations of Ukraine" are Ukraine's.
    if isOne(token, of: .ambitions) {
      for child in children[token]
      where arcs[child] == .nmod && isMarked(child, .of, .by, .from) {
        let found = actors(child, kinds, end, hops: hops + 1)
        if !found.isEmpty { return found }
      }
    }
    // The modifier nearest to the noun says the most: "Iranian Quds Force commander".
    for child in children[token].reversed()
    where (arcs[child] == .amod || arcs[child] == .compound) && !isOpposed(child) {
      let found = actors(child, kinds, end, hops: hops + 1)
      if !found.isEmpty {
        let joined = joinedModifiers(of: token, before: child)
        return found + joined.flatMap { actors($0, kinds, end, hops: hops + 1, conjoined: false) }
      }
    }
    if event {
      // "the bombing of Iraq by the United States": who did it comes before to whom.
      for child in ownAgents(token, withOf: false) where isMarked(child, .by) {
        let found = actors(child, kinds, end, hops: hops + 1)
        if !found.isEmpty { return found }
      }
      // "claimed responsibility for the blast, which killed five Israelis"
      if end == .source, hops == 0 {
        let found = guilty(of: token, depth: 0).flatMap { actors($0, kinds, end, hops: 1) }
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
          || (end == .target && isMarked(child, .in, .at, .near, .on, .from, .for, .including))
          || (end == .target && isMarked(child, .to, .over, .across, .around, .inside, .off))
          || (end == .target && isMarked(child, .with, .between) && isLine(token))
          || (end == .source && isMarked(child, .in, .with, .at)
            && [.NOUN, .PRON].contains(tokens[token].partOfSpeech)
            // "militants in Pakistan bombed a tanker": outlaws act for no nation that they are in.
            && !isOne(token, of: .outlaws))
      }
      // "the wife of Guaidó" is not he.
      if isRelation, isMarked(child, .of) { continue }
      // "countries such as Chile"
      let isExample =
        isMarked(child, .including)
        || tokens[token].morphology["Number"] == "Plur"
          && isMarked(child, .such, .like)
      guard fits || isExample else { continue }
      let found = actors(child, kinds, end, hops: hops + 1)
      if !found.isEmpty { return found }
    }
    for child in children[token]
    where arcs[child] == .amod || arcs[child] == .acl || arcs[child] == .relative {
      // Who is told by "by" comes before where it is told to be from.
      let obliques = children[child].filter { arcs[$0] == .obl }
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
    return said(of: token).flatMap { actors($0, kinds, end, hops: 1) }
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

  /// Whether a name is of whom something is against: "the counter-ISIS coalition".
  private func isOpposed(_ token: Int) -> Bool {
    let text = tokens[token].text.lowercased()
    if text.hasPrefix("counter-") || text.hasPrefix("anti-") { return true }
    return token > 1 && ["-", "–"].contains(tokens[token - 1].text)
      && ["counter", "anti"].contains(tokens[token - 2].text.lowercased())
  }

  /// Whether a noun is a line between two: "the border with Mali".
  private func isLine(_ token: Int) -> Bool {
    ["border", "borders", "frontier", "boundary"].contains(tokens[token].text.lowercased())
  }

  /// Whether a verb makes a law or text one's own: who annuls a decree is not for what it says.
  private func isAuthoring(_ verb: Int) -> Bool {
    [
      "sign", "issue", "pass", "adopt", "enact", "approve", "publish", "release", "write", "unveil",
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
      if arcs[current] == .relative { return heads[current] >= 0 ? heads[current] : nil }
      guard heads[current] >= 0 else { return nil }
      current = heads[current]
    }
    return nil
  }

  /// The name behind a title that heads its phrase: "Secretary of State John Kerry".
  private func holder(_ title: Int) -> Int? {
    guard [.NOUN, .PROPN].contains(tokens[title].partOfSpeech) else { return nil }
    var place = title + 1
    while place < tokens.count, place - title <= 8 {
      switch tokens[place].partOfSpeech {
      case .PROPN, .NOUN, .ADP, .ADJ, .DET, .CCONJ: break
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
