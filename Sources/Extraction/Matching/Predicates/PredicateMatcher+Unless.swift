import EntenteGraphModel
import EntenteLanguage

/// What is asked of who stands under a condition: "threatened to leave unless Chad paid", "insists that there will be no
/// talks unless Chad disarms".
extension PredicateMatcher {
  /// The requests that lie in conditions.
  func conditions(beside told: [PredicateMatch]) -> [PredicateMatch] {
    guard
      let index = lexicon.entry("urge", .verb, .request)
    else { return [] }
    var found: [PredicateMatch] = []
    for clause in frame.tokens.indices
    where frame.arcs[clause] == .advcl && !frame.passives[clause]
      && frame.tokens[clause].partOfSpeech == .VERB
    {
      let setters = frame.actors(setters(of: clause), SentenceFrame.speaking, .source)
      guard setters.count == 1, let setter = setters.first else { continue }
      for asked in frame.actors(frame.dependents(clause, .nsubj), SentenceFrame.speaking, .source)
      where !told.contains(where: {
        lexicon.predicates[$0.predicate].kind == .request && $0.source.entity == setter.entity
          && $0.target.entity == asked.entity
      }) {
        let teller = frame.way(from: setter.token, to: clause).first {
          frame.tokens[$0].partOfSpeech == .VERB
        }
        if let one = match(index, teller ?? clause, setter, asked, inherited: true) {
          found.append(one)
        }
      }
    }
    return found
  }

  /// Who makes something hang on a condition; empty where a clause is none, or nobody sets it.
  private func setters(of clause: Int) -> [Int] {
    let isUnless = frame.isMarked(clause, .unless)
    let isIfNot =
      frame.isMarked(clause, .if)
      && (frame.children[clause].contains { frame.at($0, .not) && frame.arcs[$0] == .advmod }
        || frame.isOne(clause, of: .defiance))
    guard isUnless || isIfNot, !isFate(clause) else { return [] }
    var verb = frame.heads[clause]
    // "threatened to kill them unless Chad paid"
    for _ in 0..<2
    where verb >= 0 && frame.arcs[verb] == .xcomp && !frame.tellsAlone(verb, [.threaten]) {
      verb = frame.heads[verb]
    }
    guard verb >= 0 else { return [] }
    if frame.tellsAlone(verb, [.threaten]) { return frame.subjects(verb) }
    // "insists that talks cannot go on unless Chad disarms", but not "said the sale would last unless Chad bought more"
    let isRefusal =
      !frame.ownNegators(verb).isEmpty
      || frame.children[verb].contains { child in
        [.obj, .nsubj].contains(frame.arcs[child])
          && frame.children[child].contains { frame.at($0, .no) }
      } || frame.heads[verb] >= 0 && frame.isOne(frame.heads[verb], of: .warnings)
    return isUnless && isRefusal ? frame.speakerTokens(of: clause) : []
  }

  /// Whether a verb says what somebody is or gets, which isn't theirs to do: "unless Noor becomes president".
  private func isFate(_ verb: Int) -> Bool {
    ["become", "get", "win", "be", "have", "die", "lose"].contains(
      frame.tokens[verb].lemma.lowercased())
  }
}
