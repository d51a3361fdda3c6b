import EntenteGraphModel
import EntenteLanguage

extension CandidateAssembler {
  /// Whether an adjective of nationality only says where somebody comes from who acts for nobody: the murder that "two
  /// Brazilian men" are sought for is none of Brazil's.
  func isPrivate(_ end: Argument) -> Bool {
    guard end.kind == .nation else { return false }
    if isCountedNational(end) { return true }
    let head = frame.heads[end.token]
    guard end.hops > 0, head >= 0, frame.mentions[head] < 0 else { return false }
    switch frame.arcs[end.token] {
    case .amod, .compound:
      return frame.isOne(head, of: .individuals) || frame.isOne(head, of: .communities)
    // "Mali's Christians" are not Mali, though "Mali's men" are its soldiers.
    case .possessive: return frame.isOne(head, of: .communities)
    default: return false
    }
  }

  /// Whether the word for those of a nation is counted, as no nation is: "a Syrian", "two Frenchmen", "some Israelis".
  private func isCountedNational(_ end: Argument) -> Bool {
    guard end.hops == 0, case let number = frame.mentions[end.token],
      document.mentions.indices.contains(number),
      // "the two nations" are nations.
      [.name, .adjective].contains(document.mentions[number].form),
      // "a Chad at peace" is the nation.
      frame.tokens[end.token].text != document.entities[end.entity]?.name
    else { return false }
    return frame.children[end.token].contains { word in
      word < end.token
        // "several hundred French" are its troops.
        && (frame.arcs[word] == .nummod
          && !["hundred", "thousand", "million"].contains(frame.tokens[word].text.lowercased())
          || ["a", "an", "some", "several", "many", "few", "most", "another", "dozens"].contains(
            frame.tokens[word].text.lowercased()))
    }
  }

  /// Whether an organization is only that of somebody, known or not, to whom a thing is done for what they alone did: "detained
  /// Ali Noor of the Norfleet Times", "freed a US Navy veteran", "arrested Ana Ruiz, a member of the National Guard". Who
  /// hits a fighter of an armed group hits the group.
  func isBodyOfOne(_ end: Argument) -> Bool {
    guard end.kind == .organization, frame.mentions[end.token] >= 0,
      case let head = frame.heads[end.token], head >= 0, frame.mentions[head] < 0
    else { return false }
    let isVeteran = frame.tokens[head].lemma.lowercased() == "veteran"
    guard isVeteran || isCivil(end.entity) else { return false }
    switch frame.arcs[end.token] {
    case .compound: return isVeteran
    case .nmod where frame.isMarked(end.token, .of):
      if frame.tokens[head].partOfSpeech == .PROPN { return frame.strangers.contains(head) }
      return ["member", "employee", "veteran"].contains(frame.tokens[head].lemma.lowercased())
        && frame.arcs[head] == .appos && frame.heads[head] >= 0
        && frame.mentions[frame.heads[head]] < 0 && frame.strangers.contains(frame.heads[head])
    default: return false
    }
  }

  /// Whether an organization is no band of armed men and no party.
  private func isCivil(_ entity: EntityID) -> Bool {
    if document.isOne(of: ["armed-group", "party", "alliance"], entity) { return false }
    return document.isOne(
      of: [
        "armed-force", "news-agency", "company", "manufacturer", "airline", "ministry", "body",
        "intelligence",
      ], entity)
      || ["Guard", "TV", "Times", "Post", "News", "University", "Army", "Navy"].contains {
        document.entities[entity]?.name.hasSuffix(" \($0)") ?? false
      }
  }

  /// Whether an alliance is named only as that to which the land of one ruler belongs: "the NATO leader closest to Moscow".
  func isOfOneRuler(_ end: Argument) -> Bool {
    guard end.kind == .organization, document.isOne(of: ["alliance"], end.entity),
      [.compound, .amod].contains(frame.arcs[end.token]), frame.heads[end.token] >= 0,
      case let head = frame.heads[end.token], frame.mentions[head] < 0
    else { return false }
    return frame.tokens[head].text.lowercased() == "leader"
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
