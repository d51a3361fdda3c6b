import EntenteGraphModel
import EntenteLanguage

/// Whom a pronoun passes over for what they said, or for whom they acted with.
extension Discourse {
  /// Whether a candidate only says what an "it" of the next sentence takes up: "Chad said that the vote was rigged. Mali
  /// called it a sham" of the vote.
  func onlyReports(
    _ candidate: Nominal, _ pronoun: Pronoun, _ token: Int, _ phrase: PhraseTree, _ distance: Int
  ) -> Bool {
    guard distance == 1, pronoun.gender == .thing, !pronoun.isPlural, !pronoun.isPossessive,
      ["obj", "obl"].contains(phrase.function(token).label), candidate.prominence >= 80,
      let said = PhraseTree(result.document.sentences[candidate.sentence]),
      case let (label, verb) = said.function(candidate.head), label.hasPrefix("nsubj"), verb >= 0,
      lexicon.voices.contains(said.lemma(verb)) || Discourse.reporting.contains(said.lemma(verb))
    else { return false }
    return said.children(verb, ["ccomp"]).contains { clause in
      said.children(clause, ["nsubj"]).contains { subject in
        // "said that its men had attacked": who speaks tells of their own deed.
        switch said.tag(subject) {
        case .PROPN: true
        case .NOUN:
          said.sentence.tokens[subject].morphology["Number"] != "Plur"
            && !lexicon.isPerson(said.lemma(subject))
            && !said.children(subject, ["nmod"]).contains {
              said.tree.labels[$0].subtype == "poss" && said.tag($0) == .PRON
            }
        default: false
        }
      }
    }
  }

  /// Whether a candidate did before, together with who acts now, what the pronoun's bearer suffered: "Ruiz and Noor scolded
  /// Roe. Noor accused him" of Roe.
  func actedTogether(
    _ candidate: Nominal, _ pronoun: Pronoun, _ token: Int, _ phrase: PhraseTree, _ index: Int
  ) -> Bool {
    guard pronoun.gender != .thing, !pronoun.isPlural, !pronoun.isPossessive,
      case let (label, verb) = phrase.function(token), ["obj", "iobj", "obl"].contains(label),
      verb >= 0, let subject = phrase.children(verb, ["nsubj"]).first,
      let actor = nominals.last(where: { $0.sentence == index && $0.head == subject })
    else { return false }
    return nominals.contains { both in
      both.sentence == candidate.sentence && !both.members.isEmpty
        && both.entities.contains(where: candidate.entities.contains)
        && both.entities.contains(where: actor.entities.contains)
        // Without a third, "Ruiz and Noor arrived. Noor met him" is of the first.
        && nominals.contains { third in
          third.sentence == both.sentence && third.entities.count == 1 && !third.isModifier
            && third.entities.allSatisfy {
              facts[$0]?.kind == .leader && !both.entities.contains($0)
            }
        }
    }
  }

  /// Verbs whose clause tells what somebody says.
  private static let reporting: Set<String> = [
    "say", "state", "note", "add", "argue", "declare", "believe", "claim", "insist", "think",
    "maintain", "stress", "acknowledge", "admit", "announce",
  ]
}
