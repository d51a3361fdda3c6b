import EntenteRendering
import Testing

@Suite struct FontCheckTests {
  @Test("Plain text needs no other font")
  func plain() { #expect(FontCheck("Russia -> Venezuela").missing.isEmpty) }

  @Test(
    "A script without a font is told by its name, with what to install",
    arguments: [
      ("Москва", "Cyrillic", "fonts-noto-core"), ("قطر", "Arabic", "fonts-noto-core"),
      ("שלום", "Hebrew", "fonts-noto-core"), ("中国", "Chinese", "fonts-noto-cjk"),
      ("대한민국", "Korean", "fonts-noto-cjk"), ("とうきょう", "Japanese", "fonts-noto-cjk"),
      ("Erdoğan", "accented Latin", "fonts-noto-core"), ("Αθήνα", "Greek", "fonts-noto-core"),
      ("ไทย", "Thai", "fonts-noto-core"), ("አማርኛ", "Ethiopic", "fonts-noto-core"),
      ("भारत", "Devanagari", "fonts-noto-core"), ("საქართველო", "Georgian", "fonts-noto-core"),
      ("Հայաստան", "Armenian", "fonts-noto-core"), ("✈", "symbols", "fonts-dejavu-core"),
      ("🚀", "emoji", "fonts-noto-color-emoji"),
    ])
  func scripts(text: String, script: String, package: String) {
    let without = FontCheck("Latin too: \(text)") { $0.isASCII }
    #expect(without.missing == ["no font for \(script): apt install \(package)"])
    #expect(FontCheck(text) { _ in true }.missing.isEmpty)
  }

  @Test("Several scripts are told once each, in one order")
  func several() {
    let check = FontCheck("中国 中国 Москва 대한민국 中") { $0.isASCII }
    #expect(
      check.missing == [
        "no font for Chinese: apt install fonts-noto-cjk",
        "no font for Cyrillic: apt install fonts-noto-core",
        "no font for Korean: apt install fonts-noto-cjk",
      ])
  }

  @Test("Where there is no font at all, that is said and nothing else")
  func none() {
    let check = FontCheck("Москва 中国") { _ in false }
    #expect(check.missing == ["no fonts at all are installed: apt install fonts-noto-core"])
  }

  @Test("Where fontconfig can't be asked, nothing is called missing")
  func unknown() { #expect(FontCheck("Москва 中国 ✈") { _ in nil }.missing.isEmpty) }

  @Test("The check agrees with fontconfig about a character that nobody has")
  func noncharacter() {
    #expect(FontCheck.covers("\u{10FFFD}") != true)
    #expect(FontCheck.covers(all: "Latin"))
  }
}
