import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

extension StandingRelations {
  /// The organization that the sentences before are about, for a title that doesn't say of what: "Airbus has
  /// announced … Chief executive Thomas Enders said".
  func topic(
    before mention: LinkedMention, _ title: PersonTitle, _ linked: LinkedDocument
  ) -> EntityID? {
    guard knowledge.record(mention.entity) == nil else { return nil }
    let isOfCompany = Self.posts.contains { title.role.lowercased().hasSuffix($0) }
    if !isOfCompany, isNational(title) { return nation(before: mention, title, linked) }
    guard isOfCompany, title.tokens.upperBound == mention.tokens.lowerBound else { return nil }
    for index in stride(from: mention.sentence - 1, through: max(0, mention.sentence - 2), by: -1) {
      guard let tree = linked.document.sentences[index].tree else { continue }
      let subjects = linked.mentions.filter {
        $0.sentence == index && $0.entity.kind == .organization
          && tree.labels.indices.contains($0.head)
          && tree.labels[$0.head].relation == "nsubj"
      }
      if let first = subjects.min(by: { $0.head < $1.head }) { return first.entity }
    }
    return nil
  }

  /// Offices that a nation has but one of, whose holders are no ministers.
  private static let nationals: Set<String> = [
    "chief justice", "attorney general", "prosecutor general", "central bank governor",
    "army chief", "foreign secretary", "home secretary", "chief of army staff",
    "chief of defence staff",
  ]

  /// Whether a title is one of a nation's government.
  private func isNational(_ title: PersonTitle) -> Bool {
    let role = knowledge.role(of: title.record)
    // "the coup leader, General Noor": whose state he took isn't that of whom the text spoke last.
    if title.role.lowercased().hasSuffix(" leader") { return false }
    // "Sheikh Ali Noor" rules nothing by that.
    if knowledge.name(of: title.record) == "Sheikh" { return false }
    // "Noor was sworn in by Chief Justice Ana Ruiz"
    if Self.nationals.contains(title.role.lowercased()) { return true }
    return ["head-of-state", "head-of-government", "monarch", "minister"].contains(role)
      && knowledge.heads(title.record, .nation) || role == "minister"
  }

  /// The nation that the text is about where it names somebody by an office alone: "Peru protested. The foreign minister,
  /// Ana Ruiz, spoke of war", "In Lima the prime minister, Ana Ruiz, resigned". The nearest that a clause before is
  /// about, at last the only one of the article.
  private func nation(
    before mention: LinkedMention, _ title: PersonTitle, _ linked: LinkedDocument
  ) -> EntityID? {
    // "a foreign minister" is of anywhere.
    let sentence = linked.document.sentences[mention.sentence]
    let start = min(title.tokens.lowerBound, mention.tokens.lowerBound)
    let front = sentence.tokens[..<title.tokens.lowerBound].last?.text.lowercased()
    if let front, ["a", "an", "his", "her", "their", "its"].contains(front) { return nil }
    // "a former paramilitary leader"
    let described = sentence.tokens[..<title.tokens.lowerBound].last { $0.partOfSpeech != .ADJ }
    if let described, ["a", "an"].contains(described.text.lowercased()) { return nil }
    let ground = linked.mentions.last {
      $0.sentence == mention.sentence && $0.tokens.upperBound <= start
        && start - $0.tokens.upperBound <= 3
    }
    if let ground, [.nation, .place].contains(ground.entity.kind), isPlaced(ground, sentence),
      let nation = linked.home(of: ground.entity)
    {
      return nation
    }
    if let nation = colleague(of: mention, linked) { return nation }
    for index in stride(from: mention.sentence - 1, through: max(0, mention.sentence - 2), by: -1) {
      guard let tree = linked.document.sentences[index].tree else { continue }
      let subjects = linked.mentions.filter {
        $0.sentence == index && $0.entity.kind == .nation && $0.form != .adjective
          && tree.labels.indices.contains($0.head)
          && tree.labels[$0.head].relation == "nsubj"
      }
      if let first = subjects.min(by: { $0.head < $1.head }) {
        // "The United States stands with Chad. We will work with Prime Minister Noor": he is of whom "we" are not.
        return isMetByUs(mention, sentence) ? nil : first.entity
      }
      if let nation = nationOfSubject(index, linked) { return nation }
    }
    let nations = Set(linked.mentions.map(\.entity).filter { $0.kind == .nation })
    // "The purchase needs the approval of the Peruvian government. … Trade Minister Ana Ruiz said": the only one in reach.
    let near = Set(
      linked.mentions.filter {
        (mention.sentence - 2...mention.sentence).contains($0.sentence) && $0.entity.kind == .nation
      }.map(\.entity))
    guard (nations.count == 1 ? nations : near).count == 1,
      let only = (nations.count == 1 ? nations : near).first
    else { return nil }
    // "Defence Minister Ali Noor threatened Chad" is hardly Chad's own.
    let isOther = linked.mentions.contains {
      $0.entity == only && ($0.sentence != mention.sentence || $0.tokens.upperBound <= start)
    }
    return isOther || nations.count == 1 && isTelling(mention, sentence) ? only : nil
  }

  /// The one nation whose government or people the subject of a sentence is: "Kenya's government said", "Officials in Ghana
  /// said"; `nil` where its phrase names none or more.
  private func nationOfSubject(_ index: Int, _ linked: LinkedDocument) -> EntityID? {
    guard let tree = linked.document.sentences[index].tree,
      let root = tree.heads.firstIndex(where: { $0 < 0 })
    else { return nil }
    let subjects = tree.children[root].filter { tree.labels[$0].relation == "nsubj" }
    let named = Set(
      linked.mentions.filter { mention in
        guard mention.sentence == index, mention.entity.kind == .nation,
          mention.form != .pronoun, tree.heads.indices.contains(mention.head)
        else { return false }
        var token = mention.head
        for _ in 0..<4
        where ["nmod", "amod", "compound", "conj"].contains(tree.labels[token].relation) {
          token = tree.heads[token]
        }
        return subjects.contains(token)
      }.map(\.entity))
    return named.count == 1 ? named.first : nil
  }

  /// Whether somebody only tells what a sentence reports: "Defence Minister Ana Ruiz said that Peru had every reason to wait".
  private func isTelling(_ mention: LinkedMention, _ sentence: Sentence) -> Bool {
    guard let tree = sentence.tree, tree.labels.indices.contains(mention.head),
      tree.labels[mention.head].relation == "nsubj", tree.heads[mention.head] >= 0
    else { return false }
    return ["say", "announce", "tell", "confirm", "add"].contains(
      sentence.tokens[tree.heads[mention.head]].lemma.lowercased())
  }

  /// Whether somebody is only with or for whom "we" act, who tell the text.
  private func isMetByUs(_ mention: LinkedMention, _ sentence: Sentence) -> Bool {
    guard let tree = sentence.tree, let root = tree.heads.firstIndex(where: { $0 < 0 }),
      tree.labels.indices.contains(mention.head), tree.labels[mention.head].relation != "nsubj"
    else { return false }
    return tree.children[root].contains {
      tree.labels[$0].relation == "nsubj" && sentence.tokens[$0].text.lowercased() == "we"
    }
  }

  /// The nation of the leader who acts in the clause before, where nobody of another is spoken of between: "Peruvian
  /// president Ana Ruiz ruled out sabotage, and defence minister Ali Noor said".
  private func colleague(of mention: LinkedMention, _ linked: LinkedDocument) -> EntityID? {
    guard let tree = linked.document.sentences[mention.sentence].tree,
      tree.labels.indices.contains(mention.head), tree.labels[mention.head].relation == "nsubj"
    else { return nil }
    let before = linked.mentions.filter {
      $0.sentence == mention.sentence && $0.tokens.upperBound <= mention.tokens.lowerBound
    }
    guard
      let other = before.last(where: {
        $0.entity.kind == .leader && $0.entity != mention.entity && $0.form == .name
          && tree.labels.indices.contains($0.head) && tree.labels[$0.head].relation == "nsubj"
      }), let home = linked.home(of: other.entity), home.kind == .nation,
      !before.contains(where: {
        $0.entity.kind == .nation && $0.entity != home
          && $0.tokens.lowerBound >= other.tokens.upperBound
      })
    else { return nil }
    return home
  }

  /// Whether a mention stands behind "in" at the head of its clause: "In Lima the prime minister".
  private func isPlaced(_ mention: LinkedMention, _ sentence: Sentence) -> Bool {
    sentence.tokens[..<mention.tokens.lowerBound].last?.text.lowercased() == "in"
  }

  /// Posts of companies and other bodies that a text gives without the body's name.
  private static let posts = [
    "chief executive", "chief executive officer", "ceo", "chief operating officer",
    "chief financial officer", "chairman", "chairwoman", "managing director", "vice president",
    "vice-president", "spokesman", "spokeswoman", "spokesperson", "director general",
    "director-general", "executive director", "general manager", "founder",
  ]
}
