/// How long the stages of a command took.
struct Stopwatch {
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant
  private var laps: [String] = []

  init() { last = clock.now }

  /// Ends a stage.
  mutating func lap(_ name: String) {
    let now = clock.now
    let milliseconds = (now - last) / .milliseconds(1)
    laps.append("\(name) \(Int(milliseconds.rounded())) ms")
    last = now
  }

  /// "reading 12 ms, comparing 3 ms".
  var text: String { laps.joined(separator: ", ") }
}
