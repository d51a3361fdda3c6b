import EntenteGraphModel
import EntenteLanguage

/// Makes the relation of a match: its status, its speaker, its cue and what speaks for it.
struct CandidateAssembler {
  let lexicon: Lexicon
  let frame: SentenceFrame
  let document: LinkedDocument
  /// Who is quoted over several sentences.
  let quoted: EntityID?
  let byline: Byline

  func candidate(_ match: PredicateMatch) -> RelationCandidate {
    let predicate = lexicon.predicates[match.predicate]
    let finding = frame.status(of: match.token)
    var kind = predicate.kind
    var status = finding.status
    let speakerTokens = frame.speakerTokens(of: match.token)
    var speaker = frame.speaker(speakerTokens) ?? quoted
    // Where somebody unknown is quoted, the text's own author does not say it.
    if speaker == nil, speakerTokens.isEmpty { speaker = byline.speaker }
    if byline.sentence == frame.index { speaker = nil }
    if speaker == match.source.entity, finding.denial == nil || status != .negated { speaker = nil }
    if speaker == match.target.entity, speakerTokens.isEmpty { speaker = nil }
    if status == .planned, [.support, .cooperate, .aid].contains(kind), !isScheduled(match) {
      // What is only promised for some day is a commitment.
      kind = .agree
      status = .asserted
    }
    if status == .planned, kind == .retreat, predicate.category == .verb, !isScheduled(match) {
      kind = .concede
      status = .asserted
    }
    if status == .planned, kind == .agree { status = .asserted }
    // What others are said to plan against somebody is no announcement.
    if status == .planned, kind == .assault, speaker != nil { status = .hypothetical }
    if status == .hypothetical, kind == .threaten, finding.negations == 0, !finding.planned {
      status = isModal(match.token) ? .hypothetical : .asserted
    }
    if status == .asserted, let own = predicate.status { status = own }
    let relation = ExtractedRelation(
      source: match.source.entity, kind: kind, target: match.target.entity, status: status,
      speaker: speaker, sentence: frame.index, cue: cue(match), predicate: name(predicate, match))
    return RelationCandidate(
      relation: relation, features: features(match, relation),
      anchor: RelationCandidate.Anchor(
        token: match.token, source: match.source.mention, target: match.target.mention))
  }

  private func isModal(_ token: Int) -> Bool {
    frame.dependents(token, .aux).contains {
      frame.at($0, .may, .might, .could, .would, .should)
    }
  }

  /// Whether a delivery or purchase has a day, or goes on already.
  private func isScheduled(_ match: PredicateMatch) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    guard !predicate.objects.isEmpty || predicate.kind == .cooperate || predicate.kind == .retreat
    else { return false }
    let units: Set<String> = [
      "day", "days", "week", "weeks", "month", "months", "year", "years", "today", "tomorrow",
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
      "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december", "spring", "summer", "autumn", "winter", "soon",
    ]
    return frame.tokens.indices.contains { token in
      let word = frame.tokens[token].text
      return units.contains(word.lowercased())
        && (frame.arcs[token] != .aux) || (word.utf8.count == 4 && Int(word) != nil)
    }
  }

  private func name(_ predicate: Predicate, _ match: PredicateMatch) -> String {
    "\(predicate.kind.rawValue)/\(predicate.category.rawValue)/\(predicate.name)"
  }

  /// The words of the text from the predicate's first to its last.
  private func cue(_ match: PredicateMatch) -> String {
    var first = match.token
    var last = match.token
    for child in frame.children[match.token] {
      switch frame.arcs[child] {
      case .aux, .cop, .particle, .advmod:
        if abs(child - match.token) <= 4 {
          first = min(first, child)
          last = max(last, child)
        }
      default: continue
      }
    }
    for qualifier in lexicon.predicates[match.predicate].qualifiers {
      if case .word(let words) = qualifier,
        let child = frame.children[match.token].first(where: { words.contains(frame.words[$0]) }),
        abs(child - match.token) <= 8
      {
        first = min(first, child)
        last = max(last, child)
      }
    }
    var text = ""
    for token in first...last {
      text += frame.tokens[token].text
      if frame.tokens[token].spaceAfter, token < last { text += " " }
    }
    return text
  }
}
