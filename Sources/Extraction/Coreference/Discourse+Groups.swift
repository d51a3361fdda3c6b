import EntenteGraphModel
import EntenteLanguage

/// Groups that a text speaks of by how many they are: "the four Gulf states", "all three governments".
extension Discourse {
  /// A group that was counted before its members were named.
  struct CountedGroup {
    var tokens: Range<Int>
    var head: Int
    var sentence: Int
    var number: Int
    var kind: EntityKind
    /// Its place among the nominals.
    var nominal: Int
  }

  /// Nouns for nations beside those of the table.
  private static let powers: Set<String> = [
    "government", "capital", "power", "neighbor", "neighbour", "ally", "signatory",
  ]

  /// What kind of entity three or more are that a phrase counts; `nil` where it counts something else.
  private func kindOfGroup(_ d: Description) -> EntityKind? {
    guard d.isPlural, d.isDefinite, !d.isOwn, (3...6).contains(d.number), d.owners.isEmpty,
      d.modifiers.allSatisfy({ !["other", "remaining", "last", "first"].contains($0) })
    else { return nil }
    if Discourse.powers.contains(d.lemma) { return .nation }
    let kinds = (lexicon.descriptions[d.lemma] ?? []).map(\.kind)
    return kinds.contains(.nation) ? .nation : kinds.contains(.leader) ? .leader : nil
  }

  /// The members of a counted group: the last list of as many that the text has named.
  func members(of d: Description) -> [EntityID] {
    guard let kind = kindOfGroup(d) else { return [] }
    return nominals.last {
      $0.members.count == d.number && Set($0.entities).count == d.number
        && $0.entities.allSatisfy { facts[$0]?.kind == kind }
    }?.entities ?? []
  }

  /// The only nation of the text that borders on whose neighbour a phrase means: "Nigeria … its northern neighbour".
  func neighbour(_ d: Description, _ phrase: PhraseTree, _ index: Int) -> [EntityID] {
    guard !d.isPlural, d.lemma == "neighbor" || d.lemma == "neighbour" else { return [] }
    let owners = possessors(d, phrase, index)
    guard owners.count == 1, let owner = owners.first, owner.kind == .nation else { return [] }
    let around = Set(neighbours(String(owner.slug)))
    let named = Set(
      nominals.flatMap(\.entities).filter {
        $0.kind == .nation && $0 != owner && around.contains(String($0.slug))
      })
    return named.count == 1 ? Array(named) : []
  }

  /// Remembers a counted group whose members the text may yet name.
  mutating func expect(_ d: Description, _ index: Int) {
    guard let kind = kindOfGroup(d) else { return }
    awaited.append(
      CountedGroup(
        tokens: d.tokens, head: d.head, sentence: index, number: d.number, kind: kind,
        nominal: nominals.count))
  }

  /// Lets the groups that were counted just before stand for the members of a list.
  mutating func nameAwaited(by list: Nominal) {
    guard !awaited.isEmpty, !list.entities.isEmpty else { return }
    var left: [CountedGroup] = []
    for group in awaited {
      if list.sentence - group.sentence > 2 { continue }
      guard group.number == list.members.count, Set(list.entities).count == group.number,
        list.entities.allSatisfy({ facts[$0]?.kind == group.kind })
      else {
        left.append(group)
        continue
      }
      mention(
        list.entities, group.tokens, group.head, .description, group.sentence, confidence: 0.75)
      if group.nominal < nominals.count, nominals[group.nominal].head == group.head {
        nominals[group.nominal].entities = list.entities
      }
    }
    awaited = left
  }
}
