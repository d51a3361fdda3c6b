import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// What two names in one noun phrase say: "the German magazine Der Spiegel" whose it is, "Russia's two Tu-160 bombers"
/// who flies them.
extension StandingRelations {
  /// Nouns that an organization of a nation is called by.
  static let callings: Set<String> = [
    "agency", "airline", "army", "authority", "bank", "broadcaster", "bureau", "carrier", "company",
    "daily", "firm", "giant", "government", "group", "lessor", "magazine", "maker", "manufacturer",
    "ministry", "newspaper", "operator", "outlet", "parliament", "planemaker", "producer",
    "regulator",
    "supplier", "television", "weekly", "contractor", "conglomerate", "party", "airframer",
    "automaker", "carmaker", "shipbuilder", "chipmaker", "retailer", "refiner", "utility",
    "startup", "newswire", "network", "station", "tabloid", "watchdog", "subsidiary", "airlines",
    "agencies", "companies", "banks", "newspapers", "makers", "manufacturers", "carriers",
  ]

  /// Nouns that a company calls another by, whose nation the adjective before them tells.
  private static let competitors: Set<String> = [
    "rival", "competitor", "challenger", "partner", "peer", "newcomer", "archrival", "counterpart",
  ]

  /// Nouns that an armed group of a nation is called by.
  private static let groups: Set<String> = [
    "group", "militia", "movement", "faction", "rebels", "militants", "ally", "enemy", "proxy",
    "insurgents", "guerrillas", "organization", "organisation", "militias", "extremists",
  ]

  /// Nouns that a part of an organization is called by.
  private static let units: Set<String> = [
    "fleet", "unit", "arm", "branch", "wing", "subsidiary", "division", "agency", "command",
    "component", "squadron", "brigade", "department", "office", "bureau", "carrier", "destroyer",
    "organ", "body", "flagship", "programme", "program", "regiment", "battalion", "directorate",
    "affiliate", "newspaper", "supercarrier", "submarine", "warship", "chapter",
  ]

  /// The nation that stands before an organization, with nothing but nouns and adjectives of the phrase between.
  func nationInFront(
    of mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    guard mention.form == .name,
      let owner = mentions.filter({
        $0.tokens.upperBound <= mention.tokens.lowerBound
          && mention.tokens.lowerBound - $0.tokens.upperBound <= 6
          && [.nation, .organization, .place].contains($0.entity.kind)
          && $0.entity != mention.entity && $0.form != .pronoun
      }).max(by: { $0.tokens.upperBound < $1.tokens.upperBound })
    else { return [] }
    var between = sentence.tokens[owner.tokens.upperBound..<mention.tokens.lowerBound]
    // "Lebanon's Hezbollah", "the Lebanese Hezbollah"
    if isArmedGroup(mention.entity), owner.entity.kind == .nation,
      between.allSatisfy(\.isPossessiveMark), let record = knowledge.record(mention.entity),
      knowledge.nations(of: record).contains(String(owner.entity.slug))
    {
      return [relation(mention.entity, .basedIn, owner.entity, mention, "phrase/nation", 0.7)]
    }
    if between.isEmpty {
      return nationBeside(mention, owner, sentence, mentions)
        + bodyBeside(mention, owner, sentence)
    }
    let qualified = qualified(mention, by: owner, between, sentence)
    if !qualified.isEmpty { return qualified }
    // "the French investigation bureau, the BEA, said"
    let end = mention.tokens.upperBound
    if between.last?.text.lowercased() == "the", between.dropLast().last?.text == ",",
      end < sentence.tokens.count, [",", ".", ")"].contains(sentence.tokens[end].text)
    {
      between = between.dropLast()
    }
    // "Irish low cost airline, Ryanair", "Iraq's largest party - the Islamic Virtue Party".
    if between.count > 1, [",", "-", "–"].contains(between.last?.text) {
      // "the Malian government, U.S. forces and most missions": the second of a list.
      if between.last?.text == ",", end < sentence.tokens.count,
        ["and", "or"].contains(sentence.tokens[end].text)
      {
        return []
      }
      between = between.dropLast()
    }
    guard let last = between.last,
      let kind = relation(
        of: mention.entity, called: last.text.lowercased(), to: owner.entity,
        isGenitive: between.first?.isPossessiveMark ?? false)
        // "ahead of its American rival Boeing"
        ?? (owner.entity.kind == .nation && owner.form == .adjective
          && Self.competitors.contains(last.text.lowercased()) && belongs(mention.entity)
          ? .partOf : nil),
      between.allSatisfy({
        [.ADJ, .NOUN, .PROPN, .PART].contains($0.partOfSpeech) || $0.text == "-"
          || Words.holdings.contains($0.text)
      }),
      !between.contains(where: { $0.text.lowercased().hasSuffix("backed") })
    else { return [] }
    let cue = "\(owner.surface) \(between.map(\.text).joined(separator: " ")) \(mention.surface)"
    // "British and American airline Virgin Atlantic".
    let first = mentions.first {
      $0.entity.kind == .nation && $0.form == .adjective && owner.form == .adjective
        && $0.tokens.upperBound + 1 == owner.tokens.lowerBound
        && sentence.tokens[$0.tokens.upperBound].text == "and"
    }
    return [owner, first].compactMap(\.self).map { owner in
      ExtractedRelation(
        source: mention.entity, kind: kind, target: owner.entity, sentence: mention.sentence,
        cue: cue, predicate: owner.entity.kind == .organization ? "phrase/whole" : "phrase/nation",
        confidence: 0.7)
    }
  }

  /// The nation in a description of an organization: "the US manufacturer".
  func nationInside(
    _ mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    guard mention.form == .description, mention.tokens.contains(mention.head),
      Self.callings.contains(sentence.tokens[mention.head].text.lowercased()),
      let nation = mentions.first(where: {
        ($0.entity.kind == .nation || $0.entity.kind == .place && $0.form == .adjective)
          && $0.tokens.upperBound <= mention.head
          && $0.tokens.lowerBound >= mention.tokens.lowerBound
          && mention.head - $0.tokens.upperBound <= 2
      }), belongs(mention.entity)
    else { return [] }
    // "the European manufacturer"
    if nation.entity.kind == .place {
      return [relation(mention.entity, .basedIn, nation.entity, mention, "phrase/nation", 0.7)]
    }
    let own = knowledge.record(mention.entity).map { knowledge.nations(of: $0) } ?? []
    guard own.isEmpty || own.contains(String(nation.entity.slug)) else { return [] }
    return [relation(mention.entity, .partOf, nation.entity, mention, "phrase/nation", 0.7)]
  }

  /// What a noun makes an organization of the nation, place or organization whose it is; `nil` for nothing.
  private func relation(
    of organization: EntityID, called noun: String, to owner: EntityID, isGenitive: Bool
  ) -> RelationKind? {
    switch owner.kind {
    case .nation:
      if isArmedGroup(organization) { return Self.groups.contains(noun) ? .basedIn : nil }
      // "Chadian government, African Union, and UN officials": no union of states is one state's.
      guard belongs(organization) else { return nil }
      return Self.callings.contains(noun) || Words.ownings.contains(noun) ? .partOf : nil
    case .place: return Self.callings.contains(noun) ? .basedIn : nil
    case .organization:
      let sort = knowledge.record(organization).map { knowledge.sort(of: $0) } ?? ""
      return isGenitive && Self.units.contains(noun)
        && !["alliance", "party", "armed-group"].contains(sort) ? .partOf : nil
    default: return nil
    }
  }

  private func isArmedGroup(_ organization: EntityID) -> Bool {
    knowledge.record(organization).map { knowledge.sort(of: $0) } == "armed-group"
  }

  /// The whole that a sentence says an organization to be a part of: "U.S. 7th Fleet is the U.S. Navy's largest
  /// fleet", "Aeroflot is one of the largest airlines in Russia".
  func wholesByCopula(
    of mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    guard mention.form != .pronoun, let tree = sentence.tree,
      tree.heads.indices.contains(mention.head), tree.labels[mention.head].relation == "nsubj"
    else { return [] }
    var noun = tree.heads[mention.head]
    guard noun > mention.head,
      // The parser may hang the verb from the owner: "is the Navy's largest fleet".
      ([noun] + tree.children[noun].filter { tree.labels[$0].subtype == "poss" })
        .contains(where: { part in
          tree.children[part].contains { tree.labels[$0].relation == "cop" }
        }),
      !tree.children[noun].contains(where: {
        tree.labels[$0].relation == "aux"
          || ["not", "n't", "never"].contains(sentence.tokens[$0].text.lowercased())
      })
    else { return [] }
    if sentence.tokens[noun].text.lowercased() == "one",
      let group = tree.children[noun].first(where: { isBehind("of", $0, tree, sentence) })
    {
      noun = group
    }
    let word = sentence.tokens[noun].text.lowercased()
    return mentions.compactMap { owner in
      guard owner.entity != mention.entity, owner.tokens.lowerBound > mention.head,
        tree.heads.indices.contains(owner.head), tree.heads[owner.head] == noun
      else { return nil }
      let label = tree.labels[owner.head]
      let isGenitive =
        label.subtype == "poss"
        || label.relation == "nmod" && isBehind("of", owner.head, tree, sentence)
      let isNation = owner.entity.kind == .nation
      guard
        isGenitive
          || isNation
            && (["amod", "compound"].contains(label.relation)
              || label.relation == "nmod" && isBehind("in", owner.head, tree, sentence)),
        !isNation || belongs(mention.entity),
        let kind = relation(
          of: mention.entity, called: word, to: owner.entity, isGenitive: isGenitive),
        kind == .partOf
      else { return nil }
      return ExtractedRelation(
        source: mention.entity, kind: kind, target: owner.entity, sentence: mention.sentence,
        cue: "\(mention.surface) … \(owner.surface) … \(sentence.tokens[noun].text)",
        predicate: isNation ? "phrase/nation" : "phrase/whole", confidence: 0.7)
    }
  }

  /// The nation of an apposition behind an organization: "Belavia, the Belarusian state airline".
  func nationBehind(
    of mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    let tokens = sentence.tokens
    var start = mention.tokens.upperBound
    // "USS Nimitz (CVN 68), the flagship of …"
    if start < tokens.count, tokens[start].text == "(",
      let close = tokens[start...].prefix(5).firstIndex(where: { $0.text == ")" })
    {
      start = close + 1
    }
    guard mention.form == .name, start + 2 < tokens.count, tokens[start].text == "," else {
      return []
    }
    start += 1
    if ["the", "a", "an"].contains(tokens[start].text.lowercased()) { start += 1 }
    guard
      let nation = mentions.first(where: {
        $0.tokens.lowerBound == start && $0.entity.kind == .nation
          // "the U.S. Navy's largest fleet" is the navy's.
          && !isInName($0, mentions)
      })
    else { return bodyBehind(of: mention, start, mentions, sentence) }
    let behind = tokens[nation.tokens.upperBound...].prefix(4)
    guard let noun = behind.firstIndex(where: { Self.callings.contains($0.text.lowercased()) }),
      behind[..<noun].allSatisfy({
        [.ADJ, .NOUN, .PROPN, .PART].contains($0.partOfSpeech) || $0.text == "-"
      })
    else { return [] }
    // "… from Belavia, the Russian news agency Interfax said": the noun is that of the next name.
    if noun + 1 < tokens.count, tokens[noun + 1].partOfSpeech == .PROPN { return [] }
    // "the Department of Energy, the Spanish Agency for Trade": the noun begins the next name of a list.
    if Words.isCapitalized(tokens[noun].text) { return [] }
    let words = behind[...noun].map(\.text).joined(separator: " ")
    return [
      ExtractedRelation(
        source: mention.entity, kind: isArmedGroup(mention.entity) ? .basedIn : .partOf,
        target: nation.entity, sentence: mention.sentence,
        cue: "\(mention.surface), \(nation.surface) \(words)", predicate: "phrase/nation",
        confidence: 0.75)
    ]
  }

  /// Whether a name begins a longer one of an organization.
  private func isInName(_ name: LinkedMention, _ mentions: [LinkedMention]) -> Bool {
    mentions.contains {
      $0.entity.kind == .organization && $0.tokens.lowerBound == name.tokens.lowerBound
        && $0.tokens.count > name.tokens.count
    }
  }

  /// The organization whose part an apposition behind a name calls it: "UNIFIL, the UN force in Lebanon".
  private func bodyBehind(
    of mention: LinkedMention, _ start: Int, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    let tokens = sentence.tokens
    func isWhole(_ other: LinkedMention, at start: Int) -> Bool {
      other.tokens.lowerBound == start && other.entity.kind == .organization
        && other.entity != mention.entity && other.form == .name
    }
    // "USS Nimitz, flagship of Carrier Strike Group 11"
    if start + 2 < tokens.count, Self.units.contains(tokens[start].text.lowercased()),
      tokens[start + 1].text == "of",
      let whole = mentions.first(where: {
        isWhole($0, at: tokens[start + 2].text.lowercased() == "the" ? start + 3 : start + 2)
      })
    {
      return [
        ExtractedRelation(
          source: mention.entity, kind: .partOf, target: whole.entity, sentence: mention.sentence,
          cue: "\(mention.surface), \(tokens[start].text) of \(whole.surface)",
          predicate: "phrase/whole", confidence: 0.75)
      ]
    }
    guard let whole = mentions.first(where: { isWhole($0, at: start) }) else { return [] }
    let isGenitive =
      whole.tokens.upperBound < tokens.count && tokens[whole.tokens.upperBound].isPossessiveMark
    let behind = tokens[whole.tokens.upperBound...].prefix(isGenitive ? 8 : 4)
    guard
      let noun = behind.firstIndex(where: {
        Self.units.contains($0.text.lowercased())
          // "Sikorsky, a Lockheed Martin company"
          || ["force", "mission", "operation", "company", "business"].contains(
            $0.text.lowercased())
      }),
      behind[..<noun].allSatisfy({
        [.ADJ, .NOUN, .PROPN, .PART].contains($0.partOfSpeech) || $0.text == "-"
          // "the U.S. Navy's largest forward-deployed numbered fleet"
          || isGenitive && [.ADV, .VERB].contains($0.partOfSpeech)
            && $0.text.lowercased().hasSuffix($0.partOfSpeech == .VERB ? "ed" : "")
      }), noun + 1 >= tokens.count || tokens[noun + 1].partOfSpeech != .PROPN
    else { return [] }
    let words = behind[...noun].map(\.text).joined(separator: " ")
    return [
      ExtractedRelation(
        source: mention.entity, kind: .partOf, target: whole.entity, sentence: mention.sentence,
        cue: "\(mention.surface), \(whole.surface) \(words)", predicate: "phrase/whole",
        confidence: 0.75)
    ]
  }

  /// The nation or force that an aircraft hangs with in one noun phrase: as an adjective, a possessor or by "of".
  func operatorsInPhrase(
    of mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    guard !mention.entity.slug.contains("~"), let tree = sentence.tree,
      tree.heads.indices.contains(mention.head)
    else { return [] }
    // "Tu-160 bombers", "a squadron of F-16s": the owner may hang from the noun that the name belongs to.
    // The parser may give the parts of "F-16s" heads of their own: what hangs from any of them is the name's.
    var bearers = Array(mention.tokens)
    var token = mention.head
    while bearers.count < mention.tokens.count + 2, tree.heads[token] >= 0,
      ["compound", "flat", "appos", "amod", "nmod"].contains(tree.labels[token].relation),
      sentence.tokens[tree.heads[token]].partOfSpeech == .NOUN
    {
      if tree.labels[token].relation == "nmod", !isBehind("of", token, tree, sentence) { break }
      // "Norfleet, the only Chadian operator of the type": whose the operator is tells of no aircraft.
      if tree.labels[token].relation == "nmod",
        ["operator", "user", "customer", "buyer", "airline", "carrier", "lessor", "pilot", "owner"]
          .contains(sentence.tokens[tree.heads[token]].lemma.lowercased())
      {
        break
      }
      // "a Chinese version of the Tu-16": who flies the version need not fly the type.
      if tree.labels[token].relation == "nmod",
        ["version", "variant", "copy", "clone", "derivative", "replica", "rival", "successor"]
          .contains(sentence.tokens[tree.heads[token]].lemma.lowercased())
      {
        break
      }
      token = tree.heads[token]
      bearers.append(token)
    }
    bearers += joined(to: mention, mentions, tree, sentence)
    var found = possessorsBefore(mention, bearers, mentions, tree, sentence)
    for owner in mentions
    where (owner.entity.kind == .nation || owner.entity.kind == .organization)
      && tree.heads.indices.contains(owner.head) && !mention.tokens.overlaps(owner.tokens)
    {
      let label = tree.labels[owner.head]
      let between = sentence.tokens[
        min(mention.tokens.upperBound, owner.tokens.lowerBound)..<owner.tokens.lowerBound]
      // The tree may hang a name behind "of" elsewhere; who flies it stands there all the same.
      let isOwner =
        between.first?.text.lowercased() == "of" && between.count <= 2
        && between.dropFirst().allSatisfy { $0.text.lowercased() == "the" }
        && owner.entity.kind == .organization
      guard isOwner || bearers.contains(tree.heads[owner.head]),
        !isReceiver(owner, of: mention, sentence),
        !isMakersAdjective(owner, mention, mentions, sentence)
      else { continue }
      let holds =
        isOwner || ["amod", "compound"].contains(label.relation)
        || label.relation == "nmod"
          && (label.subtype == "poss" || isBehind("of", owner.head, tree, sentence)
            || isBehind("from", owner.head, tree, sentence)
              && !isOrdered(bearers, tree, sentence))
      guard holds, !isMaker(owner.entity) else { continue }
      found.append(
        ExtractedRelation(
          source: owner.entity, kind: .operates, target: mention.entity,
          sentence: mention.sentence, cue: "\(owner.surface) \(mention.surface)",
          predicate: "phrase/operator", confidence: 0.7))
    }
    return found
  }

  /// Who "whose" means before an aircraft: "Jordan, whose F-16s", "an Indian pilot whose MiG-21".
  private func possessorsBefore(
    _ aircraft: LinkedMention, _ bearers: [Int], _ mentions: [LinkedMention],
    _ tree: DependencyTree, _ sentence: Sentence
  ) -> [ExtractedRelation] {
    // The parser may take "whose" for a subject: right before the name it owns it all the same.
    let start = aircraft.tokens.lowerBound
    let isWhose =
      start > 0 && sentence.tokens[start - 1].text.lowercased() == "whose"
      || bearers.contains { bearer in
        tree.children[bearer].contains { sentence.tokens[$0].text.lowercased() == "whose" }
      }
    guard isWhose else { return [] }
    var clause = aircraft.head
    for _ in 0..<6
    where tree.labels[clause].description != "acl:relcl" && tree.heads[clause] >= 0 {
      clause = tree.heads[clause]
    }
    guard tree.labels[clause].description == "acl:relcl", tree.heads[clause] >= 0 else { return [] }
    let antecedent = tree.heads[clause]
    func isOwner(_ mention: LinkedMention) -> Bool {
      [.nation, .organization].contains(mention.entity.kind) && !isMaker(mention.entity)
    }
    let own = mentions.filter { isOwner($0) && $0.tokens.contains(antecedent) }
    let beside = mentions.filter {
      isOwner($0) && $0.form == .adjective && tree.heads[$0.head] == antecedent
    }
    return (own.isEmpty ? beside : own).prefix(1).map { owner in
      ExtractedRelation(
        source: owner.entity, kind: .operates, target: aircraft.entity,
        sentence: aircraft.sentence, cue: "whose \(aircraft.surface)",
        predicate: "phrase/operator", confidence: 0.7)
    }
  }

  /// Whether a phrase is what an order is for: in "an order for 20 jets from Qantas" the order comes from Qantas.
  private func isOrdered(_ bearers: [Int], _ tree: DependencyTree, _ sentence: Sentence) -> Bool {
    bearers.contains { bearer in
      let governor = tree.heads[bearer]
      guard governor >= 0 else { return false }
      let word = sentence.tokens[governor].lemma.lowercased()
      // "is considering buying F-16s from Chad": who sells them flies no more of them.
      if tree.labels[bearer].relation == "obj" {
        return ["buy", "purchase", "order", "acquire", "lease", "procure", "import", "get"]
          .contains(word)
      }
      // "the purchase of F-16s from Chad"
      if isBehind("of", bearer, tree, sentence),
        ["purchase", "acquisition", "procurement", "delivery", "import", "lease", "supply"]
          .contains(word)
      {
        return true
      }
      return isBehind("for", bearer, tree, sentence)
        && ["order", "contract", "deal", "bid"].contains(word)
    }
  }

  /// The nouns that an aircraft shares its owner with: others of its list ("Su-30s and F-16s of the Venezuelan air
  /// force"), and what the list explains ("two Russian aircraft, an An-124 and an Il-62").
  private func joined(
    to mention: LinkedMention, _ mentions: [LinkedMention], _ tree: DependencyTree,
    _ sentence: Sentence
  ) -> [Int] {
    let aircraft = mentions.filter { $0.entity.kind == .aircraft }
    func isOwned(_ other: LinkedMention) -> Bool {
      mentions.contains { owner in
        (owner.entity.kind == .nation || owner.entity.kind == .organization)
          && tree.heads.indices.contains(owner.head) && tree.heads[owner.head] == other.head
          // "South Korean F-15K fighters" as a whole has its owner inside.
          && (other.form == .description && !isMaker(owner.entity)
            || !other.tokens.overlaps(owner.tokens))
      }
    }
    var found: [Int] = []
    func isPlain(_ low: Int, _ high: Int) -> Bool {
      low <= high
        && (low..<high).allSatisfy { token in
          [.CCONJ, .PUNCT, .NUM, .DET, .NOUN, .ADJ].contains(sentence.tokens[token].partOfSpeech)
            || aircraft.contains { $0.tokens.contains(token) }
        }
        && !mentions.contains {
          $0.entity.kind != .aircraft && !isMaker($0.entity) && $0.tokens.lowerBound >= low
            && $0.tokens.upperBound <= high
        }
    }
    guard !isOwned(mention) else { return [] }
    var token = mention.head
    for _ in 0..<3 where tree.heads[token] >= 0 {
      let label = tree.labels[token].relation
      guard ["conj", "appos", "compound", "flat", "nmod"].contains(label) else { break }
      var next = tree.heads[token]
      let named = aircraft.first { $0.tokens.contains(next) || $0.head == next }
      if let named { next = named.head }
      let isNoun = Words.aircraftNouns[sentence.tokens[next].text.lowercased()] != nil
      if label == "conj" || label == "appos", named != nil || isNoun,
        isPlain(
          min(named?.tokens.upperBound ?? next + 1, next + 1), mention.tokens.lowerBound)
      {
        found += named.map { Array($0.tokens) } ?? [next]
      }
      token = next
    }
    // What hangs behind the last of a list belongs to all of it.
    for other in aircraft where tree.heads.indices.contains(other.head) {
      if tree.labels[other.head].relation == "conj",
        mention.tokens.contains(tree.heads[other.head]),
        isPlain(mention.tokens.upperBound, other.tokens.lowerBound),
        mentions.contains(where: { owner in
          owner.tokens.lowerBound >= other.tokens.upperBound
            && tree.heads.indices.contains(owner.head) && tree.heads[owner.head] == other.head
        })
      {
        found.append(other.head)
      }
    }
    return found
  }

  /// Whether an organization makes aircraft.
  func isMaker(_ organization: EntityID) -> Bool {
    organization.kind == .organization
      && knowledge.record(organization).map { knowledge.sort(of: $0) == "manufacturer" } == true
  }

  private func isBehind(
    _ preposition: String, _ token: Int, _ tree: DependencyTree, _ sentence: Sentence
  ) -> Bool {
    tree.heads.indices.contains {
      tree.heads[$0] == token && tree.labels[$0].relation == "case"
        && sentence.tokens[$0].text.lowercased() == preposition
    }
  }
}
