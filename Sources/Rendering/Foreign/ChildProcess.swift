import Foundation

/// One run of a program: bytes in, bytes out, a limit on time and output.
struct ChildProcess: Sendable {
  var path: String
  /// The arguments, the program's name first.
  var arguments: [String]

  /// How it ended.
  enum Outcome: Sendable, Hashable {
    case exited(Int32), signalled(Int32), tooSlow, tooMuch, notStarted
  }

  /// What it left.
  struct End: Sendable {
    var outcome: Outcome
    var output: [UInt8] = []
    var messages = ""
  }

  /// Runs it to its end. `posix_spawn`, never a bare fork: pango has started a thread by then.
  func run(input: [UInt8], seconds: Int, output limit: Int) -> End {
    var pipes = [[Int32]](repeating: [-1, -1], count: 3)
    for i in 0..<3 where pipe(&pipes[i]) != 0 { return End(outcome: .notStarted) }
    defer { for end in pipes.joined() where end >= 0 { close(end) } }
    for end in [pipes[0][1], pipes[1][0], pipes[2][0]] {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipes[0][0], 0)
    posix_spawn_file_actions_adddup2(&actions, pipes[1][1], 1)
    posix_spawn_file_actions_adddup2(&actions, pipes[2][1], 2)
    for end in pipes.joined() where end > 2 {
      posix_spawn_file_actions_addclose(&actions, end)
    }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    guard posix_spawn(&process, path, &actions, nil, &words, environ) == 0 else {
      return End(outcome: .notStarted)
    }
    for (pipe, end) in [(0, 0), (1, 1), (2, 1)] {
      close(pipes[pipe][end])
      pipes[pipe][end] = -1
    }
    var traffic = Traffic(input: input, limit: limit)
    let outcome = traffic.pass(&pipes, until: Date().addingTimeInterval(Double(seconds)))
    if outcome != nil { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    let ending: Outcome = signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
    return End(
      outcome: outcome ?? ending, output: traffic.output,
      messages: String(decoding: traffic.messages, as: UTF8.self))
  }

  /// The bytes on their way between the two processes.
  private struct Traffic {
    let input: [UInt8]
    let limit: Int
    var sent = 0
    var output: [UInt8] = []
    var messages: [UInt8] = []

    /// Moves bytes until both outputs are closed; the reason where it has to stop before.
    mutating func pass(_ pipes: inout [[Int32]], until deadline: Date) -> Outcome? {
      while pipes[1][0] >= 0 || pipes[2][0] >= 0 {
        let left = deadline.timeIntervalSinceNow
        guard left > 0 else { return .tooSlow }
        var waiting = [
          pollfd(fd: pipes[0][1], events: Int16(POLLOUT), revents: 0),
          pollfd(fd: pipes[1][0], events: Int16(POLLIN), revents: 0),
          pollfd(fd: pipes[2][0], events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&waiting, 3, Int32(min(left, 1) * 1000) + 1) > 0 else { continue }
        if waiting[0].revents != 0, !send(to: pipes[0][1]) {
          close(pipes[0][1])
          pipes[0][1] = -1
        }
        if waiting[1].revents != 0, !Self.receive(from: pipes[1][0], into: &output) {
          close(pipes[1][0])
          pipes[1][0] = -1
        }
        if waiting[2].revents != 0, !Self.receive(from: pipes[2][0], into: &messages) {
          close(pipes[2][0])
          pipes[2][0] = -1
        }
        guard output.count <= limit, messages.count <= 1 << 20 else { return .tooMuch }
      }
      return nil
    }

    /// Whether more is to be sent.
    private mutating func send(to file: Int32) -> Bool {
      // A child that died before it read everything must not end this process too.
      let previous = signal(SIGPIPE, SIG_IGN)
      defer { signal(SIGPIPE, previous) }
      let count = input[sent...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0 { return errno == EAGAIN || errno == EINTR }
      sent += count
      return sent < input.count
    }

    /// Whether more may come.
    private static func receive(from file: Int32, into bytes: inout [UInt8]) -> Bool {
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(file, &buffer, buffer.count)
      if count < 0 { return errno == EAGAIN || errno == EINTR }
      bytes.append(contentsOf: buffer[..<count])
      return count > 0
    }
  }
}
