import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Posts that stand for who holds them on the day: "the US president", "NATO's secretary general".
extension LinkingPass {
  /// Links the top posts of nations where no name stands beside them and the tables know one holder.
  mutating func linkPosts() {
    guard let date else { return }
    let speaking = nationThatSpeaks()
    for (index, sentence) in document.sentences.enumerated() {
      let near = mentions.filter { $0.sentence == index }
      for title in titles[index] {
        guard let record = title.candidates.first?.record,
          LinkingPass.posts.contains(knowledge.role(of: record)),
          !isOneOfMany(title.tokens, sentence), !isNamed(title.tokens, sentence, near),
          !isOther(title.tokens, sentence),
          let owner = owner(of: title.tokens, sentence, near)
            ?? (isOwnHead(title.tokens, record, sentence) ? speaking : nil),
          let nation = reference(to: owner)
        else { continue }
        let holders = knowledge.people(holding: record, of: nation, on: date)
        guard holders.count == 1, let first = holders.first else { continue }
        let holder = namedHead(of: nation, for: record, on: date) ?? first
        let mention = EntityMention(
          sentence: index, tokens: title.tokens, candidates: [], label: nil, score: 1, suffix: "")
        add(
          mention, holder, form: .description,
          role: sentence.text(of: title.tokens), confidence: 0.8)
      }
    }
  }

  /// The one of those at the top of a nation led by its premier whom the text names, where it speaks of the nation's leader:
  /// "President Isaac Herzog … the Israeli leader".
  private func namedHead(
    of nation: String, for title: Record, on date: CalendarDate
  ) -> Record? {
    guard knowledge.name(of: title).lowercased() == "leader",
      knowledge.isLedByPremier(nation, on: date)
    else { return nil }
    let named = Set(mentions.filter { $0.form == .name && $0.entity.kind == .leader }.map(\.entity))
      .compactMap(knowledge.record)
      .filter { person in
        knowledge.terms(of: person).contains {
          $0.of == nation && ["head-of-state", "head-of-government"].contains($0.role)
            && $0.holds(on: date)
        }
      }
    return named.count == 1 ? named.first : nil
  }

  /// The one nation for whose seat a spokesman speaks in the text: "a Downing Street spokesperson said", "the Kremlin
  /// spokesman".
  private func nationThatSpeaks() -> EntityID? {
    let speaking = Set(
      mentions.filter { seat in
        let tokens = document.sentences[seat.sentence].tokens
        return seat.entity.kind == .nation && seat.form == .metonym
          && seat.tokens.upperBound < tokens.count
          && tokens[seat.tokens.upperBound].text.lowercased().hasPrefix("spokes")
      }.map(\.entity))
    if !speaking.isEmpty { return speaking.count == 1 ? speaking.first : nil }
    let promised = nationsSpokenFor()
    return promised.count == 1 ? promised.first : nil
  }

  /// The nations of which the bare holder of a top post tells what they will do: "The Prime Minister said the UK would provide …".
  private func nationsSpokenFor() -> Set<EntityID> {
    var found: Set<EntityID> = []
    for (index, sentence) in document.sentences.enumerated() {
      let tokens = sentence.tokens
      for title in titles[index] {
        guard let record = title.candidates.first?.record,
          isOwnHead(title.tokens, record, sentence),
          title.tokens.lowerBound == 1,
          title.tokens.upperBound + 2 < tokens.count,
          tokens[title.tokens.upperBound].partOfSpeech == .VERB
        else { continue }
        var place = title.tokens.upperBound + 1
        for word in ["that", "the"] where tokens[place].text.lowercased() == word { place += 1 }
        let nation = mentions.first {
          $0.sentence == index && $0.tokens.contains(place) && $0.entity.kind == .nation
        }
        // What is foretold of another ("Chad would attack") is no promise in one's own name.
        guard let nation, nation.tokens.upperBound + 1 < tokens.count,
          ["would", "will"].contains(tokens[nation.tokens.upperBound].text.lowercased()),
          ["continue", "provide", "support", "work", "stand", "help", "host", "welcome"].contains(
            tokens[nation.tokens.upperBound + 1].lemma.lowercased())
        else { continue }
        found.insert(nation.entity)
      }
    }
    return found
  }

  /// Whether a title means who heads the nation for which the text speaks: "The Prime Minister called President Ruiz", "PM
  /// call with President Ruiz".
  private func isOwnHead(_ title: Range<Int>, _ record: Record, _ sentence: Sentence) -> Bool {
    guard ["head-of-state", "head-of-government"].contains(knowledge.role(of: record)) else {
      return false
    }
    return title.lowerBound == 0
      ? sentence.text(of: title) == "PM"
      : sentence.tokens[title.lowerBound - 1].text.lowercased() == "the"
  }

  /// Whether a nation has many of a post: "the British ambassador" is another in every capital.
  private func isOneOfMany(_ title: Range<Int>, _ sentence: Sentence) -> Bool {
    title.count == 1
      && ["ambassador", "envoy", "consul", "diplomat", "attaché", "representative", "delegate"]
        .contains(sentence.tokens[title.lowerBound].text.lowercased())
  }

  /// The roles of posts that one person holds at a time.
  static let posts: Set<String> = [
    "head-of-state", "head-of-government", "minister", "diplomat", "organization-head",
  ]

  /// How the tables of people refer to a nation or organization.
  private func reference(to owner: EntityID) -> String? {
    owner.kind == .nation
      ? String(owner.slug) : knowledge.record(owner).map(knowledge.name(of:))
  }

  /// Whether a person's name stands beside the title, or the words are taken already.
  private func isNamed(
    _ title: Range<Int>, _ sentence: Sentence, _ near: [LinkedMention]
  ) -> Bool {
    let next = title.upperBound
    if next < sentence.tokens.count, sentence.tokens[next].partOfSpeech == .PROPN { return true }
    let finder = TitleFinder(knowledge: knowledge, sentence: sentence, titles: [])
    let head = finder.head(of: title)
    let tree = sentence.tree
    if isBestowed(head, sentence, near) { return true }
    // "thanked him for his work as chair of the union": who is spoken of holds it.
    if let tree,
      tree.children[head].contains(where: {
        tree.labels[$0].relation == "case" && sentence.tokens[$0].text.lowercased() == "as"
          && ($0 == 0 || sentence.tokens[$0 - 1].text.lowercased() != "such")
      })
    {
      return true
    }
    return near.contains { mention in
      if mention.tokens.overlaps(title) { return true }
      guard mention.entity.kind == .leader else { return false }
      let isApposed =
        tree.map { tree in
          tree.heads[mention.head] == head || tree.heads[head] == mention.head
        } ?? false
      let gap = max(
        mention.tokens.lowerBound - title.upperBound, title.lowerBound - mention.tokens.upperBound)
      // "the head of the agency in Sudan, Anna Lind".
      let between =
        title.upperBound < mention.tokens.lowerBound
        ? sentence.tokens[title.upperBound..<mention.tokens.lowerBound] : []
      let isBehind =
        mention.form == .name && between.count <= 10 && between.last?.text == ","
        && !between.contains { [.VERB, .AUX].contains($0.partOfSpeech) }
      // "The US Secretary of State met Ana Ruiz": a verb parts the two.
      let isParted =
        between.count == 1 && between.contains { [.VERB, .AUX, .ADP].contains($0.partOfSpeech) }
      return isApposed || gap <= 1 && !isParted || isBehind
    }
      || sentence.spans.contains { span in
        // "The president called Ana Ruiz": a verb parts the two here as well.
        span.label == .person && span.tokens.lowerBound == next + 1
          && ![.VERB, .AUX, .ADP].contains(sentence.tokens[next].partOfSpeech)
      }
  }

  /// Whether a clause gives or takes the title to or from somebody whom it names: "Ana Ruiz became the president of
  /// Peru", "who proclaimed herself Peru's president".
  private func isBestowed(_ title: Int, _ sentence: Sentence, _ near: [LinkedMention]) -> Bool {
    guard let tree = sentence.tree, tree.heads[title] >= 0 else { return false }
    let verb = tree.heads[title]
    let isPredicate =
      tree.labels[title].relation == "xcomp"
      || ["obl", "advcl"].contains(tree.labels[title].relation)
        && tree.children[title].contains { sentence.tokens[$0].text.lowercased() == "as" }
      || tree.labels[title].relation == "obj"
        && ["become", "remain"].contains(sentence.tokens[verb].lemma.lowercased())
    let isCopular = tree.children[title].contains { tree.labels[$0].relation == "cop" }
    guard isPredicate || isCopular else { return false }
    let clause = isCopular ? title : verb
    var ends = tree.children[clause] + [tree.heads[clause]]
    // "Ana Ruiz wants to be Peru's president", "hopes to become": who hopes is the subject above.
    var above = clause
    for _ in 0..<3
    where ["xcomp", "conj", "advcl"].contains(tree.labels[above].relation)
      && tree.heads[above] >= 0
    {
      above = tree.heads[above]
      ends += tree.children[above]
    }
    return near.contains { $0.entity.kind == .leader && $0.form == .name && ends.contains($0.head) }
      || sentence.spans.contains { $0.label == .person && $0.tokens.contains(where: ends.contains) }
  }

  /// Whether words before the title say that it isn't the holder of the day: "former", "next", "a".
  private func isOther(_ title: Range<Int>, _ sentence: Sentence) -> Bool {
    // "the President-elect" is not the president of the day.
    let words = sentence.tokens[max(0, title.lowerBound - 4)..<title.upperBound].flatMap {
      $0.text.lowercased().split(separator: "-").map(String.init)
    }
    return words.contains { Words.otherHolders.contains($0) }
      || sentence.tokens[title].contains { $0.morphology["Number"] == "Plur" }
  }

  /// The nation or organization right before the title, or behind its "of".
  private func owner(
    of title: Range<Int>, _ sentence: Sentence, _ near: [LinkedMention]
  ) -> EntityID? {
    near.first { mention in
      guard mention.entity.kind == .nation || mention.entity.kind == .organization,
        mention.form != .pronoun
      else { return false }
      let (low, high) = (mention.tokens.lowerBound, mention.tokens.upperBound)
      if high == title.lowerBound { return true }
      let between = sentence.tokens[min(high, title.lowerBound)..<title.lowerBound].map(\.text)
      if high < title.lowerBound, between == ["'s"] || between == ["’s"] { return true }
      guard low > title.upperBound else { return false }
      // "the head of the United Nations refugee agency", "the president of Iraq's Kurdish region", "the head of the U.N.
      // nuclear agency".
      let behind = sentence.tokens[min(high, sentence.tokens.count)...].prefix(2).map(
        \.partOfSpeech)
      if let next = behind.first, [.NOUN, .PROPN, .PART].contains(next) || behind == [.ADJ, .NOUN] {
        return false
      }
      let link = sentence.tokens[title.upperBound..<low].map { $0.text.lowercased() }
      return link == ["of"] || link == ["of", "the"]
    }?.entity
  }
}
