public import EntenteArticles
import EntenteGraphModel
import EntenteLanguage

extension Extractor {
  /// What the rules see in each article, in their order: every candidate, those included that are too
  /// unsure for the graph.
  ///
  /// - Parameter words: whether the words of the sentences are told as well.
  public func readings(of articles: [Article], words: Bool) -> [ArticleReading] {
    var documents = parallel(articles) { engine.divided($0.text) }
    engine.fill(&documents)
    let pairs = Array(zip(articles, documents))
    return parallel(pairs) { reading(of: $0.0, document: $0.1, words: words) }
  }

  private func reading(of article: Article, document: Document, words: Bool) -> ArticleReading {
    let (linked, candidates) = candidates(in: article, document: document)
    var names: [EntityID: Set<String>] = [:]
    for mention in linked.mentions where mention.form != .pronoun && !mention.surface.isEmpty {
      names[mention.entity, default: []].insert(mention.surface)
    }
    return ArticleReading(
      id: article.sourceID ?? article.id,
      sentences: linked.document.sentences.indices.map {
        sentence($0, in: linked, words: words)
      },
      entities: linked.entities.sorted { $0.key < $1.key }.map { id, entity in
        var nation: String?
        if case .string(let slug)? = entity.attributes["nation"] { nation = slug }
        return ArticleReading.Entity(
          id: id.rawValue, kind: entity.kind.rawValue, name: entity.name,
          aliases: (names[id] ?? []).sorted(), nation: nation)
      },
      mentions: linked.mentions.map { mention in
        let tokens = linked.document.sentences[mention.sentence].tokens[mention.tokens]
        return ArticleReading.Mention(
          entity: mention.entity.rawValue, form: mention.form.rawValue,
          start: tokens.first?.range.lowerBound ?? 0, end: tokens.last?.range.upperBound ?? 0)
      },
      candidates: candidates.map { candidate in
        let relation = candidate.relation
        return ArticleReading.Candidate(
          source: relation.source.rawValue, type: relation.kind.rawValue,
          target: relation.target.rawValue, status: relation.status.rawValue,
          speaker: relation.speaker?.rawValue, sentence: relation.sentence,
          predicate: relation.predicate, cue: relation.cue, confidence: relation.confidence,
          features: candidate.features, from: candidate.anchor?.source,
          to: candidate.anchor?.target)
      }, threshold: relations.model.threshold)
  }

  private func sentence(
    _ index: Int, in linked: LinkedDocument, words: Bool
  ) -> ArticleReading.Sentence {
    let sentence = linked.document.sentences[index]
    var found: [ArticleReading.Word] = []
    if words,
      let frame = SentenceFrame(
        sentence, index: index, mentions: [], lexicon: relations.lexicon)
    {
      found = frame.tokens.indices.compactMap { frame.word($0) }
    }
    return ArticleReading.Sentence(
      start: sentence.range.lowerBound, end: sentence.range.upperBound, words: found)
  }
}

extension SentenceFrame {
  /// What is known of a verb, noun or adjective; `nil` for other tokens.
  fileprivate func word(_ index: Int) -> ArticleReading.Word? {
    let token = tokens[index]
    let category: Predicate.Category
    switch token.partOfSpeech {
    case .VERB: category = .verb
    case .NOUN: category = .noun
    case .ADJ: category = .adj
    default: return nil
    }
    let number = words[index]
    var known = ""
    if number >= 0 {
      if lexicon.byWord[Int(number)].contains(where: {
        lexicon.predicates[$0].category == category
      }) {
        known = "predicate"
      } else if lexicon.speechVerbs.contains(number) || lexicon.speechNouns.contains(number) {
        known = "speech"
      } else if lexicon.operators[number] != nil {
        known = "status"
      } else if lexicon.lightVerbs.contains(number) {
        known = "light"
      }
    }
    let isFinite =
      token.morphology["VerbForm"] == "Fin" || children[index].contains { arcs[$0] == .aux }
    let marks = children[index].flatMap { child in
      arcs[child] == .obl || arcs[child] == .nmod ? dependents(child, .marking) : []
    }
    return ArticleReading.Word(
      text: token.text, lemma: token.lemma, partOfSpeech: "\(token.partOfSpeech)",
      start: token.range.lowerBound, end: token.range.upperBound, arc: "\(arcs[index])",
      isFinite: isFinite, known: known,
      prepositions: Set(marks.map { tokens[$0].text.lowercased() }).sorted(),
      speakers: speakerTokens(of: index).map {
        ArticleReading.Span(
          text: tokens[$0].text, start: tokens[$0].range.lowerBound,
          end: tokens[$0].range.upperBound)
      })
  }
}
