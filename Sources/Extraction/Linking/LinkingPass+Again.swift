import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Names that the text shortens: "the Orion" for the P-3 Orion named before, "the Black and Caspian seas" for two
/// seas.
extension LinkingPass {
  /// Links the popular name of an aircraft that the article has named with its designation before.
  mutating func linkNicknames() {
    var known: [(word: String, first: String?, entity: EntityID, sentence: Int)] = []
    for mention in mentions.sorted(by: { $0.sentence < $1.sentence })
    where mention.entity.kind == .aircraft && !mention.entity.slug.contains("~") {
      let name = entities[mention.entity]?.name ?? ""
      guard name.contains(where: \.isNumber) else { continue }
      for full in [name, mention.surface] {
        // "P-3 Orion", "F-15E Strike Eagles": the words behind the number.
        let popular = full.split(separator: " ").map(String.init).reversed()
          .prefix { $0.allSatisfy(\.isLetter) && Words.isCapitalized($0) }
        guard let last = popular.first.map({ single($0) }), popular.count <= 2,
          last.utf8.count > 4, !known.contains(where: { $0.word == last })
        else { continue }
        known.append((last, popular.dropFirst().first, mention.entity, mention.sentence))
      }
    }
    guard !known.isEmpty else { return }
    for (index, sentence) in document.sentences.enumerated() {
      for token in sentence.tokens.indices {
        let text = single(sentence.tokens[token].text)
        guard let type = known.first(where: { $0.word == text && $0.sentence < index }),
          sentence.tokens[token].partOfSpeech == .PROPN,
          !mentions.contains(where: { $0.sentence == index && $0.tokens.contains(token) }),
          isAlone(type.first == nil ? token : token - 1, sentence, to: token),
          type.first == nil || token > 0 && sentence.tokens[token - 1].text == type.first
        else { continue }
        let mention = EntityMention(
          sentence: index, tokens: (type.first == nil ? token : token - 1)..<token + 1,
          candidates: [], label: .aircraft, score: 0.8,
          suffix: "")
        if let entity = entities[type.entity] { add(mention, entity, confidence: 0.8) }
      }
    }
  }

  /// A popular name in the singular: "Lancers".
  private func single(_ word: String) -> String {
    word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
      ? String(word.dropLast()) : word
  }

  /// Whether a name stands behind an article, a number or a nationality, and before no other name.
  private func isAlone(_ start: Int, _ sentence: Sentence, to token: Int) -> Bool {
    let tokens = sentence.tokens
    if token + 1 < tokens.count, tokens[token + 1].partOfSpeech == .PROPN { return false }
    guard start > 0 else { return tokens[token].text.hasSuffix("s") }
    let before = tokens[start - 1]
    return before.partOfSpeech == .DET || before.partOfSpeech == .NUM
      || before.isPossessiveMark || before.partOfSpeech == .ADJ
  }

  /// Lets the town that a base is called by mean the base where the article has named that in full: "Marine Corps Air
  /// Station Iwakuni … returned to Iwakuni".
  mutating func joinBases() {
    let words: Set<String> = [
      "air", "base", "force", "station", "marine", "corps", "naval", "raf", "joint", "airfield",
      "airbase", "field", "ab", "afb", "nas", "mcas", "forward", "operating", "patrol",
      "contingency", "support", "activity", "coast", "guard", "weapons",
    ]
    var bases: [String: (entity: EntityID, sentence: Int)] = [:]
    for mention in mentions.sorted(by: { $0.sentence < $1.sentence })
    where mention.entity.kind == .place && mention.form == .name {
      let parts = mention.surface.split(separator: " ").map(String.init)
      let core = parts.filter { !words.contains($0.lowercased()) }
      guard core.count == 1, parts.count - core.count >= 2, bases[core[0]] == nil else { continue }
      bases[core[0]] = (mention.entity, mention.sentence)
    }
    for place in mentions.indices where mentions[place].entity.kind == .place {
      let mention = mentions[place]
      let tokens = document.sentences[mention.sentence].tokens
      let next = mention.tokens.upperBound
      guard let base = bases[mention.surface], base.sentence < mention.sentence,
        base.entity != mention.entity, mention.tokens.count == 1,
        next >= tokens.count || tokens[next].text != ","
      else { continue }
      mentions[place].entity = base.entity
      if !mentions.contains(where: { $0.entity == mention.entity }) {
        entities[mention.entity] = nil
      }
    }
  }

  /// Links the "here" of a report to the place of its dateline, but none of those who are quoted.
  mutating func linkScene() {
    guard let scene else { return }
    for (index, sentence) in document.sentences.enumerated() {
      var isQuoted = false
      for token in sentence.tokens.indices {
        let text = sentence.tokens[token].text
        if ["\"", "“", "”", "``", "''"].contains(text) { isQuoted.toggle() }
        guard text == "here", !isQuoted, let tree = sentence.tree,
          tree.labels[token].relation == "advmod", tree.heads[token] >= 0,
          ["land", "arrive", "deploy", "return", "fly", "come", "touch", "base", "station"]
            .contains(sentence.tokens[tree.heads[token]].lemma.lowercased())
        else { continue }
        add(
          EntityMention(
            sentence: index, tokens: token..<token + 1, candidates: [], label: .place, score: 0.8,
            suffix: ""), scene, form: .description, confidence: 0.8)
      }
    }
  }

  /// Links the first of two nations of one name: "North and South Korea", "East and West Germany".
  mutating func linkHalves() {
    for second in mentions where second.entity.kind == .nation && second.form != .pronoun {
      let tokens = document.sentences[second.sentence].tokens
      let start = second.tokens.lowerBound
      guard start > 1, second.tokens.count > 1, ["and", "or"].contains(tokens[start - 1].text),
        Words.compass.contains(tokens[start].text), Words.compass.contains(tokens[start - 2].text)
      else { continue }
      let rest = surface(second.sentence, start + 1..<second.tokens.upperBound)
      guard
        let record = knowledge.candidates(for: "\(tokens[start - 2].text) \(rest)").first(where: {
          knowledge.kind(of: $0.record) == .nation && $0.form != .seat
        })?.record
      else { continue }
      mentions.removeAll {
        $0.sentence == second.sentence && $0.tokens == start - 2..<start - 1
      }
      add(
        EntityMention(
          sentence: second.sentence, tokens: start - 2..<start - 1, candidates: [], label: .nation,
          score: 1, suffix: ""), record, form: second.form, confidence: 0.9)
    }
  }

  /// Links the name that two nations share in the plural to both: "urged both Koreas to talk".
  mutating func linkTwins() {
    for (index, sentence) in document.sentences.enumerated() {
      for token in sentence.tokens.indices {
        guard let twins = twins(sentence.tokens[token].text),
          // "the two Koreas, China and Japan held talks": of a list they are but one party.
          token + 1 >= sentence.tokens.count || sentence.tokens[token + 1].text != ",",
          !mentions.contains(where: { $0.sentence == index && $0.tokens.contains(token) })
        else { continue }
        for nation in twins {
          add(
            EntityMention(
              sentence: index, tokens: token..<token + 1, candidates: [], label: .nation, score: 1,
              suffix: ""), nation, confidence: 0.9)
        }
      }
    }
  }

  /// The two nations whose names a point of the compass alone tells apart, by their name in the plural: "Koreas", "Sudans".
  private func twins(_ plural: String) -> [Record]? {
    guard plural.count > 4, plural.hasSuffix("s"), Words.isCapitalized(plural) else { return nil }
    let name = plural.dropLast()
    var found: [Record] = []
    for full in ["\(name)"] + ["North", "South", "East", "West"].map({ "\($0) \(name)" }) {
      let nation = knowledge.candidates(for: full).first {
        knowledge.kind(of: $0.record) == .nation && $0.form == .name
      }?.record
      guard let nation, !found.contains(nation) else { continue }
      found.append(nation)
    }
    return found.count == 2 ? found : nil
  }

  /// Links the seas that share their noun: "the Black, Aegean and Ionian seas".
  mutating func linkSeas() {
    let sorts = ["seas": "Sea", "oceans": "Ocean", "straits": "Strait"]
    for (index, sentence) in document.sentences.enumerated() {
      let tokens = sentence.tokens
      for noun in tokens.indices.dropFirst(3) {
        guard let sort = sorts[tokens[noun].text.lowercased()] else { continue }
        var names: [Int] = []
        var place = noun - 1
        while place >= 0 {
          if Words.isCapitalized(tokens[place].text), tokens[place].partOfSpeech != .DET {
            names.append(place)
          } else if ![",", "and"].contains(tokens[place].text) {
            break
          }
          place -= 1
        }
        guard names.count > 1 else { continue }
        for name in names {
          let full = "\(tokens[name].text) \(sort)"
          guard
            let record = knowledge.candidates(for: full).first(where: {
              knowledge.kind(of: $0.record) == .place
            })?.record
          else { continue }
          mentions.removeAll { $0.sentence == index && $0.tokens == name..<name + 1 }
          add(
            EntityMention(
              sentence: index, tokens: name..<name + 1, candidates: [], label: .place, score: 0.9,
              suffix: ""), record, confidence: 0.9)
        }
      }
    }
  }
}
