import EntenteGraphModel
import EntenteLanguage

/// The two who met, told by what each is to the other: "thanked his colleague", "The presidents congratulated each other".
extension Discourse {
  /// Whom of the two who met a phrase means that calls one the other's counterpart; `nil` for any other phrase.
  mutating func counterpart(_ d: Description, _ phrase: PhraseTree, _ index: Int) -> EntityID? {
    guard !d.isPlural, Discourse.counterparts.contains(d.lemma) else { return nil }
    let minister = ministry(ofOwnerOf: d, phrase, index)
    if let minister, let own = colleague(of: minister, d) { return own }
    if let named = holder(of: d, index) {
      // "His Malian counterpart" of a minister is no president.
      let isHead = facts[named]?.roles.contains(where: Discourse.isHead) ?? false
      return minister != nil && isHead ? nil : named
    }
    guard met.count == 2, Set(met.map(\.kind)) == [.leader] else { return nil }
    let owners = Set(possessors(d, phrase, index)).intersection(met)
    guard owners.count == 1, let other = met.first(where: { !owners.contains($0) }) else {
      return nil
    }
    // "his Malian counterpart" is who speaks for Mali.
    let nations = Set(d.owners.filter { $0.kind == .nation }.map { String($0.slug) })
    let known = facts[other]?.nations ?? []
    return nations.isEmpty || known.isEmpty || !known.isDisjoint(with: nations) ? other : nil
  }

  /// The title of the minister whose counterpart a phrase calls somebody, as the text has it: "foreign minister"; `nil` where it
  /// is nobody's, or that of who heads a nation.
  private func ministry(ofOwnerOf d: Description, _ phrase: PhraseTree, _ index: Int) -> String? {
    let owners = Set(possessors(d, phrase, index)).filter { $0.kind == .leader }
    guard owners.count == 1, let owner = owners.first, let roles = facts[owner]?.roles,
      !roles.contains(where: Discourse.isHead)
    else { return nil }
    return roles.filter { $0.hasSuffix("minister") && $0.contains(" ") && !$0.contains("deputy") }
      .min { ($0.count, $0) < ($1.count, $1) }
  }

  /// Who holds for the nation that a phrase names the post of which it calls them the counterpart: "met his Malian
  /// counterpart" of a foreign minister.
  private mutating func colleague(of post: String, _ d: Description) -> EntityID? {
    let nations = Set(d.owners.filter { $0.kind == .nation })
    guard d.lemma == "counterpart", nations.count == 1, let nation = nations.first else {
      return nil
    }
    let named = result.mentions.filter { mention in
      mention.form == .name && facts[mention.entity]?.roles.contains(post) ?? false
        && facts[mention.entity]?.nations.contains(String(nation.slug)) ?? false
    }
    if let only = named.first?.entity { return Set(named.map(\.entity)).count == 1 ? only : nil }
    let words = Tokenizer().sentences(in: post).flatMap(\.tokens)
    guard let entity = holders(words, String(nation.slug)) else { return nil }
    if result.entities[entity.id] == nil {
      result.entities[entity.id] = entity
      facts[entity.id] = Discourse.facts(of: entity, lexicon)
    }
    facts[entity.id]?.roles.insert(post)
    return entity.id
  }

  /// Whether a role is that of who heads a nation.
  private static func isHead(_ role: String) -> Bool {
    ["president", "prime minister", "premier", "chancellor", "king", "queen", "leader"].contains {
      role == $0 || role.hasSuffix(" " + $0)
    }
  }

  /// The one leader of a nation whom the text has just named, where it calls somebody's counterpart by that: "Ruiz accused Chad …
  /// Her Chadian counterpart".
  private func holder(of d: Description, _ index: Int) -> EntityID? {
    let nations = Set(d.owners.filter { $0.kind == .nation }.map { String($0.slug) })
    guard d.lemma == "counterpart", nations.count == 1 else { return nil }
    let leaders = Set(
      nominals.filter { index - $0.sentence <= 8 && $0.sentence < index }.flatMap(\.entities)
        .filter { $0.kind == .leader && !(facts[$0]?.nations.isDisjoint(with: nations) ?? true) })
    return leaders.count == 1 ? leaders.first : nil
  }

  /// Whom a phrase calls somebody's rival, where the last sentences name but one leader besides: "Ruiz beat Noor. Noor accused
  /// his rival of fraud".
  func rival(_ d: Description, _ phrase: PhraseTree, _ index: Int) -> EntityID? {
    guard !d.isPlural, Discourse.rivals.contains(d.lemma),
      d.owners.allSatisfy({ $0.kind == .leader })
    else { return nil }
    let owners = Set(possessors(d, phrase, index)).filter { $0.kind == .leader }
    guard owners.count == 1, let owner = owners.first else { return nil }
    var others: Set<EntityID> = []
    var hasNamedOwner = false
    for nominal in nominals.reversed() {
      if index - nominal.sentence > 3 { break }
      guard nominal.form == .name, nominal.members.isEmpty, nominal.entities.count == 1,
        let entity = nominal.entities.first, facts[entity]?.kind == .leader
      else { continue }
      if entity == owner {
        hasNamedOwner = true
      } else if nominal.sentence < index {
        others.insert(entity)
      } else {
        return nil
      }
    }
    return hasNamedOwner && others.count == 1 ? others.first : nil
  }

  private static let rivals: Set<String> = [
    "rival", "opponent", "challenger", "adversary", "foe", "archrival", "nemesis",
  ]

  /// The two of the last sentences whom the text calls by the post that a plural names of two: "thanked both presidents", "met
  /// the two prime ministers"; those who had it once don't count.
  func bothOfPost(_ d: Description, _ phrase: PhraseTree, _ index: Int) -> [EntityID] {
    guard d.isPlural, d.isDefinite, d.owners.isEmpty, lexicon.isPerson(d.lemma),
      // What every text calls those it names is no post.
      !["leader", "man", "woman", "official", "politician"].contains(d.lemma),
      // "The presidents also discussed Mali"
      d.number == 2
        || d.number == 0 && !d.isRestricted && phrase.label(d.head).hasPrefix("nsubj")
          && ["president", "prime minister", "foreign minister", "defence minister", "king"]
            .contains(
              (d.modifiers + [d.lemma]).joined(separator: " "))
    else { return [] }
    let title = (d.modifiers + [d.lemma]).joined(separator: " ")
    let near = Set(
      nominals.filter { $0.sentence < index && index - $0.sentence <= 8 && $0.form == .name }
        .flatMap(\.entities).filter { $0.kind == .leader })
    var called: [EntityID: Set<String>] = [:]
    for mention in result.mentions where mention.sentence <= index && near.contains(mention.entity)
    {
      if let role = mention.role { called[mention.entity, default: []].insert(role.lowercased()) }
    }
    func isPast(_ leader: EntityID) -> Bool {
      called[leader]?.contains {
        ["former ", "ex-", "late ", "previous ", "deposed ", "ousted "].contains(
          where: $0.hasPrefix)
      } ?? false
    }
    func hold(_ roles: Set<String>) -> Bool {
      roles.contains { $0 == title || $0.hasSuffix(" " + title) && !$0.hasPrefix("vice") }
    }
    // Of two whom the text names of one nation, the one of whom it speaks more has the post now.
    func one(of leaders: [EntityID]) -> [EntityID] {
      leaders.filter { leader in
        let home = facts[leader]?.nations ?? []
        return !leaders.contains { other in
          other != leader && !(facts[other]?.nations ?? []).isDisjoint(with: home)
            && (facts[other]?.count ?? 0, other) > (facts[leader]?.count ?? 0, leader)
        }
      }
    }
    let present = near.filter { !isPast($0) }
    let told = one(of: present.filter { hold(called[$0] ?? []) })
    if told.count == 2 { return told.sorted() }
    let known = one(of: present.filter { hold(facts[$0]?.roles ?? []) })
    return known.count == 2 ? known.sorted() : []
  }

  /// The two who met where a plural names the post that both hold.
  func bothWhoMet(_ d: Description, _ index: Int) -> [EntityID] {
    guard d.isPlural, d.isDefinite, [0, 2].contains(d.number), d.owners.isEmpty, !d.isRestricted,
      met.count == 2, Set(met.map(\.kind)) == [.leader],
      nominals.contains(where: {
        index - $0.sentence <= 3 && !Set($0.entities).isDisjoint(with: met)
      })
    else { return [] }
    let title = (d.modifiers + [d.lemma]).joined(separator: " ")
    let isOfBoth = met.allSatisfy { leader in
      facts[leader]?.roles.contains { $0 == title || $0.hasSuffix(" " + title) } ?? false
    }
    return isOfBoth ? met : []
  }

  /// Who is the first or last of their kind to do what they have just done: "Ruiz arrived in Lima, the first visit to Peru by a
  /// Chilean president".
  func pioneer(_ d: Description, _ phrase: PhraseTree, _ index: Int) -> EntityID? {
    let deed = phrase.tree.heads[d.head]
    guard !d.isDefinite, !d.isPlural, d.owners.count == 1, let owner = d.owners.first,
      owner.kind == .nation, phrase.label(d.head) == "nmod", deed >= 0,
      ["visit", "trip", "stop", "journey"].contains(phrase.lemma(deed)),
      phrase.children(d.head, ["case"]).contains(where: { phrase.lemma($0) == "by" }),
      phrase.children(deed, ["amod"]).contains(where: {
        ["first", "second", "third", "last", "latest", "only", "late"].contains(phrase.lemma($0))
      })
    else { return nil }
    let doers = Set(
      nominals.filter { $0.sentence == index && $0.head < deed }.flatMap(\.entities).filter { one in
        one.kind == .leader && facts[one]?.nations.contains(String(owner.slug)) ?? false
          && facts[one]?.roles.contains { $0 == d.lemma || $0.hasSuffix(" " + d.lemma) } ?? false
      })
    return doers.count == 1 ? doers.first : nil
  }

  private static let counterparts: Set<String> = [
    "counterpart", "colleague", "host", "guest", "interlocutor", "homologue",
  ]
}
