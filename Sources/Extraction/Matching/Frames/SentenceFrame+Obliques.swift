import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// The tokens that hang from a verb or noun behind a preposition.
  func obliques(_ token: Int, _ preposition: Int32) -> [Int] {
    children[token].filter {
      (arcs[$0] == .obl || arcs[$0] == .nmod) && isMarked($0, by: preposition)
        // "France, along with Britain, called": who comes along is no other party.
        && !(preposition == FunctionWord.with.number && $0 < token
          && children[$0].contains { at($0, .along) })
    }
  }

  /// The obliques of a verb, of its object where none hang from the verb, and of what shares it.
  func reach(_ token: Int, _ preposition: Int32, nominal: Bool) -> [Int] {
    let own = obliques(token, preposition)
    if nominal, let helped = helped(by: own, preposition) { return helped }
    if !own.isEmpty { return own }
    if nominal {
      // "Our thoughts are with the people of Chad"
      let said = heads[token]
      if arcs[token] == .nsubj, said > token, isMarked(said, by: preposition),
        children[said].contains(where: { arcs[$0] == .cop })
      {
        return [said]
      }
      // "threats by Hezbollah against Israel": the complement may hang from the agent; but "attacks from militants in
      // Lebanon" were made elsewhere.
      let isHome = [FunctionWord.in, .at, .inside, .across].contains { $0.number == preposition }
      for inner in children[token]
      where arcs[inner] == .nmod
        && !(isHome && isMarked(inner, .by, .from) && mentions[inner] < 0 && !isArmyAbroad(inner))
        && (isMarked(inner, .by, .from, .of, .to)
          // "a meeting in Cairo with", "a partner in the project with"
          || preposition == FunctionWord.with.number && isMarked(inner, .in, .at))
      {
        // "atrocities by members of Peru's army in Mali"
        let nested =
          obliques(inner, preposition)
          + (isHome && isArmyAbroad(inner)
            ? obliques(inner, FunctionWord.of.number).flatMap { obliques($0, preposition) } : [])
        if !nested.isEmpty { return nested }
      }
      // "the strike was announced at Mar-a-Lago" struck elsewhere.
      let isScene = [FunctionWord.in, .at].contains { $0.number == preposition }
      if let verb = lightVerb(token), !isScene || !lexicon.speechVerbs.contains(words[verb]),
        // "impose costs on Russia for Putin's war": the costs are on Russia, the war is not.
        arcs[token] != .obl || dependents(verb, .obj).isEmpty
      {
        let carried = obliques(verb, preposition)
        if !carried.isEmpty { return carried }
      }
      // "a journey which led over Peru"
      for clause in children[token]
      where arcs[clause] == .relative && tells(token, .flewVia)
        && ["lead", "run", "take", "pass", "go"].contains(tokens[clause].lemma.lowercased())
      {
        let nested = obliques(clause, preposition)
        if !nested.isEmpty { return nested }
      }
      if arcs[token] == .conj, heads[token] >= 0, tokens[heads[token]].partOfSpeech == .NOUN,
        // "in the city of Peshawar and in the capital": a preposition of its own parts them.
        !children[token].contains(where: { arcs[$0] == .marking }),
        !children[token].contains(where: { arcs[$0] == .nmod && leadsToMention($0) })
      {
        return obliques(heads[token], preposition)
      }
    } else {
      for object in objects(token) {
        let inner = obliques(object, preposition)
        if !inner.isEmpty { return inner }
        // "fired rounds aimed at Seoul", "gave $2 billion in aid for Ukraine"
        for child in children[object]
        where arcs[child] == .acl && dependents(child, .nsubj).isEmpty
          || (arcs[child] == .nmod && isMarked(child, .in, .of, .for))
        {
          let nested = obliques(child, preposition)
          if !nested.isEmpty { return nested }
        }
      }
    }
    for next in children[token] where arcs[next] == .conj {
      let shared = obliques(next, preposition)
      // "defended its vote and called for talks": what the second verb asks for is no matter of the first, which has an
      // object of its own.
      let isOwn =
        !nominal && !dependents(token, .obj).isEmpty && dependents(next, .obj).isEmpty
        && ![FunctionWord.in, .at, .on, .near].contains { $0.number == preposition }
        // "its strikes on Lima and its use of Chadian drones": what is used is not hit.
        || nominal && isOne(next, of: .usages) && preposition == FunctionWord.of.number
      if !shared.isEmpty, nominal || dependents(next, .nsubj).isEmpty, !isOwn { return shared }
    }
    if !nominal, let place = scene(token, preposition) { return [place] }
    // "held talks by video link with Macron", "stood shoulder to shoulder with Peru"
    if !nominal, preposition == FunctionWord.with.number {
      for inner in children[token]
      where arcs[inner] == .obl && mentions[inner] < 0 && tokens[inner].partOfSpeech == .NOUN
        && isMarked(inner, .by, .to, .over)
        // "cut aid to Mali over its ties with Chad": the ties are the reason.
        && !(isMarked(inner, .over) && !dependents(inner, .possessive).isEmpty)
      {
        let nested = obliques(inner, preposition)
        if !nested.isEmpty { return nested }
      }
    }
    // "met with Bau in Madrid", "took to the streets against Ruto": the parser may hang it lower.
    if !nominal,
      [FunctionWord.in, .at, .against].contains(where: { $0.number == preposition })
    {
      // "flying from Akrotiri in Cyprus": where a place lies is not where its guest goes.
      for inner in children[token]
      where arcs[inner] == .obl && !isTopic(inner)
        && (mentions[inner] < 0 || entities[mentions[inner]]?.kind != .place)
      {
        let nested = obliques(inner, preposition)
        if !nested.isEmpty { return nested }
      }
      // "joined Kerry and partners in Paris"
      for inner in children[token] where arcs[inner] == .obj || arcs[inner] == .obl {
        // "joined Secretary of State Kerry and partners in Paris"
        let bearers = children[inner].filter {
          arcs[$0] == .nmod && mentions[$0] >= 0 && entities[mentions[$0]]?.kind == .leader
        }
        for name in ([inner] + bearers).flatMap({ children[$0] })
        where arcs[name] == .conj || arcs[name] == .appos {
          let nested = obliques(name, preposition)
          if !nested.isEmpty { return nested }
        }
      }
    }
    return []
  }

  /// Whom the goods are for that somebody commits to: "commitment to humanitarian aid and assistance to Mali"; `nil` where
  /// the complements tell of nobody's goods, or lead to somebody themselves.
  private func helped(by complements: [Int], _ preposition: Int32) -> [Int]? {
    guard preposition == FunctionWord.to.number, !complements.isEmpty,
      complements.allSatisfy({
        tokens[$0].partOfSpeech == .NOUN && mentions[$0] < 0
          && ["aid", "assistance", "help", "support", "relief"].contains(
            tokens[$0].lemma.lowercased())
      })
    else { return nil }
    let goods = complements + complements.flatMap { dependents($0, .conj) }
    let found = goods.flatMap { obliques($0, preposition) + obliques($0, FunctionWord.for.number) }
    return found.isEmpty ? nil : found
  }

  /// Whether a complement tells what is spoken of: "spoke with Shoukry regarding the situation in Yemen" took place
  /// elsewhere.
  private func isTopic(_ complement: Int) -> Bool {
    children[complement].contains { child in
      (arcs[child] == .marking || arcs[child] == .marker)
        && ["regarding", "concerning", "about", "amid", "despite"].contains(
          tokens[child].text.lowercased())
    }
  }

  /// The clauses that hang from a word.
  func clauses(_ token: Int) -> [Int] {
    children[token].filter {
      switch arcs[$0] {
      case .xcomp, .ccomp: return true
      case .csubj: return tokens[token].partOfSpeech == .ADJ
      case .acl:
        return isMarked($0, .to, .of) || (tokens[token].partOfSpeech == .NOUN && !passives[$0])
      case .advcl: return isMarked($0, .to, .of, .from)
      case .obl, .nmod: return tokens[$0].partOfSpeech == .VERB
      default: return false
      }
    }
  }

  /// The place that a clause with "where" or "there" tells of, which stands before it: "Mar-a-Lago, where he received
  /// Xi", "is still expected there".
  private func scene(_ verb: Int, _ preposition: Int32) -> Int? {
    func isGround(_ token: Int) -> Bool {
      token >= 0 && mentions[token] >= 0
        && [.place, .nation].contains(entities[mentions[token]]?.kind)
    }
    // "landed here": the linker knows where the report is from.
    if [FunctionWord.in, .to, .at].contains(where: { $0.number == preposition }),
      let here = children[verb].first(where: {
        arcs[$0] == .advmod && tokens[$0].text == "here" && isGround($0)
      })
    {
      return here
    }
    // "whose visit to Lima was called off but who is expected there": the last place that was named
    if [FunctionWord.in, .to].contains(where: { $0.number == preposition }),
      let there = children[verb].first(where: {
        arcs[$0] == .advmod && tokens[$0].text.lowercased() == "there"
      })
    {
      return (0..<there).last {
        isGround($0) && entities[mentions[$0]]?.kind == .place && !isBearing($0)
      } ?? (isGround(there) ? there : nil)
    }
    guard [FunctionWord.in, .at].contains(where: { $0.number == preposition }),
      let adverb = children[verb].first(where: {
        arcs[$0] == .advmod && tokens[$0].text.lowercased() == "where"
      })
    else { return nil }
    // "Hindon, an air base outside Delhi, where she was received"
    // "visited Lima and Quito, where she met": the last of them.
    if arcs[verb] == .relative, isGround(heads[verb]), !isEventNoun(heads[verb]) {
      let last = dependents(heads[verb], .conj).last { isGround($0) && $0 < adverb } ?? heads[verb]
      return town(before: last) ?? last
    }
    let before = adverb - (adverb > 1 && tokens[adverb - 1].text == "," ? 2 : 1)
    return isGround(before) ? town(before: before) ?? before : nil
  }

  /// Whether a place only tells where another lies: "took off from an airport north of Lima and landed there".
  private func isBearing(_ place: Int) -> Bool {
    var name = place
    while name > 0, tokens[name - 1].partOfSpeech == .PROPN || tokens[name - 1].text == "the" {
      name -= 1
    }
    return name > 1 && tokens[name - 1].text == "of"
      && [
        "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
        "outside", "off",
      ].contains(tokens[name - 2].text.lowercased().replacing("-", with: ""))
  }

  /// The place whose nation stands behind it: "to Lask, Poland, where the jets took part".
  private func town(before nation: Int) -> Int? {
    guard mentions[nation] >= 0, entities[mentions[nation]]?.kind == .nation, nation > 1,
      tokens[nation - 1].text == ",", mentions[nation - 2] >= 0,
      entities[mentions[nation - 2]]?.kind == .place
    else { return nil }
    return nation - 2
  }
}
