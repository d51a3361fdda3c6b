public import EntenteGraphModel
public import EntenteKnowledge
import EntenteLanguage

/// Finds who did what to whom in an analyzed and linked document.
public struct RelationExtractor: Sendable {
  /// The predicates that it knows.
  public let lexicon: Lexicon
  /// How it judges what it finds.
  public let model: ConfidenceModel

  /// An extractor with a lexicon and a model of confidence.
  public init(lexicon: Lexicon, model: ConfidenceModel = .unfitted) {
    self.lexicon = lexicon
    self.model = model
  }

  /// An extractor with the lexicon and the model of a folder, a user's own lexicons laid over.
  ///
  /// - Throws: ``LexiconError`` with the file, the line and the column of what is wrong.
  public init(folder: String, overlays: [String] = []) throws(LexiconError) {
    self.init(
      lexicon: try Lexicon(folder: folder, overlays: overlays),
      model: try ConfidenceModel(folder: folder))
  }

  /// The relations that the sentences tell, in the order of the text, those left out that are less
  /// sure than the model's threshold.
  ///
  /// Cost: linear in the number of tokens but for the arguments of one predicate, which are paired.
  ///
  /// - Parameter articleDate: what "on Saturday" and "last year" are counted from; `nil` leaves such
  ///   relations undated.
  public func relations(in document: LinkedDocument, articleDate: CalendarDate?)
    -> [ExtractedRelation]
  {
    candidates(in: document, articleDate: articleDate).map(\.relation)
      .filter { $0.confidence >= model.threshold }
  }

  /// The stated relations without the deployments that the verb of their sentence says are to come or are not: "will base
  /// 12 F-35s at Lakenheath".
  private static func present(
    _ stated: [ExtractedRelation], beside told: [ExtractedRelation]
  ) -> [ExtractedRelation] {
    let unreal = told.filter { $0.kind == .deployedTo && $0.status != .asserted }
    guard !unreal.isEmpty else { return stated }
    return stated.filter { relation in
      relation.kind != .deployedTo
        || !unreal.contains {
          $0.sentence == relation.sentence && $0.source == relation.source
            && $0.target == relation.target
        }
    }
  }

  /// A visit that a headline names without a verb or in the present tense is to come where the text announces it:
  /// "Secretary Blinken's Travel to Kenya", "Secretary Blinken Travels to Kenya".
  private static func planHeadline(_ found: inout [RelationCandidate], _ headline: [Int]) {
    let visits = found.map(\.relation).filter { $0.kind == .visited && $0.sentence > 0 }
    for place in headline where found[place].relation.status == .asserted {
      let same = visits.filter { $0.source == found[place].relation.source }
      if !same.isEmpty, same.allSatisfy({ $0.status == .planned }) {
        found[place].relation.status = .planned
      }
    }
  }

  /// Takes back what would join a leader to the organization that he heads: "our allies", "engaged our whole group" are
  /// said of others.
  private static func dropOwn(_ found: inout [RelationCandidate], _ stated: [ExtractedRelation]) {
    let own = Set(
      stated.filter { $0.kind == .leads && $0.target.kind == .organization }
        .map { [$0.source, $0.target] })
    guard !own.isEmpty else { return }
    found.removeAll { candidate in
      let relation = candidate.relation
      return [.alliedWith, .opposedTo, .consult, .cooperate, .agree].contains(relation.kind)
        && (own.contains([relation.source, relation.target])
          || own.contains([relation.target, relation.source]))
    }
  }

  /// Takes back the nation that a headline names for the minister of it whom the text then names: "Secretary Ruiz's Call with Foreign
  /// Minister Noor of Mali".
  private static func dropHeadlineNations(
    _ found: inout [RelationCandidate], in document: LinkedDocument
  ) {
    func talks(_ relation: ExtractedRelation, with kind: EntityKind) -> (EntityID, EntityID)? {
      guard relation.kind == .consult else { return nil }
      let ends = [relation.source, relation.target]
      if relation.target.kind == kind, relation.source.kind == .leader { return (ends[0], ends[1]) }
      if relation.source.kind == kind, relation.target.kind == .leader { return (ends[1], ends[0]) }
      return nil
    }
    guard found.contains(where: { $0.relation.sentence == 0 && $0.relation.kind == .consult })
    else { return }
    var hosts: [EntityID: Set<EntityID>] = [:]
    for candidate in found where candidate.relation.sentence > 0 {
      guard let (one, other) = talks(candidate.relation, with: .leader) else { continue }
      hosts[one, default: []].formUnion(document.homes(of: other))
      hosts[other, default: []].formUnion(document.homes(of: one))
    }
    found.removeAll { candidate in
      candidate.relation.sentence == 0 && candidate.relation.predicate.contains("/noun/")
        && talks(candidate.relation, with: .nation).map { leader, nation in
          hosts[leader]?.contains(nation) ?? false
        } ?? false
    }
  }

  /// Every relation that a predicate tells, with the features by which it is judged, however sure.
  ///
  /// - Parameter stated: relations that names and titles state without a predicate; they are judged
  ///   together with the others, behind which they stand.
  /// - Parameter wars: the wars of the article's day, by which "Russia's unprovoked war" has a target.
  public func candidates(
    in document: LinkedDocument, articleDate: CalendarDate?, stated: [ExtractedRelation] = [],
    wars: [War] = []
  ) -> [RelationCandidate] {
    let linked = document
    var document = RelationExtractor.settled(document, by: stated)
    var bySentence: [Int: [(Int, LinkedMention, EntityKind)]] = [:]
    let aircraft = Dictionary(
      grouping: document.mentions.filter { $0.entity.kind == .aircraft }, by: \.sentence)
    for (number, mention) in document.mentions.enumerated() {
      // "Dassault Rafale fighters": the maker in the name takes no part in what they do.
      if document.entities[mention.entity]?.attributes["type"] == .string("manufacturer"),
        (aircraft[mention.sentence] ?? []).contains(where: { $0.tokens.overlaps(mention.tokens) })
      {
        continue
      }
      guard let kind = document.entities[mention.entity]?.kind ?? mention.entity.kind else {
        continue
      }
      var mention = mention
      mention.entity = mention.bearer ?? mention.entity
      bySentence[mention.sentence, default: []].append((number, mention, kind))
    }
    let owners = Self.owners(among: stated, in: document)
    let reader = articleDate.map(TimeReader.init(articleDate:))
    var tracker = QuotationTracker()
    var transcript = Transcript(document)
    var heard: [EntityID] = []
    var memory = EventMemory(stated: stated, wars: wars)
    var claims = ClaimMemory()
    var exercises = ExerciseMemory()
    var quarrels = QuarrelMemory()
    var planes = AircraftMemory()
    let byline = Byline(document)
    let voice = FirstPerson(document, byline: byline)
    var found: [RelationCandidate] = []
    var headline: [Int] = []
    var refuellings: [Refuelling] = []
    for (index, sentence) in document.document.sentences.enumerated() {
      guard
        var frame = SentenceFrame(
          sentence, index: index, mentions: bySentence[index] ?? [], lexicon: lexicon)
      else { continue }
      let own = frame.speaker(frame.mainSpeaker)
      let named = (bySentence[index] ?? []).filter { $0.1.form != .pronoun }.map(\.1.entity)
      let label = transcript.speaker(of: sentence, (bySentence[index] ?? []).map(\.1))
      let quoted =
        tracker.speaker(of: sentence, own: own, verb: frame.mainSpeechVerb, named: Set(named))
        ?? label
      if let label, quoted == label, let partner = transcript.partner(of: label) {
        heard = [partner]
      }
      voice.fill(&frame, of: &document, quoted: quoted, heard: heard)
      let audience = frame.audience
      if own != nil || !audience.isEmpty { heard = audience }
      frame.fly(&document, owners: owners)
      exercises.fill(&frame, of: &document)
      memory.fill(&frame, of: &document)
      planes.fill(&frame, of: &document)
      planes.fillDescriptions(&frame, of: &document)
      planes.fillCounts(&frame, of: &document)
      planes.fillOnes(&frame, of: &document)
      planes.fillCrews(&frame, of: &document, owners: owners)
      frame.settle(&document)
      let matcher = PredicateMatcher(frame: frame)
      var matches = matcher.aimed(
        matcher.withFireSupport(matcher.matches()), by: memory, in: document)
      matches += matcher.recollections(beside: matches, of: memory, in: document)
      matches += matcher.reliefs(beside: matches, of: memory, in: document)
      matches += matcher.judgements(beside: matches, of: memory, in: document)
      matches += matcher.reactions(beside: matches, of: memory, in: document)
      matches += matcher.custodies(beside: matches)
      matches += matcher.captors(beside: matches)
      matches += matcher.ownVictims(beside: matches, in: document)
      matches += matcher.allegations(beside: matches)
      matches += matcher.ellipses(beside: matches, of: memory, in: document)
      matches += matcher.followers(beside: matches, of: memory, in: document)
      matches += matcher.mediations(beside: matches, of: quarrels, in: document)
      matches += matcher.brokers(beside: matches)
      matches += matcher.commands(beside: matches)
      matches += matcher.ultimatums(beside: matches)
      matches += matcher.conditions(beside: matches)
      matches += matcher.opponents()
      matches += matcher.demands(beside: matches, of: memory, in: document)
      matches += matcher.customers(beside: matches, of: planes, in: document)
      let victims = matcher.victims(beside: matches)
      matches += matcher.claims(
        beside: matches,
        against: victims.isEmpty ? memory.victims(before: index) : victims.map(\.entity),
        in: document)
      matches += matcher.jointForces(beside: matches)
      matches += matcher.exercises(beside: matches, of: exercises, in: document)
      exercises.keep(matcher.exerciseHosts(), in: index)
      matches += matcher.thanks(beside: matches)
      memory.keep(matches, frame, lexicon)
      quarrels.keep(matches, in: index, lexicon)
      memory.keep(victims: victims, in: index)
      var times: [Bool: [(token: Int, span: TimeSpan)]] = [:]
      let assembler = CandidateAssembler(
        lexicon: lexicon, frame: frame, document: document, linkedMentions: linked.mentions.count,
        quoted: quoted, byline: byline,
        planes: planes)
      var told = matches.flatMap { match in
        assembler.candidates(match).map { (token: match.token, candidate: $0) }
      }
      refuellings += Self.refuellings(in: frame)
      claims.keep(told.map(\.candidate), in: index)
      claims.keep(assertions: matcher.assertions(), in: index)
      planes.keep(frame, of: document)
      for (match, claim) in matcher.denials(beside: matches, of: claims, in: document) {
        let rejections = assembler.candidates(match)
        told += rejections.map { (match.token, $0) }
        if rejections.contains(where: { $0.relation.status == .asserted }) {
          told += claim.acts.map { (match.token, assembler.denied(match, $0)) }
        }
      }
      for match in matches where matcher.isDenial(match) {
        guard let claim = claims.claim(against: match.source.entity, in: document),
          claim.accuser == match.target.entity,
          assembler.candidates(match).contains(where: { $0.relation.status == .asserted })
        else { continue }
        told += claim.acts.map { (match.token, assembler.denied(match, $0)) }
          .filter { one in
            // What the clause behind the charge has told already.
            !told.contains {
              $0.candidate.relation.status == .negated
                && $0.candidate.relation.source == one.1.relation.source
                && $0.candidate.relation.kind == one.1.relation.kind
                && $0.candidate.relation.target == one.1.relation.target
            }
          }
      }
      for (token, var candidate) in told {
        if let reader {
          let future =
            candidate.relation.status == .planned && !frame.isToldOfPast(token, candidate.relation)
          let known = times[future] ?? reader.times(in: sentence.tokens, future: future)
          times[future] = known
          candidate.relation.when = frame.time(of: token, known)
          if candidate.relation.status == .asserted,
            [.visited, .consult].contains(candidate.relation.kind),
            frame.isAhead(token, at: candidate.relation.when, from: reader.articleDate)
          {
            candidate.relation.status = .planned
          }
        }
        if index == 0, candidate.relation.kind == .visited, frame.announces(token) {
          headline.append(found.count)
        }
        found.append(candidate)
      }
    }
    RelationExtractor.planHeadline(&found, headline)
    RelationExtractor.dropOwn(&found, stated)
    RelationExtractor.dropHeadlineNations(&found, in: document)
    found += Self.owners(of: refuellings, told: stated + found.map(\.relation)).map {
      RelationCandidate(relation: $0, features: ConfidenceModel.features($0))
    }
    found += Self.present(stated, beside: found.map(\.relation)).map {
      RelationCandidate(relation: $0, features: ConfidenceModel.features($0))
    }
    model.judge(&found, in: linked)
    return found
  }
}
