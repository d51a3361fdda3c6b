import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// Whether two ends that the grammar gives don't make the relation that a predicate tells.
  func isSenseless(
    _ index: Int, _ token: Int, _ source: Argument, _ target: Argument
  ) -> Bool {
    let predicate = lexicon.predicates[index]
    // What the ninety who sign a statement do together, each of them doesn't do with each.
    if source.token == target.token, (frame.groups[source.token]?.count ?? 0) > 4 { return true }
    // "Noor spoke by telephone and voiced support for Chad": that speaks for nobody.
    if predicate.kind == .officialOf, predicate.category == .verb,
      target.hops > 0 || frame.heads[target.token] != token,
      !isOwnDelegation(predicate, token, target)
    {
      return true
    }
    // "tried to reach the Malian leader": who is Malian is no goal.
    if predicate.kind == .visited, predicate.category == .verb, target.hops > 0,
      frame.arcs[target.token] == .amod, frame.heads[target.token] >= 0,
      Words.posts.contains(frame.tokens[frame.heads[target.token]].lemma.lowercased())
    {
      return true
    }
    // "captured a rebel in Lima" takes no town.
    if predicate.kind == .assault, target.kind == .place,
      ["capture", "seize"].contains(predicate.name),
      frame.isMarked(target.token, .in, .at, .near)
    {
      return true
    }
    // "fought alongside rebels in Mali": Mali is where they fought.
    if predicate.kind == .assault, [.nation, .place].contains(target.kind),
      ["fight", "battle", "combat", "clash"].contains(predicate.name),
      frame.isMarked(target.token, .in, .inside, .across, .throughout, .near)
    {
      return true
    }
    // "advanced into the rebels' heartland in Mali" is against those there.
    if predicate.kind == .mobilize, predicate.name == "advance", frame.isMarked(target.token, .in),
      !frame.obliques(token, FunctionWord.into.number).isEmpty
    {
      return true
    }
    // "welcomed the talks in Lima": who is glad of others' talks need not be there.
    if predicate.kind == .visited, predicate.category == .verb, predicate.name == "welcome",
      frame.objects(token).contains(where: { frame.tells($0, .consult) })
    {
      return true
    }
    return isDeedJudged(predicate, token, target) || isOutsider(predicate, token, target)
      || isNoContact(predicate, token, source, target)
  }

  /// Whether the target is whose delegation the object of a verb is: "led the Malian delegation".
  private func isOwnDelegation(_ predicate: Predicate, _ token: Int, _ target: Argument) -> Bool {
    guard !predicate.objects.isEmpty else { return false }
    return frame.objects(token).contains { delegation in
      target.token == delegation
        || frame.heads[target.token] == delegation
          && ([.amod, .compound, .possessive].contains(frame.arcs[target.token])
            || frame.isMarked(target.token, .from, .of))
    }
  }

  /// Whether what is judged is a deed, not who did it.
  private func isDeedJudged(_ predicate: Predicate, _ token: Int, _ target: Argument) -> Bool {
    // "The threat was dismissed" dismisses nobody: what is judged is a deed, not who did it.
    if frame.judged.contains(target.token),
      (frame.groups[target.token] ?? [frame.mentions[target.token]]).contains(target.mention),
      target.token == token
        || predicate.category == .verb
          && ![.accuse, .support, .reject, .concede].contains(predicate.kind)
    {
      return true
    }
    return false
  }

  /// Whether a phrase makes nobody a member or head of what it names.
  private func isOutsider(_ predicate: Predicate, _ token: Int, _ target: Argument) -> Bool {
    // "a member of the Yukos board" is no member of Yukos.
    // "leading the UN team" leads no UN.
    if [.memberOf, .leads].contains(predicate.kind), target.hops > 0,
      frame.heads[target.token] >= 0,
      PredicateMatcher.circles.contains(frame.tokens[frame.heads[target.token]].lemma.lowercased())
    {
      return true
    }
    // "part of the NATO-led mission": what others lead is not theirs.
    if [.partOf, .memberOf].contains(predicate.kind),
      frame.heads[target.token] >= 0,
      frame.tokens[frame.heads[target.token]].text.lowercased() == "led",
      frame.arcs[frame.heads[target.token]] == .amod
    {
      return true
    }
    // "The drill, hosted by the Kenyan Navy, includes ships from Mali": that makes no member of the navy.
    if predicate.kind == .memberOf, predicate.category == .verb,
      frame.surfaceSubjects(token).contains(where: { frame.isOne($0, of: .drills) })
    {
      return true
    }
    // "our partners, including India" are no members of those who speak.
    if predicate.kind == .memberOf, predicate.category == .noun,
      frame.tokens[target.token].partOfSpeech == .PRON,
      frame.tokens[token].lemma.lowercased() == "partner"
    {
      return true
    }
    // "chaired a meeting co-hosted by Sweden", "a summit that will be chaired by Ruiz"
    if predicate.kind == .leads, predicate.category == .verb,
      target.hops > 0 && frame.isMarked(target.token, .by)
        || frame.objects(token).contains(where: { frame.tells($0, .consult) })
    {
      return true
    }
    return false
  }

  /// Whether two ends don't deal with each other, though a word for that stands between them.
  private func isNoContact(
    _ predicate: Predicate, _ token: Int, _ source: Argument, _ target: Argument
  ) -> Bool {
    // "moved Su-35s to Belarus" stations them there; "toward Belarus" would be against it. Ships among them are forces that
    // are moved.
    if predicate.kind == .mobilize, predicate.category == .verb, target.hops == 0,
      frame.isMarked(target.token, .to, .in, .at, .on), areAircraft(frame.objects(token))
    {
      return true
    }
    // Nobody promises an aircraft anything, nor does it help or talk.
    if target.kind == .aircraft || source.kind == .aircraft,
      [.verbalCooperation, .materialCooperation].contains(
        predicate.kind.relationClass),
      predicate.kind != .retreat
    {
      return true
    }
    // "welcomed Xi's decision" is no meeting with him.
    // "welcomed the talks between Noor and Ruiz" has none with the second either.
    var guest = target.token
    while frame.arcs[guest] == .conj, frame.heads[guest] >= 0 { guest = frame.heads[guest] }
    if predicate.kind == .consult, predicate.name == "welcome",
      [.possessive, .nmod, .obl, .amod].contains(frame.arcs[guest])
    {
      return true
    }
    // "visited a hospital supported by UNICEF" meets no UNICEF.
    if predicate.kind == .consult, !predicate.bothWays,
      predicate.category == .verb, target.hops > 1,
      frame.isMarked(target.token, .by), frame.heads[target.token] != token
    {
      return true
    }
    return false
  }

  /// Whether some objects are aircraft alone, those joined to them as well.
  private func areAircraft(_ objects: [Int]) -> Bool {
    let all = objects.flatMap { [$0] + frame.dependents($0, .conj) }
    return !all.isEmpty
      && all.allSatisfy { object in
        frame.mentions[object] >= 0
          && frame.entities[frame.mentions[object]]?.kind == .aircraft
      }
  }

  /// Groups within a body, to which its members don't belong as a whole.
  private static let circles: Set<String> = [
    "board", "team", "staff", "crew", "delegation", "family", "squad", "management", "panel",
  ]
}
