import EntenteGraphModel
import EntenteLanguage

/// What aircraft are said to be over, whatever happens there: "intercepted an Il-20 over the Baltic Sea", "three
/// jets collided above Zadar".
extension AircraftRelations {
  /// The places over which a sentence has its aircraft, each once.
  func overflights(
    _ aircraft: LinkedMention, _ places: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    guard let tree = sentence.tree, tree.heads.indices.contains(aircraft.head) else { return [] }
    // "a Russian Il-20 spy plane": the phrase may be headed by a noun behind the name.
    var top = aircraft.head
    while ["compound", "flat", "amod"].contains(tree.labels[top].relation), tree.heads[top] >= 0 {
      top = tree.heads[top]
    }
    var bearers = [top]
    let verb = tree.heads[top]
    if verb >= 0, ["nsubj", "obj"].contains(tree.labels[top].relation),
      sentence.tokens[verb].partOfSpeech == .VERB, !sentence.isUnreal(verb)
    {
      bearers.append(verb)
    }
    return places.filter { place in
      guard tree.heads.indices.contains(place.head), bearers.contains(tree.heads[place.head]),
        ["obl", "nmod"].contains(tree.labels[place.head].relation)
      else { return false }
      return tree.children[place.head].contains {
        tree.labels[$0].relation == "case"
          && ["over", "above"].contains(sentence.tokens[$0].text.lowercased())
      }
    }.map { place in
      ExtractedRelation(
        source: aircraft.entity, kind: .flewVia, target: place.entity, sentence: aircraft.sentence,
        cue: "over \(place.surface)", predicate: "phrase/over", confidence: 0.7)
    }
  }
}
