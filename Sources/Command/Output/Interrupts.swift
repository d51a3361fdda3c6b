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
    // A file over the limit of `ulimit -f` is an error of writing, after which the half file is taken away.
    signal(SIGXFSZ, SIG_IGN)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // What the parent ignores stays ignored: `nohup`, and a shell's jobs in the background.
      if isIgnored(number) { continue }
      signal(number) { number in
        if Interrupts.isPending != 0 { unlink(Interrupts.path) }
        _exit(128 + number)
      }
    }
    // A blocked signal is handed down like an ignored one, but by accident: threads of a pool, from which a
    // program may have been started, block them all.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] { sigaddset(&signals, number) }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    #if canImport(Glibc)
      let handler = action.__sigaction_handler.sa_handler
    #else
      let handler = action.__sigaction_u.__sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
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
