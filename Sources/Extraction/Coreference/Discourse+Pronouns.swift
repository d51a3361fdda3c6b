import EntenteGraphModel
import EntenteLanguage

extension Discourse {
  /// What a pronoun asks of its antecedent.
  struct Pronoun {
    var gender: Gender
    var isPlural: Bool
    var isPossessive: Bool
    var isReflexive: Bool
  }

  static func pronoun(_ word: String) -> Pronoun? {
    switch word {
    case "he", "him":
      Pronoun(gender: .male, isPlural: false, isPossessive: false, isReflexive: false)
    case "his": Pronoun(gender: .male, isPlural: false, isPossessive: true, isReflexive: false)
    case "himself": Pronoun(gender: .male, isPlural: false, isPossessive: false, isReflexive: true)
    case "she": Pronoun(gender: .female, isPlural: false, isPossessive: false, isReflexive: false)
    case "her", "hers":
      Pronoun(gender: .female, isPlural: false, isPossessive: true, isReflexive: false)
    case "herself":
      Pronoun(gender: .female, isPlural: false, isPossessive: false, isReflexive: true)
    case "it": Pronoun(gender: .thing, isPlural: false, isPossessive: false, isReflexive: false)
    case "its": Pronoun(gender: .thing, isPlural: false, isPossessive: true, isReflexive: false)
    case "itself": Pronoun(gender: .thing, isPlural: false, isPossessive: false, isReflexive: true)
    case "they", "them":
      Pronoun(gender: .thing, isPlural: true, isPossessive: false, isReflexive: false)
    case "their": Pronoun(gender: .thing, isPlural: true, isPossessive: true, isReflexive: false)
    case "themselves":
      Pronoun(gender: .thing, isPlural: true, isPossessive: false, isReflexive: true)
    default: nil
    }
  }

  /// Whether "the two" stands for two that were named.
  func isPair(_ token: Int, _ phrase: PhraseTree) -> Bool {
    phrase.sentence.tokens[token].text.lowercased() == "two" && token > 0
      && phrase.sentence.tokens[token - 1].text.lowercased() == "the"
      && phrase.tree.heads[token - 1] == token
  }

  /// Reads "both" and "the two" as those that the text has just joined: "France and Mali voted. Both praised Chad".
  mutating func readBoth(_ word: Int, _ phrase: PhraseTree, _ index: Int) {
    // "Each side blamed the other"
    let isOfSides =
      phrase.label(word) == "det" && phrase.tree.heads[word] >= 0
      && ["side", "country", "government", "nation"].contains(phrase.lemma(phrase.tree.heads[word]))
    let token = isOfSides ? phrase.tree.heads[word] : word
    // "Both countries" are nations, as "the two countries" are.
    if isOfSides, phrase.lemma(word) == "both", phrase.lemma(token) != "side" { return }
    guard ["nsubj", "obj", "iobj", "obl", "nmod"].contains(phrase.label(token)),
      phrase.children(token, ["nmod", "conj"]).isEmpty
    else { return }
    for kind in [EntityKind.leader, .nation, .organization] {
      let two =
        kind == .organization && phrase.label(token) != "nsubj"
        ? [] : pair(kind, index, phrase, isJoined: true)
      if two.count == 2 {
        mention(two, token..<token + 1, token, .pronoun, index, confidence: 0.8)
        return
      }
    }
    if ["obj", "iobj", "obl"].contains(phrase.label(token)) {
      let two = pair(.nation, index, phrase, for: token)
      if two.count == 2 {
        mention(two, token..<token + 1, token, .pronoun, index, confidence: 0.7)
      }
      return
    }
    guard phrase.label(token) == "nsubj", word == 0 || word == 1 && isPair(word, phrase) else {
      return
    }
    for kind in [EntityKind.nation, .organization] {
      if let two = acting(kind, before: index) {
        mention(two, token..<token + 1, token, .pronoun, index, confidence: 0.7)
        return
      }
    }
  }

  /// Whether "the former" or "the latter" stands for one of two that were named.
  func isFormer(_ token: Int, _ phrase: PhraseTree) -> Bool {
    ["former", "latter"].contains(phrase.sentence.tokens[token].text.lowercased()) && token > 0
      && phrase.sentence.tokens[token - 1].text.lowercased() == "the"
      && [token, phrase.tree.heads[token]].contains(phrase.tree.heads[token - 1])
      && token + 1 < phrase.sentence.tokens.count
      && (["nsubj", "obj", "iobj", "obl", "nmod"].contains(phrase.label(token))
        || phrase.label(token) == "amod"
          && [.VERB, .AUX].contains(phrase.tag(token + 1)))
      && phrase.children(token, ["nmod", "compound", "amod", "appos", "flat"]).isEmpty
  }

  /// Reads "the former" and "the latter" as one of the two that the text has just joined, or else of the only two that
  /// the sentence has named before.
  mutating func readFormer(_ token: Int, _ phrase: PhraseTree, _ index: Int) {
    let isFormer = phrase.sentence.tokens[token].text.lowercased() == "former"
    let actors: Set<EntityKind> = [.nation, .leader, .organization]
    let before = nominals.filter { nominal in
      index - nominal.sentence <= 1 && !nominal.entities.isEmpty
        && nominal.entities.allSatisfy { facts[$0].map { actors.contains($0.kind) } ?? false }
    }
    var two: [EntityID] = []
    if let joined = before.last(where: { $0.members.count == 2 && $0.entities.count == 2 }) {
      two = joined.entities
    } else {
      for sentence in [index, index - 1] {
        let named = before.filter {
          $0.sentence == sentence && $0.members.isEmpty && $0.entities.count == 1 && !$0.isModifier
        }
        for nominal in named where !two.contains(nominal.entities[0]) {
          two.append(nominal.entities[0])
        }
        if two.count > 1 { break }
        two = []
      }
    }
    guard two.count == 2 else { return }
    let chosen = [isFormer ? two[0] : two[1]]
    mention(chosen, token..<token + 1, token, .pronoun, index, confidence: 0.8)
    append(
      Nominal(
        sentence: index, tokens: token..<token + 1, head: token, form: .pronoun, lemma: "",
        isPlural: false, gender: facts[chosen[0]]?.gender ?? .thing, entities: chosen,
        referent: referent(of: chosen), prominence: prominence(of: token, phrase)))
  }

  /// Reads "there" as the only place that the sentence before names: "was invited to Lima. He flew there on Friday".
  mutating func readThere(_ token: Int, _ phrase: PhraseTree, _ index: Int) {
    guard phrase.label(token) == "advmod", index > 0 else { return }
    func isPlace(_ nominal: Nominal) -> Bool {
      nominal.form == .name && !nominal.isModifier && nominal.entities.count == 1
        && facts[nominal.entities[0]]?.kind == .place
    }
    let own = nominals.reversed().prefix { $0.sentence == index }
    let before = nominals.filter { $0.sentence == index - 1 && isPlace($0) }
    // Of two places either may be meant.
    guard !own.contains(where: isPlace), let only = before.last,
      Set(before.flatMap(\.entities)).count == 1
    else { return }
    mention(only.entities, token..<token + 1, token, .pronoun, index, confidence: 0.7)
  }

  mutating func readPronoun(_ token: Int, _ phrase: PhraseTree, _ index: Int) {
    if ["both", "each", "neither"].contains(phrase.sentence.tokens[token].text.lowercased()) {
      return readBoth(token, phrase, index)
    }
    guard var pronoun = Discourse.pronoun(phrase.sentence.tokens[token].text.lowercased()) else {
      return
    }
    let label = phrase.tree.labels[token].description
    if label.hasPrefix("expl") { return }
    if phrase.sentence.tokens[token].text.lowercased() == "her" {
      pronoun.isPossessive = label == "nmod:poss"
    }
    if isPleonastic(token, pronoun, phrase) { return }
    if readOwnersOfMeeting(token, phrase, index) { return }
    let quoted = quotedReferents(token, phrase, index)
    var best: (place: Int, score: Double)?
    var second = -Double.infinity
    let reach = pronoun.gender == .thing && !pronoun.isPlural ? 2 : 3
    var place = nominals.count - 1
    while place >= 0 {
      let candidate = nominals[place]
      if index - candidate.sentence > reach { break }
      if let score = score(
        candidate, for: pronoun, token, phrase, index, without: quoted)
      {
        if let current = best, nominals[current.place].referent == candidate.referent {
          if score > current.score { best = (place, score) }
        } else if score > best?.score ?? -.infinity {
          if let best { second = max(second, best.score) }
          best = (place, score)
        } else {
          second = max(second, score)
        }
      }
      place -= 1
    }
    guard let best else { return }
    let antecedent = nominals[best.place]
    var chosen = antecedent
    chosen.sentence = index
    chosen.tokens = token..<token + 1
    chosen.head = token
    chosen.form = .pronoun
    chosen.isModifier = false
    chosen.members = []
    chosen.prominence = prominence(of: token, phrase)
    let margin = best.score - second
    let isSure = margin >= Discourse.margin(pronoun) && best.score >= Discourse.floor(pronoun)
    if chosen.entities.isEmpty, pronoun.isPlural { chosen.entities = represented(by: antecedent) }
    if !isSure { chosen.entities = [] }
    if isSure, !chosen.entities.isEmpty {
      mention(
        chosen.entities, token..<token + 1, token, .pronoun, index,
        confidence: min(0.95, 0.7 + margin / 200))
      if chosen.entities.count == 1, pronoun.gender != .thing {
        facts[chosen.entities[0]]?.gender = pronoun.gender
      }
    }
    append(chosen)
  }

  /// The nations of officials who are named by them alone: "Ministers of Chile and Mali met. They condemned …", "A Malian
  /// delegation came. They …".
  private func represented(by nominal: Nominal) -> [EntityID] {
    guard nominal.form == .noun, nominal.members.isEmpty,
      nominal.isPlural
        ? lexicon.isPerson(nominal.lemma)
        : ["delegation", "team", "contingent"].contains(nominal.lemma),
      let phrase = PhraseTree(result.document.sentences[nominal.sentence])
    else { return [] }
    var found: [EntityID] = []
    for part in nominals
    where part.sentence == nominal.sentence && part.form == .name && part.members.isEmpty
      && phrase.isBelow(part.head, nominal.head)
    {
      found += part.entities
    }
    let isOfNations = !found.isEmpty && found.allSatisfy { facts[$0]?.kind == .nation }
    return isOfNations ? Array(Set(found)).sorted() : []
  }

  static func margin(_ pronoun: Pronoun) -> Double {
    pronoun.isPlural ? 10 : pronoun.gender == .thing ? 18 : 5
  }

  static func floor(_ pronoun: Pronoun) -> Double {
    pronoun.isPlural ? 45 : pronoun.gender == .thing ? 50 : 20
  }

  /// "It is clear that …", "it rained": an "it" that stands for nothing.
  private func isPleonastic(_ token: Int, _ pronoun: Pronoun, _ phrase: PhraseTree) -> Bool {
    guard pronoun.gender == .thing, !pronoun.isPlural, !pronoun.isPossessive else { return false }
    guard phrase.label(token) == "nsubj" else { return false }
    let verb = phrase.tree.heads[token]
    guard verb >= 0 else { return false }
    let clauses = phrase.children(verb, ["ccomp", "csubj", "xcomp", "advcl"])
    switch phrase.lemma(verb) {
    case "seem", "appear", "happen", "rain", "snow", "matter", "turn", "mean": return true
    default: return phrase.tag(verb) == .ADJ && !clauses.isEmpty || phrase.tag(verb) == .ADV
    }
  }

  /// How well a nominal suits as the antecedent of a pronoun; `nil` where it can't be.
  private func score(
    _ candidate: Nominal, for pronoun: Pronoun, _ token: Int, _ phrase: PhraseTree, _ index: Int,
    without quoted: Set<Int>
  ) -> Double? {
    let kind = candidate.entities.first.flatMap { facts[$0]?.kind }
    // Who is named in a quotation doesn't speak it.
    if quoted.contains(candidate.referent) { return nil }
    var score = candidate.prominence
    // "Russia and its forces"
    if pronoun.isPossessive, candidate.sentence == index, phrase.tree.heads[token] >= 0 {
      let owned = phrase.tree.heads[token]
      if ["conj", "appos"].contains(phrase.label(owned)),
        phrase.tree.heads[owned] == candidate.head
      {
        score += 40
      }
    }
    // "its parliament": what only states have.
    if pronoun.isPossessive, pronoun.gender == .thing, phrase.tree.heads[token] >= 0,
      Discourse.ofStates.contains(phrase.lemma(phrase.tree.heads[token]))
    {
      // "its foreign minister" is no ministry's.
      let isOrgan =
        kind == .organization
        && candidate.entities.first.flatMap { facts[$0] }.map { !$0.nations.isEmpty } ?? false
      score += kind == .nation ? 30 : kind == nil || isOrgan ? -30 : 0
    }
    // "its fleet": no aircraft has one, nor other aircraft.
    if pronoun.isPossessive, kind == .aircraft, phrase.tree.heads[token] >= 0,
      isOfFlyers(phrase.tree.heads[token], phrase, index)
    {
      return nil
    }
    // "It landed": what flies.
    let isFlying = !pronoun.isPossessive && isFlying(phrase.function(token), phrase)
    if isFlying { score += kind == .aircraft ? 45 : kind == .leader ? 0 : -40 }
    // Agreement in number and gender.
    if pronoun.isPlural {
      if !candidate.isPlural {
        let isCollective =
          candidate.form == .noun && Discourse.collectives.contains(candidate.lemma)
        guard isCollective || isBody(candidate), candidate.members.isEmpty else { return nil }
        score -= 25
      } else if candidate.form == .noun, candidate.lemma == "percent" {
        return nil
      }
    } else {
      if candidate.isPlural { return nil }
      let gender = candidate.entities.first.flatMap { facts[$0]?.gender } ?? candidate.gender
      guard gender.agrees(with: pronoun.gender) else { return nil }
      // A gender that the text has told counts for more than one that nothing denies.
      if gender == pronoun.gender { score += 20 }
      if gender == .person, pronoun.gender == .female { score -= 15 }
    }
    if candidate.form == .noun, Discourse.times.contains(candidate.lemma) { return nil }
    if candidate.isModifier { return nil }
    let distance = index - candidate.sentence
    score -= Double(distance) * 28
    if candidate.form == .name { score += 12 }
    if candidate.form == .pronoun { score += 12 }
    score += min(Double(counts[candidate.referent] ?? 0), 5) * 4
    let (label, governor) = phrase.function(token)
    if distance == 0 {
      if !mayCorefer(candidate, pronoun, token, phrase) { return nil }
      score -= Double(token - candidate.head) * 0.3
      // "asked Peru to open its border": who acts in a clause owns what is spoken of there.
      if pronoun.isPossessive {
        if let controller = phrase.controller(of: token) {
          // Troops that are asked to go somewhere have no army of their own.
          let isActor = kind.map(SentenceFrame.speaking.contains) ?? false
          if candidate.head == controller { score += isActor ? 95 : 35 }
        } else if phrase.clause(of: token) == phrase.clause(of: candidate.head),
          phrase.function(candidate.head).label.hasPrefix("nsubj")
        {
          score += 35
        }
      } else if !pronoun.isReflexive {
        // "warned Peru that it would be attacked", "Ukraine said it had shot back".
        if let addressee = phrase.addressee(of: token) {
          if candidate.head == addressee { score += 95 }
        } else if !phrase.target(ofReasonAround: token).isEmpty {
          let isActor = kind.map(SentenceFrame.speaking.contains) ?? false
          if isActor, phrase.target(ofReasonAround: token).contains(candidate.head) { score += 85 }
        } else if candidate.head == phrase.teller(of: token) {
          score += 30
        } else if label.hasPrefix("nsubj"), candidate.head == phrase.subject(above: token) {
          score += 30
        }
      }
      // "blamed Chile for its attack": the deed is of who is judged.
      if pronoun.isPossessive, isJudged(candidate.head, by: token, phrase) { score += 130 }
      // "sent troops to Mali at its request": nobody acts at their own.
      let owned = phrase.tree.heads[token]
      if pronoun.isPossessive, owned >= 0,
        ["request", "behest", "invitation", "urging", "insistence"].contains(phrase.lemma(owned)),
        phrase.children(owned, ["case"]).contains(where: { phrase.lemma($0) == "at" }),
        phrase.function(candidate.head).label.hasPrefix("nsubj")
      {
        return nil
      }
      // "Russia and its forces": the first of two owns the second.
      if pronoun.isPossessive, owned >= 0, phrase.label(owned) == "conj",
        phrase.tree.heads[owned] == candidate.head
      {
        score += 70
      }
      // "supports Mali's sovereignty and its path to peace": the second thing is of the first one's owner.
      if pronoun.isPossessive, owned >= 0, phrase.label(owned) == "conj",
        phrase.tree.heads[candidate.head] == phrase.tree.heads[owned],
        phrase.tree.labels[candidate.head].description == "nmod:poss"
      {
        score += 70
      }
      // "thanked Chad for its help": it is of who is thanked.
      if pronoun.isPossessive, owned >= 0, let judged = judged(for: owned, phrase),
        judged == candidate.head
      {
        score += 140
      }
      // "briefed Macron about his visit to Kyiv": who tells it was there.
      if pronoun.isPossessive, owned >= 0, candidate.head == teller(of: owned, phrase) {
        score += 120
      }
      // "urged Chad to end its attacks": whose they are who is asked.
      if pronoun.isPossessive, controller(of: phrase.clause(of: token), phrase) == candidate.head {
        score += 90
      }
      if pronoun.isReflexive { score += 60 }
      // "Israel applauded the Americans; Iran condemned them": what was an object stays one.
      if label == "obj" || label == "iobj", !pronoun.isPossessive, !pronoun.isReflexive {
        score += ["obj", "iobj"].contains(phrase.function(candidate.head).label) ? 25 : -10
        // "cut ties with Qatar, accusing it of": who shares a clause with those who act in both is left.
        if phrase.sharers(of: governor).contains(phrase.clause(of: candidate.head)) { score += 25 }
      }
    } else {
      // Subjects go on as subjects.
      if label.hasPrefix("nsubj"), candidate.prominence >= 80 { score += 15 }
      if pronoun.isReflexive { return nil }
    }
    if pronoun.gender == .thing, !pronoun.isPossessive, governor >= 0 {
      // "It was a long day": as often about nothing that was named.
      if !phrase.children(governor, ["cop"]).isEmpty { score -= 25 }
      if kind == .place { score -= 12 }
      if distance > 0, !label.hasPrefix("nsubj") || candidate.prominence < 80,
        !isFlying || kind != .aircraft
      {
        score -= 30
      }
    }
    return score
  }

  /// Whether a name is that of armed men or a party, of whom a text says "they" as often as "it": "The Taliban said they
  /// had shot it down".
  private func isBody(_ candidate: Nominal) -> Bool {
    guard candidate.form == .name, candidate.entities.count == 1 else { return false }
    return candidate.entities.allSatisfy {
      ["armed-group", "party", "armed-force"].contains(facts[$0]?.sort ?? "")
    }
  }

  /// Who is thanked or blamed for something: "thanked Chad for its help", "is grateful to Mali for its help".
  private func judged(for deed: Int, _ phrase: PhraseTree) -> Int? {
    guard ["obl", "nmod"].contains(phrase.label(deed)), phrase.tree.heads[deed] >= 0,
      phrase.children(deed, ["case"]).contains(where: { phrase.lemma($0) == "for" })
    else { return nil }
    let verb = phrase.tree.heads[deed]
    if let thanked = thanked(for: deed, phrase) { return thanked }
    switch phrase.lemma(verb) {
    case "thank", "congratulate", "commend", "praise", "applaud", "laud", "blame", "criticize",
      "criticise", "condemn", "denounce", "rebuke", "punish", "sanction":
      return phrase.children(verb, ["obj"]).first { $0 < deed }
    case "grateful", "thankful":
      return phrase.children(verb, ["obl"]).first { complement in
        complement < deed
          && phrase.children(complement, ["case"]).contains { phrase.lemma($0) == "to" }
      }
    default: return nil
    }
  }

  /// Who briefs somebody on something: "briefed Macron about his visit".
  private func teller(of matter: Int, _ phrase: PhraseTree) -> Int? {
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
  private func thanked(for deed: Int, _ phrase: PhraseTree) -> Int? {
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
  private func controller(of clause: Int, _ phrase: PhraseTree) -> Int? {
    guard clause >= 0, ["xcomp", "advcl", "conj"].contains(phrase.label(clause)),
      phrase.children(clause, ["mark"]).contains(where: { phrase.lemma($0) == "to" })
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

  /// The constraints of binding, over the tree of the sentence that holds both.
  private func mayCorefer(
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
        owned == joined
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
      // "its ally Peru": whose ally somebody is, is another.
      let isNamed =
        owned >= 0 && ["appos", "flat", "nmod"].contains(phrase.label(candidate.head))
        && phrase.tree.heads[candidate.head] == owned
      return !isNamed && !(areCoarguments && own.label == other.label)
        && !isSaid(owned, of: candidate.head, phrase)
    }
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

  /// Whether somebody is who acts in a clause: its subject, that of the verb whose subject it shares, or who its relative
  /// pronoun stands for.
  private func actsIn(_ verb: Int, _ somebody: Int, _ phrase: PhraseTree) -> Bool {
    ([verb] + phrase.sharers(of: verb)).contains { clause in
      phrase.children(clause, ["nsubj"]).contains(somebody)
        || phrase.tree.labels[clause].description == "acl:relcl"
          && phrase.tree.heads[clause] == somebody
          && phrase.children(clause, ["nsubj"]).contains {
            ["who", "which", "that"].contains(phrase.sentence.tokens[$0].text.lowercased())
          }
    }
  }

  /// Verbs by which somebody speaks well or ill of what others do.
  private static let appraising: Set<String> = [
    "praise", "commend", "applaud", "laud", "hail", "salute", "criticize", "criticise", "condemn",
    "denounce", "slam", "deplore", "decry", "lambast", "blast", "mock", "deride", "ridicule",
  ]

  /// Whether a name is the object of a verb that goes on with what its own deed or thing is the ground of: "blamed Chile
  /// for its attack", "threatened Chile over its tests", "joined Chile in its fight".
  private func isJudged(_ object: Int, by pronoun: Int, _ phrase: PhraseTree) -> Bool {
    if isPunished(object, by: pronoun, phrase) { return true }
    guard phrase.label(object) == "obj", object < pronoun else { return false }
    let verb = phrase.tree.heads[object]
    let ground = phrase.tree.heads[pronoun]
    guard verb >= 0, ground >= 0,
      phrase.tree.heads[ground] == verb || phrase.tree.heads[ground] == object,
      ["obl", "nmod"].contains(phrase.label(ground))
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

  /// Whether a punishment is meant for a name, and what is behind "over" is its ground: "imposed sanctions on Chile over
  /// its attack", "cut ties with Chile over its attack".
  private func isPunished(_ name: Int, by pronoun: Int, _ phrase: PhraseTree) -> Bool {
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
      ["over", "for", "because"].contains(phrase.sentence.tokens[$0].text.lowercased())
    }
  }

  /// Verbs by which somebody takes part in what another does: "helped Chile in its fight".
  private static let siding: Set<String> = [
    "join", "help", "support", "back", "assist", "aid", "congratulate", "defend", "encourage",
    "commend", "advise", "arm", "accompany", "follow", "mock", "question", "press", "challenge",
  ]

  /// Whether a noun says what somebody is: nobody is their own "ally" in "Serbia is its ally", or one of their own
  /// members in "Poland is one of its members".
  private func isSaid(_ owned: Int, of subject: Int, _ phrase: PhraseTree) -> Bool {
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

  /// Whom the quotation names whose speaker a pronoun is, or is of: "“Maduro, stand tall,” he said, according to his
  /// spokesman". Linear in the sentence.
  private func quotedReferents(_ token: Int, _ phrase: PhraseTree, _ index: Int) -> Set<Int> {
    let tokens = phrase.sentence.tokens
    let marks = tokens.indices.filter { $0 < token && Discourse.quotes.contains(tokens[$0].text) }
    // The quotation ends right in front of the speaker.
    guard marks.count >= 2, marks.count % 2 == 0, let close = marks.last else { return [] }
    let isSpeaker = phrase.function(token).label.hasPrefix("nsubj")
    let isSpeakers = (close + 1..<min(close + 4, token)).contains {
      tokens[$0].partOfSpeech == .PRON && phrase.function($0).label.hasPrefix("nsubj")
    }
    guard isSpeaker ? token - close <= 3 : isSpeakers else { return [] }
    let open = marks[marks.count - 2]
    let named = nominals.reversed().prefix { $0.sentence == index }.filter {
      $0.form == .name && $0.tokens.lowerBound > open && $0.tokens.upperBound <= close
    }
    return Set(named.map(\.referent))
  }

  private static let quotes: Set<String> = ["\"", "“", "”", "''", "``"]

  /// Whether what a subject does is done by aircraft: "landed", "took off".
  private func isFlying(
    _ function: (label: String, governor: Int), _ phrase: PhraseTree
  ) -> Bool {
    guard function.label.hasPrefix("nsubj"), function.governor >= 0 else { return false }
    switch phrase.lemma(function.governor) {
    case "land", "fly", "crash", "refuel", "overfly", "circle", "taxi": return true
    case "take", "touch":
      return phrase.children(function.governor, ["compound", "advmod"]).contains {
        ["off", "down"].contains(phrase.lemma($0))
      }
    default: return false
    }
  }

  /// Whether a noun is of what airlines and makers have and no aircraft has: a fleet, a board, other aircraft.
  private func isOfFlyers(_ noun: Int, _ phrase: PhraseTree, _ index: Int) -> Bool {
    let lemma = phrase.lemma(noun)
    return lexicon.possessions[lemma] == "company"
      || lemma != "flight" && lexicon.descriptions[lemma]?.contains { $0.kind == .aircraft } == true
      || result.mentions.contains {
        $0.sentence == index && $0.entity.kind == .aircraft && $0.form == .name
          && $0.tokens.contains(noun)
      }
  }

  /// What states have, and few others.
  private static let ofStates: Set<String> = [
    "government", "parliament", "army", "navy", "military", "president", "premier", "embassy",
    "ambassador", "airspace", "border", "territory", "sovereignty", "constitution", "economy",
    "currency", "capital", "independence", "population", "neighbor", "neighbour", "citizen",
    "people",
    "ministry", "troop", "minister", "monarchy", "throne", "electorate",
  ]

  static let collectives: Set<String> = [
    "police", "team", "government", "company", "group", "party", "crew", "staff", "family",
    "military", "army", "band", "committee", "public", "couple", "pair", "someone", "anyone",
    "everyone", "delegation", "contingent",
    "community", "administration", "ministry", "club", "press", "media", "opposition",
  ]

  /// Nouns that no pronoun of an article's actors goes back to.
  static let times: Set<String> = [
    "day", "week", "month", "year", "hour", "minute", "morning", "evening", "night", "afternoon",
    "today",
    "yesterday", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday",
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december", "time", "decade", "century", "weekend", "percent", "way", "case",
    "thing", "fact",
    "addition", "example", "instance", "order", "part", "lot", "course", "return", "response",
    "front", "end",
  ]
}
