extension EntityGraph {
  /// The graph that a graph file holds.
  ///
  /// Strict: an unknown version, a dangling edge, an unknown kind or type and an id twice are errors. Fields
  /// that this version does not know are kept; derived fields are computed anew. Names and ids are compared in
  /// Unicode's form NFC, and an id in another form is an error: it could not be told from its twin.
  ///
  /// - Throws: ``GraphFileError`` that names the place.
  /// - Complexity: linear in the file; nesting is followed to a depth of 64.
  public init(json bytes: [UInt8]) throws(GraphFileError) { self = try GraphFileReader.read(bytes) }
}
