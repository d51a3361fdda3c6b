import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// Whom the pronoun of a clause means that nobody was found for: the subject of the clause above it, as in
  /// "Indonesian officials say they have signed a deal", "Kenya does not trade with Chad, but it works with Mali",
  /// "soldiers died as they took part in an operation with Togo".
  func antecedents(of pronoun: Int, _ kinds: Set<EntityKind>, _ end: End) -> [Argument] {
    guard tokens[pronoun].partOfSpeech == .PRON, arcs[pronoun] == .nsubj,
      let form = PersonalForm(rawValue: tokens[pronoun].text.lowercased())
    else { return [] }
    let verb = heads[pronoun]
    guard verb >= 0, heads[verb] >= 0 else { return [] }
    let governor = heads[verb]
    guard tokens[governor].partOfSpeech == .VERB else { return [] }
    switch arcs[verb] {
    case .ccomp where lexicon.speechVerbs.contains(words[governor]): break
    case .conj, .advcl: break
    default: return []
    }
    let judged = judged(verb, kinds, end)
    if !judged.isEmpty { return form.matching(judged) }
    let subjects = dependents(governor, .nsubj)
    guard subjects.count == 1, let subject = subjects.first,
      [.NOUN, .PROPN].contains(tokens[subject].partOfSpeech)
    else { return [] }
    // "The US said that they had attacked": one nation by its name is no "they".
    if form == .they, tokens[subject].partOfSpeech == .PROPN,
      dependents(subject, .conj).isEmpty
    {
      return []
    }
    return form.matching(actors(subject, kinds, end))
  }

  /// To whom something is done for what a clause tells of: "cut off aid to Hamas because it refuses", "will sanction
  /// Mali unless it withdraws".
  private func judged(_ clause: Int, _ kinds: Set<EntityKind>, _ end: End) -> [Argument] {
    let verb = heads[clause]
    guard arcs[clause] == .advcl,
      children[clause].contains(where: {
        ["because", "unless", "until", "if"].contains(tokens[$0].text.lowercased())
      }),
      lexicon.byWord[Int(max(0, words[verb]))].contains(where: { index in
        let predicate = lexicon.predicates[index]
        return predicate.category == .verb
          && [.accuse, .sanction, .coerce, .assault, .protest, .support].contains(predicate.kind)
      })
    else { return [] }
    let things = children[verb].filter {
      $0 < clause && [.obj, .iobj, .obl].contains(arcs[$0])
    }
    let complements = things.flatMap { thing in
      children[thing].filter { arcs[$0] == .nmod && isMarked($0, .to, .on, .against, .with, .for) }
    }
    for thing in things + complements where tokens[thing].partOfSpeech != .PRON {
      let found = actors(thing, kinds, end)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// A pronoun of the third person as a subject.
  private enum PersonalForm: String {
    case he, she, it, they

    /// The actors that it may stand for; empty where they are of another number or kind.
    func matching(_ found: [Argument]) -> [Argument] {
      switch self {
      case .he, .she: found.count == 1 && found[0].kind == .leader ? found : []
      case .it: found.count == 1 && found[0].kind != .leader ? found : []
      case .they: found.count > 1 || found.first?.kind != .leader ? found : []
      }
    }
  }
}
