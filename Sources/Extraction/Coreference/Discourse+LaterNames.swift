import EntenteGraphModel
import EntenteLanguage

/// Aircraft that a text names after it has spoken of them: "A Chilean military plane vanished … The C-130 had left
/// Punta Arenas".
extension Discourse {
  /// Makes the group that the sentences before told of without a name the aircraft that is named now.
  mutating func nameGroup(
    _ mention: LinkedMention, _ token: Int, _ phrase: PhraseTree, _ index: Int
  ) {
    let entity = mention.bearer ?? mention.entity
    guard entity.kind == .aircraft, mention.form == .name, !entity.slug.contains("~"),
      facts[entity]?.count == 0, let known = facts[entity]
    else { return }
    guard
      let group = nominals.last(where: { nominal in
        index - nominal.sentence <= 3 && nominal.sentence < index && nominal.entities.count == 1
          && nominal.entities[0].kind == .aircraft && nominal.entities[0].slug.contains("~")
      }), let unnamed = facts[group.entities[0]],
      Discourse.isSort(unnamed.sort, of: known) || unnamed.sort == "plane"
    else { return }
    // "two Syrian Su-24 bombers": number and nation hang from the noun.
    let above = phrase.tree.heads[token]
    let isBeforeNoun =
      phrase.label(token) == "compound" && above > token
      && Words.aircraftNouns[phrase.lemma(above)] != nil
    let host = isBeforeNoun ? above : token
    let isSeveral =
      isSeveral(mention, token, phrase)
      || phrase.sentence.tokens[mention.tokens.upperBound - 1].text.hasSuffix("s")
      || isBeforeNoun && phrase.sentence.tokens[host].morphology["Number"] == "Plur"
    guard isSeveral == unnamed.isPlural else { return }
    let fliers = fliers(of: host, phrase, index)
    let isOwn = !fliers.isEmpty && !fliers.isDisjoint(with: unnamed.nations)
    // "Norwegian F-35s shadow Russian bombers … a pair of Tu-160 bombers": the fighters are no bombers.
    let isFirst = !nominals.contains { nominal in
      nominal.sentence >= group.sentence && nominal.form == .name
        && nominal.entities.contains { other in
          other.kind == .aircraft
            && facts[other].map { Discourse.isSort(unnamed.sort, of: $0) } ?? true
        }
    }
    guard isFirst, isOwn || fliers.isEmpty && isDefinite(mention, token, phrase) else { return }
    replace(group.entities[0], by: entity)
  }

  /// Whether an article says that an aircraft is known: "the C-130", "the two F-16s".
  private func isDefinite(_ mention: LinkedMention, _ token: Int, _ phrase: PhraseTree) -> Bool {
    var place = mention.tokens.lowerBound - 1
    for _ in 0..<2
    where place >= 0 && [.NUM, .ADJ].contains(phrase.sentence.tokens[place].partOfSpeech) {
      place -= 1
    }
    return place >= 0
      && ["the", "both", "these", "those"].contains(phrase.sentence.tokens[place].text.lowercased())
  }

  /// Lets the plane that a text has introduced by its noun be the one that the noun stands beside later: "A jet was
  /// forced to land … The jet, Ryanair Flight 4978, had left Athens".
  mutating func nameEarlier(_ nominal: Nominal, _ entity: EntityID, _ phrase: PhraseTree) {
    let isDefinite = phrase.children(nominal.head, ["det"]).contains {
      ["the", "this", "that"].contains(phrase.lemma($0))
    }
    guard entity.kind == .aircraft, !entity.slug.contains("~"), isDefinite,
      // "An airliner … The jet": any noun for a plane will do where no other plane is spoken of.
      let referent = nominals.last(where: { earlier in
        earlier.entities.isEmpty && earlier.form == .noun && !earlier.isModifier
          && earlier.isPlural == nominal.isPlural && earlier.sentence < nominal.sentence
          && nominal.sentence - earlier.sentence <= 2
          && lexicon.descriptions[earlier.lemma]?.contains(where: { $0.kind == .aircraft }) == true
      })?.referent
    else { return }
    for place in nominals.indices where nominals[place].referent == referent {
      let earlier = nominals[place]
      guard earlier.entities.isEmpty, earlier.form == .noun, earlier.sentence < nominal.sentence
      else { continue }
      nominals[place].entities = [entity]
      mention(
        [entity], earlier.tokens, earlier.head, .description, earlier.sentence, confidence: 0.75)
    }
  }

  /// Makes all that was told of one aircraft told of another.
  private mutating func replace(_ old: EntityID, by new: EntityID) {
    for place in result.mentions.indices where result.mentions[place].entity == old {
      result.mentions[place].entity = new
    }
    let referent = referent(of: [new])
    for place in nominals.indices where nominals[place].entities == [old] {
      nominals[place].entities = [new]
      nominals[place].referent = referent
    }
    if let former = facts[old] {
      facts[new]?.nations.formUnion(former.nations)
      facts[new]?.roles.formUnion(former.roles)
    }
    // Whose flight it is its own name says.
    let isFlight = result.entities[new]?.name.contains(" Flight ") ?? false
    if !isFlight, let owner = result.entities[old]?.attributes["operator"] {
      result.entities[new]?.attributes["operator"] = owner
    }
    facts[old] = nil
    result.entities[old] = nil
  }
}
