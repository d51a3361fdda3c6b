import EntenteLanguage
import Testing

@Suite struct CoNLLUTests {
  private let sample = """
    # newpar
    # sent_id = 1
    # text = Moscow waits.
    1\tMoscow\tMoscow\tPROPN\t_\tNumber=Sing\t2\tnsubj\t_\tTokenRange=0:6|NER=B-place
    2\twaits\twait\tVERB\t_\tTense=Pres\t0\troot\t_\tSpaceAfter=No|TokenRange=7:12
    3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\tTokenRange=12:13


    """

  @Test func whatIsWrittenIsReadAgain() throws {
    let document = try Document(conllu: sample)
    #expect(document.text == "Moscow waits. ")
    #expect(document.conllu() == sample)
    #expect(document.sentences[0].spans == [Span(tokens: 0..<1, label: .place)])
  }

  @Test func lineEndsOfOtherSystemsAndAMarkOfTheByteOrderAreNoWords() throws {
    let other = "\u{FEFF}" + sample.replacing("\n", with: "\r\n")
    #expect(try Document(conllu: other).conllu() == sample)
  }

  @Test func wordsOfAMultiwordTokenStandTogether() throws {
    let document = try Document(
      conllu: """
        1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        1\tdo\t_\tAUX\t_\t_\t_\t_\t_\t_
        2\tn't\t_\tPART\t_\t_\t_\t_\t_\t_
        3\t!\t_\tPUNCT\t_\t_\t_\t_\t_\t_

        """)
    #expect(document.text == "don't! ")
    #expect(document.sentences[0].tree == nil)
    #expect(document.sentences[0].treeDump == "(no tree)")
  }

  @Test func aSpanOfSeveralWordsStaysWhole() throws {
    let text = """
      1\tNew\t_\tPROPN\t_\t_\t_\t_\t_\tNER=B-place
      2\tYork\t_\tPROPN\t_\t_\t_\t_\t_\tNER=I-place
      3\tIran\t_\tPROPN\t_\t_\t_\t_\t_\tNER=B-nation

      """
    let spans = try Document(conllu: text).sentences[0].spans
    #expect(spans.map(\.tokens) == [0..<2, 2..<3])
  }

  @Test(arguments: [
    ("1\ta\n", "line 1: 2 columns instead of 10"),
    ("2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n", "line 1: word 1 expected, not '2'"),
    ("1\ta\t_\t_\t_\t_\t7\t_\t_\t_\n\n", "line 2: the heads of the sentence are no tree"),
    ("1-x\ta\t_\t_\t_\t_\t7\t_\t_\t_\n\n", "line 1: '1-x' is no range of words"),
  ])
  func aDamagedFileIsRefusedWithItsLine(text: String, message: String) throws {
    do {
      _ = try Document(conllu: text)
      Issue.record("no error for \(text)")
    } catch { #expect(error.description == message) }
  }

  @Test func anEmptyFileIsAnEmptyDocument() throws {
    #expect(try Document(conllu: "") == Document(text: "", sentences: []))
    #expect(Document(text: "", sentences: []).conllu() == "")
  }

  @Test func treesPrintAsText() throws {
    #expect(
      try Document(conllu: sample).sentences[0].treeDump == """
        waits VERB root
        ├ Moscow PROPN nsubj
        └ . PUNCT punct
        """)
  }
}
