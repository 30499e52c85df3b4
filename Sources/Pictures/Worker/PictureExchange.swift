internal import Glibc
internal import OperatingSystem

/// One run of the worker: bytes go in, bytes come out, and it is over in time.
struct PictureExchange {
  /// How the process ended.
  enum Ending {
    case exit(Int32)
    /// By a signal, ours or the system's.
    case ended
  }

  private let id: pid_t
  private let socket: Int32

  /// Starts the worker; `nil` where the system cannot.
  init?(_ program: String, _ task: PictureTask) {
    var ends: [Int32] = [0, 0]
    // A socket in place of pipes: writing to one that nobody reads any more raises no signal in whoever uses the library.
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    defer { close(ends[1]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    // The libraries speak of strangers' bytes there; nobody listens.
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(program), strdup(task.rawValue), nil]
    // No variable of the environment goes to where strangers' pictures are decoded.
    var environment: [UnsafeMutablePointer<CChar>?] = [strdup("LC_ALL=C"), nil]
    defer { for text in arguments + environment { free(text) } }
    var id: pid_t = 0
    guard posix_spawn(&id, program, &actions, nil, &arguments, &environment) == 0 else {
      close(ends[0])
      return nil
    }
    (self.id, socket) = (id, ends[0])
    _ = fcntl(socket, F_SETFL, O_NONBLOCK)
  }

  /// Hands over the input, takes in the answer and waits for the end, which comes by force where it does not in time.
  func finish(_ input: [UInt8]) -> ([UInt8], Ending) {
    let answer = exchange(input)
    close(socket)
    if answer == nil { kill(id, SIGKILL) }
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return (answer ?? [], signal == 0 ? .exit(status >> 8 & 0xFF) : .ended)
  }

  /// All that the worker says; `nil` where it says too much or its time is over.
  private func exchange(_ input: [UInt8]) -> [UInt8]? {
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
          shutdown(socket, Int32(SHUT_WR))
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
