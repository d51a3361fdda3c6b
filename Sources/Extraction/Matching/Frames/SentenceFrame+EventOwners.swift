import EntenteGraphModel
import EntenteLanguage

/// What stands before the noun of an event and says whose it is, or where.
extension SentenceFrame {
  /// Whether a participle says who does what the noun behind it tells: "a Saudi-led air strike", "Russia-perpetrated crimes".
  func isLeading(_ token: Int) -> Bool {
    arcs[token] == .amod && tokens[token].partOfSpeech == .VERB
      && (isOne(token, of: .leadings) || tokens[token].text.lowercased() == "led")
  }

  /// The names that a word before an event stands for: of "Saudi-led" the Saudis.
  func doers(named modifier: Int) -> [Int] {
    isLeading(modifier) ? compoundAgents(modifier) : [modifier]
  }

  /// Whether what stands before an event says whose it is: not so "Gaza" of "a Gaza offensive".
  func isOwner(_ modifier: Int, of event: Int) -> Bool {
    leadsToMention(modifier) && !isGround(modifier, of: event)
  }

  /// The places and nations before the noun of a harm or withdrawal that say where it is: "Israel's Gaza offensive", "the
  /// Lima bus bombing", "Russia's Ukraine war".
  func grounds(of event: Int) -> [Int] {
    guard tokens[event].partOfSpeech == .NOUN, mentions[event] < 0 else { return [] }
    let places = children[event].filter { isGround($0, of: event) }
    if !places.isEmpty { return places }
    // "the Israeli pullout of Gaza", but "the pullout of Israeli troops"
    let left = isLeaving(event) ? obliques(event, FunctionWord.of.number) : []
    if left.contains(where: { mentions[$0] >= 0 && entities[mentions[$0]]?.kind == .place }) {
      return left
    }
    guard children[event].contains(where: { arcs[$0] == .possessive && leadsToMention($0) }) else {
      return []
    }
    return children[event].filter { name in
      arcs[name] == .compound && name == event - 1 && mentions[name] >= 0
        && entities[mentions[name]]?.kind == .nation
    }
  }

  /// Whether a noun tells a withdrawal: not so a "Camp David retreat".
  private func isLeaving(_ noun: Int) -> Bool {
    tells(noun, .retreat) && tokens[noun].lemma.lowercased() != "retreat"
  }

  private func isGround(_ modifier: Int, of event: Int) -> Bool {
    arcs[modifier] == .compound && modifier < event && mentions[modifier] >= 0
      && entities[mentions[modifier]]?.kind == .place && (isHarm(event) || isLeaving(event))
  }

  /// Whether who acts are forces of a nation, which do in another what they do there: "a raid by Chadian troops in Mali", but
  /// "attacks by militants in Mali" may be made elsewhere.
  func isArmyAbroad(_ token: Int) -> Bool {
    func areOwned(_ forces: Int) -> Bool {
      (isOne(forces, of: .forces) || isOne(forces, of: .troops))
        && children[forces].contains { child in
          [.amod, .compound, .possessive].contains(arcs[child]) && leadsToMention(child)
        }
    }
    return areOwned(token)
      || isShareOfBody(token) && obliques(token, FunctionWord.of.number).contains(where: areOwned)
  }

  private func isShareOfBody(_ token: Int) -> Bool {
    isShare(token) || tokens[token].lemma.lowercased() == "member"
  }

  /// Before whom somebody is brought for a punishment, who may impose it: "referred Chad to the council for sanctions".
  func referees(for punishment: Int) -> [Int] {
    referral(for: punishment).map { obliques($0, FunctionWord.to.number) } ?? []
  }

  /// The verb by which somebody is brought before others for what a noun tells.
  func referral(for punishment: Int) -> Int? {
    let verb = heads[punishment]
    guard verb >= 0, arcs[punishment] == .obl, isMarked(punishment, .for),
      tokens[verb].partOfSpeech == .VERB, isOne(verb, of: .referrals), isHarm(punishment)
    else { return nil }
    return verb
  }

  /// Who does what a noun is only the matter of, by the verb that has it as its object: "Chad had given illegal aid".
  func committers(_ noun: Int) -> [Int] {
    var matter = noun
    // "billions in illegal aid"
    if arcs[matter] == .nmod, heads[matter] >= 0, isMarked(matter, .in, .of) {
      matter = heads[matter]
    }
    let verb = heads[matter]
    guard verb >= 0, [.obj, .obl].contains(arcs[matter]), !passives[verb],
      isOne(verb, of: .commissions)
    else { return [] }
    return subjects(verb)
  }
}
