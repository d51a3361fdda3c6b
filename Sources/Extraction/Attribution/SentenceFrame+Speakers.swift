import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// The kinds that say something.
  static let speaking: Set<EntityKind> = [.nation, .leader, .organization]

  /// The tokens of who is quoted for what a word says, the nearest first; empty where nobody is.
  ///
  /// Knows "A said that …", "…, A said", "…, said A, …", "according to A", "in A's view", "A's claim
  /// that …", "quoted A as saying …".
  func speakerTokens(of event: Int) -> [Int] {
    var current = event
    for _ in 0..<12 {
      if let found = insertion(current) { return found }
      let governor = heads[current]
      guard governor >= 0 else { return [] }
      if isContrast(current) || isAside(current) { return [] }
      switch arcs[current] {
      case .ccomp, .xcomp, .parataxis, .advcl, .acl, .obj, .obl, .nmod, .csubj, .relative:
        if let found = reporter(current, governor) { return found }
      default: break
      }
      current = governor
    }
    return insertion(current) ?? []
  }

  /// Whether a clause sets others against those who speak of themselves, which is the text's own word: "Chad said it backed
  /// Mali, while Togo voiced support for Peru".
  private func isContrast(_ clause: Int) -> Bool {
    guard arcs[clause] == .advcl,
      let marker = children[clause].first(where: {
        arcs[$0] == .marker && ["while", "whereas"].contains(tokens[$0].text.lowercased())
      }), marker > 0, tokens[marker - 1].text == ",",
      let own = dependents(clause, .nsubj).first, tokens[own].partOfSpeech != .PRON
    else { return false }
    return dependents(heads[clause], .nsubj).contains { tokens[$0].partOfSpeech == .PRON }
  }

  /// Whether a clause behind a comma tells more of somebody, which is the text's own word: "Chad said it would talk to Mali,
  /// which accuses it of bias". What stands in a quotation or before its speaker is theirs.
  private func isAside(_ clause: Int) -> Bool {
    guard arcs[clause] == .relative, heads[clause] >= 0, heads[clause] < clause,
      let pronoun = children[clause].first(where: { at($0, .who, .which) }), pronoun > 1,
      tokens[pronoun - 1].text == ","
    else { return false }
    let marks = tokens[..<clause].filter { ["\"", "“", "”", "``", "''"].contains($0.text) }
    guard marks.count % 2 == 0 else { return false }
    var current = heads[clause]
    for _ in 0..<12 where heads[current] >= 0 {
      let governor = heads[current]
      if lexicon.speechVerbs.contains(words[governor]), tokens[governor].partOfSpeech == .VERB,
        [.ccomp, .xcomp, .parataxis].contains(arcs[current])
      {
        return governor < current
      }
      if insertion(governor) != nil { return false }
      current = governor
    }
    return false
  }

  /// In whose name somebody speaks: "On behalf of President Obama and the American people, I
  /// congratulate Turkey"; `nil` where nobody is named so.
  func principals(of pronoun: Int) -> [Int]? {
    let verb = heads[pronoun]
    guard verb >= 0, arcs[pronoun] == .nsubj else { return nil }
    for child in children[verb] where child < pronoun && at(child, .behalf) {
      let named = obliques(child, FunctionWord.of.number)
      if !named.isEmpty { return named }
    }
    return nil
  }

  /// Whether somebody in the sentence claims what a word says, rather than fears or denies it.
  func isClaimed(_ event: Int) -> Bool {
    // "welcomed the liberation of Tikrit" claims nothing, "says that the US prepares an attack" does.
    let governor = heads[event]
    let isDone =
      tokens[event].partOfSpeech == .VERB
      || governor >= 0 && tokens[governor].partOfSpeech == .VERB
        && [.obj, .obl, .nsubj].contains(arcs[event])
        && !lexicon.verdictVerbs.contains(words[governor])
      // "says that Russia was behind the attack", "is responsible for it"
      || isMarked(event, .behind) && !dependents(event, .cop).isEmpty
      || governor >= 0 && tokens[governor].partOfSpeech == .ADJ && isOne(governor, of: .guilts)
    // "will protect Mali from attacks by Chad" only fears them.
    if governor >= 0, isOne(governor, of: .shields), isMarked(event, .from, .against) {
      return false
    }
    guard isDone, speaker(speakerTokens(of: event)) != nil else { return false }
    var current = event
    while heads[current] >= 0 {
      // "said Chad could strike", "would help if Chad attacked", "no evidence that it did"
      if isSupposed(current) || isUnproven(current) || isUnsaid(heads[current]) { return false }
      // "announced it a week after gunners fired": that is not what was announced.
      if arcs[current] == .advcl, isMarked(current, .after, .than, .as, .near) { return false }
      // "says that the US is preparing an attack": who is said to plan a harm is charged with it.
      let isPlanned = [.obj, .xcomp].contains(arcs[current]) && isOne(heads[current], of: .plots)
      current = heads[current]
      if lexicon.operators[words[current]] != nil, !isPlanned { return false }
    }
    return true
  }

  /// Who says what hangs from a verb or noun of speech.
  private func reporter(_ token: Int, _ governor: Int) -> [Int]? {
    // "Mali called it absurd; Chad left": a semicolon ends what is said.
    let isParted =
      arcs[token] == .parataxis && governor < token && isParted(governor, token)
      && (!dependents(governor, .obj).isEmpty && dependents(governor, .ccomp).isEmpty
        || isStatement(token))
    let isClause =
      arcs[token] == .ccomp || arcs[token] == .parataxis && !isParted
      || (arcs[token] == .xcomp && tokens[token].partOfSpeech != .ADJ)
      || (arcs[token] == .advcl && isMarked(token, .of))
      || (arcs[token] == .advcl && isMarked(token, .that))
      || ((arcs[token] == .obl || arcs[token] == .nmod) && tokens[token].partOfSpeech == .VERB
        && isMarked(token, .of))
      || (arcs[token] == .relative && isMarked(token, .that))
    if let judge = verdict(token, governor) ?? blamer(token, governor) { return judge }
    if lexicon.speechVerbs.contains(words[governor]), tokens[governor].partOfSpeech == .VERB {
      let denied = lexicon.operators[words[governor]] == .negated
      guard isClause || (denied && arcs[token] == .obj) else { return nil }
      // "did not say that Chad had fired": nobody says so.
      if arcs[token] == .ccomp, isUnsaid(governor) { return nil }
      // "plotted to", "announced to come": an infinitive is said only after "accused of", "claims to".
      if arcs[token] == .xcomp, isMarked(token, .to),
        lexicon.operators[words[governor]] == .planned
      {
        return nil
      }
      // "quoted Shoigu as saying"
      if arcs[governor] == .advcl || arcs[governor] == .xcomp || arcs[governor] == .obl,
        isMarked(governor, .as), heads[governor] >= 0
      {
        let quoted = objects(heads[governor])
        if !quoted.isEmpty { return quoted }
      }
      let subjects = self.subjects(governor)
      return subjects.isEmpty ? nil : subjects
    }
    if lexicon.speechNouns.contains(words[governor]), tokens[governor].partOfSpeech == .NOUN,
      arcs[token] == .acl || arcs[token] == .ccomp || arcs[token] == .relative,
      isMarked(token, .that)
    {
      let claimants = claimants(of: governor)
      if claimants.isEmpty, let denial = denier(of: governor) {
        let deniers = deniers(by: denial)
        return deniers.isEmpty ? nil : deniers
      }
      let agents = claimants.isEmpty ? agentTokens(governor) : claimants
      return agents.isEmpty ? nil : agents
    }
    return nil
  }

  /// Whether what stands behind a semicolon is a statement of its own beside what somebody says before it: "Chad said it had no
  /// comment; Mali condemned Togo". Who is only taken up by a pronoun may go on being quoted.
  private func isStatement(_ clause: Int) -> Bool {
    guard let subject = dependents(clause, .nsubj).first, tokens[subject].partOfSpeech != .PRON
    else { return false }
    let before = tokens[..<clause]
    return !before.contains { $0.text == ":" }
      && before.filter { ["\"", "“", "”", "``", "''"].contains($0.text) }.count % 2 == 0
  }

  /// Who lays a deed to somebody: "blamed Chad for the raid", "holds Chad responsible for the raid".
  private func blamer(_ token: Int, _ governor: Int) -> [Int]? {
    // "blamed Chad for bombing the town"
    if tokens[token].partOfSpeech == .VERB, isMarked(token, .for),
      [.advcl, .obl, .acl, .xcomp].contains(arcs[token])
    {
      let verb = arcs[token] == .acl && arcs[governor] == .obj ? heads[governor] : governor
      if verb >= 0, tokens[verb].lemma.lowercased() == "blame", !passives[verb] {
        let judges = subjects(verb)
        return judges.isEmpty ? nil : judges
      }
    }
    // "blamed the raid on Chad"
    if arcs[token] == .obj, isOne(governor, of: .layings), !passives[governor], isHarm(token),
      !obliques(governor, FunctionWord.on.number).isEmpty
    {
      let judges = subjects(governor)
      return judges.isEmpty ? nil : judges
    }
    guard tokens[token].partOfSpeech == .NOUN, isHarm(token),
      [.obl, .nmod].contains(arcs[token]), isMarked(token, .for, .over, .of),
      isOne(governor, of: .guilts)
    else { return nil }
    var verb = governor
    if tokens[governor].partOfSpeech == .ADJ {
      guard arcs[governor] == .xcomp, heads[governor] >= 0,
        ["hold", "find", "consider", "deem"].contains(tokens[heads[governor]].lemma.lowercased())
      else { return nil }
      verb = heads[governor]
    }
    // A court convicts for good.
    guard tokens[verb].partOfSpeech == .VERB, !passives[verb],
      ["hold", "find", "consider", "deem", "blame", "accuse", "suspect"].contains(
        tokens[verb].lemma.lowercased())
    else { return nil }
    let judges = subjects(verb)
    return judges.isEmpty ? nil : judges
  }

  /// Who condemns, welcomes, thanks for or stresses what an event noun tells.
  private func verdict(_ token: Int, _ governor: Int) -> [Int]? {
    guard tokens[token].partOfSpeech == .NOUN, tokens[governor].partOfSpeech == .VERB,
      lexicon.verdictVerbs.contains(words[governor]), !passives[governor],
      arcs[token] == .obj || (arcs[token] == .obl && isMarked(token, .for, .on, .over))
    else { return nil }
    // "has not condemned Chad's raid", "refused to condemn it": who keeps silent claims nothing, nor who has but the
    // "opportunity to recognize the cost of Chad's war".
    var first = governor
    while arcs[first] == .conj, heads[first] >= 0 { first = heads[first] }
    if isNegated(governor) || arcs[first] == .acl && isMarked(first, .to) { return nil }
    // What several condemn or welcome together no one of them claims.
    let judges = subjects(governor)
    let named = judges.flatMap { actors($0, SentenceFrame.speaking, .source, hops: 1) }
    return judges.isEmpty || Set(named.map(\.entity)).count > 1 ? nil : judges
  }

  /// Whether a semicolon stands between two tokens.
  private func isParted(_ first: Int, _ second: Int) -> Bool {
    tokens[min(first, second)..<max(first, second)].contains { $0.text == ";" }
  }

  /// Who is named as the source inside the clause: "according to A", ", A said,", "in A's view".
  private func insertion(_ token: Int) -> [Int]? {
    for child in children[token] {
      if let speakers = parenthesis(child, in: token) { return speakers }
      switch arcs[child] {
      case .obl, .nmod, .advcl, .advmod:
        if isMarked(child, .according) || at(child, .according) {
          if at(child, .according) {
            let inner = children[child].filter { arcs[$0] == .obl || arcs[$0] == .nmod }
            if !inner.isEmpty { return inner }
          }
          return [child]
        }
        if isMarked(child, .in), at(child, .view) {
          let owners = dependents(child, .possessive)
          if !owners.isEmpty { return owners }
        }
      // "NATO stands by Turkey; Erdogan warns Syria": a semicolon parts two statements.
      case .parataxis where !isParted(token, child):
        // "condemned what Chad called an attack by Mali"
        let isNaming =
          isOne(child, of: .namings)
          && children[child].contains { tokens[$0].text.lowercased() == "what" }
        if isNaming || lexicon.speechVerbs.contains(words[child]),
          dependents(child, .ccomp).isEmpty,
          dependents(child, .obj).isEmpty || passives[child]
        {
          let subjects = self.subjects(child)
          if !subjects.isEmpty { return subjects }
        }
      case .nsubj:
        // "Sudan, Burhan claimed, had expelled": the parser takes the insertion for a relative clause.
        for inner in children[child] where arcs[inner] == .relative && inner < token {
          let subjects = dependents(inner, .nsubj)
          let isInserted = inner > child + 1 && tokens[child + 1].text == ","
          if isInserted, lexicon.speechVerbs.contains(words[inner]), !subjects.isEmpty,
            !subjects.contains(where: { at($0, .who, .which, .that) })
          {
            return subjects
          }
        }
      default: continue
      }
    }
    return nil
  }

  /// The verb of speech that the whole sentence hangs from, with who says it.
  var mainSpeaker: [Int] {
    guard let root = heads.firstIndex(of: -1) else { return [] }
    return mainSpeechVerb.map { subjects($0) } ?? insertion(root) ?? []
  }

  /// The verb of speech that the whole sentence hangs from.
  var mainSpeechVerb: Int? {
    guard let root = heads.firstIndex(of: -1), lexicon.speechVerbs.contains(words[root]),
      tokens[root].partOfSpeech == .VERB
    else { return nil }
    return root
  }

  /// The first entity among the heads of who speaks.
  func speaker(_ tokens: [Int]) -> EntityID? {
    for token in tokens {
      if let first = actors(token, SentenceFrame.speaking, .source).first { return first.entity }
    }
    return nil
  }
}
