internal import Glibc
internal import OperatingSystem

/// One run of the worker: bytes go in, bytes come out, and it is over in time.
struct PictureExchange {
  private let worker: StartedProgram

  /// Starts the worker; `nil` where the system cannot.
  init?(_ program: String, _ task: PictureTask) {
    // No variable of the environment goes to where strangers' pictures are decoded.
    guard let worker = StartedProgram(program, arguments: [task.rawValue], environment: ["LC_ALL=C"]) else {
      return nil
    }
    self.worker = worker
  }

  /// Hands over the input, takes in the answer and waits for the end, which comes by force where it does not in time.
  func finish(_ input: [UInt8]) -> ([UInt8], StartedProgram.Ending) {
    let answer = exchange(input)
    if answer == nil { worker.end() }
    return (answer ?? [], worker.wait())
  }

  /// All that the worker says; `nil` where it says too much or its time is over.
  private func exchange(_ input: [UInt8]) -> [UInt8]? {
    let socket = worker.socket
    let deadline = MonotonicClock.milliseconds + PictureTask.seconds * 1_000
    var (sent, answer): (Int, [UInt8]) = (0, [])
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    var isSending = true
    while true {
      var wait = pollfd(fd: socket, events: Int16(POLLIN) | (isSending ? Int16(POLLOUT) : 0), revents: 0)
      let ready = poll(&wait, 1, Int32(max(0, deadline - MonotonicClock.milliseconds)))
      if ready == 0 { return nil }
      if isSending {
        let count = input[sent...].withUnsafeBytes { send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        if count > 0 { sent += count }
        if sent == input.count || (count < 0 && ![EAGAIN, EINTR].contains(errno)) {
          isSending = false
          worker.endInput()
        }
      }
      let count = read(socket, &chunk, chunk.count)
      if count == 0 { return answer }
      if count > 0 { answer += chunk[..<count] }
      // What it has not read of its input when it ends, the system reports as an error.
      if count < 0, ![EAGAIN, EINTR].contains(errno) { return answer }
      if answer.count > RasterMessage.longest { return nil }
    }
  }
}
