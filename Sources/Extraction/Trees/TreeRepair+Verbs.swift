import EntenteLanguage

/// Verbs that go on from a verb before.
extension TreeRepair {
  /// A finite verb goes on from a verb, not from what a thing is called: "called the ban illegal and accused Chad of bias".
  mutating func raiseVerbs() {
    for verb in heads.indices
    where arcs[verb] == .conj && heads[verb] >= 0 && heads[verb] < verb
      && tokens[verb].partOfSpeech == .VERB && tokens[verb].morphology["Tense"] == "Past"
    {
      let first = heads[verb]
      // "said it would leave and accused Chad": what has another form than the auxiliary asks for is said no more.
      if arcs[first] == .ccomp, heads[first] >= 0, heads[first] < first,
        tokens[heads[first]].partOfSpeech == .VERB,
        isSaidApart(first, from: verb),
        tokens[verb].text.lowercased() != tokens[verb].lemma.lowercased(),
        !heads.indices.contains(where: {
          heads[$0] == verb && [.nsubj, .aux].contains(arcs[$0])
        })
      {
        heads[verb] = heads[first]
        continue
      }
      guard tokens[verb].morphology["VerbForm"] == "Fin",
        tokens[first].partOfSpeech == .ADJ, [.amod, .xcomp].contains(arcs[first]),
        !heads.indices.contains(where: {
          heads[$0] == first && [.cop, .nsubj].contains(arcs[$0])
            || heads[$0] == verb && arcs[$0] == .nsubj
        })
      else { continue }
      var above = heads[first]
      for _ in 0..<3 where above >= 0 && tokens[above].partOfSpeech != .VERB {
        above = heads[above]
      }
      guard above >= 0, tokens[above].partOfSpeech == .VERB, above < first,
        tokens[above].morphology["Tense"] == "Past"
      else { continue }
      heads[verb] = above
    }
  }

  /// Whether a verb behind what somebody says is none of what is said, by its form.
  private func isSaidApart(_ first: Int, from verb: Int) -> Bool {
    switch tokens[heads[first]].morphology["Tense"] {
    case "Past":
      isAided(first) || isSuffering(first, beside: verb) || isBeing(first, beside: verb)
        || isPresent(first, beside: verb) || isPerfect(first, beside: verb)
    // "says rebels are planning attacks and urged Chad to help"
    case "Pres":
      TreeRepair.addressing.contains(tokens[verb].lemma.lowercased())
        && tokens[verb].morphology["VerbForm"] == "Fin"
        && (isPresent(first, beside: verb)
          || heads.indices.contains { auxiliary in
            heads[auxiliary] == first && [.aux, .cop].contains(arcs[auxiliary])
              && ["is", "are"].contains(tokens[auxiliary].text.lowercased())
          })
    default: false
    }
  }

  /// Whether a verb stands in its bare form behind an auxiliary: "would leave", "did not leave".
  private func isAided(_ verb: Int) -> Bool {
    tokens[verb].text.lowercased() == tokens[verb].lemma.lowercased()
      && heads.indices.contains { auxiliary in
        heads[auxiliary] == verb && arcs[auxiliary] == .aux
          && [
            "will", "would", "could", "can", "may", "might", "must", "should", "shall", "do",
            "does", "did",
          ].contains(tokens[auxiliary].text.lowercased())
      }
  }

  /// Whether a verb is passive beside one that has an object, and so is none: "said Noor would be judged and blamed him".
  private func isSuffering(_ first: Int, beside second: Int) -> Bool {
    heads.indices.contains { heads[$0] == second && arcs[$0] == .obj }
      && heads.indices.contains { auxiliary in
        heads[auxiliary] == first && arcs[auxiliary] == .aux
          && ["be", "been", "being", "was", "were", "is", "are"].contains(
            tokens[auxiliary].text.lowercased())
      } && tokens[first].morphology["Tense"] == "Past"
  }

  /// Whether a clause only says what another is, and the verb behind it is of who speaks: "said Chad was to blame and urged
  /// it to leave".
  private func isBeing(_ first: Int, beside second: Int) -> Bool {
    TreeRepair.addressing.contains(tokens[second].lemma.lowercased())
      && heads.indices.contains { heads[$0] == first && arcs[$0] == .cop }
      && heads.indices.contains {
        heads[$0] == first && arcs[$0] == .nsubj
          && [.NOUN, .PROPN].contains(tokens[$0].partOfSpeech)
      }
  }

  /// Whether what is said is said of now, and what is told next of then: "said that peace needs time and briefed Noor".
  private func isPresent(_ first: Int, beside second: Int) -> Bool {
    tokens[first].partOfSpeech == .VERB && tokens[first].morphology["Tense"] == "Pres"
      && tokens[first].morphology["VerbForm"] == "Fin"
      && tokens[second].morphology["VerbForm"] == "Fin"
  }

  /// Whether what is said had been done, and what is told next is no participle beside it: "said Chad had left and flew to
  /// Lima", "said Chad had left and urged Mali to stay".
  private func isPerfect(_ first: Int, beside second: Int) -> Bool {
    let next = tokens[second]
    guard
      TreeRepair.pasts.contains(next.text.lowercased())
        || ["urge", "appeal"].contains(next.lemma.lowercased())
    else { return false }
    return heads.indices.contains {
      heads[$0] == first && arcs[$0] == .aux
        && ["had", "has", "have"].contains(tokens[$0].text.lowercased())
    }
  }

  /// Past tenses that are no participles.
  private static let pasts: Set<String> = [
    "flew", "went", "gave", "took", "wrote", "spoke", "began", "broke", "drew", "chose", "swore",
    "threw", "withdrew", "forbade", "drove", "saw", "was", "were", "did", "came", "became", "rose",
    "fell", "shook", "stole", "undertook",
  ]

  /// Verbs by which who has just been quoted goes on to speak.
  private static let addressing: Set<String> = [
    "accuse", "blame", "urge", "call", "condemn", "criticize", "criticise", "warn", "ask",
    "demand", "vow", "threaten", "promise", "denounce", "reject", "praise", "thank", "appeal",
    "pledge", "deny", "add",
  ]

  /// A second word of thanks or praise is said by who says the first, whatever clause stands between: "I want to congratulate
  /// those who fought to free the town and thank our ally Chad".
  mutating func raiseThanks() {
    for verb in heads.indices.dropFirst(3)
    where arcs[verb] == .conj && isGreeting(verb) && tokens[verb].text == tokens[verb].lemma {
      var current = heads[verb]
      for _ in 0..<4 where current >= 0 {
        if [.relative, .acl].contains(arcs[current]), heads[current] >= 0,
          case let first = heads[heads[current]], first >= 0, first < current, isGreeting(first)
        {
          heads[verb] = first
          break
        }
        current = heads[current]
      }
    }
  }

  private func isGreeting(_ verb: Int) -> Bool {
    tokens[verb].partOfSpeech == .VERB
      && [
        "thank", "congratulate", "commend", "praise", "welcome", "applaud", "salute", "honor",
        "honour",
      ].contains(tokens[verb].lemma.lowercased())
  }
}
