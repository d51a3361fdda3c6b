/// A stretch of letters, or of digits, as names are matched by: folded to lower case without accents.
///
/// `F-16C` is the units `f`, `16`, `c`, as are `F16C` and `F 16C`; `U.S.` is the unit `us`.
public struct NameUnit: Sendable, Hashable {
  /// A hash of the folded letters or digits; never 0.
  public var hash: UInt64
  /// Whether it begins with a capital letter, a digit or a letter of a script without capitals.
  public var startsUpper: Bool
  /// Whether it has no small letter.
  public var isAllUpper: Bool
  /// Whether no letter or digit stands directly before it.
  public var startsWord: Bool
  /// Whether no letter or digit stands directly behind it.
  public var endsWord: Bool
  /// Whether it consists of digits.
  public var isNumber: Bool
}
