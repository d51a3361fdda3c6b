import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// Who did what a passive says, where they hang from another word: "was removed from office by the court", "had the
  /// bridge destroyed".
  func distantAgents(_ verb: Int) -> [Int] {
    for place in children[verb]
    where arcs[place] == .obl && mentions[place] < 0 && place > verb
      // "was freed after its occupation by the rebels": another did that.
      && !(isMarked(place, .after, .during) && isHarm(place))
    {
      let agents = children[place].filter { arcs[$0] == .nmod && isMarked($0, .by) }
      if !agents.isEmpty { return agents }
    }
    // "was asked to mediate in Libya by the African Union", "was ordered to halt its work by the council"
    for clause in children[verb]
    where [.xcomp, .advcl].contains(arcs[clause]) && !passives[clause] && clause > verb {
      let own = children[clause].filter {
        arcs[$0] == .obl && isMarked($0, .by) && leadsToMention($0)
      }
      if !own.isEmpty { return own }
      let nested = dependents(clause, .obj).filter { !isEventNoun($0) }.flatMap { object in
        children[object].filter { arcs[$0] == .nmod && isMarked($0, .by) && leadsToMention($0) }
      }
      if !nested.isEmpty { return nested }
    }
    let causer = heads[verb]
    if arcs[verb] == .xcomp, causer >= 0, at(causer, .have), !dependents(causer, .obj).isEmpty {
      return surfaceSubjects(causer)
    }
    return []
  }

  /// Against whom those fought who fell in a fight: "were killed in a clash with Mali", "died in fighting with rebels".
  private func opponents(whereFell verb: Int) -> [Int] {
    children[verb].filter {
      arcs[$0] == .obl && isMarked($0, .in, .during) && isOne($0, of: .fights)
    }
    .flatMap { fight in
      (children[fight] + children[verb]).filter { other in
        [.nmod, .obl].contains(arcs[other]) && other > fight
          && isMarked(other, .with, .against)
      }
    }
  }

  /// Who killed or hurt those that a passive tells of without an agent, as the clause beside it tells: "two men were
  /// killed and five wounded when Mali shelled their post".
  func attackers(of verb: Int) -> [Int] {
    let fights = opponents(whereFell: verb)
    if !fights.isEmpty { return fights }
    guard passives[verb] else { return [] }
    let joined =
      [verb] + dependents(verb, .conj)
      + (arcs[verb] == .conj && heads[verb] >= 0 ? [heads[verb]] : [])
    for clause in joined.flatMap({ dependents($0, .advcl) }) {
      guard !passives[clause], words[clause] >= 0,
        children[clause].contains(where: { child in
          child < clause
            && ["after", "when", "as"].contains(tokens[child].text.lowercased())
        }),
        lexicon.byWord[Int(words[clause])].contains(where: {
          lexicon.predicates[$0].kind == .assault && lexicon.predicates[$0].category == .verb
        })
      else { continue }
      let own = dependents(clause, .nsubj)
      // "was killed when a Chadian helicopter crashed": that attacked nobody, as a missile that lands does.
      if isOne(clause, of: .mishaps) || isOne(clause, of: .landings),
        !own.contains(where: { isOne($0, of: .projectiles) })
      {
        continue
      }
      if !own.isEmpty { return own }
    }
    return []
  }

  /// From whom a deed comes as the clause behind it holds: "strikes that emanated from Iran", "an ambush blamed on Chad", "a
  /// raid that Mali blamed on rebels".
  func heldAgents(_ clause: Int) -> [Int] {
    if isOne(clause, of: .origins) { return obliques(clause, FunctionWord.from.number) }
    return tokens[clause].lemma.lowercased() == "blame"
      ? obliques(clause, FunctionWord.on.number) : []
  }

  /// Who has what a clause says more of, where its noun names nobody: "within hours of landing in Chad", "took the chance
  /// to attack Mali".
  func holders(of noun: Int, depth: Int) -> [Int] {
    let verb = heads[noun]
    guard verb >= 0, tokens[verb].partOfSpeech == .VERB, mentions[noun] < 0, !passives[verb],
      arcs[noun] == .obj || arcs[noun] == .obl
    else { return [] }
    // "thanked Chad for the offer to help": whom a verb is done to for it.
    if arcs[noun] == .obl, isMarked(noun, .for, .over) { return objects(verb) }
    return surfaceSubjects(verb, depth: depth + 1)
  }

  /// Whose an event is that a pronoun claims for the subject: "dropped their inquiry into Chad"; and who answers or goes
  /// on with it: "responded with strikes on Mali".
  func claimants(_ noun: Int, depth: Int) -> [Int] {
    var place = noun
    // "In addition to his meeting with Peres, Abbas spoke": the pronoun looks ahead.
    if arcs[noun] == .nmod, heads[noun] >= 0, isOne(heads[noun], of: .preludes),
      arcs[heads[noun]] == .obl
    {
      place = heads[noun]
    }
    let verb = heads[place]
    guard verb >= 0, tokens[verb].partOfSpeech == .VERB, !passives[verb] else { return [] }
    // "freed him weeks after his abduction": he suffered that.
    let isOwn =
      (arcs[place] == .obj || arcs[place] == .obl) && !isOne(noun, of: .fates)
      && children[noun].contains {
        arcs[$0] == .possessive && tokens[$0].partOfSpeech == .PRON && mentions[$0] < 0
          && !at($0, .whose)
      }
    let isMeans = arcs[noun] == .obl && isMarked(noun, .with) && isOne(verb, of: .proceedings)
    return isOwn || isMeans ? surfaceSubjects(verb, depth: depth + 1) : []
  }

  /// Whether a preposition behind an event noun leads to who acts. "stepped up raids by drones": a machine that nobody is
  /// said to own is what they act with.
  func isAgent(_ child: Int, withFrom: Bool) -> Bool {
    guard arcs[child] == .nmod, isMarked(child, .by) || withFrom && isMarked(child, .from) else {
      return false
    }
    // "is planning attacks from havens in Mali": a place does nothing.
    if isMarked(child, .from), mentions[child] < 0,
      isOne(child, of: .grounds) || PlaceRelations.sorts.contains(tokens[child].lemma.lowercased())
    {
      return false
    }
    return !isMarked(child, .by) || mentions[child] >= 0
      || !isOne(child, of: .machines) && !isOne(child, of: .projectiles)
      || children[child].contains {
        leadsToMention($0) && (arcs[$0] != .nmod || isMarked($0, .of, .from))
      }
  }
}
