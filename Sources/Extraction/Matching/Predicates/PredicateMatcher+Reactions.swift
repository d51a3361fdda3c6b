import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// Answers to what has just been done or asked, without the name of who did or asked it: "Israel bombed a Syrian
  /// base. Damascus vowed to retaliate", "Washington demanded a halt, which Tehran refused".
  ///
  /// The target is who last harmed the side of who reacts or, of a refusal, who last asked something of it.
  func reactions(
    beside told: [PredicateMatch], of memory: EventMemory, in document: LinkedDocument
  ) -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    for token in frame.words.indices where frame.words[token] >= 0 && frame.mentions[token] < 0 {
      guard !told.contains(where: { $0.token == token }),
        // "urged Russia to end its support": what is only asked for is no reaction.
        !told.contains(where: {
          lexicon.predicates[$0.predicate].kind == .request && $0.swallowed.contains(token)
        }),
        let index = reaction(at: token)
      else { continue }
      let predicate = lexicon.predicates[index]
      let (sources, _) = self.sources(predicate, token, without: [])
      guard var answered = PredicateMatcher.answered[predicate.kind], sources.count == 1,
        let reactor = sources.first, !namesAnother(token, than: reactor, in: document),
        !told.contains(where: {
          $0.source.entity == reactor.entity
            && lexicon.predicates[$0.predicate].kind == predicate.kind
        })
      else { continue }
      // "Norfleet suspended its flights": a business that stops what it does answers no mere words.
      if document.isOne(of: ["airline", "company", "manufacturer"], reactor.entity) {
        answered.subtract([.accuse, .threaten])
      }
      let before = told.filter { $0.token < token }.map {
        (lexicon.predicates[$0.predicate].kind, $0.source.entity, $0.target.entity)
      }
      var doer =
        provoker(of: token, besides: reactor)
        ?? memory.doer(
          of: answered, to: reactor.entity, in: frame.index, told: before, document: document)
      // "Kenya suspended its aid to Chad. Mali recalled its ambassador": who joins in punishing.
      if doer == nil, predicate.kind == .sanction {
        doer =
          before.last {
            $0.0 == .sanction && $0.1 != reactor.entity && $0.2.kind == .nation
              && !document.areOneSide($0.2, reactor.entity)
          }?.2 ?? memory.punished(before: frame.index, besides: reactor.entity, in: document)
      }
      if doer == nil, predicate.kind == .request, demandsRelease(token) {
        doer = memory.captor(
          before: frame.index, besides: reactor.entity, told: told.filter { $0.token < token },
          lexicon, document)
      }
      // "Chile sent food to Haiti. Peru gave tents": who helps as well.
      if predicate.kind == .aid {
        doer =
          before.last {
            $0.0 == .aid && $0.1 != reactor.entity && $0.2.kind == .nation
              && !document.areOneSide($0.2, reactor.entity)
          }?.2 ?? memory.aided(before: frame.index, besides: reactor.entity, in: document)
      }
      guard let doer,
        let target = Argument(remembered: doer, at: token, of: frame.index, in: document),
        predicate.kind.joins(reactor.kind, target.kind),
        // "massed troops along the border" does so against no parliament.
        predicate.kind != .mobilize || target.kind == .nation
      else { continue }
      found.append(
        PredicateMatch(
          predicate: index, token: token, source: reactor, target: target,
          swallowed: frame.clauses(token), inherited: true))
    }
    return found
  }

  /// Whether what is demanded is that those go free of whom the text has told: "demanded the crew's release".
  private func demandsRelease(_ verb: Int) -> Bool {
    let clauses = frame.dependents(verb, .ccomp).filter { frame.passives[$0] }
    if clauses.contains(where: { frame.isOne($0, of: .releases) }) { return true }
    let things = frame.dependents(verb, .obj) + frame.obliques(verb, FunctionWord.for.number)
    return things.contains { thing in
      guard frame.isOne(thing, of: .releases) else { return false }
      let captives =
        frame.dependents(thing, .possessive) + frame.obliques(thing, FunctionWord.of.number)
      return !captives.isEmpty && captives.allSatisfy { isKnown($0) }
    }
  }

  /// Whether a word takes up who was told of: "their", "the sailors".
  private func isKnown(_ captive: Int) -> Bool {
    frame.tokens[captive].partOfSpeech == .PRON
      || frame.children[captive].contains {
        frame.arcs[$0] == .det
          && ["the", "these", "those", "all", "both"].contains(frame.tokens[$0].text.lowercased())
      }
  }

  /// Who made somebody act: "Chad recognised Mali, prompting Togo to recall its envoy".
  private func provoker(of token: Int, besides reactor: Argument) -> EntityID? {
    let cause = frame.heads[token]
    guard cause >= 0, [.xcomp, .advcl, .ccomp].contains(frame.arcs[token]),
      frame.isOne(cause, of: .promptings), !frame.passives[cause]
    else { return nil }
    var subjects = frame.surfaceSubjects(cause)
    // "…, which led Togo to recall its envoy": what led to it is all that stands before.
    if frame.arcs[cause] == .relative, subjects.allSatisfy({ frame.at($0, .which) }) {
      var clause = frame.heads[cause]
      for _ in 0..<4 where clause >= 0 && frame.tokens[clause].partOfSpeech != .VERB {
        clause = frame.heads[clause]
      }
      subjects = clause >= 0 ? frame.subjects(clause) : []
    }
    return frame.actors(subjects, SentenceFrame.speaking, .source)
      .first { $0.entity != reactor.entity }?.entity
  }

  /// What is answered by which sort of reaction.
  private static let answered: [RelationKind: Set<RelationKind>] = {
    let harms: Set<RelationKind> = [.assault, .coerce, .mobilize, .sanction, .threaten]
    return [
      .accuse: harms, .request: harms, .threaten: harms.union([.accuse]),
      .sanction: harms.union([.accuse]), .mobilize: harms, .assault: [.assault],
      .aid: [],
      .reject: [.request, .agree],
    ]
  }()

  /// The entry by which a word tells a reaction that may leave open to whom.
  private func reaction(at token: Int) -> Int? {
    let part = frame.tokens[token].partOfSpeech
    guard part == .VERB || part == .ADJ else { return nil }
    let category: Predicate.Category = part == .VERB ? .verb : .adj
    let entries = lexicon.byWord[Int(frame.words[token])].filter { index in
      guard lexicon.predicates[index].category == category, !lexicon.predicates[index].bothWays
      else { return false }
      let predicate = lexicon.predicates[index]
      return PredicateMatcher.answered[predicate.kind] != nil && qualifies(predicate, token)
        && isOpen(predicate, token)
    }
    return entries.max { lexicon.predicates[$0].specificity < lexicon.predicates[$1].specificity }
  }

  /// Whether an entry may stand without its target: "lodged a protest", "demanded an apology", "refused".
  private func isOpen(_ predicate: Predicate, _ token: Int) -> Bool {
    guard predicate.category == .verb else {
      return frame.arcs[token] != .amod && frame.arcs[token] != .compound
    }
    if frame.passives[token] { return false }
    let objects = frame.dependents(token, .obj)
    switch predicate.kind {
    case .request:
      let asked = objects + frame.obliques(token, FunctionWord.for.number)
      // "demanded that the crew be released"
      let wished = frame.dependents(token, .ccomp).contains {
        frame.passives[$0] && frame.isOne($0, of: .redressing)
      }
      return wished || asked.contains { frame.isOne($0, of: .redress) }
    case .reject:
      return frame.isOne(token, of: .refusals)
        && objects.allSatisfy {
          frame.isOne($0, of: .proposals) || frame.at($0, .which, .that)
            || frame.mentions[$0] < 0
              && ["it", "them"].contains(frame.tokens[$0].text.lowercased())
        }
    case .threaten: return objects.isEmpty || !predicate.qualifiers.isEmpty
    // "Vietnam protested"
    case .accuse where frame.isOne(token, of: .outcries):
      return objects.isEmpty
        && frame.dependents(token, .obl).allSatisfy {
          frame.isOne($0, of: .time)
        }
    case .aid: return !predicate.objects.isEmpty && !objects.isEmpty
    default: return !predicate.qualifiers.isEmpty || !predicate.objects.isEmpty
    }
  }

  /// Whether what hangs from a verb names somebody else than who reacts.
  private func namesAnother(
    _ token: Int, than reactor: Argument, in document: LinkedDocument
  ) -> Bool {
    let kinds: Set<EntityKind> = [.nation, .leader, .organization]
    return frame.children[token].contains { child in
      switch frame.arcs[child] {
      case .obj, .iobj, .obl, .xcomp, .nmod:
        return (frame.arguments(at: child, kinds, hops: 0) + frame.beneath(child, kinds)).contains {
          $0.entity != reactor.entity && !document.areOneSide($0.entity, reactor.entity)
        }
      default: return false
      }
    }
  }
}
