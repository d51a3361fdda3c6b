import EntenteGraphModel
import EntenteLanguage

extension Discourse {
  /// What a pronoun asks of its antecedent.
  struct Pronoun {
    var gender: Gender
    var isPlural: Bool
    var isPossessive: Bool
    var isReflexive: Bool
  }

  static func pronoun(_ word: String) -> Pronoun? {
    switch word {
    case "he", "him":
      Pronoun(gender: .male, isPlural: false, isPossessive: false, isReflexive: false)
    case "his": Pronoun(gender: .male, isPlural: false, isPossessive: true, isReflexive: false)
    case "himself": Pronoun(gender: .male, isPlural: false, isPossessive: false, isReflexive: true)
    case "she": Pronoun(gender: .female, isPlural: false, isPossessive: false, isReflexive: false)
    case "her", "hers":
      Pronoun(gender: .female, isPlural: false, isPossessive: true, isReflexive: false)
    case "herself":
      Pronoun(gender: .female, isPlural: false, isPossessive: false, isReflexive: true)
    case "it": Pronoun(gender: .thing, isPlural: false, isPossessive: false, isReflexive: false)
    case "its": Pronoun(gender: .thing, isPlural: false, isPossessive: true, isReflexive: false)
    case "itself": Pronoun(gender: .thing, isPlural: false, isPossessive: false, isReflexive: true)
    case "they", "them":
      Pronoun(gender: .thing, isPlural: true, isPossessive: false, isReflexive: false)
    case "their": Pronoun(gender: .thing, isPlural: true, isPossessive: true, isReflexive: false)
    case "themselves":
      Pronoun(gender: .thing, isPlural: true, isPossessive: false, isReflexive: true)
    default: nil
    }
  }

  /// Reads "there" as the only place that the sentence before names: "was invited to Lima. He flew there on Friday".
  mutating func readThere(_ token: Int, _ phrase: PhraseTree, _ index: Int) {
    guard phrase.label(token) == "advmod", index > 0 else { return }
    func isPlace(_ nominal: Nominal) -> Bool {
      nominal.form == .name && !nominal.isModifier && nominal.entities.count == 1
        && facts[nominal.entities[0]]?.kind == .place
    }
    let own = nominals.reversed().prefix { $0.sentence == index }
    let before = nominals.filter { $0.sentence == index - 1 && isPlace($0) }
    // Of two places either may be meant.
    guard !own.contains(where: isPlace), let only = before.last,
      Set(before.flatMap(\.entities)).count == 1
    else { return }
    mention(only.entities, token..<token + 1, token, .pronoun, index, confidence: 0.7)
  }

  mutating func readPronoun(_ token: Int, _ phrase: PhraseTree, _ index: Int) {
    if ["both", "each", "neither"].contains(phrase.sentence.tokens[token].text.lowercased()) {
      return readBoth(token, phrase, index)
    }
    guard var pronoun = Discourse.pronoun(phrase.sentence.tokens[token].text.lowercased()) else {
      return
    }
    let label = phrase.tree.labels[token].description
    if label.hasPrefix("expl") { return }
    if phrase.sentence.tokens[token].text.lowercased() == "her" {
      pronoun.isPossessive = label == "nmod:poss"
    }
    if isPleonastic(token, pronoun, phrase) { return }
    if readOwnersOfMeeting(token, phrase, index) || readPartners(token, phrase, index) { return }
    let quoted = quotedReferents(token, phrase, index)
    var best: (place: Int, score: Double)?
    var second = -Double.infinity
    let reach = pronoun.gender == .thing && !pronoun.isPlural ? 2 : 3
    var place = nominals.count - 1
    while place >= 0 {
      let candidate = nominals[place]
      if index - candidate.sentence > reach { break }
      if let score = score(
        candidate, for: pronoun, token, phrase, index, without: quoted)
      {
        if let current = best, nominals[current.place].referent == candidate.referent {
          if score > current.score { best = (place, score) }
        } else if score > best?.score ?? -.infinity {
          if let best { second = max(second, best.score) }
          best = (place, score)
        } else {
          second = max(second, score)
        }
      }
      place -= 1
    }
    guard let best else { return }
    let antecedent = nominals[best.place]
    var chosen = antecedent
    chosen.sentence = index
    chosen.tokens = token..<token + 1
    chosen.head = token
    chosen.form = .pronoun
    chosen.isModifier = false
    chosen.members = []
    chosen.prominence = prominence(of: token, phrase)
    let margin = best.score - second
    let isSure = margin >= Discourse.margin(pronoun) && best.score >= Discourse.floor(pronoun)
    if chosen.entities.isEmpty, pronoun.gender == .thing {
      chosen.entities = represented(by: antecedent)
    }
    if !isSure { chosen.entities = [] }
    if isSure, !chosen.entities.isEmpty {
      mention(
        chosen.entities, token..<token + 1, token, .pronoun, index,
        confidence: min(0.95, 0.7 + margin / 200))
      if chosen.entities.count == 1, pronoun.gender != .thing {
        facts[chosen.entities[0]]?.gender = pronoun.gender
      }
    }
    append(chosen)
  }

  /// The nations of officials and governments that are named by them alone: "Ministers of Chile and Mali met. They condemned
  /// …", "A Malian delegation came. They …", "Mali's government said its troops had left".
  func represented(by nominal: Nominal) -> [EntityID] {
    guard nominal.form == .noun, nominal.members.isEmpty,
      Discourse.governments.contains(nominal.lemma)
        || (nominal.isPlural
          ? lexicon.isPerson(nominal.lemma)
          : ["delegation", "team", "contingent", "leadership"].contains(nominal.lemma)),
      let phrase = PhraseTree(result.document.sentences[nominal.sentence])
    else { return [] }
    var found: [EntityID] = []
    for part in nominals
    where part.sentence == nominal.sentence && part.form == .name && part.members.isEmpty
      && isNamedBy(part.head, nominal.head, phrase)
    {
      found += part.entities
    }
    let isOfNations = !found.isEmpty && found.allSatisfy { facts[$0]?.kind == .nation }
    // "The members of the Security Council met. They called on Chad …", "The ministers of the Norfleet bloc"
    let isOfBody =
      Set(found).count == 1
      && (nominal.lemma == "member" || lexicon.attendees.contains(nominal.lemma))
      && found.allSatisfy { facts[$0]?.kind == .organization }
    return isOfNations || isOfBody ? Array(Set(found)).sorted() : []
  }

  /// Whether a name stands in the phrase of a noun itself, not in a clause about it: "the ministers of Chile who saw Ruiz".
  private func isNamedBy(_ name: Int, _ noun: Int, _ phrase: PhraseTree) -> Bool {
    var token = name
    for _ in 0..<8 where token != noun {
      guard ["nmod", "compound", "amod", "conj", "flat", "appos"].contains(phrase.label(token)),
        phrase.tree.heads[token] >= 0
      else { return false }
      token = phrase.tree.heads[token]
    }
    return token == noun
  }

  static func margin(_ pronoun: Pronoun) -> Double {
    pronoun.isPlural ? 10 : pronoun.gender == .thing ? 18 : 5
  }

  static func floor(_ pronoun: Pronoun) -> Double {
    pronoun.isPlural ? 45 : pronoun.gender == .thing ? 50 : 20
  }

  /// "It is clear that …", "it rained": an "it" that stands for nothing.
  private func isPleonastic(_ token: Int, _ pronoun: Pronoun, _ phrase: PhraseTree) -> Bool {
    guard pronoun.gender == .thing, !pronoun.isPlural, !pronoun.isPossessive else { return false }
    guard phrase.label(token) == "nsubj" else { return false }
    let verb = phrase.tree.heads[token]
    guard verb >= 0 else { return false }
    let clauses = phrase.children(verb, ["ccomp", "csubj", "xcomp", "advcl"])
    switch phrase.lemma(verb) {
    case "seem", "appear", "happen", "rain", "snow", "matter", "turn", "mean": return true
    default: return phrase.tag(verb) == .ADJ && !clauses.isEmpty || phrase.tag(verb) == .ADV
    }
  }
}
