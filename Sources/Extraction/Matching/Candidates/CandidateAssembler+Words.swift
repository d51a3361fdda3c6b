import EntenteGraphModel
import EntenteLanguage

/// Attacks that are made in words.
extension CandidateAssembler {
  /// The kind of an attack, by who makes it and on what ground: "Noor attacked Ruiz over his remarks" charges him, "Noor clashed
  /// with Ruiz" is at odds with him, "The union hit back at Chad over the drills" answers in words.
  func worded(_ kind: RelationKind, _ match: PredicateMatch) -> RelationKind {
    guard kind == .assault, !hasArms(match) else { return kind }
    let words =
      [match.token] + frame.qualifierTokens(lexicon.predicates[match.predicate], match.token)
    if isAnswer(match) { return isSpoken(match) ? .accuse : kind }
    if words.contains(where: { frame.isOne($0, of: .clashes) }) {
      // "Peru clashed with Chad over tariffs"
      let areNations = [match.source, match.target].allSatisfy {
        $0.kind == .nation && $0.hops == 0
      }
      return isPolitical(match) || areNations && hasGround(match, .over) ? .opposedTo : kind
    }
    guard words.contains(where: { frame.isOne($0, of: .lashings) }) else { return kind }
    return isPolitical(match) ? .accuse : kind
  }

  /// Whether a verb tells that somebody strikes back or lashes out, which may be in words.
  private func isAnswer(_ match: PredicateMatch) -> Bool {
    frame.isOne(match.token, of: .answerings)
      && frame.children[match.token].contains {
        [.particle, .advmod].contains(frame.arcs[$0])
          && ["back", "out"].contains(frame.tokens[$0].text.lowercased())
      }
  }

  /// Whether an answer is spoken: it is a leader's or a union's, is for something, goes on in words, or is to words or duties.
  private func isSpoken(_ match: PredicateMatch) -> Bool {
    let ends = [match.source, match.target]
    if ends.contains(where: { $0.kind == .leader && $0.hops == 0 })
      || document.isOne(of: ["body", "ministry", "parliament"], match.source.entity)
    {
      return true
    }
    let isOut = frame.children[match.token].contains {
      frame.tokens[$0].text.lowercased() == "out" && [.particle, .advmod].contains(frame.arcs[$0])
    }
    let goesOn = frame.dependents(match.token, .advcl).contains { clause in
      frame.tokens[clause].text.lowercased().hasSuffix("ing") && frame.words[clause] >= 0
        && (lexicon.speechVerbs.contains(frame.words[clause])
          || frame.isOne(clause, of: .namings)
          || frame.tellsAlone(clause, [.accuse]))
    }
    let answered = argument(match.target, of: match)
    // "hit back at Noor's tariffs"
    let isToWords =
      answered != match.target.token && frame.mentions[answered] < 0
      && frame.arcs[match.target.token] == .possessive
      && !frame.isOne(answered, of: .troops) && !frame.isOne(answered, of: .victims)
      && !frame.isOne(answered, of: .missions) && !frame.isWeapon(answered)
    return isOut || goesOn || isToWords || hasGround(match, .over)
  }

  /// Whether two quarrel who have no arms: leaders with each other, or a leader or a body over something.
  private func isPolitical(_ match: PredicateMatch) -> Bool {
    guard match.source.hops == 0, match.target.hops == 0,
      !isForce(match.source.entity), !isForce(match.target.entity)
    else { return false }
    let kinds = [match.source.kind, match.target.kind]
    if kinds == [.leader, .leader] { return true }
    let isPolitician =
      kinds.contains(.leader) && kinds.allSatisfy { $0 != .place && $0 != .aircraft }
      || [match.source.entity, match.target.entity].contains {
        document.isOne(of: ["body", "alliance", "parliament", "party"], $0)
      }
    return isPolitician && (hasGround(match, .over) || hasGround(match, .for))
  }

  /// Whether a verb tells on what ground somebody is attacked: "over his remarks", "for backing Chad"; not so "over the weekend",
  /// "for the second time", nor "struck back over the raid".
  private func hasGround(_ match: PredicateMatch, _ word: FunctionWord) -> Bool {
    ([match.token] + frame.dependents(match.token, .obj)).contains { verb in
      frame.children[verb].contains { ground in
        [.obl, .nmod, .advcl].contains(frame.arcs[ground]) && ground > match.token
          && ground != match.target.token && frame.isMarked(ground, word)
          && !frame.isOne(ground, of: .time) && !frame.isOne(ground, of: .measures)
          && !frame.isOne(ground, of: .shores)
          && !(frame.mentions[ground] >= 0
            && frame.entities[frame.mentions[ground]]?.kind == .place)
          && !["weekend", "time"].contains(frame.tokens[ground].lemma.lowercased())
          && !(isAnswer(match) && frame.tells(ground, .assault))
      }
    }
  }

  /// Whether an attack is made with weapons: "with missiles", "in an air strike"; not so "hit back over the warship".
  private func hasArms(_ match: PredicateMatch) -> Bool {
    frame.children[match.token].contains { means in
      [.obl, .nmod].contains(frame.arcs[means]) && frame.isMarked(means, .with, .by, .in, .from)
        && (frame.isWeapon(means) || frame.isOne(means, of: .ordnance)
          || frame.isHarm(means) && frame.tells(means, .assault))
    }
  }
}
