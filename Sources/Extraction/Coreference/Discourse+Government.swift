import EntenteGraphModel
import EntenteLanguage

/// A government that a text calls so without having said whose it is: "Protests spread in Sudan. The government
/// banned …".
extension Discourse {
  static let governments: Set<String> = ["government", "regime", "junta", "authority"]

  /// Those who act for the government of the place without its being said: "Police detained ten", "Authorities have
  /// barred the Red Cross".
  private static let agents: Set<String> = ["authority", "police", "official"]

  /// Whether somebody speaks for the government of the place by an office alone: "A government spokesman said", "The
  /// foreign minister denounced".
  private func isSpeaker(_ d: Description, _ phrase: PhraseTree) -> Bool {
    guard phrase.label(d.head) == "nsubj", !d.isPlural, !d.modifiers.isEmpty else { return false }
    switch d.lemma {
    case "spokesman", "spokeswoman", "spokesperson", "official":
      return d.modifiers.allSatisfy(Discourse.offices.contains)
        && d.modifiers.contains { $0 != "senior" && $0 != "top" }
    case "minister":
      return d.isDefinite && d.modifiers.count == 1
        && ["foreign", "defense", "defence", "interior"].contains(d.modifiers[0])
    default: return false
    }
  }

  /// Organs of a state that a text calls so without saying whose: "The foreign ministry expelled three diplomats".
  private static let ministries: Set<String> = [
    "ministry", "parliament", "army", "military", "navy",
  ]

  private static let offices: Set<String> = [
    "government", "ministry", "foreign ministry", "defense ministry", "defence ministry",
    "interior ministry", "military", "army", "presidential", "security", "senior", "top", "police",
  ]

  /// The nation that the sentences up to a bare "the government" are about; `nil` where no nation stands out, or the
  /// phrase tells which one it means.
  ///
  /// A nation weighs by how near it was named, one that a place, a leader or an organ is of weighs less than one
  /// named itself. Who acts upon the government in its own clause is another.
  mutating func governed(_ d: Description, _ phrase: PhraseTree, _ index: Int) -> EntityID? {
    let isAgent =
      Discourse.agents.contains(d.lemma) && (d.isPlural || d.lemma == "police")
      && phrase.label(d.head) == "nsubj" && d.number == 0
      && d.modifiers.allSatisfy { ["local", "government", "security", "military"].contains($0) }
    let isOrgan =
      d.isDefinite && !d.isPlural && Discourse.ministries.contains(d.lemma)
      && phrase.label(d.head) == "nsubj" && d.modifiers.count < 2
    guard d.owners.isEmpty, !d.isRestricted,
      isOrgan || isAgent || isSpeaker(d, phrase)
        || Discourse.governments.contains(d.lemma) && d.isDefinite && d.modifiers.isEmpty
          && d.isPlural == (d.lemma == "authority")
    else { return nil }
    var verbs = [phrase.function(d.head).governor]
    // "Canada condemned the arrests and called on the government": verbs joined to one share its subject.
    while let verb = verbs.last, verb >= 0, verbs.count < 5,
      ["conj", "xcomp"].contains(phrase.label(verb))
    {
      verbs.append(phrase.tree.heads[verb])
    }
    var weights: [String: Double] = [:]
    var others: Set<String> = []
    for nominal in nominals.reversed() {
      let distance = index - nominal.sentence
      if distance > 3 { break }
      guard nominal.members.isEmpty, nominal.entities.count == 1,
        let entity = nominal.entities.first,
        let known = facts[entity], known.nations.count == 1, let nation = known.nations.first
      else { continue }
      // "In Chad, authorities arrested two Malians": where they act is no other's.
      let isScene =
        [.nation, .place].contains(known.kind) && distance == 0
        && phrase.children(nominal.head, ["case"]).contains { phrase.lemma($0) == "in" }
      if distance == 0, !nominal.isModifier, !isScene,
        verbs.contains(phrase.function(nominal.head).governor)
          || verbs.contains(where: { $0 >= 0 && phrase.isBelow($0, nominal.head) })
      {
        others.insert(nation)
      }
      let weight = known.kind == .nation ? (nominal.isModifier ? 0.7 : 1) : 0.5
      weights[nation, default: 0] += weight * [1, 0.7, 0.45, 0.3][distance]
    }
    let ranked = weights.filter { !others.contains($0.key) }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let first = ranked.first, first.value >= 0.45,
      ranked.count < 2 || first.value >= 1.6 * ranked[1].value
    else { return nil }
    let id = EntityID(kind: .nation, slug: first.key)
    guard result.entities[id] != nil else { return nil }
    return isOrgan ? organ(d, phrase, of: id) : id
  }
}
