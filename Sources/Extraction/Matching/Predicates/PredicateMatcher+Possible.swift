import EntenteGraphModel

extension PredicateMatcher {
  /// The relations in which two of those whom the frame knows can stand at all. Most sentences name too few for most
  /// relations, and no entry of another one needs to be read.
  var possibleKinds: [RelationKind] {
    var named: [EntityKind: Set<EntityID>] = [:]
    for (entity, kind) in frame.entities.values { named[kind, default: []].insert(entity) }
    var possible: [RelationKind] = []
    for (source, entities) in named {
      for target in named.keys where target != source || entities.count > 1 {
        for kind in PredicateMatcher.joining[source]?[target] ?? []
        where !possible.contains(kind) {
          possible.append(kind)
        }
      }
    }
    return possible
  }

  /// The relations that may join a source and a target of two kinds.
  private static let joining: [EntityKind: [EntityKind: [RelationKind]]] = {
    var joining: [EntityKind: [EntityKind: [RelationKind]]] = [:]
    for source in EntityKind.allCases {
      for target in EntityKind.allCases {
        joining[source, default: [:]][target] = RelationKind.allCases.filter {
          $0.joins(source, target)
        }
      }
    }
    return joining
  }()
}
