import EntenteGraphModel
import EntenteLanguage

/// What an attack seems to tell and doesn't.
extension CandidateAssembler {
  /// Whether those who seem to shoot are shot at themselves, as headlines leave the passive's verb out: "Malian plane shot
  /// at as truce frays".
  private func isShotAt(_ match: PredicateMatch) -> Bool {
    let behind = match.token + 1
    guard lexicon.predicates[match.predicate].category == .verb,
      ["shot", "fired"].contains(frame.tokens[match.token].text.lowercased()),
      frame.dependents(match.token, .aux).isEmpty, frame.tokens.indices.contains(behind),
      ["at", "on", "upon"].contains(frame.tokens[behind].text.lowercased())
    else { return false }
    guard frame.tokens.indices.contains(behind + 1) else { return true }
    let next = frame.tokens[behind + 1].partOfSpeech
    return ![.DET, .NOUN, .PROPN, .ADJ, .NUM, .PRON].contains(next)
  }

  /// Whether a name is one of the two of a border near which something was.
  private func isBorderOfTwo(_ end: Argument) -> Bool {
    let border = frame.heads[end.token]
    guard border >= 0, [.compound, .amod].contains(frame.arcs[end.token]),
      ["border", "frontier"].contains(frame.tokens[border].lemma.lowercased()),
      frame.isMarked(border, .near, .along, .at, .on)
    else { return false }
    return (frame.children[border] + frame.children[end.token]).contains {
      $0 != end.token && $0 < border && frame.mentions[$0] >= 0
        && [.compound, .amod, .conj].contains(frame.arcs[$0])
    }
  }

  /// Whether nobody is attacked, or by somebody else: in a game, in a metaphor, by mishap.
  func refusesAssault(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // "The minister hit back at Mali" in words.
    let doer = argument(match.source, of: match)
    if predicate.name.hasSuffix("+back"),
      relation.source.kind == .leader || frame.isOne(doer, of: .officers)
    {
      return true
    }
    if isShotAt(match) || isHitAbroad(match, relation) || isOfMaker(match) || isRace(match) {
      return true
    }
    // "killed in an attack on Fort Roe, a base in Mali": Mali is where it is.
    let ground = frame.heads[match.source.token]
    if predicate.category == .verb, predicate.sources.allSatisfy({ $0 != .subject }), ground >= 0,
      ground != match.token, frame.isMarked(match.source.token, .in, .at, .near)
    {
      return true
    }
    // "both sides in Chad's civil war and the rebels in Mali": in a civil war no nation fights another.
    if predicate.category == .noun, relation.source.kind == .nation,
      relation.target.kind == .nation,
      frame.children[match.token].contains(where: {
        frame.tokens[$0].text.lowercased() == "civil"
      })
    {
      return true
    }
    // "an army post near the Mali-Chad border" is no attack on Chad.
    if isBorderOfTwo(match.target) { return true }
    if isToStop(match) || isOfBacker(match) { return true }
    // "launched 13 drones of the type": those are what it attacks with.
    if relation.target.kind == .aircraft, predicate.category == .verb,
      ["launch", "fire"].contains(where: predicate.name.hasPrefix),
      case let arm = argument(match.target, of: match),
      frame.arcs[arm] == .obj
        || frame.arcs[arm] == .nsubj && frame.passives[match.token]
    {
      return true
    }
    // "Smoke from Chad hit Lima": weather and fires are nobody's deed; not so "RAF Typhoons".
    if match.source.hops > 0, frame.mentions[doer] < 0, frame.isOne(doer, of: .accidents) {
      return true
    }
    if isOfGiver(match.source) || isOfGiver(match.target) { return true }
    // "is clearing refugees from Rafah": who is moved is not attacked.
    if predicate.name == "clear",
      frame.objects(match.token).contains(where: {
        frame.isOne($0, of: .people) || frame.isOne($0, of: .individuals)
          || ["refugee", "evacuee", "settler"].contains(frame.tokens[$0].lemma.lowercased())
      })
    {
      return true
    }
    // "executed joint exercises" executes nobody.
    if predicate.category == .verb, predicate.name == "execute",
      frame.objects(match.token).contains(where: { frame.tells($0, .cooperate) })
    {
      return true
    }
    // "took steps to target Chad's oligarchs": what is done by steps is done without arms; not so "an attack targeting Chad".
    if predicate.category == .verb, predicate.name == "target", frame.heads[match.token] >= 0,
      case let means = frame.heads[match.token],
      frame.isOne(means, of: .resumptions) && !frame.isHarm(means) || frame.tells(means, .sanction)
    {
      return true
    }
    // "killed six men in Lima", "a battle in Lima": the town is where it was.
    if relation.target.kind == .place, isOfPeople(predicate),
      frame.isMarked(match.target.token, .in, .at, .near, .of, .outside, .around, .inside)
        || match.target.hops > 0
    {
      return true
    }
    if isAdvancing(match) { return true }
    // "spoke of their cooperation to defeat Hamas": officials who aim at that have no arms.
    if predicate.name == "defeat", relation.source.kind == .leader,
      frame.isMarked(match.token, .to), [.acl, .advcl].contains(frame.arcs[match.token])
    {
      return true
    }
    // "strikes in support of the Malian army": those are helped by them.
    if isHelped(match.target.token, by: match.token) { return true }
    // "fought rebels in Mali": Mali is where they fought.
    if ["fight", "battle", "combat", "engage", "clash"].contains(predicate.name)
      && [.nation, .place].contains(relation.target.kind)
      && frame.isMarked(match.target.token, .in, .inside, .across, .throughout, .near)
    {
      return true
    }
    if predicate.category == .verb && isMishap(match) {
      return true
    }
    if predicate.name == "strike" {
      // "struck a tougher tone on Iran"
      if frame.dependents(match.token, .obj).contains(where: { frame.isOne($0, of: .figures) }) {
        return true
      }
    }
    // "have worked to bring the bombing to an end": who ends it hasn't done it.
    let mover = frame.heads[match.token]
    if predicate.category == .noun, mover >= 0,
      ["bring", "put"].contains(frame.tokens[mover].lemma.lowercased()),
      (frame.children[mover] + frame.children[match.token]).contains(where: { goal in
        frame.isMarked(goal, .to)
          && ["end", "halt", "close", "stop", "conclusion"].contains(
            frame.tokens[goal].lemma.lowercased())
      }), frame.ownAgents(match.token, withOf: false).isEmpty
    {
      return true
    }
    if predicate.category == .noun {
      // "the country's first bombing in Lima": it befell the country.
      if frame.arcs[match.source.token] == .possessive,
        frame.heads[match.source.token] == match.token,
        frame.isMarked(match.target.token, .in, .at),
        frame.children[match.token].contains(where: { child in
          frame.arcs[child] == .amod
            && (frame.isOne(child, of: .ordinals)
              || frame.tokens[child].morphology["Degree"] == "Sup"
              || frame.tokens[child].text.lowercased().hasSuffix("est"))
        })
      {
        return true
      }
      // "An American drone was hit by an Iranian missile": the verb tells what was hit.
      let verb = frame.heads[match.token]
      if verb >= 0, frame.passives[verb], frame.isMarked(match.token, .by),
        lexicon.byWord[Int(max(0, frame.words[verb]))].contains(where: {
          lexicon.predicates[$0].kind == .assault && lexicon.predicates[$0].category == .verb
        }),
        frame.actors(frame.surfaceSubjects(verb), [.aircraft], .target).isEmpty == false
      {
        return true
      }
    }
    // "launched a campaign in Burma to fight the fever": no attack says where alone it is.
    if predicate.category == .verb, predicate.name.hasPrefix("launch"),
      frame.isMarked(match.target.token, .in, .across, .throughout),
      frame.objects(match.token).contains(where: { object in
        frame.tokens[object].lemma.lowercased() == "campaign"
          && !frame.children[object].contains { frame.isOne($0, of: .ordnance) }
      })
    {
      return true
    }
    // "Afghan police killed a militant in Ghazni" did Ghazni no harm.
    if relation.target.kind == .place, document.areOneSide(relation.source, relation.target),
      frame.objects(match.token).contains(where: { isOutlaw($0) })
    {
      return true
    }
    // "attacked principles enshrined in the UN Charter", "condemned the invasion in the General Assembly"
    if relation.target.kind == .organization,
      frame.isMarked(match.target.token, .in)
        || frame.objects(match.token).contains(where: { frame.isOne($0, of: .ideas) })
    {
      return true
    }
    // "The liberation of the town from the rebels" is against them.
    if predicate.name == "liberation",
      frame.way(from: match.source.token, to: match.token).contains(where: {
        frame.isMarked($0, .from)
      })
    {
      return true
    }
    // "We are targeting the training with the Iraqis": a matter is the target.
    if predicate.name == "target", predicate.category == .verb,
      frame.way(from: match.target.token, to: match.token).contains(where: {
        frame.isMarked($0, .with)
      })
    {
      return true
    }
    // "defeated Boeing for the contract": businesses don't shoot.
    if isCompany(relation.source) { return true }
    if isPeaceful(predicate, match.token) { return true }
    // "bombed a Syrian battery after it fired at an Israeli jet": who flies a jet fires at it by mistake at most.
    if match.target.kind == .aircraft,
      let owner = frame.operators[match.target.mention].flatMap({ frame.entities[$0]?.entity }),
      document.areOneSide(relation.source, owner),
      !frame.tokens.contains(where: { token in
        ["own", "mistake", "mistakenly", "accidentally", "friendly", "accident", "error"]
          .contains(token.text.lowercased())
      })
    {
      return true
    }
    // "beat Spain in the semifinal", "will battle Germany in the final"
    if predicate.category == .verb, isSport,
      frame.isOne(match.token, of: .victories)
        || ["battle", "fight", "attack", "face", "hit", "punish"].contains(predicate.name)
    {
      return true
    }
    return false
  }

  /// Whether somebody only asks for the end of a deed: "demanded an end to the war in Mali". Who orders a halt to the own strikes
  /// has made them.
  private func isToStop(_ match: PredicateMatch) -> Bool {
    let end = frame.heads[match.token]
    guard frame.tokens[match.token].partOfSpeech == .NOUN, end >= 0,
      [.nmod, .obj, .obl].contains(frame.arcs[match.token]),
      ["end", "halt", "stop", "cessation", "conclusion", "pause", "finish", "suspension"]
        .contains(frame.tokens[end].lemma.lowercased()),
      frame.ownAgents(match.token, withOf: false).isEmpty,
      case let wish = frame.heads[end], wish >= 0
    else { return false }
    let verb = frame.tokens[wish].lemma.lowercased()
    return verb != "order"
      && (asks(wish) || ["want", "seek", "support", "back", "favour", "favor"].contains(verb))
  }

  /// Whether somebody only supports a deed that others do: "supported the liberation of Lima".
  private func isOfBacker(_ match: PredicateMatch) -> Bool {
    let verb = frame.heads[match.token]
    return frame.tokens[match.token].partOfSpeech == .NOUN && verb >= 0
      && frame.arcs[match.token] == .obj && frame.tellsAlone(verb, [.support])
      && ["support", "back", "endorse", "praise", "hail", "applaud", "welcome"].contains(
        frame.tokens[verb].lemma.lowercased())
      && frame.ownAgents(match.token, withOf: false).isEmpty
  }

  /// Whether what is done is done to people, not to the place where they are.
  private func isOfPeople(_ predicate: Predicate) -> Bool {
    let word = predicate.name.split(separator: " ").first.map(String.init) ?? predicate.name
    return lexicon.vocabulary[word].map {
      (lexicon.wordSets[.manslaughters] ?? []).contains($0)
    } ?? false
  }

  /// Whether something is advanced: "advanced the inclusion of the islanders" sends no men forward.
  func isAdvancing(_ match: PredicateMatch) -> Bool {
    lexicon.predicates[match.predicate].name == "advance"
      && !frame.dependents(match.token, .obj).isEmpty
  }

  /// Whether a deed is done for whom it would be against: "in support of", "in defence of".
  func isHelped(_ end: Int, by deed: Int) -> Bool {
    frame.way(from: end, to: deed).dropFirst().contains { noun in
      frame.isMarked(noun, .in)
        && (frame.isOne(noun, of: .helps)
          || frame.tokens[noun].lemma.lowercased().hasPrefix("defen"))
    }
  }

  /// Whether those whom a verb says were killed died of an accident or of a deed told before it: "crashed, killing a
  /// Chadian", "the bombing of a Malian airliner that killed six Chadians".
  private func isMishap(_ match: PredicateMatch) -> Bool {
    let verb = match.token
    // "A freighter flown by Norfleet overran the runway in Lima"
    if lexicon.predicates[match.predicate].name == "overrun",
      !frame.actors(frame.surfaceSubjects(verb), [.aircraft], .source).isEmpty
    {
      return true
    }
    let host = frame.heads[verb]
    guard host >= 0 else { return false }
    switch frame.arcs[verb] {
    case .advcl: return frame.isOne(host, of: .mishaps) && frame.tokens[verb].text.hasSuffix("ing")
    case .relative:
      guard frame.mentions[host] >= 0, frame.entities[frame.mentions[host]]?.kind == .aircraft,
        frame.arcs[host] == .nmod, frame.heads[host] >= 0
      else { return false }
      return frame.isHarm(frame.heads[host]) || frame.isOne(frame.heads[host], of: .accidents)
    default: return false
    }
  }

  /// Whether an end only gave or made what it is about: "Rockets supplied by Chad hit Lima", "destroyed a tank donated by Chad".
  private func isOfGiver(_ end: Argument) -> Bool {
    let deed = frame.heads[end.token]
    return deed >= 0 && frame.arcs[end.token] == .obl && frame.isMarked(end.token, .by)
      && [.acl, .relative].contains(frame.arcs[deed]) && frame.isOne(deed, of: .makings)
      && frame.heads[deed] >= 0 && frame.isWeapon(frame.heads[deed])
  }

  /// Whether what would be an attack is called something else by the word before it: "an advertisement campaign",
  /// "a hunger strike", "warning shots".
  private func isPeaceful(_ predicate: Predicate, _ token: Int) -> Bool {
    ([token] + frame.qualifierTokens(predicate, token)).contains { noun in
      frame.tokens[noun].partOfSpeech == .NOUN
        && frame.children[noun].contains {
          $0 < noun && [.amod, .compound].contains(frame.arcs[$0]) && frame.isOne($0, of: .peaceful)
        }
    }
  }

  /// Whether a noun is for armed people of no state, or their head: "a militant commander".
  func isOutlaw(_ noun: Int) -> Bool {
    frame.isOne(noun, of: .outlaws)
      || frame.children[noun].contains { child in
        [.amod, .compound].contains(frame.arcs[child]) && frame.isOne(child, of: .outlaws)
      }
  }

  /// Whether the sentence tells of a game.
  var isSport: Bool {
    frame.tokens.indices.contains {
      frame.isOne($0, of: .sports)
        && (frame.tokens[$0].partOfSpeech != .VERB || frame.arcs[$0] == .amod)
        || isScore($0)
    }
  }

  /// Whether a token tells how a game went: "by six runs", "on penalties", "to gold", "3-1".
  private func isScore(_ token: Int) -> Bool {
    let word = frame.tokens[token].lemma.lowercased()
    let before = token > 0 ? frame.tokens[token - 1] : nil
    switch word {
    case "run", "goal", "shot", "set", "try", "length", "stroke":
      let two = token > 1 ? frame.tokens[token - 2].text.lowercased() : ""
      return before?.partOfSpeech == .NUM && two == "by"
        && frame.tokens[token].partOfSpeech == .NOUN
    case "penalty": return before?.text.lowercased() == "on"
    case "gold", "silver", "bronze":
      return ["to", "for", "win", "take", "claim"].contains(before?.lemma.lowercased())
        && frame.dependents(token, .nmod).isEmpty && frame.arcs[token] != .compound
    default:
      let sides = word.split(whereSeparator: { $0 == "-" || $0 == "–" })
      return sides.count == 2 && sides.allSatisfy { $0.count <= 2 && $0.allSatisfy(\.isNumber) }
    }
  }

  /// Whether those who beat each other are only of the nations that seem to: "Chad's Ali Noor beat Mali's Ana Ruiz in Paris".
  private func isRace(_ match: PredicateMatch) -> Bool {
    lexicon.predicates[match.predicate].category == .verb
      && frame.isOne(match.token, of: .victories)
      && [match.source, match.target].allSatisfy { end in
        let person = frame.heads[end.token]
        return end.kind == .nation && frame.arcs[end.token] == .possessive && person >= 0
          && frame.mentions[person] < 0 && frame.tokens[person].partOfSpeech == .PROPN
      }
  }
}
