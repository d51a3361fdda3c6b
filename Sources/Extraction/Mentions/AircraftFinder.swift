import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Puts names of aircraft together from their parts: maker, designation, version, popular name.
///
/// The tables know types and the grammar of designations knows how others are written; which words around them
/// belong to the name is the same for both. A designation that is something else as often ("C-2", "A4") needs
/// the engine's word for it or talk of flying.
struct AircraftFinder {
  let sentence: Sentence
  let knowledge: KnowledgeBase
  /// What the tables know in the sentence.
  let known: [EntityMention]

  /// A name of an aircraft, or a part of one.
  struct Name {
    var tokens: Range<Int>
    /// What the tables take it for.
    var candidates: [Candidate] = []
    var suffix = ""
    /// The type that the grammar reads.
    var designation: AircraftDesignation?
    var certainty: Certainty
  }

  /// How much a name needs of what stands around it.
  enum Certainty: Int, Comparable {
    /// A letter and a number, as of paper, roads and proteins: the engine has to see an aircraft.
    case weak
    /// A letter, a hyphen and a number: the sentence has to speak of flying.
    case likely
    /// Nothing else is written so.
    case sure

    static func < (a: Certainty, b: Certainty) -> Bool { a.rawValue < b.rawValue }
  }

  private var tokens: [Token] { sentence.tokens }
  private var names: AircraftNames { knowledge.aircraftNames }

  /// The names in the sentence, and those matches of the tables that are none of an aircraft's.
  func aircraft() -> (found: [Name], refused: [Range<Int>]) {
    var parts = tableParts() + grammarParts()
    guard !parts.isEmpty else { return ([], []) }
    parts.sort {
      ($0.tokens.lowerBound, -$0.tokens.upperBound) < ($1.tokens.lowerBound, -$1.tokens.upperBound)
    }
    var merged: [Name] = []
    for part in parts {
      guard let last = merged.last, part.tokens.lowerBound < last.tokens.upperBound else {
        merged.append(part)
        continue
      }
      merged[merged.count - 1] = joined(last, part)
    }
    merged = merged.map(widened)
    var whole: [Name] = []
    for name in merged {
      if let last = whole.last, name.tokens.lowerBound <= last.tokens.upperBound,
        isOneName(last, name)
      {
        var both = joined(last, name)
        both.certainty = .sure
        whole[whole.count - 1] = both
      } else {
        whole.append(name)
      }
    }
    let isSureBeside = whole.contains { $0.certainty == .sure && !isOther($0.tokens) }
    var found: [Name] = []
    var refused: [Range<Int>] = []
    for name in whole {
      // A popular name alone ("Gripen") is linking's to judge.
      if known.contains(where: { $0.tokens == name.tokens }),
        !sentence.text(of: name.tokens).contains(where: \.isNumber)
      {
        continue
      }
      if isAircraft(name, besideSure: isSureBeside) {
        found.append(name)
      } else {
        refused.append(name.tokens)
      }
    }
    return (found, refused)
  }

  // MARK: Parts

  /// Types that the tables know. Popular names alone ("Eagle") are left to linking.
  private func tableParts() -> [Name] {
    known.compactMap { mention in
      let types = mention.candidates.filter { knowledge.kind(of: $0.record) == .aircraft }
      guard !types.isEmpty else { return nil }
      let text = sentence.text(of: mention.tokens)
      let end = mention.tokens.upperBound
      // A popular name with a mark behind is nothing else's: "a Wildcat HMA2".
      if end < tokens.count, Words.isMark(tokens[end].text) {
        return Name(
          tokens: mention.tokens.lowerBound..<end + 1, candidates: types, suffix: mention.suffix,
          certainty: .sure)
      }
      // "four Gripen Es" are of the version E.
      if end < tokens.count, let mark = pluralMark(tokens[end].text) {
        let versions = knowledge.candidates(for: "\(text) \(mark)").filter {
          knowledge.kind(of: $0.record) == .aircraft
        }
        return Name(
          tokens: mention.tokens.lowerBound..<end + 1,
          candidates: versions.isEmpty ? types : versions, suffix: mention.suffix,
          certainty: .sure)
      }
      let isDesignated = text.contains(where: \.isNumber)
      guard isDesignated || types.count == mention.candidates.count else { return nil }
      // Some aliases have a noun behind them: "Airbus A320 family", "Merlin helicopter".
      return Name(
        tokens: trimmed(mention.tokens), candidates: types, suffix: mention.suffix,
        designation: names.grammar.designation(text), certainty: certainty(of: text))
    }
  }

  /// The letter of a version in the plural: "Es".
  private func pluralMark(_ text: String) -> Character? {
    guard text.count == 2, text.last == "s", let mark = text.first, ("A"..."G").contains(mark),
      text != "As"
    else { return nil }
    return mark
  }

  private func certainty(of text: String) -> Certainty {
    if let designation = names.grammar.designation(text), designation.isSure { return .sure }
    let letters = text.prefix(while: \.isLetter)
    let words = text.split(separator: " ")
    guard let digit = text.firstIndex(where: \.isNumber) else {
      return words.count > 1 ? .sure : .weak
    }
    // "P-8A Poseidon": a designation with its popular name.
    if words.count > 1, text[digit...].contains(" "),
      names.isPopular(String(words[words.count - 1]))
    {
      return .sure
    }
    // "Boeing 737", "Air Force Two Il-96": a word in front, or a longer code, is no sheet of paper.
    if words.count > 1, letters.count > 2 { return .sure }
    if words.count > 1 { return .likely }
    if text[..<digit].hasSuffix("-") || letters.count > 2 { return .likely }
    return text.filter(\.isNumber).count > 2 ? .likely : .weak
  }

  /// Types that the grammar reads, and makers with a number: "Su-75", "Avro 636".
  private func grammarParts() -> [Name] {
    var found: [Name] = []
    var start = 0
    while start < tokens.count {
      var next = start + 1
      if tokens[start].text.first?.isUppercase == true || tokens[start].text == "de" {
        if let name = designated(from: start) ?? numbered(from: start) ?? named(from: start)
          ?? flight(from: start)
        {
          found.append(name)
          next = name.tokens.upperBound
        }
      }
      start = next
    }
    return found
  }

  private func designated(from start: Int) -> Name? {
    guard let first = tokens[start].text.utf8.first, (0x41...0x5A).contains(first) || first > 0x7F
    else { return nil }
    let longest = min(6, tokens.count - start)
    guard names.grammar.mayBeginDesignation(sentence.text(of: start..<start + longest)) else {
      return nil
    }
    for size in stride(from: longest, to: 0, by: -1) {
      let range = start..<start + size
      let text = sentence.text(of: range)
      guard text.utf8.count <= 40, let designation = names.grammar.designation(text) else {
        continue
      }
      let digits = text.filter(\.isNumber).count
      let isCode = text.contains("-") || text.contains(" ") || digits == 0 || digits > 2
      return Name(
        tokens: range, designation: designation,
        certainty: designation.isSure ? .sure : isCode ? .likely : .weak)
    }
    return nil
  }

  /// A maker's name and a number or code of a type that nobody lists: "Cessna 208B", "Farman F.220".
  private func numbered(from start: Int) -> Name? {
    guard let (end, onlyAircraft) = maker(from: start), end < tokens.count,
      tokens[end - 1].spaceAfter
    else { return nil }
    var last = end
    while last + 1 < tokens.count, !tokens[last].spaceAfter, isCode(tokens[last + 1].text) {
      last += 1
    }
    let code = sentence.text(of: end..<last + 1)
    guard isCode(code), code.contains(where: \.isNumber) else { return nil }
    let letters = code.prefix(while: \.isLetter)
    guard letters.count <= 4, letters == letters.uppercased() || letters.count == 2 else {
      return nil
    }
    if letters.isEmpty {
      // A year, a sum or a count is no type: "Boeing 2024", "Airbus 10 billion".
      let number = Int(code.prefix(while: \.isNumber)) ?? 0
      guard (10...9999).contains(number), !(1901...2099).contains(number), !code.contains("."),
        !code.contains(","), number >= 100 || onlyAircraft
      else { return nil }
      if last + 1 < tokens.count {
        let behind = tokens[last + 1]
        let isCount =
          Words.counted.contains(behind.text.lowercased())
          || behind.partOfSpeech == .NOUN && behind.morphology["Number"] == "Plur"
            && !Words.flying.contains(behind.text.lowercased())
        if isCount { return nil }
      }
    }
    let text = sentence.text(of: start..<last + 1)
    let name = text.hasSuffix("s") ? String(text.dropLast()) : text
    return Name(
      tokens: start..<last + 1,
      designation: AircraftDesignation(
        name: name, maker: sentence.text(of: start..<end), isSure: onlyAircraft),
      certainty: onlyAircraft ? .sure : .likely)
  }

  /// A maker's name and a popular one that no table has: "Ford Trimotor airliner". A noun for aircraft stands
  /// behind it, or the engine sees a product or an aircraft.
  private func named(from start: Int) -> Name? {
    guard let (end, onlyAircraft) = maker(from: start), end < tokens.count else { return nil }
    var last = end
    while last < tokens.count, last - end < 2, Words.isCapitalized(tokens[last].text),
      tokens[last].text.allSatisfy(\.isLetter), tokens[last].partOfSpeech != .VERB,
      !Words.makersOwn.contains(tokens[last].text.lowercased()),
      !Words.airframes.contains(tokens[last].text.lowercased())
    {
      last += 1
    }
    guard last > end else { return nil }
    let hasNoun =
      last < tokens.count && Words.airframes.contains(tokens[last].text.lowercased())
      && tokens[last].partOfSpeech == .NOUN
    let isSeen = sentence.spans.contains {
      ($0.label == .aircraft || $0.label == .product) && $0.tokens.upperBound == last
    }
    guard hasNoun || isSeen else { return nil }
    let text = sentence.text(of: start..<last)
    return Name(
      tokens: start..<last,
      designation: AircraftDesignation(
        name: text, maker: sentence.text(of: start..<end), isSure: hasNoun && onlyAircraft),
      certainty: hasNoun && onlyAircraft ? .sure : .likely)
  }

  /// An airline's name, "Flight" or "flight" and a number.
  private func flight(from start: Int) -> Name? {
    for place in start + 1..<max(start + 1, min(start + 6, tokens.count - 1))
    where ["Flight", "flight"].contains(tokens[place].text) {
      let number = tokens[place + 1].text
      let range = start..<place
      let isNumber = number.contains(where: \.isNumber) && number.count <= 6
      let isAirline =
        Words.airlines.contains(tokens[place - 1].text)
        || known.contains { mention in
          mention.tokens == range
            && mention.candidates.contains { knowledge.sort(of: $0.record) == "airline" }
        }
      // "A Lion Air flight 13 minutes out of Jakarta" has no number.
      let isCount =
        tokens[start].partOfSpeech == .DET
        || place + 2 < tokens.count && tokens[place + 2].partOfSpeech == .NOUN
      let isName = !isCount && tokens[range].allSatisfy { Words.isCapitalized($0.text) }
      guard isNumber, isAirline, isName else { continue }
      let name = "\(sentence.text(of: range)) Flight \(number)"
      return Name(
        tokens: start..<place + 2,
        candidates: knowledge.candidates(for: name).filter {
          knowledge.kind(of: $0.record) == .aircraft
        },
        designation: AircraftDesignation(name: name, maker: nil, isSure: true), certainty: .sure)
    }
    return nil
  }

  /// The end of a maker's name, and whether it makes nothing but aircraft.
  private func maker(from start: Int) -> (end: Int, onlyAircraft: Bool)? {
    for size in stride(from: min(4, tokens.count - start), to: 0, by: -1) {
      let range = start..<start + size
      if let only = names.maker(sentence.text(of: range)) { return (range.upperBound, only) }
    }
    return nil
  }

  private func isCode(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      ("A"..."Z").contains($0) || ("a"..."z").contains($0) || ("0"..."9").contains($0)
        || "-–/.".unicodeScalars.contains($0)
    } && text.last?.isPunctuation == false || text == "-"
  }
}
