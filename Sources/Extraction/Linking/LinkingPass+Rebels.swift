import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Those in arms against a nation that a text calls by it: "Sudanese rebels" act for themselves, and not for Sudan.
extension LinkingPass {
  /// Links the noun phrases of a nation and its rebels to the nation's armed group that the text names, where it names
  /// one, else to a group of that name.
  mutating func linkRebels() {
    for nation in mentions where nation.entity.kind == .nation && nation.form == .adjective {
      let tokens = document.sentences[nation.sentence].tokens
      // "pro-Russian rebels" are in arms against another.
      let first = nation.tokens.lowerBound
      if tokens[first].text.lowercased().hasPrefix("pro-")
        || first > 1 && tokens[first - 2].text.lowercased() == "pro"
      {
        continue
      }
      var end = nation.tokens.upperBound
      while end < tokens.count, end - nation.tokens.upperBound < 2, tokens[end].partOfSpeech == .ADJ
      {
        end += 1
      }
      guard end < tokens.count, LinkingPass.rebels.contains(tokens[end].text.lowercased()),
        end + 1 >= tokens.count || ![.NOUN, .PROPN].contains(tokens[end + 1].partOfSpeech),
        !mentions.contains(where: {
          $0.sentence == nation.sentence && $0.entity.kind == .organization
            && $0.tokens.overlaps(nation.tokens.lowerBound..<end + 1)
        })
      else { continue }
      let mention = EntityMention(
        sentence: nation.sentence, tokens: nation.tokens.lowerBound..<end + 1, candidates: [],
        label: .organization, score: 1, suffix: "")
      add(
        mention, group(of: nation.entity, called: tokens[end].text.lowercased()), confidence: 0.7)
    }
  }

  private func group(of nation: EntityID, called noun: String) -> Entity {
    let known = entities.values.filter { entity in
      entity.kind == .organization
        && knowledge.record(entity.id).map { record in
          knowledge.sort(of: record) == "armed-group"
            && knowledge.nations(of: record).contains(String(nation.slug))
        } ?? false
    }
    if known.count == 1, let own = known.first { return own }
    let adjective = knowledge.record(nation).flatMap { knowledge.adjective(of: $0) }
    let title = "\(adjective ?? entities[nation]?.name ?? "") \(noun)"
    var entity = Entity(
      id: EntityID(kind: .organization, slug: Words.slug(title)), kind: .organization, name: title,
      confidence: 0.7)
    entity.attributes["type"] = .string("armed-group")
    entity.attributes["nation"] = .string(String(nation.slug))
    return entity
  }

  /// Nouns for those in arms against the nation that names them.
  private static let rebels: Set<String> = ["rebels", "insurgents", "guerrillas", "separatists"]
}
