internal import Glibc
internal import OperatingSystem

/// A worker that runs: what it is asked goes in, lines come out.
final class WorkerProcess {
  private let program: StartedProgram
  private var buffer: [UInt8] = []
  private var deadline = 0
  private(set) var isAlive = true

  /// Longer than the worker waits itself, so that only one that hangs is ended from here.
  private static let patience = 5

  /// Starts a worker; `nil` where the system cannot.
  init?(_ path: String) {
    // One processor a worker: the engine that reads pictures would take all of them for each. No other variable of the
    // environment goes to where strangers' files are opened. A group of its own, so that what it split off ends with it.
    guard
      let program = StartedProgram(
        path, arguments: [], environment: ["OMP_THREAD_LIMIT=1", "LC_ALL=C.UTF-8"], inOwnGroup: true)
    else { return nil }
    self.program = program
  }

  /// Asks for one mode of one file.
  func ask(_ mode: WorkerMode, _ path: String) {
    deadline = MonotonicClock.milliseconds + (mode.seconds + Self.patience) * 1_000
    let request = Array("\(mode.rawValue)\0\(path)\0".utf8)
    // Far less than a socket holds. One that has ended is noticed where its answer is read.
    _ = send(program.socket, request, request.count, Int32(MSG_NOSIGNAL))
  }

  /// The whole lines that have come since they were last asked for.
  func lines() -> [[UInt8]] {
    guard isAlive else { return [] }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Descriptor.read(program.socket, into: &chunk)
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
    var waits = workers.map { pollfd(fd: $0.program.socket, events: Int16(POLLIN), revents: 0) }
    let left = (workers.map(\.deadline).min() ?? 0) - MonotonicClock.milliseconds
    _ = poll(&waits, nfds_t(waits.count), Int32(max(0, left) + 1))
  }

  /// Ends the worker, whatever it does.
  func end() {
    guard !isEnded else { return }
    isEnded = true
    isAlive = false
    program.end()
    _ = program.wait()
  }

  private var isEnded = false
}
