import EntenteGraphModel
import EntenteLanguage

extension LinkedDocument {
  /// Makes one phrase of each name and the title with a field in front of it where the parser has torn them apart: in "Under
  /// Secretary of State for Civilian Security, Democracy, and Human Rights Uzra Zeya will travel to Santiago" the name hung from the city.
  ///
  /// The linker knows by the words where a title begins, whatever the tree says. Linear in the mentions and their sentences.
  mutating func joinTitles() {
    for mention in mentions where mention.form == .name && mention.entity.kind == .leader {
      let sentence = document.sentences[mention.sentence]
      guard let role = mention.role, let tree = sentence.tree,
        mention.tokens.contains(mention.head),
        let start = Self.start(of: role, before: mention.tokens.lowerBound, in: sentence),
        let joined = Self.joined(
          tree, start..<mention.tokens.upperBound, name: mention.head, sentence.tokens)
      else { continue }
      document.sentences[mention.sentence].tree = joined
    }
  }

  /// Where a title begins that stands before a name with no more than its field between.
  private static func start(of role: String, before name: Int, in sentence: Sentence) -> Int? {
    let words = role.split(separator: " ")
    guard let first = words.first, name > 0 else { return nil }
    for start in stride(from: name - 1, through: max(0, name - 20), by: -1)
    where sentence.tokens[start].text == first {
      var end = start
      while end < name, sentence.text(of: start..<end + 1).count < role.count { end += 1 }
      guard end < name, sentence.text(of: start..<end + 1) == role else { continue }
      return sentence.isField(end + 1..<name) ? start : nil
    }
    return nil
  }

  /// A tree in which one word of a phrase hangs from outside of it, its name, at the place that the title or the name had;
  /// `nil` where it is so already or no place is sure.
  private static func joined(
    _ tree: DependencyTree, _ phrase: Range<Int>, name: Int, _ tokens: [Token]
  ) -> DependencyTree? {
    let ends = phrase.filter {
      !phrase.contains(tree.heads[$0]) && tree.labels[$0].relation != "punct"
    }
    // What hangs from the title's inside, behind the phrase, tells no place.
    guard ends.count > 1, ends.contains(name) else { return nil }
    let places = ["nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos"]
    func rank(_ token: Int) -> Int? { places.firstIndex(of: tree.labels[token].relation) }
    let place = ends.filter {
      rank($0) != nil && !["case", "cc", "mark"].contains(tree.labels[$0].relation)
    }
    .min { (rank($0) ?? 9, $0) < (rank($1) ?? 9, $1) }
    guard let place, tree.heads[place] >= 0 else { return nil }
    var heads = tree.heads
    var labels = tree.labels
    let (head, label) = (heads[place], labels[place])
    for token in heads.indices where !phrase.contains(token) && ends.contains(heads[token]) {
      heads[token] = name
    }
    for token in ends where token != name {
      heads[token] = name
      if labels[token].relation != "case" {
        labels[token] = token == place ? "nmod:desc" : "compound"
      }
    }
    heads[name] = head
    labels[name] = label
    guard TreeRepair.isTree(heads) else { return nil }
    return DependencyTree(heads: heads, labels: labels)
  }
}
