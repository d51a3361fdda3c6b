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
    titles.first { isPredicated($0, of: person, isUnreal: sentence.isUnreal) }
  }

  /// The title that somebody is yet to get, by the verb of their clause: "Ana Ruiz will become Peru's president", "is set to
  /// be sworn in as president"; `nil` where none is.
  func foreseen(of person: Range<Int>) -> NameMatch? {
    titles.first {
      isPredicated(
        $0, of: person,
        isUnreal: { verb in
          !sentence.isForeseen(verb)
            || TitleFinder.losing.contains(sentence.tokens[verb].lemma.lowercased())
        })
        || isAwaited($0, of: person)
    }
  }

  /// The title that a person is yet to get, or that the one has whom another is to succeed: "Ana Ruiz will succeed Ali Noor as
  /// president".
  func coming(to person: Range<Int>) -> PersonTitle? {
    guard let match = foreseen(of: person), var title = title(match) else { return nil }
    let name = head(of: person)
    let isSucceeded =
      sentence.tree.map { tree in
        tree.heads[name] >= 0 && tree.labels[name].relation == "obj"
          && TitleFinder.succeeding.contains(
            sentence.tokens[tree.heads[name]].lemma.lowercased())
      } ?? false
    title.isForeseen = !isSucceeded
    return title
  }

  /// Whether a title hangs from a verb of getting it whose subject stands before "set", "due" or the like: "Ana Ruiz is
  /// expected to become president".
  private func isAwaited(_ match: NameMatch, of person: Range<Int>) -> Bool {
    guard let tree = sentence.tree, !match.tokens.overlaps(person) else { return false }
    let title = head(of: match.tokens)
    let isCopular = tree.children[title].contains { tree.labels[$0].relation == "cop" }
    let verb = isCopular ? title : tree.heads[title]
    guard verb >= 0, tree.labels[verb].relation == "xcomp", tree.heads[verb] >= 0 else {
      return false
    }
    let word = tree.heads[verb]
    let isGotten =
      isCopular
      || isBestowing(verb, tree)
        && (tree.labels[title].relation == "xcomp" || tree.labels[title].relation == "obj"
          || tree.children[title].contains { sentence.tokens[$0].text.lowercased() == "as" })
    return isGotten && TitleFinder.awaitings.contains(sentence.tokens[word].lemma.lowercased())
      && !sentence.isUnreal(word)
      && tree.children[word].contains {
        person.contains($0) && tree.labels[$0].relation == "nsubj"
      }
      && !tree.children[verb].contains { tree.labels[$0].relation == "obj" && $0 != title }
  }

  /// Verbs of who has an office and gives it up or loses it: "will resign as president".
  private static let losing: Set<String> = [
    "resign", "step", "quit", "retire", "stand", "remove", "dismiss", "oust", "sack", "fire",
    "depose", "remain", "call", "style", "recognise", "recognize", "accept", "acknowledge",
  ]

  /// Words of what is sure to come: "is set to become president".
  private static let awaitings: Set<String> = [
    "set", "due", "expect", "slate", "poise", "schedule",
  ]

  /// Whether the verb of a person's clause gives that person a title, and isn't of a sort that is told to be unreal.
  private func isPredicated(
    _ match: NameMatch, of person: Range<Int>, isUnreal: (Int) -> Bool
  ) -> Bool {
    guard let tree = sentence.tree else { return false }
    let name = head(of: person)
    let title = head(of: match.tokens)
    guard !match.tokens.overlaps(person), match.tokens.upperBound != person.lowerBound else {
      return false
    }
    // "Kais Saied is president of Tunisia"
    if tree.heads[name] == title, tree.labels[name].relation == "nsubj",
      tree.children[title].contains(where: { tree.labels[$0].relation == "cop" })
    {
      return !isUnreal(title)
    }
    // "the Shining Path, whose leader is Ana Ruiz"
    if tree.heads[title] == name, tree.labels[title].relation == "nsubj",
      tree.children[name].contains(where: { tree.labels[$0].relation == "cop" })
    {
      return !isUnreal(name)
    }
    if isTold(title, of: name, tree, isUnreal) || isTerm(title, of: name, tree) { return true }
    let verb = tree.heads[title]
    // "elected Ana Ruiz prime minister" may be read as one noun with its name before it.
    if tree.heads[name] == title, tree.labels[name].relation == "compound",
      match.tokens.lowerBound == person.upperBound, verb >= 0,
      ["obj", "xcomp"].contains(tree.labels[title].relation),
      TitleFinder.bestowing.contains(sentence.tokens[verb].lemma.lowercased())
    {
      return !isUnreal(verb)
    }
    guard verb >= 0, tree.heads[name] == verb, isBestowing(verb, tree), !isUnreal(verb)
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
    // "appointed Ana Ruiz defence minister" may have two objects.
    case "obj":
      return tree.labels[title].relation != "obj"
        || match.tokens.lowerBound == person.upperBound
    // "named Ana Ruiz as chief executive" may be read as a name given.
    case "xcomp": return ["obl", "advcl"].contains(tree.labels[title].relation)
    default: return false
    }
  }

  /// Whether a noun tells that somebody has or had an office: "Ali Noor's term as president", "his election as leader".
  private func isTerm(_ title: Int, of name: Int, _ tree: DependencyTree) -> Bool {
    let noun = tree.heads[title]
    return noun >= 0 && ["nmod", "acl"].contains(tree.labels[title].relation)
      && Words.terms.contains(sentence.tokens[noun].lemma.lowercased())
      && tree.children[title].contains { sentence.tokens[$0].text.lowercased() == "as" }
      && tree.heads[name] == noun && tree.labels[name].description == "nmod:poss"
  }

  /// Whether a verb gives or takes an office: "was elected", "succeeded", "took over".
  private func isBestowing(_ verb: Int, _ tree: DependencyTree) -> Bool {
    let lemma = sentence.tokens[verb].lemma.lowercased()
    return TitleFinder.bestowing.contains(lemma) || TitleFinder.succeeding.contains(lemma)
      || lemma == "take" && tree.children[verb].contains { sentence.tokens[$0].text == "over" }
  }

  /// Whether a clause behind a name gives it a title: "Ana Ruiz, who was then Peru's finance minister", "Ana Ruiz, sworn
  /// in as president", "who later became president".
  private func isTold(
    _ title: Int, of name: Int, _ tree: DependencyTree, _ isUnreal: (Int) -> Bool
  ) -> Bool {
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
      return !isUnreal(title)
    }
    let verb = tree.heads[title]
    guard verb >= 0, isOfName(verb), !isUnreal(verb),
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
