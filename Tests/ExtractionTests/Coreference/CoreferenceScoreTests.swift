import Testing

@Suite struct CoreferenceScoreTests {
  @Test func equalGroupsScoreAHundred() {
    var score = CoreferenceScore()
    score.add(gold: [[1, 2, 3], [4, 5]], found: [[4, 5], [1, 2, 3]])
    #expect(abs(score.conll - 100) < 1e-9)
  }

  /// The example of Luo (2005): gold {1…5} {6 7} {8 9 A B C}, found {1…5} {6 7 8 9 A B C}.
  @Test func theExampleOfLuoHasItsPublishedScores() {
    var score = CoreferenceScore()
    score.add(
      gold: [[1, 2, 3, 4, 5], [6, 7], [8, 9, 10, 11, 12]],
      found: [[1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11, 12]])
    #expect(abs(score.muc.f1 - 94.7) < 0.1)
    #expect(abs(score.bCubed.f1 - 86.5) < 0.1)
    #expect(abs(score.ceaf.f1 - 73.3) < 0.1)
  }
}
