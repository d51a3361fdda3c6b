import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// The events that a text has just told, so that "condemned the attack" and "welcomed the decision" find
/// whose attack and whose decision it was.
struct EventMemory {
  struct Event {
    var kind: RelationKind
    /// The entry of the lexicon that told it, and its word.
    var predicate: Int
    var word: Int32
    var source: EntityID
    var sourceKind: EntityKind
    var target: EntityID
    var targetKind: EntityKind
    var token: Int
    var sentence: Int
    /// Whether the word tells it of both its ends alike: "signed a pact with".
    var isMutual = false
  }

  private(set) var events: [Event] = []
  /// Whom the last sentence has judged for a deed, and which sentence that was.
  private var judgedLast: (doers: [(entity: EntityID, kind: EntityKind)], sentence: Int)?
  /// What the whole text has told last by each verb, in the verb's base form.
  private var byVerb: [String: Event] = [:]
  /// Whom somebody was last said to attack or to punish, by the sort of deed and by who does it.
  private var harmed: [RelationKind: [EntityID: EntityID]] = [:]
  /// Who has last proposed something, and in which sentence.
  private var proposal: (source: EntityID, kind: EntityKind, sentence: Int)?
  /// Who has last adopted or issued a text, and in which sentence.
  private var pronouncement: (source: EntityID, kind: EntityKind, sentence: Int)?
  /// Whom attacks hit that nobody named had done, and in which sentences.
  private var hit: [(victim: EntityID, token: Int, sentence: Int)] = []
  /// Who did what, whether or not the lexicon knows it for an event.
  private var clauses = ClauseMemory()
  /// How many sentences back an event of the same sort may lie, and any event at all.
  private static let reach = (same: 4, any: 2)

  /// Who flies an aircraft, as far as names and phrases state it: what is done to a Russian jet is done to Russia.
  private let owners: [EntityID: [EntityID]]
  /// Whom the nations of the text are known to fight.
  private let wars: [War]

  /// An empty memory.
  ///
  /// - Parameters:
  ///   - stated: relations that names and titles state without a predicate.
  ///   - wars: the wars of the day.
  init(stated: [ExtractedRelation], wars: [War]) {
    self.wars = wars
    owners = Dictionary(grouping: stated.filter { $0.kind == .operates }, by: \.target)
      .mapValues { $0.map(\.source) }
  }

  /// Keeps the events of a sentence.
  mutating func keep(_ matches: [PredicateMatch], _ frame: SentenceFrame, _ lexicon: Lexicon) {
    events.removeAll { frame.index - $0.sentence >= EventMemory.reach.same }
    for match in matches {
      let kind = lexicon.predicates[match.predicate].kind
      guard kind.relationClass.isEvent else { continue }
      if kind == .assault || kind == .sanction,
        match.target.kind == .nation || match.target.kind == .organization
      {
        harmed[kind, default: [:]][match.source.entity] = match.target.entity
      }
      let event = Event(
        kind: kind, predicate: match.predicate, word: frame.words[match.token],
        source: match.source.entity, sourceKind: match.source.kind,
        target: match.target.entity, targetKind: match.target.kind, token: match.token,
        sentence: frame.index, isMutual: lexicon.predicates[match.predicate].bothWays)
      events.append(event)
      if lexicon.predicates[match.predicate].category == .verb {
        byVerb[frame.tokens[match.token].lemma.lowercased()] = event
      }
    }
  }

  /// Keeps whom attacks hit that nobody named had done.
  mutating func keep(victims: [Argument], in sentence: Int) {
    hit.removeAll { sentence - $0.sentence >= EventMemory.reach.same }
    hit += victims.map { ($0.entity, $0.token, sentence) }
  }

  /// Whom the last attack hit that nobody named had done.
  func victims(before sentence: Int) -> [EntityID] {
    guard let last = hit.last, sentence - last.sentence < EventMemory.reach.same else {
      // Whom those hit who are named may be hit by others too.
      guard let event = events.last(where: { $0.kind == .assault && $0.sentence < sentence }),
        event.targetKind == .nation || event.targetKind == .organization
      else { return [] }
      return [event.target]
    }
    return hit.filter { $0.sentence == last.sentence }.map(\.victim)
  }

  /// Whom somebody was last said to attack or to punish, or their nation was: "Putin's war", "the U.S. sanctions".
  func victim(
    of kind: RelationKind, by doer: EntityID, in document: LinkedDocument
  ) -> EntityID? {
    if let known = harmed[kind]?[doer] { return known }
    guard case .string(let slug)? = document.entities[doer]?.attributes["nation"] else {
      return nil
    }
    return harmed[kind]?[EntityID(kind: .nation, slug: slug)]
  }

  /// The one armed group or other body that the text has told somebody of the attacker's side, or all attackers, to attack.
  func enemy(of attacker: EntityID, in document: LinkedDocument) -> EntityID? {
    // Whom those attack who are attacked themselves is no sign of whom the others aim at.
    let attacked = Set((harmed[.assault] ?? [:]).values)
    let all = (harmed[.assault] ?? [:]).filter { !attacked.contains($0.key) }
    let own = all.filter { $0.key == attacker || document.areOneSide($0.key, attacker) }
    let enemies = Set((own.isEmpty ? all : own).values)
    guard enemies.count == 1, let enemy = enemies.first, enemy.kind == .organization,
      enemy != attacker, !document.areOneSide(enemy, attacker)
    else { return nil }
    return enemy
  }

  /// The one nation that the text names of those that somebody's nation is known to be at war with.
  func foe(of attacker: EntityID, in document: LinkedDocument) -> EntityID? {
    let homes = document.homes(of: attacker)
    let foes = Set(wars.filter { homes.contains($0.attacker) }.map(\.attacked))
      .filter { document.entities[$0] != nil }
    return foes.count == 1 ? foes.first : nil
  }

  /// Who did the last harm that the sentences just before told, other than the side of who judges it.
  func culprit(
    before sentence: Int, besides judge: EntityID, in document: LinkedDocument
  ) -> EntityID? {
    events.last {
      $0.sentence < sentence && sentence - $0.sentence <= EventMemory.reach.any
        && [.assault, .coerce, .mobilize, .sanction].contains($0.kind)
        && $0.source != judge && !document.areOneSide($0.source, judge)
    }?.source
  }

  /// Whom somebody has blamed last in the sentences just before.
  func accused(by accuser: EntityID, before sentence: Int) -> EntityID? {
    events.last {
      $0.kind == .accuse && $0.source == accuser && $0.sentence < sentence
        && sentence - $0.sentence <= EventMemory.reach.any
    }?.target
  }

  /// What a sentence told first of whoever acts in it first.
  func firstDeeds(of sentence: Int) -> [Event] {
    guard let first = events.first(where: { $0.sentence == sentence }) else { return [] }
    return events.filter {
      $0.sentence == sentence && $0.source == first.source && $0.predicate == first.predicate
    }
  }

  /// What whoever acts first in a sentence was last said to do there, rather than to say.
  func lastDeeds(of sentence: Int) -> [Event] {
    guard let first = events.first(where: { $0.sentence == sentence }),
      let last = events.last(where: {
        $0.sentence == sentence && $0.source == first.source
          && EventMemory.material.contains($0.kind.relationClass)
      })
    else { return firstDeeds(of: sentence) }
    return events.filter {
      $0.sentence == sentence && $0.source == first.source && $0.token == last.token
    }
  }

  /// Whom others punished in the sentences just before, other than the side of who joins in.
  func punished(
    before sentence: Int, besides actor: EntityID, in document: LinkedDocument
  ) -> EntityID? {
    events.last {
      $0.kind == .sanction && $0.sentence < sentence
        && sentence - $0.sentence <= EventMemory.reach.any && $0.targetKind == .nation
        && $0.source != actor && $0.target != actor && !document.areOneSide($0.target, actor)
    }?.target
  }

  /// Whom others helped in the sentences just before, other than the side of who helps as well.
  func aided(
    before sentence: Int, besides actor: EntityID, in document: LinkedDocument
  ) -> EntityID? {
    events.last {
      $0.kind == .aid && $0.sentence < sentence && sentence - $0.sentence <= 1
        && $0.targetKind == .nation && $0.source != actor && $0.target != actor
        && !document.areOneSide($0.target, actor)
    }?.target
  }

  /// The last event that the sentences just before told by a word.
  func last(by word: Int32, before sentence: Int) -> Event? {
    events.last { $0.word == word && $0.sentence < sentence }
  }

  /// Who last did something of some sorts to somebody or their side, in what a sentence has told so far or just
  /// before it.
  func doer(
    of kinds: Set<RelationKind>, to victim: EntityID, in sentence: Int,
    told: [(kind: RelationKind, source: EntityID, target: EntityID)], document: LinkedDocument
  ) -> EntityID? {
    func fits(_ kind: RelationKind, _ source: EntityID, _ target: EntityID) -> Bool {
      kinds.contains(kind) && source != victim && !document.areOneSide(source, victim)
        && isHit(victim, by: target, in: document)
    }
    if let own = told.last(where: { fits($0.kind, $0.source, $0.target) }) { return own.source }
    if let near = events.last(where: {
      $0.sentence < sentence && sentence - $0.sentence <= EventMemory.reach.any
        && fits($0.kind, $0.source, $0.target)
    }) {
      return near.source
    }
    // Whom nobody but one has harmed in the whole text blames that one, however far back it was told.
    let doers = Set(
      events.filter {
        EventMemory.harmful.contains($0.kind) && fits($0.kind, $0.source, $0.target)
      }.map(\.source))
    return doers.count == 1 ? doers.first : nil
  }

  static let harmful: Set<RelationKind> = [.assault, .coerce]

  private func isHit(_ victim: EntityID, by target: EntityID, in document: LinkedDocument) -> Bool {
    if victim == target || document.areOneSide(victim, target) { return true }
    var owners = self.owners[target] ?? []
    if case .string(let name)? = document.entities[target]?.attributes["operator"],
      let owner = document.entities.keys.first(where: { $0.description == name })
    {
      owners.append(owner)
    }
    return owners.contains { $0 == victim || document.areOneSide($0, victim) }
  }

  /// Lets the events that a sentence judges stand for who did them.
  mutating func fill(_ frame: inout SentenceFrame, of document: inout LinkedDocument) {
    var judged: [(entity: EntityID, kind: EntityKind)] = []
    let before = judgedLast
    defer { if !judged.isEmpty { judgedLast = (judged, frame.index) } }
    for token in frame.tokens.indices
    where frame.mentions[token] < 0 || !judged.isEmpty && frame.isJudgedBeside(token) {
      if let proposer = frame.proposer(at: token) {
        proposal = (proposer.entity, proposer.kind, frame.index)
        continue
      }
      if let author = frame.pronouncer(at: token) {
        pronouncement = (author.entity, author.kind, frame.index)
        continue
      }
      if let pronouncement, frame.isPronouncing(token),
        frame.index - pronouncement.sentence <= EventMemory.reach.same
      {
        frame.stand(
          token, forRemembered: [(pronouncement.source, pronouncement.kind)], of: &document)
        continue
      }
      // "Chad condemned the drills, whereas Mali welcomed them": they are the same.
      if !judged.isEmpty, frame.isJudgedAgain(token) {
        frame.stand(token, forRemembered: judged, of: &document)
        continue
      }
      // "Chad regretted the strikes. Mali condemned them"
      if judged.isEmpty, let before, before.sentence == frame.index - 1,
        frame.tokens[token].text.lowercased() == "them", frame.isJudgedAgain(token)
      {
        frame.stand(token, forRemembered: before.doers, of: &document)
        judged = before.doers
        continue
      }
      let isActing = frame.isActing(token)
      guard isActing || frame.isJudged(token), !isNobodys(token, in: frame) else { continue }
      // "Chile denounced the arrest, and Peru criticised the move": it is the same deed.
      if !isActing, !judged.isEmpty, frame.isOne(token, of: .deeds) {
        frame.stand(token, forRemembered: judged, of: &document)
        frame.judged.insert(token)
        continue
      }
      if !isActing, frame.isOne(token, of: .deeds) || frame.eventKinds(token).isEmpty,
        let doers = clauses.named(by: token, in: frame)
      {
        frame.stand(token, forRemembered: doers, of: &document)
        frame.judged.insert(token)
        judged = doers
      } else if let event = antecedent(of: token, in: frame, document),
        !isActing || EventMemory.material.contains(event.kind.relationClass)
      {
        // "Ruiz visited Noor. Chad condemned the trip": whom one visits makes none.
        let doers = doers(of: event, alone: frame.isOne(token, of: .journeys))
        frame.stand(token, forRemembered: doers, of: &document)
        if !isActing {
          frame.judged.insert(token)
          judged = doers
        }
      } else if !isActing,
        let doers = clauses.named(by: token, in: frame) ?? clauses.doers(of: token, in: frame)
      {
        frame.stand(token, forRemembered: doers, of: &document)
        frame.judged.insert(token)
      }
    }
    clauses.keep(frame)
  }

  private static let material: Set<RelationClass> = [.materialCooperation, .materialConflict]

  /// Whether a noun takes up an attack that the text has told last, which nobody named has done.
  private func isNobodys(_ token: Int, in frame: SentenceFrame) -> Bool {
    let kinds = frame.eventKinds(token)
    guard kinds.contains(.assault), let last = hit.last(where: { $0.sentence < frame.index }) else {
      return false
    }
    guard let event = events.last(where: { kinds.contains($0.kind) && $0.sentence < frame.index })
    else { return true }
    return (last.sentence, last.token) > (event.sentence, event.token)
  }

  /// What the sentences just before told of some sorts last, by somebody of some side where one is given.
  func last(
    of kinds: Set<RelationKind>, before sentence: Int, bySideOf doers: [EntityID],
    in document: LinkedDocument
  ) -> Event? {
    events.last { event in
      kinds.contains(event.kind) && event.sentence < sentence
        && (doers.isEmpty
          || doers.contains { $0 == event.source || document.areOneSide($0, event.source) })
    }
  }

  /// Who did what an event tells: all those who did it together.
  ///
  /// - Parameter alone: Whether what both its ends may have done is what its source did.
  private func doers(
    of event: Event, alone: Bool = false
  ) -> [(entity: EntityID, kind: EntityKind)] {
    var found = [(entity: event.source, kind: event.sourceKind)]
    for other in events
    where other.sentence == event.sentence && other.token == event.token && other.kind == event.kind
    {
      found.append((other.source, other.sourceKind))
      // "agreed to ban imports from Chad … the decision": Chad has decided nothing.
      if other.kind.isSymmetric,
        other.isMutual || !alone && ![.agree, .cooperate].contains(other.kind)
      {
        found.append((other.target, other.targetKind))
      }
    }
    var seen: Set<EntityID> = []
    return found.filter { seen.insert($0.entity).inserted }
  }

  /// The harm of which the whole text knows but one side to be the doer: "backed the offensive", long after the text has told
  /// whose it was.
  private func onlyHarm(of kinds: Set<RelationKind>, in document: LinkedDocument) -> Event? {
    for kind in [RelationKind.assault, .sanction] where kinds.contains(kind) {
      let told = (harmed[kind] ?? [:]).sorted { $0.key < $1.key }
      guard
        let first = told.first(where: { $0.key.kind == .nation })
          ?? told.first(where: { $0.key.kind == .organization }) ?? told.first,
        told.allSatisfy({ $0.key == first.key || document.areOneSide($0.key, first.key) }),
        let sourceKind = document.entities[first.key]?.kind,
        let targetKind = document.entities[first.value]?.kind
      else { continue }
      return Event(
        kind: kind, predicate: -1, word: -1, source: first.key, sourceKind: sourceKind,
        target: first.value, targetKind: targetKind, token: -1, sentence: -1)
    }
    return nil
  }

  /// What the text has told last by a verb for the very deed that a noun names, however far back: "Chad extradited Noor …
  /// Peru condemned the extradition".
  private func namedEvent(by noun: Int, in frame: SentenceFrame) -> Event? {
    guard let verbs = EventMemory.namings[frame.tokens[noun].lemma.lowercased()] else { return nil }
    return verbs.compactMap { byVerb[$0] }.filter { $0.sentence < frame.index }
      .max { ($0.sentence, $0.token) < ($1.sentence, $1.token) }
  }

  /// Nouns for a deed that one text hardly tells twice of, with the verbs that tell it.
  private static let namings: [String: Set<String>] = {
    let seizing: Set<String> = [
      "arrest", "detain", "seize", "capture", "catch", "apprehend", "nab", "imprison", "jail",
    ]
    return [
      "extradition": ["extradite"], "handover": ["hand", "extradite", "surrender"],
      "arrest": seizing, "capture": seizing, "detention": seizing,
      "deportation": ["deport", "expel"], "expulsion": ["expel", "deport", "evict"],
      "annexation": ["annex"], "nationalisation": ["nationalise", "nationalize"],
      "nationalization": ["nationalise", "nationalize"], "execution": ["execute", "hang"],
      "killing": ["kill", "assassinate", "murder", "behead", "execute"],
      "assassination": ["assassinate", "kill", "murder", "shoot"],
      "abduction": ["abduct", "kidnap", "seize"], "kidnapping": ["kidnap", "abduct"],
      "dismissal": ["dismiss", "sack", "fire", "remove"],
      "ouster": ["oust", "overthrow", "depose"],
      "overthrow": ["overthrow", "oust", "topple", "depose"],
      "downing": ["shoot", "down"], "shootdown": ["shoot", "down"],
      "impeachment": ["impeach", "remove"], "hijacking": ["hijack", "divert"],
    ]
  }()

  /// Whether an event is no more than what somebody says of another's deed: "condemned the raid", "called it a crime".
  private func isVerdict(_ event: Event, _ lexicon: Lexicon) -> Bool {
    guard [.accuse, .support, .reject].contains(event.kind),
      lexicon.predicates.indices.contains(event.predicate)
    else { return false }
    let predicate = lexicon.predicates[event.predicate]
    // "China was opposed to the test. Ruiz called the act a crime"
    if event.kind == .reject { return ["oppose", "object"].contains(predicate.name) }
    // "accused Chad of robbery": that is no step.
    if event.kind == .accuse, ["accuse", "blame"].contains(predicate.name) { return true }
    // "recognised Mali … the decision": that is a deed.
    return predicate.category == .adj
      || lexicon.verdictVerbs.contains(event.word) && !predicate.name.hasPrefix("recogni")
      || predicate.name.hasPrefix("call ") || predicate.name.hasPrefix("describe ")
  }

  private func antecedent(
    of token: Int, in frame: SentenceFrame, _ document: LinkedDocument
  ) -> Event? {
    if let proposal, frame.index - proposal.sentence <= EventMemory.reach.any,
      frame.isOne(token, of: .proposals) || frame.isOne(token, of: .texts)
    {
      return Event(
        kind: .agree, predicate: -1, word: -1, source: proposal.source, sourceKind: proposal.kind,
        target: proposal.source, targetKind: proposal.kind, token: -1, sentence: proposal.sentence)
    }
    if let named = namedEvent(by: token, in: frame) { return named }
    let kinds = frame.eventKinds(token)
    if !kinds.isEmpty {
      // "welcomed the agreement" takes up no mere promise.
      let isPact = frame.isOne(token, of: .pacts)
      // "welcomed the coup" takes up no mere arrest.
      let isCoup = frame.isOne(token, of: .coups)
      let coups = frame.lexicon.wordSets[.coups]
      let same = events.last {
        kinds.contains($0.kind) && $0.sentence < frame.index
          && (!isCoup || coups?.contains($0.word) ?? false)
          && (!isPact || $0.kind != .agree || $0.isMutual)
      }
      // "the decision" may be any deed, though by itself it tells one.
      if same != nil || !frame.isOne(token, of: .deeds) {
        return same ?? onlyHarm(of: kinds, in: document)
      }
    }
    guard frame.isOne(token, of: .deeds) else { return nil }
    // The first event of the nearest sentence is what that sentence is about.
    guard let nearest = events.last(where: { $0.sentence < frame.index }),
      frame.index - nearest.sentence <= EventMemory.reach.any
    else { return nil }
    // "Ruiz called the warrants absurd. Mali welcomed the announcement": who only judges has decided nothing.
    let told = events.filter {
      $0.sentence == nearest.sentence && $0.kind != .consult && !isVerdict($0, frame.lexicon)
    }
    return told.first { !frame.lexicon.speechVerbs.contains($0.word) } ?? told.first
  }
}
