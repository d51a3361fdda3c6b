import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// Whom those help who strike in their support: "flew twelve sorties in support of the Malian army", "strikes coordinated with
  /// and in support of the government of Iraq".
  ///
  /// - Returns: the matches told so far, with those in place of what the noun for the support told by itself.
  func withFireSupport(_ told: [PredicateMatch]) -> [PredicateMatch] {
    var found = told
    for support in frame.tokens.indices
    where frame.mentions[support] < 0 && frame.tokens[support].partOfSpeech == .NOUN
      && frame.isOne(support, of: .helps) && frame.isMarked(support, .in)
      && frame.heads[support] >= 0
    {
      let helped = frame.actors(
        frame.obliques(support, FunctionWord.of.number), SentenceFrame.speaking, .target)
      guard !helped.isEmpty, let aid = aiding, let strikers = strikers(inSupport: support) else {
        continue
      }
      let matches = strikers.flatMap { striker in
        helped.compactMap { match(aid, support, striker, $0) }
      }
      guard !matches.isEmpty else { continue }
      found.removeAll { $0.token == support }
      found += matches
    }
    return found
  }

  /// Who strikes where a phrase says in whose support; `nil` where the phrase tells of no strikes.
  private func strikers(inSupport support: Int) -> [Argument]? {
    let governor = frame.heads[support]
    if frame.tokens[governor].partOfSpeech == .NOUN {
      guard isStrike(governor) else { return nil }
      let own = frame.actors(frame.agentTokens(governor), SentenceFrame.speaking, .source)
      return own.isEmpty ? nil : own
    }
    guard frame.tokens[governor].partOfSpeech == .VERB else { return nil }
    // "conducted strikes coordinated with and in support of"
    var verb = governor
    if frame.arcs[governor] == .acl, frame.heads[governor] >= 0, isStrike(frame.heads[governor]) {
      verb = frame.heads[frame.heads[governor]]
      guard verb >= 0, frame.tokens[verb].partOfSpeech == .VERB else { return nil }
    }
    let subjects = frame.subjects(verb)
    let isArmed =
      frame.tellsAlone(verb, [.assault])
      || (frame.objects(verb) + subjects).contains(where: { isStrike($0) })
    guard isArmed else { return nil }
    let actors = subjects.flatMap { subject in
      isStrike(subject)
        ? frame.actors(frame.agentTokens(subject), SentenceFrame.speaking, .source)
        : frame.actors(subject, SentenceFrame.speaking, .source)
    }
    return actors.isEmpty ? nil : actors
  }

  /// Whether a noun is for what armed forces do: a strike, a sortie.
  private func isStrike(_ noun: Int) -> Bool {
    frame.tells(noun, .assault) || frame.isOne(noun, of: .sorties)
  }

  /// The entry of the lexicon by which help is told.
  private var aiding: Int? {
    lexicon.entry("assistance", .noun, .aid) { $0.qualifiers.isEmpty && !$0.bothWays }
  }
}
