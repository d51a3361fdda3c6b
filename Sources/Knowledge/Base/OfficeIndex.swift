import Synchronization

/// The rows of the leader tables by whom the office is of; made once, when somebody first asks.
final class OfficeIndex: Sendable {
  // Guards the making; afterwards it is only read.
  private let rows = Mutex<[String: [Int32]]?>(nil)

  /// The rows of an `of`, in the order of the tables.
  func rows(of holder: String, _ make: () -> [String: [Int32]]) -> [Int32] {
    rows.withLock { rows in
      if let rows { return rows[holder] ?? [] }
      let made = make()
      rows = made
      return made[holder] ?? []
    }
  }
}
