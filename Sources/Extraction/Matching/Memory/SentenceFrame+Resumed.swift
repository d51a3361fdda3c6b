import EntenteGraphModel
import EntenteLanguage

/// What a sentence takes up of what the text has told before it: deeds that are judged, proposals, texts.
extension SentenceFrame {
  /// Whether a noun with an article or a demonstrative, and nobody named as its doer, is what a verb of
  /// praise, blame or refusal judges.
  func isJudged(_ token: Int) -> Bool {
    if isAskedToEnd(token) { return true }
    guard isTakenUp(token), arcs[token] == .obj || arcs[token] == .obl || arcs[token] == .nsubj
    else { return false }
    let verb = heads[token]
    // "The visit was a provocation, Chad said"
    if arcs[token] == .nsubj, words[verb] >= 0, !dependents(verb, .cop).isEmpty {
      return lexicon.byWord[Int(words[verb])].contains { index in
        let predicate = lexicon.predicates[index]
        return predicate.targets == [.doer] && predicate.sources == [.speaker]
      }
    }
    guard tokens[verb].partOfSpeech == .VERB, words[verb] >= 0 else { return false }
    if arcs[token] == .nsubj, !passives[verb] { return drawsVerdict(verb) || isFelt(verb) }
    return lexicon.byWord[Int(words[verb])].contains { index in
      let predicate = lexicon.predicates[index]
      return predicate.category == .verb
        && (predicate.qualifiers.isEmpty
          ? [.accuse, .support, .reject].contains(predicate.kind) : predicate.kind == .accuse)
    }
  }

  /// Whether somebody demands the end of what a noun takes up: "called for an immediate halt to the raids".
  private func isAskedToEnd(_ token: Int) -> Bool {
    let end = heads[token]
    guard isTakenUp(token), arcs[token] == .nmod, isMarked(token, .to, .of), end >= 0,
      isOne(end, of: .redress), isHarm(token), heads[end] >= 0, words[heads[end]] >= 0
    else { return false }
    let verb = heads[end]
    return tokens[verb].partOfSpeech == .VERB
      && lexicon.byWord[Int(words[verb])].contains {
        lexicon.predicates[$0].kind == .request && lexicon.predicates[$0].category == .verb
      }
  }

  /// Whether a noun with an article or a demonstrative, and nobody named as its doer, takes up what the text has told.
  func isTakenUp(_ token: Int) -> Bool {
    tokens[token].partOfSpeech == .NOUN && heads[token] >= 0
      && children[token].contains { child in
        arcs[child] == .det
          && ["the", "this", "these", "that", "those"].contains(tokens[child].text.lowercased())
      }
      && ownAgents(token, withOf: !takesOf(token)).isEmpty
      // "welcomed the steps taken by Noor": whose they are stands behind.
      && !children[token].contains { clause in
        [.acl, .relative].contains(arcs[clause]) && passives[clause]
          && children[clause].contains { isMarked($0, .by) && arcs[$0] == .obl }
      }
  }

  /// Whether a deed that the text has told does something itself: "The attack killed three Malians", "The measures target
  /// Chad".
  func isActing(_ token: Int) -> Bool {
    guard arcs[token] == .nsubj, isTakenUp(token), !passives[heads[token]],
      tokens[heads[token]].partOfSpeech == .VERB, words[heads[token]] >= 0,
      isOne(token, of: .undertakings)
        || !eventKinds(token).isDisjoint(with: [.assault, .coerce, .sanction, .mobilize])
    else { return false }
    return lexicon.byWord[Int(words[heads[token]])].contains { index in
      let predicate = lexicon.predicates[index]
      return predicate.category == .verb
        && [.assault, .coerce, .sanction, .mobilize, .threaten].contains(predicate.kind)
    }
  }

  /// Whether what a verb's subject did meets with others' praise or blame: "The move drew condemnation from Mali".
  private func drawsVerdict(_ verb: Int) -> Bool {
    lexicon.undergoingVerbs.contains(words[verb])
      && objects(verb).contains { noun in
        [.accuse, .support, .reject, .protest, .request, .sanction, .threaten].contains {
          tells(noun, $0)
        }
      }
  }

  /// Whether a verb says what others feel about its subject: "The decision angered Mali".
  private func isFelt(_ verb: Int) -> Bool {
    lexicon.byWord[Int(words[verb])].contains { index in
      let predicate = lexicon.predicates[index]
      return predicate.category == .verb && predicate.qualifiers.isEmpty
        && [.accuse, .support].contains(predicate.kind) && predicate.sources == [.object]
        && predicate.targets == [.subject]
    }
  }

  /// Who proposes something by a verb: "Hungary had proposed a declaration".
  func proposer(at verb: Int) -> Argument? {
    guard tokens[verb].partOfSpeech == .VERB, isOne(verb, of: .proposings),
      objects(verb).contains(where: { isOne($0, of: .proposals) || isOne($0, of: .texts) })
        // "Ruiz proposed holding talks"
        || ["propose", "suggest"].contains(tokens[verb].lemma.lowercased())
          && clauses(verb).contains(where: { tokens[$0].text.hasSuffix("ing") })
    else { return nil }
    let found = actors(subjects(verb), SentenceFrame.speaking, .source)
    return found.count == 1 ? found.first : nil
  }

  /// Who makes a text its own by a verb or owns it: "adopted a resolution", "Security Council Resolution 2216".
  func pronouncer(at token: Int) -> Argument? {
    let kinds: Set<EntityKind> = [.nation, .organization]
    var authors: [Int] = []
    if tokens[token].partOfSpeech == .VERB, isOne(token, of: .adoptions) {
      let isText =
        (passives[token] ? surfaceSubjects(token) : objects(token)).contains {
          isOne($0, of: .pronouncements)
        } || arcs[token] == .acl && heads[token] >= 0 && isOne(heads[token], of: .pronouncements)
      if isText || tokens[token].lemma.lowercased() == "vote" { authors = subjects(token) }
    } else if isOne(token, of: .pronouncements) {
      authors = children[token].filter {
        [.compound, .possessive].contains(arcs[$0]) && mentions[$0] >= 0
      }
    }
    let found = actors(authors, kinds, .source)
    return found.count == 1 ? found.first : nil
  }

  /// Whether a text that was named before says something by itself: "The resolution demands that Chad withdraw".
  func isPronouncing(_ token: Int) -> Bool {
    guard isOne(token, of: .pronouncements), arcs[token] == .nsubj, heads[token] >= 0,
      !passives[heads[token]], tokens[heads[token]].partOfSpeech == .VERB,
      ownAgents(token, withOf: false).isEmpty
    else { return false }
    return children[token].contains { child in
      arcs[child] == .det && ["the", "this"].contains(tokens[child].text.lowercased())
    }
      && !children[token].contains {
        [.acl, .relative].contains(arcs[$0]) || arcs[$0] == .nmod && mentions[$0] >= 0
      }
  }

  /// The sorts of events that a noun names by itself.
  func eventKinds(_ token: Int) -> Set<RelationKind> {
    guard words[token] >= 0 else { return [] }
    let kinds = Set(
      lexicon.byWord[Int(words[token])].compactMap { index in
        let predicate = lexicon.predicates[index]
        // "condemned the violation": who calls it so has not done it.
        return predicate.category == .noun && predicate.qualifiers.isEmpty
          && (predicate.kind != .accuse || predicate.sources != [.speaker])
          && (!predicate.bothWays || predicate.kind == .agree)
          && predicate.kind.relationClass.isEvent ? predicate.kind : nil
      })
    // "condemned the attack": words alone are none where an attack may be meant.
    return kinds.contains(.assault) ? kinds.subtracting([.accuse]) : kinds
  }
}
