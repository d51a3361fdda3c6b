import EntenteGraphModel
import Testing

/// Exercises whose host the text tells once.
struct ExerciseTests {
  @Test(
    "Who comes to an exercise works with who holds it, as an earlier sentence told",
    arguments: [
      (
        "Jets met for an exercise which the Royal Australian Air Force hosts. Chad has taken part since 1990.",
        "royal-australian-air-force cooperate chad"
      ),
      (
        "Kenya hosts the annual drill. Forces from Mali participate in the exercise.",
        "kenya cooperate mali"
      ),
      (
        "The exercise is hosted by Kenya. It is the largest so far. Togo participates in the drill.",
        "kenya cooperate togo"
      ),
      (
        "The drill, led by Kenya, begins today. Chadian jets arrived in Nairobi for the exercise.",
        "kenya cooperate chad"
      ),
    ])
  func hosts(text: String, event: String) throws {
    #expect(try PhrasingTests.events(text).contains(event))
  }

  @Test("Who denounces an exercise denounces who holds it")
  func judged() throws {
    let told = try PhrasingTests.events(
      "The drill, led by Kenya, begins today. Chadian jets have come. Togo denounced the exercise.")
    #expect(told.contains("togo accuse kenya") && !told.contains("togo accuse chad"), "\(told)")
  }

  @Test(
    "Nobody joins in another's deeds, nor in what no host was told of",
    arguments: [
      (
        "Kenya hosts the annual drill. Mali took part in the vote.", "kenya cooperate mali"
      ),
      ("Kenya leads the exercise. Togo held talks with Chad.", "kenya cooperate togo"),
      ("Kenya praised Mali. Togo has taken part since 1990.", "kenya cooperate togo"),
    ])
  func strangers(text: String, event: String) throws {
    #expect(!(try PhrasingTests.events(text).contains(event)))
  }
}
