import EntenteLanguage

/// Clauses, each at the word that it tells of.
extension TreeRepair {
  /// A clause that begins with "who" tells of the name before it: "Maduro, who was in Moscow, thanked Russia".
  mutating func giveBackRelatives() {
    for who in heads.indices.dropFirst()
    where arcs[who] == .nsubj && tokens[who].text == "who" && heads[who] > who {
      let clause = heads[who]
      var place = tokens[who - 1].text == "," ? who - 2 : who - 1
      guard place >= 0, [.NOUN, .PROPN].contains(tokens[place].partOfSpeech),
        arcs[clause] == .advcl || arcs[clause] == .ccomp || arcs[clause] == .parataxis,
        heads[clause] < 0 || heads[clause] > clause
      else { continue }
      for _ in 0..<6
      where [.flat, .compound, .nmod, .appos].contains(arcs[place]) && heads[place] < who
        && heads[place] >= 0
      {
        place = heads[place]
      }
      heads[clause] = place
      arcs[clause] = .relative
    }
    // "Ali Noor, the leader of the Norfleet, whom Mali blames": a body is no "whom", who leads it is.
    for who in heads.indices.dropFirst(2)
    where ["who", "whom"].contains(tokens[who].text) && tokens[who - 1].text == ","
      && [.nsubj, .obj].contains(arcs[who]) && heads[who] > who
    {
      let clause = heads[who]
      let body = heads[clause]
      guard arcs[clause] == .relative, body >= 0, body < who, arcs[body] == .nmod,
        tokens[body].partOfSpeech == .PROPN, preposition(of: body) == "of",
        heads.indices.contains(where: {
          heads[$0] == body && $0 < body && tokens[$0].text.lowercased() == "the"
        }), case let head = heads[body], head >= 0, tokens[head].partOfSpeech == .NOUN,
        tokens[head].morphology["Number"] != "Plur"
      else { continue }
      heads[clause] = arcs[head] == .appos && heads[head] >= 0 ? heads[head] : head
    }
    // "“We are ready,” said Kenya, which had called the vote": the subject stands behind its verb.
    for which in heads.indices.dropFirst(2)
    where arcs[which] == .nsubj && tokens[which].text == "which" && tokens[which - 1].text == "," {
      let clause = heads[which]
      let name = which - 2
      guard clause > which, arcs[clause] == .relative, heads[clause] < name,
        tokens[name].partOfSpeech == .PROPN, arcs[name] == .nsubj, heads[name] >= 0,
        heads[name] < name, tokens[heads[name]].partOfSpeech == .VERB
      else { continue }
      heads[clause] = name
    }
  }

  /// What somebody is quoted for in a relative clause is said of its "which": "an attack, which Chad says killed six".
  mutating func giveBackQuoted() {
    for which in heads.indices
    where ["which", "who", "that"].contains(tokens[which].text.lowercased())
      && arcs[which] == .obj && heads[which] > which
    {
      let saying = heads[which]
      guard TreeRepair.isSaying(tokens[saying]), arcs[saying] == .relative,
        let clause = heads.indices.first(where: { heads[$0] == saying && arcs[$0] == .ccomp }),
        clause > saying,
        !heads.indices.contains(where: { heads[$0] == clause && arcs[$0] == .nsubj })
      else { continue }
      heads[which] = clause
      arcs[which] = .nsubj
    }
  }

  /// What somebody says in a statement is said, and no part of the statement's name: "said in a statement that Chad had attacked
  /// Mali".
  mutating func raiseStated() {
    for clause in heads.indices where arcs[clause] == .acl && heads[clause] >= 0 {
      let text = heads[clause]
      guard text < clause, [.obl, .nmod].contains(arcs[text]), heads[text] >= 0,
        heads[text] < text, TreeRepair.isSaying(tokens[heads[text]]),
        ["in", "on", "by", "during", "at", "from"].contains(preposition(of: text) ?? ""),
        let that = heads.indices.first(where: {
          heads[$0] == clause && arcs[$0] == .marker && tokens[$0].text == "that"
        }), that > text,
        heads.indices.contains(where: { heads[$0] == clause && arcs[$0] == .nsubj && $0 > that }),
        !heads.indices.contains(where: {
          heads[$0] == heads[text] && [.ccomp, .obj].contains(arcs[$0])
            && tokens[$0].partOfSpeech == .VERB
        })
      else { continue }
      heads[clause] = heads[text]
      arcs[clause] = .ccomp
    }
  }

  /// A clause with a subject and an object of its own behind "that" says what a noun reports: "a report that Chad attacked Mali".
  mutating func turnReports() {
    for that in heads.indices.dropFirst()
    where tokens[that].text.lowercased() == "that" && heads[that] > that
      && [.obj, .obl, .other].contains(arcs[that])
    {
      let clause = heads[that]
      guard arcs[clause] == .relative, heads[clause] == that - 1,
        TreeRepair.reports.contains(tokens[that - 1].lemma.lowercased()),
        heads.indices.contains(where: {
          heads[$0] == clause && arcs[$0] == .nsubj && $0 > that && $0 < clause
        }),
        heads.indices.contains(where: { heads[$0] == clause && arcs[$0] == .obj && $0 > clause })
      else { continue }
      arcs[that] = .marker
      arcs[clause] = .acl
    }
  }

  static let reports: Set<String> = [
    "report", "claim", "allegation", "accusation", "charge", "suggestion", "assertion", "rumour",
    "rumor", "statement", "belief", "evidence", "proof", "sign", "lie",
  ]

  /// A passive with a finite auxiliary is no participle of the noun before it: "Reports that Chad had fired were denied by Mali".
  mutating func raiseDenials() {
    for verb in heads.indices
    where [.acl, .appos, .ccomp].contains(arcs[verb]) && tokens[verb].partOfSpeech == .VERB
      && heads[verb] >= 0
    {
      let noun = heads[verb]
      guard noun < verb, arcs[noun] == .root,
        TreeRepair.reports.contains(tokens[noun].lemma.lowercased()),
        tokens[noun].partOfSpeech == .NOUN || noun == 0,
        let auxiliary = heads.indices.first(where: { heads[$0] == verb && arcs[$0] == .aux }),
        ["was", "were", "is", "are", "has", "have"].contains(tokens[auxiliary].text.lowercased()),
        auxiliary > noun + 2,
        !heads.indices.contains(where: {
          heads[$0] == verb && ([.nsubj, .marker].contains(arcs[$0]))
        }),
        heads.indices.contains(where: {
          heads[$0] == noun && arcs[$0] == .acl && $0 > noun && $0 < auxiliary
        })
      else { continue }
      heads[verb] = -1
      arcs[verb] = .root
      heads[noun] = verb
      arcs[noun] = .nsubj
      for end in heads.indices
      where heads[end] == noun && end > verb && tokens[end].partOfSpeech == .PUNCT {
        heads[end] = verb
      }
    }
  }

  /// A clause whose verb is in the singular tells of the one thing, not of the many behind its "of": "a bloc of 14
  /// nations that includes Chad".
  mutating func raiseClauses() {
    for verb in heads.indices
    where arcs[verb] == .relative && heads[verb] >= 0 && tokens[verb].partOfSpeech == .VERB
      && tokens[verb].morphology["Number"] == "Sing" && tokens[verb].morphology["Tense"] == "Pres"
    {
      let many = heads[verb]
      guard arcs[many] == .nmod, heads[many] >= 0, heads[many] < many,
        tokens[many].partOfSpeech == .NOUN, tokens[many].morphology["Number"] == "Plur",
        tokens[heads[many]].partOfSpeech == .NOUN,
        tokens[heads[many]].morphology["Number"] == "Sing",
        heads.indices.contains(where: {
          heads[$0] == verb && arcs[$0] == .nsubj
            && ["that", "which"].contains(tokens[$0].text.lowercased())
        })
      else { continue }
      heads[verb] = heads[many]
    }
  }

  /// A clause that hangs from the adverb of a verb hangs from the verb: "stopped short of condemning Iran", "came close
  /// to attacking".
  mutating func giveBackClauses() {
    for clause in heads.indices where arcs[clause] == .advcl && heads[clause] >= 0 {
      let adverb = heads[clause]
      guard
        arcs[adverb] == .advmod
          || arcs[adverb] == .xcomp && tokens[adverb].text.lowercased() == "short",
        adverb < clause, heads[adverb] >= 0,
        tokens[heads[adverb]].partOfSpeech == .VERB
      else { continue }
      heads[clause] = heads[adverb]
    }
  }

  /// Who stands behind "for" before the infinitive of a clause is its subject, though the parser may hang him from its verb as an
  /// oblique: "called for Mali to be wiped off the map".
  mutating func turnForSubjects() {
    for mark in heads.indices.dropLast(3)
    where arcs[mark] == .marking && tokens[mark].text.lowercased() == "for" {
      let noun = heads[mark]
      guard noun > mark, arcs[noun] == .obl, case let verb = heads[noun], verb > noun + 1,
        [.xcomp, .advcl, .ccomp, .acl].contains(arcs[verb]), heads[verb] >= 0, heads[verb] < mark,
        tokens[verb].partOfSpeech == .VERB,
        (noun + 1..<verb).contains(where: {
          heads[$0] == verb && arcs[$0] == .marker && tokens[$0].text.lowercased() == "to"
        }),
        !heads.indices.contains(where: { heads[$0] == verb && arcs[$0] == .nsubj })
      else { continue }
      arcs[noun] = .nsubj
      heads[mark] = verb
      arcs[mark] = .marker
    }
  }

  /// What is demanded is a clause of its own where it has its own subject: "the kidnappers demanded Chad withdraw its troops".
  mutating func openDemands() {
    for subject in heads.indices where arcs[subject] == .nsubj && heads[subject] > subject {
      let clause = heads[subject]
      guard arcs[clause] == .xcomp, heads[clause] >= 0, heads[clause] < subject,
        TreeRepair.demandings.contains(tokens[heads[clause]].lemma.lowercased()),
        !heads.indices.contains(where: {
          heads[$0] == clause && $0 < clause && [.marker, .aux].contains(arcs[$0])
        })
      else { continue }
      arcs[clause] = .ccomp
    }
  }

  /// Verbs behind which a clause in the bare form says what is wished.
  private static let demandings: Set<String> = [
    "demand", "insist", "ask", "request", "require", "recommend", "propose", "suggest", "urge",
    "order", "advise",
  ]

  /// Who is to do something behind "for" does it: "calls for the people of Chad to vote", though the parser may hang the noun from
  /// the verb before.
  mutating func joinForClauses() {
    for mark in heads.indices.dropLast(3)
    where arcs[mark] == .marker && tokens[mark].text.lowercased() == "for" {
      let verb = heads[mark]
      guard verb > mark + 1, tokens[verb].partOfSpeech == .VERB,
        let to = heads.indices.first(where: {
          heads[$0] == verb && $0 > mark && tokens[$0].text.lowercased() == "to"
            && arcs[$0] == .marker
        }),
        !heads.indices.contains(where: { heads[$0] == verb && arcs[$0] == .nsubj }),
        let noun = (mark + 1..<to).first(where: {
          heads[$0] == heads[verb] && [.obl, .obj, .nmod].contains(arcs[$0])
        })
      else { continue }
      heads[noun] = verb
      arcs[noun] = .nsubj
    }
  }

  /// Who "is due in Lima" is no Lima: the adjective tells it, and the place hangs from that.
  mutating func raiseDue() {
    for due in heads.indices.dropFirst().dropLast(2)
    where tokens[due].text.lowercased() == "due" && heads[due] > due {
      let place = heads[due]
      guard ["in", "at"].contains(tokens[due + 1].text.lowercased()), heads[due + 1] == place,
        heads.indices.contains(where: { heads[$0] == place && arcs[$0] == .cop })
      else { continue }
      for child in heads.indices
      where heads[child] == place && child != due && child != due + 1
        && (child < due || [.obl, .nmod, .advcl].contains(arcs[child]))
      {
        heads[child] = due
        if child > due, arcs[child] == .nmod { arcs[child] = .obl }
      }
      heads[due] = heads[place]
      arcs[due] = arcs[place]
      heads[place] = due
      arcs[place] = .obl
    }
  }
}
