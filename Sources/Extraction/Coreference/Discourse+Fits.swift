import EntenteGraphModel
import EntenteLanguage

extension Discourse {
  /// How well an entity fits a description's words; `nil` where it doesn't.
  func fit(
    _ d: Description, _ entity: EntityID, _ known: EntityFacts,
    _ senses: [CoreferenceLexicon.Description], _ nominal: Nominal
  ) -> Double? {
    let name = known.name.lowercased()
    if lexicon.strangers[d.lemma]?.contains(String(entity.slug)) ?? false { return nil }
    let ownerNations = d.owners.filter { $0.kind == .nation }.map { String($0.slug) }
    if !ownerNations.isEmpty, known.kind != .nation {
      guard !known.nations.isDisjoint(with: ownerNations) else { return nil }
    } else if !d.owners.isEmpty {
      return nil
    }
    // "denounced the flight": what a military plane does is no plane.
    if d.lemma == "flight", known.kind == .aircraft, known.sort != "airliner",
      !name.contains(" flight ")
    {
      return nil
    }
    switch known.kind {
    case .nation: return nationFit(d, entity)
    case .leader: return leaderFit(d, known, isOwned: !ownerNations.isEmpty)
    case .aircraft: return aircraftFit(d, entity, known, senses, nominal)
    case .organization: return organizationFit(d, entity, known, senses)
    case .place: return placeFit(d, known, senses)
    }
  }

  /// How well a description fits a nation: "the kingdom", "the impoverished country".
  private func nationFit(_ d: Description, _ entity: EntityID) -> Double? {
    if d.isPlural || !d.owners.isEmpty { return nil }
    for modifier in d.modifiers {
      if let region = lexicon.regions[modifier] {
        guard region.contains(String(entity.slug)) else { return nil }
        return 48
      }
    }
    // "the kingdom" is none but one that has a king, "the island" may be no nation.
    for realm in d.modifiers.map({ "\($0) \(d.lemma)" }) + [d.lemma] {
      if let realms = lexicon.regions[realm] {
        guard realms.contains(String(entity.slug)) else { return nil }
        return d.lemma == "island" ? 30 : 48
      }
    }
    return d.modifiers.allSatisfy(Discourse.epithets.contains) ? 12 : nil
  }

  /// How well a description fits a person: "the French president".
  private func leaderFit(_ d: Description, _ known: EntityFacts, isOwned: Bool) -> Double? {
    if d.isPlural { return nil }
    // A foreign secretary is a minister.
    let isSecretary =
      d.lemma == "minister"
      && known.roles.contains { role in Discourse.secretaries.contains { role.hasSuffix($0) } }
    let hasRole =
      isSecretary
      || known.roles.contains { role in
        role == d.lemma || role.hasSuffix(" " + d.lemma) || role.hasPrefix(d.lemma + " of ")
          || d.lemma == "minister" && role.hasPrefix("minister for ")
          || role.contains(" \(d.lemma) of ")
      }
    let titled = d.modifiers.map { "\($0) \(d.lemma)" }
    let isTitled = titled.contains { title in
      known.roles.contains { $0.hasSuffix(title) || Discourse.isTitle(title, in: $0) }
    }
    if !d.modifiers.isEmpty, !isTitled { return nil }
    // "the former prime minister" is not who is prime minister.
    if d.modifiers.first == "former", !known.roles.contains(where: { $0.hasPrefix("former") }) {
      return nil
    }
    if let gender = lexicon.genderWords[d.lemma], !gender.agrees(with: known.gender) {
      return nil
    }
    if d.lemma == "leader" {
      let heads = [
        "president", "prime minister", "leader", "premier", "chancellor", "king", "head",
      ]
      return known.roles.contains { role in
        heads.contains { role == $0 || role.hasSuffix(" " + $0) }
      }
        ? 30 : nil
    }
    // "the U.S. diplomat" is who serves abroad or leads those who do.
    if !hasRole, d.lemma == "diplomat" || d.lemma == "envoy" {
      let isEnvoy = known.roles.contains { role in Discourse.envoys.contains { role.contains($0) } }
      return isEnvoy ? (isOwned ? 40 : 28) : isOwned && d.lemma == "diplomat" ? 26 : nil
    }
    // "the Peruvian politician" may have any post.
    if !hasRole, isOwned, ["politician", "statesman", "stateswoman"].contains(d.lemma) {
      return 28
    }
    return hasRole ? (isOwned ? 50 : 35) : nil
  }

  /// Whether a role is that of a title, with its field behind it or without: "under secretary" in "under secretary for
  /// political affairs".
  static func isTitle(_ title: String, in role: String) -> Bool {
    role == title || ["of", "for", "to"].contains { role.hasPrefix("\(title) \($0) ") }
  }

  /// What some ministers are called.
  private static let secretaries: Set<String> = [
    "foreign secretary", "defence secretary", "home secretary", "development secretary",
    "health secretary", "trade secretary", "energy secretary",
  ]

  /// What those are called who deal with other nations for their own.
  private static let envoys: Set<String> = [
    "secretary of state", "foreign minister", "ambassador", "envoy", "negotiator", "mediator",
    "special representative", "high representative", "foreign secretary", "foreign policy chief",
  ]

  /// How well a description fits an aircraft: "the stricken jet".
  private func aircraftFit(
    _ d: Description, _ entity: EntityID, _ known: EntityFacts,
    _ senses: [CoreferenceLexicon.Description], _ nominal: Nominal
  ) -> Double? {
    let words = known.words
    let sense = senses.first { $0.kind == known.kind }
    // "has ordered the type": no flight and no group is one.
    if d.lemma == "type",
      !d.modifiers.isEmpty || d.isPlural || entity.slug.contains("~") || words.contains("flight")
    {
      return nil
    }
    let isOwn = words.last == d.lemma || known.roles.contains(d.lemma)
    if d.isPlural != nominal.isPlural, !(known.isPlural && !d.isPlural && isOwn) {
      // "The A380 … six of these planes": a type is spoken of in either number.
      let isType = nominal.form == .name && d.isPlural && !entity.slug.contains("~")
      if d.lemma != "aircraft", !isType { return nil }
    }
    // "The swing-wing jets" are those before, "the other jets" aren't.
    let isSame =
      d.owners.allSatisfy { $0.kind == .nation }
      && d.modifiers.allSatisfy { !Discourse.otherness.contains($0) }
    guard isSame || isOwn else { return nil }
    guard Discourse.isSort(sense?.sort ?? "", of: known) || isOwn else { return nil }
    // "The plane" is the flight that the text tells of rather than its type.
    let isFlight = !d.isPlural && words.contains("flight") ? 20.0 : 0
    // "The bomber" is what the tables call so rather than what may bomb as well.
    let isExact = sense.map { $0.sort != "plane" && $0.sort == known.sort.lowercased() } ?? false
    return isFlight + (isExact ? 36 : 0) + (isOwn ? 45 : d.modifiers.isEmpty ? 30 : 22)
  }

  /// How well a description fits a body: "the European planemaker".
  private func organizationFit(
    _ d: Description, _ entity: EntityID, _ known: EntityFacts,
    _ senses: [CoreferenceLexicon.Description]
  ) -> Double? {
    let name = known.name.lowercased()
    let words = known.words
    // "The militants" are the armed group last spoken of.
    if d.isPlural {
      let areMen = senses.contains { $0.sort == "armed-men" }
      return areMen && known.sort == "armed-group" && d.modifiers.isEmpty && d.owners.isEmpty
        ? 16 : nil
    }
    // "the army" that a president orders is not the Lord's Resistance Army.
    if d.lemma == "army" || d.lemma == "military", known.sort.lowercased() == "armed-group" {
      return nil
    }
    // "the carrier" is no carrier strike group.
    let last = words.last { !$0.allSatisfy(\.isNumber) } ?? ""
    let isOther = Words.units.contains(last) && d.lemma != last && words.contains(d.lemma)
    if !isOther,
      words.last == d.lemma || words.contains(d.lemma) || known.roles.contains(d.lemma),
      d.modifiers.allSatisfy({ name.contains($0) })
    {
      return 45
    }
    // "the European planemaker" is of a nation there.
    let parts = d.modifiers.compactMap { lexicon.regions[$0] }
    let isFromThere = parts.contains { !$0.isDisjoint(with: known.nations) }
    guard parts.isEmpty || isFromThere,
      d.modifiers.allSatisfy({ isEpithet($0) || lexicon.regions[$0] != nil }),
      senses.contains(where: {
        // "the world body" is the United Nations alone.
        $0.sort.hasPrefix("=")
          ? $0.sort.dropFirst().split(separator: "|").contains(Substring(entity.slug))
          : Discourse.isSort($0.sort, of: known)
      })
    else { return nil }
    return (senses.contains { $0.sort.hasPrefix("=") } ? 30 : 22) + (isFromThere ? 18 : 0)
  }

  /// How well a description fits a place: "the islands".
  private func placeFit(
    _ d: Description, _ known: EntityFacts, _ senses: [CoreferenceLexicon.Description]
  ) -> Double? {
    let name = known.name.lowercased()
    let words = known.words
    let sense = senses.first { $0.kind == known.kind }
    // "the islands" are the Falklands.
    if d.isPlural {
      return d.lemma == "island" && d.modifiers.isEmpty && name.hasSuffix("s")
        && (known.sort == "island" || words.contains("islands")) ? 24 : nil
    }
    if words.contains(d.lemma), d.modifiers.allSatisfy({ name.contains($0) }) { return 45 }
    guard d.modifiers.isEmpty, Discourse.isSort(sense?.sort ?? "", of: known),
      d.lemma != "area", d.lemma != "region"
    else { return nil }
    if d.lemma == "capital", known.sort != "capital" { return nil }
    return 24
  }

  /// Whether a modifier says of what sort a company is, not which: "the low-cost airline".
  func isEpithet(_ modifier: String) -> Bool {
    lexicon.epithets.contains(modifier.replacing(" - ", with: "-"))
      || lexicon.epithets.contains(String(modifier.split(separator: " ").last ?? ""))
  }

  /// Adjectives that say of what sort a nation is, not which: "the impoverished country".
  static let epithets: Set<String> = [
    "isolated", "impoverished", "oil-rich", "war-torn", "tiny", "small", "poor", "landlocked",
    "island", "muslim", "entire", "whole", "volatile", "troubled", "reclusive", "secretive",
  ]

  /// Adjectives that tell a thing from the one before.
  static let otherness: Set<String> = [
    "other", "another", "more", "further", "additional", "second", "third", "similar", "different",
    "first", "last", "previous", "next", "same-type", "civilian", "rebel", "enemy", "foreign",
    "rival", "competing", "older", "earlier",
  ]

  /// Whether a noun of a sort may describe an entity of the tables' sort.
  static func isSort(_ sort: String, of known: EntityFacts) -> Bool {
    let name = known.name.lowercased()
    let real = known.sort.lowercased()
    switch (known.kind, sort) {
    case (.aircraft, "plane"): return !real.contains("helicopter") && !name.contains("helicopter")
    case (.aircraft, _): return real.contains(sort) || name.contains(sort)
    case (.organization, "company"): return ["company", "manufacturer", "airline"].contains(real)
    // An airline makes nothing.
    case (.organization, "maker"): return ["company", "manufacturer"].contains(real)
    case (.organization, "ship"):
      return Words.shipPrefixes.contains(known.name.prefix { $0 != " " }.uppercased())
    case (.organization, "body"): return name.contains(sort)
    case (.organization, "institution"): return ["body", "alliance", "court"].contains(real)
    // A council is no agency.
    case (.organization, "agency"):
      return real == "body" && Set(name.split(separator: " ")).isDisjoint(with: Discourse.councils)
    // "The group" are campaigners, no bank and no body of states.
    case (.organization, "association"):
      return real == "body"
        && Set(name.split(separator: " ")).isDisjoint(
          with: Discourse.councils.union(Discourse.officialBodies))
    case (.organization, "armed-group"): return ["armed-group", "alliance"].contains(real)
    case (.place, "city"): return real == "city" || real == "capital"
    default: return real == sort
    }
  }

  /// Words in the names of bodies that meet to decide.
  private static let councils: Set<Substring> = [
    "council", "assembly", "committee", "parliament", "commission",
  ]

  /// Words in the names of bodies that states have set up.
  private static let officialBodies: Set<Substring> = [
    "nations", "bank", "fund", "agency", "programme", "program", "organization", "organisation",
    "union", "office", "authority", "ministry", "department", "bureau", "service", "court",
    "tribunal", "commissioner", "conference", "convention", "treaty", "league",
    "secretariat", "administration", "mission", "force", "board",
  ]
}
