import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// People whom no title but a verb makes the head of something: "Ana Ruiz, who heads the Peruvian navy", "the
/// Shining Path, led by Ana Ruiz", "Ana Ruiz, who took power in Lima".
extension LinkingPass {
  /// Links somebody of whom a clause says that they head a nation, an organization or an organ of one.
  mutating func linkHead(_ m: EntityMention) {
    guard m.tokens.count > 1, let tree = document.sentences[m.sentence].tree else { return }
    let nation = nation(ofCounterpart: m)
    guard
      let word = headship(head(m), in: m.sentence, tree) ?? post(of: m)
        ?? nation.map({ _ in "counterpart" })
    else {
      linkAnnounced(m, tree)
      return
    }
    let name = surface(m)
    var entity = Entity(
      id: EntityID(kind: .leader, slug: "\(Words.slug(name))~\(digits)"), kind: .leader,
      name: name, confidence: 0.6)
    entity.attributes["role"] = .string(word)
    if word == "counterpart", let nation { entity.attributes["nation"] = .string(nation) }
    add(m, entity, role: word, confidence: 0.6)
    people.append((entity.id, words(name), place(m)))
  }

  /// Links somebody whom the sentence before announces by the post alone: "The under secretary of defense visited Baghdad.
  /// Eric Edelman met …". Only where a report begins is that the same person, and one of whom it goes on to speak.
  private mutating func linkAnnounced(_ m: EntityMention, _ tree: DependencyTree) {
    let before = m.sentence - 1
    let tokens = document.sentences[m.sentence].tokens
    guard m.label == .person, (1...3).contains(m.sentence), m.tokens.lowerBound == 0,
      tree.labels[head(m)].relation == "nsubj", m.tokens.upperBound < tokens.count,
      tokens[m.tokens.upperBound].text != ",",
      let earlier = document.sentences[before].tree,
      !mentions.contains(where: { $0.sentence == before && $0.entity.kind == .leader }),
      !document.sentences[before].spans.contains(where: { $0.label == .person }),
      isNamedLater(word(m, m.tokens.upperBound - 1), m.sentence)
    else { return }
    let finder = TitleFinder(
      knowledge: knowledge, sentence: document.sentences[before], titles: titles[before])
    let announced = titles[before].first { title in
      let noun = finder.head(of: title.tokens)
      let verb = earlier.heads[noun]
      return earlier.labels[noun].relation == "nsubj" && verb >= 0
        && earlier.labels[verb].relation == "root" && title.tokens.lowerBound <= 5
        && !["say", "tell", "warn"].contains(
          document.sentences[before].tokens[verb].lemma.lowercased())
    }
    guard let title = announced else { return }
    let name = surface(m)
    let role = document.sentences[before].text(of: title.tokens)
    let end = title.tokens.upperBound
    let holder = title.candidates.first.flatMap { candidate in
      finder.holder(
        of: PersonTitle(
          tokens: title.tokens, record: candidate.record, role: role, isCourtesy: false),
        of: end..<end, among: mentions.filter { $0.sentence == before })
    }
    var entity = Entity(
      id: EntityID(
        kind: .leader,
        slug: "\(Words.slug(name))~\(holder.map { String($0.entity.slug) } ?? digits)"),
      kind: .leader, name: name, confidence: 0.6)
    entity.attributes["role"] = .string(role)
    if let holder { entity.attributes["nation"] = .string(String(holder.entity.slug)) }
    add(m, entity, confidence: 0.6)
    people.append((entity.id, words(name), place(m)))
    let post = EntityMention(
      sentence: before, tokens: title.tokens, candidates: [], label: nil, score: 1, suffix: "")
    add(post, entity, form: .description, role: role, confidence: 0.6)
  }

  /// Whether the text names somebody again by the surname alone.
  private func isNamedLater(_ surname: String, _ sentence: Int) -> Bool {
    document.sentences[(sentence + 1)...].contains { later in
      later.tokens.contains { $0.text == surname }
    }
  }

  /// The nation for which somebody holds the same post as another: "his Malian counterpart, Ali Noor", "Ali Noor, his Malian
  /// counterpart".
  private func nation(ofCounterpart m: EntityMention) -> String? {
    var word = m.tokens.lowerBound - 1
    if self.word(m, word) == "," { word -= 1 }
    if !["counterpart", "colleague", "homologue"].contains(self.word(m, word).lowercased()) {
      let behind = m.tokens.upperBound
      guard self.word(m, behind) == ",",
        let found = (behind + 2..<behind + 6).first(where: {
          self.word(m, $0).lowercased() == "counterpart"
        }), (behind + 1..<found).allSatisfy({ self.word(m, $0) != "," })
      else { return nation(ofListed: m) }
      word = found
    }
    return mentions.first {
      $0.sentence == m.sentence && $0.entity.kind == .nation && $0.tokens.upperBound == word
    }.map { String($0.entity.slug) }
  }

  /// The nation of somebody in a list of counterparts, by the place in it where there are several: "his Malian and Chadian
  /// counterparts, Ali Noor and Ana Ruiz".
  private func nation(ofListed m: EntityMention) -> String? {
    let tokens = tokens(m)
    guard
      let noun = tokens[..<m.tokens.lowerBound].suffix(14).lastIndex(where: {
        $0.text.lowercased() == "counterparts"
      }),
      tokens[(noun + 1)..<m.tokens.lowerBound].allSatisfy({
        [.PROPN, .CCONJ, .PUNCT].contains($0.partOfSpeech) || $0.text == ","
      })
    else { return nil }
    var nations: [String] = []
    var place = noun
    while let last = mentions.last(where: {
      $0.sentence == m.sentence && $0.entity.kind == .nation && $0.tokens.upperBound == place
    }) {
      nations.insert(String(last.entity.slug), at: 0)
      place = last.tokens.lowerBound
      while place > 0, ["and", ","].contains(tokens[place - 1].text) { place -= 1 }
    }
    let before = document.sentences[m.sentence].spans.filter {
      $0.label == .person && $0.tokens.lowerBound > noun
        && $0.tokens.upperBound <= m.tokens.lowerBound
    }.count
    return nations.count == 1 ? nations[0] : before < nations.count ? nations[before] : nil
  }

  /// What somebody is whom an organization's name owns, or who is "of" it: "Boeing's Ana Ruiz", "Ana Ruiz of Boeing";
  /// `nil` where none does. News agencies have reporters.
  private func post(of m: EntityMention) -> String? {
    let tokens = document.sentences[m.sentence].tokens
    let (low, high) = (m.tokens.lowerBound, m.tokens.upperBound)
    let isOwned = mentions.contains { owner in
      owner.sentence == m.sentence && owner.form == .name
        && (owner.tokens.upperBound + 1 == low
          && tokens[owner.tokens.upperBound].isPossessiveMark
          || (1...4).contains(owner.tokens.lowerBound - high) && tokens[high].text == "of"
            && tokens[high + 1..<owner.tokens.lowerBound].allSatisfy {
              $0.isPossessiveMark || [.DET, .ADJ, .PROPN].contains($0.partOfSpeech)
            })
        && owner.entity.kind == .organization
        && ["manufacturer", "airline", "company", "body", "alliance", "party", "ministry"]
          .contains(sort(of: owner.entity))
    }
    return isOwned ? "official" : nil
  }

  private func sort(of id: EntityID) -> String {
    if let record = knowledge.record(id) { return knowledge.sort(of: record) }
    if case .string(let sort)? = entities[id]?.attributes["type"] { return sort }
    return ""
  }

  /// The word that makes who hangs at a token the head of something.
  private func headship(_ name: Int, in sentence: Int, _ tree: DependencyTree) -> String? {
    let verb = tree.heads[name]
    if verb >= 0 {
      let label = tree.labels[name].description
      if label == "obl:agent" || label == "obl" && hasCase("by", name, in: sentence, tree) {
        guard isHeading(verb, in: sentence) else { return nil }
        // "the junta led by …", "the army was commanded by …".
        let ledBy =
          ["acl", "acl:relcl"].contains(tree.labels[verb].description)
          ? [tree.heads[verb]]
          : tree.children[verb].filter { tree.labels[$0].description == "nsubj:pass" }
        return ledBy.contains { isBody($0, in: sentence, tree) } ? text(verb, sentence) : nil
      }
      if label == "nsubj", heads(verb, in: sentence, tree) { return text(verb, sentence) }
      // "relinquished command of the 31st Wing to Ana Ruiz", "took command of it from her"
      if label == "obl",
        hasCase("to", name, in: sentence, tree) || hasCase("from", name, in: sentence, tree),
        tree.children[verb].contains(where: {
          tree.labels[$0].relation == "obj" && text($0, sentence).lowercased() == "command"
        }), heads(verb, in: sentence, tree)
      {
        return text(verb, sentence)
      }
    }
    // "Ana Ruiz, who leads …", "Ana Ruiz, leading …".
    for clause in tree.children[name] where tree.labels[clause].relation == "acl" {
      let isActive = document.sentences[sentence].tokens[clause].morphology["Tense"] != "Past"
      let hasWho = tree.children[clause].contains {
        tree.labels[$0].description == "nsubj" && text($0, sentence).lowercased() == "who"
      }
      if hasWho || isActive && tree.labels[clause].subtype == nil, heads(clause, in: sentence, tree)
      {
        return text(clause, sentence)
      }
    }
    return nil
  }

  /// Whether the clause of a verb tells that its subject heads a nation or organization.
  private func heads(_ verb: Int, in sentence: Int, _ tree: DependencyTree) -> Bool {
    guard !document.sentences[sentence].isUnreal(verb) else { return false }
    let tokens = document.sentences[sentence].tokens
    func ends(_ relations: Set<String>) -> [Int] {
      tree.children[verb].filter { relations.contains(tree.labels[$0].relation) }
    }
    if isHeading(verb, in: sentence) {
      return ends(["obj", "obl"]).contains { isBody($0, in: sentence, tree) }
    }
    // "took power in Peru", "came to power in Lima", "is in charge of the army".
    let holds = ends(["obj", "obl"]).contains {
      Words.headships.contains(tokens[$0].lemma.lowercased())
    }
    guard holds, Words.holding.contains(tokens[verb].lemma.lowercased()) else { return false }
    let below = ends(["obj", "obl"]).flatMap { [$0] + tree.children[$0] }
    return below.contains { isBody($0, in: sentence, tree) }
  }

  private func isHeading(_ verb: Int, in sentence: Int) -> Bool {
    Words.heading.contains(document.sentences[sentence].tokens[verb].lemma.lowercased())
  }

  private func hasCase(
    _ word: String, _ token: Int, in sentence: Int, _ tree: DependencyTree
  ) -> Bool {
    tree.children[token].contains {
      tree.labels[$0].relation == "case" && text($0, sentence).lowercased() == word
    }
  }

  private func text(_ token: Int, _ sentence: Int) -> String {
    document.sentences[sentence].tokens[token].text
  }

  /// Whether a token is a nation or organization, or an organ that one possesses: "the Peruvian navy", "Peru's junta".
  private func isBody(_ token: Int, in sentence: Int, _ tree: DependencyTree) -> Bool {
    func isNamed(_ token: Int) -> Bool {
      mentions.contains {
        $0.sentence == sentence && $0.head == token && $0.form != .pronoun
          && [.nation, .organization].contains($0.entity.kind)
      }
    }
    if isNamed(token) { return true }
    let tokens = document.sentences[sentence].tokens
    return Words.bodies.contains(tokens[token].lemma.lowercased())
      && tree.children[token].contains {
        ["amod", "compound", "nmod"].contains(tree.labels[$0].relation) && isNamed($0)
      }
  }
}
