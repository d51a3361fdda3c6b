import Foundation

extension EntityGraph {
  /// What a name means in this graph.
  public enum Lookup: Sendable, Hashable {
    /// The one entity of that id, name or alias.
    case found(EntityID)
    /// Several entities bear the name, in the order of their ids.
    case ambiguous([EntityID])
    /// None does; the nearest names, best first, five at most.
    case unknown(nearest: [String])
  }

  /// The entity that a person means by an id, a name or an alias; case, accents and a leading "the" do
  /// not count. An id goes before a name, a name before an alias.
  ///
  /// - Complexity: linear in the names of the graph.
  public func lookup(_ name: String) -> Lookup {
    for spelling in [name, name.lowercased()] {
      let id = EntityID(rawValue: spelling)
      if entities[id] != nil { return .found(id) }
    }
    let wanted = name.foldedForLookup
    var byName: [EntityID] = []
    var byAlias: [EntityID] = []
    for entity in entities.values {
      if entity.name.foldedForLookup == wanted || entity.id.slug == wanted[...] {
        byName.append(entity.id)
      } else if entity.aliases.contains(where: { $0.foldedForLookup == wanted }) {
        byAlias.append(entity.id)
      }
    }
    for matches in [byName, byAlias] where !matches.isEmpty {
      return matches.count == 1 ? .found(matches[0]) : .ambiguous(matches.sorted())
    }
    return .unknown(nearest: nearest(to: wanted))
  }

  /// The names that share the most pairs of letters with a folded name (Dice's coefficient).
  private func nearest(to wanted: String) -> [String] {
    let pairs = wanted.letterPairs
    var scored: [(score: Double, name: String)] = []
    for entity in entities.values {
      let other = entity.name.foldedForLookup.letterPairs
      let total = pairs.count + other.count
      guard total > 0 else { continue }
      let score = 2 * Double(pairs.intersection(other).count) / Double(total)
      if score > 0.3 { scored.append((score, entity.name)) }
    }
    scored.sort { ($1.score, $0.name) < ($0.score, $1.name) }
    return scored.prefix(5).map(\.name)
  }
}

extension String {
  /// Lower case without accents, punctuation and a leading "the": how people's spellings are compared.
  var foldedForLookup: String {
    var folded = ""
    for scalar in decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        folded += scalar.properties.lowercaseMapping
      } else if !folded.isEmpty, folded.last != " " {
        folded += " "
      }
    }
    while folded.last == " " { folded.removeLast() }
    return folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
  }

  /// The pairs of neighbouring letters.
  fileprivate var letterPairs: Set<String> {
    let letters = Array(self)
    guard letters.count > 1 else { return Set(letters.map(String.init)) }
    return Set(zip(letters, letters.dropFirst()).map { String([$0, $1]) })
  }
}
