import Foundation

/// Finds the tables, lexicons and weights that ship with the program.
///
/// Looked for in this order: the folder named by the environment variable `ENTENTE_RESOURCES`, beside
/// the binary (as SwiftPM lays them there), then `../share/entente` from the binary.
public struct ResourceLocator: Sendable {
  /// The stages that own resources; each is a folder under its own name.
  public enum Stage: String, Sendable, CaseIterable {
    case language = "Language"
    case knowledge = "Knowledge"
    case extraction = "Extraction"
  }

  /// The value of `ENTENTE_RESOURCES`, where it is set.
  public let override: String?
  /// The folder of the running binary.
  public let binaryFolder: String

  /// A locator for the running program.
  public init() {
    let override = ProcessInfo.processInfo.environment["ENTENTE_RESOURCES"]
    self.override = override?.isEmpty == false ? override : nil
    let link = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    let binary = link ?? Bundle.main.executablePath ?? CommandLine.arguments[0]
    binaryFolder = URL(fileURLWithPath: binary).deletingLastPathComponent().path
  }

  /// A locator with its two sources given, for tests.
  public init(override: String?, binaryFolder: String) {
    self.override = override
    self.binaryFolder = binaryFolder
  }

  /// The folders in which the resources of a stage may lie, best first.
  public func candidates(for stage: Stage) -> [String] {
    if let override { return ["\(override)/\(stage.rawValue)"] }
    return [
      "\(binaryFolder)/Entente_Entente\(stage.rawValue).resources/Resources",
      "\(binaryFolder)/entente-resources/\(stage.rawValue)",
      "\(binaryFolder)/../share/entente/\(stage.rawValue)",
    ]
  }

  /// The folder that holds the resources of a stage.
  ///
  /// - Throws: ``MissingResources`` where none of the candidates is a folder.
  public func folder(for stage: Stage) throws(MissingResources) -> String {
    let candidates = candidates(for: stage)
    for candidate in candidates {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder),
        isFolder.boolValue
      {
        return candidate
      }
    }
    throw MissingResources(stage: stage, searched: candidates)
  }
}
