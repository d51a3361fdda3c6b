import EntenteGraphModel
import EntenteLanguage

extension Discourse {
  /// Whom of those just spoken of a phrase calls by a post that is theirs no more: "Ana Ruiz visited Lima. The former
  /// president criticized Chile".
  func formerHolder(_ d: Description, _ phrase: PhraseTree, _ index: Int) -> EntityID? {
    guard !d.isPlural, d.isDefinite, !d.isRestricted, d.modifiers.first == "former",
      d.owners.allSatisfy({ $0.kind == .nation }), lexicon.isPerson(d.lemma)
    else { return nil }
    let title = (d.modifiers.dropFirst() + [d.lemma]).joined(separator: " ")
    let homes = Set(d.owners.map { String($0.slug) })
    return lastLeader(before: d.head, phrase, index, within: 5) { person, known in
      (homes.isEmpty || !homes.isDisjoint(with: known.nations))
        && lexicon.genderWords[d.lemma]?.agrees(with: known.gender) ?? true
        && hasHeld(title, person, known)
    }
  }

  /// Whom of those spoken of a phrase calls another's predecessor or successor, by the post that one has and the other had:
  /// "Ana Ruiz defended the treaty. Ali Noor called on his successor to resign".
  func relayed(_ d: Description, _ phrase: PhraseTree, _ index: Int) -> EntityID? {
    guard !d.isPlural, ["predecessor", "successor"].contains(d.lemma) else { return nil }
    let owners = Set(possessors(d, phrase, index)).filter { $0.kind == .leader }
    guard owners.count == 1, let owner = owners.first else { return nil }
    let isLater = d.lemma == "successor"
    let homes = facts[owner]?.nations ?? []
    let own = (isLater ? result.past[owner] : result.posts[owner]) ?? []
    let others = Set(
      nominals.filter { $0.entities.count == 1 && $0.members.isEmpty }.flatMap(\.entities)
        .filter { other in
          guard other.kind == .leader, other != owner, let known = facts[other],
            !known.nations.isDisjoint(with: homes)
          else { return false }
          let posts = (isLater ? result.posts[other] : result.past[other]) ?? []
          return posts.contains { Discourse.headships.contains($0) && own.contains($0) }
        })
    return others.count == 1 ? others.first : nil
  }

  /// Posts that one person has at a time.
  private static let headships: Set<String> = [
    "president", "prime minister", "chancellor", "premier", "king", "queen", "secretary general",
    "secretary-general",
  ]

  /// The most prominent leader of a sort in the last sentence that speaks of one, no more than some sentences before; what a
  /// verb has two of are two.
  func lastLeader(
    before token: Int, _ phrase: PhraseTree, _ index: Int, within span: Int,
    where isMeant: (EntityID, EntityFacts) -> Bool
  ) -> EntityID? {
    var best: (entity: EntityID, sentence: Int, prominence: Double)?
    for nominal in nominals.reversed() {
      if index - nominal.sentence > span || best.map({ $0.sentence > nominal.sentence }) ?? false {
        break
      }
      guard nominal.entities.count == 1, nominal.members.isEmpty, !nominal.isModifier,
        let entity = nominal.entities.first, let known = facts[entity], known.kind == .leader,
        isMeant(entity, known)
      else { continue }
      if nominal.sentence == index,
        nominal.tokens.contains(token)
          || phrase.function(nominal.head).governor == phrase.function(token).governor
      {
        continue
      }
      if nominal.prominence > best?.prominence ?? -1 {
        best = (entity, nominal.sentence, nominal.prominence)
      }
    }
    return best?.entity
  }

  /// Whether somebody had a post once and hasn't now, by the tables or by what the text calls them: "former president Ana Ruiz".
  private func hasHeld(_ title: String, _ person: EntityID, _ known: EntityFacts) -> Bool {
    if known.roles.contains("former \(title)") { return true }
    let past = result.past[person] ?? []
    guard !(result.posts[person] ?? []).contains(title) else { return false }
    return past.contains(title)
      || title == "leader"
        && !past.isDisjoint(with: ["president", "prime minister", "chancellor", "king", "premier"])
  }
}
