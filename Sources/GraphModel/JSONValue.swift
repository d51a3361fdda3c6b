/// Any JSON value: what unknown extra fields of a graph file are kept as.
public enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  /// A number in the very digits in which it was written, so that a round trip keeps them.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])
}
