import EntenteGraphModel
import EntenteLanguage

/// What is not said, is only supposed, or is said not to be so.
extension SentenceFrame {
  /// Whether who might say something doesn't: "did not say that Chad had fired", "refused to confirm that it had". Who does
  /// not think or believe it says that it is not so.
  func isUnsaid(_ verb: Int) -> Bool {
    guard tokens[verb].partOfSpeech == .VERB, lexicon.speechVerbs.contains(words[verb]),
      !isOne(verb, of: .thoughts), !isOne(verb, of: .concealments)
    else { return false }
    // "neither confirmed nor denied that": that is no denial.
    if isAlternative(verb) { return true }
    return !isDoubt(verb) && isNegated(verb)
  }

  /// Whether a verb is the second one that somebody does not do: "neither confirmed nor denied".
  private func isAlternative(_ verb: Int) -> Bool {
    arcs[verb] == .conj && heads[verb] >= 0 && lexicon.speechVerbs.contains(words[heads[verb]])
      && dependents(verb, .cc).contains { at($0, .nor) }
  }

  /// Whether a verb tells what somebody doesn't do, by itself or by the verb that it belongs to: "did not say", "declined to say",
  /// "was not able to say".
  func isNegated(_ verb: Int) -> Bool {
    var finding = StatusFinding()
    inspect(verb, &finding)
    if finding.negations % 2 == 1 { return true }
    let governor = heads[verb]
    guard governor >= 0 else { return false }
    switch arcs[verb] {
    // "did not hesitate to say" did say.
    case .xcomp where tokens[governor].lemma.lowercased() != "hesitate":
      var above = StatusFinding()
      inspect(governor, &above)
      if change(governor) == .negated { above.negators.insert(governor) }
      return above.negations % 2 == 1
    case .conj:
      return dependents(verb, .cc).contains { at($0, .or, .nor) } && isNegated(governor)
    default: return false
    }
  }

  /// What a clause tells that somebody does not say: nothing for sure, but "did not say when Chad fired" takes it for known.
  func isOpen(_ clause: Int) -> Bool {
    !isOne(heads[clause], of: .knowings)
      && !children[clause].contains {
        ["why", "how", "when", "where"].contains(tokens[$0].text.lowercased())
      }
  }

  /// Whether nobody knows of what a clause behind a noun would tell: "no evidence that Chad fired", "has not found any sign that it
  /// did".
  func isUnproven(_ clause: Int) -> Bool {
    let noun = heads[clause]
    guard noun >= 0, [.acl, .ccomp, .relative].contains(arcs[clause]), isMarked(clause, .that),
      tokens[noun].partOfSpeech == .NOUN, isOne(noun, of: .proofs)
    else { return false }
    if isMarked(noun, .without) { return true }
    let isNone = children[noun].contains {
      at($0, .no)
        || ["little", "scant", "zero", "insufficient"].contains(tokens[$0].text.lowercased())
    }
    guard !isNone else { return true }
    let verb = heads[noun]
    return verb >= 0 && tokens[verb].partOfSpeech == .VERB && [.obj, .nsubj].contains(arcs[noun])
      && (isNegated(verb) || isOne(verb, of: .lackings))
  }

  /// The word by which a clause is said to be invented: "it was a lie that Chad had fired".
  func falsehood(of clause: Int) -> Int? {
    let noun = heads[clause]
    guard noun >= 0, [.acl, .ccomp, .csubj, .advcl, .relative].contains(arcs[clause]),
      isMarked(clause, .that), tokens[noun].partOfSpeech == .NOUN, isOne(noun, of: .falsehoods),
      !dependents(noun, .cop).isEmpty, !isNegated(noun)
    else { return nil }
    return noun
  }

  /// Whether a clause only tells what could be, or on what condition: "said Chad could strike", "would help if Mali attacked".
  func isSupposed(_ clause: Int) -> Bool {
    isMarked(clause, .if, .unless, .whether) || isInvertedCondition(clause)
      || dependents(clause, .aux).contains {
        at($0, .could, .can, .may, .might, .should, .must)
      }
      || dependents(clause, .aux).contains { at($0, .would) }
        && dependents(clause, .aux).contains { at($0, .have) }
  }

  /// Whether a clause is a condition by the order of its words: "Had Chad fired, Mali would have".
  func isInvertedCondition(_ clause: Int) -> Bool {
    guard arcs[clause] == .advcl, let subject = dependents(clause, .nsubj).first,
      let first = children[clause].min(), first < subject, arcs[first] == .aux
    else { return false }
    return ["had", "were", "should"].contains(tokens[first].text.lowercased())
  }

  /// Whether what a verb would do is said to be left open: "does not rule out a strike".
  func isLeftOpen(_ verb: Int) -> Bool {
    guard tokens[verb].partOfSpeech == .VERB else { return false }
    let isRuledOut = children[verb].contains { tokens[$0].text.lowercased() == "out" }
    return switch tokens[verb].lemma.lowercased() {
    case "exclude", "discount": isNegated(verb)
    case "rule": isRuledOut && isNegated(verb)
    default: false
    }
  }

  /// Whether somebody has ended what they did: "stopped sending arms", "quit bombing the town"; what they are asked to end or will
  /// end goes on.
  func isEnded(_ deed: Int) -> Bool {
    let verb = heads[deed]
    guard verb >= 0, tokens[verb].partOfSpeech == .VERB, isOne(verb, of: .endings), !passives[verb],
      tokens[deed].partOfSpeech == .VERB, tokens[deed].text.hasSuffix("ing"),
      arcs[deed] == .xcomp || arcs[deed] == .obj
    else { return false }
    // "until the crew is freed and the rebels stop firing": the first says when.
    var verbs = [verb]
    while let last = verbs.last, arcs[last] == .conj, heads[last] >= 0, verbs.count < 5 {
      verbs.append(heads[last])
    }
    return verbs.allSatisfy { verb in
      !isMarked(verb, .to, .if, .unless)
        && !children[verb].contains {
          arcs[$0] == .marker
            && ["until", "till", "when", "once", "before"].contains(tokens[$0].text.lowercased())
        }
        && !dependents(verb, .aux).contains {
          at($0, .will, .would, .could, .can, .may, .might, .should, .must, .shall)
        }
    }
  }

  /// Whether somebody keeps others or themselves from what a gerund tells: "stopped Chad from bombing Mali", "talked Noor out of
  /// attacking", "decided against striking", "held off attacking".
  func isForborne(_ deed: Int) -> Bool {
    let verb = heads[deed]
    guard verb >= 0, tokens[verb].partOfSpeech == .VERB, tokens[deed].partOfSpeech == .VERB,
      tokens[deed].text.hasSuffix("ing"), [.advcl, .obl, .xcomp, .acl, .ccomp].contains(arcs[deed])
    else { return false }
    if isMarked(deed, .against) { return isOne(verb, of: .choosings) }
    if isMarked(deed, .from) {
      // "raids the town to stop rebels from firing": they do.
      if isMarked(verb, .to), tokens[verb].lemma.lowercased() == "stop" { return false }
      return isOne(verb, of: .hindrances)
        && (passives[verb] || !dependents(verb, .obj).isEmpty || !dependents(verb, .iobj).isEmpty)
    }
    if isMarked(deed, .of) {
      return isOne(verb, of: .persuasions)
        && (children[deed] + children[verb]).contains { tokens[$0].text.lowercased() == "out" }
    }
    // "ruled out attacking": the parser may take the gerund for a circumstance.
    if tokens[verb].lemma.lowercased() == "rule", arcs[deed] == .advcl, deed == verb + 2 {
      return tokens[verb + 1].text.lowercased() == "out"
    }
    return tokens[verb].lemma.lowercased() == "hold"
      && children[verb].contains { ["off", "back"].contains(tokens[$0].text.lowercased()) }
  }

  /// Whether an adverb says that something all but happened: "almost attacked", but not "nearly doubled its aid" in the perfect, nor
  /// "killed nearly 200".
  func isMissed(_ adverb: Int, of verb: Int) -> Bool {
    guard ["almost", "nearly"].contains(tokens[adverb].text.lowercased()), adverb < verb,
      tokens[verb].partOfSpeech == .VERB,
      !dependents(verb, .aux).contains(where: {
        ["has", "have", "is", "are"].contains(tokens[$0].text.lowercased())
      })
    else { return false }
    return (adverb + 1..<verb).allSatisfy { [.AUX, .ADV].contains(tokens[$0].partOfSpeech) }
  }

  /// Whether a gerund tells what is about to be: "was close to attacking".
  func isNear(_ deed: Int) -> Bool {
    let word = heads[deed]
    return word >= 0 && [.advcl, .xcomp, .ccomp].contains(arcs[deed]) && isMarked(deed, .to)
      && tokens[deed].text.hasSuffix("ing") && tokens[word].partOfSpeech == .ADJ
      && ["close", "near"].contains(tokens[word].text.lowercased())
      && !dependents(word, .cop).isEmpty
  }

  /// The word by which somebody will have had no part in a deed: "denied having anything to do with the attack", "had nothing to do
  /// with it"; `nil` where they say nothing of the sort.
  func disowner(of deed: Int) -> Int? {
    let doing = heads[deed]
    guard doing >= 0, isMarked(deed, .with), tokens[doing].lemma.lowercased() == "do",
      isMarked(doing, .to), case let thing = heads[doing], thing >= 0,
      case let having = heads[thing], having >= 0, tokens[having].lemma.lowercased() == "have"
    else { return nil }
    switch tokens[thing].text.lowercased() {
    case "nothing": return thing
    case "anything":
      if isNegated(having) { return having }
      let verb = heads[having]
      return verb >= 0 && [.ccomp, .xcomp].contains(arcs[having]) && change(verb) == .negated
        ? verb : nil
    default: return nil
    }
  }
}
