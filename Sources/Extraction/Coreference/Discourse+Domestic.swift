import EntenteGraphModel
import EntenteLanguage

/// Whose a thing is that is "the country's", by what it is called or by who deals with it.
extension Discourse {
  /// Whether a nation is that of who meets, visits or attacks what is "the country's": "The Peruvian minister met the
  /// country's president" of another.
  func isGuest(_ nation: Nominal, ofOwner head: Int, _ phrase: PhraseTree) -> Bool {
    guard phrase.tree.labels[head].subtype == "poss", case let owned = phrase.tree.heads[head],
      owned >= 0, case let actor = phrase.tree.heads[nation.head], actor >= 0,
      case let (label, verb) = phrase.function(actor), label.hasPrefix("nsubj"), verb >= 0,
      phrase.function(owned).governor == verb
    else { return false }
    return Discourse.outward.contains(phrase.lemma(verb))
  }

  /// Verbs for what is done to another land or in it.
  private static let outward: Set<String> = [
    "meet", "visit", "attack", "bomb", "invade", "strike", "hit", "shell", "threaten", "accuse",
    "criticize", "criticise", "condemn", "praise", "urge", "call", "phone", "speak", "talk", "tell",
    "warn", "congratulate", "recognize", "recognise", "sanction", "target",
  ]

  /// The nation that has just become one, where the text calls it new: "Chad declared independence. Mali recognised the new
  /// state".
  func newborn(_ d: Description, _ index: Int) -> EntityID? {
    guard d.modifiers == ["new"], !d.isPlural, d.owners.isEmpty,
      ["state", "nation", "country", "republic"].contains(d.lemma)
    else { return nil }
    return nominals.last { nominal in
      guard index - nominal.sentence <= 6, nominal.sentence < index, nominal.entities.count == 1,
        nominal.entities[0].kind == .nation, nominal.members.isEmpty,
        let phrase = PhraseTree(result.document.sentences[nominal.sentence]),
        case let (label, verb) = phrase.function(nominal.head), label.hasPrefix("nsubj"), verb >= 0
      else { return false }
      let isFree = (phrase.children(verb, ["obj", "xcomp"]) + [verb]).contains {
        ["independence", "independent", "secede", "statehood"].contains(phrase.lemma($0))
      }
      return isFree
        && ["declare", "proclaim", "gain", "win", "become", "achieve", "secede", "independent"]
          .contains(phrase.lemma(verb))
    }?.entities[0]
  }

  /// What speaks for the nation of whoever a sentence is about, where another clause of it speaks of the country: "Noor had
  /// dissolved parliament, for which the bloc expelled the country".
  func homeliness(
    _ nation: EntityID, _ d: Description, _ phrase: PhraseTree, _ index: Int
  ) -> Double {
    guard d.modifiers.isEmpty, d.owners.isEmpty,
      ["obj", "obl", "nsubj"].contains(phrase.label(d.head))
    else { return 0 }
    let verb = phrase.function(d.head).governor
    guard verb >= 0, !Discourse.outward.contains(phrase.lemma(verb)) else { return 0 }
    let isAbout = nominals.reversed().prefix { $0.sentence == index }.contains { nominal in
      guard nominal.entities.count == 1, nominal.members.isEmpty, nominal.head < d.head,
        nominal.form == .name, let known = facts[nominal.entities[0]], known.kind == .leader,
        known.nations == [String(nation.slug)]
      else { return false }
      let (label, governor) = phrase.function(nominal.head)
      return label.hasPrefix("nsubj") && governor >= 0 && governor != verb
        && phrase.label(governor) == "root"
        // Who only says something may speak of any country.
        && phrase.children(governor, ["ccomp", "parataxis"]).isEmpty
    }
    return isAbout ? 40 : 0
  }

  /// What speaks for a nation in whose name a sentence calls something "the country's": the place that is named lies there
  /// ("the country's third city, Cusco"), or those act there who act at home ("Peruvian police arrested the country's
  /// former president").
  func domesticity(
    of nominal: Nominal, _ nation: EntityID, _ d: Description, _ phrase: PhraseTree, _ index: Int
  ) -> Double {
    guard phrase.tree.labels[d.head].subtype == "poss", case let owned = phrase.tree.heads[d.head],
      owned >= 0
    else { return 0 }
    // "the country's embassy in Paris" lies in another.
    let named = phrase.children(owned, ["appos", "nmod", "flat"]).filter { name in
      name > owned
        && (phrase.label(name) != "nmod"
          || phrase.children(name, ["case"]).contains { phrase.lemma($0) == "of" })
    }
    let places = result.mentions.filter {
      $0.sentence == index && named.contains($0.head) && $0.entity.kind == .place
    }
    let homes = Set(places.flatMap { facts[$0.entity]?.nations ?? [] })
    if !homes.isEmpty { return homes.contains(String(nation.slug)) ? 70 : -70 }
    guard nominal.sentence == index, nominal.isModifier, nominal.head < d.head,
      case let actor = phrase.tree.heads[nominal.head], actor >= 0,
      phrase.label(actor) == "nsubj", lexicon.domestics.contains(phrase.lemma(actor)),
      case let verb = phrase.tree.heads[actor], verb >= 0, phrase.isBelow(owned, verb)
    else { return 0 }
    return 70
  }
}
