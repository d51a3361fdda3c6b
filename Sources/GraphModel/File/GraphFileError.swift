/// Why a graph file can't be read: the place in it and the reason.
public struct GraphFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The place, for example `edges[3].source`, or line and column where the file is no JSON.
  public let place: String
  /// What is wrong there.
  public let message: String

  /// An error at a place.
  public init(place: String, message: String) {
    self.place = place
    self.message = message
  }

  public var description: String { place.isEmpty ? message : "\(place): \(message)" }
}
