internal import Glibc
internal import OperatingSystem

/// The line to the program that draws: messages out, answers in, neither waiting for the other.
final class PressConnection {
  private let program: StartedProgram
  private var inbox = PressInbox()
  private var waiting: [PressAnswer] = []
  private var outgoing: [UInt8] = []
  /// Whether the program is gone, or says what it never would.
  private(set) var isOver = false
  private var isAbandoned = false

  /// Seconds without a byte from either side after which the program is taken for stuck: the longest workbook is
  /// packed in one.
  private static let patience = 300
  /// Bytes that are handed over at a time.
  private static let parcel = 1 << 16

  init(_ program: StartedProgram) {
    self.program = program
  }

  var processNumber: Int { program.number }

  /// Hands over a message, sooner or later: rows are many and short.
  func send(_ bytes: [UInt8]) {
    outgoing += bytes
    if outgoing.count >= Self.parcel { flush() }
  }

  /// Hands over all that was said, taking in answers meanwhile: a program that could not get rid of them would stop
  /// reading.
  func flush() {
    var rest = outgoing[...]
    outgoing = []
    while !rest.isEmpty, !isOver {
      guard wait(for: Int16(POLLIN) | Int16(POLLOUT)) else { return }
      let count = rest.withUnsafeBytes {
        Glibc.send(program.socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count > 0 { rest = rest.dropFirst(count) }
      if count < 0, ![EAGAIN, EINTR].contains(errno) { isOver = true }
      receive()
    }
  }

  /// The answers that have come.
  func answers() -> [PressAnswer] {
    receive()
    defer { waiting = [] }
    return waiting
  }

  /// The next answer, waited for; `nil` where none comes any more.
  func answer() -> PressAnswer? {
    flush()
    while waiting.isEmpty, !isOver {
      guard wait(for: Int16(POLLIN)) else { break }
      receive()
    }
    return waiting.isEmpty ? nil : waiting.removeFirst()
  }

  /// Ends the program, whatever it does.
  func abandon() {
    guard !isAbandoned else { return }
    (isAbandoned, isOver) = (true, true)
    program.end()
    _ = program.wait()
  }

  private func wait(for events: Int16) -> Bool {
    var wait = pollfd(fd: program.socket, events: events, revents: 0)
    let ready = poll(&wait, 1, Int32(Self.patience * 1_000))
    if ready == 0 { isOver = true }
    return ready != 0
  }

  private func receive() {
    guard !isAbandoned else { return }
    var chunk = [UInt8](repeating: 0, count: 1 << 12)
    while !isOver {
      let count = read(program.socket, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { return }
      if count <= 0 {
        isOver = true
        return
      }
      inbox.add(chunk[..<count])
      while let answer = inbox.answer() {
        guard case .success(let said) = answer else {
          isOver = true
          return
        }
        waiting.append(said)
      }
    }
  }
}
