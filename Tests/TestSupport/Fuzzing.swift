#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Feeds damaged inputs to a parser and tells which took it longest.
public struct Fuzzing: Sendable {
  /// The slowest input of a run.
  public struct Slowest: Sendable {
    /// Seconds of this thread's processor time: other work on the machine doesn't count.
    public var seconds = 0.0
    /// The input, to make the case again.
    public var input: [UInt8] = []
  }

  private let inputs: [[UInt8]]
  private var mutator: Mutator
  private let rounds: Int

  /// A run over mutations of valid inputs.
  ///
  /// - Parameters:
  ///   - tokens: pieces of the format that are set in at random places.
  ///   - share: which part of ``Mutator/rounds`` is fed, for parsers that cost much more than others.
  public init(seed: UInt64, inputs: [String], tokens: [String], share: Double = 1) {
    self.inputs = inputs.map { Array($0.utf8) }
    mutator = Mutator(seed: seed, tokens: tokens)
    rounds = max(20, Int(Double(Mutator.rounds) * share))
  }

  /// Feeds all inputs; the undamaged ones first.
  public mutating func run(_ parse: ([UInt8]) throws -> Void) rethrows -> Slowest {
    var slowest = Slowest()
    for round in 0..<(inputs.count + rounds) {
      let original = inputs[round % inputs.count]
      let input = round < inputs.count ? original : mutator.mutated(original)
      let start = Fuzzing.processorTime()
      try parse(input)
      let spent = Fuzzing.processorTime() - start
      if spent > slowest.seconds { slowest = Slowest(seconds: spent, input: input) }
    }
    return slowest
  }

  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
