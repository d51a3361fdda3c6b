import EntenteLanguage

/// Who is meant as the subject of a clause that names none.
extension PhraseTree {
  /// The token whose referent acts in the innermost clause around a token, where that clause leaves it to be understood:
  /// Peru in "asked Peru to open its border", "accused Peru of moving its troops", "Peru, which lost its war"; `nil` where
  /// the clause has a subject of its own or shares that of the clause above.
  func controller(of token: Int) -> Int? {
    var clause = tree.heads[token]
    var steps = 0
    while clause >= 0, steps < 12 {
      let description = tree.labels[clause].description
      if description == "acl:relcl" {
        let isWho = children(clause, ["nsubj"]).contains {
          ["who", "which", "that"].contains(sentence.tokens[$0].text.lowercased())
        }
        return isWho ? tree.heads[clause] : nil
      }
      if ["xcomp", "advcl", "acl"].contains(label(clause)) {
        return children(clause, ["nsubj"]).isEmpty ? controller(ofClause: clause) : nil
      }
      if ["ccomp", "csubj", "parataxis", "root"].contains(label(clause)) { return nil }
      clause = tree.heads[clause]
      steps += 1
    }
    return nil
  }

  /// Who acts in a clause without a subject that a verb or noun governs.
  private func controller(ofClause clause: Int) -> Int? {
    let governor = tree.heads[clause]
    guard governor >= 0 else { return nil }
    let object = children(governor, ["obj", "iobj"]).first { $0 < clause }
    // "accused Peru of hacking its servers": nobody harms what is their own.
    if introduces(clause, ["of", "for", "from"]), PhraseTree.harming.contains(lemma(clause)) {
      let verb = label(clause) == "acl" ? tree.heads[governor] : governor
      return verb < 0 ? nil : children(verb, ["nsubj"]).first
    }
    switch label(clause) {
    case "xcomp":
      return PhraseTree.promising.contains(lemma(governor)) ? nil : object
    case "acl":
      // "welcomed Peru's decision to end its attacks": whose decision it is ends them.
      if introduces(clause, ["to"]),
        let owner = children(governor, ["nmod"]).first(where: {
          tree.labels[$0].description == "nmod:poss" && tag($0) != .PRON
        })
      {
        return owner
      }
      // "accused Peru of moving", with the clause hung from the name
      return [.PROPN, .NOUN].contains(tag(governor)) && label(governor) == "obj"
        && introduces(clause, ["of", "from", "for", "into"]) ? governor : nil
    default:
      // "called Noor to voice her support", "met Noor, voicing her support": it is she who acts who voices it.
      let isUttered =
        introduces(clause, ["to"]) || children(clause, ["mark"]).isEmpty && isGerund(clause)
      if isUttered, PhraseTree.uttering.contains(lemma(clause)) {
        return children(governor, ["nsubj"]).first
      }
      return introduces(clause, ["of", "from", "for", "into"]) ? object : nil
    }
  }

  /// What a verb of judging or punishing is done to, where the clause around a token tells why or on what terms: Peru in
  /// "sanctioned Peru because it had attacked", "cut off aid to Peru unless it withdrew" (the implicit causality of such
  /// verbs points to their object: Garvey and Caramazza 1974).
  func target(ofReasonAround token: Int) -> [Int] {
    guard tree.labels[token].description.hasPrefix("nsubj") else { return [] }
    let clause = tree.heads[token]
    guard clause >= 0, label(clause) == "advcl", tree.heads[clause] >= 0 else { return [] }
    let verb = tree.heads[clause]
    // "removed the envoy after he had criticized Peru"
    let isAfter = introduces(clause, ["after", "when"])
    guard isAfter || introduces(clause, ["because", "unless", "until", "if", "since"]),
      isAfter
        ? PhraseTree.removing.contains(lemma(verb)) : PhraseTree.punishing.contains(lemma(verb))
    else { return [] }
    var found = children(verb, ["obj", "iobj", "obl"]).filter { $0 < clause }
    for complement in found { found += children(complement, ["nmod"]).filter { $0 < clause } }
    return found
  }

  /// The subject of what somebody is told, where the verb tells it to them: "warned Peru that it would be attacked".
  func addressee(of token: Int) -> Int? {
    guard tree.labels[token].description.hasPrefix("nsubj") else { return nil }
    let clause = tree.heads[token]
    guard clause >= 0, tree.heads[clause] >= 0 else { return nil }
    let verb = tree.heads[clause]
    // "warned Peru that it would retaliate": who warns says what they will do, unless it is what one suffers.
    let isDeed =
      tag(clause) == .VERB && !tree.labels[token].description.hasSuffix("pass")
      && children(clause, ["aux"]).contains { ["will", "would"].contains(lemma($0)) }
      && !PhraseTree.suffering.contains(lemma(clause))
    let isTold =
      label(clause) == "ccomp" && PhraseTree.warning.contains(lemma(verb)) && !isDeed
      || label(clause) == "advcl" && PhraseTree.warning.contains(lemma(verb))
        && introduces(clause, ["unless", "until", "if"])
    if isTold { return children(verb, ["obj", "iobj"]).first { $0 < clause } }
    // "told Peru that it must stop arming rebels", "made clear to Peru that it should": what must be done is for who is told.
    guard label(clause) == "ccomp",
      children(clause, ["aux"]).contains(where: {
        ["must", "should", "need", "shall"].contains(lemma($0))
      })
    else { return nil }
    switch lemma(verb) {
    case "tell", "inform", "notify", "instruct", "advise":
      return children(verb, ["obj", "iobj"]).first { $0 < clause }
    case "make", "signal", "stress", "say", "insist", "emphasize", "emphasise":
      return children(verb, ["obl"]).first { $0 < clause && introduces($0, ["to"]) }
    default: return nil
    }
  }

  /// Who says what a clause with a token as its subject tells: Ukraine in "Ukraine said it had shot back".
  func teller(of token: Int) -> Int? {
    guard tree.labels[token].description.hasPrefix("nsubj") else { return nil }
    let clause = tree.heads[token]
    guard clause >= 0, label(clause) == "ccomp", tree.heads[clause] >= 0 else { return nil }
    let verb = tree.heads[clause]
    // "closed its border and said it would": the subject of the verb before.
    guard
      let subject = ([verb] + sharers(of: verb)).lazy.flatMap({ self.children($0, ["nsubj"]) })
        .first(where: { $0 < token })
    else { return nil }
    guard ["who", "which", "that"].contains(sentence.tokens[subject].text.lowercased()) else {
      return subject
    }
    return tree.labels[verb].description == "acl:relcl" ? tree.heads[verb] : subject
  }

  /// Whether a subject is told to do or suffer something by the bare "be" of a demand: "ordered that he be sent home".
  func isOrdered(_ token: Int) -> Bool {
    let clause = tree.heads[token]
    guard clause >= 0, label(clause) == "ccomp", tree.heads[clause] >= 0,
      PhraseTree.ordering.contains(lemma(tree.heads[clause]))
    else { return false }
    let helpers = children(clause, ["aux", "cop"])
    return helpers.contains { sentence.tokens[$0].text.lowercased() == "be" }
      && !helpers.contains {
        ["will", "would", "can", "could", "may", "might", "to"].contains(lemma($0))
      }
  }

  private static let ordering: Set<String> = [
    "order", "demand", "insist", "ask", "request", "recommend", "urge", "direct", "command",
    "instruct", "propose", "suggest", "require", "decree", "rule",
  ]

  /// Who does what the clause is about that a pronoun's own clause only adds to: "Ali Noor flew to Lima, where he met the
  /// ambassador"; `nil` where there is none.
  func subject(above token: Int) -> Int? {
    guard label(token) == "nsubj" else { return nil }
    var current = tree.heads[token]
    guard current >= 0, ["acl", "advcl"].contains(label(current)) else { return nil }
    for _ in 0..<5 {
      current = tree.heads[current]
      guard current >= 0 else { return nil }
      if let subject = children(current, ["nsubj"]).first(where: { $0 < token }) {
        return ["who", "which", "that"].contains(sentence.tokens[subject].text.lowercased())
          ? nil : subject
      }
    }
    return nil
  }

  /// The verbs whose subject a verb without its own shares: "lent money and sold jets", "wants to sell jets", "left,
  /// selling its jets".
  func sharers(of verb: Int) -> [Int] {
    var found: [Int] = []
    var current = verb
    while current >= 0, found.count < 6, children(current, ["nsubj"]).isEmpty,
      label(current) == "conj" && tag(current) == .VERB
        || label(current) == "xcomp"
          && children(max(0, tree.heads[current]), ["obj", "iobj"]).isEmpty
        // "cut its ties with Peru, accusing it of"
        || label(current) == "advcl" && isGerund(current) && tag(current) == .VERB
          && children(current, ["mark", "aux"]).isEmpty
        // "phoned Peru's Ruiz to thank him", but not "asked Ruiz to thank him"
        || label(current) == "advcl" && introduces(current, ["to"])
          && PhraseTree.calling.contains(lemma(max(0, tree.heads[current])))
    {
      current = tree.heads[current]
      if current >= 0 { found.append(current) }
    }
    return found
  }

  private func introduces(_ clause: Int, _ words: Set<String>) -> Bool {
    children(clause, ["mark", "case"]).contains {
      words.contains(sentence.tokens[$0].text.lowercased())
    }
  }

  /// Verbs whose subject, not their object, is to do what they go on with: "promised Peru to send its troops".
  private static let promising: Set<String> = ["promise", "vow", "pledge", "swear", "offer"]

  /// Whether a verb does something to somebody for what they have done, by itself or by what it sets in force: "extended
  /// the sanctions on Chile".
  func isPunishing(_ verb: Int) -> Bool {
    PhraseTree.punishing.contains(lemma(verb)) || PhraseTree.curbing.contains(lemma(verb))
      || children(verb, ["obj"]).contains { PhraseTree.punishments.contains(lemma($0)) }
  }

  /// Whether a noun is for what those do who are punished for it: "after its attack".
  func isHostile(_ deed: Int) -> Bool { PhraseTree.hostilities.contains(lemma(deed)) }

  /// Verbs by which ties to somebody, or what they get, become less.
  private static let curbing: Set<String> = [
    "restrict", "limit", "curb", "curtail", "reduce", "slash", "downgrade", "break", "end",
    "terminate", "pause", "scrap", "summon", "tighten", "scale", "delay", "postpone", "pull",
  ]

  /// What is done to somebody for what they have done, by its noun.
  private static let punishments: Set<String> = [
    "sanction", "embargo", "ban", "tariff", "penalty", "boycott", "blockade",
  ]

  /// What somebody is punished for, by its noun.
  private static let hostilities: Set<String> = [
    "attack", "strike", "airstrike", "assault", "invasion", "war", "offensive", "raid",
    "bombing", "bombardment", "shelling", "incursion", "aggression", "annexation", "occupation",
    "seizure", "crackdown", "coup", "killing", "arrest", "detention", "test", "launch",
    "threat", "violation", "support",
  ]

  /// Verbs for what is done to somebody for what they have done or are to do.
  private static let punishing: Set<String> = [
    "criticize", "criticise", "condemn", "denounce", "blame", "praise", "commend", "thank",
    "punish", "sanction", "ban", "bar", "expel", "boycott", "suspend", "cut", "freeze", "impose",
    "halt", "stop", "accuse", "rebuke", "scold", "censure", "fine", "isolate", "attack", "invade",
    "bomb", "strike", "withhold", "shun", "slap", "sever", "withdraw", "recall", "block", "cancel",
    "penalize", "penalise", "blacklist", "exclude", "fault",
    "admire", "applaud", "hail", "chide", "slam", "lambast", "threaten", "fear", "distrust",
    "arrest", "detain", "jail", "deport", "sue", "prosecute", "indict", "dismiss", "sack",
  ]

  /// Verbs by which somebody loses a post or freedom.
  private static let removing: Set<String> = [
    "remove", "fire", "sack", "dismiss", "arrest", "detain", "jail", "imprison", "oust", "expel",
    "recall", "suspend", "deport", "execute", "demote", "impeach", "censure", "charge", "indict",
    "summon", "ban", "bar", "sue", "kill", "shoot", "murder", "assassinate",
  ]

  private func isGerund(_ clause: Int) -> Bool {
    sentence.tokens[clause].text.hasSuffix("ing")
  }

  /// Verbs of who goes to somebody or calls them.
  private static let calling: Set<String> = [
    "call", "phone", "telephone", "ring", "meet", "visit", "contact", "write", "fly", "travel",
    "go", "come", "see", "summon", "speak",
  ]

  /// Verbs by which somebody gives words to what they feel or promise.
  private static let uttering: Set<String> = [
    "express", "voice", "convey", "reiterate", "reaffirm", "renew", "repeat", "pledge", "offer",
    "extend", "declare", "stress", "underline", "underscore", "emphasize", "state", "announce",
    "show", "lend", "signal", "affirm",
  ]

  /// Verbs for harm to what others have.
  private static let harming: Set<String> = [
    "hack", "steal", "violate", "spy", "bomb", "attack", "invade", "seize", "shell", "kill",
    "target", "undermine", "threaten", "jam", "poison", "abduct", "kidnap", "arrest", "detain",
    "expel", "insult", "blockade", "shoot", "sabotage", "infiltrate", "breach", "strike", "raid",
    "occupy", "annex", "hit", "damage", "destroy", "loot", "plunder", "ram", "murder", "assault",
    "meddle", "interfere", "harass", "shadow", "intercept", "buzz", "chase", "tail", "follow",
    "pursue",
    "block", "obstruct", "enter", "cross", "intrude", "fire", "approach", "sink", "capture",
    "hijack", "betray", "deceive", "mislead", "cheat", "rob", "extort", "blackmail", "bully",
    "provoke", "intimidate", "encroach", "smuggle", "jail", "impound",
  ]

  /// Verbs of what befalls their subject: "would face the consequences".
  private static let suffering: Set<String> = [
    "face", "suffer", "pay", "lose", "risk", "regret", "bear", "meet", "receive", "become", "have",
    "need", "rue", "find", "get",
    "incur", "forfeit", "fail", "fall", "collapse", "end", "be",
  ]

  /// Verbs that tell somebody what may befall them.
  private static let warning: Set<String> = [
    "warn", "remind", "caution", "alert", "threaten", "admonish",
  ]
}
