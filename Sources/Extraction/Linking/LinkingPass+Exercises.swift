import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Names of exercises and operations, which are no bodies and lie nowhere: "Exercise Pacific Vanguard".
extension LinkingPass {
  /// Takes back the bodies and places that are the name of an exercise or a part of one.
  mutating func dropExercises() {
    takeBack(
      mentions.filter { mention in
        guard [.organization, .place].contains(mention.entity.kind), mention.form == .name else {
          return false
        }
        let tokens = document.sentences[mention.sentence].tokens
        let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
        let isKnown = knowledge.record(mention.entity) != nil
        if mention.tokens.count > 1,
          LinkingPass.undertakings.contains(tokens[start].text.lowercased())
        {
          return !isKnown
        }
        guard start > 0, LinkingPass.undertakings.contains(tokens[start - 1].text.lowercased())
        else { return false }
        // "exercise Arctic Lightning", but "the operation Hamas began"
        let isLonger =
          end < tokens.count && tokens[end].partOfSpeech == .PROPN
          && Words.isCapitalized(tokens[end].text)
          && !mentions.contains {
            $0.sentence == mention.sentence && $0.tokens.lowerBound == end
          }
        return isLonger || !isKnown && mention.tokens.count > 1
      })
  }

  private static let undertakings: Set<String> = ["exercise", "operation"]
}
