import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

extension LinkingPass {
  /// Whether a capital gets what only a government is given: "provided two million dollars to Kyiv".
  private func isRecipient(_ m: EntityMention) -> Bool {
    guard let tree = document.sentences[m.sentence].tree else { return false }
    var verb = tree.heads[head(m)]
    // The parser may hang the receiver from the gift.
    if verb >= 0, tree.labels[verb].relation == "obj" { verb = tree.heads[verb] }
    return verb >= 0 && verb < m.tokens.lowerBound && tokens(m)[verb].partOfSpeech == .VERB
      && Words.dealings.contains(tokens(m)[verb].lemma.lowercased())
  }

  /// Whether a capital or seat stands for its government here.
  func standsForGovernment(_ m: EntityMention) -> Bool {
    let low = m.tokens.lowerBound
    let next = word(m, m.tokens.upperBound)
    var before = low - 1
    if word(m, before).lowercased() == "the" { before -= 1 }
    let previous = word(m, before).lowercased()
    // "Amman, Jordan", "left Athens for Vilnius", "a flight for Doha".
    if next == ",", names(word(m, m.tokens.upperBound + 1), nationOf: m) { return false }
    if ["for", "between"].contains(previous), isUnderway(m, before) { return false }
    if isCalledCapital(m) { return false }
    // "Dublin-based Ryanair"
    if next == "-",
      ["based", "born", "bound"].contains(word(m, m.tokens.upperBound + 1).lowercased())
    {
      return false
    }
    if next == "'s" || next == "’s" {
      // "Lima's Central Airport": what stands in a town.
      if isGround(m, behind: m.tokens.upperBound + 1) { return false }
      // "turned a deaf ear to Jakarta's pleas": what only governments make.
      let owned = word(m, m.tokens.upperBound + 1).lowercased()
      return Words.dealings.contains(owned) || !Words.locatives.contains(previous)
    }
    if Words.governments.contains(next.lowercased()) { return true }
    if previous == "to" || previous == "of" || previous == "from" {
      let dealing = (max(0, before - 2)..<max(0, before)).contains {
        Words.dealings.contains(word(m, $0).lowercased())
      }
      return dealing || previous == "to" && isRecipient(m)
    }
    // "hit back at Lima over the drills"
    if previous == "at", before > 1, ["back", "out"].contains(word(m, before - 1).lowercased()),
      Words.answerings.contains(tokens(m)[before - 2].lemma.lowercased())
    {
      return true
    }
    // "met with authorities in Lima"
    if previous == "in", Words.powers.contains(word(m, before - 1).lowercased()) { return true }
    if Words.locatives.contains(previous) || Words.placeVerbs.contains(previous) { return false }
    if before >= 0, Words.placeVerbs.contains(tokens(m)[before].lemma.lowercased()) { return false }
    if Words.happenings.contains(next.lowercased()) { return false }
    // "Lima was hit by a missile"
    if let tree = document.sentences[m.sentence].tree,
      tree.labels[head(m)].description == "nsubj:pass", tree.heads[head(m)] >= 0,
      Words.strikes.contains(tokens(m)[tree.heads[head(m)]].lemma.lowercased())
    {
      return false
    }
    // "a strike on Lima"
    if previous == "on", before > 0,
      Words.fallingVerbs.contains(tokens(m)[before - 1].lemma.lowercased())
        || Words.fallingNouns.contains(tokens(m)[before - 1].lemma.lowercased())
    {
      return false
    }
    if Words.partners.contains(previous) { return true }
    if previous == "and" || previous == "or" {
      // As the first of two goes, so goes the second.
      if let first = mentions.last(where: {
        $0.sentence == m.sentence && $0.tokens.upperBound <= before
      }) {
        if first.form == .metonym || first.entity.kind == .nation { return true }
        if first.entity.kind == .place { return false }
      }
    }
    if let tree = document.sentences[m.sentence].tree {
      let head = head(m)
      let label = tree.labels[head].relation
      // "to Kyiv, Minsk and Astana": as the first of several goes, so go the others.
      if label == "conj",
        let first = mentions.last(where: {
          $0.sentence == m.sentence && $0.tokens.contains(tree.heads[head])
        })
      {
        if first.form == .metonym || first.entity.kind == .nation { return true }
        if first.entity.kind == .place { return false }
      }
      if ["nsubj", "obj", "iobj"].contains(label) { return true }
      if label == "compound" || label == "appos" || label == "root" { return false }
      if label == "nmod" || label == "obl" { return !Words.locatives.contains(previous) }
    }
    let isFirst = low == 0
    let nextIsSmall = next.unicodeScalars.first.map { $0.properties.isLowercase } ?? false
    return nextIsSmall && (isFirst || !Words.isCapitalized(word(m, low - 1)))
      || (!isFirst && previous.hasSuffix("ed"))
  }

  /// Whether the name of a building or a ground stands at a token: "Lima's [Jorge Chávez Airport]".
  func isGround(_ m: EntityMention, behind start: Int) -> Bool {
    var end = start
    while end < tokens(m).count, end - start < 6, Words.isCapitalized(word(m, end)) { end += 1 }
    // "Lima's Jorge Chávez airport", "Lima's southern suburbs"
    if end == start, !word(m, end + 1).isEmpty, tokens(m).indices.contains(end),
      tokens(m)[end].partOfSpeech == .ADJ
    {
      end += 1
    }
    if Words.grounds.contains(word(m, end).lowercased()) { return true }
    return end > start + 1 && Words.grounds.contains(word(m, end - 1).lowercased())
  }

  /// Whether what follows a name calls it a capital: "Lima, the capital of Peru, is a large city", "Lima is Peru's
  /// capital".
  func isCalledCapital(_ m: EntityMention) -> Bool {
    let end = m.tokens.upperBound
    guard [",", "is", "was"].contains(word(m, end)),
      let capital = (end + 1..<end + 7).first(where: { word(m, $0).lowercased() == "capital" }),
      !Words.governments.contains(word(m, capital + 1).lowercased())
    else { return false }
    return (end + 1..<capital).allSatisfy { place in
      [.DET, .ADJ, .PROPN, .PART, .NOUN].contains(tokens(m)[place].partOfSpeech)
    }
  }

  /// Whether a word is a name of the nation whose seat a mention names.
  func names(_ word: String, nationOf m: EntityMention) -> Bool {
    let own = m.candidates.filter { knowledge.kind(of: $0.record) == .nation }.map(\.record)
    return knowledge.candidates(for: word).contains {
      $0.form != .seat && $0.form != .adjective && own.contains($0.record)
    }
  }

  /// Whether a "for" leads to where somebody goes.
  func isUnderway(_ m: EntityMention, _ preposition: Int) -> Bool {
    func goes(_ token: Token) -> Bool {
      [
        "leave", "depart", "head", "fly", "bind", "bound", "flight", "flights", "sail", "embark",
        "shuttle", "ply", "commute",
      ]
      .contains(token.lemma.lowercased()) || token.text.lowercased() == "bound"
    }
    // "had left Imam Khomeini International Airport for Kyiv"
    if let tree = document.sentences[m.sentence].tree {
      var current = head(m)
      for _ in 0..<2 where tree.heads[current] >= 0 {
        current = tree.heads[current]
        if goes(tokens(m)[current]) { return true }
      }
    }
    return tokens(m)[max(0, preposition - 4)..<max(0, preposition)].contains(where: goes)
  }
}
