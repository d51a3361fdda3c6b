/// What DOT that somebody else wrote may cost.
public struct ForeignLimits: Sendable, Hashable {
  /// Seconds of the clock and of the processor; `60` by default.
  public var seconds: Int
  /// Bytes of address space; two gigabytes by default. Graphviz's libraries alone map about 200 MB.
  public var memory: Int
  /// Bytes of DOT; 64 MiB by default.
  public var size: Int
  /// Bytes of the picture; 512 MiB by default.
  public var output: Int

  /// Limits, each with its default.
  public init(
    seconds: Int = 60, memory: Int = 2 << 30, size: Int = 64 << 20, output: Int = 512 << 20
  ) {
    self.seconds = seconds
    self.memory = memory
    self.size = size
    self.output = output
  }
}
