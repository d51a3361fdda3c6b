import EntenteGraphModel
import EntenteLanguage

/// What several do with each other.
extension PredicateMatcher {
  /// Whether several promise to act together, which each promises to the other, whatever against: "pledged to work
  /// together against piracy off Benin".
  func isAboutEachOther(_ predicate: Predicate, _ token: Int) -> Bool {
    guard predicate.kind == .agree, predicate.category == .verb,
      frame.actors(frame.subjects(token), predicate.sourceKinds, .source).count > 1
    else { return false }
    return frame.clauses(token).contains { clause in
      frame.isMarked(clause, .to)
        && frame.children[clause].contains { frame.at($0, .together) }
        && frame.obliques(clause, FunctionWord.with.number).isEmpty
    }
  }

  /// Whether several agree to do what takes several: an entry for both tells that, and none but they are parties, as in "agreed
  /// to consult on Peru".
  func isForBoth(_ predicate: Predicate, _ token: Int) -> Bool {
    guard predicate.name == "agree", predicate.category == .verb,
      case let parties = frame.actors(frame.subjects(token), predicate.sourceKinds, .source),
      parties.count > 1
    else { return false }
    // "Ruiz and Noor agreed to send troops to Mali": two who agree to do something do so with each other, whoever is to have it.
    if parties.count == 2, frame.obliques(token, FunctionWord.with.number).isEmpty,
      frame.clauses(token).contains(where: { frame.isMarked($0, .to, .that) })
    {
      return true
    }
    return frame.clauses(token).contains {
      frame.isMarked($0, .to) && isBetweenDoers($0)
        && frame.obliques($0, FunctionWord.with.number).isEmpty
    }
  }

  /// Whether what a clause tells takes several and names none but its doers: "to consult on Peru", "to continue their
  /// cooperation against piracy off Benin".
  private func isBetweenDoers(_ clause: Int) -> Bool {
    let objects = frame.objects(clause)
    if objects.isEmpty { return takesSeveral(clause, .verb) }
    return objects.allSatisfy {
      (takesSeveral($0, .noun) || isTheirQuarrel($0))
        && frame.reach($0, FunctionWord.with.number, nominal: true).isEmpty
        && frame.reach($0, FunctionWord.to.number, nominal: true).isEmpty
    }
  }

  /// Whether it is their own quarrel that several speak of: "to end their fighting in Mali".
  private func isTheirQuarrel(_ noun: Int) -> Bool {
    frame.children[noun].contains { frame.tokens[$0].text.lowercased() == "their" }
      && (frame.tells(noun, .assault) || frame.tells(noun, .opposedTo))
  }

  /// Whether a word tells by itself of talks or of work that several share.
  private func takesSeveral(_ token: Int, _ category: Predicate.Category) -> Bool {
    frame.words[token] >= 0
      && lexicon.byWord[Int(frame.words[token])].contains {
        let predicate = lexicon.predicates[$0]
        return predicate.bothWays && predicate.category == category
          && predicate.qualifiers.isEmpty && [.consult, .cooperate].contains(predicate.kind)
      }
  }

  /// Every pair of up to four parties.
  func crossed(_ index: Int, _ token: Int, _ parties: [Argument]) -> [PredicateMatch] {
    guard (2...4).contains(parties.count) else { return [] }
    var found: [PredicateMatch] = []
    // "between rebels and Turkish and Iranian forces": the two that share a noun are on one side.
    let sides = parties.map { side(of: $0.token) }
    let areSeveral = Set(sides).count > 1 || sides.contains { isOneOfSeveral($0) }
    for first in parties.indices {
      for second in parties.indices
      where second > first && !(areSeveral && sides[first] == sides[second]) {
        if let one = match(index, token, parties[first], parties[second], frame.clauses(token)) {
          found.append(one)
        }
        if !lexicon.predicates[index].kind.isSymmetric,
          let other = match(
            index, token, parties[second], parties[first], frame.clauses(token))
        {
          found.append(other)
        }
      }
    }
    return found
  }

  /// Whether a noun for one side is joined to another that names nobody the graph knows: "guerrillas and Turkish and Iranian
  /// forces".
  private func isOneOfSeveral(_ side: Int) -> Bool {
    guard frame.tokens[side].partOfSpeech == .NOUN, frame.mentions[side] < 0 else { return false }
    let other = frame.arcs[side] == .conj ? frame.heads[side] : -1
    return other >= 0 && frame.tokens[other].partOfSpeech == .NOUN
      || frame.dependents(side, .conj).contains { frame.tokens[$0].partOfSpeech == .NOUN }
  }

  /// The noun that an adjective or another name before it belongs to, together with those joined to it: "[Turkish] and Iranian
  /// forces".
  private func side(of token: Int) -> Int {
    var current = token
    for _ in 0..<4 {
      let governor = frame.heads[current]
      guard governor >= 0 else { break }
      let isModifier = [.amod, .compound].contains(frame.arcs[current])
      let isJoined =
        frame.arcs[current] == .conj && [.amod, .compound].contains(frame.arcs[governor])
      guard isModifier || isJoined else { break }
      current = governor
    }
    return current
  }

  /// Who clashes with somebody is clashed with; but who fights rebels in their own land isn't fought by the land.
  func mirrored(
    _ index: Int, _ token: Int, _ subjects: [Argument], _ others: [Argument]
  ) -> [PredicateMatch] {
    others.flatMap { other -> [PredicateMatch] in
      guard
        frame.way(from: other.token, to: token).contains(where: { frame.isMarked($0, .with) })
      else { return [] }
      return subjects.compactMap { subject in
        let isHome =
          frame.homes[subject.mention].flatMap { frame.entities[$0]?.entity } == other.entity
        return isHome ? nil : match(index, token, other, subject, frame.clauses(token))
      }
    }
  }
}
