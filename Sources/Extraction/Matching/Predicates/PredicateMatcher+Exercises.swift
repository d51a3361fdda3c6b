import EntenteGraphModel
import EntenteLanguage

/// Exercises and operations that several join: each of them works with whose it is.
extension PredicateMatcher {
  /// Who takes part in an exercise, with who hosts it: "the drill, hosted by the Kenyan Navy, includes forces from Chad
  /// and Mali", "troops from Chad are taking part in an exercise led by Mali"; up to four without a host with each other.
  ///
  /// - Parameter told: what the sentence's own words have told.
  func exercises(beside told: [PredicateMatch]) -> [PredicateMatch] {
    guard let predicate = joining else { return [] }
    var found: [PredicateMatch] = []
    for word in frame.tokens.indices
    where isDrill(word) && frame.mentions[word] < 0 && frame.heads[word] >= 0 {
      let noun = exercise(word)
      // "took part in Vostok, Russia's biggest war games": the name stands before what it is.
      let name = frame.arcs[noun] == .appos && noun > frame.heads[noun] ? frame.heads[noun] : noun
      let verb = frame.heads[name]
      guard verb >= 0, let members = participants(in: name, of: verb) else { continue }
      let hosts = hosts(of: noun)
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
        ["participate", "engage"].contains(frame.tokens[verb].lemma.lowercased())
        || frame.dependents(verb, .obj).contains { frame.tokens[$0].text.lowercased() == "part" }
      return takesPart ? frame.actors(frame.subjects(verb), kinds, .source) : nil
    case .obj where frame.tokens[verb].lemma.lowercased() == "join" && !frame.passives[verb]:
      return frame.actors(frame.subjects(verb), kinds, .source)
    default: return nil
    }
  }

  /// Who hosts or leads an exercise: "hosted by", "led by", "NATO's exercise", "the U.S.-led drill".
  private func hosts(of noun: Int) -> [Argument] {
    let kinds: Set<EntityKind> = [.nation, .organization]
    var agents: [Int] = []
    var clauses = frame.children[noun].filter {
      [.acl, .relative].contains(frame.arcs[$0]) && frame.isOne($0, of: .hostings)
    }
    clauses += clauses.flatMap { frame.dependents($0, .conj) }
    for clause in clauses {
      agents += frame.children[clause].filter {
        frame.arcs[$0] == .obl && frame.isMarked($0, .by)
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
