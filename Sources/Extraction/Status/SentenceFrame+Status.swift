import EntenteGraphModel
import EntenteLanguage

/// What was found about the status of an event on the way up its tree.
struct StatusFinding: Sendable {
  /// The tokens that negate it; each counts once.
  var negators: Set<Int> = []
  var negations: Int { negators.count }
  var hypothetical = false
  var planned = false
  /// Whether somebody only tried it.
  var attempted = false
  /// The verb of denial that negates it.
  var denial: Int?
  /// The word by which others deny what somebody who is named says of it.
  var contested: Int?

  var status: Status {
    if negations % 2 == 1 { return .negated }
    if hypothetical { return .hypothetical }
    return planned ? .planned : .asserted
  }

  mutating func apply(_ change: StatusOperator, at token: Int) {
    switch change {
    case .planned: planned = true
    case .hypothetical: hypothetical = true
    case .negated:
      negators.insert(token)
      denial = token
    }
  }
}

extension SentenceFrame {
  /// Whether what a word says happened, did not, is to come or may be.
  ///
  /// Looks at what hangs from the word (negation, modals, conjunctions, adverbs), then climbs to the
  /// words that it hangs from as a clause or an object, as far as these can say something about it.
  func status(of event: Int) -> StatusFinding {
    var finding = StatusFinding()
    // "will be in Mali": the helpers hang from where somebody will be.
    var current = arcs[event] == .cop && heads[event] >= 0 ? heads[event] : event
    inspect(current, &finding)
    if let verb = lightVerb(event), arcs[verb] == .relative { inspect(verb, &finding) }
    for _ in 0..<8 {
      let governor = heads[current]
      guard governor >= 0 else { break }
      var goesOn = true
      switch arcs[current] {
      case .xcomp, .ccomp, .csubj, .acl, .obj, .nsubj, .nmod, .advcl, .obl, .compound:
        goesOn = climb(current, governor, &finding)
      // "Kenya and other members did not vote": they are members.
      case .conj
      where tokens[current].partOfSpeech == .NOUN && children[current].contains { at($0, .other) }:
        return finding
      case .conj where isUnderWay(current): return finding
      case .conj:
        // A second verb shares the modal and the negation of the first, if it has no subject itself.
        if dependents(current, .nsubj).isEmpty, dependents(current, .aux).isEmpty {
          // "did not meet him but wrote to him", "will stay but denied": what has another form shares neither.
          guard shares(current, governor) else { return finished(finding, current) }
          let own = finding.negators
          inspect(governor, &finding, shared: true)
          if dependents(current, .cc).contains(where: { at($0, .but) }) { finding.negators = own }
        } else if !dependents(current, .nsubj).isEmpty {
          return finished(finding, current)
        }
      // "It was not Chad that fired"
      case .relative
      where !dependents(governor, .cop).isEmpty
        && children[governor].contains { tokens[$0].text.lowercased() == "it" && $0 < governor }:
        finding.negators.formUnion(
          children[governor].filter { at($0, .not, .never) && $0 < governor })
        goesOn = false
      default: goesOn = false
      }
      guard goesOn else { return finding }
      current = governor
    }
    return finished(finding, current)
  }

  /// Whether a second verb has the form that the auxiliary of the first asks for: "did not see or hear".
  private func shares(_ second: Int, _ first: Int) -> Bool {
    guard tokens[second].partOfSpeech == .VERB, tokens[first].partOfSpeech == .VERB,
      dependents(first, .aux).contains(where: {
        at($0, .will, .shall, .would, .could, .may, .might, .must, .should, .can)
          || tokens[$0].lemma.lowercased() == "do"
      })
    else { return true }
    let isBase = { (token: Int) in
      tokens[token].text.lowercased() == tokens[token].lemma.lowercased()
    }
    return !isBase(first) || isBase(second) || tokens[second].morphology["VerbForm"] != "Fin"
  }

  private func finished(_ finding: StatusFinding, _ top: Int) -> StatusFinding {
    var finding = finding
    if arcs[top] == .root, tokens.last(where: { $0.text != "\"" && $0.text != "”" })?.text == "?" {
      finding.hypothetical = true
    }
    return finding
  }

  /// Takes in what a governor says of its dependent; whether to climb on from the governor.
  private func climb(_ token: Int, _ governor: Int, _ finding: inout StatusFinding) -> Bool {
    let clause =
      [.xcomp, .ccomp, .csubj, .acl].contains(arcs[token])
      || (arcs[token] == .advcl && isMarked(token, .to, .of, .from, .in, .without, .against))
      || ((arcs[token] == .obl || arcs[token] == .nmod) && tokens[token].partOfSpeech == .VERB)
    let nominal = tokens[token].partOfSpeech == .NOUN || tokens[token].partOfSpeech == .PROPN
    let isSpeech = lexicon.speechVerbs.contains(words[governor])
    // "called the talks constructive" asks for none.
    let isNaming =
      isOne(governor, of: .namings)
      && (arcs[token] == .obj && children[governor].contains { arcs[$0] == .xcomp }
        || arcs[token] == .xcomp && children[governor].contains { arcs[$0] == .obj })
    // "must stop bombing Aleppo": what is to end goes on, whoever asks for its end.
    if isToEnd(token) || isUnderWay(token) { return false }
    // "Far from condemning Chad, Mali praised it"
    if arcs[token] == .advcl, isMarked(token, .from), tokens[governor].text.lowercased() == "far" {
      finding.negators.insert(governor)
      return false
    }
    // "denied having anything to do with the attack", "had nothing to do with it"
    if nominal, let denier = disowner(of: token) {
      finding.apply(.negated, at: denier)
      return false
    }
    // "does not rule out a strike"
    let isLeft = clause || nominal || tokens[token].text.hasSuffix("ing")
    if isLeft, isLeftOpen(governor), clause || ![.nsubj, .obl].contains(arcs[token]) {
      finding.hypothetical = true
      return false
    }
    // "stopped sending arms", "kept Chad from bombing Mali", "decided against striking"
    if isEnded(token) || isForborne(token) {
      finding.negators.insert(governor)
      inspect(governor, &finding)
      return true
    }
    // "was close to attacking"
    if isNear(token) { finding.hypothetical = true }
    // "no evidence that Chad fired"
    if isUnproven(token) {
      finding.hypothetical = true
      return false
    }
    if let lie = falsehood(of: token) {
      finding.apply(.negated, at: lie)
      return false
    }
    if nominal, isSupposed(token, governor) {
      finding.hypothetical = true
      return false
    }
    if nominal, isGiven(token, governor) { return false }
    // "rejected Chad's invasion of Mali": who will not have it says that it is.
    if nominal, isHarm(token), tokens[governor].lemma.lowercased() == "reject",
      !ownAgents(token, withOf: false).isEmpty
    {
      return false
    }
    // "since Noor ordered his troops to invade Mali": since then they have.
    if clause, arcs[governor] == .advcl, tokens[governor].lemma.lowercased() == "order",
      children[governor].contains(where: {
        arcs[$0] == .marker && ["since", "after"].contains(tokens[$0].text.lowercased())
      })
    {
      return false
    }
    if let change = change(governor), clause || nominal, !isNaming, !isTaken(governor),
      !isManaged(governor)
    {
      // "warned that", "asked to": what is said is not what is wanted.
      let applies =
        arcs[token] != .ccomp || !isSpeech || change == .negated
        || at(governor, .should) || isDoubt(governor)
      let reach =
        nominal
        ? arcs[token] != .nsubj || passives[governor]
          || tokens[governor].partOfSpeech == .ADJ
          // "The rivals called off their talks": who ends something is not ended.
          || change == .negated && isIdle(governor) : true
      let attached = arcs[token] != .nmod || isMarked(token, .of, .for, .on)
      let oblique = arcs[token] != .obl || isMarked(token, .of, .for, .from, .about) || clause
      // "called Noor to voice her support" asks for none.
      let isCalled =
        change == .hypothetical && arcs[token] == .advcl && tokens[governor].lemma == "call"
        && !dependents(governor, .obj).isEmpty
      if isCalled {
        inspect(governor, &finding)
        return true
      }
      // What is blocked to press a demand does not negate the demand.
      let purpose = change == .negated && arcs[token] == .advcl && isMarked(token, .to)
      // "projects backing the truce" back it.
      let participle =
        arcs[token] == .acl && !isMarked(token, .to, .of, .that, .for)
        && tokens[token].text.hasSuffix("ing")
        // "the possibility of Malian soldiers joining": they are the clause's own.
        && !children[governor].contains {
          arcs[$0] == .nmod && isMarked($0, .of) && $0 < token && $0 > governor
        }
      // "held off a Malian attack": it came.
      let isHeldOff =
        nominal && tokens[governor].lemma.lowercased() == "hold"
        && !ownAgents(token, withOf: false).isEmpty
      if applies, reach, attached, oblique, !purpose, !participle, !isHeldOff {
        finding.apply(change, at: governor)
      }
    }
    if words[governor] >= 0, at(governor, .have), arcs[token] == .xcomp,
      children[governor].contains(where: { at($0, .yet) })
    {
      finding.negators.insert(governor)
    }
    if at(governor, .be, .go), arcs[token] == .xcomp { finding.planned = true }
    if arcs[token] == .xcomp, isOne(governor, of: .attempts) { finding.attempted = true }
    // "an offer to cut its ties with Mali"
    if arcs[token] == .acl, isMarked(token, .to), tokens[governor].partOfSpeech == .NOUN,
      change(governor) == nil, isOne(governor, of: .proposals),
      !["deal", "pact", "agreement"].contains(tokens[governor].lemma.lowercased())
    {
      finding.hypothetical = true
    }
    // "offered to host talks": they are to be had for the asking.
    if arcs[token] == .xcomp, isOne(governor, of: .offerings) { finding.hypothetical = true }
    // "gave Chad missiles to strike Mali", "built drones to attack it": what is made ready isn't done yet.
    if isMarked(token, .to),
      arcs[token] == .advcl && isOne(governor, of: .preparations)
        || arcs[token] == .acl && arcs[governor] == .obj && heads[governor] >= 0
          && isOne(heads[governor], of: .preparations),
      tokens[token].partOfSpeech == .VERB, tellsAlone(token, [.assault]),
      !["fight", "combat", "battle", "defeat"].contains(tokens[token].lemma.lowercased())
    {
      finding.hypothetical = true
    }
    // "opposes using force against Mali"
    if [.xcomp, .ccomp, .advcl].contains(arcs[token]), tokens[token].text.hasSuffix("ing"),
      isOne(governor, of: .opinions)
    {
      finding.hypothetical = true
    }
    // "will begin in Bangkok before continuing to Hanoi"
    if arcs[token] == .advcl, tokens[token].text.hasSuffix("ing"),
      dependents(governor, .aux).contains(where: { at($0, .will, .shall) })
    {
      finding.planned = true
    }
    if arcs[token] == .ccomp {
      if isWished(token, by: governor) { finding.hypothetical = true }
      // "did not hide that it armed Mali" tells that it did.
      if isOne(governor, of: .concealments) { return false }
      if isUnsaid(governor) {
        if isOpen(token) { finding.hypothetical = true }
        return false
      }
      if isOne(governor, of: .thoughts), isNegated(governor) {
        inspect(governor, &finding)
        return true
      }
      // Inside a claim the outer verb's own modal and negation say nothing.
      if isSpeech, !isDoubt(governor) { return false }
      inspect(governor, &finding)
      return true
    }
    // "rejected the charge that it armed rebels": what is denied so is said not to be.
    if let denier = denial(ofClause: token) {
      if claimants(of: governor).isEmpty {
        finding.apply(.negated, at: denier)
      } else {
        finding.contested = denier
      }
      return false
    }
    if clause {
      if arcs[token] == .acl, passives[token] || !isMarked(token, .to, .of) { return false }
      inspect(governor, &finding)
      return true
    }
    // "will raise Russia's war in Ukraine": whose harm a text speaks of, they have done.
    if nominal, isHarm(token), tokens[governor].partOfSpeech == .VERB,
      dependents(token, .possessive).contains(where: {
        tokens[$0].partOfSpeech != .PRON && leadsToMention($0)
      })
    {
      return false
    }
    // "will begin a tour with stops in Lima": they come with the journey.
    if nominal, arcs[token] == .obl || arcs[token] == .nmod, isMarked(token, .with),
      isOne(token, of: .stops)
    {
      var verb = governor
      while tokens[verb].partOfSpeech != .VERB, heads[verb] >= 0,
        [.nmod, .obj, .obl, .conj].contains(arcs[verb])
      {
        verb = heads[verb]
      }
      inspect(verb, &finding)
      return verb == governor
    }
    // "is due to fly to Kyiv for talks", "did not go to Kyiv for talks": they come with the journey.
    if nominal, arcs[token] == .obl, isMarked(token, .for), isOne(governor, of: .travels) {
      inspect(governor, &finding)
      return true
    }
    // "will travel to Kyiv for talks": what it is done for comes as it does.
    if nominal, arcs[token] == .obl, isMarked(token, .for),
      tokens[governor].partOfSpeech == .VERB,
      dependents(governor, .aux).contains(where: { at($0, .will, .shall) })
    {
      // "will be tried for the killing of villagers": that is done.
      if isHarm(token) { return false }
      finding.planned = true
    }
    // "will sign deals during his trip to Kyiv"
    if nominal, arcs[token] == .obl, isMarked(token, .during, .on), isOne(token, of: .journeys),
      tokens[governor].partOfSpeech == .VERB,
      dependents(governor, .aux).contains(where: { at($0, .will, .shall) })
    {
      finding.planned = true
      return false
    }
    // "will reaffirm U.S. support for Ukraine": it holds already.
    if nominal, arcs[token] == .obj, isOne(governor, of: .restatements) { return false }
    if nominal, tokens[governor].partOfSpeech == .VERB {
      guard lexicon.lightVerbs.contains(words[governor]) || change(governor) != nil else {
        return false
      }
      if arcs[token] == .obl, !isMarked(token, .in, .on, .of, .for, .about, .to) { return false }
      inspect(governor, &finding)
      return true
    }
    // "prepares for an increase in attacks": there may be more of them.
    if nominal, arcs[token] == .nmod, isMarked(token, .in, .of), isOne(governor, of: .waves) {
      inspect(governor, &finding)
      return true
    }
    if nominal, arcs[token] == .nmod || arcs[token] == .compound {
      // "rejected the use of sanctions"
      guard
        change(governor) != nil || isOne(governor, of: .guilts)
          || isMarked(token, .of) && isOne(governor, of: .impositions)
      else { return false }
      inspect(governor, &finding)
      return true
    }
    if arcs[token] == .nsubj, tokens[governor].partOfSpeech == .ADJ { return false }
    return false
  }

  /// Whether a chance was had, and so taken: "had an opportunity to meet Lavrov".
  private func isTaken(_ noun: Int) -> Bool {
    guard arcs[noun] == .obj, heads[noun] >= 0, at(heads[noun], .have),
      isOne(noun, of: .chances)
    else { return false }
    let verb = heads[noun]
    return !children[verb].contains { arcs[$0] == .marking && at($0, .to) }
      && (tokens[verb].morphology["Tense"] == "Past"
        || children[verb].contains { arcs[$0] == .aux && at($0, .have) })
  }

  /// Whether somebody could do what they did: "was able to travel to Lima".
  private func isManaged(_ word: Int) -> Bool {
    tokens[word].text.lowercased() == "able"
      && dependents(word, .cop).contains {
        ["was", "were"].contains(tokens[$0].text.lowercased())
      }
      && dependents(word, .aux).isEmpty && ![.advcl, .relative].contains(arcs[word])
  }

  /// Whether a verb says something of its subject alone: talks that collapse are none, a pledge that rules out a
  /// change is one.
  private func isIdle(_ verb: Int) -> Bool {
    dependents(verb, .obj).isEmpty && clauses(verb).isEmpty
  }

  /// Verbs that say a thing and doubt it at once.
  func isDoubt(_ token: Int) -> Bool {
    [
      "fear", "suspect", "doubt", "hope", "deny", "expect", "allege", "suggest", "threaten",
      "worry",
      "imagine", "speculate", "believe",
    ].contains { lexicon.vocabulary[$0] == words[token] }
  }

  /// Whether a verb says no more, with the word behind it, than that what follows wasn't done: "fell short of".
  func isUndone(_ verb: Int) -> Bool {
    change(verb) == .negated && !clauses(verb).isEmpty
      && children[verb].contains {
        [.advmod, .xcomp].contains(arcs[$0]) && tokens[$0].text.lowercased() == "short"
      }
  }

  /// What a word does to the status, its particle taken in.
  func change(_ token: Int) -> StatusOperator? {
    guard words[token] >= 0 else { return nil }
    for child in children[token]
    where [.particle, .advmod].contains(arcs[child])
      // "stopped short of", "lost the support of"
      || [.xcomp, .obj].contains(arcs[child]) && child > token
    {
      let name = "\(base(token)) \(tokens[child].text.lowercased())"
      if let number = lexicon.vocabulary[name], let change = lexicon.operators[number] {
        return change
      }
    }
    return lexicon.operators[words[token]]
  }

  private func base(_ token: Int) -> String {
    let form = tokens[token].text.lowercased()
    for candidate in [form, tokens[token].lemma.lowercased()]
      + Lexicon.bases(of: form, verb: true)
    where lexicon.vocabulary[candidate] == words[token] {
      return candidate
    }
    return form
  }

  /// Whether a clause tells what is yet to come before something else ends: "Until Iran returns, we will continue".
  private func isAwaited(_ verb: Int, _ marker: Int) -> Bool {
    arcs[verb] == .advcl && heads[verb] >= 0
      && ["until", "till"].contains(tokens[marker].text.lowercased())
      && dependents(heads[verb], .aux).contains {
        at($0, .will, .shall, .would, .must, .should, .can)
      }
  }

  /// "instead of", "rather than", but not "instead" by itself.
  private func isComparing(_ adverb: Int) -> Bool {
    adverb + 1 < tokens.count && ["of", "than"].contains(tokens[adverb + 1].text.lowercased())
  }

  /// Whether an adverb says that something has ended: "no longer supports", "is no longer a member".
  private func isNoLonger(_ adverb: Int) -> Bool {
    arcs[adverb] == .advmod && ["longer", "more"].contains(tokens[adverb].text.lowercased())
      && children[adverb].contains { at($0, .no) && $0 == adverb - 1 }
  }

  /// "is to go", but not "to be taken".
  private func isFinite(_ token: Int) -> Bool {
    !["be", "been", "being"].contains(tokens[token].text.lowercased())
  }

  /// Whether a negation says that something else is so as well: "is not only", "is not just a threat", "is not the only enemy".
  private func isMore(_ negation: Int, of token: Int) -> Bool {
    at(negation, .not)
      && children[token].contains { word in
        [.advmod, .amod].contains(arcs[word]) && word > negation
          && ["only", "just", "merely", "simply", "solely"].contains(tokens[word].text.lowercased())
          && (word == negation + 1 || at(word, .only))
      }
  }

  /// Takes in what the words say that hang from a word: negation, modals, conjunctions, adverbs.
  func inspect(_ token: Int, _ finding: inout StatusFinding, shared: Bool = false) {
    defer { settleCondition(token, &finding, shared: shared) }
    let isVerb = tokens[token].partOfSpeech == .VERB || tokens[token].partOfSpeech == .ADJ
    for child in children[token] {
      switch arcs[child] {
      case .advmod, .det, .cc, .other:
        if at(child, .not, .no, .never, .neither, .nor, .hardly, .barely, .nothing) {
          // "not only", "not just" say that it is so.
          if !isMore(child, of: token) { finding.negators.insert(child) }
        } else if isNoLonger(child) || isMissed(child, of: token) {
          finding.negators.insert(child)
        } else if arcs[child] == .advmod, at(child, .instead, .rather), !isComparing(child) {
          // "cut its ties with Chad and backed Mali instead" did so.
          continue
        } else if arcs[child] == .advmod, tokens[child].text.lowercased() == "next" {
          // "standing next to Noor" is nothing to come.
          continue
        } else if arcs[child] == .cc, isComparing(child), at(child, .instead, .rather) {
          finding.negators.insert(child)
        } else if arcs[child] == .advmod, let change = lexicon.operators[words[child]] {
          finding.apply(change, at: child)
        }
      case .amod:
        // "the failed summit" was held.
        if ["failed", "stalled"].contains(tokens[child].text.lowercased()), tells(token, .consult) {
          continue
        }
        if let change = lexicon.operators[words[child]] { finding.apply(change, at: child) }
      case .aux:
        if at(child, .would), isReportedFuture(token) {
          finding.planned = true
        } else if at(child, .may, .might, .could, .would, .should, .can, .ca, .cannot, .must) {
          finding.hypothetical = true
          if at(child, .cannot) { finding.negators.insert(child) }
        } else if at(child, .will, .shall, .wo) {
          finding.planned = true
        } else if isInvertedCondition(token), at(child, .have, .should) || at(child, .be) {
          finding.hypothetical = true
        } else if at(child, .be, .is), isMarked(token, .to), isFinite(child) {
          finding.planned = true
        }
      case .cop:
        if at(child, .be, .is), isMarked(token, .to), tokens[token].partOfSpeech == .VERB {
          finding.planned = true
        }
      case .marker, .marking:
        guard !shared else { continue }
        if at(child, .if, .unless, .whether) || isAwaited(token, child) {
          finding.hypothetical = true
        }
        // "are due to meet": the parser may take the adjective for a marker.
        if tokens[child].partOfSpeech == .ADJ, let change = lexicon.operators[words[child]] {
          finding.apply(change, at: child)
        }
        // "instead of meeting Noor"
        if at(child, .instead, .rather), isComparing(child) { finding.negators.insert(child) }
        if at(child, .without), isVerb || arcs[child] == .marking { finding.negators.insert(child) }
      case .nsubj:
        let none =
          at(child, .nobody, .none, .nothing, .neither)
          || children[child].contains {
            at($0, .no, .neither) && (arcs[$0] == .det || arcs[$0] == .cc)
          }
        if none, isVerb || tokens[token].partOfSpeech == .NOUN {
          // The same "no" may be reached over the noun and over its verb.
          let own = children[child].first {
            at($0, .no, .neither) && (arcs[$0] == .det || arcs[$0] == .cc)
          }
          finding.negators.insert(own ?? child)
        }
      default: continue
      }
    }
  }
}
