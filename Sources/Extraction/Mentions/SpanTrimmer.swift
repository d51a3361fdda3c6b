import EntenteKnowledge
import EntenteLanguage

/// Cuts what the engine takes for one name where titles, people and stray words are in it.
struct SpanTrimmer {
  let sentence: Sentence
  /// The titles of the sentence.
  let titles: [NameMatch]

  private var tokens: [Token] { sentence.tokens }

  /// The names in a span: one, none, or an organization's and that of a person behind it.
  func pieces(of span: Span) -> [Span] {
    var range = trimmed(span.tokens)
    // "Rear [Adm.] Ana Ruiz": a rank is nobody.
    if span.label == .person, let last = range.last, tokens[last].text.hasSuffix("."),
      titles.contains(where: {
        $0.tokens.lowerBound <= range.lowerBound && $0.tokens.upperBound >= range.upperBound
      })
    {
      return []
    }
    // "[Adm.] Ana Ruiz"
    if span.label == .person,
      let rank = titles.first(where: {
        $0.tokens.lowerBound == range.lowerBound && $0.tokens.upperBound < range.upperBound
      }), tokens[rank.tokens.upperBound - 1].text.hasSuffix(".")
    {
      range = rank.tokens.upperBound..<range.upperBound
    }
    // "VFA-211 “Fighting Checkmates”": the nickname begins where the quotes do.
    if span.label == .organization,
      let quote = range.dropFirst().first(where: { ["“", "\"", "``"].contains(tokens[$0].text) }),
      !range.contains(where: { $0 > quote && ["”", "\"", "''"].contains(tokens[$0].text) })
    {
      range = trimmed(range.lowerBound..<quote)
    }
    guard span.label == .organization else { return named(range, span.label, span.score) }
    // "the Senate [armed services] committee": the noun in small letters ends the name.
    if range.count > 1, range.upperBound < tokens.count,
      ["committee", "subcommittee", "commission"].contains(tokens[range.upperBound].text),
      tokens[range.upperBound - 1].text.first?.isLowercase == true
    {
      range = range.lowerBound..<range.upperBound + 1
    }
    // "Task Force 70/Carrier Strike Group 5"
    if let slash = range.dropFirst().dropLast().first(where: {
      tokens[$0].text == "/" && tokens[$0 - 1].text.allSatisfy(\.isNumber)
        && Words.isCapitalized(tokens[$0 + 1].text)
    }) {
      return [range.lowerBound..<slash, slash + 1..<range.upperBound].flatMap {
        self.pieces(of: Span(tokens: $0, label: span.label, score: span.score))
      }
    }
    var pieces: [Span] = []
    for title in titles where title.tokens.overlaps(range) {
      let (low, high) = (title.tokens.lowerBound, title.tokens.upperBound)
      // "Undersecretary for Civilian Security" is a post.
      let isPost =
        low <= range.lowerBound && high < range.upperBound
        && ["for", "of", "to", "on"].contains(tokens[high].text)
      if isPost {
        range = range.lowerBound..<range.lowerBound
        break
      }
      // "[European Union] Commissioner for Justice" right before a person's name, or before the rest of what the post is for,
      // is a post.
      if low > range.lowerBound, high < range.upperBound,
        ["for", "of", "on"].contains(tokens[high].text.lowercased()),
        !["of", "the", "for"].contains(tokens[low - 1].text.lowercased()),
        sentence.spans.contains(where: {
          $0.label == .person && $0.tokens.lowerBound == range.upperBound
        }) || goesOn(range.upperBound)
      {
        range = range.lowerBound..<low
        break
      }
      // "[European Union] Commissioner for Justice [Ana Ruiz]"
      if low > range.lowerBound, high + 2 < range.upperBound,
        ["for", "of", "on"].contains(tokens[high].text.lowercased()),
        !["of", "the", "for"].contains(tokens[low - 1].text.lowercased()),
        let person = holder(of: high - 1, in: high + 1..<range.upperBound)
      {
        pieces += named(person, .person, span.score)
        range = range.lowerBound..<low
        break
      }
      let isWords = high - low > 1 || tokens[high - 1].text.hasSuffix(".")
      if high >= range.upperBound, low >= range.lowerBound {
        // "PRC State Councilor"; but the title in "Office of the President" belongs to the name.
        let before = low > range.lowerBound ? tokens[low - 1].text.lowercased() : ""
        if !["of", "the", "for", "'s", "’s", "and"].contains(before) {
          range = range.lowerBound..<low
        }
      } else if low < range.lowerBound || (low == range.lowerBound && isWords) {
        // "Secretary of [State Antony Blinken]", "[Rear Adm. Kirk]": what follows a title is a person.
        // A title may end behind the span: "Chief [Cabinet] Secretary".
        // "Secretary of [State for Foreign Affairs Ana Ruiz]"
        if high + 1 < range.upperBound, ["for", "on"].contains(tokens[high].text.lowercased()),
          let person = holder(behindField: high + 1..<range.upperBound, of: high - 1)
        {
          pieces += named(person, .person, span.score)
        } else if high < range.upperBound {
          pieces += named(withoutRank(trimmed(high..<range.upperBound)), .person, span.score)
        }
        range = range.lowerBound..<range.lowerBound
      }
      // "[PRC] State Councilor [Wang Yi]": both sides are names. "Massachusetts General Hospital" is one.
      if low > range.lowerBound, high < range.upperBound, isWords || !isRank(title) {
        let next = tokens[high]
        let isBetween =
          next.partOfSpeech == .PROPN && Words.isCapitalized(next.text)
          && Words.isCapitalized(tokens[low].text)
          && [.PROPN, .NOUN].contains(tokens[low - 1].partOfSpeech)
        if isBetween {
          pieces += named(withoutRank(trimmed(high..<range.upperBound)), .person, span.score)
          range = range.lowerBound..<low
        }
      }
      if range.isEmpty { break }
    }
    if let owner = traveller(endOf: range) {
      return named(owner, .person, span.score)
    }
    if let person = holder(behindFieldIn: range) ?? person(endOf: range) {
      pieces += named(person, .person, span.score)
      range = range.lowerBound..<person.lowerBound
    }
    // "Under Secretary of the [Treasury] for Terrorism": behind "for" stands what the post is for.
    if let field = range.dropFirst().first(where: { tokens[$0].text == "for" }),
      let post = titles.last(where: { $0.tokens.upperBound < range.lowerBound }),
      tokens[post.tokens.upperBound..<range.lowerBound].map({ $0.text.lowercased() })
        .elementsEqual(["of", "the"])
        || tokens[post.tokens.upperBound..<range.lowerBound].map({ $0.text.lowercased() }) == ["of"]
    {
      range = range.lowerBound..<field
    }
    // "Minister of Foreign Affairs and Cooperation of [Chad]": the field of a post is no body.
    if let of = range.last(where: { tokens[$0].text == "of" }), of > range.lowerBound,
      of + 1 < range.upperBound,
      let post = titles.last(where: { $0.tokens.upperBound <= range.lowerBound }),
      isOfMinister(post, before: range)
    {
      var nation = of + 1
      if tokens[nation].text.lowercased() == "the" { nation += 1 }
      return named(trimmed(nation..<range.upperBound), .nation, span.score) + pieces
    }
    // "As close [NATO] Allies"
    if range.count == 2,
      ["allies", "ally", "partners", "members", "leaders", "ministers"]
        .contains(tokens[range.lowerBound + 1].text.lowercased()),
      tokens[range.lowerBound].text.allSatisfy({ $0.isUppercase || $0.isNumber })
    {
      range = range.lowerBound..<range.lowerBound + 1
    }
    range = withoutTitleWords(trimmed(range))
    guard !range.isEmpty, !isNoName(range), !isOccasion(range), !isAdjective(range),
      !isBeforeTitle(range)
    else {
      return pieces
    }
    return named(withNumber(range), .organization, span.score) + pieces
  }

  /// Whether a minister's title ends right before a range, with no more than "of" and what else the title is for between.
  private func isOfMinister(_ title: NameMatch, before range: Range<Int>) -> Bool {
    let between = tokens[title.tokens.upperBound..<range.lowerBound].map { $0.text.lowercased() }
    return (between == ["and"] || between.isEmpty || between == ["of"] || between == ["for"])
      && tokens[title.tokens].contains { Words.ministers.contains($0.text.lowercased()) }
  }

  /// The person behind the field of a title, where the engine takes both for one name: "State Secretary for [Foreign and
  /// Global Affairs Angeles Moreno Bau]", "Director of the [Consular Bureau Ana Ruiz]".
  private func holder(behindFieldIn range: Range<Int>) -> Range<Int>? {
    var preposition = range.lowerBound - 1
    if preposition > 0, tokens[preposition].text.lowercased() == "the" { preposition -= 1 }
    guard preposition > 0, ["for", "of", "on"].contains(tokens[preposition].text.lowercased()),
      titles.contains(where: { $0.tokens.upperBound == preposition })
    else { return nil }
    return holder(behindField: range, of: preposition - 1)
  }

  /// The person at the end of a range that begins with what a title is for.
  private func holder(behindField range: Range<Int>, of title: Int) -> Range<Int>? {
    if let person = holder(of: title, in: range) { return person }
    guard let field = range.last(where: { endsField($0, in: range) }),
      // "Envoy on Climate Issues [Ruiz]"
      (Self.fieldEnds.contains(tokens[field].text) ? 1...4 : 2...4).contains(
        range.upperBound - field - 1),
      Words.isCapitalized(tokens[field + 1].text),
      tokens[field + 1..<range.upperBound].allSatisfy({
        // "Noh Kyu-duk" is four words with its hyphen.
        $0.text == "-"
          || $0.partOfSpeech == .PROPN && $0.text.contains(where: \.isLowercase)
            && !Words.bare.contains($0.text.lowercased())
      })
    else { return nil }
    return field + 1..<range.upperBound
  }

  /// The name at the end of a range that the tree hangs from a title before it, behind the title's field: "Commissioner for
  /// [Crisis Management Ana Ruiz]".
  private func holder(of title: Int, in range: Range<Int>) -> Range<Int>? {
    guard let tree = sentence.tree, tree.heads.indices.contains(title) else { return nil }
    let name = range.dropFirst().first { token in
      tree.heads[token] == title && ["nmod", "flat", "appos"].contains(tree.labels[token].relation)
        && !tree.children[token].contains { tree.labels[$0].relation == "case" }
        && !tree.children[token].contains { $0 < token }
    }
    guard let name, (2...4).contains(range.upperBound - name),
      tokens[name - 1].text != ",",
      (name..<range.upperBound).allSatisfy({ token in
        tokens[token].partOfSpeech == .PROPN && Words.isCapitalized(tokens[token].text)
          && tokens[token].text.contains(where: \.isLowercase)
          && (token == name
            || [name, title].contains(tree.heads[token]) && tree.labels[token].relation == "flat")
      })
    else { return nil }
    return name..<range.upperBound
  }

  /// Whether what a title is of may end with a word: "Affairs", an office, or the one matter behind "for": "of the Air
  /// Force for Acquisition".
  private func endsField(_ word: Int, in range: Range<Int>) -> Bool {
    Self.fieldEnds.contains(tokens[word].text)
      || Words.offices.contains(tokens[word].text.lowercased())
      || word - 1 > range.lowerBound && tokens[word - 1].text == "for"
        && Words.isCapitalized(tokens[word].text)
  }

  /// Words that end the name of a field and that no person is called by.
  private static let fieldEnds: Set<String> = ["Affairs", "Issues", "Matters"]

  /// Whether a comma and an "and" go on with what a post is for: "Commissioner for Political Affairs, Peace and Security Ana Ruiz".
  private func goesOn(_ comma: Int) -> Bool {
    guard comma + 3 < tokens.count, tokens[comma].text == ",",
      let and = (comma + 2..<min(comma + 7, tokens.count)).first(where: {
        tokens[$0].text == "and" || tokens[$0].text == "&"
      }), and + 1 < tokens.count
    else { return false }
    // With "and" right behind a name, the name would be of a list of bodies.
    return (comma + 1..<and).allSatisfy { token in
      Words.isCapitalized(tokens[token].text) || tokens[token].text == ","
    } && Words.isCapitalized(tokens[and + 1].text)
  }

  /// Whether a word only says how a title behind it is held: "the Acting Assistant Secretary".
  private func isBeforeTitle(_ range: Range<Int>) -> Bool {
    range.count == 1
      && Words.titleModifiers.contains(tokens[range.lowerBound].text.lowercased())
      && titles.contains { $0.tokens.contains(range.upperBound) }
  }

  /// Whether a title is a rank or courtesy, which names of things hold as well.
  private func isRank(_ title: NameMatch) -> Bool {
    tokens[title.tokens].contains { Words.ranks.contains($0.text.lowercased()) }
  }

  /// A person's name without the service and the rank in front of it; empty where there is no more: "Press Secretary [Navy
  /// Rear Adm.] John Kirby".
  private func withoutRank(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    while low < range.upperBound {
      let rank = titles.first { title in
        title.tokens.lowerBound >= low && title.tokens.lowerBound < range.upperBound
          && title.tokens.upperBound > low
          && (title.tokens.lowerBound == low
            || Words.services.contains(
              sentence.text(of: low..<title.tokens.lowerBound).lowercased()))
      }
      guard let rank else { break }
      low = rank.tokens.upperBound
    }
    return min(low, range.upperBound)..<range.upperBound
  }

  private func named(_ range: Range<Int>, _ label: Span.Label, _ score: Float) -> [Span] {
    range.isEmpty || (label == .place && isAdjective(range))
      ? [] : [Span(tokens: range, label: label, score: score)]
  }

  /// A range without articles, prepositions, signs and half a pair of brackets at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, min(range.upperBound, tokens.count))
    // "California-based Strike Fighter Squadron 147"
    if let base = (low..<max(low, high)).dropFirst().last(where: {
      tokens[$0].text.lowercased() == "based" && tokens[$0 - 1].text == "-"
        || tokens[$0].text.lowercased().hasSuffix("-based")
    }), base + 1 < high {
      low = base + 1
    }
    // "the U.S. Army's 1st Cavalry Division"
    if let mark = (low..<max(low, high)).dropFirst().last(where: { tokens[$0].isPossessiveMark }),
      mark + 1 < high,
      tokens[mark + 1].text.first?.isNumber == true
        // "the U.S. Army's Program Executive Office"
        || ["army", "navy", "force", "corps", "department"].contains(
          tokens[mark - 1].text.lowercased()) && Words.isCapitalized(tokens[mark + 1].text)
        // "the U.S. Department of State's Rewards for Justice"
        || mark - low > 2 && tokens[mark - 2].text == "of"
          && ["department", "ministry"].contains(tokens[mark - 3].text.lowercased())
          && Words.isCapitalized(tokens[mark + 1].text)
    {
      low = mark + 1
    }
    while low < high, Words.trimmedInFront.contains(tokens[low].text.lowercased()) { low += 1 }
    if let close = (low..<max(low, high)).first(where: { tokens[$0].text == ")" }),
      !(low..<close).contains(where: { tokens[$0].text == "(" })
    {
      if low > 0, tokens[low - 1].text == "(" { high = close } else { low = close + 1 }
    }
    if let open = (low..<max(low, high)).last(where: { tokens[$0].text == "(" }),
      !(open..<high).contains(where: { tokens[$0].text == ")" })
    {
      high = open
    }
    while high > low, Words.trimmedBehind.contains(tokens[high - 1].text) { high -= 1 }
    // "the [NATO] Foreign Ministerial"
    if high - low > 1, high < tokens.count, tokens[high].text.hasPrefix("Minister"),
      ["Foreign", "Defense", "Defence", "Finance"].contains(tokens[high - 1].text)
    {
      high -= 1
    }
    return low..<max(low, high)
  }

  /// The name of a person at the end of an organization's: "… Affairs Bureau Funakoshi Takehiro".
  private func person(endOf range: Range<Int>) -> Range<Int>? {
    guard let tree = sentence.tree, range.count > 2 else { return nil }
    for start in range.dropFirst().reversed() {
      let length = range.upperBound - start
      guard length > 1 else { continue }
      guard length <= 4 else { return nil }
      let isChain = (start + 1..<range.upperBound).allSatisfy {
        tree.heads[$0] == start && tree.labels[$0].relation == "flat"
      }
      guard isChain else { continue }
      let isName = (start..<range.upperBound).allSatisfy {
        tokens[$0].partOfSpeech == .PROPN && Words.isCapitalized(tokens[$0].text)
          && tokens[$0].text.contains(where: \.isLowercase)
          && Words.numbers[tokens[$0].text.lowercased()] == nil
      }
      let before = tokens[start - 1]
      let isApart =
        [.NOUN, .PROPN].contains(before.partOfSpeech)
        && !["compound", "flat", "amod"].contains(tree.labels[start].relation)
      if isName, isApart { return start..<range.upperBound }
    }
    return nil
  }

  /// The surname at the end of what a post is for, whose journey or talk a headline tells: "Assistant Secretary for [Law
  /// Enforcement Noor]’s Travel to Mali".
  private func traveller(endOf range: Range<Int>) -> Range<Int>? {
    guard range.count > 1, range.upperBound + 1 < tokens.count,
      tokens[range.upperBound].isPossessiveMark,
      ["travel", "trip", "visit", "call", "meeting", "remarks", "participation"].contains(
        tokens[range.upperBound + 1].text.lowercased()),
      Words.isCapitalized(tokens[range.upperBound + 1].text),
      titles.contains(where: { title in
        title.tokens.upperBound < range.lowerBound
          && ["for", "of"].contains(tokens[title.tokens.upperBound].text.lowercased())
      })
    else { return nil }
    return range.upperBound - 1..<range.upperBound
  }

  /// Whether a range is but the end of a company's name behind a comma, an address or the medium of what is said: "Golden
  /// Shipping, [Co. Ltd.]", "wrote on [Twitter]".
  private func isNoName(_ range: Range<Int>) -> Bool {
    let words = tokens[range].map { $0.text.lowercased() }
    if words.contains(where: { $0.contains("@") }) { return true }
    if words == ["executive", "order"] { return true }
    return range.lowerBound > 0 && tokens[range.lowerBound - 1].text == ","
      && words.allSatisfy { Words.companyEndings.contains($0.filter(\.isLetter)) }
  }

  /// A range without the words at its ends that belong to the title behind it: "[U.S.] Deputy Special Representative", "Special [A.U.]
  /// Representative".
  private func withoutTitleWords(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    guard high - low > 1, titles.contains(where: { $0.tokens.lowerBound == high }) else {
      return range
    }
    while high - low > 1, Words.beforeTitles.contains(tokens[high - 1].text.lowercased()) {
      high -= 1
    }
    if high - low > 1, Words.beforeTitles.contains(tokens[low].text.lowercased()) { low += 1 }
    return low..<high
  }

  /// The noun that tells what a name is of: its last word, or the one before a preposition: "American [Convention] on Human Rights".
  private func noun(of range: Range<Int>) -> String {
    let preposition = range.dropFirst().first {
      ["on", "against", "regarding", "concerning"].contains(tokens[$0].text.lowercased())
    }
    return tokens[(preposition ?? range.upperBound) - 1].text.lowercased()
  }

  /// Whether a name is that of a meeting, document or undertaking.
  private func isOccasion(_ range: Range<Int>) -> Bool {
    Words.occasions.contains(tokens[range.upperBound - 1].text.lowercased())
      || !["conference", "dialogue"].contains(noun(of: range))
        && Words.occasions.contains(noun(of: range))
      || range.count > 1 && tokens[range.lowerBound].text.lowercased().hasPrefix("operation")
      // "for the People of Ukraine"
      || range.count > 2 && tokens[range.lowerBound].text == "People"
        && tokens[range.lowerBound + 1].text == "of"
      // "Joint Comprehensive Plan of Action"
      || range.count > 3
        && tokens[range].suffix(3).map { $0.text.lowercased() } == ["plan", "of", "action"]
  }

  /// Whether a range is but an adjective or a quarter of the compass.
  private func isAdjective(_ range: Range<Int>) -> Bool {
    range.count == 1
      && (tokens[range.lowerBound].partOfSpeech == .ADJ
        || Words.compass.contains(tokens[range.lowerBound].text))
  }

  /// A unit's name with its number behind it: "Carrier Air Wing (CVW) 17", "Destroyer Squadron 9".
  private func withNumber(_ range: Range<Int>) -> Range<Int> {
    let high = range.upperBound
    guard Words.units.contains(tokens[high - 1].text.lowercased()) else { return range }
    func isNumber(_ i: Int) -> Bool {
      i < tokens.count && tokens[i].text.count <= 4 && tokens[i].text.allSatisfy(\.isNumber)
    }
    if isNumber(high) { return range.lowerBound..<high + 1 }
    guard high + 3 < tokens.count, tokens[high].text == "(", tokens[high + 2].text == ")",
      tokens[high + 1].text.allSatisfy(\.isUppercase), isNumber(high + 3)
    else { return range }
    return range.lowerBound..<high + 4
  }
}
