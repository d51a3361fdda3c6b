import EntenteLanguage

/// What stands behind a preposition, where that leads.
extension TreeRepair {
  /// What stands with its preposition before that of another is no part of it: "cut ties with Mali over its attack" hung Mali
  /// from the attack.
  mutating func raiseComplements() {
    for name in heads.indices where arcs[name] == .nmod && heads[name] > name {
      let later = heads[name]
      guard let own = marking(of: name), own < name, let other = marking(of: later), other > name,
        case let verb = heads[later], verb >= 0, verb < own, tokens[verb].partOfSpeech == .VERB,
        [.obl, .nmod].contains(arcs[later])
      else { continue }
      heads[name] = verb
      arcs[name] = .obl
    }
  }

  /// A preposition that hangs from the second word of a name belongs to the first ("at RAF Lakenheath"), and what hangs
  /// from an adverb to the adverb's verb ("fell back from Bakhmut").
  mutating func giveBackObliques() {
    for token in heads.indices where heads[token] >= 0 {
      let head = heads[token]
      switch arcs[token] {
      // "drifted southeast across Kansas"
      case .nmod
      where TreeRepair.headings.contains(tokens[head].text.lowercased()) && head < token
        && [.obl, .advmod, .other, .obj].contains(arcs[head]) && heads[head] >= 0
        && tokens[heads[head]].partOfSpeech == .VERB:
        heads[token] = heads[head]
        arcs[token] = .obl
      // "will confer with Ruiz and with the rebels' leader": a second complement is joined to the first, not to the verb.
      case .conj
      where head < token && tokens[head].partOfSpeech == .VERB && preposition(of: token) != nil
        // "flew from Lima to Quito and from Quito to Miami": that is a second flight.
        && preposition(of: token) != "from"
        && [.NOUN, .PROPN].contains(tokens[token].partOfSpeech)
        && !heads.indices.contains(where: {
          heads[$0] == token && [.cop, .nsubj].contains(arcs[$0])
        }):
        let first = heads.indices.first {
          heads[$0] == head && arcs[$0] == .obl && $0 > head && $0 < token
            && preposition(of: $0) == preposition(of: token)
        }
        heads[token] = first ?? head
        arcs[token] = first == nil ? .obl : .conj
      // "met Ali Noor today in Lima": the time between them is the verb's, and so is the place.
      case .nmod
      where tokens[head].partOfSpeech == .PROPN && verb(ofTimeBefore: token, head) != nil:
        guard let verb = verb(ofTimeBefore: token, head) else { continue }
        heads[token] = verb
        arcs[token] = .obl
      // "Talks began in Lima between Chad and Mali": no place is between its guests.
      case .nmod
      where arcs[head] == .obl && tokens[head].partOfSpeech == .PROPN && head < token
        && preposition(of: token) == "between" && heads[head] >= 0
        && tokens[heads[head]].partOfSpeech == .VERB:
        heads[token] = heads[head]
        arcs[token] = .obl
      // "won backing from Chad": what hangs from a noun without a verb of its own belongs to the noun.
      case .obl
      where tokens[head].partOfSpeech == .NOUN && [.xcomp, .obj].contains(arcs[head])
        && !heads.indices.contains { heads[$0] == head && [.cop, .nsubj, .aux].contains(arcs[$0]) }:
        arcs[token] = .nmod
      // "was bombed by jets from Mali": who they are from stands right behind them.
      case .obl where tokens[head].partOfSpeech == .VERB && head < token:
        guard
          let marker = heads.indices.first(where: { heads[$0] == token && arcs[$0] == .marking }),
          tokens[marker].text == "from", marker > 0, tokens[marker - 1].partOfSpeech == .NOUN,
          heads[marker - 1] == head && tree.labels[marker - 1].description == "obl:agent"
            || isOneOfTwo(marker - 1, below: head)
        else { continue }
        heads[token] = marker - 1
        arcs[token] = .nmod
      case .marking where arcs[head] == .flat && heads[head] >= 0 && token < heads[head]:
        heads[token] = heads[head]
      // "of a U.S. Air Force B-52": it is the jet that the preposition leads to.
      case .marking
      where arcs[head] == .compound && heads[head] > head && token < head
        && tokens[heads[head]].partOfSpeech == .PROPN && preposition(of: heads[head]) == nil:
        heads[token] = heads[head]
      case .obl
      where arcs[head] == .advmod && tokens[head].partOfSpeech == .ADV && heads[head] >= 0:
        // "was on its way back to Lima"
        if [.VERB, .NOUN].contains(tokens[heads[head]].partOfSpeech) {
          if tokens[heads[head]].partOfSpeech == .NOUN { arcs[token] = .nmod }
          heads[token] = heads[head]
        }
      default: continue
      }
    }
  }

  /// Prepositions for what is spoken of.
  static let topical: Set<String> = ["about", "regarding", "concerning"]

  /// What is spoken of is none of those spoken with, though the parser joins it to them: "spoke with Noor and Minister Ana
  /// Ruiz about Chad's war".
  mutating func partTopics() {
    for topic in heads.indices.dropFirst(3)
    where arcs[topic] == .conj && heads[topic] >= 0 && heads[topic] < topic - 1 {
      let partner = heads[topic]
      guard arcs[partner] == .obl, heads[partner] >= 0,
        tokens[heads[partner]].partOfSpeech == .VERB,
        let mark = heads.indices.first(where: { heads[$0] == topic && arcs[$0] == .marking }),
        mark > partner,
        TreeRepair.topical.contains(tokens[mark].text.lowercased()),
        ![",", "and", "or", "but"].contains(tokens[mark - 1].text.lowercased())
      else { continue }
      heads[topic] = heads[partner]
      arcs[topic] = .obl
    }
  }

  /// The verb that a time belongs to which stands between a name and the preposition of a place: "met [Ali Noor] today in Lima".
  private func verb(ofTimeBefore place: Int, _ name: Int) -> Int? {
    guard name < place, ["in", "at"].contains(preposition(of: place)),
      let marker = marking(of: place), marker - 1 > name,
      TreeRepair.days.contains(tokens[marker - 1].text.lowercased()),
      case let verb = heads[marker - 1], verb >= 0, verb < name,
      tokens[verb].partOfSpeech == .VERB
    else { return nil }
    return verb
  }

  private static let days: Set<String> = [
    "today", "yesterday", "tonight", "tomorrow", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "earlier",
  ]

  /// Whether a noun is the second of two that something goes on between: "fighting between the army and rebels from Mali".
  private func isOneOfTwo(_ noun: Int, below verb: Int) -> Bool {
    arcs[noun] == .conj && heads[noun] >= 0 && heads[heads[noun]] == verb
      && preposition(of: heads[noun]) == "between"
  }

  /// With whom somebody stands "shoulder to shoulder", "side by side" or "hand in hand" belongs to the verb.
  mutating func raisePartners() {
    for first in heads.indices.dropLast(2)
    where ["to", "by", "in"].contains(tokens[first + 1].text)
      && tokens[first].text == tokens[first + 2].text && tokens[first].partOfSpeech == .NOUN
      && heads[first] >= 0 && heads[first] != first + 2
      && tokens[heads[first]].partOfSpeech == .VERB
    {
      for partner in heads.indices
      where [first, first + 2].contains(heads[partner]) && arcs[partner] == .nmod
        && ["with", "alongside"].contains(preposition(of: partner))
      {
        heads[partner] = heads[first]
        arcs[partner] = .obl
      }
    }
  }

  /// A distance behind "within" is no object: "flew within 10 metres of the ship".
  mutating func giveBackDistances() {
    for measure in heads.indices
    where arcs[measure] == .obj && heads[measure] >= 0 && preposition(of: measure) == "within" {
      arcs[measure] = .obl
    }
  }

  /// Words for where a way leads, which are no places.
  private static let headings: Set<String> = [
    "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
    "northward", "southward", "eastward", "westward", "home", "inland", "overland",
  ]

  /// Who stands behind "by" after an active verb did what its object says: "denounced the bombing of Iraq by the
  /// United States", "condemned the attacks on Mali by the rebels".
  mutating func giveBackAgents() {
    for agent in heads.indices
    where arcs[agent] == .obl && heads[agent] >= 0 && tokens[agent].partOfSpeech == .PROPN {
      let verb = heads[agent]
      let siblings = heads.indices.filter { heads[$0] == verb }
      guard tokens[verb].partOfSpeech == .VERB, tokens[verb].morphology["Voice"] != "Pass",
        heads.indices.contains(where: {
          heads[$0] == agent && arcs[$0] == .marking && tokens[$0].text == "by"
        }),
        let object = siblings.first(where: { arcs[$0] == .obj && $0 < agent }),
        heads.indices.contains(where: { child in
          heads[child] == object && arcs[child] == .nmod
            && heads.indices.contains {
              heads[$0] == child && arcs[$0] == .marking
                && ["of", "on", "upon", "against"].contains(tokens[$0].text)
            }
        })
      else { continue }
      heads[agent] = object
      arcs[agent] = .nmod
    }
  }

  /// Who holds somebody for something hangs from the passive: "is considered a terrorist group by Mali".
  mutating func raiseJudges() {
    for judge in heads.indices where arcs[judge] == .nmod && heads[judge] >= 0 {
      let name = heads[judge]
      guard arcs[name] == .xcomp || arcs[name] == .obl && preposition(of: name) == "as",
        heads[name] >= 0, preposition(of: judge) == "by",
        tokens[name].partOfSpeech == .NOUN, heads[name] < name,
        tokens[heads[name]].morphology["Voice"] == "Pass"
      else { continue }
      heads[judge] = heads[name]
      arcs[judge] = .obl
    }
  }

  /// The stations of a way hang from its verb: "flew from Chkalovsky to Latakia", "from Lima to Quito and from
  /// Quito to Miami".
  mutating func partRoutes() {
    for place in heads.indices where heads[place] >= 0 && heads[place] < place {
      let other = heads[place]
      guard tokens[place].partOfSpeech == .PROPN, heads[other] >= 0, arcs[other] == .obl,
        tokens[heads[other]].partOfSpeech == .VERB, let own = preposition(of: place),
        let its = preposition(of: other), own != its
      else { continue }
      switch arcs[place] {
      case .nmod where its == "from" && ["to", "via", "into"].contains(own): break
      // "fired rockets from Lima at Quito"
      case .nmod
      where its == "from" && ["at", "on", "toward", "towards"].contains(own)
        && ["fire", "launch", "shoot"].contains(tokens[heads[other]].lemma.lowercased()):
        break
      // "flew by way of Lima to Quito"
      case .nmod where its == "by" && tokens[other].text.lowercased() == "way" && own == "to": break
      case .conj where ["from", "to", "via", "into"].contains(own): break
      default: continue
      }
      heads[place] = heads[other]
      arcs[place] = .obl
    }
  }

  /// Where a deed leads to hangs from the deed, not from who does it: "the visit of Macron to Lima".
  mutating func raiseGoals() {
    for place in heads.indices
    where arcs[place] == .nmod && heads[place] >= 0 && heads[place] < place
      && tokens[place].partOfSpeech == .PROPN
    {
      let doer = heads[place]
      let deed = heads[doer]
      guard arcs[doer] == .nmod, tokens[doer].partOfSpeech == .PROPN, deed >= 0, deed < doer,
        tokens[deed].partOfSpeech == .NOUN, let own = preposition(of: place),
        ["to", "with", "from", "into"].contains(own), let its = preposition(of: doer),
        ["of", "by"].contains(its)
      else { continue }
      heads[place] = deed
    }
  }
}
