/// How a name of a table stands for its row.
public enum NameForm: UInt8, Sendable, Hashable {
  /// The row's own name.
  case name
  /// Another full name for it.
  case alias
  /// An adjective of nationality: "Russian".
  case adjective
  /// A word for the people of a nation: "Russians".
  case people
  /// The seat of a nation's government: "Moscow", "the Kremlin".
  case seat
  /// One word of a person's name.
  case surname
  /// A title, or a short form of one.
  case title
}
