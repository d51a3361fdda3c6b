import EntenteGraphModel
import EntenteLanguage

/// Whom a text describes first and names in the sentence behind: "A British aid group says more is needed. Oxfam
/// says …", "Taiwan's president is calling for protests. Chen Shui-bian's criticism …".
extension Discourse {
  /// The subject of a sentence that describes somebody whom the text hasn't named.
  struct Introduction {
    var description: Description
    var sentence: Int
    /// Its place among the nominals.
    var nominal: Int
    /// Whether it says something.
    var isSpeaking: Bool
  }

  /// Remembers a description that stands for nobody yet, where it is what its sentence is about.
  mutating func introduce(_ d: Description, at place: Int, _ phrase: PhraseTree, _ index: Int) {
    let (label, governor) = phrase.function(d.head)
    // "the official" goes on about somebody; "the leader of the party" and "Iran's supreme leader" need not.
    let isNew = !d.isDefinite || d.isRestricted || !d.owners.isEmpty && index == 0
    guard !d.isPlural, !d.isOwn, isNew, label.hasPrefix("nsubj"), governor >= 0,
      phrase.label(governor) == "root", phrase.label(d.head) != "conj",
      phrase.children(d.head, ["conj", "appos"]).isEmpty, !isNamed(d, phrase),
      // "a spokesman for the embassy": whose, the owners don't tell.
      !phrase.children(d.head, ["nmod"]).contains(where: { speaksFor($0, phrase) }),
      // "a man from the group", "one of the ministers": whom the text means to leave unnamed.
      !["man", "woman", "member", "one", "person"].contains(d.lemma),
      lexicon.isPerson(d.lemma) || isBody(d.lemma),
      introduced?.sentence != index
    else { return }
    introduced = Introduction(
      description: d, sentence: index, nominal: place,
      isSpeaking: lexicon.voices.contains(phrase.lemma(governor)))
  }

  /// Whether a name that is no nation's stands in a description, so that it describes who bears it: "ZANU-PF party".
  private func isNamed(_ d: Description, _ phrase: PhraseTree) -> Bool {
    d.owners.contains { $0.kind != .nation && $0.kind != .place }
      || d.tokens.upperBound + 1 < phrase.sentence.tokens.count
        && phrase.sentence.tokens[d.tokens.upperBound].text == ","
        && phrase.tag(d.tokens.upperBound + 1) == .PROPN
  }

  private func speaksFor(_ owner: Int, _ phrase: PhraseTree) -> Bool {
    phrase.children(owner, ["case"]).contains { phrase.lemma($0) == "for" }
  }

  private func isBody(_ lemma: String) -> Bool {
    lexicon.descriptions[lemma]?.contains { $0.kind == .organization } ?? false
  }

  /// Lets a name that the text brings up as the subject of the next sentence be whom it has described.
  mutating func nameIntroduced(
    _ mention: LinkedMention, _ token: Int, _ phrase: PhraseTree, _ index: Int
  ) {
    guard let introduction = introduced, mention.form == .name,
      index - introduction.sentence == 1,
      case let entity = mention.bearer ?? mention.entity, let known = facts[entity],
      known.kind == .leader || known.kind == .organization
    else { return }
    // Another of its kind has come between, or it was known before: the description was of somebody else.
    let isNews = !nominals.contains {
      $0.entities.contains(entity)
        || $0.sentence == index && $0.form == .name
          && $0.entities.contains { facts[$0]?.kind == known.kind }
    }
    guard isNews, known.count == 0, let voice = subject(token, phrase, known.kind) else { return }
    introduced = nil
    let isTold = introduction.isSpeaking && lexicon.voices.contains(phrase.lemma(voice))
    guard nominals[introduction.nominal].entities.isEmpty,
      suits(introduction.description, mention, known, isTold: isTold)
    else { return }
    name(introduction, entity)
  }

  /// The verb whose subject a name is, or for a person whose subject is theirs: "Chen's criticism came".
  private func subject(_ token: Int, _ phrase: PhraseTree, _ kind: EntityKind) -> Int? {
    var (label, governor) = phrase.function(token)
    guard phrase.label(token) != "conj" else { return nil }
    if label == "nmod:poss", kind == .leader, governor >= 0,
      lexicon.utterances.contains(phrase.lemma(governor))
    {
      (label, governor) = phrase.function(governor)
    }
    guard label.hasPrefix("nsubj"), governor >= 0,
      ["root", "parataxis"].contains(phrase.label(governor))
    else { return nil }
    return governor
  }

  /// Whether what a text tells of a name goes with a description.
  private func suits(
    _ d: Description, _ mention: LinkedMention, _ known: EntityFacts, isTold: Bool
  ) -> Bool {
    let homes = Set(d.owners.filter { $0.kind == .nation }.map { String($0.slug) })
    if !homes.isEmpty, !known.nations.isEmpty, homes.isDisjoint(with: known.nations) {
      return false
    }
    let isFromThere = !homes.isDisjoint(with: known.nations)
    guard known.kind == .leader else {
      // Of what sort a group is its name seldom tells.
      guard isTold, isBody(d.lemma), let senses = lexicon.descriptions[d.lemma] else {
        return false
      }
      return known.sort.isEmpty || ["group", "organization", "organisation"].contains(d.lemma)
        || senses.contains { Discourse.isSort($0.sort, of: known) }
        || known.words.contains(d.lemma)
    }
    guard lexicon.isPerson(d.lemma) else { return false }
    if let gender = lexicon.genderWords[d.lemma], !gender.agrees(with: known.gender) {
      return false
    }
    let isAnyone = Discourse.anybody.contains(d.lemma)
    if let role = mention.role?.lowercased() {
      return (isAnyone || role.contains(d.lemma)) && (isFromThere || isTold)
    }
    let isKnownSo = known.roles.contains { role in
      ([d.lemma] + d.modifiers.map { "\($0) \(d.lemma)" }).contains(role)
    }
    if isKnownSo { return isFromThere || isTold }
    return (known.roles.isEmpty || isAnyone) && isTold
  }

  /// Nouns for people of any post.
  private static let anybody: Set<String> = [
    "official", "leader", "politician", "lawmaker", "diplomat", "aide", "figure", "candidate",
    "lawyer", "spokesman", "spokeswoman", "spokesperson", "expert", "commander",
  ]

  /// Makes a description, and the pronouns behind it, stand for an entity.
  private mutating func name(_ introduction: Introduction, _ entity: EntityID) {
    let d = introduction.description
    let former = nominals[introduction.nominal].referent
    let referent = referent(of: [entity])
    for place in nominals.indices
    where place >= introduction.nominal && nominals[place].referent == former
      && nominals[place].entities.isEmpty
    {
      let nominal = nominals[place]
      nominals[place].entities = [entity]
      nominals[place].referent = referent
      guard place == introduction.nominal || nominal.form == .pronoun else { continue }
      mention(
        [entity], nominal.tokens, nominal.head,
        nominal.form == .pronoun ? .pronoun : .description, nominal.sentence, confidence: 0.75)
    }
    facts[entity]?.roles.insert(d.lemma)
    if facts[entity]?.nations.isEmpty ?? false {
      facts[entity]?.nations = Set(
        d.owners.filter { $0.kind == .nation }.map { String($0.slug) })
    }
  }
}
