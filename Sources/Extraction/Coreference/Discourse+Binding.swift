import EntenteGraphModel
import EntenteLanguage

extension Discourse {
  /// The constraints of binding, over the tree of the sentence that holds both.
  func mayCorefer(
    _ candidate: Nominal, _ pronoun: Pronoun, _ token: Int, _ phrase: PhraseTree
  ) -> Bool {
    if candidate.tokens.contains(token) { return false }
    // Not the phrase that the pronoun itself stands in: "his ally".
    if phrase.isBelow(token, candidate.head) {
      let isInClause =
        phrase.clause(of: token) != phrase.clause(of: candidate.head)
        || phrase.children(candidate.head, ["acl"]).contains { phrase.isBelow(token, $0) }
      // "Chile and its army": the first of two owns the second.
      let owned = phrase.tree.heads[token]
      let isJoined = phrase.children(candidate.head, ["conj"]).contains { joined in
        owned == joined || share(of: owned, phrase) == joined
          // "Chile and its rival Peru"
          || phrase.tree.heads[owned] == joined
            && ["amod", "compound"].contains(phrase.label(owned))
      }
      if !isInClause, !isJoined { return false }
    }
    let own = phrase.function(token)
    let other = phrase.function(candidate.head)
    let areCoarguments = own.governor == other.governor && own.governor >= 0
    if pronoun.isReflexive {
      return phrase.clause(of: token) == phrase.clause(of: candidate.head)
        || phrase.isBelow(token, candidate.head)
    }
    if pronoun.isPossessive {
      let owned = phrase.tree.heads[token]
      // "Noor praised his efforts": what one praises or condemns is another's.
      if owned >= 0, phrase.label(owned) == "obj", phrase.tree.heads[owned] >= 0,
        Discourse.appraising.contains(phrase.lemma(phrase.tree.heads[owned])),
        actsIn(phrase.tree.heads[owned], candidate.head, phrase)
      {
        return false
      }
      // "Interpol turned down its bid": nobody refuses what they want themselves.
      if owned >= 0, phrase.label(owned) == "obj", phrase.tree.heads[owned] >= 0,
        lexicon.possessions[phrase.lemma(owned)] == "applicant",
        lexicon.possessions[phrase.lemma(phrase.tree.heads[owned])] == "refusal",
        actsIn(phrase.tree.heads[owned], candidate.head, phrase)
      {
        return false
      }
      // "its ally Peru": whose ally somebody is, is another.
      let isNamed =
        owned >= 0 && ["appos", "flat", "nmod"].contains(phrase.label(candidate.head))
        && phrase.tree.heads[candidate.head] == owned
      return !isNamed && !(areCoarguments && own.label == other.label)
        && !isSaid(owned, of: candidate.head, phrase)
    }
    if trespasses(candidate, in: own.governor, phrase) { return false }
    // "Maduro called him": arguments of one verb are different things.
    if areCoarguments { return false }
    // "Russia has lent Peru money and sold it jets": the subject of a verb that shares another's.
    if !own.label.hasPrefix("nsubj"), other.label.hasPrefix("nsubj"),
      phrase.sharers(of: own.governor).contains(other.governor)
    {
      return false
    }
    // "Noor voiced Mali's solidarity with him": nor is what hangs from its object the subject.
    let holder = phrase.tree.heads[token]
    if phrase.label(token) == "nmod", holder >= 0, phrase.label(holder) == "obj",
      phrase.tree.heads[holder] >= 0, actsIn(phrase.tree.heads[holder], candidate.head, phrase)
    {
      return false
    }
    // "he" inside a phrase's own possessor or behind a preposition of the same verb.
    if own.governor >= 0, own.governor == phrase.tree.heads[candidate.head] { return false }
    return true
  }

  /// Whether what a verb enters or violates is the candidate's own: "Iran says that it had violated Iranian airspace".
  private func trespasses(_ candidate: Nominal, in verb: Int, _ phrase: PhraseTree) -> Bool {
    guard verb >= 0, phrase.tag(verb) == .VERB,
      lexicon.possessions[phrase.lemma(verb)] == "trespass"
    else { return false }
    let grounds = phrase.children(verb, ["obj", "obl"])
    let owners = grounds.flatMap { phrase.children($0, ["amod", "nmod", "compound"]) }
    let index = nominals.last?.sentence ?? candidate.sentence
    return result.mentions.contains {
      $0.sentence == index && owners.contains($0.head) && candidate.entities.contains($0.entity)
    }
  }

  /// Whether somebody is who acts in a clause: its subject, that of the verb whose subject it shares, or who its relative
  /// pronoun stands for.
  func actsIn(_ verb: Int, _ somebody: Int, _ phrase: PhraseTree) -> Bool {
    ([verb] + phrase.sharers(of: verb)).contains { clause in
      phrase.children(clause, ["nsubj"]).contains { subject in
        // "Ruiz and Noor held a meeting with him": neither of the two is he.
        subject == somebody
          || phrase.label(somebody) == "conj" && phrase.tree.heads[somebody] == subject
      }
        || phrase.tree.labels[clause].description == "acl:relcl"
          && phrase.tree.heads[clause] == somebody
          && phrase.children(clause, ["nsubj"]).contains {
            ["who", "which", "that"].contains(phrase.sentence.tokens[$0].text.lowercased())
          }
    }
  }

  /// Verbs by which somebody speaks well or ill of what others do.
  static let appraising: Set<String> = [
    "praise", "commend", "applaud", "laud", "hail", "salute", "criticize", "criticise", "condemn",
    "denounce", "slam", "deplore", "decry", "lambast", "blast", "mock", "deride", "ridicule",
  ]

  /// Whether a name is the object of a verb that goes on with what its own deed or thing is the ground of: "blamed Chile
  /// for its attack", "threatened Chile over its tests", "joined Chile in its fight".
  func isJudged(_ object: Int, by pronoun: Int, _ phrase: PhraseTree) -> Bool {
    if isPunished(object, by: pronoun, phrase) || isSided(with: object, by: pronoun, phrase) {
      return true
    }
    guard phrase.label(object) == "obj", object < pronoun else { return false }
    let verb = phrase.tree.heads[object]
    let ground = phrase.tree.heads[pronoun]
    guard verb >= 0, ground >= 0,
      phrase.tree.heads[ground] == verb || phrase.tree.heads[ground] == object,
      ["obl", "nmod"].contains(phrase.label(ground)),
      phrase.tag(object) == .PROPN || !isMeans(object, verb, by: pronoun, phrase)
    else { return false }
    return phrase.children(ground, ["case"]).contains { preposition in
      switch phrase.sentence.tokens[preposition].text.lowercased() {
      case "for", "over", "about": true
      case "in", "on", "against", "with":
        Discourse.siding.contains(phrase.lemma(verb))
      default: false
      }
    }
  }

  /// Whether a thing is only what somebody else is punished by: "cut aid to Chile over its attack", which no aid made.
  private func isMeans(_ thing: Int, _ verb: Int, by pronoun: Int, _ phrase: PhraseTree) -> Bool {
    (phrase.children(thing, ["nmod"]) + phrase.children(verb, ["obl"])).contains { name in
      phrase.tag(name) == .PROPN && isPunished(name, by: pronoun, phrase)
    }
  }

  /// Whether a punishment is meant for a name, and what is behind "over" is its ground: "imposed sanctions on Chile over
  /// its attack", "cut ties with Chile over its attack".
  func isPunished(_ name: Int, by pronoun: Int, _ phrase: PhraseTree) -> Bool {
    guard ["nmod", "obl"].contains(phrase.label(name)), name < pronoun else { return false }
    let host = phrase.tree.heads[name]
    guard host >= 0 else { return false }
    let verb = phrase.label(host) == "obj" ? phrase.tree.heads[host] : host
    let ground = phrase.tree.heads[pronoun]
    guard verb >= 0, ground >= 0, phrase.isPunishing(verb),
      [verb, host, name].contains(phrase.tree.heads[ground]),
      ["obl", "nmod"].contains(phrase.label(ground))
    else { return false }
    return phrase.children(ground, ["case"]).contains {
      switch phrase.sentence.tokens[$0].text.lowercased() {
      case "over", "for", "because": true
      // "cut ties with Chile after its attack on Peru", but "left Chile after its own talks"
      case "after", "following": phrase.isHostile(ground)
      default: false
      }
    }
  }

  /// Whether somebody gets support for what is their own: "our support for Chile in its fight", "stands with Chile in its fight".
  func isSided(with name: Int, by pronoun: Int, _ phrase: PhraseTree) -> Bool {
    guard ["nmod", "obl"].contains(phrase.label(name)), name < pronoun,
      phrase.children(name, ["case"]).contains(where: {
        ["for", "with", "to", "behind"].contains(phrase.lemma($0))
      })
    else { return false }
    // "support for the people of Chile in their fight"
    let host = phrase.tree.heads[name]
    let ground = phrase.tree.heads[pronoun]
    guard host >= 0, ground >= 0, lexicon.backings.contains(phrase.lemma(host)),
      [host, phrase.tree.heads[host], name].contains(phrase.tree.heads[ground]),
      ["obl", "nmod"].contains(phrase.label(ground))
    else { return false }
    return phrase.children(ground, ["case"]).contains {
      ["in", "on", "against", "during"].contains(phrase.lemma($0))
    }
  }

  /// Verbs by which somebody takes part in what another does: "helped Chile in its fight".
  static let siding: Set<String> = [
    "join", "help", "support", "back", "assist", "aid", "congratulate", "defend", "encourage",
    "commend", "advise", "arm", "accompany", "follow", "mock", "question", "press", "challenge",
  ]

  /// Whether a noun says what somebody is: nobody is their own "ally" in "Serbia is its ally", or one of their own
  /// members in "Poland is one of its members".
  func isSaid(_ owned: Int, of subject: Int, _ phrase: PhraseTree) -> Bool {
    guard owned >= 0, phrase.tag(owned) == .NOUN else { return false }
    var predicate = owned
    while phrase.label(predicate) == "nmod", phrase.tree.heads[predicate] >= 0,
      [.NOUN, .NUM, .PRON].contains(phrase.tag(phrase.tree.heads[predicate]))
    {
      predicate = phrase.tree.heads[predicate]
    }
    return phrase.tree.heads[subject] == predicate && phrase.label(subject) == "nsubj"
      && !phrase.children(predicate, ["cop"]).isEmpty
      // "was on its way"
      && phrase.children(predicate, ["case"]).isEmpty
  }

  /// Who is thanked or blamed for something: "thanked Chad for its help", "is grateful to Mali for its help".
  func judged(for deed: Int, _ phrase: PhraseTree) -> Int? {
    guard ["obl", "nmod"].contains(phrase.label(deed)), phrase.tree.heads[deed] >= 0,
      phrase.children(deed, ["case"]).contains(where: { phrase.lemma($0) == "for" })
    else { return nil }
    let verb = phrase.tree.heads[deed]
    if let thanked = thanked(for: deed, phrase) { return thanked }
    switch phrase.lemma(verb) {
    case "thank", "congratulate", "commend", "praise", "applaud", "laud", "blame", "criticize",
      "criticise", "condemn", "denounce", "rebuke", "punish", "sanction":
      return phrase.children(verb, ["obj"]).first { $0 < deed }
    case "impose", "place", "levy", "slap":
      // "sanctions that were placed on Chad for its war"
      return phrase.children(verb, ["obl"]).first { complement in
        complement < deed
          && phrase.children(complement, ["case"]).contains {
            ["on", "upon", "against"].contains(phrase.lemma($0))
          }
      }
    case "grateful", "thankful":
      return phrase.children(verb, ["obl"]).first { complement in
        complement < deed
          && phrase.children(complement, ["case"]).contains { phrase.lemma($0) == "to" }
      }
    default: return nil
    }
  }

  /// Who briefs somebody on something: "briefed Macron about his visit".
  func teller(of matter: Int, _ phrase: PhraseTree) -> Int? {
    let verb = phrase.tree.heads[matter]
    guard verb >= 0, ["obl", "nmod"].contains(phrase.label(matter)),
      ["brief", "inform", "update"].contains(phrase.lemma(verb)),
      phrase.children(matter, ["case"]).contains(where: {
        ["about", "on", "of"].contains(phrase.lemma($0))
      })
    else { return nil }
    return phrase.children(verb, ["nsubj"]).first
  }

  /// To whom thanks go that have a noun of their own: "expressed its thanks to Chad for its help".
  func thanked(for deed: Int, _ phrase: PhraseTree) -> Int? {
    let governor = phrase.tree.heads[deed]
    let nouns = ([governor] + phrase.children(governor, ["obj"])).filter {
      $0 < deed
        && [
          "thanks", "thank", "gratitude", "appreciation", "tribute", "congratulations",
          "congratulation",
        ]
        .contains(phrase.lemma($0))
    }
    guard let noun = nouns.first else { return nil }
    var complements = phrase.children(noun, ["nmod", "obl"])
    if phrase.tag(governor) == .VERB { complements += phrase.children(governor, ["obl"]) }
    return complements.first { complement in
      complement > noun && complement < deed
        && phrase.children(complement, ["case"]).contains { phrase.lemma($0) == "to" }
    }
  }

  /// Who does what an infinitive tells that hangs from a verb with an object: "urged Chad to end", "called on Mali to
  /// return"; `nil` where there is none.
  func controller(of clause: Int, _ phrase: PhraseTree) -> Int? {
    guard clause >= 0, ["xcomp", "advcl", "conj"].contains(phrase.label(clause)),
      // "called on Russia to leave and end its attacks": the second verb shares the "to" of the first.
      [clause, phrase.tree.heads[clause]].prefix(phrase.label(clause) == "conj" ? 2 : 1)
        .contains(where: { verb in
          verb >= 0
            && phrase.children(verb, ["mark"]).contains { phrase.lemma($0) == "to" }
        })
    else { return nil }
    var verb = phrase.tree.heads[clause]
    // "urged Russia to halt its attacks and to withdraw its troops"
    if verb >= 0, phrase.label(clause) == "conj", ["xcomp", "advcl"].contains(phrase.label(verb)) {
      verb = phrase.tree.heads[verb]
    }
    guard verb >= 0 else { return nil }
    if let object = phrase.children(verb, ["obj", "iobj"]).first(where: { $0 < clause }) {
      return object
    }
    return phrase.children(verb, ["obl"]).first { complement in
      complement > verb && complement < clause
        && phrase.children(complement, ["case"]).contains {
          ["on", "upon", "to"].contains(phrase.lemma($0))
        }
    }
  }
}
