import EntenteLanguage
import TestSupport
import Testing

@Suite struct FuzzCoNLLUTests {
  static let text = """
    # newpar
    # sent_id = 1
    # text = Moscow didn't wait.
    1\tMoscow\tMoscow\tPROPN\t_\tNumber=Sing\t4\tnsubj\t_\tTokenRange=0:6|NER=B-place
    2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
    2\tdid\tdo\tAUX\t_\t_\t4\taux\t_\tSpaceAfter=No
    3\tn't\tnot\tPART\t_\t_\t4\tadvmod\t_\t_
    4\twait\twait\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
    5\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\t_

    1\tYes\tyes\tINTJ\t_\t_\t0\troot\t_\t_

    """

  /// A broken file is refused with its line, or read; what is read can be written.
  @Test func aBrokenFileIsRefusedOrRead() throws {
    var fuzzing = Fuzzing(
      seed: 34, inputs: [Self.text],
      tokens: [
        "\t", "\n", "\n\n", "|", "=", "_", "-", "1.1", "0", "99999999999999999999", "-1", "nsubj:x",
        "NER=I-", "TokenRange=9:1", "# text", "é", "\u{0}",
      ])
    var read = 0
    let slowest = fuzzing.run { bytes in
      guard let document = try? Document(conllu: String(decoding: bytes, as: UTF8.self)) else {
        return
      }
      read += 1
      _ = document.conllu()
    }
    #expect(read > 1)
    #expect(slowest.seconds < 1, "\(slowest.input)")
  }
}
