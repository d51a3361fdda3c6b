import Foundation

/// Ends the command quietly on Ctrl-C, a closed pipe or a polite kill, without a half-written file.
enum Interrupts {
  // A signal handler may touch nothing that allocates or locks: a fixed piece of memory that holds
  // the path of the one temporary file being written. Written by one thread, read by the handler.
  nonisolated(unsafe) private static let path = UnsafeMutablePointer<CChar>.allocate(capacity: 4097)
  nonisolated(unsafe) private static var isPending: sig_atomic_t = 0

  /// Sets the handlers; called once, first thing.
  static func install() {
    path.initialize(repeating: 0, count: 4097)
    signal(SIGPIPE, SIG_DFL)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        if Interrupts.isPending != 0 { unlink(Interrupts.path) }
        _exit(128 + number)
      }
    }
  }

  /// Names the temporary file to remove should the command be interrupted.
  static func remember(_ file: String) {
    guard file.utf8.count <= 4096 else { return }
    _ = file.withCString { strncpy(path, $0, 4096) }
    isPending = 1
  }

  /// Says that the temporary file is gone or in its place.
  static func forget() { isPending = 0 }
}
