import EntenteGraphModel
import EntenteLanguage

/// What somebody keeps from happening, which they do not do themselves.
extension CandidateAssembler {
  /// Whether who is told to do a deed only keeps others from it: "Chad foiled a plot to kill Noor", "Chad and Mali blocked a
  /// resolution condemning Kenya".
  func isPreventedBy(_ source: Argument, _ match: PredicateMatch) -> Bool {
    let deed = match.token
    let above = frame.heads[deed]
    guard lexicon.predicates[match.predicate].category == .verb, above >= 0,
      [.acl, .xcomp, .ccomp, .advcl].contains(frame.arcs[deed]),
      // The parser may hang the deed from the verb: "foiled a plot to kill Noor".
      let noun = frame.tokens[above].partOfSpeech == .NOUN
        ? above
        : frame.objects(above).first(where: {
          $0 < deed && Self.plots.contains(frame.tokens[$0].lemma.lowercased())
        }), frame.mentions[noun] < 0, frame.dependents(deed, .nsubj).isEmpty
    else { return false }
    let thing = frame.tokens[noun].lemma.lowercased()
    let isPlot = Self.plots.contains(thing)
    guard isPlot || Self.drafts.contains(thing) else { return false }
    return frame.tokens.indices.contains { verb in
      guard verb < noun, frame.tokens[verb].partOfSpeech == .VERB else { return false }
      let word = frame.tokens[verb].lemma.lowercased()
      let isKept =
        frame.objects(verb).contains(noun)
        && (isPlot ? Self.foiling : Self.blocking).contains(word)
        // "voted against a resolution criticising Chad"
        || !isPlot && ["vote", "abstain", "lobby", "argue"].contains(word)
          && (frame.heads[noun] == verb || frame.heads[noun] == frame.objects(verb).first)
          && frame.isMarked(noun, .against, .on, .from)
      return isKept
        && frame.actors(frame.subjects(verb), SentenceFrame.speaking, .source).contains {
          $0.entity == source.entity
        }
    }
  }

  private static let plots: Set<String> = [
    "attempt", "plot", "conspiracy", "bid", "coup", "scheme", "try", "attack",
  ]

  private static let drafts: Set<String> = [
    "resolution", "statement", "motion", "draft", "text", "bill", "declaration", "communique",
    "communiqué", "vote", "amendment",
  ]

  private static let foiling: Set<String> = [
    "foil", "thwart", "prevent", "avert", "stop", "defeat", "crush", "suppress", "block",
    "frustrate", "disrupt", "uncover", "halt", "quash", "quell", "repel", "resist", "survive",
    "escape", "denounce", "condemn", "investigate", "fail",
  ]

  private static let blocking: Set<String> = [
    "block", "veto", "oppose", "reject", "defeat", "scupper", "stop", "stall", "dilute", "shelve",
    "obstruct", "resist", "delay", "kill", "sink", "stymie", "torpedo", "prevent", "hold",
  ]
}
