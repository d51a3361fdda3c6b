import EntenteGraphModel
import EntenteLanguage

/// Exercises and operations that several join: each of them works with whose it is.
extension PredicateMatcher {
  /// Who takes part in an exercise, with who hosts it: "the drill, hosted by the Kenyan Navy, includes forces from Chad
  /// and Mali", "troops from Chad are taking part in an exercise led by Mali"; up to four without a host with each other.
  ///
  /// - Parameters:
  ///   - told: what the sentence's own words have told.
  ///   - memory: who holds the exercise that the text has told of before.
  func exercises(
    beside told: [PredicateMatch], of memory: ExerciseMemory, in document: LinkedDocument
  ) -> [PredicateMatch] {
    guard let predicate = joining else { return [] }
    var found = joiners(of: memory, in: document, predicate)
    for word in frame.tokens.indices
    where isDrill(word) && frame.mentions[word] < 0 && frame.heads[word] >= 0 {
      let noun = exercise(word)
      // "took part in Vostok, Russia's biggest war games": the name stands before what it is.
      let name = frame.arcs[noun] == .appos && noun > frame.heads[noun] ? frame.heads[noun] : noun
      let verb = frame.heads[name]
      guard verb >= 0 else { continue }
      var hosts = hosts(of: noun)
      if hosts.isEmpty, frame.isTakenUp(noun) {
        hosts = memory.hosts(at: verb, of: frame.index, in: document)
      }
      guard
        let members = participants(in: name, of: verb)
          ?? (hosts.isEmpty ? nil : arrivals(for: name, of: verb))
      else { continue }
      let own = Set(hosts.map(\.entity))
      let guests = members.filter { !own.contains($0.entity) && !isOwn($0, of: hosts) }
      let pairs =
        hosts.prefix(1).flatMap { host in
          guests.compactMap { match(predicate, verb, host, $0) }
        } + (hosts.count == 2 ? crossed(predicate, verb, hosts) : [])
        + (hosts.isEmpty ? crossed(predicate, verb, guests) : [])
      found += pairs.filter { pair in
        !told.contains {
          Set([$0.source.entity, $0.target.entity]) == [pair.source.entity, pair.target.entity]
            && lexicon.predicates[$0.predicate].kind == .cooperate
        }
      }
    }
    return found
  }

  /// Who holds the first exercise that the sentence says it of.
  func exerciseHosts() -> [Argument] {
    for word in frame.tokens.indices where isDrill(word) && frame.mentions[word] < 0 {
      let found = hosts(of: exercise(word))
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Those who take part in what the sentences before told of, and say no more: "Mali has taken part since 1990".
  private func joiners(
    of memory: ExerciseMemory, in document: LinkedDocument, _ predicate: Int
  ) -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    for verb in frame.tokens.indices where isTakingPart(verb) {
      let isOpen = frame.children[verb].allSatisfy { child in
        ![.obl, .xcomp, .nmod].contains(frame.arcs[child]) || frame.isOne(child, of: .time)
          || frame.children[child].contains { frame.tokens[$0].text.lowercased() == "since" }
      }
      let hosts = isOpen ? memory.hosts(at: verb, of: frame.index, in: document) : []
      guard let host = hosts.first else { continue }
      let guests = frame.actors(frame.subjects(verb), [.nation, .organization], .source)
      found += guests.filter { $0.entity != host.entity && !isOwn($0, of: hosts) }
        .compactMap { match(predicate, verb, host, $0) }
    }
    return found
  }

  private func isTakingPart(_ verb: Int) -> Bool {
    guard frame.tokens[verb].partOfSpeech == .VERB else { return false }
    return ["participate", "engage"].contains(frame.tokens[verb].lemma.lowercased())
      || frame.tokens[verb].lemma.lowercased() == "take"
        && frame.dependents(verb, .obj).contains { frame.tokens[$0].text.lowercased() == "part" }
  }

  /// Whose forces come for an exercise: "Chadian jets arrived in Lima for the drill".
  private func arrivals(for noun: Int, of verb: Int) -> [Argument]? {
    guard frame.arcs[noun] == .obl, frame.isMarked(noun, .for), !frame.passives[verb],
      frame.isOne(verb, of: .comingsTogether)
    else { return nil }
    return frame.actors(frame.subjects(verb), [.nation, .organization], .source)
  }

  /// The name of an exercise that the noun stands before: "Exercise Joint Warrior".
  private func exercise(_ word: Int) -> Int {
    let name = frame.heads[word]
    return frame.arcs[word] == .compound && frame.tokens[name].partOfSpeech == .PROPN
      && frame.mentions[name] < 0 ? name : word
  }

  /// Whether a noun names an exercise: "drill", "war games".
  private func isDrill(_ noun: Int) -> Bool {
    frame.isOne(noun, of: .drills)
      || frame.tokens[noun].lemma.lowercased() == "game"
        && frame.dependents(noun, .compound).contains {
          frame.tokens[$0].text.lowercased() == "war"
        }
  }

  /// Who takes part in an exercise by what its verb says; `nil` where the verb says nothing of it.
  private func participants(in noun: Int, of verb: Int) -> [Argument]? {
    let kinds: Set<EntityKind> = [.nation, .organization]
    switch frame.arcs[noun] {
    case .nsubj where !frame.passives[verb] && frame.isOne(verb, of: .inclusions):
      // "The exercise drew threats from Lima": that is no part in it.
      let members = frame.objects(verb).filter { !frame.isEventNoun($0) }
      return frame.actors(members, kinds, .target)
    case .obl where frame.isMarked(noun, .in) && frame.tokens[verb].partOfSpeech == .VERB:
      let takesPart =
        isTakingPart(verb)
        || frame.dependents(verb, .obj).contains { frame.tokens[$0].text.lowercased() == "part" }
      return takesPart ? frame.actors(frame.subjects(verb), kinds, .source) : nil
    // "are taking part in the exercise"
    case .nmod
    where frame.isMarked(noun, .in) && frame.tokens[verb].text.lowercased() == "part"
      && frame.heads[verb] >= 0 && isTakingPart(frame.heads[verb]):
      return frame.actors(frame.subjects(frame.heads[verb]), kinds, .source)
    case .obj where frame.isOne(verb, of: .exercisings) && !frame.passives[verb]:
      return frame.actors(frame.subjects(verb), kinds, .source)
    default: return nil
    }
  }

  /// Who hosts or leads an exercise: "hosted by", "led by", "NATO's exercise", "the U.S.-led drill".
  private func hosts(of noun: Int) -> [Argument] {
    let kinds: Set<EntityKind> = [.nation, .organization]
    var agents: [Int] = []
    // "exercise Pitch Black, which Mali hosts": the clause may hang from any word of the name.
    var name = [noun]
    while let last = name.last, last + 1 < frame.tokens.count,
      frame.tokens[last + 1].partOfSpeech == .PROPN, frame.mentions[last + 1] < 0
    {
      name.append(last + 1)
    }
    var clauses = name.flatMap { frame.children[$0] }.filter {
      [.acl, .relative].contains(frame.arcs[$0]) && frame.isOne($0, of: .hostings)
    }
    clauses += clauses.flatMap { frame.dependents($0, .conj) }
    for clause in clauses {
      agents += frame.children[clause].filter {
        frame.arcs[$0] == .obl && frame.isMarked($0, .by)
      }
    }
    // "an exercise which the Kenyan Navy hosts", "the exercise is led by Mali", "Mali hosts the drill"
    agents += clauses.filter { frame.arcs[$0] == .relative && !frame.passives[$0] }
      .flatMap { frame.dependents($0, .nsubj) }.filter { !frame.at($0, .which, .that) }
    let verb = frame.heads[noun]
    if verb >= 0, frame.isOne(verb, of: .hostings),
      // "Mali and Chad conducted the drill": neither is the other's guest.
      !["conduct", "run"].contains(frame.tokens[verb].lemma.lowercased())
    {
      if frame.arcs[noun] == .obj { agents += frame.subjects(verb) }
      if frame.arcs[noun] == .nsubj, frame.passives[verb] {
        agents += frame.obliques(verb, FunctionWord.by.number)
      }
    }
    agents += frame.ownAgents(noun, withOf: false)
    return frame.actors(agents, kinds, .source)
  }

  /// Whether a nation is that of a host: the Kenyan Navy's Kenya.
  private func isOwn(_ guest: Argument, of hosts: [Argument]) -> Bool {
    hosts.contains { host in
      frame.homes[host.mention].flatMap { frame.entities[$0]?.entity } == guest.entity
    }
  }
}
