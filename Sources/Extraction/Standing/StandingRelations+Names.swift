import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// What a name says by its parts: "Boeing 787" its maker, "Boeing 737-800" the type it is a version of, "UN Security
/// Council" the body it belongs to, "Central Bank of Yemen" its nation, "Ryanair Flight 4978" its airline.
extension StandingRelations {
  /// Who made an aircraft: the maker in its name, or the maker in the tables where the sentence names it too.
  func makers(
    of mention: LinkedMention, _ mentions: [LinkedMention], _ linked: LinkedDocument
  ) -> [ExtractedRelation] {
    // A group is called by who flies it, not by who made it.
    guard !mention.entity.slug.contains("~") else { return [] }
    let record = type(of: mention.entity)
    let maker = record.flatMap { knowledge.organization(named: knowledge.maker(of: $0)) }
      .flatMap(knowledge.id(of:))
    for other in mentions where other.entity.kind == .organization {
      let isPart =
        mention.tokens.lowerBound == other.tokens.lowerBound
        && mention.tokens.upperBound > other.tokens.upperBound
      guard isPart || other.entity == maker else { continue }
      // "U.S. Navy F-18" says who flies it.
      let sort = knowledge.record(other.entity).map { knowledge.sort(of: $0) }
      let isForce =
        sort == nil
        && (KnowledgeBase.isOrgan(other.surface.lowercased())
          || Words.units.contains(other.surface.split(separator: " ").last?.lowercased() ?? ""))
      if isPart, sort == "airline" || sort == "armed-force" || isForce {
        return [
          relation(other.entity, .operates, mention.entity, mention, "name/airline", 0.8)
        ]
      }
      return [
        relation(
          mention.entity, .builtBy, other.entity, mention, "name/maker", isPart ? 0.85 : 0.75)
      ]
    }
    return airline(of: mention, linked)
  }

  /// The airline that a flight is numbered by, where the article names it: "Ryanair Flight 4978".
  private func airline(
    of mention: LinkedMention, _ linked: LinkedDocument
  ) -> [ExtractedRelation] {
    // "Flight 4978" alone is one of the airline that its entity is called by.
    let isBare = mention.surface.hasPrefix("Flight ")
    let name = isBare ? linked.entities[mention.entity]?.name ?? "" : mention.surface
    let words = name.split(separator: " ")
    guard let flight = words.firstIndex(where: { $0.lowercased() == "flight" }), flight > 0 else {
      return []
    }
    let owner = words[..<flight].joined(separator: " ")
    let known = knowledge.organization(named: owner).flatMap { record in
      knowledge.sort(of: record) == "airline" ? knowledge.id(of: record) : nil
    }
    let own =
      isBare
      ? linked.entities.values.first { $0.kind == .organization && $0.name == owner }?.id : nil
    guard let id = known ?? own, linked.entities[id] != nil else { return [] }
    return [relation(id, .operates, mention.entity, mention, "name/airline", 0.8)]
  }

  /// The type that an aircraft is a version of, where the article names that as well.
  func families(of mention: LinkedMention, _ linked: LinkedDocument) -> [ExtractedRelation] {
    if let bearer = mention.bearer {
      return [relation(bearer, .variantOf, mention.entity, mention, "name/family", 0.8)]
    }
    guard !mention.entity.slug.contains("~"), let record = type(of: mention.entity) else {
      return []
    }
    // A version made of a type and a suffix ("737-800" of "737") has no record of its own.
    let own = knowledge.id(of: record)
    var family = own == mention.entity ? knowledge.family(of: record) : record
    // "A321neo" is of the A320 family by the A320neo, which the text need not name.
    for _ in 0..<2 {
      guard let between = family,
        knowledge.id(of: between).map({ linked.entities[$0] }) == .some(nil)
      else { break }
      family = knowledge.family(of: between)
    }
    guard let family = family.flatMap(knowledge.id(of:)), linked.entities[family] != nil else {
      return []
    }
    return [relation(mention.entity, .variantOf, family, mention, "name/family", 0.75)]
  }

  /// The record of an aircraft, or of the type in front of its suffix.
  private func type(of aircraft: EntityID) -> Record? {
    if let record = knowledge.record(aircraft) { return record }
    var slug = aircraft.slug
    while let last = slug.lastIndex(where: { $0 == "-" || $0.isNumber }), slug.count > 3 {
      slug = slug[..<(slug[last] == "-" ? last : slug.index(after: last))]
      if let record = knowledge.record(EntityID(kind: .aircraft, slug: String(slug))) {
        return record
      }
      slug = slug.dropLast()
    }
    return nil
  }

  /// The nation or body whose name an organization's own name carries.
  func wholes(of mention: LinkedMention, _ linked: LinkedDocument) -> [ExtractedRelation] {
    let tokens = linked.document.sentences[mention.sentence].tokens
    let record = knowledge.record(mention.entity)
    var sort = record.map { knowledge.sort(of: $0) } ?? ""
    if record == nil, case .string(let told)? = linked.entities[mention.entity]?.attributes["type"]
    {
      sort = told
    }
    // A company that is known by itself carries another's name by descent or chance: "Northrop Grumman".
    guard
      !["manufacturer", "airline", "company", "party", "news-agency", "armed-group", "alliance"]
        .contains(sort)
    else { return [] }
    let names = [
      tokens[mention.tokens].map(\.text),
      linked.entities[mention.entity].map { $0.name.split(separator: " ").map(String.init) } ?? [],
    ]
    for (place, words) in names.enumerated() where words.count > 1 {
      // "Army Contracting Command" is the U.S. Army's, where that is spoken of.
      if place == 0, record == nil, ["Army", "Navy"].contains(words[0]),
        words.dropFirst().contains(where: { word in
          // "Army Contracting Command-Redstone Arsenal"
          Words.organs.contains(word.prefix { $0 != "-" }.lowercased())
        }),
        let service = knowledge.organization(named: "U.S. \(words[0])").flatMap(knowledge.id),
        linked.entities[service] != nil, service != mention.entity
      {
        return [relation(mention.entity, .partOf, service, mention, "name/whole", 0.7)]
      }
      for size in (1..<words.count).reversed() {
        let start = words.prefix(size).joined(separator: " ")
        guard let whole = knowledge.organization(named: start),
          let id = knowledge.id(of: whole), id != mention.entity, linked.entities[id] != nil,
          knowledge.sort(of: whole) != "airline", knowledge.sort(of: whole) != "party",
          record != nil || isBody(words.dropFirst(size))
        else { continue }
        return [
          relation(mention.entity, .partOf, id, mention, "name/whole", place == 0 ? 0.8 : 0.7)
        ]
      }
    }
    guard record == nil else { return [] }
    // "the Royal Saudi Land Forces"
    let bare = names.map { $0.first == "Royal" ? Array($0.dropFirst()) : $0 }
    for words in bare where words.count > 1 {
      // "the Peru Study Group" is about Peru, not of it, and so is the "Peru Security Initiative", but not a "U.S." one.
      if ["Group", "Campaign", "Project", "Watch"].contains(words.last)
        || words.last == "Initiative" && !words[0].contains(".")
      {
        continue
      }
      for size in [6, 5, 4, 3, 2, 1] where size < words.count {
        for part in [words.prefix(size), words.suffix(size)] {
          let isEnd = part.startIndex > 0
          guard !isEnd || words[part.startIndex - 1] == "of",
            isEnd || isBody(words.dropFirst(size)),
            let nation = knowledge.candidates(for: part.joined(separator: " ")).first(where: {
              // "University of Washington" is no organ of the United States.
              knowledge.kind(of: $0.record) == .nation && $0.form != .seat
            }).flatMap({ knowledge.id(of: $0.record) }), linked.entities[nation] != nil
          else { continue }
          return [relation(mention.entity, .partOf, nation, mention, "name/nation", 0.7)]
        }
      }
    }
    return []
  }

  /// Whether what is left of a name without its nation or whole may name a body: the "Outlook" of the "ASEAN Outlook" doesn't.
  private func isBody(_ rest: ArraySlice<String>) -> Bool {
    guard let first = rest.first, !["-", "–"].contains(first) else { return false }
    let word = first.lowercased()
    return rest.count > 1 || Words.offices.contains(word) || Words.units.contains(word)
      || Self.callings.contains(word) || Words.members.contains(word)
      || Words.institutions.contains(word)
  }

  /// The alliance of the two nations that the name of a partnership begins with: "the U.S.-Kenya Strategic Partnership";
  /// `nil` where a name begins with no two.
  func partners(in mention: LinkedMention, _ linked: LinkedDocument) -> [ExtractedRelation]? {
    let words = mention.surface.split(separator: " ")
    guard knowledge.record(mention.entity) == nil, words.count > 1,
      let mark = mention.surface.firstIndex(where: { $0 == "-" || $0 == "–" })
    else { return nil }
    let rest = mention.surface[mention.surface.index(after: mark)...].split(separator: " ")
    func nation(_ name: String) -> EntityID? {
      knowledge.candidates(for: name).first { knowledge.kind(of: $0.record) == .nation }
        .flatMap { knowledge.id(of: $0.record) }
    }
    guard let first = nation(String(mention.surface[..<mark])),
      let second = (1...min(3, max(1, rest.count - 1))).lazy
        .compactMap({ nation(rest.prefix($0).joined(separator: " ")) }).first, first != second
    else { return nil }
    guard let last = rest.last?.lowercased(),
      ["partnership", "alliance", "friendship"].contains(last),
      linked.entities[first] != nil, linked.entities[second] != nil
    else { return [] }
    return [relation(first, .alliedWith, second, mention, "name/partnership", 0.75)]
  }

  /// Who flies an unnamed group of aircraft: coreference made the group by its operator.
  func operatorOfGroup(_ mention: LinkedMention, _ linked: LinkedDocument) -> [ExtractedRelation] {
    guard case .string(let text)? = linked.entities[mention.entity]?.attributes["operator"]
    else { return [] }
    let owner = EntityID(rawValue: text)
    guard linked.entities[owner] != nil, !isMaker(owner) else { return [] }
    // "Chinese and Russian bombers" are of both.
    let tokens = linked.document.sentences[mention.sentence].tokens
    let others = linked.mentions.filter { other in
      other.sentence == mention.sentence && other.entity.kind == .nation && other.entity != owner
        && owner.kind == .nation && other.form != .pronoun
        && mention.tokens.contains(other.tokens.lowerBound)
        && other.tokens.lowerBound > mention.tokens.lowerBound
        && ["and", ","].contains(tokens[other.tokens.lowerBound - 1].text)
    }
    return ([owner] + Set(others.map(\.entity)).sorted()).map {
      relation($0, .operates, mention.entity, mention, Self.groupPredicate, 0.75)
    }
  }

  private static let groupPredicate = "name/operator"

  /// The candidates without the operators of groups that do nothing else: such a group is no node.
  func withoutIdleGroups(_ candidates: [RelationCandidate]) -> [RelationCandidate] {
    var busy: Set<EntityID> = []
    for candidate in candidates where candidate.relation.predicate != Self.groupPredicate {
      busy.formUnion([candidate.relation.source, candidate.relation.target])
    }
    return candidates.filter {
      $0.relation.predicate != Self.groupPredicate || busy.contains($0.relation.target)
    }
  }

  /// A relation that a mention's own words are the cue of.
  func relation(
    _ source: EntityID, _ kind: RelationKind, _ target: EntityID, _ mention: LinkedMention,
    _ predicate: String, _ confidence: Double
  ) -> ExtractedRelation {
    ExtractedRelation(
      source: source, kind: kind, target: target, sentence: mention.sentence,
      cue: mention.surface, predicate: predicate, confidence: confidence)
  }
}
