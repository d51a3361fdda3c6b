/// The resources of a stage are in none of the places where they may lie.
public struct MissingResources: Error, Sendable, CustomStringConvertible {
  /// The stage whose resources are missing.
  public let stage: ResourceLocator.Stage
  /// The folders that were looked at.
  public let searched: [String]

  public var description: String {
    "the resources of \(stage.rawValue) are missing (looked in \(searched.joined(separator: ", ")));"
      + " install with 'make install', or set ENTENTE_RESOURCES to the folder that holds them"
  }
}
