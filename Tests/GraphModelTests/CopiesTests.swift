import EntenteGraphModel
import TestSupport
import Testing

@Suite struct CopiesTests {
  /// A text of words that no other seed has.
  static func text(_ seed: UInt64, words: Int) -> [String] {
    var generator = SeededGenerator(seed: seed)
    return (0..<words).map { _ in
      String(UInt32.random(in: 0...UInt32.max, using: &generator), radix: 36)
    }
  }

  static func groups(_ texts: [[String]]) -> [String: String] {
    var graph = EntityGraph()
    for (index, words) in texts.enumerated() {
      let id = "a\(index)"
      graph.articles[id] = ArticleRecord(
        id: id, fingerprint: TextFingerprint.hashes(of: words.joined(separator: " ")))
    }
    return graph.copyGroups()
  }

  @Test func spacesQuotesDashesAndCaseDoNotCount() {
    let a = TextFingerprint.hashes(of: "\u{201C}It\u{2019}s over,\u{201D} he said \u{2014} again.")
    #expect(a == TextFingerprint.hashes(of: "\"It's over\",   he SAID\n\n- again"))
    #expect(a != TextFingerprint.hashes(of: "It's over, she said again"))
    #expect(TextFingerprint.hashes(of: " \u{2026} -- ").isEmpty)
  }

  @Test(arguments: UInt64(0)..<40)
  func editedReprintsAreCopies(seed: UInt64) {
    let whole = CopiesTests.text(seed, words: 350)
    let trimmed = Array(whole.prefix(200))
    let longer = whole + CopiesTests.text(seed + 1_000, words: 80)
    var edited = whole
    for place in [40, 170, 300] { edited[place] = "changed\(place)" }
    let other = CopiesTests.text(seed + 2_000, words: 350)
    let quoting = CopiesTests.text(seed + 3_000, words: 300) + whole.prefix(60)
    let groups = CopiesTests.groups([other, whole, trimmed, longer, edited, quoting])
    #expect(groups == ["a1": "a1", "a2": "a1", "a3": "a1", "a4": "a1"])
  }

  @Test func shortTextsAreCopiesOnlyIfEqual() {
    let short = CopiesTests.text(7, words: 12)
    #expect(CopiesTests.groups([short, short]) == ["a0": "a0", "a1": "a0"])
    #expect(CopiesTests.groups([short, short + ["more"]]).isEmpty)
  }

  @Test func theGroupsDoNotDependOnTheWayOfMerging() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let base = CopiesTests.text(UInt64.random(in: 0..<1_000, using: &generator), words: 120)
      var graphs: [EntityGraph] = []
      for index in 0..<8 {
        var words = Array(base.dropFirst(Int.random(in: 0..<40, using: &generator)))
        words += CopiesTests.text(
          UInt64(index), words: Int.random(in: 0..<60, using: &generator))
        var graph = EntityGraph()
        graph.articles["\(index)"] = ArticleRecord(
          id: "\(index)", fingerprint: TextFingerprint.hashes(of: words.joined(separator: " ")))
        graphs.append(graph)
      }
      let expected = graphs.reduce(EntityGraph()) { $0.merging($1) }.copyGroups()
      let shuffled = graphs.shuffled(using: &generator)
      #expect(shuffled.reduce(EntityGraph()) { $1.merging($0) }.copyGroups() == expected)
    }
  }

  @Test func aThousandNearCopiesAreOneGroup() {
    let base = CopiesTests.text(3, words: 350)
    let texts = (0..<1_000).map { index in
      var words = base
      words[index % 350] = "changed\(index)"
      return words
    }
    #expect(Set(CopiesTests.groups(texts).values) == ["a0"])
  }
}
