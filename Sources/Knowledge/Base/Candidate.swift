/// What a name may stand for.
public struct Candidate: Sendable, Hashable {
  /// The row.
  public var record: Record
  /// How the name stands for it.
  public var form: NameForm
}
