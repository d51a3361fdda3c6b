/// The closed vocabulary of relations (ontology, part 2). Event classes follow PLOVER 0.8.
public enum RelationKind: String, Sendable, Hashable, Codable, CaseIterable {
  // Standing relations.
  case leads
  case officialOf = "official-of"
  case memberOf = "member-of"
  case partOf = "part-of"
  case locatedIn = "located-in"
  case capitalOf = "capital-of"
  case basedIn = "based-in"
  case operates
  case builtBy = "built-by"
  case variantOf = "variant-of"
  case alliedWith = "allied-with"
  case opposedTo = "opposed-to"
  // Movement.
  case departedFrom = "departed-from"
  case arrivedAt = "arrived-at"
  case flewVia = "flew-via"
  case deployedTo = "deployed-to"
  case visited
  // Events.
  case agree, consult, support, concede
  case cooperate, aid, retreat
  case request, accuse, reject, threaten
  case protest, sanction, mobilize, coerce, assault

  /// The class that the type belongs to.
  public var relationClass: RelationClass {
    switch self {
    case .leads, .officialOf, .memberOf, .partOf, .locatedIn, .capitalOf, .basedIn, .operates,
      .builtBy, .variantOf, .alliedWith, .opposedTo:
      .standing
    case .departedFrom, .arrivedAt, .flewVia, .deployedTo, .visited: .movement
    case .agree, .consult, .support, .concede: .verbalCooperation
    case .cooperate, .aid, .retreat: .materialCooperation
    case .request, .accuse, .reject, .threaten: .verbalConflict
    case .protest, .sanction, .mobilize, .coerce, .assault: .materialConflict
    }
  }

  /// Whether the relation runs both ways: it is stored once, the smaller id as its source.
  public var isSymmetric: Bool {
    switch self {
    case .agree, .consult, .cooperate, .alliedWith, .opposedTo: true
    default: false
    }
  }

  /// The kinds that may stand at its source.
  public var sourceKinds: Set<EntityKind> {
    switch self {
    case .leads, .officialOf, .visited: [.leader]
    case .memberOf: [.nation, .organization]
    case .partOf, .basedIn: [.organization]
    case .locatedIn, .capitalOf: [.place]
    case .operates: [.nation, .organization]
    case .builtBy, .variantOf, .departedFrom, .arrivedAt, .flewVia, .deployedTo: [.aircraft]
    case .alliedWith, .opposedTo: [.nation, .organization, .leader]
    // `agree`, `consult` and `cooperate` are kept without order, so any kind that may be
    // their target may come to stand first.
    case .agree, .consult, .cooperate: Set(EntityKind.allCases)
    default: [.nation, .leader, .organization]
    }
  }

  /// The kinds that may stand at its target.
  public var targetKinds: Set<EntityKind> {
    switch self {
    case .leads, .officialOf, .partOf: [.nation, .organization]
    case .memberOf: [.organization]
    case .locatedIn: [.nation, .place]
    case .capitalOf: [.nation]
    case .basedIn: [.place, .nation]
    case .operates, .variantOf: [.aircraft]
    case .builtBy: [.organization, .nation]
    case .alliedWith, .opposedTo: [.nation, .organization, .leader]
    case .departedFrom, .arrivedAt, .flewVia, .deployedTo, .visited: [.place, .nation]
    default: Set(EntityKind.allCases)
    }
  }

  /// Whether the type may join a source and a target of these kinds. An event needs at least one end
  /// that can act: a nation, a leader or an organization.
  public func joins(_ source: EntityKind, _ target: EntityKind) -> Bool {
    guard sourceKinds.contains(source), targetKinds.contains(target) else { return false }
    guard relationClass.isEvent else { return true }
    let actors: Set<EntityKind> = [.nation, .leader, .organization]
    return actors.contains(source) || (isSymmetric && actors.contains(target))
  }

  /// PLOVER's score of the event, from conflict (−9) to cooperation (10); `nil` for what is no event.
  public var score: Double? {
    switch self {
    case .agree, .consult: 2.5
    case .support: 5
    case .concede: 4.5
    case .cooperate: 9.5
    case .aid: 10
    case .retreat: 6.5
    case .request: 0
    case .accuse: -3
    case .reject: -2
    case .threaten: -3.5
    case .protest: -5
    case .sanction: -6
    case .mobilize: -5.5
    case .coerce: -7
    case .assault: -9
    default: nil
    }
  }
}

extension RelationKind: Comparable {
  public static func < (a: RelationKind, b: RelationKind) -> Bool { a.rawValue < b.rawValue }
}
