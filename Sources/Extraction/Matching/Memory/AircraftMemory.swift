import EntenteGraphModel
import EntenteLanguage

/// The types of aircraft that a text has just spoken of, so that "has ordered ten", "the first customer" and
/// "an order from ANA" are told of one of them.
struct AircraftMemory {
  private(set) var types: [(entity: EntityID, maker: String, sentence: Int)] = []
  /// The aircraft that the last sentences spoke of, and whether they did something there.
  private(set) var flown: [(entity: EntityID, sentence: Int, isActing: Bool)] = []
  /// How often the text has named each type so far.
  private var counts: [EntityID: Int] = [:]
  /// How many sentences back a type may lie that isn't what the text is about.
  private static let reach = 3

  /// Keeps the types that a sentence names.
  mutating func keep(_ frame: SentenceFrame, of document: LinkedDocument) {
    let topic = self.topic
    types.removeAll { frame.index - $0.sentence >= AircraftMemory.reach && $0.entity != topic }
    flown.removeAll { frame.index - $0.sentence >= AircraftMemory.reach }
    for token in frame.tokens.indices {
      if frame.mentions[token] >= 0, let known = frame.entities[frame.mentions[token]],
        known.kind == .aircraft
      {
        flown.append(
          (known.entity, frame.index, [.nsubj, .obj, .compound].contains(frame.arcs[token])))
      }
      guard let type = type(at: token, in: frame, document) else { continue }
      types.append((type.entity, type.maker, frame.index))
      counts[type.entity, default: 0] += 1
    }
  }

  /// The type that the text is about: named more often than all others together.
  private var topic: EntityID? {
    counts.first { type in type.value * 2 > counts.values.reduce(0, +) }?.key
  }

  /// The type that a word without a name of its own is about: one named before it in its sentence, else the last
  /// one of the sentences before.
  ///
  /// - Parameter maker: who has to have built it; `nil` for any maker.
  func type(
    before token: Int, of frame: SentenceFrame, builtBy maker: String? = nil,
    in document: LinkedDocument
  ) -> EntityID? {
    for earlier in (0..<token).reversed() {
      if let type = type(at: earlier, in: frame, document),
        maker.map({ type.maker.hasPrefix($0) }) ?? true
      {
        return type.entity
      }
    }
    return types.last { type in maker.map { type.maker.hasPrefix($0) } ?? true }?.entity
  }

  /// Lets a number or a common noun that somebody orders stand for the type: "ANA has ordered 50", "buys
  /// 20 more planes".
  func fill(_ frame: inout SentenceFrame, of document: inout LinkedDocument) {
    for token in frame.tokens.indices where isOrdered(token, frame) {
      guard let type = type(before: token, of: frame, in: document) else { continue }
      stand(token, for: type, &frame, &document)
    }
  }

  /// Makes a token a mention of a type, or of what else is meant by it.
  func stand(
    _ token: Int, for entity: EntityID, _ frame: inout SentenceFrame,
    _ document: inout LinkedDocument, as kind: EntityKind = .aircraft
  ) {
    document.mentions.append(
      LinkedMention(
        sentence: frame.index, tokens: token..<token + 1, head: token, entity: entity,
        form: .description, surface: frame.tokens[token].text, confidence: 0.6))
    frame.stand(token, for: [(document.mentions.count - 1, entity, kind)])
  }

  private func isOrdered(_ token: Int, _ frame: SentenceFrame) -> Bool {
    let verb = frame.heads[token]
    guard frame.mentions[token] < 0, verb >= 0, frame.tokens[verb].partOfSpeech == .VERB,
      frame.isOne(verb, of: .purchases),
      frame.arcs[token] == .obj || frame.arcs[token] == .nsubj && frame.passives[verb]
    else { return false }
    let isCounted =
      frame.tokens[token].partOfSpeech == .NUM
      && !frame.children[token].contains { frame.arcs[$0] == .nmod || frame.arcs[$0] == .compound }
    return isCounted
      || frame.isOne(token, of: .airframes)
        && !frame.children[token].contains { frame.mentions[$0] >= 0 && frame.arcs[$0] != .nmod }
  }

  private func type(
    at token: Int, in frame: SentenceFrame, _ document: LinkedDocument
  ) -> (entity: EntityID, maker: String)? {
    let number = frame.mentions[token]
    guard number >= 0, let known = frame.entities[number], known.kind == .aircraft,
      case .string(let maker)? = document.entities[known.entity]?.attributes["maker"]
    else { return nil }
    return (known.entity, maker)
  }
}

extension PredicateMatcher {
  /// Customers of an aircraft that their noun doesn't name: "the first customer, Singapore Airlines".
  func customers(
    beside told: [PredicateMatch], of memory: AircraftMemory, in document: LinkedDocument
  ) -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    for token in frame.tokens.indices
    where frame.mentions[token] < 0 && frame.isOne(token, of: .customers) {
      let owners = frame.actors(frame.dependents(token, .possessive), [.organization], .source)
      guard !told.contains(where: { $0.token == token }),
        // Another's customers buy no aircraft.
        owners.allSatisfy({ document.isMaker($0.entity) }),
        let predicate = lexicon.byWord[Int(frame.words[token])].first(where: {
          lexicon.predicates[$0].kind == .operates && lexicon.predicates[$0].category == .noun
        }),
        let type = memory.type(before: token, of: frame, in: document),
        let target = Argument(remembered: type, at: token, of: frame.index, in: document)
      else { continue }
      for buyer in described(as: token)
      where RelationKind.operates.joins(buyer.kind, .aircraft) && !document.isMaker(buyer.entity) {
        found.append(
          PredicateMatch(
            predicate: predicate, token: token, source: buyer, target: target, swallowed: [],
            inherited: true))
      }
    }
    return found
  }

  /// Who is called by a noun: "launch customer ANA", "EVA Air is the other customer", "the customer nations:
  /// Spain and Turkey".
  private func described(as noun: Int) -> [Argument] {
    let kinds: Set<EntityKind> = [.nation, .organization]
    let own = frame.actors(holders(noun), kinds, .source)
    if !own.isEmpty { return own }
    let governor = frame.heads[noun]
    let isPart = governor >= 0 && [.compound, .amod].contains(frame.arcs[noun])
    return frame.actors(frame.examples(isPart ? governor : noun), kinds, .source)
  }
}
