import EntenteLanguage

/// Who says a thing behind what is said.
extension TreeRepair {
  /// Who stands right before a verb is its subject, though the parser takes it for an apposition of the last name of the phrase
  /// that opens the sentence: "Speaking after a call with his counterpart, Ali Noor, the Foreign Secretary said".
  mutating func giveBackFronted() {
    for verb in heads.indices.dropFirst(4)
    where tokens[verb].partOfSpeech == .VERB && [.root, .conj, .ccomp].contains(arcs[verb])
      && ["Past", "Pres"].contains(tokens[verb].morphology["Tense"])
      && !heads.indices.contains(where: { heads[$0] == verb && arcs[$0] == .nsubj })
    {
      var subject = verb - 1
      for _ in 0..<5
      where [.flat, .compound, .nmod, .marking].contains(arcs[subject]) && heads[subject] >= 0
        && heads[subject] < verb
      {
        subject = heads[subject]
      }
      guard subject < verb, arcs[subject] == .appos, isPost(subject),
        let article = heads.indices.first(where: {
          heads[$0] == subject && tokens[$0].partOfSpeech != .PUNCT
        }), article > 1,
        tokens[article].text.lowercased() == "the", tokens[article - 1].text == ","
      else { continue }
      var phrase = heads[subject]
      while heads[phrase] >= 0, heads[phrase] != verb { phrase = heads[phrase] }
      guard heads[phrase] == verb, phrase < article, [.obl, .advcl].contains(arcs[phrase])
      else { continue }
      heads[subject] = verb
      arcs[subject] = .nsubj
    }
  }

  /// The name before a verb of speech is its subject, though the parser takes it for an apposition of the last noun of what
  /// is said: "will send troops to Mali, its chief, Tim Clark, said in Dubai".
  mutating func giveBackSpeakers() {
    for verb in heads.indices.dropFirst(3)
    where tokens[verb].partOfSpeech == .VERB
      && TreeRepair.sayings.contains(tokens[verb].lemma.lowercased())
      && [.root, .ccomp, .acl, .relative, .parataxis, .conj, .advcl, .appos].contains(arcs[verb])
    {
      guard tokens[verb].morphology["Tense"] == "Past",
        !heads.indices.contains(where: {
          heads[$0] == verb && [.nsubj, .aux, .marking, .marker].contains(arcs[$0]) && $0 < verb
        }),
        !heads.indices.contains(where: { heads[$0] == verb && arcs[$0] == .nsubj }),
        let speaker = apposition(before: verb)
      else { continue }
      let clause = heads[speaker] >= 0 ? summit(of: speaker) : -1
      heads[speaker] = verb
      arcs[speaker] = .nsubj
      // What stands before is what is said.
      guard clause >= 0, clause < speaker, clause != verb, arcs[clause] == .root else { continue }
      heads[clause] = verb
      arcs[clause] = .ccomp
      heads[verb] = -1
      arcs[verb] = .root
    }
  }

  /// A name behind the noun that says what it is speaks together with it, though the parser gives the noun to the verb
  /// before: "shelled the town, killing two, Peru's news agency Andina said".
  mutating func joinSpeakers() {
    for noun in heads.indices.dropFirst(2).dropLast(2)
    where arcs[noun] == .nsubj && tokens[noun].partOfSpeech == .NOUN && heads[noun] >= 0
      && heads[noun] < noun
    {
      let name = noun + 1
      guard tokens[name].partOfSpeech == .PROPN, arcs[name] == .nsubj, heads[name] > name,
        TreeRepair.isSaying(tokens[heads[name]]),
        (heads[noun]..<noun).contains(where: { tokens[$0].text == "," })
      else { continue }
      heads[noun] = heads[name]
      heads[name] = noun
      arcs[name] = .appos
    }
  }

  /// Who stands behind an inverted verb of speech said it: in "Peru had attacked Mali, said Chile" Chile was not attacked,
  /// nor is it what somebody claims in "Peru had attacked Mali, claimed a spokesman".
  mutating func giveBackInvertedSpeakers() {
    for verb in heads.indices.dropFirst(2).dropLast()
    where tokens[verb].partOfSpeech == .VERB && TreeRepair.isSaying(tokens[verb])
      && [",", "\"", "”", "''", "’"].contains(tokens[verb - 1].text)
    {
      guard tokens[verb].morphology["Tense"] == "Past",
        !heads.indices.contains(where: { heads[$0] == verb && arcs[$0] == .nsubj }),
        // Nothing but the words of one noun phrase may stand between.
        let speaker = heads.indices.first(where: { token in
          token > verb && token - verb <= 6 && heads[token] >= 0 && heads[token] <= verb
            && [.nsubj, .obj, .obl].contains(arcs[token])
            && [.NOUN, .PROPN, .PRON].contains(tokens[token].partOfSpeech)
        }), isSaid(heads[speaker], by: verb, speaker),
        (verb + 1..<speaker).allSatisfy({ isBelow($0, speaker) }),
        !heads.indices.contains(where: {
          heads[$0] == speaker && [.marking, .marker].contains(arcs[$0])
        })
      else { continue }
      heads[speaker] = verb
      arcs[speaker] = .nsubj
    }
  }

  /// Whether the parser hung who speaks from what is said, or from the verb as what is said.
  private func isSaid(_ governor: Int, by verb: Int, _ speaker: Int) -> Bool {
    if governor != verb { return heads[governor] == verb || heads[verb] == governor }
    return [.parataxis, .root].contains(arcs[verb]) && isSpeaker(speaker)
  }

  /// Whether a word is for somebody whose words are told: a name, a post, an organ.
  func isSpeaker(_ token: Int) -> Bool {
    tokens[token].partOfSpeech == .PROPN || isPost(token)
      || TreeRepair.spokenFor.contains(tokens[token].lemma.lowercased())
  }

  static func isSaying(_ token: Token) -> Bool {
    sayings.contains(token.lemma.lowercased())
  }

  /// Nouns for those whose words are told.
  private static let spokenFor: Set<String> = [
    "official", "government", "ministry", "army", "military", "source", "diplomat", "officer",
    "authority", "agency", "company", "police", "analyst", "spokesperson", "navy", "witness",
  ]

  private static let sayings: Set<String> = [
    "say", "announce", "tell", "warn", "declare", "add", "confirm", "state", "claim", "note",
    "insist", "argue", "admit", "acknowledge", "reveal", "stress", "explain", "report", "promise",
    "vow", "recall", "write", "remark", "allege", "maintain", "assert", "charge", "complain",
    "reply", "contend", "suggest", "caution", "concede", "boast", "predict", "believe", "think",
    "conclude", "reckon",
  ]

  /// The head of the apposition that ends right before a verb: a name, a post, or both, parted by commas from what is
  /// before.
  private func apposition(before verb: Int) -> Int? {
    var place = verb - 1
    if tokens[place].text == "," { place -= 1 }
    for _ in 0..<5 where [.flat, .compound].contains(arcs[place]) && heads[place] >= 0 {
      place = heads[place]
    }
    guard place < verb, arcs[place] == .appos else { return nil }
    var hasPost = isPost(place)
    var hasName = tokens[place].partOfSpeech == .PROPN
    guard hasPost || hasName else { return nil }
    for _ in 0..<3 where arcs[heads[place]] == .appos {
      let above = heads[place]
      let isName = tokens[above].partOfSpeech == .PROPN
      guard isPost(above) && !hasPost || isName && !isPost(above) && !hasName else { break }
      hasPost = hasPost || isPost(above)
      hasName = hasName || isName
      place = above
    }
    // A name alone may explain the noun before it: "its ally, Chad, said".
    guard hasPost, hasName else { return nil }
    let start =
      heads.indices.first {
        ($0 == place || heads[$0] == place) && tokens[$0].partOfSpeech != .PUNCT
      } ?? place
    return start > 1 && tokens[start - 1].text == "," ? place : nil
  }

  private func summit(of token: Int) -> Int {
    var current = token
    for _ in 0..<40 where heads[current] >= 0 { current = heads[current] }
    return current
  }
}
