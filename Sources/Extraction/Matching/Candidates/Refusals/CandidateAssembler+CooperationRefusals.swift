import EntenteGraphModel
import EntenteLanguage

/// What a predicate of material cooperation seems to tell and doesn't.
extension CandidateAssembler {
  /// Whether the two don't work together.
  func refusesCooperate(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // "demanded the extradition of two men held by Mali"
    if predicate.category == .noun, !frame.holders(ofThoseIn: match.token).isEmpty,
      isDemanded(match)
    {
      return true
    }
    // "Chad and Mali exercised restraint"
    if predicate.category == .verb, predicate.name == "exercise",
      frame.dependents(match.token, .obj).contains(where: {
        frame.mentions[$0] < 0 && !frame.isOne($0, of: .drills)
      })
    {
      return true
    }
    // "is dealing with the Malian conflict": it deals with nobody.
    let dealt = argument(match.target, of: match)
    if predicate.category == .verb, predicate.name == "deal", match.target.hops > 0,
      frame.mentions[dealt] < 0, frame.tokens[dealt].partOfSpeech == .NOUN,
      ![WordSet.officers, .bodies, .forces, .authorities, .relatives, .movements].contains(where: {
        frame.isOne(dealt, of: $0)
      })
    {
      return true
    }
    // "joined a meeting with Noor": to meet is no other deed.
    if predicate.kind == .cooperate, predicate.name == "join",
      frame.objects(match.token).contains(where: { frame.tells($0, .consult) })
    {
      return true
    }
    // "has coordinated the movement of ISIL's fighters": that is done to them, not with them.
    if predicate.category == .verb, ["coordinate", "co-ordinate"].contains(predicate.name),
      frame.objects(match.token).contains(where: { isInside(match.target.token, $0) })
    {
      return true
    }
    // "discussed cooperation in trade and energy": the trade is only its field.
    let whole = frame.heads[match.token]
    if predicate.category == .noun, frame.arcs[match.token] == .nmod,
      frame.isMarked(match.token, .in, .on), whole >= 0, frame.isMutual(whole)
    {
      return true
    }
    // "sent a second jet to Larnaca", "took delivery of it in Hamburg": a company trades with no town.
    if predicate.kind == .aid, match.target.kind == .place { return true }
    // "ordered 20 jets powered by Norfleet engines": who makes a part sells it to somebody else.
    if predicate.category == .verb, match.target.hops > 0, isMadeBy(match) { return true }
    // "joint efforts to deter Chad": whom they are meant to stop doesn't join in.
    if predicate.category == .noun, isAimedAt(match) { return true }
    // "in partnership with others across the Department of Defense": those are some of its own.
    if relation.target.kind == .organization,
      frame.isMarked(match.target.token, .across, .throughout)
    {
      return true
    }
    // Nobody works with a machine.
    if relation.target.kind == .aircraft { return true }
    return false
  }

  /// Whether what is released is a record or text, by the noun or the last word of its title.
  private func isDisclosed(_ token: Int, _ predicate: Predicate) -> Bool {
    let released =
      predicate.category == .verb
      ? frame.objects(token) : frame.obliques(token, FunctionWord.of.number)
    return released.contains { thing in
      frame.isOne(thing, of: .disclosures)
        || frame.tokens[thing].partOfSpeech == .PROPN
          && frame.children[thing].contains { part in
            part > thing && frame.tokens[part].partOfSpeech == .PROPN
              && ([part] + frame.children[part]).contains { frame.isOne($0, of: .disclosures) }
          }
    }
  }

  /// Whether the target stands in a clause behind the object, which tells who has made a part of it.
  private func isMadeBy(_ match: PredicateMatch) -> Bool {
    let clause = frame.way(from: match.target.token, to: match.token).dropFirst().first {
      frame.arcs[$0] == .acl || frame.arcs[$0] == .relative
    }
    return clause.map { verb in
      ["power", "equip", "fit", "build", "make", "supply", "manufacture"].contains(
        frame.tokens[verb].lemma.lowercased())
    } ?? false
  }

  /// Whether one of the ends is whom a common effort is against.
  private func isAimedAt(_ match: PredicateMatch) -> Bool {
    let aims = frame.children[match.token].filter {
      frame.arcs[$0] == .acl && frame.isOne($0, of: .opposing)
    }
    let ends = [match.source.entity, match.target.entity]
    return aims.contains { aim in
      frame.objects(aim).contains { opposed in
        frame.mentions.indices.contains { token in
          frame.mentions[token] >= 0 && (token == opposed || isInside(token, opposed))
            && frame.entities[frame.mentions[token]].map { ends.contains($0.entity) } ?? false
        }
      }
    }
  }

  /// Whether no help reaches the target.
  func refusesAid(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    if predicate.category == .verb && isOfLeader(match) {
      return true
    }
    if isCaptor(match.target) { return true }
    // "received heavy machine gun and rocket fire from Chad"
    if predicate.name.hasPrefix("receive"),
      frame.objects(match.token).flatMap({ [$0] + frame.dependents($0, .conj) }).contains(where: {
        ["fire", "shelling"].contains(frame.tokens[$0].lemma.lowercased())
      })
    {
      return true
    }
    // "helped London win the bid": a leader's help for the own nation is no aid.
    if relation.source.kind == .leader, relation.target.kind == .nation,
      document.areOneSide(relation.source, relation.target)
    {
      return true
    }
    // "These operations have given our teams confidence": what is done helps nobody, whoever does it.
    if isByOperation(match) { return true }
    // "thanked the President for his hospitality": a guest of state is in no need.
    if predicate.name == "hospitality", relation.target.kind == .leader { return true }
    // "aid in response to Russia's war": who makes the war gets none.
    if isVictim(match) { return true }
    // "provided vaccines in partnership with Norfleet": who helps gets no help.
    let company = frame.heads[match.target.token]
    if company >= 0, frame.isMarked(match.target.token, .with),
      ["partnership", "cooperation", "coordination", "collaboration", "conjunction", "concert"]
        .contains(frame.tokens[company].lemma.lowercased())
    {
      return true
    }
    // "sponsored the Moscow rally": where it was gets nothing.
    if relation.target.kind == .place, predicate.category == .verb,
      frame.arcs[match.target.token] == .compound
    {
      return true
    }
    // "completed training for F-100s": a machine is taught nothing.
    if relation.target.kind == .aircraft, predicate.category == .noun { return true }
    // "contributions to global security, including in Africa" are to no land.
    var scene = match.target.token
    while frame.arcs[scene] == .conj, frame.heads[scene] >= 0 { scene = frame.heads[scene] }
    if match.target.kind == .place, predicate.category == .noun, frame.isMarked(scene, .in),
      frame.children[match.token].contains(where: { child in
        child < scene && frame.arcs[child] == .nmod && frame.isMarked(child, .to)
          && frame.mentions[child] < 0
      })
    {
      return true
    }
    // "sent missiles to Eastern Europe in support of Chad": it is Chad that is helped.
    if match.target.kind == .place, predicate.category == .verb,
      frame.children[match.token].contains(where: { child in
        frame.isMarked(child, .in) && frame.isOne(child, of: .helps)
          && frame.children[child].contains { frame.arcs[$0] == .nmod && frame.isMarked($0, .of) }
      })
    {
      return true
    }
    // "delivers to our soldiers and allies": whose they are doesn't get it.
    if match.target.kind == .leader, match.target.hops > 0,
      document.mentions.indices.contains(match.target.mention),
      document.mentions[match.target.mention].surface.lowercased() == "our"
    {
      return true
    }
    // "arrived at Lask to train": that is no help to the place.
    if match.target.kind == .place, predicate.name.hasPrefix("arrive") { return true }
    // "sent a second jet to Larnaca": a machine that goes somewhere is no help to the place.
    if match.target.kind == .place || predicate.name == "fly",
      ["send", "fly", "dispatch", "deploy"].contains(where: predicate.name.hasPrefix),
      frame.objects(match.token).contains(where: { object in
        frame.mentions[object] >= 0
          && frame.entities[frame.mentions[object]]?.kind == .aircraft
          || Words.aircraftNouns[frame.tokens[object].lemma.lowercased()] != nil
      })
    {
      return true
    }
    // Nor do bombers that are sent to an own place help it.
    if match.target.kind == .place, predicate.name.hasPrefix("send"),
      document.areOneSide(relation.source, relation.target)
    {
      return true
    }
    // "dispatched F-16s to Lima" stations them there.
    if match.target.kind == .place, predicate.category == .verb,
      !frame.actors(frame.objects(match.token), [.aircraft], .target).isEmpty
    {
      return true
    }
    // Who advises the own force serves it.
    if predicate.name == "advise", document.areOneSide(relation.source, relation.target) {
      return true
    }
    // "provided an update on U.S. efforts": whom a gift is about doesn't get it.
    if predicate.category == .verb, predicate.targets.contains(.receiver),
      frame.arcs[argument(match.target, of: match)] == .obj, match.target.hops > 1
    {
      return true
    }
    // "reinforces U.S. leadership", "provided the president's briefing": whose a thing is gets no help by it.
    if predicate.category == .verb, isOwner(match.target) { return true }
    return false
  }

  /// Whether an end holds those captive who are freed: "rescued four hostages held by Mali's rebels".
  private func isCaptor(_ end: Argument) -> Bool {
    let holding = frame.heads[end.token]
    return holding >= 0 && [.acl, .relative].contains(frame.arcs[holding])
      && frame.passives[holding] && frame.isMarked(end.token, .by)
      && (frame.isOne(holding, of: .captures) || frame.isOne(holding, of: .kidnappings))
  }

  /// Whether two leaders only speak of a truce, or write of it: "discussed the ceasefire", "signed a declaration on the truce".
  private func isOfTalk(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    guard lexicon.predicates[match.predicate].category == .noun,
      lexicon.predicates[match.predicate].bothWays,
      relation.source.kind == .leader, relation.target.kind == .leader
    else { return false }
    var topic = match.token
    while frame.arcs[topic] == .nmod, frame.isMarked(topic, .on, .about), frame.heads[topic] >= 0 {
      topic = frame.heads[topic]
    }
    let verb = frame.heads[topic]
    guard verb >= 0, frame.tokens[verb].partOfSpeech == .VERB else { return false }
    return topic != match.token || frame.isOne(verb, of: .topics)
      || ["propose", "welcome", "back", "support", "negotiate", "broker"].contains(
        frame.tokens[verb].lemma.lowercased())
  }

  /// Whether nothing is given up.
  func refusesRetreat(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    if isDemanded(match) || isCaptor(match.target) || isOfTalk(match, relation) { return true }
    // "A truce between Mali and Chad collapsed", "broke the truce that Mali had reached with Chad"
    if predicate.category == .noun, frame.heads[match.token] >= 0,
      frame.arcs[match.token] == .nsubj && frame.isOne(frame.heads[match.token], of: .collapses)
        || frame.arcs[match.token] == .obj
          && ["break", "violate", "breach", "shatter"].contains(
            frame.tokens[frame.heads[match.token]].lemma.lowercased())
    {
      return true
    }
    // "agreed on the importance of maintaining the ceasefire": who speaks of a truce needn't have made it.
    let upkeep = frame.heads[match.token]
    if predicate.category == .noun, predicate.bothWays, upkeep >= 0,
      relation.source.kind == .leader, relation.target.kind == .leader,
      frame.arcs[match.token] == .obj, frame.tokens[upkeep].partOfSpeech == .VERB,
      frame.arcs[upkeep] != .root, frame.isMarked(upkeep, .of)
    {
      return true
    }
    // "removed Chad from its white list": it had been better off there.
    if predicate.category == .verb,
      frame.obliques(match.token, FunctionWord.from.number).contains(where: { list in
        frame.children[list].contains {
          ["white", "trusted", "preferred", "favored", "favoured", "safe"].contains(
            frame.tokens[$0].text.lowercased())
        }
      })
    {
      return true
    }
    // "withdrew from the race": a candidate gives up nothing to the land.
    if predicate.category == .verb,
      frame.obliques(match.token, FunctionWord.from.number).contains(where: {
        frame.isOne($0, of: .contests)
      })
    {
      return true
    }
    // "release stocks from the reserve": from where, not to whom.
    if predicate.name.hasPrefix("release"), frame.isMarked(match.target.token, .from) {
      return true
    }
    // "The jets, owned by a Malian company, left Lima": they flew off, and gave up nothing.
    if predicate.category == .verb, match.source.hops > 0,
      frame.isOne(argument(match.source, of: match), of: .machines),
      ["leave", "depart", "exit"].contains(frame.tokens[match.token].lemma.lowercased())
    {
      return true
    }
    // "resumed its flights with the A380"
    if predicate.name == "resume" && relation.target.kind == .aircraft {
      return true
    }
    // "Chadian planes evacuated 200 people from Lima": who brings others out gives up nothing.
    if predicate.name == "evacuate", predicate.category == .verb,
      !frame.actors(frame.surfaceSubjects(match.token), [.aircraft], .source).isEmpty
        || frame.objects(match.token).contains(where: {
          frame.isOne($0, of: .people) || frame.isOne($0, of: .individuals)
        })
    {
      return true
    }
    // "is considering handing over four jets": a machine is given to somebody else.
    if relation.target.kind == .aircraft, predicate.name.hasSuffix("+over") { return true }
    // "relinquished command of the wing": the next takes it.
    if frame.objects(match.token).contains(where: {
      frame.tokens[$0].lemma.lowercased() == "command"
    }) {
      return true
    }
    // "The strike group left Japan": ships come and go.
    if ["leave", "depart"].contains(predicate.name),
      isShip(relation.source)
        || ["strike group", "fleet", "flotilla", "air wing"].contains(where: {
          document.entities[relation.source]?.name.lowercased().contains($0) == true
        })
    {
      return true
    }
    if predicate.name == "leave" {
      // "left four dead", "left two policemen wounded"
      if !frame.dependents(match.token, .xcomp).isEmpty { return true }
    }
    // "released the records of the papacy", "the release of the Lima Report" set nobody free.
    if predicate.name == "release", isDisclosed(match.token, predicate) { return true }
    // "handed the podium over to Noor" gives nothing up.
    if predicate.category == .verb, predicate.name.hasPrefix("hand"),
      relation.source.kind == .leader, relation.target.kind == .leader,
      frame.objects(match.token).contains(where: { object in
        ["it", "podium", "floor", "microphone", "mic", "stage", "word", "things"].contains(
          frame.tokens[object].text.lowercased())
      })
    {
      return true
    }
    // Airlines that fly again give nothing up.
    if document.isOne(of: ["airline"], relation.source) { return true }
    // Whose exit from a club it is, is no member any more, and gives nothing else up.
    if predicate.category == .noun, match.source.kind == .nation,
      match.target.kind == .organization,
      ["exit", "withdrawal", "departure"].contains(predicate.name)
    {
      return true
    }
    // A jet that leaves its base, or an envoy who goes home, gives nothing up.
    let head = argument(match.source, of: match)
    let phrase = [head] + frame.children[head]
    let isGoing = phrase.contains { part in
      frame.mentions[part] >= 0
        && [.aircraft, .leader].contains(frame.entities[frame.mentions[part]]?.kind)
    }
    let isAfloat = ["ship", "frigate", "warship", "destroyer", "cruiser", "carrier", "submarine"]
      .contains(frame.tokens[head].lemma.lowercased())
    if predicate.category == .verb, match.source.kind != .leader,
      match.target.kind == .place || match.target.kind == .nation && !isAfloat,
      CandidateAssembler.partings.contains(predicate.name),
      isGoing || isAfloat || !isOfTroops(head)
    {
      return true
    }
    return false
  }

  /// Verbs for going away, from a place or from a thing.
  static let partings: Set<String> = ["leave", "depart", "quit"]

  /// Whether a phrase is one of troops: "the first group of peacekeepers".
  private func isOfTroops(_ head: Int) -> Bool {
    ([head] + frame.children[head]).contains { part in
      frame.isOne(part, of: .troops)
        || frame.arcs[part] == .nmod
          && frame.children[part].contains { frame.isOne($0, of: .troops) }
    }
  }
}
