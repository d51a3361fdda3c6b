/// The weights or the vocabulary can't be read.
public struct WeightsError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong with the file.
  public enum Problem: Sendable, Hashable {
    /// The file can't be opened or mapped.
    case unreadable
    /// The bytes are no safetensors file, or its header makes no sense.
    case malformed
    /// A tensor is missing, or has another type or shape than the network needs.
    case tensor(String)
    /// The weights were made for other kernels.
    case revision(Int)
  }

  /// The file.
  public let path: String
  /// What is wrong with it.
  public let problem: Problem

  package init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
  }

  public var description: String {
    switch problem {
    case .unreadable: "\(path): can't be read"
    case .malformed: "\(path): is damaged; install the resources again"
    case .tensor(let name): "\(path): the tensor '\(name)' is missing or has an unexpected shape"
    case .revision(let revision):
      "\(path): was made for kernels of revision \(revision); install the resources that belong to"
        + " this program"
    }
  }
}
