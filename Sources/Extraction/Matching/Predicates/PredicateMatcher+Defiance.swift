import EntenteGraphModel
import EntenteLanguage

/// What somebody is punished for not doing, which is refused to who punishes them: "sanctioned Chad over its refusal to
/// disarm".
extension PredicateMatcher {
  /// The refusals for which the sentence tells a punishment.
  func defiances(beside told: [PredicateMatch]) -> [PredicateMatch] {
    let punishments = told.filter {
      [.sanction, .coerce, .assault, .threaten].contains(lexicon.predicates[$0.predicate].kind)
    }
    guard !punishments.isEmpty,
      let index = lexicon.vocabulary["refuse"].flatMap({ word in
        lexicon.byWord[Int(word)].first {
          lexicon.predicates[$0].kind == .reject && lexicon.predicates[$0].category == .verb
        }
      })
    else { return [] }
    var found: [PredicateMatch] = []
    for token in frame.tokens.indices
    where frame.isOne(token, of: .defiance) && !told.contains(where: { $0.token == token }) {
      for defier in frame.actors(defiers(at: token), SentenceFrame.speaking, .source) {
        guard
          let punishment = punishments.first(where: {
            $0.target.entity == defier.entity && $0.token < token && isReason(token, for: $0.token)
          }),
          !(told + found).contains(where: {
            lexicon.predicates[$0.predicate].kind == .reject
              && $0.source.entity == defier.entity
              && $0.target.entity == punishment.source.entity
          }),
          let one = match(index, token, defier, punishment.source, inherited: true)
        else { continue }
        found.append(one)
      }
    }
    return found
  }

  /// Who doesn't do what a word says that they refuse or fail to do; empty where nobody asks it of them.
  private func defiers(at token: Int) -> [Int] {
    let clauses = frame.children[token].filter {
      [.acl, .xcomp].contains(frame.arcs[$0]) && frame.isMarked($0, .to)
    }
    let isRefusal = frame.tokens[token].lemma.lowercased().hasPrefix("refus")
    guard
      clauses.contains(where: { isRefusal || frame.isOne($0, of: .obedience) })
    else { return [] }
    switch frame.tokens[token].partOfSpeech {
    case .NOUN: return frame.ownAgents(token, withOf: false)
    case .VERB where frame.arcs[token] == .advcl && !frame.passives[token]:
      return frame.subjects(token)
    default: return []
    }
  }

  /// Whether a word hangs from what tells a punishment, or beside it.
  private func isReason(_ token: Int, for punishment: Int) -> Bool {
    frame.heads[token] == frame.heads[punishment]
      || frame.way(from: token, to: punishment).last.map {
        frame.heads[$0] == punishment
      } ?? false
  }
}
