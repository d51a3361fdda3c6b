/// A name of the tables that a run of units begins with.
struct NameReading: Sendable {
  /// How many units it has.
  var count: Int
  /// The global number of its row.
  var row: Int32
  /// How it stands for the row.
  var form: NameForm
  /// Bit `n` is set where the name's unit `n` begins with a capital letter.
  var capitals: UInt16
  /// Whether the text must write it in capital letters only.
  var isAcronym: Bool
}
