import EntenteGraphModel
import EntenteLanguage

/// What a threat or a warning seems to tell and doesn't.
extension CandidateAssembler {
  /// Whether who warns only tells what others will do: "warned that the Taliban will attack Mali". What one's own side will do, or
  /// what will be done, may be a threat.
  private func isOthersHarm(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    guard frame.isOne(match.token, of: .warnings),
      lexicon.predicates[match.predicate].category == .verb,
      let clause = frame.dependents(match.token, .ccomp).first(where: {
        frame.way(from: match.target.token, to: match.token).contains($0)
      })
    else { return false }
    // "expects more Taliban attacks"
    let deed = frame.heads[match.target.token]
    if deed >= 0, frame.isHarm(deed),
      frame.ownAgents(deed, withOf: false).contains(match.target.token)
    {
      return true
    }
    guard let subject = frame.dependents(clause, .nsubj).first,
      frame.tokens[subject].partOfSpeech != .PRON, !frame.isOne(subject, of: .forces)
    else { return false }
    if frame.way(from: match.target.token, to: clause).contains(subject) {
      return !frame.passives[clause] && !frame.isOne(clause, of: .sufferings)
    }
    return !frame.actors(subject, SentenceFrame.speaking, .source).contains {
      $0.entity == relation.source || document.areOneSide($0.entity, relation.source)
        || document.holdsOffice(relation.source, of: $0.entity)
    }
  }

  /// Whether who warns somebody only tells them of what others are about to do to them: "warned Chad of an imminent attack", "of a
  /// Malian raid", "that drones were heading its way".
  private func isTip(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    guard frame.isOne(match.token, of: .warnings),
      lexicon.predicates[match.predicate].category == .verb,
      [.obj, .iobj].contains(frame.arcs[match.target.token]),
      frame.heads[match.target.token] == match.token
    else { return false }
    func isOthers(_ token: Int) -> Bool {
      frame.actors(token, SentenceFrame.speaking, .source).contains {
        $0.entity != relation.source && !document.areOneSide($0.entity, relation.source)
          && !document.holdsOffice(relation.source, of: $0.entity)
      }
    }
    let dangers =
      frame.obliques(match.token, FunctionWord.of.number)
      + frame.obliques(match.token, FunctionWord.about.number)
    if dangers.contains(where: { danger in
      frame.ownAgents(danger, withOf: false).contains(where: isOthers)
        || frame.tokens[danger].lemma.lowercased() == "plot"
        || frame.children[danger].contains {
          frame.arcs[$0] == .amod && frame.isOne($0, of: .loomings)
        }
    }) {
      return true
    }
    return frame.dependents(match.token, .ccomp).contains { clause in
      guard let subject = frame.dependents(clause, .nsubj).first,
        frame.tokens[subject].partOfSpeech != .PRON, !frame.passives[clause],
        // "warned Chad that time was running out" threatens it.
        frame.isOne(subject, of: .ordnance) || frame.isOne(subject, of: .airframes)
          || frame.isOne(subject, of: .forces) || frame.isOne(subject, of: .outlaws)
          || isOthers(subject),
        frame.actors(subject, SentenceFrame.speaking, .source).allSatisfy({ isOthers($0.token) })
      else { return false }
      return frame.tokens[clause].text.hasSuffix("ing")
        && frame.dependents(clause, .aux).contains {
          ["was", "were", "is", "are"].contains(frame.tokens[$0].text.lowercased())
        }
    }
  }

  /// Whether somebody is to be avenged: "vowed to avenge Noor", "revenge for the killing of Noor".
  private func isAvenged(_ end: Argument) -> Bool {
    var current = end.token
    for _ in 0..<4 {
      let head = frame.heads[current]
      guard head >= 0 else { return false }
      let lemma = frame.tokens[head].lemma.lowercased()
      if lemma == "avenge" { return frame.arcs[current] == .obj }
      if ["revenge", "vengeance", "retaliation", "retribution"].contains(lemma)
        || frame.arcs[current] == .obl && frame.isOne(head, of: .retaliations)
      {
        return frame.isMarked(current, .for)
      }
      guard [.nmod, .possessive].contains(frame.arcs[current]) || frame.isMarked(current, .for)
      else { return false }
      current = head
    }
    return false
  }

  /// Whether nobody is threatened: of storms and by what is good for them.
  func refusesThreaten(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    if predicate.name.contains("warning") {
      // "issued a storm warning for the peninsula"
      if frame.tokens.indices.contains(where: { word in
        frame.isOne(word, of: .advisories) && frame.heads[word] >= 0
          && [.compound, .amod].contains(frame.arcs[word])
          && frame.tokens[frame.heads[word]].lemma.lowercased() == "warning"
      }) {
        return true
      }
    }
    // "vowed to avenge a killing in the West Bank": where something was done is not who is threatened.
    if relation.target.kind == .place, predicate.targets.contains(.clause),
      frame.isMarked(match.target.token, .in, .at, .near)
    {
      return true
    }
    if isOthersHarm(match, relation) || isTip(match, relation) || isAvenged(match.target) {
      return true
    }
    // "warned Mali about famine": nobody makes it.
    if predicate.category == .verb, frame.isOne(match.token, of: .warnings),
      frame.obliques(match.token, FunctionWord.about.number).contains(where: {
        frame.isOne($0, of: .plights) || frame.isOne($0, of: .accidents)
      })
        || frame.obliques(match.token, FunctionWord.of.number).contains(where: {
          frame.isOne($0, of: .accidents)
        })
    {
      return true
    }
    // "its commitment to combating the threat of Noor's men": who fights a threat makes none.
    if (frame.way(from: match.target.token, to: match.token) + [match.token]).contains(where: {
      ["threat", "danger", "menace"].contains(frame.tokens[$0].lemma.lowercased())
        && frame.arcs[$0] == .obj && frame.heads[$0] >= 0
        && frame.isOne(frame.heads[$0], of: .remedies)
    }) {
      return true
    }
    // "promised to eradicate Afghan poppy production", but "threatened to attack Chadian bases"
    if predicate.category == .verb, isOwner(match.target),
      !frame.isOne(frame.heads[match.target.token], of: .holdings)
    {
      return true
    }
    // "warned their citizens of attacks in Europe"
    if predicate.category == .verb,
      frame.objects(match.token).contains(where: {
        frame.isOne($0, of: .people) && frame.mentions[$0] < 0
          && !frame.children[$0].contains {
            frame.mentions[$0] >= 0 && frame.tokens[$0].partOfSpeech != .PRON
          }
      })
    {
      return true
    }
    return false
  }
}
