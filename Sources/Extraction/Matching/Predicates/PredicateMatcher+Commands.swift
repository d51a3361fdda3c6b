import EntenteGraphModel
import EntenteLanguage

/// What somebody is told to do in the words of who tells them: "“Free our men,” Noor told Ruiz".
extension PredicateMatcher {
  /// The requests that lie in commands.
  func commands(beside told: [PredicateMatch]) -> [PredicateMatch] {
    guard
      let index = lexicon.entry("urge", .verb, .request)
    else { return [] }
    var found: [PredicateMatch] = []
    for verb in frame.tokens.indices where isCommand(verb) {
      let speakers = frame.actors(frame.speakerTokens(of: verb), SentenceFrame.speaking, .source)
      let listeners = frame.actors(frame.listeners(of: verb), SentenceFrame.speaking, .target)
      guard speakers.count == 1, listeners.count == 1 else { continue }
      let isKnown = told.contains {
        lexicon.predicates[$0.predicate].kind == .request
          && $0.source.entity == speakers[0].entity && $0.target.entity == listeners[0].entity
      }
      if !isKnown, let one = match(index, verb, speakers[0], listeners[0]) { found.append(one) }
    }
    return found
  }

  /// Whether a verb in its bare form, without a subject, begins what is quoted. Wishes and thanks command nothing.
  private func isCommand(_ verb: Int) -> Bool {
    guard frame.tokens[verb].partOfSpeech == .VERB, frame.arcs[verb] == .ccomp, verb > 0,
      frame.tokens[verb].text.lowercased() == frame.tokens[verb].lemma.lowercased(),
      !frame.isOne(verb, of: .performed), !frame.isOne(verb, of: .states),
      !["let", "thank", "long", "look", "see", "imagine", "remember"].contains(
        frame.tokens[verb].lemma.lowercased()),
      frame.children[verb].allSatisfy({ child in
        ![.nsubj, .marker].contains(frame.arcs[child])
          && (frame.arcs[child] != .aux || frame.tokens[child].lemma.lowercased() == "do")
      })
    else { return false }
    let first =
      frame.children[verb].filter { child in
        child < verb
          && ([.aux, .advmod].contains(frame.arcs[child]) || frame.arcs[child] == .other)
          && frame.tokens[child].partOfSpeech != .PUNCT
      }.min() ?? verb
    return first > 0 && ["\"", "“", "``"].contains(frame.tokens[first - 1].text)
  }
}
