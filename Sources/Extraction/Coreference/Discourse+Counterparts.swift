import EntenteGraphModel
import EntenteLanguage

/// The two who met, told by what each is to the other: "thanked his colleague", "The presidents congratulated each other".
extension Discourse {
  /// Whom of the two who met a phrase means that calls one the other's counterpart; `nil` for any other phrase.
  func counterpart(_ d: Description, _ phrase: PhraseTree, _ index: Int) -> EntityID? {
    guard !d.isPlural, Discourse.counterparts.contains(d.lemma) else { return nil }
    if let named = holder(of: d, index) { return named }
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

  private static let counterparts: Set<String> = [
    "counterpart", "colleague", "host", "guest", "interlocutor", "homologue",
  ]
}
