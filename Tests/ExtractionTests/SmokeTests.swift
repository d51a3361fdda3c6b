import Testing

@Suite struct ExtractionSmokeTests {
  @Test func theStageBuilds() { #expect(Bool(true)) }
}
