import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// The side of who speaks of a quarrel without saying whose it is: "Noor says a dispute with Chad will be settled" tells of Noor's nation.
  func ownSides(inQuarrel noun: Int) -> [Argument] {
    guard
      ["dispute", "row", "quarrel", "rift", "disagreement", "spat", "standoff"].contains(
        frame.tokens[noun].lemma.lowercased()),
      frame.ownAgents(noun, withOf: true).isEmpty,
      !frame.reach(noun, FunctionWord.with.number, nominal: true).isEmpty
    else { return [] }
    let speakers = frame.actors(
      frame.speakerTokens(of: noun), SentenceFrame.speaking, .source)
    guard speakers.count == 1, let speaker = speakers.first else { return [] }
    guard speaker.kind == .leader else { return [speaker] }
    return frame.homes[speaker.mention].flatMap {
      frame.argument($0, at: noun, [.nation], hops: 1)
    }.map { [$0] } ?? []
  }
}
