import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Which place lies in which nation or place, where a sentence says so: "Latakia, Syria", "Souda Bay in
/// Crete", "the Syrian port of Latakia"; and where the tables know it of two that a sentence names.
struct PlaceRelations {
  let linked: LinkedDocument
  let knowledge: KnowledgeBase

  /// The relations, each from the first sentence that tells it most plainly.
  func relations() -> [ExtractedRelation] {
    var found: [ExtractedRelation] = []
    var seen: Set<[EntityID]> = []
    let bySentence = Dictionary(grouping: linked.mentions, by: \.sentence)
    for isPlain in [true, false] {
      for index in linked.document.sentences.indices {
        let mentions = (bySentence[index] ?? []).filter { $0.form != .pronoun }
        for place in mentions where place.entity.kind == .place && place.form == .name {
          for other in mentions where other.entity != place.entity {
            guard other.entity.kind == .nation || other.entity.kind == .place,
              let cue = cue(place, other, index, isPlain: isPlain)
                ?? (isPlain
                  ? cue(
                    place, inRegion: other, among: mentions,
                    linked.document.sentences[index].tokens) : nil),
              !seen.contains([place.entity, other.entity]),
              !seen.contains([other.entity, place.entity])
            else { continue }
            seen.insert([place.entity, other.entity])
            found.append(
              ExtractedRelation(
                source: place.entity, kind: .locatedIn, target: other.entity, sentence: index,
                cue: cue, predicate: isPlain ? "place/in" : "place/known",
                confidence: isPlain ? 0.85 : 0.5))
          }
        }
      }
    }
    return found + capitals()
      + (underHeadings() + described()).filter {
        !seen.contains([$0.source, $0.target]) && !seen.contains([$0.target, $0.source])
      }
  }

  /// Whether a name is that of a sea, which lies in no nation unless the text says so.
  func isWater(_ name: String) -> Bool {
    ["Sea", "Ocean", "Gulf", "Strait", "Straits"]
      .contains(name.split(separator: " ").last.map(String.init) ?? "")
  }

  /// Whether a place only says how far from it, or on which side of it, something is.
  private func isMeasured(_ place: LinkedMention, _ tokens: [Token]) -> Bool {
    let start = place.tokens.lowerBound
    guard start > 1 else { return false }
    let word = tokens[start - 2].text.lowercased()
    switch tokens[start - 1].text {
    case "of": return PlaceRelations.bearings.contains(word) || word == "outside"
    case "from":
      return PlaceRelations.bearings.contains(word) || PlaceRelations.units.contains(word)
    default: return false
    }
  }

  /// Adjectives for a place that lies beside another, not around it: "Callao in nearby Lima".
  private static let neighbourly: Set<String> = [
    "nearby", "neighboring", "neighbouring", "adjacent", "adjoining", "other",
  ]

  private static let bearings: Set<String> = [
    "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
  ]

  private static let units: Set<String> = ["kilometers", "kilometres", "miles", "km", "away"]

  /// Whether a name is that of a continent or a part of one.
  func isContinental(_ name: String) -> Bool {
    ["Asia", "Africa", "Europe", "America", "Americas", "Pacific", "Atlantic", "Eurasia"]
      .contains(name.split(separator: " ").last.map(String.init) ?? "")
  }

  /// The words that say that a place lies in another, `nil` where none do.
  private func cue(
    _ place: LinkedMention, _ other: LinkedMention, _ index: Int, isPlain: Bool
  ) -> String? {
    let known = isKnown(place.entity, in: other.entity)
    let surface = "\(place.surface), \(other.surface)"
    if !isPlain, other.entity.kind == .nation, isWater(place.surface) { return nil }
    if !isPlain {
      return known && other.form == .name && !isObvious(place.entity) && !isPeople(other)
        && nations(place.entity).count == 1 ? surface : nil
    }
    let tokens = linked.document.sentences[index].tokens
    // "the West Coast of the United States".
    if place.tokens.contains(other.tokens.lowerBound), other.entity.kind == .nation,
      place.tokens.upperBound == other.tokens.upperBound,
      tokens[place.tokens.lowerBound..<other.tokens.lowerBound].contains(where: { $0.text == "of" })
    {
      return place.surface
    }
    // A part of a continent lies in no nation: "commitment to Southeast Asia in Singapore".
    if other.entity.kind == .nation, isContinental(place.surface) { return nil }
    // What the tables say otherwise of is no statement: "Sigonella, Norwegian".
    if other.entity.kind == .nation, !known, hasNation(place.entity) { return nil }
    // "came from Lima in Caracas": no town of one nation lies in one of another, unless there is one of the same name.
    if other.entity.kind == .place, !known, !isTown(place, in: other.entity, tokens),
      case let (own, its) = (nations(place.entity), nations(other.entity)),
      !own.isEmpty, !its.isEmpty, Set(own).isDisjoint(with: its)
    {
      return nil
    }
    if let cue = apposition(place, other, tokens) { return cue }
    if place.tokens.upperBound <= other.tokens.lowerBound, other.form == .name {
      let gap = tokens[place.tokens.upperBound..<other.tokens.lowerBound].map {
        $0.text.lowercased()
      }
      // "Bannu, in the restive North Waziristan region"
      let words = tokens[place.tokens.upperBound..<other.tokens.lowerBound].filter { token in
        !PlaceRelations.directions.contains(token.text.lowercased())
          && token.text.lowercased() != "the"
          && (token.partOfSpeech != .ADJ
            || PlaceRelations.neighbourly.contains(token.text.lowercased()))
      }.map { $0.text.lowercased() }
      if let cue = description(place, other, tokens) ?? part(place, other, gap)
        ?? sort(place, other, tokens) ?? shared(place, other, tokens)
        ?? remainder(place, other, tokens, index)
      {
        return cue
      }
      // "For Europe, the United States and Japan": a part of the world lies in no nation.
      if words == [","], other.entity.kind == .nation, !known, isNamedByTables(place.entity) {
        return nil
      }
      guard gap.count <= 4, [[","], ["in"], [",", "in"], ["on"], ["("]].contains(words) else {
        return nil
      }
      // A list of places looks the same as "Doha, Qatar": between places only "in" tells.
      if words == [","], other.entity.kind == .place,
        isListed(behind: other.tokens.upperBound, index)
          || isListed(place, with: other, index)
          || !isKnownState(other.entity, of: place.entity)
            && !isTown(place, in: other.entity, tokens)
      {
        return nil
      }
      // "250 kilometers northeast of Moscow, in the Ivanovo region": that far from Moscow it is.
      if words == [",", "in"], isMeasured(place, tokens) { return nil }
      // "in Cairo, Suez and other towns": the second goes on with a list.
      let end = other.tokens.upperBound
      if words == [","], other.entity.kind == .place, end + 1 < tokens.count,
        ["and", "or"].contains(tokens[end].text.lowercased()),
        tokens[end + 1].partOfSpeech != .VERB
      {
        return nil
      }
      return words == [","]
        ? surface : "\(place.surface) \(gap.joined(separator: " ")) \(other.surface)"
    }
    // "Lima's Central Hotel"
    if other.entity.kind == .place, other.tokens.upperBound + 1 == place.tokens.lowerBound,
      tokens[other.tokens.upperBound].isPossessiveMark, let ground = tokens[place.tokens].last,
      Words.grounds.contains(ground.text.lowercased())
    {
      return "\(other.surface)'s \(place.surface)"
    }
    if let cue = genitive(place, of: other, tokens) ?? town(place, of: other, tokens) { return cue }
    guard other.tokens.upperBound <= place.tokens.lowerBound,
      known || other.entity.kind == .nation || isListed(place, in: other, tokens)
    else { return nil }
    if isListed(place, in: other, tokens) { return "\(other.surface) including \(place.surface)" }
    if let cue = oneOf(place, of: other, tokens) { return cue }
    guard place.tokens.lowerBound - other.tokens.upperBound <= 5 else { return nil }
    let gap = tokens[other.tokens.upperBound..<place.tokens.lowerBound].map {
      $0.text.lowercased()
    }
    // "Turkey bombed the village of Sidakan" tells where nothing lies.
    let between = tokens[other.tokens.upperBound..<place.tokens.lowerBound]
    if !known, between.contains(where: { [.VERB, .AUX].contains($0.partOfSpeech) }) { return nil }
    let words = gap.filter { !["'s", "’s", "the", "of", "at"].contains($0) }
    if words.isEmpty, gap.count <= 1, known { return surface }
    // "Damascus's Jobar district", "Guam's Andersen Air Force Base".
    if words.isEmpty, between.count == 1, between.first?.isPossessiveMark == true,
      other.entity.kind == .place, !known, !isNamedByTables(place.entity),
      let sort = tokens[place.tokens.lowerBound...].prefix(place.tokens.count + 1).last,
      PlaceRelations.sorts.contains(sort.text.lowercased())
        || PlaceRelations.areas.contains(sort.text.lowercased())
        || Words.grounds.contains(sort.text.lowercased())
    {
      return surface
    }
    guard let last = words.last, words.count <= 3,
      PlaceRelations.sorts.contains(last)
        // "the Italian bases of Aviano and Sigonella"
        || last.hasSuffix("s") && PlaceRelations.sorts.contains(String(last.dropLast()))
    else {
      return nil
    }
    return "\(other.surface) \(words.joined(separator: " ")) \(place.surface)"
  }

  /// A noun and a preposition between the names: "Hickam air base in Hawaii", "Lingshui, a military airfield on
  /// Hainan", "Kadena, on the Japanese island of Okinawa".
  private func description(
    _ place: LinkedMention, _ other: LinkedMention, _ tokens: [Token]
  ) -> String? {
    let range = place.tokens.upperBound..<other.tokens.lowerBound
    guard (2...9).contains(range.count),
      let at = range.last(where: { ["in", "on"].contains(tokens[$0].text.lowercased()) })
    else { return nil }
    let tail = tokens[at + 1..<range.upperBound].map { $0.text.lowercased() }.filter {
      $0 != "the" && !PlaceRelations.directions.contains($0)
    }
    let isNoun =
      tail.count >= 2 && tail.count <= 3 && tail.last == "of"
      && PlaceRelations.sorts.contains(tail[tail.count - 2])
    guard tail.isEmpty || isNoun else { return nil }
    // "Jalalabad in the eastern province of Nangarhar"
    if isNoun, range.lowerBound == at {
      let words = tokens[range].map(\.text).joined(separator: " ")
      return "\(place.surface) \(words) \(other.surface)"
    }
    var start = range.lowerBound
    let isApart = tokens[start].text == ","
    if isApart { start += 1 }
    // ", which lies on": a verb between is another's business.
    if start < at, ["which", "that"].contains(tokens[start].text.lowercased()) { return nil }
    let head = tokens[start..<at]
    if head.isEmpty {
      guard isApart, isNoun else { return nil }
    } else {
      guard let last = head.last?.text.lowercased(),
        PlaceRelations.sorts.contains(last) || Words.lands.contains(last)
          || Words.grounds.contains(last),
        head.allSatisfy({ [.ADJ, .NOUN, .PROPN, .DET, .NUM].contains($0.partOfSpeech) }),
        isApart == (head.first?.partOfSpeech == .DET)
      else { return nil }
    }
    let words = tokens[range].map(\.text).joined(separator: " ")
    return "\(place.surface) \(words) \(other.surface)"
  }

  /// "the West Bank city of Nablus", "the Lima suburb of Callao", "the Kunar province capital of Asadabad": what stands before
  /// the noun holds what it is called.
  private func town(
    _ place: LinkedMention, of region: LinkedMention, _ tokens: [Token]
  ) -> String? {
    guard region.entity.kind == .place, region.tokens.upperBound < place.tokens.lowerBound else {
      return nil
    }
    var gap = tokens[region.tokens.upperBound..<place.tokens.lowerBound].map {
      $0.text.lowercased()
    }
    if gap.count == 3,
      PlaceRelations.areas.contains(gap[0]) && gap[1] == "capital"
        || tokens[region.tokens.upperBound].partOfSpeech == .ADJ
    {
      gap.removeFirst()
    }
    guard gap.count == 2, gap[1] == "of",
      PlaceRelations.sorts.contains(gap[0]) && !PlaceRelations.areas.contains(gap[0])
        || gap[0] == "suburb"
        || PlaceRelations.areas.contains(gap[0]) && isNamedByTables(region.entity)
          && !isNamedByTables(place.entity) && !isQuarterOfLand(place)
    else { return nil }
    return "\(region.surface) \(gap.joined(separator: " ")) \(place.surface)"
  }

  /// "the Wadi Barada area of Damascus", "the Helmand province of Afghanistan", "the Matta area of the restive Swat Valley".
  private func sort(
    _ place: LinkedMention, _ other: LinkedMention, _ tokens: [Token]
  ) -> String? {
    let between = tokens[place.tokens.upperBound..<other.tokens.lowerBound]
    let gap = between.reversed().drop { $0.partOfSpeech == .ADJ }.reversed().map {
      $0.text.lowercased()
    }
    let words = gap.filter { $0 != "the" }
    guard gap.count <= 3, words.last == "of" else { return nil }
    // "the Jerusalem suburb of Izzariya": the one that the tables know holds the other.
    if words.count == 2, isNamedByTables(place.entity), !isNamedByTables(other.entity),
      other.entity.kind == .place, !isQuarterOfLand(other)
    {
      return nil
    }
    let noun =
      words.count == 2 ? words.first : place.surface.split(separator: " ").last?.lowercased()
    // In "the Crimean port of Sevastopol" the port is the one behind.
    guard words.count <= 2, let noun,
      PlaceRelations.areas.contains(noun)
        || words.count == 1 && PlaceRelations.sorts.contains(noun)
    else { return nil }
    return "\(place.surface) \(gap.joined(separator: " ")) \(other.surface)"
  }

  /// Whether a name is that of a part of a land by a bearing, which holds more than a town: "Northern Gaza".
  private func isQuarterOfLand(_ place: LinkedMention) -> Bool {
    place.surface.split(separator: " ").first.map {
      PlaceRelations.directions.contains($0.lowercased())
        || PlaceRelations.bearings.contains($0.lowercased())
    } ?? false
  }

  static let areas: Set<String> = [
    "area", "neighborhood", "neighbourhood", "quarter", "suburb", "district", "coast", "region",
    "province", "county", "governorate", "section",
  ]

  /// A region that lies in several nations: "the Lake Chad Basin in Cameroon, Chad and Niger".
  private func shared(
    _ place: LinkedMention, _ other: LinkedMention, _ tokens: [Token]
  ) -> String? {
    guard other.entity.kind == .nation, other.form == .name, !hasNation(place.entity) else {
      return nil
    }
    let gap = tokens[place.tokens.upperBound..<other.tokens.lowerBound]
    guard gap.first?.text == "in", gap.count > 1, gap.count <= 12,
      gap.contains(where: { $0.text == "," || $0.text == "and" }),
      gap.dropFirst().allSatisfy({
        [",", "and", "the"].contains($0.text) || $0.partOfSpeech == .PROPN
      })
    else { return nil }
    return "\(place.surface) in … \(other.surface)"
  }

  /// Whether a place that no table knows, or only one of its name elsewhere, stands as a town before its state: "in Mountain
  /// View, California", "in Norfolk, Virginia".
  private func isTown(
    _ place: LinkedMention, in state: EntityID, _ tokens: [Token]
  ) -> Bool {
    let before = place.tokens.lowerBound - 1
    let isElsewhere =
      hasNation(place.entity) && Set(nations(place.entity)).isDisjoint(with: nations(state))
    // "in Tucson, Arizona; Norfolk, Virginia; and"
    let opener = before >= 0 && tokens[before].text == "and" ? before - 1 : before
    return opener >= 0 && (isElsewhere || !isNamedByTables(place.entity))
      && ["in", "at", "near", "from", "to", "of", ";"].contains(tokens[opener].text.lowercased())
      && tokens.indices.contains(place.tokens.upperBound)
      && tokens[place.tokens.upperBound].text == ","
      && nations(state).contains { $0 == "united-states" || $0 == "canada" }
      && knowledge.record(state).map { knowledge.sort(of: $0) } == "region"
  }

  /// Whether a place stands in the list behind another's "including": "the western Pacific, including the South
  /// China Sea and the Philippine Sea".
  private func isListed(
    _ place: LinkedMention, in other: LinkedMention, _ tokens: [Token]
  ) -> Bool {
    guard other.entity.kind == .place, other.tokens.upperBound < place.tokens.lowerBound else {
      return false
    }
    var words = tokens[other.tokens.upperBound..<place.tokens.lowerBound]
    if words.first?.text == "," { words = words.dropFirst() }
    guard words.first?.text.lowercased() == "including", words.count <= 16 else { return false }
    return words.dropFirst().allSatisfy {
      [",", "and", "the"].contains($0.text.lowercased()) || $0.partOfSpeech == .PROPN
    }
  }

  /// Whether a list of places goes on behind one: "Baghdad, Basra and Erbil".
  private func isListed(behind end: Int, _ sentence: Int) -> Bool {
    let tokens = linked.document.sentences[sentence].tokens
    var next = end
    guard next < tokens.count, tokens[next].text == "and" else { return false }
    next += 1
    return linked.mentions.contains {
      $0.sentence == sentence && $0.tokens.lowerBound == next && $0.entity.kind == .place
    }
  }

  /// Whether two places are the first of a list whose "and" has a comma: "in Tibet, Hong Kong, and Xinjiang". A city before
  /// its state is not: "in Austin, Texas, and Dallas".
  private func isListed(_ place: LinkedMention, with other: LinkedMention, _ sentence: Int) -> Bool
  {
    let tokens = linked.document.sentences[sentence].tokens
    let end = other.tokens.upperBound
    guard end + 1 < tokens.count, tokens[end].text == "," else { return false }
    let sorts = [place, other].map { mention in
      knowledge.record(mention.entity).map { knowledge.sort(of: $0) } ?? ""
    }
    if sorts[0] != "region", sorts[1] == "region" { return false }
    let next = tokens[end + 1].text == "and" ? end + 2 : end + 1
    return linked.mentions.contains {
      $0.sentence == sentence && $0.tokens.lowerBound == next && $0.entity.kind == .place
    }
  }

  private func isNamedByTables(_ place: EntityID) -> Bool { knowledge.record(place) != nil }

  /// "La Orchila, a Venezuelan island".
  private func apposition(
    _ place: LinkedMention, _ other: LinkedMention, _ tokens: [Token]
  ) -> String? {
    let (low, high) = (place.tokens.upperBound, other.tokens.lowerBound)
    guard other.form == .adjective, other.entity.kind == .nation, low < high, high - low <= 3,
      tokens[low].text == ",",
      ["a", "an", "the"].contains(tokens[low + 1..<high].last?.text.lowercased())
    else { return nil }
    let behind = tokens[other.tokens.upperBound...].prefix(3).map { $0.text.lowercased() }
    guard let sort = behind.firstIndex(where: PlaceRelations.sorts.contains) else { return nil }
    let words = behind[...sort].joined(separator: " ")
    return "\(place.surface), \(other.surface) \(words)"
  }

  /// Whether a nation is named by its people: "three Palestinians were killed in Nablus" tells of no land.
  private func isPeople(_ nation: LinkedMention) -> Bool {
    nation.surface.hasSuffix("s")
      && linked.entities[nation.entity].map { !$0.name.hasSuffix("s") } ?? false
  }

  /// Whether everybody knows where a place lies: a capital, or one of the United States. Texts that name both
  /// a capital and its nation mostly speak of something else.
  func isObvious(_ place: EntityID) -> Bool {
    nations(place).contains { slug in
      slug == "united-states"
        || knowledge.record(EntityID(kind: .nation, slug: String(slug))).map {
          let name = linked.entities[place]?.name ?? ""
          return knowledge.capital(of: $0).split(separator: "|").contains { $0 == name }
        } == true
    }
  }

  func nations(_ place: EntityID) -> [Substring] {
    guard case .string(let slugs)? = linked.entities[place]?.attributes["nation"] else {
      return []
    }
    return slugs.split(separator: "|")
  }

  private func hasNation(_ place: EntityID) -> Bool { !nations(place).isEmpty }

  /// Whether no table knows a place.
  func isUnplaced(_ place: EntityID) -> Bool { !hasNation(place) && !isNamedByTables(place) }

  func isKnown(_ place: EntityID, in other: EntityID) -> Bool {
    other.kind == .nation && nations(place).contains { $0 == other.slug }
  }

  /// "Mobile, Alabama": both lie in the same nation, and a sentence names them side by side.
  private func isKnownState(_ state: EntityID, of place: EntityID) -> Bool {
    let own = nations(place)
    // "New Hampshire, California and Virginia" are three states.
    let sorts = [place, state].map { knowledge.record($0).map { knowledge.sort(of: $0) } }
    return !own.isEmpty && own == nations(state) && sorts != ["region", "region"]
  }

  static let directions: Set<String> = [
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central",
    "northeast", "northwest", "southeast", "southwest", "northeastern", "northwestern",
    "southeastern", "southwestern",
  ]

  static let sorts: Set<String> = [
    "port", "city", "island", "town", "village", "province", "region", "district", "base",
    "airport", "airfield", "capital", "coast", "peninsula", "enclave", "suburb", "stronghold",
    "resort", "state", "territory", "archipelago", "strait", "governorate", "county", "airbase",
    "airstrip", "aerodrome", "harbour", "harbor", "settlement", "hub",
  ]
}
