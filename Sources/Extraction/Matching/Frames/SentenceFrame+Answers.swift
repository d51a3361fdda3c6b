import EntenteGraphModel
import EntenteLanguage

/// Who answers what others ask, offer or charge.
extension SentenceFrame {
  /// To whom a request, an offer or a charge went that somebody answers: "rebuffed Kabul's offer".
  func addressees(_ noun: Int) -> [Int] {
    let verb = heads[noun]
    guard verb >= 0, tokens[verb].partOfSpeech == .VERB, words[verb] >= 0,
      !ownAgents(noun, withOf: false).isEmpty,
      arcs[noun] == .obj || (arcs[noun] == .obl && isMarked(noun, .to))
        || (arcs[noun] == .nsubj && passives[verb])
    else { return [] }
    let isAnswer =
      lexicon.byWord[Int(words[verb])].contains {
        let predicate = lexicon.predicates[$0]
        // "turned down a request", "dismissed accusations": with what the entry asks for.
        return [.reject, .concede].contains(predicate.kind) && predicate.category == .verb
          // "did not renew" refuses, "renewed Mali's appeal" joins in it.
          && (!predicate.needsNegation || !ownNegators(verb).isEmpty)
          && (predicate.objects.isEmpty || predicate.objects.contains(words[noun]))
          && predicate.qualifiers.allSatisfy { qualifier in
            guard case .word(let choices) = qualifier else { return false }
            return children[verb].contains { choices.contains(words[$0]) }
          }
      }
      || isOne(verb, of: .answers)
    return isAnswer ? subjects(verb) : []
  }
}
