import EntenteGraphModel
import EntenteLanguage

/// Whose a meeting is that "their" owns.
extension Discourse {
  /// Reads the "their" of a meeting as the two that the sentence has brought together: "Ruiz praised Noor following their
  /// meeting"; false where it names no two.
  mutating func readOwnersOfMeeting(_ token: Int, _ phrase: PhraseTree, _ index: Int) -> Bool {
    guard phrase.sentence.tokens[token].text.lowercased() == "their",
      phrase.tree.labels[token].description == "nmod:poss", phrase.tree.heads[token] >= 0,
      Discourse.encounters.contains(phrase.lemma(phrase.tree.heads[token]))
    else { return false }
    var verb = phrase.tree.heads[token]
    for _ in 0..<4 {
      verb = phrase.tree.heads[verb]
      guard verb >= 0 else { return false }
      if let two = parties(of: verb, before: token, phrase, index) {
        mention(two, token..<token + 1, token, .pronoun, index, confidence: 0.8)
        return true
      }
    }
    return false
  }

  /// Reads "they", "both" or "the two" behind "and" as those whom the clause before has brought together: "Ruiz met Noor and
  /// they condemned Mali", "Ruiz met Noor, and the two signed a pact"; false where it names no two.
  mutating func readPartners(_ token: Int, _ phrase: PhraseTree, _ index: Int) -> Bool {
    guard ["they", "both", "two"].contains(phrase.sentence.tokens[token].text.lowercased()),
      phrase.tree.labels[token].relation == "nsubj"
    else { return false }
    let second = phrase.tree.heads[token]
    guard second >= 0, phrase.tree.labels[second].relation == "conj" else { return false }
    let verb = phrase.tree.heads[second]
    guard verb >= 0, verb < token else { return false }
    let partners =
      Discourse.contacts.contains(phrase.lemma(verb))
      ? parties(of: verb, before: token, phrase, index) : nil
    guard let two = partners ?? bothWhoTalk(by: second, phrase, index) else { return false }
    mention(two, token..<token + 1, token, .pronoun, index, confidence: 0.8)
    return true
  }

  /// The two whose meeting a text reports, where a clause tells what they talk of and the one before it named one of them: "Ruiz
  /// spoke with Noor. She condemned Mali, and they discussed aid".
  private func bothWhoTalk(by verb: Int, _ phrase: PhraseTree, _ index: Int) -> [EntityID]? {
    guard ["discuss", "agree", "exchange", "talk", "speak", "review"].contains(phrase.lemma(verb)),
      met.count == 2, Set(met.map(\.kind)) == [.leader],
      nominals.contains(where: {
        $0.sentence == index && $0.entities.count == 1 && met.contains($0.entities[0])
      })
    else { return nil }
    return met
  }

  /// Verbs for how two come to talk.
  private static let contacts: Set<String> = [
    "meet", "speak", "talk", "call", "phone", "telephone", "visit", "host", "welcome", "receive",
    "confer",
  ]

  /// Who does something to whom by a verb, where both are one leader or one nation each.
  private func parties(
    of verb: Int, before token: Int, _ phrase: PhraseTree, _ index: Int
  ) -> [EntityID]? {
    func named(_ labels: Set<String>, _ fits: (Int) -> Bool = { _ in true }) -> EntityID? {
      for top in phrase.children(verb, labels) where top < token && fits(top) {
        let found = nominals.last { nominal in
          nominal.sentence == index && nominal.entities.count == 1 && nominal.members.isEmpty
            && !nominal.isModifier && bearer(of: nominal.head, phrase) == top
        }
        if let found, phrase.children(top, ["conj"]).isEmpty,
          [.leader, .nation].contains(found.entities[0].kind)
        {
          return found.entities[0]
        }
      }
      return nil
    }
    let partner =
      named(["obj", "iobj"])
      ?? named(["obl"]) { top in
        phrase.children(top, ["case"]).contains { ["with", "to"].contains(phrase.lemma($0)) }
      }
    guard let first = named(["nsubj"]), let second = partner, first != second,
      first.kind == second.kind
    else { return nil }
    return [first, second]
  }

  /// Whether "they" do what the two do who met: "Ruiz spoke with Noor. … They shared their concerns".
  func areInTalk(
    _ candidate: Nominal, _ pronoun: Pronoun, _ token: Int, _ phrase: PhraseTree
  ) -> Bool {
    guard pronoun.isPlural, met.count == 2, candidate.entities.sorted() == met,
      phrase.tree.labels[token].relation == "nsubj"
    else { return false }
    let verb = phrase.tree.heads[token]
    return verb >= 0 && phrase.label(verb) == "root"
      && Discourse.exchanges.contains(phrase.lemma(verb))
  }

  /// Verbs for what two do in a talk.
  private static let exchanges: Set<String> = [
    "discuss", "share", "exchange", "agree", "review", "debate", "reaffirm", "reiterate",
    "underscore", "emphasize", "emphasise", "stress", "talk", "speak", "pledge", "note", "commit",
  ]

  static let encounters: Set<String> = [
    "meeting", "talk", "talks", "summit", "call", "conversation", "discussion", "encounter",
    "negotiation", "dinner", "lunch", "exchange",
  ]
}
