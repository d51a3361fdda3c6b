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
