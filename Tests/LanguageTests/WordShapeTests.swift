import EntenteLanguage
import Testing

@Suite struct WordShapeTests {
  @Test(
    arguments: [
      ("plane", .lower), ("Moscow", .title), ("NATO", .upper), ("A", .letter), ("McCain", .mixed),
      ("iPhone", .mixed), ("62", .digits), ("1,500", .digits), ("--", .sign), ("", .sign),
      ("F-16", .upperWithDigits), ("20th", .lowerWithDigits), ("Élysée", .title), ("МИД", .upper),
    ] as [(String, WordShape)])
  func tellsTheCasing(word: String, shape: WordShape) {
    #expect(WordShape(word) == shape)
  }
}
