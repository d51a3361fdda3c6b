import EntenteLanguage

extension TreeRepair {
  /// "condemned neither Chad nor Mali" did not condemn: "neither" before what a verb is done to denies the verb.
  mutating func raiseNegations() {
    for neither in heads.indices
    where arcs[neither] == .cc && tokens[neither].text.lowercased() == "neither" {
      let noun = heads[neither]
      guard noun > neither, [.obj, .iobj, .obl].contains(arcs[noun]) else { continue }
      let verb = heads[noun]
      guard verb >= 0, verb < neither, tokens[verb].partOfSpeech == .VERB else { continue }
      heads[neither] = verb
      arcs[neither] = .advmod
      // The second half denies no more than the first has.
      for nor in heads.indices
      where nor > noun && arcs[nor] == .cc && tokens[nor].text.lowercased() == "nor"
        && heads[nor] >= 0 && arcs[heads[nor]] == .conj && heads[heads[nor]] == noun
      {
        heads[nor] = neither
        arcs[nor] = .fixed
      }
    }
  }
}
