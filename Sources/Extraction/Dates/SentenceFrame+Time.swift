import EntenteGraphModel

extension SentenceFrame {
  /// The time that belongs to an event: the one that hangs nearest to it in the tree.
  func time(of event: Int, _ times: [(token: Int, span: TimeSpan)]) -> TimeSpan? {
    var best: (steps: Int, span: TimeSpan)?
    for (token, span) in times {
      guard let steps = steps(from: token, to: event), steps <= 4 else { continue }
      if best == nil || steps < (best?.steps ?? 0) { best = (steps, span) }
    }
    return best?.span
  }

  /// How many arcs lie between a time and the event or the verb that carries it.
  private func steps(from token: Int, to event: Int) -> Int? {
    var above: [Int: Int] = [:]
    var current = event
    for step in 0..<4 {
      above[current] = step
      guard heads[current] >= 0, arcs[current] != .ccomp, arcs[current] != .relative,
        arcs[current] != .parataxis
      else { break }
      current = heads[current]
    }
    current = token
    for step in 0..<6 {
      if let rest = above[current] { return step + 2 * rest }
      guard heads[current] >= 0 else { return nil }
      // A time inside another clause belongs to that one.
      if arcs[current] == .ccomp || arcs[current] == .relative || arcs[current] == .advcl {
        return nil
      }
      current = heads[current]
    }
    return nil
  }
}
