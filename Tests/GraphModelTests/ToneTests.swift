import EntenteGraphModel
import TestSupport
import Testing

@Suite("The tone between two")
struct ToneTests {
  private let russia = EntityID(kind: .nation, slug: "russia")
  private let venezuela = EntityID(kind: .nation, slug: "venezuela")

  private func key(_ kind: RelationKind, _ status: Status = .asserted) -> RelationKey {
    RelationKey(source: russia, kind: kind, target: venezuela, status: status)
  }

  @Test(
    "Is the mean score of the events, weighed by their articles",
    arguments: [
      ([(RelationKind.aid, 1), (.accuse, 1)], 3.5), ([(.aid, 3), (.assault, 1)], 5.3),
      ([(.request, 2)], 0.0),
    ])
  func isTheMean(events: [(RelationKind, Int)], score: Double) {
    var forth = Tone()
    var back = Tone()
    for (kind, support) in events { forth.add(key(kind), support: support) }
    for (kind, support) in events.reversed() { back.add(key(kind), support: support) }
    #expect(forth.score == score)
    #expect(forth == back)
    #expect(forth.events == events.reduce(0) { $0 + $1.1 })
  }

  @Test("Takes no account of what did not happen and of what is no event")
  func leavesOut() {
    var tone = Tone()
    for status in Status.allCases where status != .asserted {
      tone.add(key(.assault, status), support: 1)
    }
    tone.add(key(.opposedTo), support: 1)
    tone.add(key(.accuse), support: 0)
    #expect(tone.score == nil)
    #expect(tone.events == 0)
  }
}
