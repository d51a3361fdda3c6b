import EntenteGraphModel
import EntenteLanguage

extension CandidateAssembler {
  /// Whether demonstrators do it, whose violence is a protest: "Peruvian protesters stormed the embassy".
  func isByProtesters(_ match: PredicateMatch) -> Bool {
    let head = frame.heads[match.source.token]
    return match.source.hops > 0 && head >= 0 && frame.mentions[head] < 0
      && (frame.isOne(head, of: .protesters)
        || frame.isOne(head, of: .crowds) && frame.isOne(match.token, of: .stormings))
  }

  /// Whether another's forces take the power from somebody: "was ousted by Togolese troops" is done with arms, "was ousted by
  /// parliament" is not.
  func isByArms(_ match: PredicateMatch) -> Bool {
    guard frame.isOne(match.token, of: .ousters),
      !document.areOneSide(match.source.entity, match.target.entity)
    else { return false }
    var current = match.source.token
    for _ in 0..<4 where current >= 0 && current != match.token {
      if frame.isOne(current, of: .troops) { return true }
      current = frame.heads[current]
    }
    return false
  }

  /// Whether an aircraft does what a verb says: "supported by a tanker of 101 Squadron".
  func isByAircraft(_ match: PredicateMatch) -> Bool {
    let doer = argument(match.source, of: match)
    guard lexicon.predicates[match.predicate].category == .verb, match.source.hops > 0 else {
      return false
    }
    return frame.isOne(doer, of: .machines)
      || frame.mentions[doer] >= 0
        && frame.entities[frame.mentions[doer]]?.kind == .aircraft
  }

  /// Whether somebody has bought the very aircraft that the text speaks of, not some of a type that are still to come: "bought
  /// the jet from Norfleet in 2017".
  func isHandedOver(_ match: PredicateMatch) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    if isResold(match) { return true }
    guard predicate.kind == .operates, ["buy", "purchase", "acquire"].contains(predicate.name),
      frame.tokens[match.token].morphology["Tense"] == "Past",
      let bought = frame.objects(match.token).first
    else { return false }
    if frame.tokens[bought].partOfSpeech == .PRON {
      return frame.tokens[bought].text.lowercased() == "it"
    }
    return frame.isOne(bought, of: .machines) && frame.tokens[bought].partOfSpeech == .NOUN
      && frame.tokens[bought].morphology["Number"] != "Plur"
      && frame.children[bought].contains { frame.tokens[$0].text.lowercased() == "the" }
  }

  /// Whether somebody has sold aircraft that they flew themselves: "Norway sold 32 F-16s to Chad". Makers sell what is yet to come.
  private func isResold(_ match: PredicateMatch) -> Bool {
    guard lexicon.predicates[match.predicate].name == "sell",
      frame.tokens[match.token].morphology["Tense"] == "Past",
      frame.dependents(match.token, .aux).allSatisfy({ frame.at($0, .have) })
    else { return false }
    let sellers = frame.actors(frame.subjects(match.token), [.nation, .organization], .source)
    return !sellers.isEmpty
      && sellers.allSatisfy { $0.kind == .nation || document.isOne(of: ["airline"], $0.entity) }
  }

  /// Whether what somebody sends is what support is given by: "sent missiles to Eastern Europe in support of Chad".
  func isMaterial(_ match: PredicateMatch) -> Bool {
    let verb = frame.heads[match.token]
    return lexicon.predicates[match.predicate].category == .noun && verb >= 0
      && frame.isMarked(match.token, .in) && !frame.objects(verb).isEmpty
      && ["send", "ship", "deliver", "provide", "supply", "transfer", "donate", "airlift"].contains(
        frame.tokens[verb].lemma.lowercased())
  }
}
