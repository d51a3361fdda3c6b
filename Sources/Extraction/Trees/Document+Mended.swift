public import EntenteLanguage

extension Document {
  /// The document with the parser's commonest slips mended, as every stage of the extraction reads it.
  ///
  /// ``EntityLinker`` mends what it links; only who makes a ``LinkedDocument`` by hand needs this. Cost: linear in the
  /// words but for lists.
  public var mended: Document {
    var document = self
    for index in sentences.indices { document.sentences[index] = sentences[index].mended }
    return document
  }
}
