import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

extension LinkingPass {
  mutating func addNew(_ m: EntityMention, _ kind: EntityKind) {
    let kind = isTownOfBase(m) || kind == .organization && isBaseName(m) ? .place : kind
    let unit = unit(m)
    let name = unit?.name ?? LinkingPass.written(surface(m))
    guard name.contains(where: \.isUppercase), name.utf8.count > 2 else { return }
    // "the State of Maryland" is Maryland.
    if kind == .place, m.tokens.count == 1, word(m, m.tokens.upperBound) == "of",
      Words.realms.contains(name.lowercased())
    {
      return
    }
    // A bare "Department" is no organization.
    if kind == .organization {
      if isField(m) || isRank(m) || isPlain(name) || isInTitle(m) || isOfPosts(m) { return }
      let word = name.lowercased()
      let isBare =
        (m.tokens.count == 1 || name.contains("-") && !name.contains(" "))
        && (Words.organs.contains(word) || Words.bare.contains(word)
          || Words.namedThings.contains(word))
      if isBare || name == "State" || isStorm(m) { return }
      if linkHeadlineOrgan(m, called: word) || linkNationOfMarine(m) { return }
      if let known = units[name.replacing("-", with: " ")], let entity = entities[known] {
        add(m, entity, confidence: 0.9)
        return
      }
    }
    // A short form of something named before is that thing.
    let words = name.split(separator: " ").map { $0.lowercased() }
    for entity in entities.values.sorted(by: { $0.id < $1.id }) where entity.kind == kind {
      let whole = entity.name.split(separator: " ").map { $0.lowercased() }
      let isShort =
        kind == .organization
        && (isAcronym(name) && initials(entity.name) == name || isUnit(words, within: whole))
      if words == whole || isShort
        || (words.count > 1 && whole.suffix(words.count).elementsEqual(words))
      {
        if words != whole, let other = sister(of: entity, called: name) {
          add(m, other, confidence: 0.8)
        } else {
          add(m, entity, confidence: 0.8)
        }
        return
      }
    }
    let id = EntityID(kind: kind, slug: Words.slug(name))
    if let unit {
      units[name] = id
      if let short = unit.short { units[short] = id }
    }
    var entity = Entity(id: id, kind: kind, name: name, confidence: Double(m.score))
    if kind == .place, let nation = nationsBehindComma(m).first {
      entity.attributes["nation"] = .string(nation)
    }
    add(m, entity, confidence: Double(m.score))
  }

  /// The body of the tables that bears a name behind the same first word as a longer one that ends so: beside the "U.S. Air
  /// Forces Central Command" the "Central Command" is the "U.S. Central Command".
  private func sister(of long: Entity, called name: String) -> Record? {
    guard long.kind == .organization, let first = long.name.split(separator: " ").first else {
      return nil
    }
    let full = "\(first) \(name)"
    guard full != long.name else { return nil }
    return knowledge.candidates(for: full).first {
      knowledge.kind(of: $0.record) == .organization
    }?.record
  }

  /// Whether a name is that of a storm, a feast or a faith: "Typhoon Nanmadol", "New Year".
  private func isStorm(_ m: EntityMention) -> Bool {
    m.tokens.count == 2
      && (["Typhoon", "Hurricane", "Cyclone", "Prophet"].contains(word(m, m.tokens.lowerBound))
        || ["New Year", "Roman Catholic"].contains(surface(m)))
  }

  /// Links the nation of one of its marines, who is no body: "freed former U.S. Marine Ali Noor"; whether it is one.
  private mutating func linkNationOfMarine(_ m: EntityMention) -> Bool {
    let end = m.tokens.upperBound - 1
    guard m.tokens.count > 1, word(m, end) == "Marine", word(m, end + 1) != "Corps",
      let nation = knowledge.candidates(for: surface(m.sentence, m.tokens.lowerBound..<end))
        .first(where: { knowledge.kind(of: $0.record) == .nation && $0.form != .seat })
    else { return false }
    var own = m
    own.tokens = m.tokens.lowerBound..<end
    add(own, nation.record, form: .adjective)
    return true
  }

  /// Whether a name ends as those of bases do: "Hancock Field Air National Guard Base".
  private func isBaseName(_ m: EntityMention) -> Bool {
    let words = tokens(m)[m.tokens].map(\.text)
    guard words.count > 2, ["Base", "Station"].contains(words.last) else { return false }
    return ["Guard", "Reserve", "Force", "Air", "Naval"].contains(words[words.count - 2])
  }

  /// A formation's name with its noun written out: "Nimitz CSG" is the Nimitz Carrier Strike Group.
  private static func written(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count > 1, let last = words.last, let noun = Words.formationCodes[String(last)]
    else { return name }
    return (words.dropLast().map(String.init) + [noun]).joined(separator: " ")
  }

  /// Whether letters in the plural are things that many have: "ICBMs", "UAVs".
  private func isPlain(_ name: String) -> Bool {
    name.count > 2 && name.hasSuffix("s") && name.dropLast().allSatisfy(\.isUppercase)
      // "the Men and Women of the 407th"
      || ["men and women", "women and men"].contains(name.lowercased())
  }

  /// Whether a name is what several posts are of: "the [Home and Defence] Secretaries".
  private func isOfPosts(_ m: EntityMention) -> Bool {
    ["secretaries", "ministers"].contains(word(m, m.tokens.upperBound).lowercased())
      && tokens(m)[m.tokens].contains { ["and", ","].contains($0.text) }
  }

  /// Whether a name only begins that of a text or a prize: "the National Defense Strategy".
  private func isInTitle(_ m: EntityMention) -> Bool {
    Words.writings.contains(word(m, m.tokens.upperBound))
  }

  /// Whether a name is no more than an officer's rank before a name: "General Ali Noor".
  private func isRank(_ m: EntityMention) -> Bool {
    titles[m.sentence].contains { title in
      title.tokens == m.tokens
        && title.candidates.contains { knowledge.role(of: $0.record) == "commander" }
    } && Words.isCapitalized(word(m, m.tokens.upperBound))
  }

  /// Whether a name is what an office is for: "Assistant Secretary for South and Central Asian Affairs", "Minister of
  /// Culture and Equality".
  func isField(_ m: EntityMention) -> Bool {
    let low = m.tokens.lowerBound
    // "Assistant Secretary of the Army for Acquisition": the post is of the army.
    if let field = m.tokens.first(where: { word(m, $0) == "for" }),
      ["Army", "Navy", "Force"].contains(word(m, field - 1)), field - m.tokens.lowerBound <= 2
    {
      return true
    }
    guard !tokens(m)[m.tokens].contains(where: { Words.offices.contains($0.text.lowercased()) })
    else { return false }
    // "Minister of Foreign Affairs [and International Cooperation]", "Minister of [Culture and Equality]"
    let first = word(m, low).lowercased()
    var end = low
    if word(m, end - 1).lowercased() == "the" { end -= 1 }
    let preposition = word(m, end - 1).lowercased()
    return titles[m.sentence].contains { title in
      if title.tokens.lowerBound < low, title.tokens.upperBound > low { return true }
      if ["and", "&"].contains(first), title.tokens.upperBound == low { return true }
      guard ["for", "of"].contains(preposition), title.tokens.upperBound == end - 1 else {
        return false
      }
      let post = word(m, end - 2).lowercased()
      return Words.ministers.contains(post) || preposition == "for" && Words.envoys.contains(post)
    }
  }

  /// Whether a unit's name is another's with words left out: "Nimitz Strike Group" of "Nimitz Carrier Strike Group".
  func isUnit(_ short: [String], within whole: [String]) -> Bool {
    guard short.count > 2, short.count < whole.count, short.first == whole.first,
      let last = short.last, last == whole.last, Words.units.contains(last)
    else { return false }
    var rest = whole[...]
    return short.allSatisfy { word in
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
      return true
    }
  }

  /// The first letters of the words of a name that are written with capitals.
  func initials(_ name: String) -> String {
    String(name.split(separator: " ").compactMap { $0.first }.filter(\.isUppercase))
  }
}
