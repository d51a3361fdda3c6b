import EntenteLanguage

/// Who leads a group whose name has an "of".
extension TreeRepair {
  /// The leader is what the verb tells of, not the group that the parser begins the phrase with: "Brothers of Italy leader
  /// Ana Ruiz met", "Movement for Change leader Ali Noor met".
  mutating func raiseLeadersOfGroups() {
    for name in heads.indices.dropFirst(4)
    where [.nmod, .appos, .flat].contains(arcs[name]) && tokens[name].partOfSpeech == .PROPN
      && heads[name] >= 0 && heads[name] < name - 3 && preposition(of: name) == nil
    {
      let group = heads[name]
      let title = name - 1
      guard isPost(title), !Words.isCapitalized(tokens[title].text),
        Words.isCapitalized(tokens[group].text), !isPost(group), heads[group] >= 0,
        [.nsubj, .obj, .obl, .iobj, .nmod].contains(arcs[group]),
        ["of", "for"].contains(tokens[group + 1].text.lowercased()),
        (group + 1..<title).allSatisfy({ place in
          Words.isCapitalized(tokens[place].text)
            || ["of", "for", "the", "and"].contains(tokens[place].text.lowercased())
        })
      else { continue }
      for other in heads.indices
      where heads[other] == group
        && (other > name || arcs[other] == .marking && other < group || arcs[other] == .det)
      {
        heads[other] = name
      }
      heads[name] = heads[group]
      arcs[name] = arcs[group]
      heads[group] = title
      arcs[group] = .compound
      heads[title] = name
    }
  }
}
