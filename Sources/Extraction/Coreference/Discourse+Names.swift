import EntenteGraphModel
import EntenteLanguage

extension Discourse {
  /// Joins what is one thing under two names: a surname and the only full name that ends in it, an
  /// acronym and the name that it is introduced with in brackets.
  mutating func joinNames() {
    var merged: [EntityID: EntityID] = [:]
    let ids = result.entities.keys.sorted()
    let people = ids.filter { result.entities[$0]?.kind == .leader }
    for id in people {
      // "Moreno Bau" is a surname of two words; "Ali Noor" behind another name is no less one.
      guard let entity = result.entities[id], entity.wikidata == nil else { continue }
      let name = entity.name.lowercased()
      let owners = people.filter { other in
        guard other != id, let full = result.entities[other]?.name.lowercased() else {
          return false
        }
        return full.hasSuffix(" " + name) || full.hasSuffix("-" + name)
      }
      if owners.count == 1 { merged[id] = owners[0] }
    }
    for (acronym, full) in bracketed() where merged[acronym] == nil && merged[full] == nil {
      merged[acronym] = full
    }
    for (short, full) in strikeGroups(ids) + unbracketed(ids) + ordinals(ids)
    where merged[short] == nil {
      var end = full
      while let next = merged[end] { end = next }
      if end != short { merged[short] = end }
    }
    guard !merged.isEmpty else { return }
    for place in result.mentions.indices {
      while let target = merged[result.mentions[place].entity] {
        result.mentions[place].entity = target
      }
    }
    for id in merged.keys {
      result.entities[id] = nil
      facts[id] = nil
    }
  }

  /// Whether each capitalized word of a name gives its first letters to an acronym, in their order:
  /// "NIMCSG" of the Nimitz Carrier Strike Group.
  static func isAcronym(_ acronym: String, of name: String) -> Bool {
    let words = name.split { $0 == " " || $0 == "-" }.filter { $0.first?.isUppercase ?? false }
      .map { Array($0.uppercased()) }
    let letters = Array(acronym.uppercased())
    func fits(_ word: Int, _ letter: Int) -> Bool {
      guard word < words.count else { return letter == letters.count }
      var taken = 0
      while taken < min(3, words[word].count), letter + taken < letters.count,
        words[word][taken] == letters[letter + taken]
      {
        taken += 1
        if fits(word + 1, letter + taken) { return true }
      }
      return false
    }
    return words.count > 1 && letters.count <= 12 && fits(0, 0)
  }

  /// A carrier strike group under its carrier's name and under its number, where the text has one of each:
  /// "Nimitz Carrier Strike Group" and "Carrier Strike Group 11".
  private func strikeGroups(_ ids: [EntityID]) -> [(EntityID, EntityID)] {
    let groups = ids.filter { id in
      id.kind == .organization
        && result.entities[id].map {
          $0.name.lowercased().contains("strike group") || $0.name.hasSuffix(" CSG")
        } ?? false
    }
    let numbered = groups.filter { id in
      let last = result.entities[id]?.name.split(separator: " ").last.map(String.init) ?? ""
      return last.allSatisfy(\.isNumber) || Words.numbers[last.lowercased()] != nil
    }
    guard numbered.count == 1, let target = numbered.first else {
      return groups.filter { !numbered.contains($0) }.compactMap { named in
        numbers(of: named, among: numbered).map { (named, $0) }
      }
    }
    let named = groups.filter { $0 != target }
    let carriers = Set(
      named.compactMap { id -> Substring? in
        let words = result.entities[id]?.name.split(separator: " ") ?? []
        return words.last {
          !["Carrier", "Strike", "Group", "strike", "group", "CSG"].contains($0)
        }
      })
    return carriers.count == 1 ? named.map { ($0, target) } : []
  }

  /// Units under their number and letters, and their number and words: "557th ERHS" and "557th Expeditionary Red Horse
  /// Squadron".
  private func ordinals(_ ids: [EntityID]) -> [(EntityID, EntityID)] {
    let units = ids.filter { $0.kind == .organization }.compactMap {
      id -> (EntityID, [Substring])? in
      let words = result.entities[id]?.name.split(separator: " ") ?? []
      guard words.count > 1, words[0].first?.isNumber == true else { return nil }
      return (id, words)
    }
    return units.compactMap { short, words in
      guard words.count == 2, words[1].count > 1, words[1].allSatisfy(\.isUppercase) else {
        return nil
      }
      let full = units.filter { other in
        other.0 != short && other.1[0] == words[0]
          && String(other.1.dropFirst().compactMap(\.first)) == words[1]
      }
      return full.count == 1 ? (short, full[0].0) : nil
    }
  }

  /// The number of a group that the text calls by its carrier, where it tells of several which carrier is whose: "CSG 11
  /// consists of the aircraft carrier USS Nimitz".
  private func numbers(of named: EntityID, among numbered: [EntityID]) -> EntityID? {
    let carrier = (result.entities[named]?.name ?? "").split(separator: " ")
      .filter { !["Carrier", "Strike", "Group", "strike", "group", "CSG", "USS"].contains($0) }
      .joined(separator: " ")
    guard !carrier.isEmpty else { return nil }
    let owners = Set(
      result.mentions.filter { mention in
        let words = result.document.sentences[mention.sentence].tokens[mention.tokens.upperBound...]
          .map(\.text)
        let verb = words.prefix(6).firstIndex {
          ["consists", "includes", "comprises", "comprised", "composed", "consisting"].contains($0)
        }
        return numbered.contains(mention.entity)
          && verb.map { words[$0...].prefix(12).joined(separator: " ").contains("USS \(carrier)") }
            ?? false
      }.map(\.entity))
    return owners.count == 1 ? owners.first : nil
  }

  /// Pairs of an acronym of four letters or more and the only name whose words it abridges.
  private func unbracketed(_ ids: [EntityID]) -> [(EntityID, EntityID)] {
    let names = ids.filter { $0.kind == .organization }
    return names.compactMap { acronym in
      guard let entity = result.entities[acronym], entity.wikidata == nil, entity.name.count >= 4,
        entity.name.allSatisfy(\.isUppercase)
      else { return nil }
      let bearers = names.filter {
        $0 != acronym
          && Discourse.isAcronym(entity.name, of: result.entities[$0]?.name ?? "")
      }
      return bearers.count == 1 ? (acronym, bearers[0]) : nil
    }
  }

  /// Pairs of an acronym in brackets and the name before it that it stands for.
  private func bracketed() -> [(EntityID, EntityID)] {
    var found: [(EntityID, EntityID)] = []
    let mentions = result.mentions
    for (number, mention) in mentions.enumerated() where number > 0 {
      let before = mentions[number - 1]
      guard before.sentence == mention.sentence, before.entity != mention.entity,
        before.entity.kind == mention.entity.kind,
        result.entities[mention.entity]?.wikidata == nil,
        mention.tokens.lowerBound == before.tokens.upperBound + 1,
        result.document.sentences[mention.sentence].tokens[before.tokens.upperBound].text == "("
      else { continue }
      let letters = mention.surface.filter(\.isLetter)
      if letters.count >= 2, letters.allSatisfy(\.isUppercase),
        Discourse.isAcronym(letters, of: before.surface)
      {
        found.append((mention.entity, before.entity))
      }
    }
    return found
  }
}
