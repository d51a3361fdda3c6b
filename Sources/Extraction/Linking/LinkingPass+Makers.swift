import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Aircraft that a text calls by their maker alone: "shot down a Syrian Sukhoi", "an Airbus landed in Lima".
extension LinkingPass {
  /// One aircraft of the maker whose name stands behind "a", with no more than whose it is between.
  func planeOfMaker(_ m: EntityMention) -> Entity? {
    let (low, next) = (m.tokens.lowerBound, m.tokens.upperBound)
    guard m.tokens.count <= 2, low > 0, let only = knowledge.aircraftNames.maker(surface(m)),
      m.candidates.contains(where: { knowledge.kind(of: $0.record) == .organization }),
      next == tokens(m).count
        || ![.NOUN, .PROPN, .ADJ, .NUM, .PART].contains(tokens(m)[next].partOfSpeech)
          && !["-", "–", "&"].contains(word(m, next))
    else { return nil }
    let nation = knowledge.candidates(for: word(m, low - 1)).first {
      knowledge.kind(of: $0.record) == .nation && $0.form != .seat
    }
    let start = nation == nil ? low - 1 : low - 2
    guard ["a", "an", "another", "one"].contains(word(m, start).lowercased()),
      only && nation != nil || isFlown(m)
    else { return nil }
    let name = surface(m.sentence, (nation == nil ? low : low - 1)..<next)
    var entity = Entity(
      id: EntityID(kind: .aircraft, slug: "\(Words.slug(name))~\(digits)"), kind: .aircraft,
      name: name, confidence: 0.7)
    if let nation, let owner = knowledge.id(of: nation.record) {
      entity.attributes["operator"] = .string(owner.rawValue)
    }
    return entity
  }

  /// Whether the sentence speaks of flying or of a wreck.
  private func isFlown(_ m: EntityMention) -> Bool {
    tokens(m).contains { token in
      let lemma = token.lemma.lowercased()
      return Words.flying.contains(token.text.lowercased()) || Words.wrecks.contains(lemma)
        || token.partOfSpeech == .VERB && ["land", "fly", "shoot"].contains(lemma)
    }
  }
}
