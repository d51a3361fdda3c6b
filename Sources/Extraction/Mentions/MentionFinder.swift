import EntenteGraphModel
public import EntenteKnowledge
public import EntenteLanguage

/// Finds what may be a name: by the tables, and by the engine's spans.
public struct MentionFinder: Sendable {
  /// The tables.
  public let knowledge: KnowledgeBase

  /// A finder over tables of the world.
  public init(knowledge: KnowledgeBase) { self.knowledge = knowledge }

  /// The mentions of one sentence, in the order of the text; a nation may stand inside the name of an
  /// organ of it.
  ///
  /// - Parameter titles: The titles of the sentence, where they are known already.
  public func mentions(
    in sentence: Sentence, at index: Int, titles: [NameMatch]? = nil
  ) -> [EntityMention] {
    let tokens = sentence.tokens
    let trimmer = SpanTrimmer(
      sentence: sentence, titles: titles ?? knowledge.titleMatches(in: tokens))
    let namesake = Namesake(sentence: sentence)
    var kept = knowledge.matches(in: tokens).map { match in
      EntityMention(
        sentence: index, tokens: match.tokens, candidates: match.candidates, label: nil, score: 0,
        suffix: match.suffix)
    }
    kept.removeAll { isRegional($0, tokens) || isOfForeignName($0, tokens) }
    // "Operation Iraqi Freedom" is a name of its own, and none of Iraq.
    let named = Undertakings(sentence)
    let undertakings = named.ranges
    kept.removeAll { mention in undertakings.contains { contains($0, mention.tokens) } }
    joinSurnames(&kept, sentence)
    for i in kept.indices where isPerson(kept[i]) && namesake.isThing(kept[i].tokens) {
      let hasTitle = trimmer.titles.contains {
        $0.tokens.upperBound == kept[i].tokens.lowerBound
      }
      kept[i].isNamesake = !hasTitle
    }
    let ships = ships(in: sentence, at: index)
    kept.removeAll { mention in ships.contains { $0.tokens.overlaps(mention.tokens) } }
    let initialed = initialed(in: sentence, at: index).filter { person in
      !(kept.filter { $0.tokens.count > 1 } + ships).contains {
        $0.tokens.overlaps(person.tokens)
      } && !namesake.isThing(person.tokens)
    }
    kept.removeAll { mention in initialed.contains { $0.tokens.overlaps(mention.tokens) } }
    let sites =
      bases(in: sentence, at: index, known: kept, titles: trimmer.titles)
      + programOffices(in: sentence, at: index)
    kept.removeAll { mention in sites.contains { $0.tokens.overlaps(mention.tokens) } }
    let companies = companies(
      in: sentence, at: index, known: kept + ships + sites, titles: trimmer.titles)
    let fronts = bodies(in: sentence, at: index, known: kept, titles: trimmer.titles)
    kept.removeAll { mention in fronts.contains { $0.tokens.overlaps(mention.tokens) } }
    let others =
      ships + initialed + sites + fronts
      + companies.filter { company in
        !fronts.contains { $0.tokens.overlaps(company.tokens) }
      }
    let aircraft = aircraft(in: sentence, at: index, known: &kept)
      .filter { mention in !others.contains { $0.tokens.overlaps(mention.tokens) } }
    var added = others + aircraft
    let spans = sentence.spansAroundNicknames.filter { $0.label != .date && $0.label != .event }
    for piece in spans.flatMap(trimmer.pieces) {
      let span = Base.settled(piece, tokens)
      let range = span.tokens
      // What only the engine takes for a place or a body behind "exercise" is what the exercise is called.
      let isUnknown =
        span.label != .person && named.likely.contains { contains($0, range) }
        && !kept.contains { $0.tokens.overlaps(range) }
      if isUnknown || undertakings.contains(where: { contains($0, range) })
        || isHull(range, tokens)
      {
        continue
      }
      if added.contains(where: { $0.tokens.overlaps(range) }) { continue }
      let inner = kept.indices.filter { kept[$0].tokens.overlaps(range) }
      if inner.isEmpty {
        guard span.label != .product, span.label != .nation else { continue }
        added.append(mention(index, range, span))
        continue
      }
      if let one = inner.first, inner.count == 1,
        kept[one].tokens == range || contains(kept[one].tokens, range)
      {
        kept[one].label = span.label
        kept[one].score = span.score
        continue
      }
      if inner.contains(where: { !contains(range, withoutArticle(kept[$0].tokens, tokens)) }) {
        continue
      }
      let isPatched =
        span.label == .person && isPatchwork(inner.map { kept[$0] }, of: range)
      if !isPatched, isCovered(range, by: inner.map { kept[$0].tokens }, tokens) {
        // "RAF Typhoons" are no body.
        let isFleet =
          inner.last.map { last in
            inner.count > 1
              && kept[last].candidates.contains { knowledge.kind(of: $0.record) == .aircraft }
          } ?? false
        if let last = inner.last, !isFleet { kept[last].label = span.label }
        continue
      }
      switch span.label {
      case .person:
        let isKnown = inner.contains { i in
          // "Antony" is not the whole of "Antony J. Blinken".
          (kept[i].tokens.count > 1 || kept[i].tokens.upperBound == range.upperBound)
            && !isFamilyName(kept[i].tokens, of: range, tokens)
            && !isOtherPerson(kept[i].tokens, of: range, trimmer.titles, tokens)
            && kept[i].candidates.contains {
              knowledge.kind(of: $0.record) == .leader && $0.form != .surname
            }
        }
        if isKnown {
          for i in inner { kept[i].label = .person }
          continue
        }
        var start = range.lowerBound
        while let first = inner.first(where: { kept[$0].tokens.lowerBound == start }),
          kept[first].candidates.contains(where: { $0.form == .adjective })
        {
          start = kept[first].tokens.upperBound
        }
        guard start < range.upperBound else { continue }
        added.append(mention(index, start..<range.upperBound, span))
        for i in inner.reversed() where kept[i].tokens.lowerBound >= start { kept.remove(at: i) }
      case .organization:
        let hasPerson = inner.contains { i in
          kept[i].tokens.count > 1 && !kept[i].isNamesake
            && kept[i].candidates.contains {
              knowledge.kind(of: $0.record) == .leader && $0.form != .surname
            }
        }
        if isGovernment(range, of: inner.map { kept[$0] }, tokens) { continue }
        // "Senate Democrats" names the Senate.
        let isOfMembers =
          Words.members.contains(tokens[range.upperBound - 1].text.lowercased())
          && inner.contains { isOrganization(kept[$0]) }
        if hasPerson || isOfMembers { continue }
        let isOrgan = tokens[range].contains { Words.organs.contains($0.text.lowercased()) }
        added.append(mention(index, range, span))
        for i in inner.reversed() where !(isOrgan && isNation(kept[i])) { kept.remove(at: i) }
      case .place, .facility:
        added.append(mention(index, range, span))
        for i in inner.reversed() { kept.remove(at: i) }
      default: break
      }
    }
    let unknown =
      titled(in: sentence, at: index, by: trimmer.titles)
      + apposed(in: sentence, at: index, by: trimmer.titles)
    added += unknown.filter { person in
      !(kept + added).contains { $0.tokens.overlaps(person.tokens) }
    }
    // The nation in the name of a force or ministry that the tables know is a mention of its own.
    var nested: [EntityMention] = []
    for mention in kept where mention.tokens.count > 1 && isOrganization(mention) {
      let isOrgan = tokens[mention.tokens].contains {
        Words.organs.contains($0.text.lowercased())
      }
      guard isOrgan else { continue }
      // "Royal Australian Navy"
      let isRoyal = mention.tokens.count > 2 && tokens[mention.tokens.lowerBound].text == "Royal"
      let start = mention.tokens.lowerBound + (isRoyal ? 1 : 0)
      for size in [3, 2, 1] where size < mention.tokens.upperBound - start {
        let range = start..<start + size
        let text = tokens[range].map(\.text).joined(separator: " ")
        let nations = knowledge.candidates(for: text).filter {
          knowledge.kind(of: $0.record) == .nation && $0.form != .seat
        }
        guard !nations.isEmpty else { continue }
        nested.append(inner(range, nations, .nation, index))
        break
      }
    }
    nested += bodies(in: kept + added, tokens, index)
    return (kept + added + nested).sorted {
      ($0.tokens.lowerBound, -$0.tokens.upperBound) < ($1.tokens.lowerBound, -$1.tokens.upperBound)
    }
  }

  /// Whether a name of the tables is only the first of somebody's whom they don't know: "Wang [Xining]", "Lee [Hamilton]".
  private func isPatchwork(_ parts: [EntityMention], of name: Range<Int>) -> Bool {
    guard parts.count > 1,
      let first = parts.min(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }),
      first.tokens == name.lowerBound..<name.lowerBound + 1
    else { return false }
    return first.candidates.contains { knowledge.kind(of: $0.record) == .leader }
      && first.candidates.allSatisfy {
        knowledge.kind(of: $0.record) == .leader && $0.form == .surname
      }
      && !parts.contains { part in
        isNation(part)
          || part.tokens.count > 1
            && part.candidates.contains { knowledge.kind(of: $0.record) == .leader }
      }
  }

  /// Whether a name is that of a nation's government, which stands for the nation: "Government of the United States",
  /// "Yemen Government".
  private func isGovernment(_ range: Range<Int>, of inner: [EntityMention], _ tokens: [Token])
    -> Bool
  {
    func names(_ part: Range<Int>) -> Bool {
      inner.contains { nation in
        let own = withoutArticle(nation.tokens, tokens)
        return isNation(nation) && own.upperBound == part.upperBound
          && own.lowerBound >= part.lowerBound
          // "the Republic of Singapore"
          && tokens[part.lowerBound..<own.lowerBound].allSatisfy {
            Words.realms.contains($0.text.lowercased())
          }
      }
    }
    let words = tokens[range].map { $0.text.lowercased() }
    if words.count > 2, ["government", "governments"].contains(words[0]), words[1] == "of" {
      return names(range.lowerBound + 2..<range.upperBound)
    }
    return words.count > 1 && words.last == "government"
      && names(range.lowerBound..<range.upperBound - 1)
  }

  /// "Arctic" of "the Arctic": a name of the tables without the article that it begins with.
  private func withoutArticle(_ range: Range<Int>, _ tokens: [Token]) -> Range<Int> {
    range.count > 1 && tokens[range.lowerBound].text.lowercased() == "the"
      ? range.lowerBound + 1..<range.upperBound : range
  }

  /// Whether a part of a person's name is no more than the family's: "al-Sabah" of "Nasser al-Sabah".
  private func isFamilyName(_ part: Range<Int>, of name: Range<Int>, _ tokens: [Token]) -> Bool {
    part.lowerBound > name.lowerBound
      && ["al", "el"].contains(tokens[part.lowerBound].text.lowercased())
  }

  /// Whether a first name of its own stands before a whole name of the tables: "Jorge [Alberto Fernández]" is another man.
  private func isOtherPerson(
    _ part: Range<Int>, of name: Range<Int>, _ titles: [NameMatch], _ tokens: [Token]
  ) -> Bool {
    guard part.count > 1, part.lowerBound == name.lowerBound + 1, part.upperBound == name.upperBound
    else { return false }
    let first = tokens[name.lowerBound].text
    return first.count > 2 && Words.isCapitalized(first) && first.allSatisfy(\.isLetter)
      && first.contains(where: \.isLowercase) && !Words.honours.contains(first.lowercased())
      && !titles.contains { $0.tokens.overlaps(name.lowerBound..<part.lowerBound) }
  }

  private func mention(_ index: Int, _ range: Range<Int>, _ span: Span) -> EntityMention {
    EntityMention(
      sentence: index, tokens: range, candidates: [], label: span.label, score: span.score,
      suffix: "")
  }

  /// A name of the tables inside a longer one.
  func inner(
    _ range: Range<Int>, _ candidates: [Candidate], _ label: Span.Label, _ index: Int
  ) -> EntityMention {
    EntityMention(
      sentence: index, tokens: range, candidates: candidates, label: label, score: 1, suffix: "")
  }

  /// "American" in "South American" is no name of the nation.
  private func isRegional(_ mention: EntityMention, _ tokens: [Token]) -> Bool {
    guard mention.candidates.allSatisfy({ $0.form == .adjective || $0.form == .people }) else {
      return false
    }
    var before = mention.tokens.lowerBound - 1
    if before > 0, tokens[before].text == "-" || tokens[before].text == "–" { before -= 1 }
    return before >= 0 && Words.regional.contains(tokens[before].text)
  }

  /// "France" in "Tour de France" is the end of a foreign name.
  private func isOfForeignName(_ mention: EntityMention, _ tokens: [Token]) -> Bool {
    let low = mention.tokens.lowerBound
    return low > 1 && tokens[low - 1].text == "de" && isNation(mention)
      && Words.isCapitalized(tokens[low - 2].text)
  }

  private func isPerson(_ mention: EntityMention) -> Bool {
    mention.candidates.contains { knowledge.kind(of: $0.record) == .leader }
  }

  /// Ships that a prefix marks ("USS Nimitz") and that are no item of a list.
  private func ships(in sentence: Sentence, at index: Int) -> [EntityMention] {
    let tokens = sentence.tokens
    var found: [EntityMention] = []
    for start in tokens.indices.dropLast() where Words.shipPrefixes.contains(tokens[start].text) {
      var end = start + 1
      while end < tokens.count, end - start < 5, tokens[end].partOfSpeech == .PROPN,
        Words.isCapitalized(tokens[end].text), tokens[end].text.contains(where: \.isLetter)
      {
        end += 1
      }
      guard end > start + 1, !Words.units.contains(tokens[end - 1].text.lowercased()) else {
        continue
      }
      guard let tree = sentence.tree, !isListed(start..<end, tree) else { continue }
      let span = Span(tokens: start..<end, label: .organization, score: 0.8)
      found.append(mention(index, span.tokens, span))
    }
    return found
  }

  /// Whether a name is an item of a list; two that act together are none: "USS Nimitz and USS Boxer sailed".
  private func isListed(_ name: Range<Int>, _ tree: DependencyTree) -> Bool {
    func members(_ token: Int) -> [Int] {
      tree.children[token].filter { tree.labels[$0].relation == "conj" }
    }
    for token in name {
      let first = tree.labels[token].relation == "conj" ? tree.heads[token] : token
      let count = members(first).count
      if count == 1, tree.labels[first].relation == "nsubj" { continue }
      if count > 0 || first != token { return true }
    }
    return false
  }

  /// Whether a name is only the number on a ship's side or what stands before its name: "CVN 68", "USS".
  private func isHull(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    tokens[range].allSatisfy { token in
      Words.shipPrefixes.contains(token.text) || Words.hullLetters.contains(token.text)
        || Int(token.text) != nil
    } && tokens[range].contains { Int($0.text) == nil }
  }

  private func contains(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }

  private func isCovered(_ range: Range<Int>, by parts: [Range<Int>], _ tokens: [Token]) -> Bool {
    range.allSatisfy { i in
      parts.contains { $0.contains(i) } || !Words.isCapitalized(tokens[i].text)
    }
  }

  private func isNation(_ mention: EntityMention) -> Bool {
    mention.candidates.contains {
      knowledge.kind(of: $0.record) == .nation && $0.form != .seat
    }
  }

  private func isOrganization(_ mention: EntityMention) -> Bool {
    mention.candidates.contains {
      knowledge.kind(of: $0.record) == .organization
        && !["airline", "company", "manufacturer", "news-agency", "party", "armed-group"].contains(
          knowledge.sort(of: $0.record))
    }
  }
}
