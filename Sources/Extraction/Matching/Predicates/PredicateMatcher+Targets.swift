import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// Whom a predicate is about by the places of its entry, and the tokens that tell it.
  func nearTargets(_ predicate: Predicate, _ token: Int) -> (found: [Argument], tokens: [Int]) {
    let said = frame.qualifierTokens(predicate, token).filter { frame.isEventNoun($0) }
    for place in targetPlaces(predicate, token) {
      var tokens = self.tokens(place, predicate, token, .target)
      // "reaffirmed the United States' support for Albania" is not about the United States.
      tokens.removeAll { said.contains($0) }
      // "its invasion with the support of Chad": who helps a deed doesn't suffer it.
      if [.materialConflict, .verbalConflict].contains(predicate.kind.relationClass) {
        tokens.removeAll { frame.isOne($0, of: .helps) && frame.isMarked($0, .with) }
      }
      // "strikes with Chadian missiles killed six": what they are carried out with is not hit.
      if predicate.kind == .assault, predicate.category == .noun {
        tokens.removeAll { frame.isMarked($0, .with) && frame.isWeapon($0) }
      }
      // "Iran-backed Hezbollah and Israel": the participle belongs to the first name alone.
      let isBeforeName =
        frame.arcs[token] == .amod && predicate.category == .verb
        && tokens == [frame.heads[token]] && frame.mentions[frame.heads[token]] >= 0
      var targets =
        isBeforeName
        ? tokens.flatMap { frame.actors($0, predicate.targetKinds, .target, conjoined: false) }
        // "says gunmen in Chad have kidnapped": who is said to act is asked for as one who acts.
        : frame.actors(
          tokens, predicate.targetKinds,
          predicate.kind == .accuse && place == .clauseSubject ? .source : .target)
      // "Russian-backed groups in Peru": where the groups are is not whom Russia is behind.
      if frame.arcs[token] == .amod, predicate.category == .verb,
        [.support, .aid].contains(predicate.kind)
      {
        targets.removeAll { isWhereabouts($0.token, below: frame.heads[token]) }
      }
      // "released its indictment against Noor" lets nobody go.
      if predicate.kind == .retreat, predicate.category == .verb, place == .object,
        tokens.allSatisfy({ frame.mentions[$0] < 0 && frame.tells($0, .accuse) })
      {
        targets = []
      }
      if targets.isEmpty {
        // "paid tribute to Ana Ruiz for her work in Peru" is for her, whom the graph doesn't know.
        if isForStranger(predicate, place, tokens) { return ([], []) }
        continue
      }
      let (sources, _) = self.sources(predicate, token, without: tokens)
      let ids = Set(sources.map(\.entity))
      // Those who sign may thank one of them: "We thank Japan".
      let areMany = sources.contains { frame.groups[$0.token]?.count ?? 0 > 2 }
      if !ids.isEmpty, !areMany { targets.removeAll { ids.contains($0.entity) } }
      // "We reaffirm our support for Syria's unity and our commitment": who say so don't support each other.
      if areMany {
        targets.removeAll {
          ids.contains($0.entity) && frame.tokens[$0.token].partOfSpeech == .PRON
        }
      }
      // "accusations by Chad" are made by whom they would be against if another made them.
      if ids.isEmpty, predicate.category == .noun,
        place == .preposition(FunctionWord.by.number)
      {
        targets = []
      }
      if !targets.isEmpty { return (targets, tokens) }
    }
    return ([], [])
  }

  /// Whether what is said is said of somebody whose name is nobody's in the graph.
  private func isForStranger(_ predicate: Predicate, _ place: Place, _ tokens: [Int]) -> Bool {
    guard [.verbalCooperation, .verbalConflict].contains(predicate.kind.relationClass) else {
      return false
    }
    switch place {
    case .object, .receiver: break
    case .preposition(let number) where number == FunctionWord.to.number: break
    default: return false
    }
    return tokens.contains { frame.strangers.contains($0) }
  }

  /// Whether a name only tells where somebody is: "groups in Peru".
  private func isWhereabouts(_ name: Int, below head: Int) -> Bool {
    var current = name
    for _ in 0..<4 where current >= 0 && current != head {
      if [.nmod, .obl].contains(frame.arcs[current]),
        frame.isMarked(current, .in, .inside, .across, .at, .near, .on)
      {
        return true
      }
      current = frame.heads[current]
    }
    return false
  }

  /// The places of an entry in the order in which they are asked for targets.
  private func targetPlaces(_ predicate: Predicate, _ token: Int) -> [Place] {
    // What hangs from the noun itself comes before what hangs from its verb.
    let own = predicate.targets.filter {
      // "landed in Lima and flew on to Quito" didn't land in Quito.
      let isWay = predicate.category == .verb && predicate.kind.relationClass == .movement
      guard predicate.category == .noun || isWay, case .preposition(let number) = $0,
        number != FunctionWord.by.number, number != FunctionWord.from.number
      else { return false }
      return !frame.obliques(token, number).isEmpty
    }
    let places = own + predicate.targets.filter { !own.contains($0) }
    // "Russia's invasion of Ukraine in winter", "its effect on food in Africa": where an attack has its doer before it, "of" leads
    // to whom it is done to.
    let of = Place.preposition(FunctionWord.of.number)
    if predicate.category == .noun, predicate.kind == .assault, own.contains(of),
      !frame.ownAgents(token, withOf: false).isEmpty
    {
      return [of] + places.filter { $0 != of }
    }
    return places
  }

  /// Whom a predicate is about where no place of its entry leads to them: who was claimed or addressed, who suffers it, who
  /// did what is judged.
  func distantTargets(_ predicate: Predicate, _ token: Int) -> [Argument] {
    var targets = claimed(predicate, token)
    if targets.isEmpty, predicate.category == .noun,
      [.accuse, .request, .agree, .threaten, .concede].contains(predicate.kind)
    {
      targets = frame.actors(frame.addressees(token), predicate.targetKinds, .source)
    }
    if targets.isEmpty, [.assault, .coerce].contains(predicate.kind) {
      targets = frame.ownPeople(token, of: self.sources(predicate, token, without: []).found)
    }
    if targets.isEmpty, predicate.category == .noun,
      [.accuse, .support, .reject, .request, .protest].contains(predicate.kind)
    {
      targets = resumedByVerdict(predicate, token)
    }
    if targets.isEmpty, predicate.category == .noun {
      targets = frame.actors(frame.befallen(token), predicate.targetKinds, .source)
    }
    if targets.isEmpty, predicate.category == .noun,
      [.assault, .coerce, .retreat].contains(predicate.kind)
    {
      targets = frame.actors(frame.grounds(of: token), predicate.targetKinds, .target)
    }
    if targets.isEmpty, predicate.category == .verb,
      [.accuse, .support, .reject].contains(predicate.kind)
    {
      targets = frame.actors(frame.doersOfClause(token), predicate.targetKinds, .source)
    }
    if targets.isEmpty, predicate.kind == .sanction, predicate.category == .verb,
      predicate.objects.isEmpty
    {
      targets = described(predicate, token)
    }
    if targets.isEmpty, predicate.kind == .accuse, predicate.category == .verb {
      targets = repressors(predicate, token)
    }
    if targets.isEmpty { targets = besides(predicate, token) }
    if targets.isEmpty, predicate.category == .verb,
      [.request, .threaten, .agree].contains(predicate.kind), !isAddressed(token)
    {
      targets = frame.actors(
        frame.partnersOfTalk(token), predicate.targetKinds.intersection(SentenceFrame.speaking),
        .target)
    }
    if targets.isEmpty { targets = contacted(predicate, token) }
    if targets.isEmpty { targets = hosts(predicate, token) }
    if targets.isEmpty { targets = resumed(predicate, token) }
    if targets.isEmpty { targets = conditioned(predicate, token) }
    if targets.isEmpty { targets = provokers(predicate, token) }
    if targets.isEmpty { targets = ownSeat(predicate, token) }
    return targets
  }

  /// Whether a name only stands in what a denied report says: "denied reports that the gunmen had come from Chad" says
  /// nothing against Chad.
  func isReported(_ name: Int, under verb: Int) -> Bool {
    var current = name
    for _ in 0..<8 where current >= 0 && current != verb {
      // "denied reports of a withdrawal of Chadian troops"
      if frame.arcs[current] == .nmod, frame.isMarked(current, .of), frame.isEventNoun(current),
        frame.heads[current] >= 0, frame.heads[frame.heads[current]] == verb,
        frame.mentions[frame.heads[current]] < 0, frame.isOne(frame.heads[current], of: .charges)
      {
        return true
      }
      if [.acl, .ccomp].contains(frame.arcs[current]), frame.isMarked(current, .that),
        frame.heads[current] >= 0, frame.heads[frame.heads[current]] == verb,
        frame.mentions[frame.heads[current]] < 0
      {
        return true
      }
      current = frame.heads[current]
    }
    return false
  }

  /// Whom a punishment is meant for that strikes unnamed people: "designated six individuals for their
  /// support of Boko Haram".
  func described(_ predicate: Predicate, _ token: Int) -> [Argument] {
    let sources = Set(self.sources(predicate, token, without: []).found.map(\.entity))
    let unnamed = frame.objects(token) + frame.obliques(token, FunctionWord.for.number)
    for part in unnamed {
      let found = frame.beneath(part, predicate.targetKinds.intersection([.nation, .organization]))
        .filter { !sources.contains($0.entity) }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The nation in which somebody's posts are hit that are another's: "bombed Iranian positions in Syria".
  func alsoHit(
    _ predicate: Predicate, _ token: Int, beside targets: [Argument]
  ) -> [Argument] {
    guard predicate.kind == .assault, predicate.category == .verb else { return [] }
    // "captured the town of Arica from the Peruvian army"
    if ["take", "seize", "capture", "retake", "recapture", "wrest"].contains(where: {
      predicate.name == $0 || predicate.name.hasPrefix($0 + " ")
    }) {
      let losers = frame.actors(
        frame.obliques(token, FunctionWord.from.number), [.nation, .organization], .target)
      if !losers.isEmpty { return losers }
    }
    guard predicate.targets.first == .object,
      predicate.specificity > 0, targets.allSatisfy({ $0.hops > 0 })
    else { return [] }
    let own = Set((targets + sources(predicate, token, without: []).found).map(\.entity))
    // "killed six Chadian soldiers in Mali's Kidal region": those are hit, not whose the region is.
    let isOfPeople = ["kill", "wound", "injure", "kidnap", "abduct"].contains {
      predicate.name.hasPrefix($0)
    }
    return [FunctionWord.in, .inside].flatMap { place in
      frame.actors(frame.reach(token, place.number, nominal: false), [.nation], .target)
    }.filter { !own.contains($0.entity) && !(isOfPeople && $0.hops > 0) }
  }

  /// Whether a verb tells by itself, without a name, who is spoken to: "urged all countries to help".
  func isAddressed(_ verb: Int) -> Bool {
    let told = frame.dependents(verb, .iobj) + frame.dependents(verb, .obj)
    return !told.isEmpty
      && frame.children[verb].contains {
        [.xcomp, .ccomp, .advcl].contains(frame.arcs[$0]) && frame.isMarked($0, .to, .that)
      }
  }
}
