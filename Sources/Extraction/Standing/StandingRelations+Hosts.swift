import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Offices whose nation is told by where their holders receive a guest, or by who issues the text.
extension StandingRelations {
  /// The nation of a stranger with a national office, whom a guest meets in it: "In Nairobi, Kenya, Blinken will meet
  /// with Foreign Minister John Kamau"; `nil` where no place or no guest tells it.
  func host(
    _ mention: LinkedMention, _ title: PersonTitle, _ linked: LinkedDocument
  ) -> EntityID? {
    guard knowledge.record(mention.entity) == nil,
      title.tokens.upperBound == mention.tokens.lowerBound,
      Self.hosts.contains(knowledge.role(of: title.record)), !title.role.contains("Secretary of")
    else { return nil }
    for index in stride(from: mention.sentence, through: max(0, mention.sentence - 2), by: -1) {
      let grounds = Set(
        linked.mentions.filter { $0.sentence == index && isGround($0, linked) }
          .compactMap { linked.homes(of: $0.entity).first })
      guard let ground = grounds.first else { continue }
      guard grounds.count == 1, linked.entities[ground] != nil else { return nil }
      let isVisited = linked.mentions.contains { guest in
        guest.sentence == mention.sentence && guest.entity.kind == .leader
          && guest.entity != mention.entity
          && linked.homes(of: guest.entity).first.map { $0 != ground } ?? false
      }
      return isVisited ? ground : nil
    }
    return nil
  }

  /// The roles of those who receive the guests of a nation.
  private static let hosts: Set<String> = [
    "head-of-state", "head-of-government", "minister", "monarch",
  ]

  /// Whether a place is where something happens or somebody goes to: "in Nairobi", "to Abuja".
  private func isGround(_ mention: LinkedMention, _ linked: LinkedDocument) -> Bool {
    guard mention.entity.kind == .place,
      let tree = linked.document.sentences[mention.sentence].tree,
      tree.heads.indices.contains(mention.head)
    else { return false }
    return tree.children[mention.head].contains { child in
      ["in", "to", "at"].contains(
        linked.document.sentences[mention.sentence].tokens[child].text.lowercased())
    }
  }

  /// The nation in whose name a text speaks, for an office that only its own people are called by without saying whose:
  /// "Assistant Secretary Ana Ruiz", "Ambassador Ana Ruiz". In a statement of the United States with another nation, any
  /// other minister is that nation's.
  func issuer(
    _ mention: LinkedMention, _ title: PersonTitle, _ voice: FirstPerson,
    _ linked: LinkedDocument
  ) -> EntityID? {
    guard knowledge.record(mention.entity) == nil else { return nil }
    let isOwn = Self.own.contains { title.role.lowercased().hasPrefix($0) }
    let isMinister = title.role.lowercased().contains("minister")
    guard isOwn || isMinister else { return nil }
    if isOwn, let nation = voice.nation { return nation }
    let america = EntityID(kind: .nation, slug: "united-states")
    // No other government has so many: "Assistant Secretary for Democracy Ana Ruiz".
    if title.role.lowercased().hasSuffix("assistant secretary"), linked.entities[america] != nil {
      return america
    }
    let nations = voice.signers.filter { $0.kind == .nation }
    guard nations.contains(america) else { return nil }
    if isOwn { return america }
    return nations.count == 2 ? nations.first { $0 != america } : nil
  }

  /// Offices that a government's texts give its own people without its name.
  private static let own = [
    "ambassador", "assistant secretary", "deputy assistant secretary", "under secretary",
    "undersecretary", "deputy secretary", "acting assistant secretary", "counselor",
    "special envoy", "special representative", "chargé",
  ]
}
