import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// What two names in one noun phrase say: "the German magazine Der Spiegel" whose it is, "Russia's two Tu-160 bombers"
/// who flies them.
extension StandingRelations {
  /// Nouns that an organization of a nation is called by.
  private static let callings: Set<String> = [
    "agency", "airline", "army", "authority", "bank", "broadcaster", "bureau", "carrier", "company",
    "daily", "firm", "giant", "government", "group", "lessor", "magazine", "maker", "manufacturer",
    "ministry", "newspaper", "operator", "outlet", "parliament", "planemaker", "producer",
    "regulator",
    "supplier", "television", "weekly", "contractor", "conglomerate", "party", "airframer",
    "automaker", "carmaker", "shipbuilder", "chipmaker", "retailer", "refiner", "utility",
    "startup", "newswire", "network", "station", "tabloid", "watchdog", "subsidiary",
  ]

  /// The nation that stands before an organization, with nothing but nouns and adjectives of the phrase between.
  func nationInFront(
    of mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    guard mention.form == .name,
      let nation = mentions.last(where: {
        $0.entity.kind == .nation && $0.tokens.upperBound < mention.tokens.lowerBound
          && mention.tokens.lowerBound - $0.tokens.upperBound <= 5
      })
    else { return [] }
    var between = sentence.tokens[nation.tokens.upperBound..<mention.tokens.lowerBound]
    // "Irish low cost airline, Ryanair".
    if between.last?.text == "," { between = between.dropLast() }
    guard let last = between.last, Self.callings.contains(last.text.lowercased()),
      between.allSatisfy({
        [.ADJ, .NOUN, .PROPN, .PART].contains($0.partOfSpeech) || $0.text == "-"
          || $0.text == "based"
      })
    else { return [] }
    let cue = "\(nation.surface) \(between.map(\.text).joined(separator: " ")) \(mention.surface)"
    return [
      ExtractedRelation(
        source: mention.entity, kind: .partOf, target: nation.entity, sentence: mention.sentence,
        cue: cue, predicate: "phrase/nation", confidence: 0.7)
    ]
  }

  /// The nation of an apposition behind an organization: "Belavia, the Belarusian state airline".
  func nationBehind(
    of mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    let tokens = sentence.tokens
    var start = mention.tokens.upperBound
    guard mention.form == .name, start + 2 < tokens.count, tokens[start].text == "," else {
      return []
    }
    start += 1
    if ["the", "a", "an"].contains(tokens[start].text.lowercased()) { start += 1 }
    guard
      let nation = mentions.first(where: {
        $0.entity.kind == .nation && $0.tokens.lowerBound == start
      })
    else { return [] }
    let behind = tokens[nation.tokens.upperBound...].prefix(4)
    guard let noun = behind.firstIndex(where: { Self.callings.contains($0.text.lowercased()) }),
      behind[..<noun].allSatisfy({
        [.ADJ, .NOUN, .PROPN, .PART].contains($0.partOfSpeech) || $0.text == "-"
      })
    else { return [] }
    let words = behind[...noun].map(\.text).joined(separator: " ")
    return [
      ExtractedRelation(
        source: mention.entity, kind: .partOf, target: nation.entity, sentence: mention.sentence,
        cue: "\(mention.surface), \(nation.surface) \(words)", predicate: "phrase/nation",
        confidence: 0.75)
    ]
  }

  /// The nation or force that an aircraft hangs with in one noun phrase: as an adjective, a possessor or by "of".
  func operatorsInPhrase(
    of mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    guard !mention.entity.slug.contains("~"), let tree = sentence.tree,
      tree.heads.indices.contains(mention.head)
    else { return [] }
    // "Tu-160 bombers", "a squadron of F-16s": the owner may hang from the noun that the name belongs to.
    var bearers = [mention.head]
    var token = mention.head
    while bearers.count < 3, tree.heads[token] >= 0,
      ["compound", "flat", "appos", "amod", "nmod"].contains(tree.labels[token].relation),
      sentence.tokens[tree.heads[token]].partOfSpeech == .NOUN
    {
      if tree.labels[token].relation == "nmod", !isBehind("of", token, tree, sentence) { break }
      token = tree.heads[token]
      bearers.append(token)
    }
    var found: [ExtractedRelation] = []
    for owner in mentions
    where (owner.entity.kind == .nation || owner.entity.kind == .organization)
      && tree.heads.indices.contains(owner.head) && !mention.tokens.overlaps(owner.tokens)
    {
      let label = tree.labels[owner.head]
      guard bearers.contains(tree.heads[owner.head]) else { continue }
      let holds =
        ["amod", "compound"].contains(label.relation)
        || label.relation == "nmod"
          && (label.subtype == "poss" || isBehind("of", owner.head, tree, sentence)
            || isBehind("from", owner.head, tree, sentence))
      guard holds, !isMaker(owner.entity) else { continue }
      found.append(
        ExtractedRelation(
          source: owner.entity, kind: .operates, target: mention.entity,
          sentence: mention.sentence, cue: "\(owner.surface) \(mention.surface)",
          predicate: "phrase/operator", confidence: 0.7))
    }
    return found
  }

  /// Whether an organization makes aircraft.
  func isMaker(_ organization: EntityID) -> Bool {
    organization.kind == .organization
      && knowledge.record(organization).map { knowledge.sort(of: $0) == "manufacturer" } == true
  }

  private func isBehind(
    _ preposition: String, _ token: Int, _ tree: DependencyTree, _ sentence: Sentence
  ) -> Bool {
    tree.heads.indices.contains {
      tree.heads[$0] == token && tree.labels[$0].relation == "case"
        && sentence.tokens[$0].text.lowercased() == preposition
    }
  }
}
