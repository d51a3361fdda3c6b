import EntenteGraphModel
import EntenteLanguage

extension CandidateAssembler {
  /// Whether an adjective of nationality only says where somebody comes from who acts for nobody: the murder that "two
  /// Brazilian men" are sought for is none of Brazil's.
  func isPrivate(_ end: Argument) -> Bool {
    guard end.kind == .nation, end.hops > 0 else { return false }
    let head = frame.heads[end.token]
    return head >= 0 && [.amod, .compound].contains(frame.arcs[end.token])
      && frame.mentions[head] < 0 && frame.isOne(head, of: .individuals)
  }

  /// Whether a verb that brings people together has nobody for its object: "welcomed the news from Lagos".
  func isWithoutGuest(_ match: PredicateMatch) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    guard predicate.category == .verb, predicate.sources == [.parties],
      lexicon.verdictVerbs.contains(predicate.word),
      !frame.passives[match.token]
    else { return false }
    let objects = frame.dependents(match.token, .obj)
    return !objects.isEmpty
      && frame.actors(objects, SentenceFrame.speaking, .target).isEmpty
      && frame.obliques(match.token, FunctionWord.with.number).isEmpty
      && objects.allSatisfy {
        frame.tokens[$0].partOfSpeech == .NOUN && !frame.isOne($0, of: .people)
      }
      && predicate.qualifiers.isEmpty
  }

  /// Whether a place stands before an inserted verb of speech and so belongs to what is said: "In Syria, the
  /// secretary said, forces advance".
  func isOfWhatIsSaid(_ match: PredicateMatch) -> Bool {
    let verb = match.token
    guard lexicon.speechVerbs.contains(frame.words[verb]), verb + 1 < frame.tokens.count,
      frame.tokens[verb + 1].text == ",", match.target.token < match.source.token
    else { return false }
    return frame.dependents(verb, .nsubj).contains { subject in
      subject < verb && match.target.token < subject
    }
  }
}
