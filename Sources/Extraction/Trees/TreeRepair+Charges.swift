import EntenteLanguage

extension TreeRepair {
  /// What somebody is accused of hangs from the verb, not from where it was said: "accused Noor on Monday of bombing
  /// civilians", "accused Chad in a speech of arming rebels".
  mutating func giveBackCharges() {
    for deed in heads.indices where arcs[deed] == .acl && tokens[deed].partOfSpeech == .VERB {
      let place = heads[deed]
      guard place >= 0, place < deed, [.obl, .obj].contains(arcs[place]),
        heads.indices.contains(where: {
          heads[$0] == deed && $0 < deed && tokens[$0].text.lowercased() == "of"
            && (arcs[$0] == .marker || arcs[$0] == .marking)
        })
      else { continue }
      let verb = heads[place]
      guard verb >= 0, verb < place,
        ["accuse", "suspect", "convict", "acquit", "absolve"].contains(
          tokens[verb].lemma.lowercased()),
        heads.indices.contains(where: {
          heads[$0] == verb && $0 != place && (arcs[$0] == .obj || arcs[$0] == .nsubj)
            && ($0 > verb) == (arcs[$0] == .obj)
        }), arcs[place] == .obl
      else { continue }
      heads[deed] = verb
      arcs[deed] = .advcl
    }
  }
}
