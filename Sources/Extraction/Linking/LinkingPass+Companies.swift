import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

extension LinkingPass {
  /// Lets the names that a noun has made a company's once be its everywhere: "Cóndor, a Peruvian airline" makes
  /// "Cóndor has ordered" that airline's.
  func findCompaniesAgain(_ found: inout [EntityMention], _ finder: MentionFinder) {
    let names = Set(
      found.filter(\.isCalledCompany).map { m in tokens(m)[m.tokens].map(\.text) })
    for (index, sentence) in document.sentences.enumerated() where !names.isEmpty {
      let own = found.filter { $0.sentence == index }
      let fixed = own.filter { !$0.candidates.isEmpty || $0.isCalledCompany }
      let skipped = Dateline.length(of: sentence, at: index)
      for name in names.sorted(by: { $0.count > $1.count || $0.count == $1.count && $0[0] < $1[0] })
      {
        for again in finder.namesakes(of: name, in: sentence, at: index, known: fixed)
        where again.tokens.lowerBound >= skipped
          && !fixed.contains(where: { $0.tokens.overlaps(again.tokens) })
          && !own.contains(where: {
            $0.tokens.count > again.tokens.count
              && $0.tokens.overlaps(again.tokens)
          })
        {
          found.removeAll { $0.sentence == index && $0.tokens == again.tokens }
          found.append(again)
        }
      }
    }
    found = found.enumerated().sorted {
      ($0.element.sentence, $0.element.tokens.lowerBound, $0.offset)
        < ($1.element.sentence, $1.element.tokens.lowerBound, $1.offset)
    }.map(\.element)
  }

  /// Whether a company is only where somebody writes: "said on Twitter", "follow us on Facebook".
  func isMedium(_ m: EntityMention) -> Bool {
    ["on", "via"].contains(word(m, m.tokens.lowerBound - 1).lowercased())
      && Words.media.contains(surface(m).lowercased())
      && ![.NOUN, .PROPN].contains(
        m.tokens.upperBound < tokens(m).count ? tokens(m)[m.tokens.upperBound].partOfSpeech : .X)
  }
}
