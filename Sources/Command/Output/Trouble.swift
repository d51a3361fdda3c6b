/// What keeps the command from doing its work, in one line that names the place and the remedy.
struct Trouble: Error, Sendable, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
