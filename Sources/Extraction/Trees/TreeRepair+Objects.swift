import EntenteLanguage

/// Objects of a verb that the parser took for something else, and what it took for objects.
extension TreeRepair {
  /// Who is called and has no other name there is telephoned, and who is designated is put on a list: "Emmanuel Macron called
  /// Angela Merkel", "Chad designated Ali Noor".
  mutating func giveBackCalled() {
    for name in heads.indices
    where arcs[name] == .xcomp && heads[name] >= 0 && heads[name] < name
      && tokens[name].partOfSpeech == .PROPN
    {
      let verb = heads[name]
      guard ["call", "designate", "sanction"].contains(tokens[verb].lemma.lowercased()),
        tokens[verb].morphology["Voice"] != "Pass", marking(of: name) == nil,
        !heads.indices.contains(where: { heads[$0] == verb && [.obj, .iobj].contains(arcs[$0]) })
      else { continue }
      arcs[name] = .obj
    }
  }

  /// A nation's name right behind a verb of giving gets what stands behind it: "sold India C-17 transports".
  mutating func giveBackGifts() {
    for name in heads.indices.dropFirst()
    where [.compound, .nmod, .amod, .possessive].contains(arcs[name])
      && tokens[name].partOfSpeech == .PROPN && heads[name] > name
      && !tokens[name + 1].isPossessiveMark
    {
      let verb = name - 1
      guard tokens[verb].partOfSpeech == .VERB,
        TreeRepair.givings.contains(tokens[verb].lemma.lowercased()),
        tokens[name].morphology["Number"] != "Plur",
        // "sent F-16 fighters": a designation is given nothing.
        tokens[name + 1].text != "-" || tokens[name].spaceAfter
      else { continue }
      var gift = heads[name]
      for _ in 0..<4 where heads[gift] != verb && heads[gift] >= 0 { gift = heads[gift] }
      guard heads[gift] == verb, arcs[gift] == .obj,
        // "awarded Norfleet Technologies a contract": no name is awarded.
        tokens[verb].lemma.lowercased() != "award" || tokens[gift].partOfSpeech != .PROPN,
        !heads.indices.contains(where: { heads[$0] == gift && arcs[$0] == .det && $0 < name }),
        !isGivenTo(gift, by: verb)
      else { continue }
      heads[name] = verb
      arcs[name] = .iobj
    }
  }

  /// Whether somebody named behind "to" gets a gift, before which a name is then its make: "sent Sling missiles to Chad".
  private func isGivenTo(_ gift: Int, by verb: Int) -> Bool {
    heads.indices.contains { name in
      name > gift && [verb, gift].contains(heads[name]) && [.obl, .nmod].contains(arcs[name])
        && tokens[name].partOfSpeech == .PROPN
        && preposition(of: name) == "to"
    }
  }

  /// Nothing behind a preposition is an object: "flew alongside a Navy EP-3", "visited the island this month, following
  /// USS Nimitz".
  mutating func turnMarkedObjects() {
    for object in heads.indices where arcs[object] == .obj && heads[object] >= 0 {
      let name = [object] + heads.indices.filter { heads[$0] == object && arcs[$0] == .compound }
      guard let preposition = name.compactMap({ marking(of: $0) }).min(),
        preposition > heads[object],
        ["alongside", "following"].contains(tokens[preposition].text.lowercased())
      else { continue }
      arcs[object] = .obl
    }
  }

  /// What is awarded stands behind the address of who gets it: "awarded Boeing, St. Louis, Missouri, a contract", "awarded
  /// Boeing in Tucson, Ariz., the contract".
  mutating func giveBackAwards() {
    for gift in heads.indices.dropFirst(3)
    where [.appos, .conj, .nmod, .obl].contains(arcs[gift]) && tokens[gift].partOfSpeech == .NOUN
      && TreeRepair.awards.contains(tokens[gift].lemma.lowercased()) && marking(of: gift) == nil
      && heads.indices.contains(where: { heads[$0] == gift && arcs[$0] == .det && $0 < gift })
    {
      guard
        let verb = heads.indices.first(where: {
          $0 < gift && tokens[$0].partOfSpeech == .VERB
            && TreeRepair.givings.contains(tokens[$0].lemma.lowercased()) && isBelow(gift, $0)
        }), tokens[verb].morphology["Voice"] != "Pass",
        let receiver = heads.indices.first(where: {
          heads[$0] == verb && arcs[$0] == .obj && $0 > verb && $0 < gift
        }), tokens[receiver].partOfSpeech == .PROPN,
        !heads.indices.contains(where: { heads[$0] == verb && arcs[$0] == .iobj })
      else { continue }
      heads[gift] = verb
      arcs[gift] = .obj
      arcs[receiver] = .iobj
    }
  }

  private static let awards: Set<String> = [
    "contract", "order", "subcontract", "modification", "deal", "option", "grant", "task",
  ]

  /// What is condemned "in the strongest terms" stands behind those words, and a participle behind it with what follows is
  /// its own: "condemned in the strongest terms the attack perpetrated on Friday against Chad".
  mutating func giveBackCondemned() {
    raiseCondemned()
    for noun in heads.indices
    where arcs[noun] == .nsubj && heads[noun] > noun && tokens[noun].partOfSpeech == .NOUN {
      let deed = heads[noun]
      guard [.relative, .acl].contains(arcs[deed]), heads[deed] >= 0,
        tokens[deed].morphology["VerbForm"] != "Fin" || tokens[deed].text.hasSuffix("ed")
      else { continue }
      let terms = heads[deed]
      guard terms < noun, tokens[terms].lemma.lowercased() == "term", arcs[terms] == .obl,
        preposition(of: terms) == "in", heads[terms] >= 0, heads[terms] < terms,
        tokens[heads[terms]].partOfSpeech == .VERB,
        (terms + 1..<noun).allSatisfy({ isBelow($0, noun) })
      else { continue }
      let verb = heads[terms]
      guard !heads.indices.contains(where: { heads[$0] == verb && arcs[$0] == .obj }) else {
        continue
      }
      heads[noun] = verb
      arcs[noun] = .obj
      heads[deed] = noun
      arcs[deed] = .acl
      for later in heads.indices where later > deed && heads[later] == verb && arcs[later] == .obl {
        heads[later] = noun
        arcs[later] = .nmod
      }
    }
  }

  /// What is condemned "in the strongest terms" hangs from those words where no preposition joins it to them: "condemns in the
  /// strongest terms the rebels' attack".
  private mutating func raiseCondemned() {
    for noun in heads.indices.dropFirst(2)
    where heads[noun] >= 0 && heads[noun] < noun
      && [.NOUN, .PROPN].contains(tokens[noun].partOfSpeech)
      && [.nmod, .relative, .acl, .appos, .flat, .other].contains(arcs[noun])
      && preposition(of: noun) == nil
    {
      let terms = heads[noun]
      guard tokens[terms].lemma.lowercased() == "term", arcs[terms] == .obl,
        preposition(of: terms) == "in", heads[terms] >= 0, heads[terms] < terms,
        case let verb = heads[terms], tokens[verb].partOfSpeech == .VERB,
        !heads.indices.contains(where: { heads[$0] == verb && arcs[$0] == .obj })
      else { continue }
      heads[noun] = verb
      arcs[noun] = .obj
    }
  }

  /// A day, a year or a term that somebody is wished is no time: "wished Chad a happy independence day".
  mutating func giveBackWished() {
    for gift in heads.indices
    where arcs[gift] == .obl || arcs[gift] == .other {
      let verb = heads[gift]
      guard verb >= 0, verb < gift, tokens[verb].lemma.lowercased() == "wish",
        preposition(of: gift) == nil, tokens[gift].partOfSpeech == .NOUN,
        let receiver = heads.indices.first(where: {
          heads[$0] == verb && arcs[$0] == .obj && $0 > verb && $0 < gift
        }),
        heads.indices.contains(where: {
          heads[$0] == gift && $0 > receiver && [.det, .amod].contains(arcs[$0])
        })
      else { continue }
      arcs[receiver] = .iobj
      arcs[gift] = .obj
    }
  }

  private static let givings: Set<String> = [
    "sell", "give", "offer", "promise", "grant", "lease", "deny", "refuse", "award",
    "send", "supply", "hand", "lend",
  ]

  /// What stands behind the second of two joined verbs hangs from that, and the first shares it: "fired on and seized
  /// three ships".
  mutating func shareObjects() {
    for verb in heads.indices.dropFirst()
    where arcs[verb] == .conj && tokens[verb].partOfSpeech == .VERB && heads[verb] >= 0
      && heads[verb] < verb && tokens[heads[verb]].partOfSpeech == .VERB
    {
      let first = heads[verb]
      // "neither condemned nor praised Mali" has its object at either.
      guard tokens[verb - 1].text == "and", tokens[first].morphology["Voice"] != "Pass" else {
        continue
      }
      let siblings = heads.indices.filter { heads[$0] == verb }
      guard
        !siblings.contains(where: {
          $0 > verb && [.obj, .iobj, .obl, .xcomp, .ccomp].contains(arcs[$0])
        }),
        let object = heads.indices.first(where: { heads[$0] == first && arcs[$0] == .obj }),
        object > verb, (verb + 1..<object).allSatisfy({ isBelow($0, object) }),
        // Nothing else stands between the two: "fired on and seized".
        (first + 1..<verb).allSatisfy({
          [.cc, .particle, .advmod, .aux, .marking].contains(arcs[$0])
        })
      else { continue }
      for token in heads.indices where heads[token] == first && token >= object {
        if [.obj, .obl].contains(arcs[token]) { heads[token] = verb }
      }
    }
  }

  /// What a determiner parts from the noun behind it is no modifier of that: "considers Hamas a terrorist
  /// organization", "granted China the status".
  mutating func partObjects() {
    for determiner in heads.indices.dropFirst()
    where arcs[determiner] == .det && ["a", "an", "the"].contains(tokens[determiner].text) {
      let noun = heads[determiner]
      guard noun > determiner, arcs[noun] == .xcomp || arcs[noun] == .obj || arcs[noun] == .obl,
        heads[noun] >= 0, heads[noun] < determiner, tokens[heads[noun]].partOfSpeech == .VERB
      else { continue }
      let name = determiner - 1
      guard arcs[name] == .compound || arcs[name] == .amod, heads[name] == noun,
        tokens[name].partOfSpeech == .PROPN
      else { continue }
      let verb = heads[noun]
      let hasObject = heads.indices.contains { heads[$0] == verb && arcs[$0] == .obj && $0 != noun }
      guard !hasObject else { continue }
      heads[name] = verb
      arcs[name] = arcs[noun] == .obj ? .iobj : .obj
      // The name's own words before it go with it: "the Kurdistan Workers' Party a terrorist organization".
      for other in heads.indices
      where heads[other] == noun && other > verb && other < name {
        heads[other] = name
      }
    }
  }

  /// An object before the active verb of what is said, which has another behind it, is the subject: "say bombings in
  /// Baghdad have killed three people".
  mutating func turnFirstObjects() {
    for noun in heads.indices
    where arcs[noun] == .obj && heads[noun] > noun && tokens[heads[noun]].partOfSpeech == .VERB
      && [.NOUN, .PROPN].contains(tokens[noun].partOfSpeech)
    {
      let verb = heads[noun]
      let siblings = heads.indices.filter { heads[$0] == verb }
      guard arcs[verb] == .ccomp, heads[verb] >= 0, heads[verb] < noun,
        tokens[verb].morphology["Voice"] != "Pass",
        !siblings.contains(where: { [.nsubj, .csubj].contains(arcs[$0]) }),
        siblings.contains(where: { $0 > verb && arcs[$0] == .obj }),
        tokens[verb].morphology["VerbForm"] == "Fin"
          || siblings.contains(where: { arcs[$0] == .aux && $0 > noun && $0 < verb })
      else { continue }
      arcs[noun] = .nsubj
    }
  }

  /// A second subject right behind its verb is the object: "has criticized U.S. President-elect Barack Obama".
  mutating func turnSecondSubjects() {
    for name in heads.indices
    where arcs[name] == .nsubj && heads[name] >= 0 && heads[name] < name {
      let verb = heads[name]
      let siblings = heads.indices.filter { heads[$0] == verb }
      guard tokens[verb].partOfSpeech == .VERB, tokens[verb].morphology["Voice"] != "Pass",
        [.PROPN, .NOUN].contains(tokens[name].partOfSpeech),
        siblings.contains(where: { arcs[$0] == .nsubj && $0 < verb }),
        // "“You are brave,” Noor told Ruiz": what is said may stand before both.
        !siblings.contains(where: {
          [.obj, .iobj, .cop].contains(arcs[$0])
            || arcs[$0] == .ccomp && $0 > name && !hasSubject($0)
        }),
        // All between is the name's own: "came after Rice visited" has another verb, "“It is over,” said Rice" a comma; only
        // a particle is the verb's: "A Chadian jet shot down a Malian L-39".
        ((verb + 1)..<name).allSatisfy({ place in
          tokens[place].text == "-" || heads[place] == name
            || heads[place] == verb && arcs[place] == .particle
            || heads[place] >= 0 && heads[heads[place]] == name
        })
      else { continue }
      // "told Ruiz that he would come": what is told has a subject of its own.
      arcs[name] = siblings.contains { arcs[$0] == .ccomp && $0 > name } ? .iobj : .obj
    }
  }

  private func hasSubject(_ clause: Int) -> Bool {
    heads.indices.contains { heads[$0] == clause && arcs[$0] == .nsubj }
  }

  /// What somebody acts as at the head of a sentence is not its subject: "As members of the G20, Mali and Chad voted".
  mutating func partRoles() {
    for role in heads.indices where arcs[role] == .nsubj && heads[role] > role {
      let verb = heads[role]
      guard tokens[verb].partOfSpeech == .VERB, role > 0,
        heads.indices.prefix(role).contains(where: {
          heads[$0] == role && tokens[$0].text.lowercased() == "as"
        }),
        let comma = (role..<verb).first(where: { tokens[$0].text == "," }),
        let subject = (comma..<verb).first(where: {
          arcs[$0] == .conj && heads[$0] >= role && heads[$0] < comma
        })
      else { continue }
      let host = heads[subject]
      for later in heads.indices
      where later > subject && heads[later] == host && arcs[later] == .conj {
        heads[later] = subject
      }
      heads[subject] = verb
      arcs[subject] = .nsubj
      arcs[role] = .obl
    }
  }

  /// A second object with its own day belongs to the first: "joined NATO in 1999 and the European Union in 2004".
  mutating func joinObjects() {
    for name in heads.indices
    where arcs[name] == .conj && heads[name] >= 0 && heads[name] < name
      && tokens[name].partOfSpeech == .PROPN
    {
      let verb = heads[name]
      guard tokens[verb].partOfSpeech == .VERB,
        !heads.indices.contains(where: { child in
          heads[child] == name && [.marking, .nsubj, .cop, .aux, .obj].contains(arcs[child])
        }),
        let object = heads.indices.first(where: {
          heads[$0] == verb && arcs[$0] == .obj && $0 > verb && $0 < name
        }),
        tokens[object].partOfSpeech == .PROPN,
        !heads.indices.contains(where: { heads[$0] == verb && arcs[$0] == .nsubj && $0 > object })
      else { continue }
      heads[name] = object
    }
  }

  /// A finite verb behind a noun that "since", "after" or "before" opens is no clause of the noun above: "its worst year
  /// since an invasion ousted the regime".
  mutating func openClauses() {
    for verb in heads.indices
    where arcs[verb] == .acl && heads[verb] >= 0 && heads[verb] < verb
      && tokens[verb].partOfSpeech == .VERB && tokens[verb].morphology["VerbForm"] == "Fin"
    {
      let host = heads[verb]
      guard
        !heads.indices.contains(where: { heads[$0] == verb && arcs[$0] == .nsubj }),
        let subject = heads.indices.last(where: {
          heads[$0] == host && arcs[$0] == .nmod && $0 > host && $0 < verb
        }),
        let mark = heads.indices.first(where: { child in
          heads[child] == subject && arcs[child] == .marking
            && ["since", "after", "before", "until"].contains(tokens[child].text.lowercased())
        }),
        ((subject + 1)..<verb).allSatisfy({ [.ADV, .AUX].contains(tokens[$0].partOfSpeech) })
      else { continue }
      heads[subject] = verb
      arcs[subject] = .nsubj
      heads[mark] = verb
      arcs[mark] = .marker
      arcs[verb] = .advcl
      if heads[host] >= 0 { heads[verb] = heads[host] }
    }
  }

  /// What stands with its owner before a finite verb that has no subject is that: "Russia's build-up worried NATO".
  mutating func turnObjects() {
    for token in heads.indices where arcs[token] == .obj && heads[token] > token {
      let verb = heads[token]
      guard tokens[verb].partOfSpeech == .VERB, tokens[verb].morphology["VerbForm"] == "Fin",
        tokens[token].partOfSpeech != .PRON,
        heads.indices.contains(where: { heads[$0] == token && arcs[$0] == .possessive }),
        heads.indices.contains(where: { heads[$0] == verb && arcs[$0] == .obj && $0 > verb }),
        !heads.indices.contains(where: { heads[$0] == verb && arcs[$0] == .nsubj })
      else { continue }
      arcs[token] = .nsubj
    }
  }

  /// A name behind a verb is no part of the one before it: "The army awarded Lockheed Martin a contract".
  mutating func giveBackReceivers() {
    for name in heads.indices
    where arcs[name] == .compound && heads[name] >= 0 && heads[name] < name
      && tokens[name].partOfSpeech == .PROPN
    {
      let verb = heads[heads[name]]
      guard verb > heads[name], verb < name, tokens[verb].partOfSpeech == .VERB else { continue }
      let hasObject = heads.indices.contains { heads[$0] == verb && arcs[$0] == .obj && $0 > name }
      heads[name] = verb
      arcs[name] = hasObject ? .iobj : .obj
    }
  }

  /// A noun behind a verb and its particle, with no preposition, is its object: "shot down a South Korean airliner".
  mutating func giveBackObjects() {
    for token in heads.indices
    where arcs[token] == .obl && tree.labels[token].description == "obl"
      && heads[token] >= 0 && heads[token] < token
      && [.NOUN, .PROPN].contains(tokens[token].partOfSpeech)
    {
      let verb = heads[token]
      let siblings = heads.indices.filter { heads[$0] == verb }
      guard tokens[verb].partOfSpeech == .VERB,
        siblings.contains(where: { arcs[$0] == .particle && $0 < token }),
        !siblings.contains(where: { arcs[$0] == .obj || tree.labels[$0].subtype == "pass" }),
        !heads.indices.contains(where: { heads[$0] == token && arcs[$0] == .marking })
      else { continue }
      arcs[token] = .obj
    }
  }
}
