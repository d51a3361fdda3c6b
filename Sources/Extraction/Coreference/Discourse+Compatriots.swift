import EntenteGraphModel
import EntenteLanguage

/// People whom a text calls by their nation or party alone: "Lula visited Beijing. The Brazilian criticized …".
extension Discourse {
  /// Reads such a name as the leader of that nation of whom the text has just spoken; where it has of none, as nobody. False
  /// where the name means the nation or the party itself.
  mutating func readCompatriot(
    _ mentions: [LinkedMention], _ token: Int, _ phrase: PhraseTree, _ index: Int
  ) -> Bool {
    guard mentions.count == 1, let mention = mentions.first,
      isOnePerson(mention, token, phrase)
    else { return false }
    let homes =
      mention.entity.kind == .nation
      ? [String(mention.entity.slug)] : facts[mention.entity]?.nations ?? []
    result.mentions.removeAll { $0 == mention }
    guard let leader = leader(of: Set(homes), before: token, phrase, index) else {
      append(
        Nominal(
          sentence: index, tokens: mention.tokens, head: token, form: .noun,
          lemma: phrase.lemma(token), isPlural: false, gender: .person,
          referent: referent(of: []), isModifier: false,
          prominence: prominence(of: token, phrase)))
      return true
    }
    self.mention([leader], mention.tokens, token, .description, index, confidence: 0.8)
    append(
      Nominal(
        sentence: index, tokens: mention.tokens, head: token, form: .noun,
        lemma: phrase.lemma(token), isPlural: false, gender: facts[leader]?.gender ?? .person,
        entities: [leader], referent: referent(of: [leader]), isModifier: false,
        prominence: prominence(of: token, phrase)))
    facts[leader]?.count += 1
    return true
  }

  /// Whether a name is "the" and one of a nation's people or a party's members, whose phrase ends with it.
  private func isOnePerson(
    _ mention: LinkedMention, _ token: Int, _ phrase: PhraseTree
  ) -> Bool {
    let text = mention.surface
    guard [.nation, .organization].contains(mention.entity.kind), mention.form != .metonym,
      mention.tokens.count <= 2, [.PROPN, .NOUN, .ADJ].contains(phrase.tag(token)),
      phrase.label(token).hasPrefix("nsubj") || phrase.label(token) == "obj"
        || phrase.label(token) == "iobj" || phrase.label(token).hasPrefix("obl"),
      token + 1 == mention.tokens.upperBound, token + 1 < phrase.sentence.tokens.count,
      ![.NOUN, .PROPN, .ADJ, .NUM].contains(phrase.tag(token + 1)),
      // "from the Syrian to the Lebanese side": the noun stands behind the last.
      !["-", "–", "to", "and", "or"].contains(phrase.sentence.tokens[token + 1].text),
      phrase.children(token, ["det"]).contains(where: { phrase.lemma($0) == "the" }),
      phrase.children(token, ["conj", "appos", "flat", "amod", "compound"]).isEmpty,
      let name = facts[mention.entity]?.name
    else { return false }
    return mention.entity.kind == .nation
      ? lexicon.isDemonym(text, isAdjective: mention.form == .adjective)
        && !name.lowercased().contains(text.lowercased())
      : lexicon.partisans.contains(text.lowercased())
  }

  /// The leader of one of some nations of whom the text has last spoken.
  private func leader(
    of nations: Set<String>, before token: Int, _ phrase: PhraseTree, _ index: Int
  ) -> EntityID? {
    var best: (entity: EntityID, sentence: Int, prominence: Double)?
    for nominal in nominals.reversed() {
      if index - nominal.sentence > 4 || best.map({ $0.sentence > nominal.sentence }) ?? false {
        break
      }
      guard nominal.entities.count == 1, nominal.members.isEmpty, !nominal.isModifier,
        let entity = nominal.entities.first, let known = facts[entity], known.kind == .leader,
        !known.nations.isDisjoint(with: nations)
      else { continue }
      // What a verb has two of are two.
      if nominal.sentence == index,
        phrase.function(nominal.head).governor == phrase.function(token).governor
      {
        continue
      }
      if nominal.prominence > best?.prominence ?? -1 {
        best = (entity, nominal.sentence, nominal.prominence)
      }
    }
    return best?.entity
  }
}
