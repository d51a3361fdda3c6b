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

  @Test(
    arguments: [
      ("29s", .NOUN, true), ("29s", .PUNCT, false), ("29s", .PART, false), ("8B", .NUM, false),
      ("2", .PART, true), ("2", .PUNCT, false), ("x", .SYM, true), ("é", .PUNCT, false),
      ("--", .PUNCT, true), ("&", .CCONJ, true),
    ] as [(String, PartOfSpeech, Bool)])
  func admitsTags(word: String, tag: PartOfSpeech, isAdmitted: Bool) {
    #expect(WordShape(word).admits(tag) == isAdmitted)
  }
}
