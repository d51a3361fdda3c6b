import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Finds which title a sentence gives a person.
struct TitleFinder {
  let knowledge: KnowledgeBase
  let sentence: Sentence
  /// The titles of the sentence, in its order.
  let titles: [NameMatch]

  /// A finder over one sentence.
  init(knowledge: KnowledgeBase, sentence: Sentence) {
    self.init(
      knowledge: knowledge, sentence: sentence,
      titles: knowledge.titleMatches(in: sentence.tokens))
  }

  /// A finder over a sentence whose titles have been found.
  init(knowledge: KnowledgeBase, sentence: Sentence, titles: [NameMatch]) {
    self.knowledge = knowledge
    self.sentence = sentence
    self.titles = titles
  }

  /// The title of the person at a range: the one right before the name, else one that the tree joins to it,
  /// else one right across a comma. A courtesy counts only where there is no other.
  func title(of person: Range<Int>) -> PersonTitle? {
    let all = titles(of: person)
    return all.first { !$0.isCourtesy } ?? all.first
  }

  /// The titles of the person at a range: those before the name ("Press Secretary Rear Adm. John Kirby"), one
  /// that it begins with ("King Salman"), and one that an apposition adds ("Gen. Joseph Votel, commander of
  /// U.S. Central Command").
  func titles(of person: Range<Int>) -> [PersonTitle] {
    var before = front(of: person.lowerBound)
    // "the chairman of the Joint Chiefs of Staff General Ana Ruiz"
    if before.allSatisfy({ $0.isCourtesy || isRank($0) }) {
      let start = before.last?.tokens.lowerBound ?? person.lowerBound
      before += [titles.last { isField($0.tokens.upperBound, start) }.flatMap(title)]
        .compactMap(\.self)
    }
    if let paired = paired(before: person.lowerBound), !before.contains(paired) {
      before.append(paired)
    }
    var beside =
      joined(to: person) ?? predicated(of: person).flatMap(title) ?? coming(to: person)
      ?? acrossComma(from: person)
    // "Dan Keeler, the Lincoln's captain": what a name owns is not its own title.
    if let owned = beside, owned.tokens.lowerBound > person.upperBound,
      person.upperBound < sentence.tokens.count,
      sentence.tokens[person.upperBound].isPossessiveMark,
      // "Ali Noor's term as president"
      !(predicated(of: person)?.tokens.overlaps(owned.tokens) ?? false)
    {
      beside = nil
    }
    // "the President, Secretary Blinken, Deputy Secretary Sherman" are three.
    if let beside, beside.tokens.upperBound < person.lowerBound,
      before.contains(where: { isOffice($0) && $0.tokens.lowerBound > beside.tokens.upperBound })
    {
      return before
    }
    if let beside, !before.contains(beside) { before.append(beside) }
    if let present = present(before: before), !before.contains(present) { before.append(present) }
    if let crown = crown(of: person), !before.contains(where: { !$0.isCourtesy }) {
      before.append(crown)
    }
    return before
  }

  /// The office that stands before one that a person had once: "the UN envoy, former Kenyan president Ana Ruiz".
  private func present(before past: [PersonTitle]) -> PersonTitle? {
    guard let once = past.first else { return nil }
    let opening = (once.tokens.lowerBound - 2...once.tokens.lowerBound).map {
      word($0).lowercased()
    }
    guard opening.contains("former") || opening.contains("ex") else { return nil }
    guard
      let comma = (max(0, once.tokens.lowerBound - 3)..<once.tokens.lowerBound).last(where: {
        word($0) == ","
      })
    else { return nil }
    return titles.last { $0.tokens.upperBound == comma || hasField($0.tokens.upperBound, comma) }
      .flatMap(title)
  }

  /// Whether a title is no more than a rank of officers: "General", "Rear Adm.".
  func isRank(_ title: PersonTitle) -> Bool {
    knowledge.role(of: title.record) == "commander"
      && !["chief", "commander", "officer", "head"].contains {
        knowledge.name(of: title.record).lowercased().contains($0)
      }
  }

  /// Whether a title is an office, not a rank or a style.
  private func isOffice(_ title: PersonTitle) -> Bool {
    let word = title.role.lowercased().split(separator: " ").last.map(String.init) ?? ""
    return Words.ministers.contains(word) || ["president", "chancellor", "premier"].contains(word)
  }

  /// The titles that end where a name begins, and those right before them, with no more than the name of a
  /// service between: "Pentagon Press Secretary Navy Rear Adm. John Kirby".
  private func front(of start: Int) -> [PersonTitle] {
    var found: [PersonTitle] = []
    var end = start
    while found.count < 3 {
      guard
        let match = titles.last(where: { match in
          let next = match.tokens.upperBound
          return next == end || !found.isEmpty && next < end && isService(next..<end)
        }), let title = title(match)
      else { break }
      found.append(title)
      end = title.tokens.lowerBound
    }
    return found
  }

  private func isService(_ range: Range<Int>) -> Bool {
    Words.services.contains(sentence.text(of: range).lowercased())
  }

  /// The crown that the name of a ruler begins with: "King Salman", "Pope Francis".
  private func crown(of person: Range<Int>) -> PersonTitle? {
    titles.first { match in
      guard match.tokens.lowerBound == person.lowerBound,
        match.tokens.upperBound < person.upperBound, let record = match.candidates.first?.record,
        // "Shah Mahmood Qureshi" bears a first name.
        sentence.tokens[match.tokens.lowerBound].text != "Shah"
      else { return false }
      return knowledge.role(of: record) == "monarch" && knowledge.relation(of: record) == .leads
    }.flatMap(title)
  }

  /// Whether nothing but the field of an office stands between its title and a name.
  func isField(_ start: Int, _ end: Int) -> Bool {
    start < end && sentence.isField(start..<end)
  }

  /// The token of a range that hangs from outside of it.
  func head(of range: Range<Int>) -> Int {
    guard let tree = sentence.tree else { return range.upperBound - 1 }
    return range.first { !range.contains(tree.heads[$0]) } ?? range.upperBound - 1
  }

  func title(_ match: NameMatch) -> PersonTitle? {
    guard let record = match.candidates.first?.record else { return nil }
    var low = match.tokens.lowerBound
    // "a mission under Secretary-General Ana Ruiz": in small letters it is a preposition.
    if match.tokens.count > 1, sentence.tokens[low].text == "under",
      Words.isCapitalized(sentence.tokens[low + 1].text),
      let own = knowledge.titleMatches(
        in: Array(sentence.tokens[low + 1..<match.tokens.upperBound])
      ).first?.candidates.first?.record
    {
      let tokens = low + 1..<match.tokens.upperBound
      return PersonTitle(
        tokens: tokens, record: own, role: sentence.text(of: tokens), isCourtesy: false)
    }
    while low > 0, Words.titleModifiers.contains(sentence.tokens[low - 1].text.lowercased()) {
      low -= 1
    }
    let tokens = low..<match.tokens.upperBound
    return PersonTitle(
      tokens: tokens, record: record, role: sentence.text(of: tokens),
      isCourtesy: Words.courtesies.contains(knowledge.name(of: record)))
  }

  /// A title that hangs from the name as an apposition or compound, or that the name hangs from.
  private func joined(to person: Range<Int>) -> PersonTitle? {
    guard let tree = sentence.tree else { return nil }
    let head = head(of: person)
    var linked = tree.children[head].filter { tree.labels[$0].relation == "appos" }
    if ["appos", "flat"].contains(tree.labels[head].relation) {
      let whole = tree.heads[head]
      linked.append(whole)
      // "the secretary-general of the Arab League, Amr Moussa" may hang from the league.
      if whole >= 0, tree.labels[whole].relation == "nmod" { linked.append(tree.heads[whole]) }
    }
    linked += tree.children[head].filter { tree.labels[$0].relation == "compound" }
    for token in linked where token >= 0 && !person.contains(token) {
      // The rank right before a name tells no second office.
      if let match = titles.first(where: { $0.tokens.contains(token) }), let title = title(match),
        match.tokens.upperBound != person.lowerBound, !title.isCourtesy,
        !isAnothers(match, than: person), !isOfKin(match)
      {
        return title
      }
    }
    return nil
  }

  /// Whether a title is that of whose kin or friend somebody is: "the brother of a Malian general, Ali Noor".
  private func isOfKin(_ match: NameMatch) -> Bool {
    var place = match.tokens.lowerBound - 1
    let floor = max(0, place - 5)
    while place > floor,
      [.DET, .ADJ, .PROPN, .PART, .NUM].contains(sentence.tokens[place].partOfSpeech)
    {
      place -= 1
    }
    // "the sister of the minister, Ali Noor": the name may be the minister's.
    return ["a", "an"].contains(word(place + 1).lowercased())
      && place > 0 && ["of", "to"].contains(word(place).lowercased())
      && Words.kin.contains(sentence.tokens[place - 1].lemma.lowercased())
  }

  private func acrossComma(from person: Range<Int>) -> PersonTitle? {
    let (low, high) = (person.lowerBound, person.upperBound)
    for match in titles {
      let behind =
        word(high) == "," && (high + 1...high + 5).contains(match.tokens.lowerBound)
        && !["and", "but", "while"].contains(word(high + 1).lowercased())
        && !isAnothers(match, than: person) && !isActing(match, before: person)
        && !isWithin(match, ofClauseBehind: high)
        // "Air One, the president's plane", "Ana Ruiz, the minister's daughter"
        && !(sentence.tokens.indices.contains(match.tokens.upperBound)
          && sentence.tokens[match.tokens.upperBound].isPossessiveMark)
      let before =
        word(low - 1) == "," && !isBehindName(match.tokens.lowerBound) && !isOfKin(match)
        && (match.tokens.upperBound == low - 1 || hasField(match.tokens.upperBound, low - 1))
      if behind || before, let title = title(match), !title.isCourtesy { return title }
    }
    return nil
  }

  /// Whether who bears a title is the subject of the clause that the person's name only opens: "After talks with Sergey Lavrov,
  /// the Foreign Secretary said".
  private func isActing(_ match: NameMatch, before person: Range<Int>) -> Bool {
    guard let tree = sentence.tree else { return false }
    let title = head(of: match.tokens)
    guard tree.labels[title].relation == "nsubj" else { return false }
    var phrase = head(of: person)
    while tree.heads[phrase] >= 0, tree.heads[phrase] != tree.heads[title] {
      phrase = tree.heads[phrase]
    }
    return tree.heads[phrase] >= 0 && phrase < title
      && ["obl", "advcl"].contains(tree.labels[phrase].relation)
  }

  /// Whether a title stands in a clause behind a name's comma and tells of another: "Ana Ruiz, speaking beside the Kenyan
  /// president, Ali Noor, said".
  private func isWithin(_ match: NameMatch, ofClauseBehind comma: Int) -> Bool {
    guard comma + 1 < match.tokens.lowerBound else { return false }
    let between = sentence.tokens[comma + 1..<match.tokens.lowerBound]
    // "Ana Ruiz, who had summoned the Malian ambassador, said": what a clause makes of who is named, its verb tells.
    if let first = between.first, ["who", "whom", "whose"].contains(first.text.lowercased()) {
      return true
    }
    return between.first?.partOfSpeech == .VERB && between.contains { $0.partOfSpeech == .ADP }
  }

  /// Whether a title stands behind the name of who holds it, in a list of such: "Ana Ruiz, Minister of Trade, Ali Noor, …".
  private func isBehindName(_ start: Int) -> Bool {
    var place = start - 1
    while place > 0, [.ADJ, .DET].contains(sentence.tokens[place].partOfSpeech) { place -= 1 }
    return place > 0 && word(place) == ","
      && sentence.spans.contains { $0.label == .person && $0.tokens.upperBound == place }
  }

  /// Whether nothing but where a post is held stands between its title and a comma: "envoy [for Iran], Brian
  /// Hook".
  private func hasField(_ start: Int, _ end: Int) -> Bool {
    start + 1 < end && end - start <= 4 && ["for", "to"].contains(word(start).lowercased())
      && (start + 1..<end).allSatisfy {
        Words.isCapitalized(word($0)) || word($0).lowercased() == "the"
      }
  }

  /// Whether a title stands right before a name that isn't the person's: "…, though President Donald Trump".
  func isAnothers(_ match: NameMatch, than person: Range<Int>) -> Bool {
    var next = match.tokens.upperBound
    // "MFA Secretary General Ali Noor": two titles of one who is named behind.
    while let more = titles.first(where: { $0.tokens.lowerBound == next }) {
      next = more.tokens.upperBound
    }
    if next < sentence.tokens.count, next != person.lowerBound,
      sentence.tokens[next].partOfSpeech == .PROPN
    {
      return true
    }
    // "THE KING: Mr. Secretary, thank you": who is spoken to is another.
    if ["mr", "mr.", "madam", "madame"].contains(word(match.tokens.lowerBound - 1).lowercased()) {
      return true
    }
    // "met Ana Ruiz, Kenyan Minister of Trade Ali Noor and others": the name behind the field bears it.
    guard let tree = sentence.tree, match.tokens.lowerBound > person.upperBound else {
      return false
    }
    return tree.children[head(of: match.tokens)].contains { name in
      name > next && ["appos", "flat"].contains(tree.labels[name].relation)
        && sentence.tokens[name].partOfSpeech == .PROPN
        && !sentence.tokens[next..<name].contains { $0.text == "," }
        // "the commander of Naval Forces Central Command": the last words of a body's name are nobody's.
        && !sentence.spans.contains { $0.label == .organization && $0.tokens.contains(name) }
    }
  }

  private func word(_ index: Int) -> String {
    sentence.tokens.indices.contains(index) ? sentence.tokens[index].text : ""
  }
}

extension Sentence {
  /// The words of a range of tokens as the text has them.
  func text(of range: Range<Int>) -> String {
    var text = ""
    for index in range.clamped(to: tokens.indices) {
      text += tokens[index].text
      if tokens[index].spaceAfter, index + 1 < range.upperBound { text += " " }
    }
    return text
  }
}
