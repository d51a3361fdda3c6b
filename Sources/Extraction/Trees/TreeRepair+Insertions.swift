import EntenteLanguage

/// Words of speech between commas, inside what is said.
extension TreeRepair {
  /// A clause that is broken by who says it goes on behind: in "Peru, said Chile, had attacked Mali" and "Peru, Chile's
  /// ministry says, had attacked Mali" it is Peru that attacked.
  mutating func closeInsertions() {
    for open in heads.indices.dropFirst().dropLast(4) where tokens[open].text == "," {
      guard
        let close = (open + 2..<min(open + 10, tokens.count - 1)).first(where: {
          tokens[$0].text == ","
        }), let verb = inserted(open + 1..<close), let going = continued(from: close + 1),
        let speaker = (open + 1..<close).last(where: { token in
          token != verb && [.NOUN, .PROPN, .PRON].contains(tokens[token].partOfSpeech)
            && !(heads[token] > open && heads[token] < close && heads[token] != verb)
        })
      else { continue }
      var subject = open - 1
      for _ in 0..<6 where heads[subject] >= 0 && heads[subject] < open { subject = heads[subject] }
      guard [.NOUN, .PROPN, .PRON].contains(tokens[subject].partOfSpeech),
        heads[subject] < 0 || heads[subject] == verb || heads[subject] == going
          || heads[subject] == speaker,
        // The clause before has no verb of its own.
        !heads.indices.contains(where: {
          $0 < open && heads[$0] == subject && [.cop, .nsubj, .aux].contains(arcs[$0])
        })
      else { continue }
      if heads[going] == verb || heads[going] == subject || heads[going] == speaker {
        // What the verb hung from may hang from what goes on itself.
        let isTop =
          heads[verb] < 0 || [going, subject, speaker].contains(heads[verb])
          || isBelow(heads[verb], going)
        heads[going] = isTop ? -1 : heads[verb]
        arcs[going] = isTop ? .root : arcs[verb]
      }
      heads[verb] = going
      arcs[verb] = .parataxis
      heads[speaker] = verb
      arcs[speaker] = .nsubj
      heads[subject] = going
      arcs[subject] = .nsubj
    }
  }

  /// Who says it behind the last comma: "Peru had attacked Mali, alleged Chile", "…, Chile's government announced on Monday".
  mutating func closeEndings() {
    guard let root = heads.firstIndex(of: -1), tokens.count > 5 else { return }
    for comma in heads.indices.dropFirst(2).dropLast(2) where tokens[comma].text == "," {
      var end = tokens.count
      while end > comma, tokens[end - 1].partOfSpeech == .PUNCT { end -= 1 }
      guard (3...10).contains(end - comma),
        let verb = (comma + 1..<end).first(where: {
          [.VERB, .AUX].contains(tokens[$0].partOfSpeech)
        }), TreeRepair.isSaying(tokens[verb]),
        ["Past", "Pres"].contains(tokens[verb].morphology["Tense"]),
        !heads.indices.contains(where: { heads[$0] == verb && arcs[$0] == .nsubj })
      else { continue }
      let isInverted = verb == comma + 1
      let phrase = isInverted ? verb + 1..<end : comma + 1..<verb
      let rest = isInverted ? end..<end : verb + 1..<end
      guard
        phrase.allSatisfy({
          [.NOUN, .PROPN, .ADJ, .DET, .PART].contains(tokens[$0].partOfSpeech)
        }),
        rest.isEmpty
          || ["on", "in", "late", "last", "earlier"].contains(tokens[rest.lowerBound].text),
        let speaker = phrase.last(where: { token in
          [.NOUN, .PROPN].contains(tokens[token].partOfSpeech) && !phrase.contains(heads[token])
        }), isSpeaker(speaker)
      else { continue }
      let clause = root == verb ? heads[speaker] : root
      guard clause >= 0, clause < comma else { continue }
      if root != verb {
        heads[verb] = clause
        arcs[verb] = .parataxis
      }
      heads[speaker] = verb
      arcs[speaker] = .nsubj
      return
    }
  }

  /// The verb of speech that stands first or last between two commas, with nothing but a noun phrase beside it.
  private func inserted(_ range: Range<Int>) -> Int? {
    let verbs = range.filter { [.VERB, .AUX].contains(tokens[$0].partOfSpeech) }
    guard verbs.count == 1, let verb = verbs.first,
      verb == range.lowerBound || verb == range.upperBound - 1,
      TreeRepair.isSaying(tokens[verb])
    else { return nil }
    let isPhrase = range.allSatisfy { token in
      token == verb
        || [.NOUN, .PROPN, .ADJ, .DET, .PART, .PRON, .NUM].contains(tokens[token].partOfSpeech)
    }
    return isPhrase ? verb : nil
  }

  /// The verb or predicate that a clause goes on with at a token; `nil` where none does.
  private func continued(from start: Int) -> Int? {
    guard start < tokens.count else { return nil }
    switch tokens[start].partOfSpeech {
    case .VERB: return tokens[start].morphology["VerbForm"] == "Fin" ? start : nil
    case .AUX: return heads[start] > start ? heads[start] : nil
    default: return nil
    }
  }

  /// A participle behind who is named as the speaker tells what that speaker does: "Chad had shelled the town, Mali said,
  /// calling on others to help".
  mutating func giveBackParticiples() {
    for participle in heads.indices.dropFirst(4)
    where arcs[participle] == .advcl && tokens[participle].text.hasSuffix("ing")
      && tokens[participle - 1].text == "," && heads[participle] >= 0
    {
      let told = heads[participle]
      guard told + 1 < participle,
        let verb = (told + 1..<participle).last(where: {
          tokens[$0].partOfSpeech == .VERB && TreeRepair.isSaying(tokens[$0])
        }), heads[verb] == told || heads[told] == verb,
        arcs[verb] == .parataxis || arcs[told] == .ccomp || arcs[told] == .parataxis,
        let speaker = heads.indices.first(where: { heads[$0] == verb && arcs[$0] == .nsubj }),
        speaker > told, speaker < participle,
        verb + 1 < participle, (verb + 1..<participle - 1).allSatisfy({ isBelow($0, verb) })
      else { continue }
      heads[participle] = verb
    }
  }

  /// What stands behind who is named as the speaker tells when and where they spoke: "Chad would give aid, Roe said after
  /// talks with Li".
  mutating func giveBackCircumstances() {
    for noun in heads.indices.dropFirst(4)
    where arcs[noun] == .obl && heads[noun] >= 0 && heads[noun] < noun {
      let told = heads[noun]
      guard let first = heads.indices.first(where: { heads[$0] == noun && arcs[$0] == .marking }),
        first > told + 2,
        ["after", "before", "during", "following"].contains(tokens[first].text.lowercased()),
        TreeRepair.isSaying(tokens[first - 1]), tokens[first - 1].partOfSpeech == .VERB
      else { continue }
      let verb = first - 1
      guard heads[verb] == told || heads[told] == verb,
        heads.indices.contains(where: {
          heads[$0] == verb && arcs[$0] == .nsubj && $0 < verb && $0 > told
        })
      else { continue }
      heads[noun] = verb
    }
  }

  /// A finite verb is not joined to a participle: in "accused Chad of arming rebels and cut ties" who accused cut them.
  mutating func raiseFinite() {
    for verb in heads.indices
    where arcs[verb] == .conj && tokens[verb].partOfSpeech == .VERB && heads[verb] >= 0
      && tokens[verb].morphology["Tense"] == "Past"
    {
      let gerund = heads[verb]
      // "has threatened to use force and closed its border": what is to be done and what was done are no pair.
      if let past = past(aboveInfinitive: gerund),
        tokens[verb].morphology["VerbForm"] == "Fin"
          || tokens[past].morphology["VerbForm"] == "Part",
        !heads.indices.contains(where: {
          heads[$0] == verb && [.nsubj, .aux, .marker].contains(arcs[$0])
        })
      {
        heads[verb] = past
        continue
      }
      guard tokens[verb].morphology["VerbForm"] == "Fin" else { continue }
      guard gerund < verb, tokens[gerund].text.hasSuffix("ing"),
        tokens[gerund].partOfSpeech == .VERB, [.advcl, .acl, .xcomp].contains(arcs[gerund]),
        heads[gerund] >= 0, tokens[heads[gerund]].partOfSpeech == .VERB,
        tokens[heads[gerund]].morphology["VerbForm"] == "Fin",
        !heads.indices.contains(where: { heads[$0] == verb && [.nsubj, .aux].contains(arcs[$0]) }),
        !heads.indices.contains(where: { heads[$0] == gerund && [.nsubj, .aux].contains(arcs[$0]) })
      else { continue }
      heads[verb] = heads[gerund]
    }
  }

  /// The verb of the past that an infinitive hangs from, over other infinitives: "[agreed] to try to help".
  private func past(aboveInfinitive verb: Int) -> Int? {
    var current = verb
    for _ in 0..<4 {
      guard tokens[current].partOfSpeech == .VERB, tokens[current].morphology["VerbForm"] == "Inf",
        [.xcomp, .advcl].contains(arcs[current]), heads[current] >= 0, heads[current] < current,
        heads.indices.contains(where: {
          heads[$0] == current && tokens[$0].text.lowercased() == "to" && $0 < current
        })
      else { break }
      current = heads[current]
    }
    return current != verb && tokens[current].partOfSpeech == .VERB
      && tokens[current].morphology["Tense"] == "Past" ? current : nil
  }

  /// A verdict or demand joined to what somebody says is that speaker's own: "said the march was legal and accused Chad".
  mutating func raiseVerdicts() {
    for verb in heads.indices
    where arcs[verb] == .conj && tokens[verb].partOfSpeech == .VERB && heads[verb] >= 0
      && tokens[verb].morphology["Tense"] == "Past"
      && TreeRepair.verdicts.contains(tokens[verb].lemma.lowercased())
    {
      let said = heads[verb]
      guard said < verb, let teller = teller(of: said),
        tokens[teller].morphology["Tense"] == "Past",
        heads.indices.contains(where: {
          heads[$0] == said && arcs[$0] == .nsubj
            && (tokens[$0].partOfSpeech != .PRON || TreeRepair.isDenying(tokens[teller]))
        }),
        !heads.indices.contains(where: { heads[$0] == verb && [.nsubj, .aux].contains(arcs[$0]) })
      else { continue }
      heads[verb] = teller
    }
  }

  /// The verb of who says or denies what a clause tells: "denied that Chad had fired and accused Mali", "rejected claims that it had
  /// and condemned Togo".
  private func teller(of clause: Int) -> Int? {
    let governor = heads[clause]
    guard governor >= 0, governor < clause else { return nil }
    if arcs[clause] == .ccomp {
      return TreeRepair.isSaying(tokens[governor]) || TreeRepair.isDenying(tokens[governor])
        ? governor : nil
    }
    guard arcs[clause] == .acl, tokens[governor].partOfSpeech == .NOUN, arcs[governor] == .obj,
      heads[governor] >= 0, heads[governor] < governor,
      TreeRepair.isDenying(tokens[heads[governor]])
    else { return nil }
    return heads[governor]
  }

  /// Whether a verb says that something is not so.
  private static func isDenying(_ token: Token) -> Bool {
    ["deny", "reject", "dismiss", "refute", "dispute", "rebut"].contains(token.lemma.lowercased())
  }

  /// Who passes a verdict on whom a clause has told of is who says the clause: "Noor said Ruiz was lying, accusing him of fraud".
  mutating func raiseReproaches() {
    for participle in heads.indices.dropFirst(3)
    where arcs[participle] == .advcl && tokens[participle].text.hasSuffix("ing")
      && tokens[participle - 1].text == ","
      && TreeRepair.reproaches.contains(tokens[participle].lemma.lowercased())
    {
      let said = heads[participle]
      guard said >= 0, said < participle, arcs[said] == .ccomp, heads[said] >= 0,
        heads[said] < said, TreeRepair.isSaying(tokens[heads[said]]),
        participle + 1 < tokens.count,
        ["him", "her", "them", "it"].contains(tokens[participle + 1].text.lowercased()),
        heads[participle + 1] == participle,
        let subject = heads.indices.first(where: { heads[$0] == said && arcs[$0] == .nsubj }),
        tokens[subject].partOfSpeech != .PRON,
        // "said Chad had met Mali, accusing it": either may be meant.
        !heads.indices.contains(where: {
          $0 < participle && tokens[$0].partOfSpeech == .PROPN && isBelow($0, said) && $0 != subject
            && !isBelow($0, subject)
        })
      else { continue }
      heads[participle] = heads[said]
    }
  }

  private static let reproaches: Set<String> = [
    "accuse", "call", "criticise", "criticize", "blame", "denounce", "condemn", "brand", "describe",
    "label", "praise", "thank", "charge", "urge",
  ]

  /// Verbs by which somebody passes a verdict or makes a demand.
  private static let verdicts: Set<String> = [
    "accuse", "urge", "blame", "call", "demand", "condemn", "criticise", "criticize", "warn", "vow",
    "reject", "deny", "promise", "threaten", "praise", "thank", "denounce", "pledge", "ask",
    "appeal",
    "insist", "welcome",
  ]

  /// Who is backed by somebody behind a comma is who acts: "advanced on the city, backed by Peru" says nothing of the city.
  mutating func raiseHelpers() {
    for participle in heads.indices.dropFirst(3)
    where arcs[participle] == .acl && tokens[participle - 1].text == ","
      && TreeRepair.helping.contains(tokens[participle].lemma.lowercased())
      && tokens[participle].text.hasSuffix("ed")
    {
      let noun = heads[participle]
      guard noun >= 0, noun < participle, [.obj, .obl, .nmod].contains(arcs[noun]),
        heads.indices.contains(where: { inner in
          heads[inner] == participle && arcs[inner] == .obl
            && heads.indices.contains {
              heads[$0] == inner && arcs[$0] == .marking && tokens[$0].text == "by"
            }
        })
      else { continue }
      var verb = heads[noun]
      for _ in 0..<4 where verb >= 0 && tokens[verb].partOfSpeech != .VERB { verb = heads[verb] }
      guard verb >= 0, verb < participle, tokens[verb].partOfSpeech == .VERB else { continue }
      heads[participle] = verb
      arcs[participle] = .advcl
    }
  }

  private static let helping: Set<String> = [
    "back", "support", "aid", "assist", "help", "accompany", "escort", "encourage", "reinforce",
    "join",
  ]
}
