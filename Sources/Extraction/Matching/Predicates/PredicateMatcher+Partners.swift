import EntenteGraphModel
import EntenteLanguage

/// With whom something is done where its own clause names but one: who talks in a call, who is host to talks, whose a joint deed is.
extension PredicateMatcher {
  /// Who says something to whom in a talk that names neither: "In a phone call, Noor urged Ruiz to resign".
  func interlocutors(
    _ noun: Int, _ kinds: Set<EntityKind>
  ) -> (speakers: [Argument], listeners: [Argument])? {
    let verb = frame.heads[noun]
    guard verb >= 0, frame.arcs[noun] == .obl, frame.isMarked(noun, .in, .during, .at),
      frame.tokens[verb].partOfSpeech == .VERB, !frame.passives[verb],
      frame.children[noun].contains(where: {
        ["a", "an"].contains(frame.tokens[$0].text.lowercased())
      }),
      frame.ownAgents(noun, withOf: true).isEmpty, frame.words[verb] >= 0,
      lexicon.speechVerbs.contains(frame.words[verb])
        || lexicon.byWord[Int(frame.words[verb])].contains(where: { index in
          let predicate = lexicon.predicates[index]
          return predicate.category == .verb
            && [.request, .threaten, .agree, .support].contains(predicate.kind)
        })
    else { return nil }
    let speakers = frame.actors(frame.subjects(verb), kinds, .source)
    let told = frame.dependents(verb, .iobj) + frame.dependents(verb, .obj)
    let listeners = frame.actors(told.filter { frame.mentions[$0] >= 0 }, kinds, .target)
    guard speakers.count == 1, listeners.count == 1, speakers[0].entity != listeners[0].entity,
      speakers[0].kind == listeners[0].kind
    else { return nil }
    return (speakers, listeners)
  }

  /// With whom somebody talks who goes to a nation for that: "arrived in Cuba for talks", "is in Egypt to resume
  /// negotiations".
  func hosts(_ noun: Int) -> [Argument] {
    var verb = frame.heads[noun]
    guard verb >= 0 else { return [] }
    if frame.arcs[noun] == .obj {
      // "will visit Kenya to discuss the stalled talks": those are held by others.
      guard [.advcl, .xcomp].contains(frame.arcs[verb]), frame.isMarked(verb, .to),
        frame.heads[verb] >= 0, frame.tokens[verb].lemma.lowercased() != "discuss"
      else { return [] }
      verb = frame.heads[verb]
    } else {
      guard frame.arcs[noun] == .obl || frame.arcs[noun] == .nmod, frame.isMarked(noun, .for) else {
        return []
      }
    }
    if frame.isMarked(verb, .in), !frame.dependents(verb, .cop).isEmpty {
      return frame.arguments(at: verb, [.nation], hops: 1)
    }
    guard frame.isOne(verb, of: .travels) else { return [] }
    let grounds =
      frame.dependents(verb, .obj)
      + [FunctionWord.in, .to].flatMap {
        frame.obliques(verb, $0.number)
      }
    return grounds.flatMap { frame.arguments(at: $0, [.nation], hops: 1) }
  }

  /// Who deals with the one party that a noun names, as the clause around it tells: "Under an agreement with
  /// Ukraine, Russia keeps the base", "Iran says that talks with the EU have stalled", "Merkel called the talks
  /// with Putin constructive".
  func partners(_ noun: Int) -> [Int] {
    var noun = noun
    var governor = frame.heads[noun]
    // "as part of a deal with"
    if governor >= 0, frame.arcs[noun] == .nmod, frame.isMarked(noun, .of),
      frame.tokens[governor].partOfSpeech == .NOUN, frame.mentions[governor] < 0,
      frame.arcs[governor] == .obl
    {
      noun = governor
      governor = frame.heads[noun]
    }
    guard governor >= 0, frame.tokens[governor].partOfSpeech == .VERB else { return [] }
    switch frame.arcs[noun] {
    case .obl:
      let isBeside = frame.children[noun].contains { child in
        frame.arcs[child] == .marking
          && [
            "under", "after", "during", "before", "at", "in", "through", "following", "of", "since",
          ]
          .contains(frame.tokens[child].text.lowercased())
      }
      // "rebels were killed during an operation with Afghan troops": the killed took no part in it.
      return isBeside
        ? frame.passives[governor] ? frame.subjects(governor) : frame.surfaceSubjects(governor) : []
    case .nsubj:
      let verb = frame.heads[governor]
      // "fears that the conflict in Mali is spreading to Chad" is no party to it.
      let isQuarrel = frame.tells(noun, .opposedTo) || frame.tells(noun, .assault)
      let isOwn = frame.children[noun].contains {
        frame.arcs[$0] == .nmod && frame.isMarked($0, .with)
      }
      guard !isQuarrel || isOwn, frame.arcs[governor] == .ccomp, verb >= 0,
        lexicon.speechVerbs.contains(frame.words[verb]),
        !frame.children[governor].contains(where: {
          frame.arcs[$0] == .aux && frame.at($0, .should, .must)
        })
      else { return [] }
      let sayers = frame.subjects(verb)
      return frame.actors(sayers, SentenceFrame.speaking, .source).count == 1 ? sayers : []
    case .obj:
      return frame.isOne(governor, of: .namings)
        || lexicon.verdictVerbs.contains(frame.words[governor])
        ? frame.subjects(governor) : []
    default: return []
    }
  }

  /// The two or more whose a joint deed is by the names of its own noun, whoever speaks of it.
  func ownParties(
    _ predicate: Predicate, _ token: Int, _ isNominal: Bool, _ kinds: Set<EntityKind>
  ) -> [Argument]? {
    let nouns =
      isNominal
      ? [token] : frame.qualifierTokens(predicate, token).filter { frame.arcs[$0] == .obj }
    for noun in nouns where frame.tokens[noun].partOfSpeech == .NOUN {
      let between = frame.actors(
        frame.obliques(noun, FunctionWord.between.number), kinds, .target)
      if between.count > 1 { return between }
      guard frame.obliques(noun, FunctionWord.with.number).isEmpty else { continue }
      var seen: Set<EntityID> = []
      let own = frame.modifiers(noun).filter {
        frame.tokens[$0].partOfSpeech != .PRON && !frame.isPartOfName($0)
      }
      .flatMap { frame.arguments(at: $0, [.nation, .organization], hops: 1) }
      .filter { seen.insert($0.entity).inserted }
      if own.count == 2 { return own }
    }
    return nil
  }
}
