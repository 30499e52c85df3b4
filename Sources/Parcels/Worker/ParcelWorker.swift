internal import Glibc
public import OperatingSystem

/// Has ZIPs and XML of strangers opened by `exchange-worker`, a process of its own for each, and never by this one.
///
/// The worker is given what is open already, opens no file, limits itself before it reads, and says what it finds as it
/// goes; what it says is not trusted more than what it was given.
public struct ParcelWorker: Sendable {
  private let program: String

  /// - Parameter program: the path of `exchange-worker`.
  public init(program: String) {
    self.program = program
  }

  /// The worker beside the program that runs.
  public static var beside: ParcelWorker {
    ParcelWorker(program: OwnProgram.path(beside: "exchange-worker"))
  }

  /// Has the worker read what is open and hands on what it says, message by message.
  ///
  /// - Parameters:
  ///   - descriptor: a file, open for reading, at its beginning.
  ///   - take: takes a message; `false` ends the work.
  /// - Returns: what kept the worker from saying all; `nil` where it said all, or was told to stop.
  public func read(
    _ descriptor: Int32, _ task: ParcelTask, take: (ParcelMessage) -> Bool
  ) throws(OwnProgram.Obstacle) -> ParcelFault? {
    try OwnProgram.check(program)
    // Nothing of the environment goes to where strangers' bytes are opened; names in a ZIP are UTF-8.
    guard
      let worker = StartedProgram(
        program, arguments: [task.rawValue], environment: ["LC_ALL=C.UTF-8"], input: descriptor)
    else { throw .cannotStart(path: program) }
    let said = listen(to: worker.socket, take)
    if said != .over { worker.end() }
    let ending = worker.wait()
    switch said {
    case .stopped, .whole: return nil
    case .fault(let fault): return fault
    case .silent: return .limits
    case .over:
      // A worker whose libraries are missing ends so before it is one.
      if case .exit(let code) = ending, code != 0 { throw .cannotStart(path: program) }
      return .limits
    }
  }

  private enum Said: Equatable {
    case whole, stopped, silent, over
    case fault(ParcelFault)
  }

  private func listen(to socket: Int32, _ take: (ParcelMessage) -> Bool) -> Said {
    var inbox = ParcelInbox()
    var chunk = [UInt8](repeating: 0, count: 1 << 17)
    let deadline = MonotonicClock.milliseconds + ParcelTask.seconds * 1_000
    while true {
      var wait = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
      if poll(&wait, 1, Int32(max(0, deadline - MonotonicClock.milliseconds))) == 0 { return .silent }
      let count = Glibc.read(socket, &chunk, chunk.count)
      if count < 0, [EAGAIN, EINTR].contains(errno) { continue }
      if count <= 0 { return .over }
      inbox.add(chunk[..<count])
      guard let messages = inbox.messages() else { return .silent }
      for message in messages {
        if case .fault(let fault) = message { return .fault(fault) }
        if message == .done { return .whole }
        if !take(message) { return .stopped }
      }
    }
  }
}
