import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// For whom a title is held.
extension TitleFinder {
  /// The mention of the nation or organization whose title it is; `nil` where the noun phrase of the
  /// title and the name has none.
  ///
  /// A name next to the title ("Russia's foreign minister", "president of Russia") is it; any other must
  /// hang in that phrase, without a verb, another person or a post *at* or *to* it between:
  /// an ambassador to Russia holds no Russian office.
  func holder(
    of title: PersonTitle, of person: Range<Int>, among mentions: [LinkedMention]
  ) -> LinkedMention? {
    var title = title
    title.tokens = joined(title.tokens)
    let candidates = mentions.filter {
      ($0.entity.kind == .nation || $0.entity.kind == .organization)
        && !$0.tokens.overlaps(person) && $0.tokens.upperBound <= sentence.tokens.count
        && !isOpposition($0.tokens.upperBound) && !isStance($0.tokens)
        && !($0.entity.kind == .nation && isField(of: $0.tokens))
        && !isPast($0.tokens.upperBound) && !isOfLater($0.tokens, title, person)
        && !isPosting($0.tokens, title) && !isBeyondVerb($0.tokens, title)
        && !isAccredited($0.tokens, title) && !isInName($0, before: title)
    }
    if let inside = candidates.first(where: { $0.tokens.overlaps(title.tokens) }) {
      return sender(of: inside, title, candidates) ?? inside
    }
    if let owned = ownedByPronoun(title) {
      return candidates.first { $0.tokens.contains(owned) || $0.tokens.upperBound == owned - 1 }
    }
    if let commanded = candidates.first(where: { isCommanded($0, title) }) { return commanded }
    if let beside = candidates.filter({ isBeside($0.tokens, title.tokens, person) }).max(by: {
      $0.tokens.count < $1.tokens.count
    }) {
      return sender(of: beside, title, candidates) ?? ownBody(of: beside, title, candidates)
        ?? beside
    }
    // "Marine Corps Gen. Ana Ruiz, the commander of Norfleet" commands no Marine Corps.
    let isBehind = title.tokens.lowerBound > person.lowerBound && isOfStranger(title, mentions)
    let people = mentions.filter { $0.entity.kind == .leader && $0.form == .name }.map(\.tokens)
    var best: (mention: LinkedMention, cost: Int)?
    for candidate in candidates where !isBehind || candidate.tokens.lowerBound > person.lowerBound {
      guard let steps = steps(from: candidate, to: title.tokens, or: person) else { continue }
      let (low, high) = (
        min(candidate.tokens.upperBound, title.tokens.upperBound, person.upperBound),
        max(candidate.tokens.lowerBound, title.tokens.lowerBound, person.lowerBound)
      )
      guard
        !people.contains(where: {
          $0 != person && $0.lowerBound >= low && $0.upperBound <= high
        }), !isOfNext(candidate.tokens, after: person, people)
      else { continue }
      let distance = TitleFinder.distance(candidate.tokens, title.tokens)
      let cost = steps * 100 + distance
      if cost < best?.cost ?? .max { best = (candidate, cost) }
    }
    return best?.mention
  }

  /// The nation right before the body to which its envoy is sent: "China's UN envoy", "the US NATO ambassador".
  private func sender(
    of body: LinkedMention, _ title: PersonTitle, _ candidates: [LinkedMention]
  ) -> LinkedMention? {
    guard body.entity.kind == .organization, body.tokens.lowerBound > 0,
      body.tokens.lowerBound < title.tokens.upperBound,
      ["ambassador", "envoy", "representative", "delegate", "observer"].contains(
        sentence.tokens[title.tokens.upperBound - 1].text.lowercased())
    else { return nil }
    var end = body.tokens.lowerBound
    if sentence.tokens[end - 1].isPossessiveMark { end -= 1 }
    return candidates.first { $0.entity.kind == .nation && $0.tokens.upperBound == end }
  }

  /// Whether an organization is whom a commander is for: "the Iraqi commander for the Baghdad Operational Command" commands that.
  private func isCommanded(_ body: LinkedMention, _ title: PersonTitle) -> Bool {
    let preposition = title.tokens.upperBound
    guard body.entity.kind == .organization, isCommand(title.tokens),
      preposition + 1 < sentence.tokens.count, sentence.tokens[preposition].text == "for"
    else { return false }
    let article = sentence.tokens[preposition + 1].text.lowercased() == "the" ? 1 : 0
    return body.tokens.lowerBound == preposition + 1 + article
  }

  /// Whether a nation only ends the name of a group whose title follows: "Sons of [Iraq] leader Ali Noor".
  private func isInName(_ nation: LinkedMention, before title: PersonTitle) -> Bool {
    let of = nation.tokens.lowerBound - 1
    guard nation.entity.kind == .nation, nation.tokens.upperBound == title.tokens.lowerBound,
      of > 0, sentence.tokens[of].text == "of"
    else { return false }
    let noun = sentence.tokens[of - 1]
    let post = title.role.lowercased().split(separator: " ").last.map(String.init) ?? ""
    return ["leader", "chief", "head", "founder", "chairman", "commander"].contains(post)
      && Words.isCapitalized(noun.text) && noun.text.lowercased() != "government"
      && !Words.organs.contains(noun.text.lowercased())
      && !Words.posts.contains(noun.text.lowercased())
      && !Words.realms.contains(noun.text.lowercased())
      && !titles.contains { $0.tokens.upperBound == of }
  }

  /// The pronoun that owns a title behind a name and "and", whose it is: "Airbus and its chief executive".
  private func ownedByPronoun(_ title: PersonTitle) -> Int? {
    let pronoun = title.tokens.lowerBound - 1
    guard pronoun > 1, ["its", "their"].contains(sentence.tokens[pronoun].text.lowercased()),
      ["and", "with"].contains(sentence.tokens[pronoun - 1].text.lowercased())
    else { return nil }
    return pronoun
  }

  /// Whether a name stands before the title of somebody else behind the person: "with Foreign Minister Ana Ruiz and,
  /// separately, with Norfleet Commander Ali Noor".
  private func isOfNext(
    _ name: Range<Int>, after person: Range<Int>, _ people: [Range<Int>]
  ) -> Bool {
    guard name.lowerBound > person.upperBound else { return false }
    return titles.contains { title in
      if title.tokens.lowerBound == name.upperBound {
        // The linker hasn't yet linked who is named behind.
        return (people + sentence.spans.filter { $0.label == .person }.map(\.tokens)).contains {
          $0 != person && (0...2).contains($0.lowerBound - title.tokens.upperBound)
        }
      }
      // "Ana Ruiz and Under Secretary of the [Treasury] Ali Noor"
      return title.tokens.lowerBound > person.upperBound
        && sentence.tokens[person.upperBound].text == "and"
        && (1...2).contains(name.lowerBound - title.tokens.upperBound)
        && sentence.tokens[title.tokens.upperBound].text == "of"
    }
  }

  /// The body whose nation or whole stands between a title and it: "the head of Iran's Atomic Energy Organization", "the
  /// head of the navy's Fleet Forces Command".
  private func ownBody(
    of nation: LinkedMention, _ title: PersonTitle, _ candidates: [LinkedMention]
  ) -> LinkedMention? {
    guard title.tokens.upperBound < nation.tokens.lowerBound else { return nil }
    var next = nation.tokens.upperBound
    guard
      nation.entity.kind == .nation
        || next < sentence.tokens.count && sentence.tokens[next].isPossessiveMark
    else { return nil }
    if next < sentence.tokens.count, sentence.tokens[next].isPossessiveMark { next += 1 }
    // "the head of the Russian state corporation Rostec"
    let first = next
    while next < sentence.tokens.count, next - first < 4,
      [.NOUN, .ADJ].contains(sentence.tokens[next].partOfSpeech),
      !Words.isCapitalized(sentence.tokens[next].text)
    {
      next += 1
    }
    return candidates.first {
      $0.entity.kind == .organization && $0.form == .name && $0.tokens.lowerBound == next
    }
  }

  /// Whether a name is that to which an envoy is sent: "the ambassador to the United Nations" is no official of it.
  private func isAccredited(_ name: Range<Int>, _ title: PersonTitle) -> Bool {
    let to = title.tokens.upperBound
    guard to < name.lowerBound, sentence.tokens[to].text.lowercased() == "to",
      ["ambassador", "envoy", "representative", "delegate", "observer"].contains(
        sentence.tokens[to - 1].text.lowercased())
    else { return false }
    return name.lowerBound - to <= 2
  }

  /// Whether a nation's name only tells on whose side somebody is: "Lebanon's pro-Syrian president".
  private func isStance(_ name: Range<Int>) -> Bool {
    let before = sentence.tokens[max(0, name.lowerBound - 2)..<name.lowerBound].map {
      $0.text.lowercased()
    }
    let word = sentence.tokens[name.lowerBound].text.lowercased()
    return ["pro-", "anti-"].contains(where: word.hasPrefix)
      || ["-backed", "-born", "-trained", "-educated", "-led"].contains(where: word.hasSuffix)
      || ["pro-", "anti-"].contains(before.last)
      || before.last == "-" && ["pro", "anti"].contains(before.first)
  }

  /// Whether a comma and a verb stand between a title and a name behind it: "John Roe, deputy secretary of defense,
  /// congratulated the men of the 27th Wing". A bracket closes a title off as well.
  private func isBeyondVerb(_ name: Range<Int>, _ title: PersonTitle) -> Bool {
    guard title.tokens.upperBound < name.lowerBound else { return false }
    return (title.tokens.upperBound..<name.lowerBound).contains { place in
      let token = sentence.tokens[place]
      return token.text == "("
        || token.text == "," && sentence.tokens[place + 1].partOfSpeech == .VERB
          && !sentence.tokens[place + 1].text.hasSuffix("ing")
    }
  }

  /// Whether a nation's name ends the place of another title right before this one: "the U.S. commander in southern Iraq,
  /// General Ana Ruiz" is no Iraqi general.
  private func isPosting(_ name: Range<Int>, _ title: PersonTitle) -> Bool {
    guard name.upperBound <= title.tokens.lowerBound else { return false }
    var place = name.lowerBound - 1
    while place > 0,
      sentence.tokens[place].partOfSpeech == .ADJ || sentence.tokens[place].text == "the"
    {
      place -= 1
    }
    return place > 0 && ["in", "at"].contains(sentence.tokens[place].text)
      && titles.contains { $0.tokens.upperBound == place }
  }

  /// Whether a title is held of a name that nobody knows: "the commander of Norfleet".
  private func isOfStranger(_ title: PersonTitle, _ mentions: [LinkedMention]) -> Bool {
    let of = title.tokens.upperBound
    guard of + 1 < sentence.tokens.count, sentence.tokens[of].text == "of" else { return false }
    var name = of + 1
    if sentence.tokens[name].text.lowercased() == "the" { name += 1 }
    guard name < sentence.tokens.count else { return false }
    return sentence.tokens[name].partOfSpeech == .PROPN
      && Words.isCapitalized(sentence.tokens[name].text)
      && !mentions.contains { $0.tokens.lowerBound <= name + 2 && $0.tokens.upperBound > name }
  }

  /// Whether a name is the holder of a second title behind the person, not of the one before: "President Macky Sall, the
  /// chair of the African Union".
  private func isOfLater(_ name: Range<Int>, _ title: PersonTitle, _ person: Range<Int>) -> Bool {
    title.tokens.upperBound <= person.lowerBound
      && knowledge.role(of: title.record) != "commander"
      && titles.contains { later in
        later.tokens.lowerBound > person.upperBound && isBeside(name, later.tokens, person)
          && sentence.tokens[person.upperBound].text == ","
      }
  }

  /// Whether what follows a nation's name is a part of it that has a name of its own: "the leader of the former Soviet
  /// republic of Uzbekistan" leads no Soviet Union.
  private func isPast(_ end: Int) -> Bool {
    end + 1 < sentence.tokens.count && sentence.tokens[end + 1].text == "of"
      && ["republic", "state", "colony", "territory", "protectorate", "satellite"].contains(
        sentence.tokens[end].text.lowercased())
  }

  /// A title with those that "and" joins to it: "Chairman and Chief Operating Officer of AirTran".
  private func joined(_ title: Range<Int>) -> Range<Int> {
    let next = titles.first {
      $0.tokens.lowerBound == title.upperBound + 1
        && ["and", "&"].contains(sentence.tokens[title.upperBound].text)
    }
    return title.lowerBound..<(next?.tokens.upperBound ?? title.upperBound)
  }

  /// Whether a title is held of a nation's opposition: "the leader of the Belarusian opposition".
  func isOfOpposition(_ title: PersonTitle) -> Bool {
    let end = title.tokens.upperBound
    guard end < sentence.tokens.count, sentence.tokens[end].text == "of" else { return false }
    return (end + 1..<min(end + 5, sentence.tokens.count)).contains(where: isOpposition)
  }

  /// Whether who bears a title heads only a part of its holder: "the EU's foreign policy chief", "head of the
  /// Kyiv office of the IMF".
  func isOfPart(_ title: PersonTitle, of holder: LinkedMention) -> Bool {
    let end = holder.tokens.upperBound
    // "the president of Iraq's Kurdish region".
    if title.tokens.upperBound < holder.tokens.lowerBound, end < sentence.tokens.count,
      sentence.tokens[end].isPossessiveMark
    {
      return true
    }
    guard holder.entity.kind == .organization,
      case let role = title.role.lowercased(),
      let word = role.split(separator: " ").last,
      ["chief", "head", "director"].contains(word) || role.hasPrefix("director")
    else { return false }
    if isOfRegion(title, of: holder) { return true }
    // "FIFA's head of communications"
    let of = title.tokens.upperBound
    if holder.tokens.upperBound <= title.tokens.lowerBound, of + 1 < sentence.tokens.count,
      sentence.tokens[of].text == "of", sentence.tokens[of + 1].partOfSpeech == .NOUN,
      !Words.isCapitalized(sentence.tokens[of + 1].text)
    {
      return true
    }
    if holder.tokens.upperBound <= title.tokens.lowerBound {
      return sentence.tokens[holder.tokens.upperBound..<title.tokens.lowerBound].contains {
        $0.partOfSpeech == .NOUN || $0.partOfSpeech == .PROPN
          || TitleFinder.fields.contains($0.text.lowercased())
      }
    }
    guard title.tokens.upperBound < holder.tokens.lowerBound else { return false }
    // "Director of Strategy and Programs, Norfleet Command"
    if of + 1 < holder.tokens.lowerBound, sentence.tokens[of].text == "of",
      sentence.tokens[holder.tokens.lowerBound - 1].text == ",",
      Words.isCapitalized(sentence.tokens[of + 1].text)
    {
      return true
    }
    // "the head of the AU mission in Sudan", "the head of the U.N. peacekeeping force in Lebanon"
    let behind = sentence.tokens[end...].prefix(3).prefix {
      [.NOUN, .ADJ].contains($0.partOfSpeech)
    }
    if behind.contains(where: {
      $0.partOfSpeech == .NOUN && TitleFinder.parts.contains($0.lemma.lowercased())
    }) {
      return true
    }
    var between = sentence.tokens[title.tokens.upperBound..<holder.tokens.lowerBound]
    // "head of the navy's Fleet Forces Command" heads all of that.
    if between.last?.isPossessiveMark == true { between = between.dropLast() }
    return between.count { ["of", "at", "for", "in", "within", "'s", "’s"].contains($0.text) } > 1
  }

  /// Whether who bears a title heads an organization only for a part of the world: "its deputy Asia director", "the South Asia bureau
  /// chief of the Journal", "HRW's Director for the Americas".
  private func isOfRegion(_ title: PersonTitle, of holder: LinkedMention) -> Bool {
    let (low, high) = (title.tokens.lowerBound, title.tokens.upperBound)
    if holder.tokens.upperBound <= low, high + 1 < sentence.tokens.count,
      ["for", "in"].contains(sentence.tokens[high].text.lowercased()),
      Words.isCapitalized(sentence.tokens[high + 1].text)
        || sentence.tokens[high + 1].text.lowercased() == "the"
    {
      return true
    }
    guard low > 0, holder.tokens.lowerBound >= high else { return false }
    let before = sentence.tokens[low - 1]
    return TitleFinder.fields.contains(before.text.lowercased()) || before.text == "bureau"
      || before.partOfSpeech == .PROPN && !before.text.hasSuffix(".")
        && !holder.tokens.contains(low - 1)
  }

  /// Adjectives for a part of what an organization does: "the U.N. humanitarian chief".
  private static let fields: Set<String> = [
    "regional", "country", "local", "provincial", "field", "humanitarian", "nuclear", "military",
    "political", "economic", "financial", "electoral",
    "environmental", "judicial",
  ]

  /// Nouns for what an organization sends or has, whose head heads no more than that.
  private static let parts: Set<String> = [
    "mission", "delegation", "office", "team", "bureau", "branch", "division", "section", "unit",
    "committee", "department", "directorate", "programme", "program", "operation", "force", "wing",
    "group", "faction", "chapter", "contingent", "panel", "subcommittee", "caucus", "bloc",
  ]

  /// Whether an office is one of several of its holder: "a minister at the Foreign Office".
  func isOneAt(_ title: PersonTitle, _ holder: LinkedMention) -> Bool {
    let end = title.tokens.upperBound
    return title.tokens.lowerBound > 0 && end < holder.tokens.lowerBound
      && ["a", "an"].contains(sentence.tokens[title.tokens.lowerBound - 1].text.lowercased())
      && ["at", "in"].contains(sentence.tokens[end].text)
  }

  /// Whether "opposition" follows a nation: who leads that holds no office of the nation.
  private func isOpposition(_ next: Int) -> Bool {
    sentence.tokens.indices.contains(next)
      && ["opposition", "rebel", "rebels", "dissident"].contains(
        sentence.tokens[next].text.lowercased())
  }

  /// Whether a name is what a post before it is for: "Special Representative for the DPRK Ambassador Sung Kim".
  private func isField(of name: Range<Int>) -> Bool {
    var place = name.lowerBound - 1
    if place > 0, sentence.tokens[place].text.lowercased() == "the" { place -= 1 }
    return place > 0 && ["for", "to", "on"].contains(sentence.tokens[place].text.lowercased())
      && titles.contains { $0.tokens.upperBound == place }
  }

  /// Whether a name stands right before the title, with no more than a genitive between, or behind its "of".
  private func isBeside(_ name: Range<Int>, _ title: Range<Int>, _ person: Range<Int>) -> Bool {
    let tokens = sentence.tokens
    if name.upperBound == title.lowerBound { return true }
    if name.upperBound + 1 == title.lowerBound,
      tokens[name.upperBound].isPossessiveMark
    {
      return true
    }
    // "Federal Reserve (central bank) chairman Alan Greenspan"
    if name.upperBound + 2 < title.lowerBound, title.lowerBound - name.upperBound <= 6,
      tokens[name.upperBound].text == "(", tokens[title.lowerBound - 1].text == ")"
    {
      return true
    }
    guard title.upperBound < tokens.count else { return false }
    let next = title.upperBound + 1
    // "Rear Adm. Ana Ruiz, commander, Task Force 70"
    // "John B. Roe Jr., commander"
    let isYounger =
      person.upperBound < title.lowerBound
      && ["Jr.", "Sr.", "Jr", "Sr", "II", "III"].contains(tokens[person.upperBound].text)
    let comma = person.upperBound + (isYounger ? 1 : 0)
    if tokens[title.upperBound].text == ",", title.lowerBound == comma + 1,
      tokens[comma].text == ",", isCommand(title)
    {
      return name.lowerBound == next
    }
    // "Gen. Ana Ruiz is Commander, Norfleet Space Command, Fort Roe, Chad."
    if tokens[title.upperBound].text == ",", name.lowerBound == next, title.lowerBound > 1,
      name.upperBound < tokens.count, [",", "."].contains(tokens[name.upperBound].text),
      tokens[title.lowerBound - 1].partOfSpeech == .AUX
        || tokens[title.lowerBound - 1].text == "the"
          && tokens[title.lowerBound - 2].partOfSpeech == .AUX
    {
      return true
    }
    guard tokens[title.upperBound].text == "of" else { return false }
    if name.lowerBound == next { return true }
    return name.lowerBound == next + 1 && tokens[next].text.lowercased() == "the"
  }

  /// Whether a title is of somebody who commands, by its last words.
  private func isCommand(_ title: Range<Int>) -> Bool {
    sentence.tokens[title].contains {
      ["commander", "commanding"].contains($0.text.lowercased())
    }
  }

  /// How many arcs of a noun phrase lead from a name up to the title or the person; `nil` where none do.
  private func steps(
    from mention: LinkedMention, to title: Range<Int>, or person: Range<Int>
  ) -> Int? {
    guard let tree = sentence.tree else { return nil }
    var token = head(of: mention.tokens)
    for step in 0..<6 {
      let label = tree.labels[token]
      switch label.relation {
      case "compound", "amod", "flat", "appos": break
      case "nmod" where label.subtype == "poss": break
      case "nmod":
        let markers = tree.children[token].filter { tree.labels[$0].relation == "case" }
          .map { sentence.tokens[$0].text.lowercased() }
        let isOf = markers.contains { ["of", "from", "'s", "’s"].contains($0) }
        let isFor =
          mention.entity.kind == .organization && step == 0
          && markers.contains { ["for", "at", "to", "in"].contains($0) }
        guard isOf || isFor || markers.isEmpty else { return nil }
      default: return nil
      }
      token = tree.heads[token]
      guard token >= 0 else { return nil }
      if title.contains(token) || person.contains(token) { return step + 1 }
      guard [.NOUN, .PROPN, .ADJ].contains(sentence.tokens[token].partOfSpeech) else { return nil }
    }
    return nil
  }

  private static func distance(_ a: Range<Int>, _ b: Range<Int>) -> Int {
    max(a.lowerBound - b.upperBound, b.lowerBound - a.upperBound)
  }
}
