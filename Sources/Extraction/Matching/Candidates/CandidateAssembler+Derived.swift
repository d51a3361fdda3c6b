import EntenteGraphModel
import EntenteLanguage

extension CandidateAssembler {
  /// The accusation that lies in a harm that somebody says another does.
  func claim(_ match: PredicateMatch, _ relation: ExtractedRelation) -> RelationCandidate? {
    guard let speaker = relation.speaker, speaker != relation.source,
      [.assault, .coerce, .mobilize].contains(relation.kind), relation.status != .negated,
      let kind = document.entities[speaker]?.kind ?? speaker.kind,
      RelationKind.accuse.joins(kind, match.source.kind),
      !document.areOneSide(speaker, match.source.entity),
      !sharesDeed(match.source.token, with: speaker),
      frame.arcs[match.token] != .amod, frame.isClaimed(match.token),
      !isApproved(match.token, by: speaker),
      // A news agency tells what has happened.
      !document.isOne(of: ["news-agency"], speaker),
      // What somebody is to fight against is no charge: "has not done enough to combat the insurgency".
      frame.heads[match.token] < 0 || !frame.isOne(frame.heads[match.token], of: .opposing),
      // Nor is an arrest by the police.
      relation.kind != .coerce || !frame.isOne(match.token, of: .arrests),
      // Nor is an escort.
      relation.kind != .mobilize
        || !["escort", "meet", "monitor", "track", "follow"].contains(
          lexicon.predicates[match.predicate].name.split(separator: " ").first.map(String.init)
            ?? ""),
      // Nor does a soldier's spokesman who tells what the coalition has struck.
      relation.kind != .assault || !document.isOne(of: ["alliance"], relation.source)
        || relation.target.kind == .nation,
      // Who says that troops have killed rebels blames nobody.
      relation.kind != .assault || !document.isOne(of: ["armed-group"], relation.target),
      relation.kind != .assault
        || !frame.objects(match.token).contains(where: { isOutlaw($0) })
        || relation.target.kind != .place,
      !frame.actors(frame.subjects(match.token), SentenceFrame.speaking, .source)
        .contains(where: { $0.entity == speaker }),
      !frame.actors(frame.speakerTokens(of: match.token), SentenceFrame.speaking, .source)
        .contains(where: { $0.entity == match.source.entity })
    else { return nil }
    var accusation = relation
    accusation.source = speaker
    accusation.kind = .accuse
    accusation.target = relation.source
    accusation.status = .asserted
    accusation.speaker = nil
    return derived(match, accusation, "claim")
  }

  /// Whether somebody speaks of a deed to back it: "welcomed Chad's decision to strike Mali".
  private func isApproved(_ deed: Int, by speaker: EntityID) -> Bool {
    var verb = frame.heads[deed]
    for _ in 0..<6 {
      guard verb >= 0 else { return false }
      if frame.tokens[verb].partOfSpeech == .VERB, frame.tellsAlone(verb, [.support]) {
        return frame.actors(frame.subjects(verb), SentenceFrame.speaking, .source)
          .contains { $0.entity == speaker }
      }
      verb = frame.heads[verb]
    }
    return false
  }

  /// The trade with the maker that lies in an order of aircraft: "ANA has ordered 55 Boeing 787s".
  func purchase(_ match: PredicateMatch, _ relation: ExtractedRelation) -> RelationCandidate? {
    guard relation.kind == .operates else { return nil }
    let predicate = lexicon.predicates[match.predicate]
    // What is delivered to an airline or an air force was sold to it.
    let sellers =
      frame.actors(frame.surfaceSubjects(match.token), [.organization], .source)
      + frame.actors(
        frame.obliques(match.token, FunctionWord.from.number), [.organization], .source)
    let isDelivered =
      predicate.category == .verb && relation.source.kind == .organization
      && ["deliver", "receive", "take delivery", "hand +over"].contains(predicate.name)
      && sellers.allSatisfy { $0.entity == relation.source }
    guard predicate.status == .planned || isDelivered,
      !isLeased(match),
      case .string(let name)? = document.entities[relation.target]?.attributes["maker"],
      let maker = document.entities.values.filter({ entity in
        entity.kind == .organization
          && (entity.name == name || name.hasPrefix(entity.name + " "))
      }).min(by: { $0.id < $1.id }), maker.id != relation.source
    else { return nil }
    var trade = relation
    trade.kind = .cooperate
    trade.target = maker.id
    trade.status = frame.status(of: match.token).status
    // "agreed to buy ten 787s" is an agreement by now.
    let governor = frame.heads[match.token]
    if governor >= 0, trade.status != .negated, frame.arcs[match.token] == .xcomp,
      ["agree", "commit", "pledge", "undertake"].contains(
        frame.tokens[governor].lemma.lowercased())
    {
      trade.kind = .agree
      trade.status = .asserted
    }
    return derived(match, trade, "order")
  }

  /// Whether aircraft are had from who lets them, and not from their maker: "took four A220s on lease from Norfleet".
  private func isLeased(_ match: PredicateMatch) -> Bool {
    frame.children[match.token].contains { child in
      child > match.token && frame.arcs[child] == .obl
        && ["lease", "loan", "hire"].contains(frame.tokens[child].lemma.lowercased())
    }
  }

  /// The aircraft that lie in a trade with their maker: "placed an order with Airbus for 20 A350s", "Boeing
  /// announced 35 orders from Air Berlin".
  func fleet(_ match: PredicateMatch, _ relation: ExtractedRelation) -> RelationCandidate? {
    let predicate = lexicon.predicates[match.predicate]
    guard [.cooperate, .agree].contains(relation.kind), predicate.kind == relation.kind,
      relation.status != .negated
    else { return nil }
    let ends = [relation.source, relation.target]
    guard let maker = ends.first(where: document.isMaker),
      let buyer = ends.first(where: { !document.isMaker($0) }),
      let buyerKind = document.entities[buyer]?.kind ?? buyer.kind, buyerKind != .leader,
      // "sold two A380s to Airbus" has them no more.
      !(predicate.name == "sell" && relation.source == buyer)
    else { return nil }
    let makers = document.entities[maker].map { [$0.name] } ?? []
    let isOrder = ["order", "deliver", "delivery"].contains {
      predicate.name.contains($0) || frame.tokens[match.token].lemma.lowercased() == $0
    }
    let type =
      aircraft(beneath: match.token)
      ?? (isOrder
        ? makers.lazy.compactMap {
          planes.type(before: match.token, of: frame, builtBy: $0, in: document)
        }.first : nil)
    guard let type else { return nil }
    var order = relation
    order.kind = .operates
    order.source = buyer
    order.target = type
    order.status = relation.status == .asserted ? .planned : relation.status
    return derived(match, order, "trade")
  }

  /// The aircraft that hangs from a word, over no other clause.
  private func aircraft(beneath top: Int) -> EntityID? {
    for token in frame.tokens.indices where frame.mentions[token] >= 0 {
      guard let known = frame.entities[frame.mentions[token]], known.kind == .aircraft else {
        continue
      }
      var current = token
      for _ in 0..<5 where current >= 0 && current != top {
        current =
          [.relative, .advcl, .ccomp, .parataxis].contains(frame.arcs[current])
          ? -1 : frame.heads[current]
      }
      if current == top { return known.entity }
    }
    return nil
  }

  /// What somebody claims and another denies, as the denier says it: "dismissed Mali's claim that Chad had fired".
  func contradiction(_ match: PredicateMatch, _ relation: ExtractedRelation) -> RelationCandidate? {
    guard relation.status != .negated, relation.kind.relationClass.isEvent,
      relation.kind != .accuse,
      let denial = frame.status(of: match.token).contested
    else { return nil }
    let denier = frame.speaker(frame.deniers(by: denial))
    guard denier != relation.speaker else { return nil }
    var denied = relation
    denied.status = .negated
    denied.speaker = denier
    return derived(match, denied, "denial")
  }

  /// What is denied, as the denier says it: not so.
  ///
  /// - Parameter act: the deed that the denied charge is about.
  func denied(_ match: PredicateMatch, _ act: ExtractedRelation) -> RelationCandidate {
    var denied = act
    denied.status = .negated
    denied.speaker = match.source.entity
    denied.sentence = frame.index
    denied.cue = frame.tokens[match.token].text
    return derived(match, denied, "denial")
  }

  /// A relation that follows from another one of the same match, judged by how it follows and not by the word.
  func derived(
    _ match: PredicateMatch, _ relation: ExtractedRelation, _ way: String
  ) -> RelationCandidate {
    var relation = relation
    relation.predicate = "\(relation.kind.rawValue)/\(way)/\(relation.predicate)"
    var candidate = RelationCandidate(relation: relation, features: features(match, relation))
    candidate.features.removeAll { $0.hasPrefix("predicate ") }
    candidate.features.append(way)
    return candidate
  }
}
