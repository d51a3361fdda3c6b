import EntenteGraphModel
import EntenteLanguage

/// What a word of conflict is only spoken of, or done by another than the subject of its clause.
extension CandidateAssembler {
  /// Whether a deed is what two talk about, so that neither does it to the other: "discussed the war with Noor", "raised the
  /// killing of Ruiz with Noor". Whose deed it is stands beside it: "discussed its attack on Chad".
  func isTalkedOf(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let isHarm =
      [.materialConflict, .verbalConflict].contains(relation.kind.relationClass)
      || relation.kind == .opposedTo
    guard isHarm, lexicon.predicates[match.predicate].category == .noun,
      let verb = talk(about: match.token)
    else { return false }
    let own = frame.actors(
      frame.ownAgents(match.token, withOf: false), SentenceFrame.speaking, .source
    ).map(\.entity)
    // "discussed the invasion with Chad", "the war with Hamas" of whom one talks to: the parser may hang it from the deed.
    let listeners = [verb, match.token].flatMap {
      frame.obliques($0, FunctionWord.with.number)
    }
    if [match.target, match.source].contains(where: { stands($0.token, in: listeners) }) {
      return true
    }
    let talkers = frame.actors(frame.surfaceSubjects(verb), SentenceFrame.speaking, .source)
    return [relation.source, relation.target].contains { end in
      !own.contains(end) && talkers.contains { $0.entity == end }
    }
  }

  /// Whether a token is one of some heads of phrases or hangs from one.
  private func stands(_ token: Int, in phrases: [Int]) -> Bool {
    var current = token
    for _ in 0..<5 where current >= 0 {
      if phrases.contains(current) { return true }
      current = frame.heads[current]
    }
    return false
  }

  /// The verb of talking whose matter an event noun is.
  private func talk(about noun: Int) -> Int? {
    var current = noun
    for _ in 0..<3 where [.conj, .nmod].contains(frame.arcs[current]) && frame.heads[current] >= 0 {
      current = frame.heads[current]
    }
    let verb = frame.heads[current]
    guard verb >= 0, frame.tokens[verb].partOfSpeech == .VERB,
      frame.arcs[current] == .obj && frame.isOne(verb, of: .discussions)
        || frame.arcs[current] == .obl && frame.isMarked(current, .about, .on)
          && ["talk", "speak"].contains(frame.tokens[verb].lemma.lowercased())
    else { return nil }
    return verb
  }

  /// Whether what those do who are charged with it is given to who charges them: "charged three men with spying for Chad",
  /// "arrested two men for attacking Mali". A party that is charged itself is no private man.
  func isOfCharged(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    var current = match.token
    for _ in 0..<5 where frame.heads[current] >= 0 {
      let above = frame.heads[current]
      defer { current = above }
      // "wants Noor for the murder of six men"
      let isCrime = current == match.token && frame.tokens[current].partOfSpeech == .NOUN
      guard
        isCrime
          || frame.tokens[current].partOfSpeech == .VERB
            && frame.tokens[current].text.lowercased().hasSuffix("ing"),
        frame.isMarked(current, .of, .with, .for, .on),
        frame.tokens[above].partOfSpeech == .VERB, !frame.passives[above],
        frame.tellsAlone(above, [.accuse, .coerce])
          || isCrime
            && ["want", "seek", "indict", "try", "charge", "prosecute", "pursue"].contains(
              frame.tokens[above].lemma.lowercased()),
        case let charged = frame.objects(above), !charged.isEmpty
      else { continue }
      let accusers = frame.actors(frame.subjects(above), SentenceFrame.speaking, .source)
      let accused = frame.actors(charged, SentenceFrame.speaking, .target)
      return accusers.contains { $0.entity == relation.source }
        && !accused.contains { $0.entity == relation.source }
    }
    return false
  }

  /// Whether a nation's own forces only seem to hit its people, for who was hit is not named and the sentence tells where abroad
  /// it was: "Chadian forces killed four people in Mali", "struck Gao, killing two".
  func isHitAbroad(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    guard match.source.kind == .organization, relation.target.kind == .nation,
      match.target.token == match.token, match.target.hops == 2,
      document.areOneSide(relation.source, relation.target)
    else { return false }
    return frame.tokens.indices.contains { token in
      guard frame.mentions[token] >= 0,
        let ground = frame.entities[frame.mentions[token]],
        [.place, .nation].contains(ground.kind),
        !document.areOneSide(ground.entity, relation.target)
      else { return false }
      let verb = frame.heads[token]
      return frame.isMarked(token, .in, .at, .near, .inside, .across, .on)
        || verb >= 0 && frame.arcs[token] == .obj && frame.tellsAlone(verb, [.assault])
    }
  }
}
