import EntenteLanguage

extension TreeRepair {
  /// What somebody decides or tries hangs from the noun that says so, not from the verb before: "welcomed the decision of
  /// Chad and Mali to talk".
  mutating func giveBackInfinitives() {
    for clause in heads.indices where arcs[clause] == .advcl && heads[clause] >= 0 {
      let verb = heads[clause]
      guard verb < clause, tokens[verb].partOfSpeech == .VERB,
        let to = (verb + 1..<clause).first(where: {
          heads[$0] == clause && arcs[$0] == .marker && tokens[$0].text.lowercased() == "to"
        }),
        let noun = undertaking(of: to - 1), heads[noun] == verb,
        [.obj, .obl].contains(arcs[noun])
      else { continue }
      heads[clause] = noun
      arcs[clause] = .acl
    }
  }

  /// The noun for what the last word of an "of" or "by" behind it decides or tries.
  private func undertaking(of last: Int) -> Int? {
    var word = last
    while heads[word] >= 0, heads[word] < word, [.conj, .flat, .compound].contains(arcs[word]) {
      word = heads[word]
    }
    let noun = heads[word]
    guard arcs[word] == .nmod, noun >= 0, noun < word,
      heads.indices.contains(where: {
        heads[$0] == word && arcs[$0] == .marking && $0 < word
          && ["of", "by"].contains(tokens[$0].text.lowercased())
      }), TreeRepair.undertakings.contains(tokens[noun].lemma.lowercased())
    else { return nil }
    return noun
  }

  /// Nouns that an infinitive tells the content of.
  private static let undertakings: Set<String> = [
    "decision", "plan", "attempt", "effort", "offer", "move", "agreement", "refusal", "failure",
    "willingness", "unwillingness", "readiness", "intention", "pledge", "promise", "threat", "bid",
    "request", "proposal", "commitment", "determination", "vow", "resolve", "ability", "right",
    "call", "desire", "wish", "reluctance", "campaign", "scheme", "plot", "push", "drive", "order",
    "choice", "inability", "invitation", "demand", "intent", "obligation", "duty",
  ]
}
