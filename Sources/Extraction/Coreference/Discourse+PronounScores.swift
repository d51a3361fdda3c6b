import EntenteGraphModel
import EntenteLanguage

extension Discourse {
  /// How well a nominal suits as the antecedent of a pronoun; `nil` where it can't be.
  func score(
    _ candidate: Nominal, for pronoun: Pronoun, _ token: Int, _ phrase: PhraseTree, _ index: Int,
    without quoted: Set<Int>
  ) -> Double? {
    // Who is named in a quotation doesn't speak it.
    if quoted.contains(candidate.referent) { return nil }
    if candidate.form == .noun, Discourse.times.contains(candidate.lemma) { return nil }
    if candidate.isModifier { return nil }
    let distance = index - candidate.sentence
    guard let kinship = kinship(candidate, pronoun, token, phrase, index),
      let agreement = agreement(candidate, pronoun)
    else { return nil }
    var score = candidate.prominence + kinship + agreement - Double(distance) * 28
    if candidate.form == .name { score += 12 }
    if candidate.form == .pronoun { score += 12 }
    score += min(Double(counts[candidate.referent] ?? 0), 5) * 4
    let label = phrase.function(token).label
    if distance > 0 {
      if pronoun.isReflexive { return nil }
      if isOwnSubject(candidate, pronoun, token, phrase, index) { return nil }
      if onlyReports(candidate, pronoun, token, phrase, distance) { score -= 60 }
      if actedTogether(candidate, pronoun, token, phrase, index) { score -= 50 }
      // "Chad recognised his victory. Mali invited him": whom the last sentence spoke of by a pronoun it goes on about.
      if distance == 1, candidate.form == .pronoun, pronoun.gender != .thing, !pronoun.isPlural,
        ["obj", "iobj"].contains(label)
      {
        score += 30
      }
      // "A former officer was arrested there. He offered": who was just spoken of, though nobody names him.
      if distance == 1, candidate.form == .noun, candidate.gender == .person,
        candidate.prominence >= 80, label.hasPrefix("nsubj")
      {
        score += 12
      }
      // Subjects go on as subjects.
      if label.hasPrefix("nsubj"), candidate.prominence >= 80 { score += 15 }
      if areInTalk(candidate, pronoun, token, phrase) { score += 40 }
    } else {
      guard mayCorefer(candidate, pronoun, token, phrase) else { return nil }
      score -= Double(token - candidate.head) * 0.3
      let place =
        pronoun.isPossessive
        ? ownership(candidate, token, phrase) : role(candidate, pronoun, token, phrase)
      guard let place else { return nil }
      score += place
    }
    // "Noor's country would hand him over": a nation seldom does so to its own minister.
    if isTakenByOwn(candidate, token, phrase, index) { score -= 60 }
    return score + substance(candidate, pronoun, token, phrase, distance)
  }

  /// What kinds of things own or do what is told of the pronoun.
  private func kinship(
    _ candidate: Nominal, _ pronoun: Pronoun, _ token: Int, _ phrase: PhraseTree, _ index: Int
  ) -> Double? {
    let kind = candidate.entities.first.flatMap { facts[$0]?.kind }
    let owned = phrase.tree.heads[token]
    guard pronoun.isPossessive else {
      // "It landed": what flies.
      guard isFlying(phrase.function(token), phrase) else { return 0 }
      return kind == .aircraft ? 45 : kind == .leader ? 0 : -40
    }
    guard owned >= 0 else { return 0 }
    var score = 0.0
    // "Russia and its forces", "Ruiz and 18 of her associates"
    let second = share(of: owned, phrase)
    if candidate.sentence == index, ["conj", "appos"].contains(phrase.label(second)),
      phrase.tree.heads[second] == candidate.head
    {
      score += 40
    }
    // "telephoned Noor to congratulate him. Mali recognised his victory": it is of who has won.
    if pronoun.gender != .thing, candidate.sentence < index, kind == .leader,
      Discourse.triumphs.contains(phrase.lemma(owned)), isVictor(candidate)
    {
      score += 70
    }
    // "Noor was hanged … welcomed his death", "was arrested … demanded his release": it is of whom that befell.
    if pronoun.gender != .thing, candidate.sentence < index, kind == .leader,
      Discourse.fates.contains(phrase.lemma(owned)), isPatient(candidate)
    {
      score += 60
    }
    // "its parliament": what only states have.
    if pronoun.gender == .thing, Discourse.ofStates.contains(phrase.lemma(owned)) {
      // "its foreign minister" is no ministry's.
      let isOrgan =
        kind == .organization
        && candidate.entities.first.flatMap { facts[$0] }.map { !$0.nations.isEmpty } ?? false
      score += kind == .nation ? 30 : kind == nil || isOrgan ? -30 : 0
    }
    // "its fleet", "its airspace": no aircraft has one, nor other aircraft.
    let isAnothers =
      isOfFlyers(owned, phrase, index) || Discourse.ofStates.contains(phrase.lemma(owned))
    return kind == .aircraft && isAnothers ? nil : score
  }

  /// Whether a pronoun is of whom a nation takes or hands over and a candidate is somebody who speaks for that nation.
  private func isTakenByOwn(
    _ candidate: Nominal, _ token: Int, _ phrase: PhraseTree, _ index: Int
  ) -> Bool {
    let (label, verb) = phrase.function(token)
    guard label == "obj" || label == "iobj", verb >= 0,
      Discourse.takings.contains(phrase.lemma(verb)), candidate.entities.count == 1,
      let own = facts[candidate.entities[0]], own.kind == .leader, !own.nations.isEmpty
    else { return false }
    return nominals.reversed().prefix { $0.sentence == index }.contains { nominal in
      phrase.tree.heads[nominal.head] == verb && phrase.label(nominal.head) == "nsubj"
        && nominal.entities.contains { $0.kind == .nation && own.nations.contains(String($0.slug)) }
    }
  }

  /// What nations do to fugitives and suspects.
  private static let takings: Set<String> = [
    "hand", "extradite", "arrest", "deport", "surrender", "detain", "shelter", "harbour", "harbor",
    "expel", "capture", "jail",
  ]

  /// Whether who acts by the verb of an object is the candidate for it: "He praised Noor and respects him".
  private func isOwnSubject(
    _ candidate: Nominal, _ pronoun: Pronoun, _ token: Int, _ phrase: PhraseTree, _ index: Int
  ) -> Bool {
    let (label, verb) = phrase.function(token)
    guard ["obj", "iobj"].contains(label), !pronoun.isPossessive, !pronoun.isPlural, verb >= 0
    else {
      return false
    }
    let verbs = [verb] + phrase.sharers(of: verb)
    return nominals.reversed().prefix { $0.sentence == index }.contains { nominal in
      nominal.referent == candidate.referent && phrase.label(nominal.head) == "nsubj"
        && verbs.contains(phrase.tree.heads[nominal.head])
    }
  }

  /// Whether a text has somebody congratulated, elected or victorious where a nominal stands.
  private func isVictor(_ nominal: Nominal) -> Bool {
    guard let phrase = PhraseTree(result.document.sentences[nominal.sentence]) else { return false }
    let (label, governor) = phrase.function(nominal.head)
    guard governor >= 0 else { return false }
    let verb = phrase.lemma(governor)
    if label.hasPrefix("nsubj"), !label.hasSuffix("pass") {
      return Discourse.winning.contains(verb)
    }
    return (label == "obj" || label.hasSuffix("pass")) && Discourse.electing.contains(verb)
  }

  /// Whether somebody is arrested, tried or killed where a nominal stands.
  private func isPatient(_ nominal: Nominal) -> Bool {
    guard let phrase = PhraseTree(result.document.sentences[nominal.sentence]) else { return false }
    let (label, governor) = phrase.function(nominal.head)
    guard governor >= 0 else { return false }
    let verb = phrase.lemma(governor)
    if label == "nsubj" { return ["die", "perish"].contains(verb) }
    return (label == "obj" || label.hasSuffix("pass")) && Discourse.befalling.contains(verb)
  }

  /// What befalls somebody who is taken, tried or killed.
  private static let fates: Set<String> = [
    "death", "execution", "hanging", "killing", "assassination", "murder", "funeral", "burial",
    "body", "remains", "release", "arrest", "detention", "extradition", "trial", "capture",
    "conviction", "imprisonment", "sentence", "handover", "ouster", "overthrow", "removal",
    "dismissal", "deportation", "abduction", "kidnapping", "surrender",
  ]

  private static let befalling: Set<String> = [
    "kill", "hang", "execute", "assassinate", "shoot", "murder", "bury", "poison", "arrest",
    "detain", "jail", "imprison", "extradite", "try", "convict", "sentence", "capture", "seize",
    "hand", "deport", "oust", "depose", "overthrow", "topple", "dismiss", "remove", "abduct",
    "kidnap", "indict", "charge", "hold", "free", "release",
  ]

  /// What somebody has who has won.
  private static let triumphs: Set<String> = [
    "victory", "win", "election", "re-election", "reelection", "inauguration", "triumph",
    "landslide", "mandate",
  ]

  private static let winning: Set<String> = ["win", "beat", "defeat", "triumph", "unseat"]

  private static let electing: Set<String> = [
    "congratulate", "elect", "re-elect", "reelect", "declare", "proclaim", "inaugurate",
  ]

  /// The word that is joined to another where it is a number or a share of what is owned: "Ruiz and several of her aides".
  func share(of owned: Int, _ phrase: PhraseTree) -> Int {
    let share = phrase.tree.heads[owned]
    guard phrase.label(owned) == "nmod", share >= 0, phrase.label(share) == "conj",
      phrase.children(owned, ["case"]).contains(where: { phrase.lemma($0) == "of" }),
      phrase.tag(share) != .NOUN || Discourse.shares.contains(phrase.lemma(share))
    else { return owned }
    return share
  }

  private static let shares: Set<String> = [
    "member", "dozen", "score", "number", "part", "hundred", "handful",
  ]

  /// Whether a nominal agrees with a pronoun in number and gender, and what that proves.
  private func agreement(_ candidate: Nominal, _ pronoun: Pronoun) -> Double? {
    if pronoun.isPlural {
      if candidate.isPlural {
        return candidate.form == .noun && candidate.lemma == "percent" ? nil : 0
      }
      let isCollective =
        candidate.form == .noun && Discourse.collectives.contains(candidate.lemma)
      guard isCollective || isBody(candidate), candidate.members.isEmpty else { return nil }
      return -25
    }
    if candidate.isPlural { return nil }
    let gender = candidate.entities.first.flatMap { facts[$0]?.gender } ?? candidate.gender
    guard gender.agrees(with: pronoun.gender) else { return nil }
    // A gender that the text has told counts for more than one that nothing denies.
    return (gender == pronoun.gender ? 20 : 0)
      - (gender == .person && pronoun.gender == .female ? 15 : 0)
  }

  /// How well somebody of the pronoun's own sentence suits as the owner of what it owns; `nil` where nobody is at that.
  private func ownership(_ candidate: Nominal, _ token: Int, _ phrase: PhraseTree) -> Double? {
    let owned = phrase.tree.heads[token]
    var score = 0.0
    // "asked Peru to open its border": who acts in a clause owns what is spoken of there.
    if let controller = phrase.controller(of: token) {
      // Troops that are asked to go somewhere have no army of their own.
      if candidate.head == controller { score += isActor(candidate) ? 95 : 35 }
    } else if phrase.clause(of: token) == phrase.clause(of: candidate.head),
      phrase.function(candidate.head).label.hasPrefix("nsubj")
    {
      score += 35
    }
    // "blamed Chile for its attack": the deed is of who is judged.
    if isJudged(candidate.head, by: token, phrase) { score += 130 }
    // "reaffirmed its support for Chile in its fight": the second is not the first's.
    if isSided(with: candidate.head, by: token, phrase) { score += 90 }
    // "suspended contacts with Mali since its troops had entered Chad": whose they are is who is punished.
    if owned >= 0, isActor(candidate),
      phrase.target(ofReasonAround: owned).contains(candidate.head)
    {
      score += 130
    }
    // "accused Mali of spying and expelled its ambassador": nobody expels their own.
    if owned >= 0, isExpelled(owned, phrase), phrase.tree.heads[owned] >= 0,
      actsIn(phrase.tree.heads[owned], candidate.head, phrase)
    {
      return nil
    }
    // "rejected her call for talks", "welcomed its decision": nobody answers their own words.
    if owned >= 0, isAnswered(owned, phrase), phrase.tree.heads[owned] >= 0,
      actsIn(phrase.tree.heads[owned], candidate.head, phrase)
    {
      return nil
    }
    // "sent troops to Mali at its request": nobody acts at their own.
    if owned >= 0,
      ["request", "behest", "invitation", "urging", "insistence"].contains(phrase.lemma(owned)),
      phrase.children(owned, ["case"]).contains(where: { phrase.lemma($0) == "at" }),
      phrase.function(candidate.head).label.hasPrefix("nsubj")
    {
      return nil
    }
    // "Russia and its forces": the first of two owns the second.
    if owned >= 0, case let second = share(of: owned, phrase), phrase.label(second) == "conj",
      phrase.tree.heads[second] == candidate.head
    {
      score += 70
    }
    // "supports Mali's sovereignty and its path to peace": the second thing is of the first one's owner.
    if owned >= 0, phrase.label(owned) == "conj",
      phrase.tree.heads[candidate.head] == phrase.tree.heads[owned],
      phrase.tree.labels[candidate.head].description == "nmod:poss"
    {
      score += 70
    }
    // "thanked Chad for its help": it is of who is thanked.
    if owned >= 0, let judged = judged(for: owned, phrase),
      judged == candidate.head
    {
      score += 140
    }
    // "briefed Macron about his visit to Kyiv": who tells it was there.
    if owned >= 0, candidate.head == teller(of: owned, phrase) {
      score += 120
    }
    // "urged Chad to end its attacks": whose they are who is asked.
    if controller(of: phrase.clause(of: token), phrase) == candidate.head {
      score += 90
    }
    return score
  }

  /// Whether somebody answers or judges words or a choice, which are another's then: "rejected her call".
  private func isAnswered(_ words: Int, _ phrase: PhraseTree) -> Bool {
    guard phrase.label(words) == "obj", Discourse.utterances.contains(phrase.lemma(words)),
      case let verb = phrase.tree.heads[words], verb >= 0
    else { return false }
    return Discourse.answering.contains(phrase.lemma(verb))
  }

  /// What somebody else may answer.
  private static let utterances: Set<String> = [
    "call", "demand", "proposal", "offer", "request", "claim", "accusation", "allegation",
    "remark", "comment", "statement", "appeal", "invitation", "suggestion", "decision", "overture",
    "initiative", "assertion", "charge", "plea", "bid", "announcement",
  ]

  /// What others do with somebody's words or choices.
  private static let answering: Set<String> = [
    "reject", "dismiss", "rebuff", "refuse", "decline", "welcome", "accept", "criticize",
    "criticise", "condemn", "denounce", "praise", "applaud", "echo", "spurn", "rebut", "deride",
    "mock", "endorse", "hail", "slam", "decry", "deplore",
  ]

  /// Whom a land sends away that another has sent.
  private static let expelled: Set<String> = [
    "ambassador", "envoy", "diplomat", "consul", "attaché", "attache", "chargé", "charge",
    "spy", "staff", "mission",
  ]

  /// Whether an envoy is sent out of the land or called in by who acts: "expelled its ambassador", but not "summoned its ambassador home".
  private func isExpelled(_ envoy: Int, _ phrase: PhraseTree) -> Bool {
    guard phrase.label(envoy) == "obj", Discourse.expelled.contains(phrase.lemma(envoy)),
      case let verb = phrase.tree.heads[envoy], verb >= 0
    else { return false }
    switch phrase.lemma(verb) {
    case "expel", "deport", "oust": return true
    case "summon":
      return !phrase.children(verb, ["advmod", "obl", "compound"]).contains {
        ["home", "back", "consultation", "consultations"].contains(phrase.lemma($0))
      }
    default: return false
    }
  }

  /// How well somebody of the pronoun's own sentence suits by what each of the two does there.
  private func role(
    _ candidate: Nominal, _ pronoun: Pronoun, _ token: Int, _ phrase: PhraseTree
  ) -> Double? {
    if pronoun.isReflexive { return 60 }
    let (label, governor) = phrase.function(token)
    var score = 0.0
    // "warned Peru that it would be attacked", "Ukraine said it had shot back".
    if let addressee = phrase.addressee(of: token) {
      if candidate.head == addressee { score += 95 }
    } else if !phrase.target(ofReasonAround: token).isEmpty {
      if isActor(candidate), phrase.target(ofReasonAround: token).contains(candidate.head) {
        score += 85
      }
    } else if candidate.head == phrase.teller(of: token) {
      // "Ruiz ordered that he be sent home": nobody orders it of themselves.
      if phrase.isOrdered(token) { return nil }
      score += 30
    } else if label.hasPrefix("nsubj"), candidate.head == phrase.subject(above: token) {
      score += 30
    }
    if pronoun.isPlural, isOfPeople(candidate, before: token, phrase) { score += 110 }
    // "Israel applauded the Americans; Iran condemned them": what was an object stays one.
    if label == "obj" || label == "iobj", !pronoun.isPossessive, !pronoun.isReflexive {
      score += ["obj", "iobj"].contains(phrase.function(candidate.head).label) ? 25 : -10
      // "Ruiz welcomed him, and Noor called him a friend": it is the same man.
      if candidate.form == .pronoun,
        phrase.sentence.tokens[candidate.head].text.lowercased()
          == phrase.sentence.tokens[token].text.lowercased()
      {
        score += 45
      }
      // "cut ties with Qatar, accusing it of": who shares a clause with those who act in both is left.
      if phrase.sharers(of: governor).contains(phrase.clause(of: candidate.head)) { score += 25 }
    }
    return score
  }

  /// Whether a clause with a pronoun for its subject stands right behind the people that somebody is for: "stood with the people
  /// of Mali as they voted".
  private func isOfPeople(_ candidate: Nominal, before token: Int, _ phrase: PhraseTree) -> Bool {
    guard candidate.form == .noun, ["people", "citizen", "refugee"].contains(candidate.lemma),
      candidate.head < token, phrase.function(token).label.hasPrefix("nsubj"),
      let mark = phrase.children(phrase.clause(of: token), ["mark"]).first, mark < token,
      ["as", "while", "when"].contains(phrase.lemma(mark))
    else { return false }
    return (candidate.head + 1..<mark).allSatisfy {
      phrase.tag($0) == .PUNCT || phrase.isBelow($0, candidate.head)
    }
  }

  /// What speaks against an "it" that may stand for nothing that was named.
  private func substance(
    _ candidate: Nominal, _ pronoun: Pronoun, _ token: Int, _ phrase: PhraseTree, _ distance: Int
  ) -> Double {
    let (label, governor) = phrase.function(token)
    guard pronoun.gender == .thing, !pronoun.isPossessive, governor >= 0 else { return 0 }
    let kind = candidate.entities.first.flatMap { facts[$0]?.kind }
    var score = 0.0
    // "It was a long day": as often about nothing that was named.
    if !phrase.children(governor, ["cop"]).isEmpty { score -= 25 }
    if kind == .place { score -= 12 }
    if distance > 0, !label.hasPrefix("nsubj") || candidate.prominence < 80,
      kind != .aircraft || !isFlying(phrase.function(token), phrase)
    {
      score -= 30
    }
    return score
  }

  /// Whether somebody is of those who act and speak.
  private func isActor(_ candidate: Nominal) -> Bool {
    candidate.entities.first.flatMap { facts[$0]?.kind }.map(SentenceFrame.speaking.contains)
      ?? false
  }

  /// Whether a name is that of armed men or a party, of whom a text says "they" as often as "it": "The Taliban said they
  /// had shot it down".
  func isBody(_ candidate: Nominal) -> Bool {
    guard candidate.form == .name, candidate.entities.count == 1 else { return false }
    return candidate.entities.allSatisfy {
      ["armed-group", "party", "armed-force"].contains(facts[$0]?.sort ?? "")
    }
  }

  /// Whether what a subject does is done by aircraft: "landed", "took off".
  func isFlying(
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
  func isOfFlyers(_ noun: Int, _ phrase: PhraseTree, _ index: Int) -> Bool {
    let lemma = phrase.lemma(noun)
    return lexicon.possessions[lemma] == "company"
      || lemma != "flight" && lexicon.descriptions[lemma]?.contains { $0.kind == .aircraft } == true
      || result.mentions.contains {
        $0.sentence == index && $0.entity.kind == .aircraft && $0.form == .name
          && $0.tokens.contains(noun)
      }
  }

  /// What states have, and few others.
  static let ofStates: Set<String> = [
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
