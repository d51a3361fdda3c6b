import EntenteArticles
import TestSupport
import Testing

/// Broken inputs for each parser: none may crash it or keep it for over a second. As many as
/// `ENTENTE_FUZZ` says, some hundreds by default.
@Suite struct ArticleFuzzTests {
  static let text = """
    Planes land in Caracas
    By Jane Doe | AFP | March 24, 2019

    CARACAS, March 24 (AFP) — Two planes landed on Saturday, an official said (left).
    READ NEXT: Something else
    Activists walk past a hotel, 16 March 2019

    It was not confirmed.
    Latest News
    """

  static let cases: [(ArticleFormat, [String], [String])] = [
    (
      .text, [text], ["\u{FEFF}", "\n\n", "— ", "(", "[", ": ", "|", "2019-", "PHOTO: ", "\r", "é"]
    ),
    (
      .html,
      [
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>T | O</title>
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"T","author":[{"name":"A"}]}</script>
        </head><body><div class="nav"><a href="/">Home</a></div><article><h1>T</h1>
        <p>Two planes landed on Saturday, an official said in Caracas.</p><table><tr><td>a</td></tr></table>
        <p>They had come from Moscow, and they left on Sunday.<br>So it was said.</p></article></body></html>
        """
      ],
      [
        "<div>", "</p>", "<p ", "&#x110000;", "&amp", "<!--", "-->", "<![CDATA[", "<svg>", "<a>",
        "\"",
      ]
    ),
    (
      .jsonl,
      [
        #"{"id":"1","title":"T","date":"2019-03-24","text":"Two planes landed.\nSo \u00e9 \ud83d\ude00."}"#
          + "\n" + #"{"title":null,"body":["a",1e5,true,{"name":"x"}]}"#
      ], ["[", "{", "\"", "\\u", "\\ud800", ",", ":", "1e", "-", "null", "\n"]
    ),
    (
      .csv,
      ["id,title,date,text\n1,\"A, \"\"b\"\"\",2019-03-24,\"One.\nTwo.\"\n2,T,,Three.\n"],
      ["\"", ",", "\n", "\r\n", ";", "\t", "\"\"", "text"]
    ),
  ]

  @Test(arguments: cases.indices)
  func noBrokenInputCrashesOrHangs(index: Int) {
    let (format, inputs, tokens) = Self.cases[index]
    // Whole articles cost more than values: a tenth of them unless a number is asked for.
    var fuzzing = Fuzzing(
      seed: UInt64(index + 1), inputs: inputs, tokens: tokens,
      share: Mutator.isAskedFor ? 1 : 0.1)
    let slowest = fuzzing.run { bytes in
      let outcomes = ArticleReader().outcomes(of: [.bytes(bytes, name: "fuzz", format: format)])
      for case .article(let article) in outcomes {
        guard let range = article.titleRange else { continue }
        let scalars = Array(article.text.unicodeScalars)
        if !range.clamped(to: 0..<scalars.count).elementsEqual(range) {
          Issue.record("the title lies outside the text: \(bytes)")
        }
      }
    }
    #expect(slowest.seconds < 1, "\(format): \(slowest.input)")
  }
}
