import EntenteLanguage
import EntenteResources
import TestSupport
import Testing

@Suite struct WordPiecesTests {
  /// What the reference tokenizer of the pretrained encoder says, with our quotes.
  @Test(
    arguments: [
      ("Moscow", [4924]), ("Il-62", [6335, 1011, 5786]), ("naïve", [15743]), ("São", [7509]),
      ("“", [1000]), ("’s", [1005, 1055]), ("…", [1012, 1012, 1012]), ("中国人", [1746, 1799, 1756]),
      ("ÅNGSTRÖM", [17076, 15687]), ("don't", [2123, 1005, 1056]),
      (
        "http://example.org/a_b?c=1",
        [8299, 1024, 1013, 1013, 2742, 1012, 8917, 1013, 1037, 1035, 1038, 1029]
      ),
      (String(repeating: "x", count: 101), [100]), ("😀", [100]), ("Ａ", [100]), ("İstanbul", [9960]),
      ("ß", [1096]), ("e\u{301}tat", [17997]), ("\u{AD}", [100]),
      ("3.5bn", [1017, 1012, 1019, 24700]),
      ("``", [1000]), ("Кремль", [1189, 16856, 15290, 29745, 29436, 23742]), ("ﬁle", [1984, 2571]),
      ("O’Brien", [1051, 1005, 9848]), ("", [100]),
      ("ΣΊΣΥΦΟΣ", [1173, 18199, 29733, 29735, 29736, 29730, 29733]),
      ("한국", [1469, 30006, 30021, 29991, 30014, 30020]),
    ] as [(String, [Int32])])
  func cutsWordsAsTheReferenceDoes(word: String, pieces: [Int32]) throws {
    let vocabulary = try WordPieces(path: resourceFolder(.language) + "/vocab.txt")
    #expect(vocabulary.pieces(of: word) == pieces)
  }

  @Test func aMissingVocabularyIsNamed() {
    #expect(throws: WeightsError(path: "/nowhere/vocab.txt", problem: .unreadable)) {
      try WordPieces(path: "/nowhere/vocab.txt")
    }
  }
}
