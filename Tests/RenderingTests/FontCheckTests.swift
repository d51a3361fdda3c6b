import EntenteRendering
import Testing

@Suite struct FontCheckTests {
  @Test("Plain text needs no other font")
  func plain() { #expect(FontCheck("Russia -> Venezuela").missing.isEmpty) }

  @Test("What is missing names a script and a package")
  func words() {
    let text = "Москва قطر שלום 中国 대한민국 ไทย አማርኛ ✈ 🚀"
    for line in FontCheck(text).missing {
      #expect(line.hasPrefix("no font for "))
      #expect(line.contains("apt install fonts-"))
    }
  }

  @Test("The check agrees with fontconfig about a character that nobody has")
  func noncharacter() { #expect(FontCheck.covers("\u{10FFFD}") != true) }
}
