import EntenteGraphModel
import Testing

@testable import EntenteExtraction

/// Letters that a text gives in brackets for words of its own.
@Suite struct DefinedTermTests {
  private func organizations(_ text: String) throws -> Set<String> {
    let linked = try SharedPipeline.linked(text, date: "2023-03-01")
    return Set(linked.entities.values.filter { $0.kind == .organization }.map(\.name))
  }

  @Test(
    arguments: [
      ("The ship entered the 5th Fleet area of operations (AOO). The AOO is large.", "AOO"),
      (
        "The army bought them by the Basic Ordering Agreement (BOA). The BOA saves time.",
        "Boliviana de Aviación"
      ),
      ("The order has battery coolant units (BCUs) in it. The BCUs are new.", "BCUs"),
    ])
  func `letters for a thing are no body`(text: String, name: String) throws {
    #expect(!(try organizations(text)).contains(name))
  }

  @Test(
    arguments: [
      ("The International Atomic Energy Agency (IAEA) met. The IAEA praised Chad.", "IAEA"),
      ("The Army Contracting Command (ACC) awarded it. The ACC is in Alabama.", "Contracting"),
    ])
  func `letters for a body are its name`(text: String, part: String) throws {
    let linked = try SharedPipeline.linked(text, date: "2023-03-01")
    let bodies = linked.mentions.filter { $0.entity.kind == .organization }
    #expect(Set(bodies.map(\.sentence)) == [0, 1], "\(bodies)")
  }

  @Test func `a formation's letters stand for its nouns`() throws {
    let found = try organizations(
      "The Nimitz Carrier Strike Group (CSG) entered the Gulf. Nimitz CSG then left for Guam.")
    #expect(found.contains("Nimitz Carrier Strike Group") && !found.contains("Nimitz CSG"))
  }

  @Test(
    arguments: [
      (
        "Australia's air force chief, Ali Noor, met his Japanese counterpart, General Shunji Izutsu, there.",
        "General"
      )
    ])
  func `a rank is no body`(text: String, name: String) throws {
    #expect(!(try organizations(text)).contains(name))
  }

  @Test(
    arguments: [
      "Jets flew to Estonia for exercise Arctic Lightning with Finland.",
      "The U.S. and Japan began Exercise Pacific Vanguard.",
    ])
  func `an exercise's name is neither a body nor a place`(text: String) throws {
    let linked = try SharedPipeline.linked(text, date: "2023-03-01")
    #expect(linked.entities.values.allSatisfy { $0.kind == .nation }, "\(linked.entities.keys)")
  }
}
