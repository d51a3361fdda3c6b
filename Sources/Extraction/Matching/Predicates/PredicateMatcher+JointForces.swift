import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// Forces of several nations that do something together: "U.S., British and Afghan soldiers swept through a town",
  /// "Kenyan and Ugandan troops are involved in the offensive".
  ///
  /// - Parameter told: what the sentence's own words have told.
  func jointForces(beside told: [PredicateMatch]) -> [PredicateMatch] {
    guard let predicate = joining else { return [] }
    var found: [PredicateMatch] = []
    for noun in frame.tokens.indices where isForces(noun) {
      guard let verb = deed(of: noun) else { continue }
      let parties = self.parties(of: noun)
      guard (2...4).contains(parties.count) else { continue }
      for first in parties.indices {
        for second in parties.indices where second > first {
          let pair = Set([parties[first].entity, parties[second].entity])
          guard !told.contains(where: { pair == [$0.source.entity, $0.target.entity] }) else {
            continue
          }
          found.append(
            PredicateMatch(
              predicate: predicate, token: verb, source: parties[first], target: parties[second],
              swallowed: [], inherited: false))
        }
      }
    }
    return found
  }

  /// Whether a noun stands for forces, without a name of their own or as the name of an army: "troops", "Afghan forces".
  private func isForces(_ noun: Int) -> Bool {
    guard frame.isOne(noun, of: .troops) else { return false }
    return frame.mentions[noun] < 0
      ? frame.tokens[noun].partOfSpeech == .NOUN
      : frame.entities[frame.mentions[noun]]?.kind == .organization
  }

  /// Whose forces act by one noun and those joined to it: "U.S. and Iraqi forces", "Peruvian marines and Chilean soldiers".
  private func parties(of noun: Int) -> [Argument] {
    let joined = frame.dependents(noun, .conj).filter { isForces($0) && $0 > noun }
    var seen: Set<EntityID> = []
    return ([noun] + joined).flatMap { own(by: $0) }.filter { seen.insert($0.entity).inserted }
  }

  /// Whose forces a noun names by itself and the words before it.
  private func own(by noun: Int) -> [Argument] {
    // "the U.S.-led coalition forces"
    let leaders = frame.children[noun].filter {
      $0 < noun && frame.arcs[$0] == .amod && frame.tokens[$0].text.lowercased() == "led"
    }.flatMap { led in
      frame.children[led].filter { $0 < led }
        .flatMap { frame.arguments(at: $0, [.nation, .organization], hops: 1) }
    }
    guard frame.mentions[noun] >= 0 else {
      return frame.actors(noun, [.nation, .organization], .source, conjoined: false)
        .filter { frame.heads[$0.token] == noun || isListed($0.token, before: noun) } + leaders
    }
    let named = frame.arguments(at: noun, [.organization], hops: 0)
    guard let force = named.first else { return [] }
    let home = frame.homes[force.mention].flatMap { frame.entities[$0]?.entity }
    // "the U.S. and Afghan forces": whom an "and" joins to the name that the force has.
    let others = frame.modifiers(noun).filter { token in
      frame.mentions[token] >= 0 && frame.mentions[token] != force.mention
        && frame.tokens[token..<noun].contains { $0.partOfSpeech == .CCONJ }
    }.flatMap { frame.arguments(at: $0, [.nation, .organization], hops: 1) }
      .filter { $0.entity != home }
    return named + others + leaders.filter { $0.entity != home }
  }

  /// The verb of what forces do, where it is an operation: an attack, an arrest, a move, or part in one.
  private func deed(of forces: Int) -> Int? {
    // "Kenyan and Malian forces fighting the rebels"
    let clauses = frame.children[forces].filter {
      [.acl, .relative].contains(frame.arcs[$0]) && !frame.passives[$0]
        && frame.tokens[$0].text.hasSuffix("ing")
    }
    return ([main(of: forces)].compactMap { $0 } + clauses).lazy
      .flatMap { [$0] + frame.dependents($0, .conj) }
      .first { isOperation($0, by: forces) }
  }

  /// The verb whose subject forces are, or that of what they say that they did.
  private func main(of forces: Int) -> Int? {
    let verb = frame.heads[forces]
    switch frame.arcs[forces] {
    case .nsubj where verb >= 0 && !frame.passives[verb]: break
    case .obl where verb >= 0 && frame.passives[verb] && frame.isMarked(forces, .by): return verb
    default: return nil
    }
    guard frame.words[verb] >= 0, lexicon.speechVerbs.contains(frame.words[verb]) else {
      return verb
    }
    // "Kenyan and Malian forces say they have killed six rebels"
    return frame.dependents(verb, .ccomp).first { clause in
      !frame.passives[clause]
        && frame.dependents(clause, .nsubj).contains {
          frame.tokens[$0].text.lowercased() == "they"
        }
    }
  }

  /// Whether a verb tells an operation, by itself or by what is done.
  private func isOperation(_ verb: Int, by forces: Int) -> Bool {
    if frame.tokens[verb].partOfSpeech == .NOUN || frame.isReciprocal(verb) { return false }
    let parts = frame.children[verb].filter {
      [.obj, .obl].contains(frame.arcs[$0]) && $0 != forces
    }
    if parts.contains(where: {
      frame.isOne($0, of: .operations)
        || frame.arcs[$0] == .obj && frame.mentions[$0] < 0 && frame.tells($0, .assault)
    }) {
      return true
    }
    let isAimed =
      !frame.objects(verb).isEmpty || frame.passives[verb]
      || frame.children[verb].contains {
        frame.arcs[$0] == .obl && frame.isMarked($0, .at, .on, .against)
          && !frame.isOne($0, of: .time)
      }
    guard isAimed, frame.words[verb] >= 0 else { return false }
    if frame.isOne(verb, of: .soldierings) { return true }
    return lexicon.byWord[Int(frame.words[verb])].map { lexicon.predicates[$0] }.contains {
      $0.category == .verb && $0.qualifiers.isEmpty && [.assault, .coerce].contains($0.kind)
    }
  }

  /// Whether a name is one of those listed before a noun.
  private func isListed(_ name: Int, before noun: Int) -> Bool {
    var current = name
    for _ in 0..<4 where frame.arcs[current] == .conj { current = frame.heads[current] }
    return frame.heads[current] == noun && current < noun
  }

  /// The entry of the lexicon by which joint deeds are told.
  var joining: Int? {
    lexicon.entry("cooperate", .verb, .cooperate)
  }
}
