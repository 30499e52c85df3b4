internal import Documents
internal import Glibc
internal import OperatingSystem

/// The process that strangers' files are opened in, and nothing else.
///
/// Reads requests from standard input, a mode and a path, each closed by a NUL, and answers with lines of JSON
/// (`WorkerMessage`), the last of each answer `ended`. The worker itself never opens a file: for each request it splits
/// off a process that first limits itself and is killed when its time is over. So no file can harm the next one.
@main
enum Worker {
  static func main() {
    guard Swift.CommandLine.arguments.count == 1 else {
      _ = Descriptor.write(Array("document-worker is started by applicant-cli\n".utf8)[...], to: STDERR_FILENO)
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
    if !Descriptor.write(lines[...], to: STDOUT_FILENO) { exit(3) }
  }

  private static let newline = UInt8(ascii: "\n")

  /// All that a process says until it closes its end, its time is over, or it has said too much.
  private static func listen(to descriptor: Int32, seconds: Int) -> ([UInt8], WorkerMessage.Ending) {
    var said: [UInt8] = []
    let end = MonotonicClock.milliseconds + seconds * 1_000
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let left = end - MonotonicClock.milliseconds
      if left <= 0 { return (said, .time) }
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&wait, 1, Int32(left))
      if ready < 0, errno == EINTR { continue }
      if ready == 0 { return (said, .time) }
      let count = Descriptor.read(descriptor, into: &chunk)
      if count <= 0 { return (said, .finished) }
      said += chunk[..<count]
      if said.count > WorkerMode.output { return (said, .output) }
    }
  }
}
