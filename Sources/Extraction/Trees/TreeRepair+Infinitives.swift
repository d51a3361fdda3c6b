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

  /// Whom somebody is sent to back is no second thing that is sent: "sent troops to back the government".
  mutating func giveBackBacked() {
    for back in heads.indices.dropFirst(2)
    where tokens[back].text == "back" && tokens[back].partOfSpeech == .VERB && arcs[back] == .obl
      && heads[back] >= 0 && heads[back] < back
    {
      let verb = heads[back]
      guard
        let object = heads.indices.first(where: {
          $0 > back && heads[$0] == verb && arcs[$0] == .obj
        })
      else { continue }
      arcs[back] = .advcl
      arcs[back - 1] = .marker
      heads[object] = back
      for other in heads.indices
      where other > object && heads[other] == verb && arcs[other] == .obl {
        heads[other] = back
      }
    }
  }

  /// What somebody is urged to do hangs from the verb that urges, not from the talk in which they were: "urged Noor in a phone
  /// call to leave".
  mutating func raiseDemands() {
    for clause in heads.indices where arcs[clause] == .acl && heads[clause] >= 0 {
      let talk = heads[clause]
      guard talk < clause, arcs[talk] == .obl, heads[talk] >= 0, heads[talk] < talk,
        case let verb = heads[talk], tokens[verb].partOfSpeech == .VERB,
        TreeRepair.urgings.contains(tokens[verb].lemma.lowercased()),
        ["in", "during", "by", "on", "at"].contains(preposition(of: talk) ?? ""),
        TreeRepair.talks.contains(tokens[talk].lemma.lowercased()),
        heads.indices.contains(where: {
          heads[$0] == clause && arcs[$0] == .marker && tokens[$0].text.lowercased() == "to"
        }),
        heads.indices.contains(where: {
          heads[$0] == verb && [.obj, .iobj].contains(arcs[$0]) && $0 < talk
        }),
        !heads.indices.contains(where: {
          heads[$0] == verb && [.xcomp, .ccomp].contains(arcs[$0]) && $0 > verb
        })
      else { continue }
      heads[clause] = verb
      arcs[clause] = .xcomp
    }
  }

  /// Who is chosen for a deed does it, not who chooses: "chose Noor to lead the agency".
  mutating func raiseChosen() {
    for clause in heads.indices where arcs[clause] == .advcl && heads[clause] >= 0 {
      let verb = heads[clause]
      guard verb < clause, TreeRepair.choices.contains(tokens[verb].lemma.lowercased()),
        tokens[clause].partOfSpeech == .VERB,
        heads.indices.contains(where: {
          heads[$0] == clause && arcs[$0] == .marker && tokens[$0].text.lowercased() == "to"
        }),
        heads.indices.contains(where: {
          heads[$0] == verb && arcs[$0] == .obj && $0 > verb && $0 < clause
        }),
        !heads.indices.contains(where: { heads[$0] == verb && arcs[$0] == .xcomp })
      else { continue }
      arcs[clause] = .xcomp
    }
  }

  /// Verbs that give somebody a task.
  private static let choices: Set<String> = [
    "choose", "pick", "select", "name", "nominate", "tap", "appoint", "elect", "designate", "hire",
    "recruit", "assign", "commission",
  ]

  /// Verbs that ask somebody to do something.
  private static let urgings: Set<String> = [
    "urge", "ask", "press", "tell", "order", "encourage", "beg", "implore", "push", "advise",
    "invite",
    "warn",
  ]

  /// Nouns for what somebody is asked in.
  private static let talks: Set<String> = [
    "call", "conversation", "meeting", "talk", "letter", "message", "summit", "phone", "telephone",
    "speech", "statement", "video",
  ]

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
