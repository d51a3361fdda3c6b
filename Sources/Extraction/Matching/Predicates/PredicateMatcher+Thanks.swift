import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// Help for which somebody is thanked, and which went to who thanks: "Ecuador thanked Peru for donating a million doses",
  /// "is grateful to France for its assistance"; and what the two share: "thanked Peru for its partnership".
  ///
  /// - Parameter told: what the sentence's own words have told.
  func thanks(beside told: [PredicateMatch]) -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    for token in frame.tokens.indices where frame.isOne(token, of: .thankings) {
      let isVerb = frame.tokens[token].partOfSpeech == .VERB
      guard isVerb || frame.tokens[token].partOfSpeech == .ADJ else { continue }
      let thankers = frame.actors(
        isVerb ? frame.subjects(token) : holders(token), SentenceFrame.speaking, .source)
      let thanked = frame.actors(
        isVerb ? frame.objects(token) : frame.obliques(token, FunctionWord.to.number),
        SentenceFrame.speaking, .source)
      guard thankers.count == 1, var thanker = thankers.first, !thanked.isEmpty else { continue }
      // "Biden thanked Peru for its help": it went to his nation. What one leader thanks another for may be his own.
      if thanker.kind == .leader, !thanked.contains(where: { $0.kind == .leader }),
        let home = frame.homes[thanker.mention],
        let nation = frame.entities[home], !thanked.contains(where: { $0.entity == nation.entity })
      {
        thanker.mention = home
        thanker.entity = nation.entity
        thanker.kind = nation.kind
      }
      for deed in frame.children[token]
      where [.obl, .advcl, .nmod].contains(frame.arcs[deed]) && frame.isMarked(deed, .for) {
        // "for its contributions to the mission" helps another.
        let isAnothers = frame.children[deed].contains {
          frame.arcs[$0] == .nmod && frame.isMarked($0, .to, .for, .with, .in)
            // "for his contribution to developing the partnership"
            || [.acl, .advcl].contains(frame.arcs[$0]) && frame.isMarked($0, .to)
        }
        guard !isAnothers, !told.contains(where: { $0.token == deed }), let index = help(deed)
        else { continue }
        let owners = frame.actors(
          frame.ownAgents(deed, withOf: false), SentenceFrame.speaking, .source)
        guard owners.allSatisfy({ owner in thanked.contains { $0.entity == owner.entity } }) else {
          continue
        }
        found += thanked.compactMap { match(index, deed, $0, thanker) }
      }
    }
    return found
  }

  /// The entry by which a noun or a gerund tells help.
  private func help(_ deed: Int) -> Int? {
    guard frame.words[deed] >= 0, frame.mentions[deed] < 0 else { return nil }
    let category: Predicate.Category
    switch frame.tokens[deed].partOfSpeech {
    case .NOUN: category = .noun
    // "for hosting refugees" helps others.
    case .VERB where frame.tokens[deed].text.hasSuffix("ing") && frame.isOne(deed, of: .givings):
      category = .verb
    default: return nil
    }
    return lexicon.byWord[Int(frame.words[deed])].filter { index in
      let predicate = lexicon.predicates[index]
      // "thanked Peru for its support"
      let isShared =
        category == .noun && predicate.bothWays && predicate.qualifiers.isEmpty
        && [.alliedWith, .cooperate].contains(predicate.kind) && frame.isOne(deed, of: .shared)
      return isShared
        || predicate.category == category
          && (predicate.kind == .aid || predicate.kind == .support && category == .noun)
          && (category == .verb || predicate.sources.contains(.agent)) && qualifies(predicate, deed)
    }.max { lexicon.predicates[$0].specificity < lexicon.predicates[$1].specificity }
  }
}
