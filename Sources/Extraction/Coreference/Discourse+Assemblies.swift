import EntenteGraphModel
import EntenteLanguage

/// Those who came together, whom a text goes on to call by what they are: "The foreign ministers of Chile, Mali and Chad met.
/// The ministers …", "Chile and Mali held talks. The participants …".
extension Discourse {
  /// Whom a plural means that names nobody by itself: those of the same noun that the text has named before, else those who last
  /// came together; none for any other phrase.
  func assembled(_ d: Description, _ phrase: PhraseTree, _ index: Int) -> [EntityID] {
    guard d.isPlural, lexicon.attendees.contains(d.lemma), d.owners.isEmpty,
      // "the foreign ministers"
      d.modifiers.isEmpty
        || lexicon.descriptions[(d.modifiers + [d.lemma]).joined(separator: " ")] != nil,
      !d.isOwn, phrase.label(d.head).hasPrefix("nsubj") || phrase.label(d.head) == "conj",
      phrase.children(d.head, ["acl", "appos", "flat"]).isEmpty,
      phrase.children(d.head, ["nmod"]).allSatisfy({
        d.lemma == "head" && ["state", "government"].contains(phrase.lemma($0))
      }),
      // "Ministers reaffirmed …": minutes spare the article.
      d.isDefinite || d.head == 0
    else { return [] }
    for nominal in nominals.reversed() where nominal.prominence >= 80 {
      if index - nominal.sentence > 8 { break }
      guard nominal.sentence < index else { continue }
      let found = party(nominal)
      if found.count > 1 || found.first?.kind == .organization,
        d.number == 0 || d.number == found.count || found.first?.kind == .organization,
        nominal.lemma == d.lemma || isComing(nominal, calledBy: d.lemma)
      {
        return found
      }
    }
    return d.lemma == "head" && d.isRestricted ? alliance(index) : []
  }

  /// The only alliance that the text has named, for whose "heads of state" it speaks.
  private func alliance(_ index: Int) -> [EntityID] {
    let named = Set(
      nominals.filter { $0.sentence < index && $0.form == .name }.flatMap(\.entities)
        .filter { facts[$0]?.sort == "alliance" })
    return named.count == 1 ? Array(named) : []
  }

  /// Who a subject is that may come together: a list of names, or officials of those whom they are named by.
  private func party(_ nominal: Nominal) -> [EntityID] {
    if nominal.members.count > 1 {
      let actors: Set<EntityKind> = [.nation, .leader, .organization]
      let isOfActors = nominal.entities.allSatisfy {
        facts[$0].map { actors.contains($0.kind) } ?? false
      }
      return isOfActors ? nominal.entities : []
    }
    guard nominal.form == .noun, nominal.isPlural, lexicon.attendees.contains(nominal.lemma) else {
      return []
    }
    return nominal.entities.isEmpty ? represented(by: nominal) : nominal.entities
  }

  /// Whether a sentence tells that its subject came together, as those do whom a word then calls its participants or sides. Who has
  /// a name of their own is no minister or president by the word alone.
  private func isComing(_ nominal: Nominal, calledBy lemma: String) -> Bool {
    guard let phrase = PhraseTree(result.document.sentences[nominal.sentence]) else { return false }
    let verb = phrase.function(nominal.head).governor
    guard verb >= 0 else { return false }
    let isMeeting =
      ["meet", "gather", "convene", "confer", "assemble"].contains(phrase.lemma(verb))
      || phrase.children(verb, ["obj", "obl"]).contains {
        Discourse.encounters.contains(phrase.lemma($0))
          || Discourse.sessions.contains(phrase.lemma($0))
      }
    guard isMeeting else { return false }
    guard nominal.entities.first?.kind == .leader else { return true }
    return !Words.posts.contains(lemma) || lemma == "leader"
      || nominal.entities.allSatisfy { leader in
        facts[leader]?.roles.contains { $0.hasSuffix(lemma) } ?? false
      }
  }

  /// What several hold together beside the meetings of two.
  private static let sessions: Set<String> = [
    "session", "conference", "consultation", "dialogue", "round", "forum", "roundtable",
    "ministerial",
  ]
}
