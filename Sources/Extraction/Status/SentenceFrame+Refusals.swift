import EntenteLanguage

extension SentenceFrame {
  /// The negations of a verb that make a refusal of it: "does not accept", "has never ratified", "will no longer renew".
  func ownNegators(_ verb: Int) -> [Int] {
    guard !isMarked(verb, .if, .unless, .whether, .without),
      !dependents(verb, .aux).contains(where: { at($0, .may, .might, .should, .must) })
    else { return [] }
    return children[verb].filter { child in
      guard arcs[child] == .advmod || arcs[child] == .aux else { return false }
      if at(child, .not) {
        // "not only accepts" does accept.
        return !children[verb].contains { at($0, .only) }
      }
      return at(child, .never, .cannot)
        || children[child].contains { at($0, .no) && arcs[$0] == .advmod }
    }
  }
}
