import EntenteGraphModel

/// What a reader found of one article, before it is cleaned.
struct RawArticle {
  /// The properties given beside the text.
  var fields = ArticleFields()
  /// The text's lines, put in order by `LineNormalizer`; an empty one parts paragraphs.
  var lines: [String] = []
  /// Whether the first line may be the title.
  var titleInText = true
  /// Whether the options' date and outlet go before what is found (plain text).
  var optionsFirst = false
  var place: InputPlace
  var warnings: [ReadingWarning.Kind] = []
}
