import EntenteGraphModel
import EntenteLanguage

extension CandidateAssembler {
  /// Whether others only demand what a word tells: "said that Chad should withdraw from Mali", "appealed for the release of the
  /// crew", "calls for his resignation". Who orders their own men to leave leaves.
  func isDemanded(_ match: PredicateMatch) -> Bool {
    var deed = match.token
    if frame.tokens[deed].partOfSpeech == .VERB, isOught(deed) || isCondition(deed) { return true }
    for _ in 0..<5 {
      let demand = frame.heads[deed]
      guard demand >= 0, ![.relative, .conj, .root].contains(frame.arcs[deed]),
        !(frame.arcs[deed] == .advcl && !frame.isMarked(deed, .to, .for))
      else { return false }
      if asks(demand), isAsked(deed) {
        // "demanded the release of two men held by Mali": who wants them released doesn't hold them.
        if isOthersRelease(match.token), frame.tokens[demand].lemma.lowercased() != "order" {
          return true
        }
        // "demanded the release of Noor", "urges de-escalation in Mali": who wants that doesn't do it.
        if ["release", "de-escalation", "disarmament"].contains(
          frame.tokens[match.token].lemma.lowercased()),
          frame.tokens[match.token].partOfSpeech == .NOUN,
          frame.tokens[demand].lemma.lowercased() != "order",
          frame.ownAgents(match.token, withOf: false).isEmpty
        {
          return true
        }
        let askers = frame.tokens[demand].partOfSpeech == .VERB ? frame.subjects(demand) : []
        return !frame.actors(askers, SentenceFrame.speaking, .source)
          .contains { $0.entity == match.source.entity }
      }
      deed = demand
    }
    return false
  }

  /// Whether those whom a noun would set free are held by somebody who is named.
  private func isOthersRelease(_ noun: Int) -> Bool {
    frame.tokens[noun].partOfSpeech == .NOUN && !frame.holders(ofThoseIn: noun).isEmpty
  }

  private func isOught(_ verb: Int) -> Bool {
    frame.children[verb].contains {
      frame.arcs[$0] == .aux && frame.at($0, .should, .must) && !frame.isInverted($0)
    }
  }

  /// Whether a clause tells on what condition others stop: "will attack unless they pull out".
  private func isCondition(_ verb: Int) -> Bool {
    frame.arcs[verb] == .advcl
      && frame.children[verb].contains {
        frame.arcs[$0] == .marker
          && ["unless", "until"].contains(frame.tokens[$0].text.lowercased())
      }
  }

  /// Whether a verb or noun tells a request by itself.
  func asks(_ word: Int) -> Bool {
    guard frame.words[word] >= 0, frame.mentions[word] < 0 else { return false }
    if frame.isOne(word, of: .demandings) { return true }
    // "forced Noor to resign": he did.
    if frame.tellsAlone(word, [.coerce]) { return false }
    let category: Predicate.Category
    switch frame.tokens[word].partOfSpeech {
    case .VERB: category = .verb
    case .NOUN: category = .noun
    default: return false
    }
    let entries = lexicon.byWord[Int(frame.words[word])].map { lexicon.predicates[$0] }
      .filter { $0.category == category }
    return entries.contains { $0.kind == .request }
      && !entries.contains { [.agree, .concede, .retreat].contains($0.kind) }
  }

  /// Whether a word hangs where a request has what it asks for.
  private func isAsked(_ deed: Int) -> Bool {
    switch frame.arcs[deed] {
    case .obj, .xcomp, .ccomp: true
    case .advcl, .acl: frame.isMarked(deed, .to, .for, .that)
    case .obl, .nmod: frame.isMarked(deed, .for, .of, .to)
    default: false
    }
  }
}
