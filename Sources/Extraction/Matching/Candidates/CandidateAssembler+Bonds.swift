import EntenteGraphModel
import EntenteLanguage

/// What binds two for good, told by a noun for what they do together.
extension CandidateAssembler {
  /// Whether the partnership of two nations is spoken of as what binds them, and not as how something is done: "our enduring
  /// partnership with Chad", but "in partnership with Chad", "a cultural partnership".
  func isBond(_ match: PredicateMatch) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    guard predicate.category == .noun, predicate.name.hasSuffix("partnership"),
      match.source.kind == .nation || match.target.kind == .nation,
      isOfNations(match.source), isOfNations(match.target), !frame.isMarked(match.token, .in)
    else { return false }
    return !frame.children[match.token].contains { frame.isOne($0, of: .fields) }
  }

  /// Whether one of two partners is a nation, a union of nations or one's army.
  private func isOfNations(_ end: Argument) -> Bool {
    end.kind == .nation
      || document.isOne(of: ["alliance", "bloc", "body", "armed-force"], end.entity)
  }

  /// Whether a deed takes two by itself, and so needs no promise: "will co-host the forum", "Kenyan and Malian troops will patrol".
  func isJoint(_ match: PredicateMatch) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    return predicate.kind == .cooperate && predicate.category == .verb
      && (predicate.name.hasPrefix("co-host") || predicate.name.hasPrefix("co-chair")
        || predicate.name == "cooperate"
          && !frame.tokens[match.token].lemma.lowercased().hasPrefix("co"))
  }

  /// Whether what is to be done goes on: "will continue to train Mali's army", "will continue its help for Mali".
  func isGoingOn(_ token: Int) -> Bool {
    let verb = frame.heads[token]
    return verb >= 0 && [.xcomp, .obj].contains(frame.arcs[token])
      && frame.tokens[verb].lemma.lowercased() == "continue"
  }

  /// Whether help is of forces, which are sent or not: "plans to send peacekeepers to Mali".
  func isOfForces(_ match: PredicateMatch) -> Bool {
    lexicon.predicates[match.predicate].kind == .aid
      && frame.objects(match.token).contains { object in
        frame.isOne(object, of: .troops)
          || ["peacekeeper", "personnel"].contains(frame.tokens[object].lemma.lowercased())
      }
  }
}
