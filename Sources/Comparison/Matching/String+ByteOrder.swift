extension String {
  /// Whether this text stands before another by its bytes, in which two texts are equal only where they are written alike.
  func precedesInBytes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
