import EntenteGraphModel
import EntenteLanguage

extension LinkedDocument {
  /// Makes one phrase of each name and the title in front of it, with its field and whose it is, where the parser has torn them
  /// apart: in "Under Secretary of State for Civilian Security, Democracy, and Human Rights Uzra Zeya will travel to Santiago" the
  /// name hung from the city, in "a call with Republic of Korea Foreign Minister Chung" from the call.
  ///
  /// The linker knows by the words where a title begins, whatever the tree says. Linear in the mentions and their sentences.
  mutating func joinTitles() {
    for mention in mentions where mention.form == .name && mention.entity.kind == .leader {
      let sentence = document.sentences[mention.sentence]
      guard let role = mention.role, let tree = sentence.tree,
        mention.tokens.contains(mention.head),
        let title = Self.title(role, before: mention.tokens.lowerBound, in: sentence)
      else { continue }
      let holder = holder(of: title, in: mention.sentence)
      guard holder != nil || title.upperBound < mention.tokens.lowerBound,
        let joined = Self.joined(
          tree, (holder?.tokens.lowerBound ?? title.lowerBound)..<mention.tokens.upperBound,
          name: mention.head, holder: holder?.head, title: title)
      else { continue }
      document.sentences[mention.sentence].tree = joined
    }
  }

  /// The title that stands before a name with no more than its field between.
  private static func title(_ role: String, before name: Int, in sentence: Sentence) -> Range<Int>?
  {
    let words = role.split(separator: " ")
    guard let first = words.first, name > 0 else { return nil }
    for start in stride(from: name - 1, through: max(0, name - 20), by: -1)
    where sentence.tokens[start].text == first {
      var end = start
      while end < name, sentence.text(of: start..<end + 1).count < role.count { end += 1 }
      guard end < name, sentence.text(of: start..<end + 1) == role else { continue }
      return end + 1 == name || sentence.isField(end + 1..<name) ? start..<end + 1 : nil
    }
    return nil
  }

  /// The nation or body right before a title, with no more than its letters in brackets between: "Republic of Korea (ROK)
  /// Foreign Minister"; the two may share a word: "Department of Foreign Affairs and Trade Secretary".
  private func holder(of title: Range<Int>, in sentence: Int) -> LinkedMention? {
    let tokens = document.sentences[sentence].tokens
    var end = title.lowerBound
    if end > 3, tokens[end - 1].text == ")", tokens[end - 3].text == "(" { end -= 3 }
    return mentions.filter { mention in
      mention.sentence == sentence && mention.form == .name && mention.tokens.count > 1
        && mention.tokens.contains(mention.head) && mention.tokens.lowerBound < title.lowerBound
        && (mention.tokens.upperBound == end
          || mention.tokens.upperBound == title.lowerBound + 1 && title.count > 1)
        && [.nation, .organization].contains(mention.entity.kind)
    }.min { $0.tokens.lowerBound < $1.tokens.lowerBound }.flatMap { holder in
      // "the Chairman of the Joint Chiefs of Staff Admiral Ana Ruiz": whose chairman she is, is no part of her rank.
      let before = tokens[..<holder.tokens.lowerBound].suffix(2).map { $0.text.lowercased() }
      return before.contains { ["of", "for", "at"].contains($0) } ? nil : holder
    }
  }

  /// A tree in which one word of a phrase hangs from outside of it, its name, at the place that the title or the name had;
  /// `nil` where it is so already or no place is sure.
  private static func joined(
    _ tree: DependencyTree, _ phrase: Range<Int>, name: Int, holder: Int?,
    title: Range<Int>
  ) -> DependencyTree? {
    let ends = phrase.filter {
      !phrase.contains(tree.heads[$0]) && tree.labels[$0].relation != "punct"
    }
    // What hangs from the title's inside, behind the phrase, tells no place.
    // "discussed it with Ministry of Defense Director General Ruiz": the name may lie below whose the title is.
    // "met AU Commissioner for Peace and Security Ruiz": no name is joined to its own title.
    let isJoined =
      ends.count == 1 && title.contains(ends[0]) && tree.labels[name].relation == "conj"
    guard ends.count > 1 && ends.contains(name) || ends == [holder] || isJoined else { return nil }
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
