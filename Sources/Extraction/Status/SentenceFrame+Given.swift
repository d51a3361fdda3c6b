import EntenteGraphModel
import EntenteLanguage

/// What is there whatever a sentence says may come of it, or until somebody ends it.
extension SentenceFrame {
  /// Whether a word is there whatever its governor says may come of it: "tensions with Iran could lead to war", "the war is
  /// likely to hurt Mali", "is considered an ally of Chad", "is weighing a request by Mali".
  func isGiven(_ noun: Int, _ governor: Int) -> Bool {
    switch arcs[noun] {
    case .nsubj:
      if !passives[governor], tokens[governor].partOfSpeech == .VERB { return affects(governor) }
      // "is likely to hurt Mali", but "are expected to begin"
      return isOne(governor, of: .expectations)
        && children[governor].contains { arcs[$0] == .xcomp && affects($0) }
    case .xcomp:
      return passives[governor] && isOne(governor, of: .regards)
        && dependents(noun, .cop).isEmpty
    case .obj:
      return isOne(governor, of: .studies) && tells(noun, .request)
        && !ownAgents(noun, withOf: false).isEmpty
    default: return false
    }
  }

  /// Whether a text only asks what would come of a thing: "an attack on Mali would lead to war", "sanctions would hurt Chad".
  func isSupposed(_ noun: Int, _ governor: Int) -> Bool {
    arcs[noun] == .nsubj && !passives[governor] && affects(governor)
      && dependents(governor, .aux).contains { at($0, .would, .could, .might) }
      && dependents(noun, .possessive).isEmpty
      && !children[noun].contains { child in
        arcs[child] == .det
          && !["a", "an", "any", "another"].contains(tokens[child].text.lowercased())
      }
      && (isHarm(noun) || isMutual(noun) && !tells(noun, .opposedTo))
  }

  /// Whether a verb tells what its subject does to something else, rather than that it happens: "hurt Mali", "lead to war", but
  /// "take place".
  private func affects(_ verb: Int) -> Bool {
    !passives[verb] && !isOne(verb, of: .endings)
      && children[verb].contains {
        arcs[$0] == .obj && !["place", "shape"].contains(tokens[$0].text.lowercased())
          || arcs[$0] == .obl && isMarked($0, .to) && tokens[verb].lemma.lowercased() == "lead"
      }
  }

  /// Whether a word is what somebody is asked or has yet to end: "urged Chad to stop arming rebels", "must cease its
  /// attacks on Mali". It goes on until then.
  func isToEnd(_ token: Int) -> Bool {
    let verb = heads[token]
    guard verb >= 0, tokens[verb].partOfSpeech == .VERB, isOne(verb, of: .endings), !passives[verb]
    else { return false }
    switch arcs[token] {
    // "stop to think" ends nothing.
    case .xcomp where tokens[token].text.hasSuffix("ing"): break
    case .obj where tokens[token].text.hasSuffix("ing") && tokens[token].partOfSpeech == .VERB:
      break
    case .obj where tokens[token].partOfSpeech == .NOUN:
      guard !ownAgents(token, withOf: false).isEmpty else { return false }
    default: return false
    }
    var asked = verb
    while arcs[asked] == .conj, heads[asked] >= 0, dependents(asked, .nsubj).isEmpty,
      !dependents(asked, .aux).contains(where: { at($0, .must, .should) }), !isMarked(asked, .to)
    {
      asked = heads[asked]
    }
    if dependents(asked, .aux).contains(where: { at($0, .must, .should) }) { return true }
    let isBase = tokens[asked].text.lowercased() == tokens[asked].lemma.lowercased()
    guard isBase, heads[asked] >= 0 else { return false }
    switch arcs[asked] {
    case .xcomp, .acl: return isMarked(asked, .to)
    case .advcl: return isMarked(asked, .to) && asks(heads[asked])
    case .ccomp: return dependents(asked, .aux).isEmpty && asks(heads[asked])
    default: return false
    }
  }

  /// Whether a verb or noun asks somebody to do something.
  private func asks(_ word: Int) -> Bool {
    words[word] >= 0
      && lexicon.byWord[Int(words[word])].contains { lexicon.predicates[$0].kind == .request }
  }
}
