import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// Who denies what without saying whose charge it was: "Tehran has denied involvement", "which Damascus denies",
  /// "“Nonsense,” said Kyiv"; the denier and the charge that is meant.
  ///
  /// - Parameter told: what the sentence's own words have told.
  func denials(
    beside told: [PredicateMatch], of claims: ClaimMemory, in document: LinkedDocument
  ) -> [(match: PredicateMatch, claim: ClaimMemory.Claim)] {
    guard !claims.isEmpty, let predicate = denial else { return [] }
    var found: [(match: PredicateMatch, claim: ClaimMemory.Claim)] = []
    for token in frame.tokens.indices {
      let deniers = self.deniers(at: token)
      // "called the allegation absurd": the verb tells it.
      let isNamed = [.xcomp, .obj, .obl].contains(frame.arcs[token])
      let token = isNamed && frame.isOne(token, of: .falsehoods) ? frame.heads[token] : token
      guard !deniers.isEmpty, !told.contains(where: { $0.token == token }) else { continue }
      for denier in frame.actors(deniers, SentenceFrame.speaking, .source) {
        guard
          let claim = claims.claim(against: denier.entity, in: document)
            ?? (takesUpCharge(token)
              ? claims.assertion(about: denier.entity, in: document) : nil),
          let accuser = Argument(
            remembered: claim.accuser, at: token, of: frame.index, in: document)
        else { continue }
        found.append(
          (
            PredicateMatch(
              predicate: predicate, token: token, source: denier, target: accuser, swallowed: [],
              inherited: true), claim
          ))
      }
    }
    return found
  }

  /// Who says what of whom: "Chad said that Mali had bombed the town".
  func assertions() -> [(speaker: Argument, subject: Argument)] {
    frame.tokens.indices.filter {
      frame.tokens[$0].partOfSpeech == .VERB && lexicon.speechVerbs.contains(frame.words[$0])
    }.flatMap { verb in
      let speakers = frame.actors(frame.subjects(verb), SentenceFrame.speaking, .source)
      let subjects = frame.actors(
        frame.dependents(verb, .ccomp).flatMap { frame.dependents($0, .nsubj) },
        SentenceFrame.speaking, .source)
      return speakers.count == 1
        ? subjects.filter { $0.entity != speakers[0].entity }.map { (speakers[0], $0) } : []
    }
  }

  /// Whether what a verb denies is a charge that the text has told before, in a word: "rejected the claim".
  private func takesUpCharge(_ verb: Int) -> Bool {
    frame.objects(verb).contains { object in
      frame.mentions[object] < 0 && frame.isOne(object, of: .charges)
        && frame.isTakenUp(object) && frame.clauses(object).isEmpty
    }
  }

  /// Whether a match tells of a charge that it is denied: "a charge that Tehran denied", "rejected the accusation".
  func isDenial(_ match: PredicateMatch) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    guard predicate.kind == .reject, predicate.category == .verb,
      frame.isOne(match.token, of: .denials)
    else { return false }
    let host = frame.heads[match.token]
    let isOfCharge = host >= 0 && frame.mentions[host] < 0 && frame.isOne(host, of: .charges)
    return isOfCharge && [.relative, .acl].contains(frame.arcs[match.token])
      || frame.objects(match.token).contains {
        frame.mentions[$0] < 0 && frame.isOne($0, of: .charges)
          || frame.at($0, .which)
      }
  }

  /// The entry of the lexicon by which a denial is told.
  private var denial: Int? {
    lexicon.entry("deny", .verb, .reject)
  }

  /// "will have none of it", "won't hear of it".
  private func isRefusalToHear(_ verb: Int) -> Bool {
    let form = frame.tokens[verb].lemma.lowercased()
    if form == "have" {
      return frame.children[verb].contains { frame.at($0, .none) && frame.arcs[$0] == .obj }
    }
    return form == "hear"
      && frame.children[verb].contains { frame.at($0, .not) && frame.arcs[$0] == .advmod }
      && !frame.obliques(verb, FunctionWord.of.number).isEmpty
  }

  /// The tokens of who denies something by a word; empty where it denies nothing.
  private func deniers(at token: Int) -> [Int] {
    switch frame.tokens[token].partOfSpeech {
    case .VERB where frame.isOne(token, of: .denials): return frame.subjects(token)
    case .VERB where isRefusalToHear(token): return frame.subjects(token)
    case .NOUN, .ADJ: break
    default: return []
    }
    guard frame.isOne(token, of: .falsehoods), frame.heads[token] >= 0 else { return [] }
    let governor = frame.heads[token]
    switch frame.arcs[token] {
    case .ccomp, .parataxis:
      return frame.dependents(token, .nsubj).isEmpty || frame.arcs[token] == .ccomp
        ? frame.speakerTokens(of: token) : []
    case .xcomp, .obj, .obl:
      // "called the allegation absurd", "described the reports as a fabrication"
      let charges = frame.objects(governor).filter { frame.isOne($0, of: .charges) }
      return charges.isEmpty ? [] : frame.subjects(governor)
    default: return []
    }
  }
}
