internal import Documents
internal import Glibc

/// The process that strangers' files are opened in, and nothing else.
///
/// Reads requests from standard input, a mode and a path, each closed by a NUL, and answers with lines of JSON
/// (`WorkerMessage`), the last of each answer `ended`. The worker itself never opens a file: for each request it splits
/// off a process that first limits itself and is killed when its time is over. So no file can harm the next one.
@main
enum Worker {
  static func main() {
    guard Swift.CommandLine.arguments.count == 1 else {
      write("document-worker is started by applicant-cli\n", to: STDERR_FILENO)
      exit(2)
    }
    // Libraries speak of strangers' bytes there; nobody listens.
    let nowhere = open("/dev/null", O_WRONLY)
    if nowhere >= 0 { dup2(nowhere, STDERR_FILENO) }
    var requests = Requests()
    var isWarm = false
    while let mode = requests.next(), let path = requests.next() {
      guard let mode = WorkerMode(rawValue: mode) else { exit(2) }
      if mode != .structure, !isWarm {
        PDFPages.warmUp()
        isWarm = true
      }
      answer(mode, path)
    }
  }

  private static func answer(_ mode: WorkerMode, _ path: String) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { exit(3) }
    let child = ChildProcess.split()
    guard child >= 0 else { exit(3) }
    if child == 0 {
      close(ends[0])
      Examiner(output: ends[1]).run(mode, path)
      _exit(0)
    }
    close(ends[1])
    var (lines, ending) = listen(to: ends[0], seconds: mode.seconds)
    close(ends[0])
    if ending != .finished { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    if ending == .finished, status != 0 {
      ending = status & 0x7F == SIGXCPU ? .time : status == Examiner.unopened << 8 ? .unopened : .crash
    }
    // What a process was saying when it ended is no line.
    lines.removeSubrange((lines.lastIndex(of: newline).map { $0 + 1 } ?? 0)...)
    lines += Array(WorkerMessage.ended(ending).line.utf8) + [newline]
    if !write(lines, to: STDOUT_FILENO) { exit(3) }
  }

  private static let newline = UInt8(ascii: "\n")

  /// All that a process says until it closes its end, its time is over, or it has said too much.
  private static func listen(to descriptor: Int32, seconds: Int) -> ([UInt8], WorkerMessage.Ending) {
    var said: [UInt8] = []
    let end = milliseconds() + seconds * 1_000
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let left = end - milliseconds()
      if left <= 0 { return (said, .time) }
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&wait, 1, Int32(left))
      if ready < 0, errno == EINTR { continue }
      if ready == 0 { return (said, .time) }
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return (said, .finished) }
      said += chunk[..<count]
      if said.count > WorkerMode.output { return (said, .output) }
    }
  }

  private static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1_000 + now.tv_nsec / 1_000_000
  }

  private static func write(_ text: String, to descriptor: Int32) { _ = write(Array(text.utf8), to: descriptor) }

  /// Writes all bytes; `false` where nobody takes them any more.
  @discardableResult static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      written += count
    }
    return true
  }
}
