import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// Who passes judgement on what the text has just told without naming whose deed it was: "“A crime against humanity,”
  /// Reagan called it", "“It was a stab in the back,” the minister said".
  func judgements(
    beside told: [PredicateMatch], of memory: EventMemory, in document: LinkedDocument
  ) -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    for token in frame.tokens.indices where frame.isOne(token, of: .outrages) {
      guard frame.mentions[token] < 0, let (verdict, judges) = self.judgement(token),
        !told.contains(where: { match in
          match.token == token || match.token == verdict || match.token == frame.heads[verdict]
        }),
        let predicate = judging
      else { continue }
      for judge in frame.actors(judges, SentenceFrame.speaking, .source) {
        guard
          let culprit = memory.culprit(before: frame.index, besides: judge.entity, in: document),
          let target = Argument(
            remembered: culprit, at: verdict, of: frame.index, in: document)
        else { continue }
        found.append(
          PredicateMatch(
            predicate: predicate, token: verdict, source: judge, target: target, swallowed: [],
            inherited: true))
      }
    }
    return found
  }

  /// The noun or adjective that is the whole verdict, and the tokens of who passes it.
  private func judgement(_ token: Int) -> (verdict: Int, judges: [Int])? {
    var verdict = token
    // "a barbarian act"
    if frame.arcs[token] == .amod, frame.heads[token] >= 0,
      frame.isOne(frame.heads[token], of: .deeds)
    {
      verdict = frame.heads[token]
    }
    guard [.NOUN, .ADJ].contains(frame.tokens[verdict].partOfSpeech),
      frame.doers(verdict).isEmpty
    else { return nil }
    switch frame.arcs[verdict] {
    case .root, .ccomp, .parataxis:
      let judges = frame.speakerTokens(of: verdict)
      return judges.isEmpty ? nil : (verdict, judges)
    case .obj, .xcomp, .obl:
      let governor = frame.heads[verdict]
      guard governor >= 0, frame.isOne(governor, of: .namings),
        frame.arcs[verdict] != .obl || frame.isMarked(verdict, .as)
      else { return nil }
      // "called Assad a criminal" is said of him.
      let named = frame.objects(governor).contains {
        $0 != verdict && !frame.actors($0, SentenceFrame.speaking, .target).isEmpty
      }
      return named ? nil : (verdict, frame.subjects(governor))
    default: return nil
    }
  }

  /// The entry of the lexicon by which a verdict is told.
  private var judging: Int? {
    lexicon.entry("unacceptable", .adj, .accuse)
  }
}
