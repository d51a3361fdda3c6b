import EntenteGraphModel
import EntenteLanguage

/// Where an organization is based that its place stands before ("the Nairobi-based Africa Watch"), and the
/// members that a text lists behind the name of a group: "the Troika (Norway, the United Kingdom and
/// the United States)", "Carrier Strike Group 11 consists of USS Nimitz and Carrier Air Wing 17".
struct MembershipRelations {
  let linked: LinkedDocument

  /// The relations, in the order of the text.
  func relations() -> [ExtractedRelation] {
    var found: [ExtractedRelation] = []
    let bySentence = Dictionary(grouping: linked.mentions, by: \.sentence)
    for index in linked.document.sentences.indices {
      let mentions = (bySentence[index] ?? []).filter { $0.form == .name }
        .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
      let tokens = linked.document.sentences[index].tokens
      for whole in bySentence[index] ?? [] where whole.entity.kind == .organization {
        if whole.form != .pronoun { found += parts(of: whole, mentions, tokens) }
        found += seatInDescription(of: whole, mentions, tokens)
      }
      for group in mentions where group.entity.kind == .organization {
        if let place = mentions.last(where: {
          ($0.entity.kind == .place || $0.entity.kind == .nation)
            && isBase($0.tokens.upperBound, of: group.tokens.lowerBound, tokens)
        }).map({ town(before: $0, mentions, tokens) ?? $0 }) {
          found.append(
            ExtractedRelation(
              source: group.entity, kind: .basedIn, target: place.entity, sentence: index,
              cue: "\(place.surface)-based", predicate: "name/based", confidence: 0.85))
        }
        found += members(byMinistersOf: group, mentions, tokens)
        found += partners(of: group, mentions, tokens)
        let seats = seats(of: group, mentions, tokens)
        found +=
          seats.isEmpty ? bases(of: group, mentions, linked.document.sentences[index]) : seats
        let open = group.tokens.upperBound
        // A bracket that is never closed lists nobody.
        guard open < tokens.count, tokens[open].text == "(",
          let close = tokens[open...].firstIndex(where: { $0.text == ")" })
        else { continue }
        let members = mentions.filter {
          $0.tokens.lowerBound > open && $0.tokens.upperBound <= close
            && ($0.entity.kind == .nation || $0.entity.kind == .organization)
            && $0.entity != group.entity && !isInside($0, mentions)
        }
        guard members.count > 1, !isAlias(open + 1..<close, tokens) else { continue }
        for member in members {
          found.append(
            ExtractedRelation(
              source: member.entity,
              kind: linked.isOne(of: ["ministry"], group.entity) ? .partOf : .memberOf,
              target: group.entity, sentence: index,
              cue: "\(group.surface) (… \(member.surface) …)", predicate: "name/members",
              confidence: 0.8))
        }
      }
    }
    return found
  }

  /// Whether brackets hold other names of what stands before them: "(BDP/PBD)", "(“Partido Norfolk”, PN)".
  private func isAlias(_ inside: Range<Int>, _ tokens: [Token]) -> Bool {
    let words = tokens[inside].map(\.text)
    return words.contains { ["/", "\"", "“", "”", "''", "``"].contains($0) || $0.contains("/") }
  }

  /// Where an organization is based by what it is called: "the Dublin-based airline", "Ryanair, the Dublin-based airline".
  private func seatInDescription(
    of group: LinkedMention, _ mentions: [LinkedMention], _ tokens: [Token]
  ) -> [ExtractedRelation] {
    var end = group.tokens.upperBound
    // "Majelis Mujahidin Indonesia (MMI), an Indonesia-based group"
    if group.form == .name, end < tokens.count, tokens[end].text == ")" { end += 1 }
    let range: Range<Int>
    if group.form == .name {
      guard end + 2 < tokens.count, tokens[end].text == ",",
        ["the", "a", "an"].contains(tokens[end + 1].text.lowercased())
      else { return [] }
      range = end + 2..<min(end + 6, tokens.count)
    } else if group.form == .description {
      range = group.tokens
    } else {
      return []
    }
    guard
      let place = mentions.first(where: { place in
        let next = place.tokens.upperBound
        return (place.entity.kind == .place || place.entity.kind == .nation)
          && range.contains(place.tokens.lowerBound) && next + 2 < tokens.count
          && tokens[next].text == "-" && tokens[next + 1].text.lowercased() == "based"
          // "VMFA 323, the Lima-based “Cougars” of VAQ 139": those are others.
          && [.NOUN, .ADJ, .VERB].contains(tokens[next + 2].partOfSpeech)
      })
    else { return [] }
    return [
      ExtractedRelation(
        source: group.entity, kind: .basedIn, target: place.entity, sentence: group.sentence,
        cue: "\(place.surface)-based", predicate: "name/based", confidence: 0.8)
    ]
  }

  /// Whether a name is a part of a longer one: "U.S." of "U.S. European Command".
  private func isInside(_ name: LinkedMention, _ mentions: [LinkedMention]) -> Bool {
    mentions.contains {
      $0.tokens.count > name.tokens.count && $0.tokens.overlaps(name.tokens)
    }
  }

  /// Where an organization has its seat by the words around its name: "Google's headquarters, located in Mountain
  /// View", "Long Beach, the original home of Douglas Aircraft".
  private func seats(
    of group: LinkedMention, _ mentions: [LinkedMention], _ tokens: [Token]
  ) -> [ExtractedRelation] {
    let places = mentions.filter { $0.entity.kind == .place || $0.entity.kind == .nation }
    func words(_ range: Range<Int>) -> [String] {
      tokens[range].map { $0.text.lowercased() }.filter { $0 != "the" && $0 != "," }
    }
    for place in places {
      var cue: String?
      if group.tokens.upperBound < place.tokens.lowerBound,
        place.tokens.lowerBound - group.tokens.upperBound <= 7
      {
        let gap = words(group.tokens.upperBound..<place.tokens.lowerBound)
          .filter { $0 != "'s" && $0 != "’s" }
        if gap.first == "headquarters", ["in", "at", "near"].contains(gap.last),
          gap.dropFirst().dropLast().allSatisfy({
            ["is", "are", "was", "were", "located", "situated"].contains($0)
          })
        {
          cue = gap.joined(separator: " ")
        }
        // "the 35th Fighter Wing, headquartered at Misawa"
        if gap.count == 2,
          ["headquartered", "homeported", "stationed", "garrisoned"].contains(gap[0]),
          ["in", "at", "on", "aboard", "near"].contains(gap[1])
        {
          cue = gap.joined(separator: " ")
        }
      } else if place.tokens.upperBound < group.tokens.lowerBound,
        group.tokens.lowerBound - place.tokens.upperBound <= 7
      {
        let gap = words(place.tokens.upperBound..<group.tokens.lowerBound)
        if let home = gap.firstIndex(of: "home"), home <= 3, gap.count == home + 2,
          ["of", "to"].contains(gap[home + 1])
        {
          cue = gap.joined(separator: " ")
        }
      }
      guard let cue else { continue }
      return [
        ExtractedRelation(
          source: group.entity, kind: .basedIn, target: place.entity, sentence: group.sentence,
          cue: cue, predicate: "name/based", confidence: 0.8)
      ]
    }
    return city(of: group, mentions, tokens)
  }

  /// The city whose name a local body begins with: "the Irving Police Department".
  private func city(
    of group: LinkedMention, _ mentions: [LinkedMention], _ tokens: [Token]
  ) -> [ExtractedRelation] {
    let name = tokens[group.tokens].map(\.text)
    guard name.count > 1, let last = name.last?.lowercased(),
      MembershipRelations.local.contains(last)
    else { return [] }
    let cities = linked.entities.values.filter { entity in
      entity.kind == .place && ["city", "capital", nil].contains(sort(of: entity))
    }
    for size in (1..<name.count).reversed() {
      let start = name.prefix(size).joined(separator: " ")
      guard let city = cities.filter({ $0.name == start }).min(by: { $0.id < $1.id }) else {
        continue
      }
      return [
        ExtractedRelation(
          source: group.entity, kind: .basedIn, target: city.id, sentence: group.sentence,
          cue: group.surface, predicate: "name/based", confidence: 0.7)
      ]
    }
    return []
  }

  private func sort(of entity: Entity) -> String? {
    guard case .string(let sort)? = entity.attributes["type"] else { return nil }
    return sort
  }

  /// Last words in the names of a city's own bodies.
  private static let local: Set<String> = [
    "department", "police", "district", "council", "university", "college", "school", "chapter",
    "hospital", "authority", "exchange", "orchestra",
  ]

  /// The organizations that one is said to consist of: "Carrier Strike Group 11 consists of …".
  private func parts(
    of whole: LinkedMention, _ mentions: [LinkedMention], _ tokens: [Token]
  ) -> [ExtractedRelation] {
    var start = whole.tokens.upperBound
    // "Carrier Strike Group 9 (CSG 9)"
    if start + 1 < tokens.count, tokens[start].text == "(",
      let close = tokens[start...].prefix(6).firstIndex(where: { $0.text == ")" })
    {
      start = close + 1
    }
    // "Ships of the strike group, commanded by Rear Adm. Kirk, include"
    if start + 2 < tokens.count, tokens[start].text == ",",
      ["commanded", "led", "headed"].contains(tokens[start + 1].text),
      let comma = tokens[(start + 2)...].prefix(10).firstIndex(where: { $0.text == "," })
    {
      start = comma
    }
    let words = tokens[start...].prefix(8).map { $0.text.lowercased() }
    let front = tokens[..<whole.tokens.lowerBound].suffix(3).map { $0.text.lowercased() }
      .filter { $0 != "the" }
    // "The squadrons of Carrier Air Wing 14 include".
    let isListed =
      front.last == "of"
      && front.dropLast().last.map { $0.hasSuffix("s") || $0 == "aircraft" } ?? false
    let phrases =
      MembershipRelations.consisting + (isListed ? [["include"], ["are"]] : [])
      + (isFormation(whole) ? MembershipRelations.including : [])
    // "The squadrons of Carrier Air Wing 1 embarked in Enterprise are".
    let gap = isListed && start < tokens.count && tokens[start].text.hasSuffix("ed") ? 4 : 2
    guard
      let (phrase, skipped) = phrases.lazy.compactMap({ phrase in
        (0..<gap).first { words.dropFirst($0).starts(with: phrase) }.map { (phrase, $0) }
      }).first
    else { return [] }
    let begin = start + phrase.count
    // "are" lists nothing but names.
    if phrase == ["are"] {
      let first = tokens[(begin + skipped)...].firstIndex {
        $0.partOfSpeech != .PUNCT && $0.text.lowercased() != "the"
      }
      guard mentions.contains(where: { $0.tokens.contains(first ?? 0) }) else { return [] }
    }
    // "In addition to the carrier Nimitz, the group consists of …".
    let opening = tokens.prefix(3).map { $0.text.lowercased() }
    let isAdding = opening == ["in", "addition", "to"] || opening.starts(with: ["along", "with"])
    let end = end(ofListFrom: begin + skipped, whole.sentence)
    return mentions.filter { part in
      part.entity.kind == .organization && part.entity != whole.entity
        && part.tokens.lowerBound < end
        && (part.tokens.lowerBound >= begin
          || isAdding && part.tokens.upperBound <= whole.tokens.lowerBound)
        && !isSeat(part, tokens) && !isService(part) && !isListedShip(part, tokens)
        && !mentions.contains {
          $0.tokens.count > part.tokens.count && $0.tokens.overlaps(part.tokens)
        }
    }.map { part in
      ExtractedRelation(
        source: part.entity, kind: .partOf, target: whole.entity, sentence: whole.sentence,
        cue: "\(whole.surface) \(phrase.joined(separator: " ")) … \(part.surface)",
        predicate: "phrase/parts", confidence: 0.75)
    }
  }

  /// Where a list ends that opens at a token: before the predicate of the sentence, where that stands behind it. "The group, made up
  /// of reservists, is one of those that fight the rebels" names no parts.
  private func end(ofListFrom begin: Int, _ sentence: Int) -> Int {
    let tokens = linked.document.sentences[sentence].tokens
    guard let tree = linked.document.sentences[sentence].tree,
      let root = tree.heads.firstIndex(where: { $0 < 0 }), root >= begin
    else { return tokens.count }
    let helpers = tree.children[root].filter { ["cop", "aux"].contains(tree.labels[$0].relation) }
    guard helpers.allSatisfy({ $0 >= begin }) else { return tokens.count }
    return helpers.min() ?? (tokens[root].partOfSpeech == .VERB ? root : tokens.count)
  }

  /// Whether an organization is a formation of ships, aircraft or men, by the last word of its name: what it includes are
  /// parts of it.
  private func isFormation(_ group: LinkedMention) -> Bool {
    let name = linked.entities[group.entity]?.name ?? group.surface
    let words = name.lowercased().split(separator: " ").filter { !$0.allSatisfy(\.isNumber) }
    return words.last.flatMap { StandingRelations.sizes[String($0)] } ?? 0 > 3
  }

  /// Whether a name is that of a ship which the text only lists: no carrier, and named but once.
  private func isListedShip(_ part: LinkedMention, _ tokens: [Token]) -> Bool {
    guard Words.shipPrefixes.contains(String(part.surface.prefix { $0 != " " })),
      part.tokens.lowerBound == 0
        || tokens[part.tokens.lowerBound - 1].text.lowercased() != "carrier"
    else { return false }
    return linked.mentions.count { $0.entity == part.entity } < 2
  }

  /// Whether a name is that of a nation's armed service, which is a part of no formation of another.
  private func isService(_ part: LinkedMention) -> Bool {
    linked.isOne(of: ["armed-force"], part.entity)
      && !part.surface.contains(where: \.isNumber)
  }

  /// Whether a name in a list tells where the next one is based: "Lemoore, California-based Strike Fighter Squadron
  /// 147".
  private func isSeat(_ name: LinkedMention, _ tokens: [Token]) -> Bool {
    // "Electronic Attack Squadron 142, Norfolk-based Squadron 121" are two of a list.
    if tokens[name.tokens.upperBound - 1].text.allSatisfy(\.isNumber) { return false }
    let next = tokens[name.tokens.upperBound...].prefix(6).map { $0.text.lowercased() }
    guard let based = next.firstIndex(of: "based"), based > 0, next[based - 1] == "-" else {
      return false
    }
    return based == 1 || next[0] == ","
  }

  private static let consisting = [
    ["consists", "of"], ["consisted", "of"], ["consisting", "of"], ["comprises"], ["comprised"],
    ["comprising"], ["is", "comprised", "of"], ["is", "composed", "of"], ["composed", "of"],
    ["is", "made", "up", "of"], ["made", "up", "of"],
  ]

  /// What tells parts of a formation.
  private static let including = [["includes"], ["include"], ["included"], ["including"]]

  /// Whether "-based" and at most three more words stand between a place and an organization.
  private func isBase(_ start: Int, of end: Int, _ tokens: [Token]) -> Bool {
    guard start < end, end - start <= 5 else { return false }
    // "The Lima-based airline flies Boeing 747s": the verb parts them.
    let behind = tokens[start..<end].dropFirst(2)
    if behind.contains(where: { [.VERB, .AUX].contains($0.partOfSpeech) }) { return false }
    let words = tokens[start..<end].map { $0.text.lowercased() }
    return words[0] == "-based" || words[0] == "based"
      || (words.count > 1 && words[0] == "-" && words[1] == "based")
  }
}
