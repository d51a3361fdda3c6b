/// The exit statuses of the command, for every subcommand (`diff` uses ``different``).
enum ExitStatus {
  /// Done, nothing was left out.
  static let done: Int32 = 0
  /// `diff` found differences.
  static let different: Int32 = 1
  /// Trouble: nothing was made. Wrong usage is trouble too.
  static let trouble: Int32 = 2
  /// Done, but some inputs were skipped.
  static let skipped: Int32 = 3
}
