extension Entity {
  /// One entity from two of the same id.
  func merged(with other: Entity) -> Entity {
    var merged = self
    let takesTheirs =
      confidence == other.confidence
      ? name.precedesByBytes(other.name) : confidence < other.confidence
    if takesTheirs { merged.name = other.name }
    // Set's own union keeps either of two spellings that differ in bytes only.
    for alias in other.aliases {
      if let mine = merged.aliases.remove(alias) {
        merged.aliases.insert(greaterByBytes(mine, alias))
      } else {
        merged.aliases.insert(alias)
      }
    }
    if name != other.name { merged.aliases.formUnion([name, other.name]) }
    merged.aliases.remove(merged.name)
    merged.confidence = max(confidence, other.confidence)
    merged.wikidata = EntityGraph.greater(wikidata, other.wikidata)
    merged.mentions.merge(other.mentions, uniquingKeysWith: max)
    merged.attributes.merge(other.attributes, uniquingKeysWith: EntityGraph.greater)
    return merged
  }
}
