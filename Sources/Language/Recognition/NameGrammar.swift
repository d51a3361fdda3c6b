/// Names whose borders and kind follow from their words, however the weights divide them.
///
/// The corpora of names disagree here ("Iraqi" or "Iraqi Army", "Iraq" or "Government of Iraq"), so
/// that the weights take now the nation and now the whole. English has few such patterns, and in
/// each the whole is the name:
///
/// - a state by its initials or as a union ("UK", "United Arab Emirates"), whatever kind it got;
/// - a state in full: "Hashemite Kingdom of Jordan", "Syrian Arab Republic";
/// - an armed group that a land stands in: "Islamic State of Iraq and the Levant";
/// - an organ of a state, the nation before or behind it: "Iraqi Army", "Government of Iraq".
///
/// Only what is written with capital letters counts. O(tokens of the sentence).
package struct NameGrammar {
  private let tokens: [Token]
  /// In the order of the text, not overlapping.
  private var spans: [Span]

  /// A sentence with its tags, and the spans that the weights gave it.
  private init(_ sentence: Sentence) {
    tokens = sentence.tokens
    spans = sentence.spans
  }

  /// The spans of a sentence as the grammar of names divides them, in the order of the text.
  package static func spans(of sentence: Sentence) -> [Span] {
    var grammar = NameGrammar(sentence)
    grammar.nameStates()
    grammar.joinArmedGroups()
    grammar.joinStates()
    grammar.joinOrgans()
    return grammar.spans
  }

  /// Initials and unions are nations wherever a span holds nothing else.
  private mutating func nameStates() {
    for index in spans.indices where spans[index].label != .date {
      var words = tokens[spans[index].tokens].map(\.text)
      if words.count > 1, words[0].lowercased() == "the" { words.removeFirst() }
      if NameWords.states.contains(words.joined(separator: " ")) { spans[index].label = .nation }
    }
  }

  private mutating func joinArmedGroups() {
    for start in tokens.indices {
      let land: Int?
      if tokens[start].text == "Islamic", word(start + 1) == "State" {
        land = endOfLand(behind: start + 2)
      } else if let base = endOfBase(at: start), word(base) == "in" {
        land = endOfBranch(at: base + 1)
      } else {
        continue
      }
      if let land { join(start..<land, as: .organization) }
    }
  }

  /// The end of "al-Qaeda" that begins at a token, or `nil`.
  private func endOfBase(at start: Int) -> Int? {
    var end = start
    if tokens[start].text.lowercased() == "al" {
      end += 1
      if let hyphen = word(end), NameWords.hyphens.contains(hyphen) { end += 1 }
    }
    guard let name = word(end)?.lowercased() else { return nil }
    let isBase = end > start && NameWords.bases.contains(name)
    return isBase || NameWords.bases.contains(where: { name == "al-\($0)" }) ? end + 1 : nil
  }

  /// The end of the land that a branch of al-Qaeda bears in its name, or `nil`: it is also "in
  /// Syria" as the United States are.
  private func endOfBranch(at start: Int) -> Int? {
    guard let end = endOfCapitals(at: start) else { return nil }
    return NameWords.branches.contains(tokens[end - 1].text) ? end : nil
  }

  /// The end of "of Iraq and the Levant" and the like that begins at a token, or `nil`.
  private func endOfLand(behind start: Int) -> Int? {
    guard word(start) == "of" || word(start) == "in", let first = endOfCapitals(at: start + 1)
    else {
      return nil
    }
    guard word(first) == "and", let second = endOfCapitals(at: first + 1),
      NameWords.lands.contains(tokens[second - 1].text)
    else { return first }
    return second
  }

  /// The end of the capitalized words that a token begins, an article before them left aside; or
  /// `nil`.
  private func endOfCapitals(at start: Int) -> Int? {
    let first = word(start) == "the" ? start + 1 : start
    var end = first
    while end < tokens.count, isCapitalized(end) || isJoint(end) { end += 1 }
    return end > first ? end : nil
  }

  /// The "al" and the hyphen of "al-Sham".
  private func isJoint(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    return tokens[index].text == "al" || word(index - 1) == "al" && isCapitalized(index + 1)
  }

  private mutating func joinStates() {
    for nation in spans.filter({ $0.label == .nation }) {
      let (start, end) = (nation.tokens.lowerBound, nation.tokens.upperBound)
      if let head = headBefore(start), NameWords.forms.contains(tokens[head].text) {
        var first = head
        while first > 0, isCapitalized(first - 1) || word(first - 1) == "'s" && first > 1 {
          first -= 1
        }
        join(first..<end, as: .nation)
      } else if end < tokens.count, let last = endOfCapitals(at: end),
        tokens[last - 1].text == "Republic", tokens[end].text != "the"
      {
        join(start..<last, as: .nation)
      }
    }
  }

  private mutating func joinOrgans() {
    for nation in spans.filter({ $0.label == .nation }) {
      let (start, end) = (nation.tokens.lowerBound, nation.tokens.upperBound)
      if let head = headBefore(start), NameWords.organsBefore.contains(tokens[head].text) {
        var first = head
        while first > 0, isCapitalized(first - 1), !isNation(first - 1) { first -= 1 }
        join(first..<end, as: .organization)
        continue
      }
      var last = end
      while last < tokens.count, isCapitalized(last), isNominal(last), !isNation(last) { last += 1 }
      while last > end, !NameWords.organs.contains(tokens[last - 1].text) { last -= 1 }
      if last > end { join(start..<last, as: .organization) }
    }
  }

  /// The capitalized word before "of" or "of the" before a token, or `nil`.
  private func headBefore(_ start: Int) -> Int? {
    var index = start - 1
    if word(index) == "the" { index -= 1 }
    return word(index) == "of" && index > 0 && isCapitalized(index - 1) ? index - 1 : nil
  }

  /// Makes one span of a range and of what it cuts into; a span that holds it all keeps its place.
  private mutating func join(_ range: Range<Int>, as label: Span.Label) {
    let inside = spans.filter { $0.tokens.overlaps(range) }
    let isWhole = inside.contains { span in
      span.label == label && span.tokens.lowerBound <= range.lowerBound
        && span.tokens.upperBound >= range.upperBound
    }
    if isWhole || inside.contains(where: { $0.label == .date }) { return }
    let whole = inside.reduce(range) { whole, span in
      min(whole.lowerBound, span.tokens.lowerBound)..<max(whole.upperBound, span.tokens.upperBound)
    }
    let score = inside.isEmpty ? 0.5 : inside.map(\.score).reduce(0, +) / Float(inside.count)
    spans.removeAll { $0.tokens.overlaps(range) }
    spans.append(Span(tokens: whole, label: label, score: score))
    spans.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func word(_ index: Int) -> String? {
    tokens.indices.contains(index) ? tokens[index].text : nil
  }

  private func isCapitalized(_ index: Int) -> Bool {
    tokens[index].text.unicodeScalars.first?.properties.isUppercase == true
  }

  private func isNominal(_ index: Int) -> Bool {
    switch tokens[index].partOfSpeech {
    case .NOUN, .PROPN, .ADJ: true
    default: false
    }
  }

  private func isNation(_ index: Int) -> Bool {
    spans.contains { $0.label == .nation && $0.tokens.contains(index) }
  }
}
