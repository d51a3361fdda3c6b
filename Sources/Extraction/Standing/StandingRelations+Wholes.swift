import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// What the words between two names say of an organization: "the Treasury's Office of Foreign Assets Control" whose it
/// is, "Russia's Gazprom" of which nation, "Coalition to Defeat ISIS" whom it is against.
extension StandingRelations {
  /// The organization or nation that has an organization by a genitive before its name, or by an "of" behind it.
  func wholesInPhrase(
    of mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    guard mention.form == .name, !isInAircraftsName(mention, mentions) else { return [] }
    var found: [ExtractedRelation] = []
    for other in mentions
    // Neighbours only, so that a list of thousands costs no more than its length.
    where other.tokens.lowerBound - mention.tokens.upperBound <= 5
      && mention.tokens.lowerBound - other.tokens.upperBound <= 5
      && other.entity != mention.entity && !other.tokens.overlaps(mention.tokens)
    {
      guard
        let link = link(from: mention, to: other, sentence) ?? nation(of: mention, other, sentence)
      else { continue }
      let isNation = other.entity.kind == .nation
      guard isNation ? belongs(mention.entity) : other.entity.kind == .organization else {
        continue
      }
      let cue =
        other.tokens.lowerBound < mention.tokens.lowerBound
        ? "\(other.surface)\(link) \(mention.surface)"
        : "\(mention.surface)\(link) \(other.surface)"
      found.append(
        ExtractedRelation(
          source: mention.entity, kind: .partOf, target: other.entity, sentence: mention.sentence,
          cue: cue, predicate: isNation ? "phrase/nation" : "phrase/whole", confidence: 0.7))
    }
    return found
  }

  /// Whether a name only tells who made the aircraft that it stands before: "Qantas's Boeing 737s" are the airline's,
  /// Boeing is not.
  private func isInAircraftsName(_ maker: LinkedMention, _ mentions: [LinkedMention]) -> Bool {
    maker.entity.kind == .organization
      && mentions.contains { craft in
        craft.entity.kind == .aircraft && craft.form != .pronoun
          && (craft.tokens.overlaps(maker.tokens)
            || craft.tokens.lowerBound == maker.tokens.upperBound && isMaker(maker.entity))
      }
  }

  /// The genitive or preposition that makes one name the whole of another; `nil` where none does.
  private func link(
    from part: LinkedMention, to whole: LinkedMention, _ sentence: Sentence
  ) -> String? {
    let tokens = sentence.tokens
    if whole.tokens.upperBound + 1 == part.tokens.lowerBound {
      let mark = tokens[whole.tokens.upperBound]
      let isNamed =
        whole.form == .name
        // "the Department's Bureau of Trade"
        || whole.form == .description && whole.entity.kind == .organization
          && part.entity.kind == .organization
          && sentence.tree.map { $0.labels[part.head].relation != "compound" } ?? false
      return mark.isPossessiveMark && isNamed ? mark.text : nil
    }
    if let link = relativeLink(from: part, to: whole, tokens) { return link }
    guard part.entity.kind == .organization, whole.entity.kind == .organization,
      knowledge.record(whole.entity).map({ knowledge.sort(of: $0) }) != "party",
      // No more than an acronym in brackets and "of the" stands between them.
      part.tokens.upperBound < whole.tokens.lowerBound,
      whole.tokens.lowerBound - part.tokens.upperBound <= 5
    else { return nil }
    var words = tokens[part.tokens.upperBound..<whole.tokens.lowerBound].map {
      $0.text.lowercased()
    }
    // "the Finance Group (CIFG) of the Global Coalition".
    if words.count >= 3, words[0] == "(", words[2] == ")" { words.removeFirst(3) }
    // "the Stop TB Department at the WHO", "the Office of Compliance in the Bureau of Trade"
    let isOffice = sentence.tokens[part.tokens].contains {
      Self.offices.contains($0.text.lowercased())
    }
    let prepositions = isOffice ? ["of", "in", "at", "within"] : ["of"]
    guard let first = words.first, prepositions.contains(first),
      words.count == 1 || words.dropFirst() == ["the"]
    else { return nil }
    return " " + words.joined(separator: " ")
  }

  /// The "whose" by which a clause tells of a part of what it hangs from: "the Norfleet, whose Sahel mission", "Chad Air,
  /// whose subsidiary Norfleet"; `nil` where it tells of none.
  private func relativeLink(
    from part: LinkedMention, to whole: LinkedMention, _ tokens: [Token]
  ) -> String? {
    let (low, high) = (whole.tokens.upperBound, part.tokens.lowerBound)
    guard part.entity.kind == .organization, whole.entity.kind == .organization,
      low < high, high - low <= 4, tokens[low].text == ","
    else { return nil }
    let between = tokens[(low + 1)..<high].map { $0.text.lowercased() }
    guard between.first == "whose" else { return nil }
    let noun =
      between.count > 1
      ? between.last
      : part.tokens.upperBound < tokens.count
        ? tokens[part.tokens.upperBound].lemma.lowercased() : nil
    return noun.map(Self.parts.contains) == true ? ", " + between.joined(separator: " ") : nil
  }

  /// Nouns for what a body sends out or a company owns.
  private static let parts: Set<String> = [
    "mission", "force", "operation", "contingent", "wing", "arm", "unit", "subsidiary", "division",
    "fleet", "branch", "brigade", "affiliate", "brand", "offshoot",
  ]

  /// Nouns for what a larger body is divided into.
  private static let offices: Set<String> = [
    "office", "bureau", "department", "division", "branch", "directorate", "section", "unit",
  ]

  /// The body whose name stands right before that of a part of it: "the U.N. World Food Program", "Hamas' Qassam Brigades".
  func bodyBeside(
    _ part: LinkedMention, _ whole: LinkedMention, _ sentence: Sentence
  ) -> [ExtractedRelation] {
    guard whole.entity.kind == .organization, whole.form == .name, part.form == .name,
      // "A Royal Navy Boeing P-8": who made it is no part of who flies it.
      knowledge.record(part.entity).map({ knowledge.sort(of: $0) }) != "manufacturer",
      let tree = sentence.tree,
      // Of "the U.N." the article may hang from the part as well.
      whole.tokens.contains(where: {
        tree.heads[$0] == part.head && tree.labels[$0].relation == "compound"
      }), hasParts(whole)
    else { return [] }
    return [
      ExtractedRelation(
        source: part.entity, kind: .partOf, target: whole.entity, sentence: part.sentence,
        cue: "\(whole.surface) \(part.surface)", predicate: "phrase/whole", confidence: 0.7)
    ]
  }

  /// Whether an organization is a body that others may be parts of, and no company or news agency.
  private func hasParts(_ whole: LinkedMention) -> Bool {
    guard let record = knowledge.record(whole.entity) else {
      return whole.surface.split(separator: " ").last.map {
        Words.offices.contains($0.lowercased())
      } ?? false
    }
    return [
      "alliance", "body", "ministry", "armed-force", "parliament", "intelligence", "armed-group",
      "court",
    ].contains(knowledge.sort(of: record))
  }

  /// The "of" between a company and its nation: "Jazeera Leasing of Kuwait".
  private func nation(
    of company: LinkedMention, _ nation: LinkedMention, _ sentence: Sentence
  ) -> String? {
    let (low, high) = (company.tokens.upperBound, nation.tokens.lowerBound)
    guard nation.entity.kind == .nation, nation.form == .name, low + 1 == high,
      sentence.tokens[low].text == "of", let tree = sentence.tree,
      tree.heads.indices.contains(nation.head), tree.heads[nation.head] == company.head,
      nation.tokens.upperBound >= sentence.tokens.count
        || !sentence.tokens[nation.tokens.upperBound].isPossessiveMark
    else { return nil }
    let sort = knowledge.record(company.entity).map { knowledge.sort(of: $0) } ?? "company"
    return ["company", "airline", "bank", "manufacturer"].contains(sort) ? " of" : nil
  }

  /// Whether an organization may be a nation's: no international body and no group of rebels.
  func belongs(_ organization: EntityID) -> Bool {
    guard organization.kind == .organization else { return false }
    guard let record = knowledge.record(organization) else { return true }
    let sort = knowledge.sort(of: record)
    // A board or an authority of a nation is its own: "the United States National Transportation Safety Board".
    if sort == "body" { return !knowledge.nations(of: record).isEmpty }
    return !["alliance", "armed-group"].contains(sort)
  }

  /// The other of two companies or parties where a name stands behind "rival" alone: "Boeing won 50 orders. Rival Airbus
  /// won none".
  func rival(of mention: LinkedMention, _ linked: LinkedDocument) -> [ExtractedRelation] {
    let tokens = linked.document.sentences[mention.sentence].tokens
    let noun = mention.tokens.lowerBound - 1
    guard mention.form == .name, noun >= 0,
      ["rival", "competitor"].contains(tokens[noun].text.lowercased()),
      // "Boeing's rival", "its rival": a predicate of its own tells whose.
      !tokens[max(0, noun - 4)..<noun].contains(where: {
        $0.isPossessiveMark || $0.partOfSpeech == .PRON
      }),
      let sort = ["manufacturer", "airline", "company", "party"].first(where: {
        linked.isOne(of: [$0], mention.entity)
      }),
      let other = competitor(of: mention, sort, before: noun, linked)
    else { return [] }
    return [
      ExtractedRelation(
        source: mention.entity, kind: .opposedTo, target: other.entity, sentence: mention.sentence,
        cue: "\(tokens[noun].text) \(mention.surface)", predicate: "phrase/rival", confidence: 0.7)
    ]
  }

  /// The company or party of a sort that the last sentences are about, other than one that is called its rival: the one that the
  /// text speaks of most, else the nearest.
  private func competitor(
    of mention: LinkedMention, _ sort: String, before noun: Int, _ linked: LinkedDocument
  ) -> LinkedMention? {
    let near = linked.mentions.filter {
      ($0.sentence == mention.sentence && $0.tokens.upperBound <= noun
        || $0.sentence < mention.sentence && mention.sentence - $0.sentence <= 5)
        && $0.form != .pronoun && $0.entity != mention.entity && linked.isOne(of: [sort], $0.entity)
    }
    if let own = near.last(where: { $0.sentence == mention.sentence }) { return own }
    let counts = Dictionary(grouping: near, by: \.entity).mapValues(\.count)
    return near.max {
      (counts[$0.entity] ?? 0, $0.sentence, $0.tokens.lowerBound)
        < (counts[$1.entity] ?? 0, $1.sentence, $1.tokens.lowerBound)
    }
  }

  /// The company whose parent a name is by the words before it: "Airbus parent EADS", "Airbus parent company EADS".
  func parent(
    _ mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    let tokens = sentence.tokens
    var noun = mention.tokens.lowerBound - 1
    guard mention.form == .name, noun > 0 else { return [] }
    if ["company", "group", "firm"].contains(tokens[noun].text.lowercased()) { noun -= 1 }
    guard noun > 0, ["parent", "owner"].contains(tokens[noun].text.lowercased()),
      let child = mentions.first(where: {
        $0.entity.kind == .organization && $0.form == .name && $0.tokens.upperBound == noun
      }), child.entity != mention.entity
    else { return [] }
    return [
      ExtractedRelation(
        source: child.entity, kind: .partOf, target: mention.entity, sentence: mention.sentence,
        cue: "\(child.surface) \(tokens[noun].text) \(mention.surface)", predicate: "phrase/whole",
        confidence: 0.75)
    ]
  }

  /// Whom an organization is against by its name: "Counter-ISIL Coalition", "Global Coalition to Defeat ISIS".
  func enemies(
    of mention: LinkedMention, _ linked: LinkedDocument
  ) -> [ExtractedRelation] {
    guard mention.form == .name else { return [] }
    let words = linked.document.sentences[mention.sentence].tokens[mention.tokens]
      .flatMap { $0.text.split(separator: "-").map(String.init) }
    if words.last?.lowercased() == "opposition",
      let slug = knowledge.record(mention.entity).flatMap({ knowledge.nations(of: $0).first })
    {
      let nation = EntityID(kind: .nation, slug: slug)
      if linked.entities[nation] != nil {
        return [relation(mention.entity, .opposedTo, nation, mention, "name/against", 0.75)]
      }
    }
    for (place, word) in words.enumerated().dropLast()
    where ["counter", "anti", "defeat", "against"].contains(word.lowercased()) {
      for end in (place + 2...words.count).reversed() {
        let name = words[(place + 1)..<end].joined(separator: " ")
        guard let record = knowledge.organization(named: name),
          let enemy = knowledge.id(of: record),
          enemy != mention.entity, linked.entities[enemy] != nil
        else { continue }
        return [relation(mention.entity, .opposedTo, enemy, mention, "name/against", 0.75)]
      }
    }
    return []
  }
}
