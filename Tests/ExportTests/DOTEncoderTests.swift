import EntenteExport
import EntenteGraphModel
import Testing

@Suite struct DOTEncoderTests {
  @Test("The same graph gives the same bytes, whatever the order in which it was filled")
  func order() {
    var a = EntityGraph(title: "T")
    var b = EntityGraph(title: "T")
    let entities = ["a", "b", "c", "d"].map {
      Entity(id: EntityID(kind: .nation, slug: $0), kind: .nation, name: $0.uppercased())
    }
    for entity in entities { a.entities[entity.id] = entity }
    for entity in entities.reversed() { b.entities[entity.id] = entity }
    #expect(DOTEncoder().encode(a) == DOTEncoder().encode(b))
    #expect(Diagram(a).dot == Diagram(b).dot)
  }
}
