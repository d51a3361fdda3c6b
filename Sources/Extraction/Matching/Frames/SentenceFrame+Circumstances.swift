import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// Who did something after or in spite of what was said to them: "Despite appeals from Mali, Chad executed him".
  func amid(_ noun: Int) -> [Int] {
    let verb = heads[noun]
    guard arcs[noun] == .obl, verb >= 0, tokens[verb].partOfSpeech == .VERB, !passives[verb],
      children[noun].contains(where: { arcs[$0] == .marking && isOne($0, of: .circumstances) }),
      !ownAgents(noun, withOf: isObjection(noun)).isEmpty,
      // "said despite Kenya's concerns the election was fair": those are what is spoken of.
      noun < verb || !lexicon.speechVerbs.contains(words[verb]),
      // "Despite Chile's criticism of Peru, Mali left": to whom it was said stands there.
      !children[noun].contains(where: {
        arcs[$0] == .nmod && leadsToMention($0) && !isMarked($0, .from, .by)
          && !(isObjection(noun) && isMarked($0, .of))
      }),
      // "under pressure from Mali", but not "under British command"
      !isMarked(noun, .under)
        || children[noun].contains(where: { arcs[$0] == .nmod && isMarked($0, .from, .by) })
    else { return [] }
    return surfaceSubjects(verb)
  }

  /// Whether behind "of" stands who objects: "over the objections of Kenya".
  private func isObjection(_ noun: Int) -> Bool {
    ["objection", "opposition", "resistance", "protest"].contains(tokens[noun].lemma.lowercased())
  }
}
