import EntenteGraphModel
import EntenteLanguage

/// Who holds or frees somebody, where the words for it leave out by whom.
extension PredicateMatcher {
  /// Whose prisoner somebody is by the place where he is held: "is in U.S. custody", "Iraqis held in American prisons", "was
  /// released from a Chadian jail".
  ///
  /// - Parameter told: what the sentence's own words have told.
  func custodies(beside told: [PredicateMatch]) -> [PredicateMatch] {
    guard let predicate = holding("detention", .noun, .coerce) else { return [] }
    return frame.tokens.indices.flatMap { place -> [PredicateMatch] in
      guard frame.mentions[place] < 0, frame.isOne(place, of: .custodies),
        frame.isMarked(place, .in, .from, .into, .under)
      else { return [] }
      let captives = frame.actors(
        prisoners(in: place), [.nation, .leader, .organization], .target)
      let owners = frame.actors(
        frame.ownAgents(place, withOf: false), [.nation, .organization], .source)
      let captors = owners.isEmpty ? homes(of: captives, at: place) : owners
      return pairs(predicate, place, captors, captives, beside: told)
    }
  }

  /// Who is said to be in a place where people are held.
  private func prisoners(in place: Int) -> [Int] {
    if !frame.dependents(place, .cop).isEmpty { return frame.surfaceSubjects(place) }
    let host = frame.heads[place]
    guard host >= 0 else { return [] }
    switch (frame.arcs[place], frame.tokens[host].partOfSpeech) {
    case (.nmod, .NOUN), (.nmod, .PROPN): return [host]
    case (.obl, .VERB):
      // "said in a Chadian prison that": only who is held, kept or let out is a prisoner.
      guard
        frame.isOne(host, of: .captures) || frame.isOne(host, of: .releases)
          || frame.isOne(host, of: .keepings)
      else { return [] }
      let held = frame.objects(host)
      // "spent six years in prison"
      return frame.actors(held, SentenceFrame.speaking, .target).isEmpty
        ? frame.surfaceSubjects(host) : held
    case (.advcl, _): return frame.surfaceSubjects(host)
    default: return []
    }
  }

  /// Who holds or frees somebody, as those tell who do so, or who frees them: "Chadian officials say Noor was detained", "Peru
  /// has freed six soldiers who had been detained".
  ///
  /// - Parameter told: what the sentence's own words have told.
  func captors(beside told: [PredicateMatch]) -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    for verb in frame.tokens.indices where frame.tokens[verb].partOfSpeech == .VERB {
      let isCapture = frame.isOne(verb, of: .captures)
      let isRelease = frame.isOne(verb, of: .releases) && frame.tellsAlone(verb, [.retreat])
      guard isCapture || isRelease, isWithoutAgent(verb),
        !told.contains(where: { $0.token == verb }),
        let predicate = isCapture
          ? holding("detain", .verb, .coerce) : holding("release", .verb, .retreat)
      else { continue }
      let captives = frame.actors(
        frame.arcs[verb] == .amod ? [frame.heads[verb]] : frame.objects(verb),
        [.nation, .leader, .organization], .target)
      // "was freed from a Chadian jail"
      var captors =
        isCapture
        ? self.liberators(ofHeld: verb)
        : frame.actors(frame.jailers(verb), [.nation, .organization], .source)
      if captors.isEmpty, !frame.isOne(verb, of: .kidnappings) {
        let told = keepers(verb)
        // "Detained near Damascus, Noor wrote": he was abroad.
        captors = told.isEmpty && frame.arcs[verb] != .advcl ? homes(of: captives, at: verb) : told
      }
      found += pairs(predicate, verb, captors, captives, beside: told)
    }
    return found
  }

  /// Whether a verb is passive, or a participle before a name, and says by whom nowhere.
  private func isWithoutAgent(_ verb: Int) -> Bool {
    guard frame.passives[verb] || frame.arcs[verb] == .amod, frame.subjects(verb).isEmpty else {
      return false
    }
    // "those detained by police": that names somebody, if not by name.
    return !frame.children[verb].contains { frame.isMarked($0, .by) }
  }

  /// Who frees those of whom a clause says that they had been held.
  private func liberators(ofHeld verb: Int) -> [Argument] {
    let captive = frame.heads[verb]
    guard [.amod, .acl, .relative].contains(frame.arcs[verb]), captive >= 0,
      frame.arcs[captive] == .obj, case let release = frame.heads[captive], release >= 0,
      frame.tellsAlone(release, [.retreat])
    else { return [] }
    return frame.actors(frame.subjects(release), [.nation, .organization], .source)
  }

  /// The nation whose officials or police tell of an arrest or a release: theirs it is.
  private func keepers(_ verb: Int) -> [Argument] {
    frame.speakerTokens(of: verb).filter {
      frame.mentions[$0] < 0
        && (frame.isOne($0, of: .officials) || frame.isOne($0, of: .authorities)
          || frame.isOne($0, of: .armies))
    }.flatMap { frame.actors($0, [.nation], .source) }
  }

  /// The nation of the one leader who is held, where nobody is said to hold him: his own does, unless it was abroad.
  private func homes(of captives: [Argument], at word: Int) -> [Argument] {
    guard captives.count == 1, let captive = captives.first, captive.kind == .leader,
      captive.hops == 0, !isPlaced(word), let home = frame.homes[captive.mention]
    else { return [] }
    return frame.argument(home, at: captive.token, [.nation], hops: 2).map { [$0] } ?? []
  }

  /// Whether a verb says where it was: "was arrested on Spain's islands", "detained near Damascus".
  private func isPlaced(_ verb: Int) -> Bool {
    frame.children[verb].contains { place in
      frame.arcs[place] == .obl && frame.isMarked(place, .in, .on, .at, .near)
        && ([place] + frame.children[place]).contains { frame.mentions[$0] >= 0 }
    }
  }

  private func pairs(
    _ predicate: Int, _ token: Int, _ captors: [Argument], _ captives: [Argument],
    beside told: [PredicateMatch]
  ) -> [PredicateMatch] {
    guard captors.count == 1, let captor = captors.first else { return [] }
    return captives.compactMap { captive in
      let isTold = told.contains {
        lexicon.predicates[$0.predicate].kind == lexicon.predicates[predicate].kind
          && $0.source.entity == captor.entity && $0.target.entity == captive.entity
      }
      return isTold ? nil : match(predicate, token, captor, captive, inherited: true)
    }
  }

  /// The entry of a word by itself.
  private func holding(
    _ word: String, _ category: Predicate.Category, _ kind: RelationKind
  ) -> Int? {
    lexicon.entry(word, category, kind) {
      $0.qualifiers.isEmpty && $0.objects.isEmpty && $0.targetKinds.contains(.nation)
    }
  }
}
