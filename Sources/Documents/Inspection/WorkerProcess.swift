internal import Glibc
internal import OperatingSystem

/// A worker that runs: what it is asked goes in, lines come out.
final class WorkerProcess {
  private let id: pid_t
  private let input: Int32
  private let output: Int32
  private var buffer: [UInt8] = []
  private var deadline = 0
  private(set) var isAlive = true

  /// Longer than the worker waits itself, so that only one that hangs is ended from here.
  private static let patience = 5

  /// Starts a worker; `nil` where the system cannot.
  init?(_ path: String) {
    var (toWorker, fromWorker): ([Int32], [Int32]) = ([0, 0], [0, 0])
    guard pipe(&toWorker) == 0 else { return nil }
    guard pipe(&fromWorker) == 0 else {
      close(toWorker[0])
      close(toWorker[1])
      return nil
    }
    defer {
      close(toWorker[0])
      close(fromWorker[1])
    }
    // One worker must not hold the ends of another open.
    for end in toWorker + fromWorker { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own, so that what it split off ends with it.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toWorker[0], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, fromWorker[1], STDOUT_FILENO)
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(path), nil]
    // One processor a worker: the engine that reads pictures would take all of them for each. No other variable of the
    // environment goes to where strangers' files are opened.
    var environment: [UnsafeMutablePointer<CChar>?] = [strdup("OMP_THREAD_LIMIT=1"), strdup("LC_ALL=C.UTF-8"), nil]
    defer { for text in arguments + environment { free(text) } }
    var id: pid_t = 0
    guard posix_spawn(&id, path, &actions, &attributes, &arguments, &environment) == 0 else {
      close(toWorker[1])
      close(fromWorker[0])
      return nil
    }
    self.id = id
    input = toWorker[1]
    output = fromWorker[0]
    _ = fcntl(output, F_SETFL, O_NONBLOCK)
  }

  /// Asks for one mode of one file.
  func ask(_ mode: WorkerMode, _ path: String) {
    deadline = MonotonicClock.milliseconds + (mode.seconds + Self.patience) * 1_000
    _ = Descriptor.write(Array("\(mode.rawValue)\0\(path)\0".utf8)[...], to: input)
  }

  /// The whole lines that have come since they were last asked for.
  func lines() -> [[UInt8]] {
    guard isAlive else { return [] }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(output, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { break }
      if count <= 0 {
        isAlive = false
        break
      }
      buffer += chunk[..<count]
    }
    guard let last = buffer.lastIndex(of: UInt8(ascii: "\n")) else { return [] }
    let lines = buffer[..<last].split(separator: UInt8(ascii: "\n")).map { Array($0) }
    buffer.removeSubrange(...last)
    return lines
  }

  var isOverdue: Bool { MonotonicClock.milliseconds > deadline }

  /// Waits until one of the workers says something, ends, or is overdue.
  static func wait(for workers: [WorkerProcess]) {
    var waits = workers.map { pollfd(fd: $0.output, events: Int16(POLLIN), revents: 0) }
    let left = (workers.map(\.deadline).min() ?? 0) - MonotonicClock.milliseconds
    _ = poll(&waits, nfds_t(waits.count), Int32(max(0, left) + 1))
  }

  /// Ends the worker, whatever it does.
  func end() {
    guard !isEnded else { return }
    isEnded = true
    isAlive = false
    close(input)
    close(output)
    kill(-id, SIGKILL)
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
  }

  private var isEnded = false
}
