import EntenteGraphModel
import EntenteLanguage

/// Who did what in the sentences just before, whether or not the lexicon knows it for an event, so that "the launch" and
/// "the move" find whose they were.
struct ClauseMemory {
  private struct Clause {
    /// The base form of the verb, and those of its objects where they are what was done: "conducted a test".
    var verb: String
    var objects: Set<String>
    /// Whether it tells that missiles or the like were fired.
    var isLaunch: Bool
    var doers: [(entity: EntityID, kind: EntityKind)]
    var sentence: Int
    /// Whether it is what the sentence is about: its main verb, or what its main verb reports.
    var isMain: Bool
    /// Whether it is done or to be done, rather than refused or only thought of: "would not agree".
    var isDeed: Bool
  }

  private var clauses: [Clause] = []
  /// How many sentences back what has its own name may lie, and what any name takes up.
  private static let reach = (named: 5, any: 2)

  /// Keeps who acts in the clauses of a sentence.
  mutating func keep(_ frame: SentenceFrame) {
    clauses.removeAll { frame.index - $0.sentence >= ClauseMemory.reach.named }
    for verb in frame.tokens.indices where frame.tokens[verb].partOfSpeech == .VERB {
      let subjects = frame.passives[verb] ? frame.subjects(verb) : frame.surfaceSubjects(verb)
      let doers = frame.actors(subjects, SentenceFrame.speaking, .source)
        .map { (entity: $0.entity, kind: $0.kind) }
      guard !doers.isEmpty else { continue }
      let isLight =
        // "launches which Chad concluded were tests" are not Chad's.
        frame.dependents(verb, .ccomp).isEmpty
        && (frame.lexicon.lightVerbs.contains(frame.words[verb])
          || frame.isOne(verb, of: .adoptions))
      clauses.append(
        Clause(
          verb: frame.tokens[verb].lemma.lowercased(),
          objects: isLight
            ? Set(frame.objects(verb).map { frame.tokens[$0].lemma.lowercased() }) : [],
          isLaunch: frame.isOne(verb, of: .launchings), doers: doers, sentence: frame.index,
          isMain: frame.isMain(verb), isDeed: frame.isDone(verb)))
    }
    keepOwned(frame)
  }

  /// Keeps whose the deeds are that a sentence only names: "discussed Chad's launches … condemned the launches".
  private mutating func keepOwned(_ frame: SentenceFrame) {
    for noun in frame.tokens.indices
    where frame.tokens[noun].partOfSpeech == .NOUN && frame.mentions[noun] < 0
      && (frame.isOne(noun, of: .launches) || frame.isOne(noun, of: .tests))
    {
      let doers = frame.actors(
        frame.ownAgents(noun, withOf: false), SentenceFrame.speaking, .source
      ).map { (entity: $0.entity, kind: $0.kind) }
      guard !doers.isEmpty else { continue }
      clauses.append(
        Clause(
          verb: "", objects: [frame.tokens[noun].lemma.lowercased()],
          isLaunch: frame.isOne(noun, of: .launches), doers: doers, sentence: frame.index,
          isMain: false, isDeed: true))
    }
  }

  /// Who did what a noun names by the verb that it is made of, or that it was the object of: "fired … the launch",
  /// "conducted a test … the test".
  func named(by noun: Int, in frame: SentenceFrame) -> [(entity: EntityID, kind: EntityKind)]? {
    let lemma = frame.tokens[noun].lemma.lowercased()
    let isLaunch = frame.isOne(noun, of: .launches)
    return clauses.last {
      frame.index - $0.sentence <= ClauseMemory.reach.named
        && ($0.objects.contains(lemma) || isLaunch && $0.isLaunch
          || ClauseMemory.isMade(lemma, of: $0.verb)
          // "Chadian commandos boarded ships … called the raid a crime"
          || ClauseMemory.onslaughts.contains(lemma) && ClauseMemory.violent.contains($0.verb))
    }?.doers
  }

  /// Who did what the sentence before was about, which any noun for a deed takes up: "the move".
  func doers(of noun: Int, in frame: SentenceFrame) -> [(entity: EntityID, kind: EntityKind)]? {
    // "the launches" are only those of who launches: ``named(by:in:)`` finds them.
    guard !frame.isOne(noun, of: .launches),
      frame.isOne(noun, of: .deeds) || frame.isOne(noun, of: .tests) && !frame.isComplemented(noun)
    else { return nil }
    let near = clauses.filter {
      $0.isMain && $0.isDeed && frame.index - $0.sentence <= ClauseMemory.reach.any
        // Who only met or spoke has done nothing to be judged, nor who has or wants something: "Noor had no plan".
        && !frame.isMeeting($0.verb) && !ClauseMemory.states.contains($0.verb)
    }
    let doers = near.first { $0.sentence == near.last?.sentence }?.doers
    // "Ruiz scored points … criticised the vote": a house or a court has voted and ruled, no single man.
    guard ClauseMemory.ofBodies.contains(frame.tokens[noun].lemma.lowercased()) else {
      return doers
    }
    return doers?.allSatisfy { $0.kind != .leader } == true ? doers : nil
  }

  /// What those have done of whom a text tells that they fired, killed or broke in somewhere.
  private static let onslaughts: Set<String> = [
    "raid", "attack", "assault", "killing", "killings", "shooting", "shootings", "onslaught",
    "bloodshed", "massacre", "violence", "storming",
  ]

  private static let violent: Set<String> = [
    "kill", "board", "storm", "raid", "bomb", "shell", "attack", "strike", "hit", "shoot",
    "massacre",
    "fire", "behead", "gun", "ambush", "bombard",
  ]

  /// Decisions of courts and houses.
  private static let ofBodies: Set<String> = ["vote", "ruling", "verdict", "law", "bill"]

  /// Verbs that tell how somebody is or what they think rather than what they do.
  private static let states: Set<String> = [
    "have", "want", "need", "know", "hope", "wish", "remain", "seem", "like", "love", "hate",
    "fear",
    "think", "believe", "deserve", "own", "lack", "understand", "expect", "call", "describe",
    "accuse", "blame", "criticise", "criticize", "condemn", "denounce", "praise",
  ]

  /// Whether a noun is made of a verb: "seizure" of "seize", "decision" of "decide".
  private static func isMade(_ noun: String, of verb: String) -> Bool {
    if noun == verb { return true }
    guard verb.utf8.count >= 4 else { return false }
    let stem = verb.prefix(max(4, verb.count - 2))
    return noun.hasPrefix(stem) && noun.count <= verb.count + 5
  }
}

extension SentenceFrame {
  /// Whether a verb tells what is done or will be, rather than what is refused or might be.
  fileprivate func isDone(_ verb: Int) -> Bool {
    // "said it would leave": that is what they will do.
    let isReported = arcs[verb] == .ccomp
    return !children[verb].contains { word in
      let text = tokens[word].text.lowercased()
      if isReported, text == "would" { return false }
      return ["not", "n't", "never", "would", "could", "might", "may", "should", "must"].contains(
        text)
    }
  }

  /// Whether a noun tells by itself whom it is about: "the ban on Mali" takes up nothing told before.
  func isComplemented(_ noun: Int) -> Bool {
    children[noun].contains {
      arcs[$0] == .nmod && isMarked($0, .on, .against, .of, .over) && leadsToMention($0)
    }
  }

  /// Whether a verb, by its base form, tells of a meeting and of nothing done.
  func isMeeting(_ verb: String) -> Bool {
    guard let word = lexicon.vocabulary[verb] else { return false }
    let told = lexicon.byWord[Int(word)].map { lexicon.predicates[$0] }
      .filter { $0.category == .verb && $0.qualifiers.isEmpty }
    return told.contains { $0.kind == .consult }
      && told.allSatisfy { [.consult, .visited].contains($0.kind) }
  }

  /// Whether a verb tells what its sentence is about: it is the main one, or what the main one reports.
  func isMain(_ verb: Int) -> Bool {
    if arcs[verb] == .root { return !lexicon.speechVerbs.contains(words[verb]) }
    let governor = heads[verb]
    guard governor >= 0 else { return false }
    if arcs[verb] == .ccomp {
      return arcs[governor] == .root && lexicon.speechVerbs.contains(words[governor])
    }
    // "…, the ministry said": the words of speech may hang from what they report.
    return false
  }
}
