import EntenteGraphModel
import EntenteLanguage

/// Where an organization sits that its own phrase places: "the 48th Fighter Wing at RAF Lakenheath", "the International
/// Court of Justice in The Hague", "374th Airlift Wing, Yokota Air Base".
extension MembershipRelations {
  /// The base in the phrase of an organization's name, or none.
  func bases(
    of group: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    let tokens = sentence.tokens
    var end = group.tokens.upperBound
    // "the Accounting Agency (DPAA) on Joint Base Pearl Harbor"
    if end + 3 < tokens.count, tokens[end].text == "(", tokens[end + 2].text == ")" { end += 3 }
    // "Boeing, of Mesa, Arizona, won": an address as well.
    if end + 2 < tokens.count, tokens[end].text == ",", tokens[end + 1].text == "of",
      isBusiness(group.entity) || isIncorporated(group)
    {
      end += 1
    }
    guard end + 1 < tokens.count, !isMovement(group.entity) else { return [] }
    let word = tokens[end].text.lowercased()
    let isUnit = MembershipRelations.isUnit(tokens[group.tokens.upperBound - 1].text)
    let place = mentions.first { other in
      other.entity.kind == .place && other.tokens.lowerBound > end
        && other.tokens.lowerBound - end <= 2
        && (other.tokens.lowerBound == end + 1 || tokens[end + 1].text.lowercased() == "the")
    }
    let town = described(from: end + 1, mentions, tokens)
    // Nobody has a seat in a sea.
    guard let place = place ?? town, place.entity != group.entity,
      !linked.isOne(of: ["sea", "ocean"], place.entity)
    else { return [] }
    let hangs =
      sentence.tree.map { tree in
        // "in the southern city of Lima": the city hangs there.
        let head = town == nil ? place.head : place.tokens.lowerBound - 2
        return tree.heads.indices.contains(head) && group.tokens.contains(tree.heads[head])
      } ?? false
    let isTold =
      switch word {
      // "the meeting of the Tea Board in Lima" was there, the board is not; "Marines in Fallujah" are some of them.
      case "in", "at":
        // Whom somebody meets is wherever that is: "visited the 86th Airlift Wing in Lima".
        hangs && !isOfMeeting(group, sentence)
          && !(word == "in" && (isUnit || isBusiness(group.entity)) && !isBase(place)
            && isObject(group, sentence))
          && !(group.surface.hasSuffix("s") && linked.isOne(of: ["armed-force"], group.entity))
      case "on", "aboard": (isUnit || isOffice(group)) && isBase(place)
      case "of":
        (hangs || tokens[end - 1].text == "," && isAddress(place, mentions, tokens))
          && (isUnit || isBusiness(group.entity) || isIncorporated(group))
      case ",":
        isUnit && isBase(place)
          // "Oshkosh Defense, Oshkosh, Wisconsin, was awarded"
          || (isBusiness(group.entity) || isIncorporated(group))
            && isAddress(place, mentions, tokens)
      default: false
      }
    guard isTold else { return [] }
    return [
      ExtractedRelation(
        source: group.entity, kind: .basedIn, target: place.entity, sentence: group.sentence,
        cue: word == "," ? "\(group.surface), \(place.surface)" : "\(word) \(place.surface)",
        predicate: word == "," ? "phrase/base" : "phrase/base \(word)", confidence: 0.7)
    ]
  }

  /// The town that an article, qualities and a noun stand before: "the southern city of Lima"; `nil` where none does.
  private func described(
    from start: Int, _ mentions: [LinkedMention], _ tokens: [Token]
  ) -> LinkedMention? {
    guard start < tokens.count, tokens[start].text.lowercased() == "the" else { return nil }
    return mentions.first { place in
      let low = place.tokens.lowerBound
      return place.entity.kind == .place && low - start >= 3 && low - start <= 6
        && tokens[low - 1].text == "of"
        && ["city", "town", "village", "port", "capital"].contains(
          tokens[low - 2].text.lowercased())
        && tokens[start + 1..<low - 2].allSatisfy {
          [.ADJ, .PROPN, .NOUN].contains($0.partOfSpeech)
        }
    }
  }

  /// Whether an organization is no body with a seat: rebels and parties are wherever their people are.
  private func isMovement(_ id: EntityID) -> Bool {
    linked.isOne(of: ["armed-group", "party", "alliance", "news-agency"], id)
  }

  /// Whether an organization only tells whose or which meeting somebody speaks of.
  private func isOfMeeting(_ group: LinkedMention, _ sentence: Sentence) -> Bool {
    guard let tree = sentence.tree, tree.heads.indices.contains(group.head) else { return false }
    let words = group.surface.lowercased().split(separator: " ").suffix(1).map(String.init)
    let governor = tree.heads[group.head]
    // "spoke to the Norfleet Board in Lima": who listens is wherever that is.
    if governor >= 0,
      tree.labels[group.head].relation == "obj"
        || tree.labels[group.head].relation == "obl"
          && tree.children[group.head].contains(where: {
            ["to", "with", "before"].contains(sentence.tokens[$0].text.lowercased())
          }),
      ["speak", "talk", "address", "testify", "lecture", "meet", "brief"].contains(
        sentence.tokens[governor].lemma.lowercased())
    {
      return true
    }
    let noun = governor >= 0 ? [sentence.tokens[governor].lemma.lowercased()] : []
    return (words + noun).contains(where: MembershipRelations.meetings.contains)
  }

  private static let meetings: Set<String> = [
    "meeting", "summit", "conference", "session", "gathering", "ministerial", "ceremony",
    "exercise",
    "forum", "drill", "talk", "talks", "event", "workshop", "symposium", "dialogue", "reception",
  ]

  private func isBusiness(_ id: EntityID) -> Bool {
    linked.isOne(of: ["company", "airline", "manufacturer"], id)
  }

  /// Whether a name ends as those of companies do: "Sun Test Systems, Inc.".
  private func isIncorporated(_ group: LinkedMention) -> Bool {
    let last = group.surface.split(separator: " ").last.map { $0.lowercased() } ?? ""
    return Words.makersOwn.contains(last)
  }

  /// Whether a place stands between commas with the land behind it that it lies in, as addresses do.
  private func isAddress(
    _ place: LinkedMention, _ mentions: [LinkedMention], _ tokens: [Token]
  ) -> Bool {
    let end = place.tokens.upperBound
    guard end + 1 < tokens.count, tokens[end].text == "," else { return false }
    return mentions.contains { land in
      [.place, .nation].contains(land.entity.kind) && land.tokens.lowerBound == end + 1
        && (land.tokens.upperBound >= tokens.count
          || [",", ".", ";"].contains(tokens[land.tokens.upperBound].text))
    }
  }

  /// Whether a unit, no command, is what a verb is about: what it does or is asked to do, it does where it is.
  private func isObject(_ group: LinkedMention, _ sentence: Sentence) -> Bool {
    let last = sentence.tokens[group.tokens.upperBound - 1].text.lowercased()
    guard !["command", "fleet"].contains(last), let tree = sentence.tree,
      tree.heads.indices.contains(group.head)
    else { return false }
    var top = group.head
    while ["nmod", "compound", "flat", "conj"].contains(tree.labels[top].relation),
      tree.heads[top] >= 0
    {
      top = tree.heads[top]
    }
    return ["obj", "obl", "iobj"].contains(tree.labels[top].relation)
  }

  /// Whether an organization's name is that of an agency or office.
  private func isOffice(_ group: LinkedMention) -> Bool {
    let last = group.surface.split(separator: " ").last.map { $0.lowercased() } ?? ""
    return Words.offices.contains(last) && last != "force" && last != "forces"
  }

  /// Whether a place is a base, by its sort or its name.
  private func isBase(_ place: LinkedMention) -> Bool {
    if linked.isOne(of: ["base", "airbase", "airport"], place.entity) { return true }
    let words = place.surface.split(separator: " ")
    return ["Base", "Station", "Barracks", "Field"].contains(words.last.map(String.init) ?? "")
      || ["Camp", "Fort", "RAF", "NAS", "Joint"].contains(words.first.map(String.init) ?? "")
  }

  /// Whether an organization's name ends as those of military units do.
  private static func isUnit(_ word: String) -> Bool {
    Words.units.contains(word.lowercased())
  }
}
