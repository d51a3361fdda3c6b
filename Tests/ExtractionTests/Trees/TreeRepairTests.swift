import EntenteLanguage
import TestSupport
import Testing

@testable import EntenteExtraction

/// What the mending of trees must never do, whatever the tree.
struct TreeRepairTests {
  private static let words: [(String, PartOfSpeech)] = [
    ("Peru", .PROPN), ("Chile", .PROPN), ("Ruiz", .PROPN), (",", .PUNCT), (",", .PUNCT),
    ("said", .VERB), ("says", .VERB), ("alleged", .VERB), ("had", .AUX), ("attacked", .VERB),
    ("its", .PRON), ("rival", .NOUN), ("who", .PRON), ("which", .PRON), ("and", .CCONJ),
    ("the", .DET), ("president", .NOUN), ("minister", .NOUN), ("of", .ADP), ("for", .ADP),
    ("by", .ADP), ("as", .ADP), ("sold", .VERB), ("six", .NUM), ("jets", .NOUN), ("Under", .ADP),
    ("Secretary", .PROPN), ("former", .ADJ), ("one", .NUM), ("home", .ADV), (";", .PUNCT),
    ("”", .PUNCT), ("to", .ADP), ("while", .SCONJ), ("Chilean", .ADJ), ("officials", .NOUN),
    ("'s", .PART),
  ]
  private static let labels = [
    "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "amod",
    "compound", "flat", "appos", "conj", "cc", "case", "mark", "acl", "acl:relcl", "advcl", "ccomp",
    "xcomp", "aux", "cop", "advmod", "det", "parataxis", "nummod", "punct",
  ]

  @Test("A mended tree is a tree: one root, from which every word hangs", arguments: 0..<40)
  func tree(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<100 {
      let count = Int.random(in: 4...16, using: &random)
      let tokens = (0..<count).map { _ in
        let (text, part) = Self.words.randomElement(using: &random) ?? (",", .PUNCT)
        return Token(
          text: text, range: 0..<1, spaceAfter: true,
          lemma: ["said": "say", "says": "say", "alleged": "allege"][text] ?? text.lowercased(),
          partOfSpeech: part,
          morphology: Morphology(part == .VERB ? "Tense=Past|VerbForm=Fin" : ""))
      }
      // Each word hangs from one that stands before it in a shuffled order.
      let order = (0..<count).shuffled(using: &random)
      var heads = [Int](repeating: -1, count: count)
      for place in order.indices.dropFirst() {
        heads[order[place]] = order[Int.random(in: 0..<place, using: &random)]
      }
      let tree = DependencyTree(
        heads: heads,
        labels: heads.map {
          DependencyLabel($0 < 0 ? "root" : Self.labels.randomElement(using: &random) ?? "dep")
        })
      let mended = TreeRepair(tree, tokens)
      let text = tokens.map(\.text).joined(separator: " ")
      #expect(mended.heads.count { $0 == -1 } == 1, "\(text) \(heads) \(mended.heads)")
      for start in mended.heads.indices {
        var token = start
        for _ in 0...count where token >= 0 { token = mended.heads[token] }
        #expect(token == -1, "\(text) \(heads) \(mended.heads)")
        if token != -1 { return }
      }
    }
  }
}
