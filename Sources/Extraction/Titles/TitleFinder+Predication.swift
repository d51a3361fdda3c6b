import EntenteKnowledge
import EntenteLanguage

/// Titles that a verb gives a person: "Joseph Aoun was elected president", "he became Somalia's
/// president", "served as president".
extension TitleFinder {
  /// Verbs by which somebody gets or has an office.
  private static let bestowing: Set<String> = [
    "become", "be", "make", "elect", "reelect", "re-elect", "name", "appoint", "swear", "serve",
    "remain", "crown", "install", "proclaim", "declare", "choose", "pick", "confirm", "reappoint",
    "inaugurate", "call", "style", "work", "act", "instal", "anoint", "promote", "remove",
    "dismiss",
    "oust", "sack", "fire", "replace", "depose", "recognise", "recognize", "accept", "acknowledge",
    "reinstate", "retain", "select", "designate", "reaffirm", "resign", "step", "quit", "retire",
    "stand",
  ]

  /// Verbs by which somebody gets the office that another had: "Ana Ruiz succeeded Ali Noor as president".
  private static let succeeding: Set<String> = ["succeed", "replace", "follow"]

  /// The title that the verb of a person's clause gives that person; `nil` where none does.
  func predicated(of person: Range<Int>) -> NameMatch? {
    guard let tree = sentence.tree else { return nil }
    let name = head(of: person)
    return titles.first { match in
      let title = head(of: match.tokens)
      guard !match.tokens.overlaps(person), match.tokens.upperBound != person.lowerBound else {
        return false
      }
      // "Kais Saied is president of Tunisia"
      if tree.heads[name] == title, tree.labels[name].relation == "nsubj",
        tree.children[title].contains(where: { tree.labels[$0].relation == "cop" })
      {
        return !sentence.isUnreal(title)
      }
      // "the Shining Path, whose leader is Ana Ruiz"
      if tree.heads[title] == name, tree.labels[title].relation == "nsubj",
        tree.children[name].contains(where: { tree.labels[$0].relation == "cop" })
      {
        return !sentence.isUnreal(name)
      }
      if isTold(title, of: name, tree) { return true }
      let verb = tree.heads[title]
      // "elected Ana Ruiz prime minister" may be read as one noun with its name before it.
      if tree.heads[name] == title, tree.labels[name].relation == "compound",
        match.tokens.lowerBound == person.upperBound, verb >= 0,
        ["obj", "xcomp"].contains(tree.labels[title].relation),
        TitleFinder.bestowing.contains(sentence.tokens[verb].lemma.lowercased())
      {
        return !sentence.isUnreal(verb)
      }
      guard verb >= 0, tree.heads[name] == verb, isBestowing(verb, tree), !sentence.isUnreal(verb)
      else { return false }
      let isPredicate: Bool
      switch tree.labels[title].relation {
      // "Ana Ruiz replaces Kenyan envoy Ali Noor"
      case "xcomp", "obj":
        isPredicate =
          !TitleFinder.succeeding.contains(sentence.tokens[verb].lemma.lowercased())
          || !isAnothers(match, than: person)
      case "obl", "advcl":
        isPredicate = tree.children[title].contains {
          sentence.tokens[$0].text.lowercased() == "as"
        }
      default: isPredicate = false
      }
      guard isPredicate else { return false }
      switch tree.labels[name].relation {
      case "nsubj":
        return tree.labels[name].subtype == "pass" || !isActive(verb, tree)
      case "obj": return tree.labels[title].relation != "obj"
      // "named Ana Ruiz as chief executive" may be read as a name given.
      case "xcomp": return ["obl", "advcl"].contains(tree.labels[title].relation)
      default: return false
      }
    }
  }

  /// Whether a verb gives or takes an office: "was elected", "succeeded", "took over".
  private func isBestowing(_ verb: Int, _ tree: DependencyTree) -> Bool {
    let lemma = sentence.tokens[verb].lemma.lowercased()
    return TitleFinder.bestowing.contains(lemma) || TitleFinder.succeeding.contains(lemma)
      || lemma == "take" && tree.children[verb].contains { sentence.tokens[$0].text == "over" }
  }

  /// Whether a clause behind a name gives it a title: "Ana Ruiz, who was then Peru's finance minister", "Ana Ruiz, sworn
  /// in as president", "who later became president".
  private func isTold(_ title: Int, of name: Int, _ tree: DependencyTree) -> Bool {
    func isOfName(_ clause: Int) -> Bool {
      ["acl", "acl:relcl"].contains(tree.labels[clause].description) && tree.heads[clause] == name
    }
    func hasWho(_ clause: Int) -> Bool {
      tree.children[clause].contains {
        tree.labels[$0].relation == "nsubj" && sentence.tokens[$0].text.lowercased() == "who"
      }
    }
    if isOfName(title), hasWho(title),
      tree.children[title].contains(where: { tree.labels[$0].relation == "cop" })
    {
      return !sentence.isUnreal(title)
    }
    let verb = tree.heads[title]
    guard verb >= 0, isOfName(verb), !sentence.isUnreal(verb),
      TitleFinder.bestowing.contains(sentence.tokens[verb].lemma.lowercased())
    else { return false }
    let isParticiple =
      tree.labels[verb].description == "acl"
      && sentence.tokens[verb].morphology["VerbForm"] == "Part"
      && sentence.tokens[verb].morphology["Tense"] == "Past"
    // "Ana Ruiz, whom Kenya recognises as Peru's president".
    let hasWhom = tree.children[verb].contains {
      tree.labels[$0].relation == "obj"
        && ["whom", "who"].contains(
          sentence.tokens[$0].text.lowercased())
    }
    guard isParticiple || hasWhom || hasWho(verb) && !isActive(verb, tree) else {
      return false
    }
    switch tree.labels[title].relation {
    case "xcomp", "obj": return true
    case "obl", "advcl":
      return tree.children[title].contains { sentence.tokens[$0].text.lowercased() == "as" }
    default: return false
    }
  }

  /// Whether a verb whose subject gives an office to another has an object that gets it: "Putin named Mishustin prime
  /// minister".
  private func isActive(_ verb: Int, _ tree: DependencyTree) -> Bool {
    !["become", "be", "serve", "remain", "work", "act"].contains(
      sentence.tokens[verb].lemma.lowercased())
      && !TitleFinder.succeeding.contains(sentence.tokens[verb].lemma.lowercased())
      && tree.children[verb].contains {
        // "proclaimed himself president" takes the office.
        tree.labels[$0].relation == "obj"
          && !["himself", "herself"].contains(sentence.tokens[$0].text.lowercased())
      }
  }
}
