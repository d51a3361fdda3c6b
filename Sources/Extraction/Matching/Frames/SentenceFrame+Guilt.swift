import EntenteGraphModel
import EntenteLanguage

/// To whom a deed is laid that a noun names.
extension SentenceFrame {
  /// Whom a verb calls to account for a deed: "condemned Chad for the raid on Mali".
  func accused(of noun: Int, deed: Int) -> [Int] {
    var verb = heads[noun]
    var arc = arcs[noun]
    // The parser may hang the deed from the one who is blamed: "blames the Taliban movement for the attack".
    if arc == .nmod, verb >= 0, arcs[verb] == .obj, heads[verb] >= 0 {
      arc = .obl
      verb = heads[verb]
    }
    guard verb >= 0, arc == .obl, isMarked(noun, .for, .over), words[verb] >= 0,
      tokens[verb].partOfSpeech == .VERB,
      isHarm(deed) || passives[verb] && isEventNoun(deed),
      lexicon.byWord[Int(words[verb])].contains(where: {
        lexicon.predicates[$0].category == .verb
          && ([.accuse, .sanction].contains(lexicon.predicates[$0].kind)
            || passives[verb] && lexicon.predicates[$0].kind == .support)
      })
    else { return [] }
    // "are blaming each other for the attack": that leaves open who did it.
    if isReciprocal(verb) { return [] }
    // "was criticized for attacks on Chad"
    if passives[verb] { return isMutual(deed) ? [] : surfaceSubjects(verb) }
    let blamed = objects(verb)
    let named = blamed.filter { mentions[$0] >= 0 }
    if !named.isEmpty || blamed.contains(heads[noun]) { return named.isEmpty ? blamed : named }
    // "imposed sanctions on Chad over the arrest of a Malian"
    return tells(objects(verb).first ?? noun, .sanction)
      ? reach(verb, FunctionWord.on.number, nominal: false) : []
  }

  /// Who meets with blame, praise or a punishment for a deed: "faced criticism over attacks on Chad", "came under fire for
  /// the raid".
  func answerable(for noun: Int, deed: Int) -> [Int] {
    let verb = heads[noun]
    guard verb >= 0, [.obl, .nmod].contains(arcs[noun]), isMarked(noun, .for, .over),
      isEventNoun(deed), !isMutual(deed)
    else { return [] }
    // The deed may hang from the blame: "drew criticism for its raid".
    let (blame, governor) =
      arcs[noun] == .nmod ? (verb, heads[verb]) : (blames(of: verb).first ?? -1, verb)
    guard blame >= 0, governor >= 0, !passives[governor],
      lexicon.undergoingVerbs.contains(words[governor]), blames(of: governor).contains(blame),
      ownAgents(blame, withOf: false, withFrom: false).isEmpty
    else { return [] }
    return surfaceSubjects(governor)
  }

  /// The blame, praise or punishment that a verb says somebody met with: "drew condemnation", "came under fire".
  private func blames(of verb: Int) -> [Int] {
    children[verb].filter { noun in
      (arcs[noun] == .obj || arcs[noun] == .obl && isMarked(noun, .under))
        && ([.accuse, .sanction, .protest].contains { tells(noun, $0) }
          || isMarked(noun, .under)
            && ["fire", "pressure"].contains(tokens[noun].lemma.lowercased()))
    }
  }

  /// To whom an event is laid: "Moscow was blamed for the attack", "Syria denied involvement in the killing",
  /// "Hezbollah claimed responsibility for the bombing".
  ///
  /// - Parameter deed: The noun that names the event, where `noun` only counts its happenings or tells their course.
  func guilty(of noun: Int, deed: Int? = nil, depth: Int) -> [Int] {
    // "The bombing was blamed on Hezbollah", "pinned the attack on Chad"
    if heads[noun] >= 0, arcs[noun] == .obj || arcs[noun] == .nsubj,
      isOne(heads[noun], of: .layings)
    {
      let verb = heads[noun]
      return objects(verb).contains(noun) ? obliques(verb, FunctionWord.on.number) : []
    }
    // "was blamed for a string of bombings"
    let deed = deed ?? noun
    let noun = phase(of: noun) ?? noun
    var word = heads[noun]
    // "claimed responsibility for": the parser may hang the deed from the verb.
    if word >= 0, arcs[noun] == .obl, !isOne(word, of: .guilts),
      let share = dependents(word, .obj).first(where: { isOne($0, of: .guilts) })
    {
      word = share
    }
    guard word >= 0, arcs[noun] == .nmod || arcs[noun] == .obl, isOne(word, of: .guilts),
      // "blamed Noor and Ruiz for the failure of the talks": those may be anybody's.
      !isMutual(deed) || isHarm(deed),
      isMarked(noun, .for, .in, .of, .over, .with, .to)
    else { return [] }
    switch tokens[word].partOfSpeech {
    case .NOUN:
      let own = ownAgents(word, withOf: heads[noun] != word || !isMarked(noun, .of))
      if !own.isEmpty { return own }
      // "is the author of attacks on", "Chad, the source of the threats"
      if !dependents(word, .cop).isEmpty { return dependents(word, .nsubj) }
      let verb = heads[word]
      if arcs[word] == .appos, verb >= 0 { return [verb] }
      // "handed over the mastermind of the attack": who hands over others did nothing.
      if isOne(word, of: .culprits) { return [] }
      guard verb >= 0, tokens[verb].partOfSpeech == .VERB, arcs[word] == .obj || arcs[word] == .obl
      else { return [] }
      // "Police detained eight in connection with the killing": those eight are held to have done it.
      let held = arcs[word] == .obl ? objects(verb) : []
      return held.isEmpty ? surfaceSubjects(verb, depth: depth + 1) : held
    case .VERB:
      // "are blaming each other for the attack": that leaves open who did it.
      if isReciprocal(word) { return [] }
      // Who blames another for a deed didn't do it.
      return passives[word] || arcs[word] == .acl
        ? surfaceSubjects(word, depth: depth + 1)
        : objects(word)
    case .ADJ:
      let subjects = surfaceSubjects(word, depth: depth + 1)
      if !subjects.isEmpty { return subjects }
      // "holds Iran responsible for"
      let verb = heads[word]
      return arcs[word] == .xcomp && verb >= 0 ? objects(verb) : []
    default: return []
    }
  }
}
