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
    let nations = Set(homes)
    let leader = lastLeader(before: token, phrase, index, within: 4) { _, known in
      !known.nations.isDisjoint(with: nations)
    }
    if let leader {
      self.mention([leader], mention.tokens, token, .description, index, confidence: 0.8)
      facts[leader]?.count += 1
    }
    let meant = leader.map { [$0] } ?? []
    append(
      Nominal(
        sentence: index, tokens: mention.tokens, head: token, form: .noun,
        lemma: phrase.lemma(token), isPlural: false,
        gender: leader.flatMap { facts[$0]?.gender } ?? .person, entities: meant,
        referent: referent(of: meant), isModifier: false,
        prominence: prominence(of: token, phrase)))
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
}
