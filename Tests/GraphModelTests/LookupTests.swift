import EntenteGraphModel
import Testing

@Suite struct LookupTests {
  let graph: EntityGraph = {
    var graph = EntityGraph()
    for (id, name, aliases) in [
      ("nation:venezuela", "Venezuela", ["Venezuelan"]),
      ("leader:nicolas-maduro", "Nicolás Maduro", ["Maduro", "the president"]),
      ("leader:bill-clinton", "Bill Clinton", ["Clinton"]),
      ("leader:hillary-clinton", "Hillary Clinton", ["Clinton"]),
      ("place:clinton", "Clinton", []),
    ] {
      let id = EntityID(rawValue: id)
      graph.entities[id] = Entity(
        id: id, kind: id.kind ?? .place, name: name, aliases: Set(aliases))
    }
    return graph
  }()

  @Test(arguments: [
    ("nation:venezuela", "nation:venezuela"), ("VENEZUELAN", "nation:venezuela"),
    ("nicolas maduro", "leader:nicolas-maduro"), ("The President", "leader:nicolas-maduro"),
    ("nicolas-maduro", "leader:nicolas-maduro"), ("Clinton", "place:clinton"),
  ])
  func aNameFindsItsEntity(name: String, id: String) {
    #expect(graph.lookup(name) == .found(EntityID(rawValue: id)))
  }

  @Test func aSharedAliasIsAmbiguous() {
    var graph = graph
    graph.entities[EntityID(rawValue: "place:clinton")] = nil
    let expected = ["leader:bill-clinton", "leader:hillary-clinton"].map(EntityID.init(rawValue:))
    #expect(graph.lookup("clinton") == .ambiguous(expected))
  }

  @Test func aMisspeltNameGetsTheNearest() {
    guard case .unknown(let nearest) = graph.lookup("Venezula") else {
      Issue.record("a misspelt name was found")
      return
    }
    #expect(nearest.first == "Venezuela")
  }
}
