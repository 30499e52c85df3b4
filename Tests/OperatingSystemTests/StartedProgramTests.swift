import Glibc
import OperatingSystem
import Testing

@Suite struct StartedProgramTests {
  /// What a program says, to its end.
  private func said(by program: StartedProgram) -> String {
    var (bytes, some) = ([UInt8](), [UInt8](repeating: 0, count: 4_096))
    while true {
      let count = read(program.socket, &some, some.count)
      if count > 0 {
        bytes += some.prefix(count)
      } else if count < 0, errno == EAGAIN || errno == EINTR {
        var waited = pollfd(fd: program.socket, events: Int16(POLLIN), revents: 0)
        poll(&waited, 1, -1)
      } else {
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }

  /// A worker that a stranger's file takes over must find nothing of ours open, and a file that is deleted frees its room.
  @Test func aProgramIsStartedWithNothingOfOursOpen() throws {
    let ours = open("/etc/passwd", O_RDONLY)
    defer { close(ours) }
    #expect(ours > STDERR_FILENO)
    let program = try #require(StartedProgram("/bin/ls", arguments: ["-l", "/proc/self/fd"], environment: []))
    let words = said(by: program)
    #expect(program.wait() == .exit(0))
    #expect(words.contains(" 0 -> socket:") && words.contains(" 1 -> socket:") && words.contains(" 2 -> /dev/null"))
    // The fourth is the folder itself, which the program reads.
    #expect(words.split(separator: "\n").filter { $0.contains(" -> ") }.count == 4)
    #expect(!words.contains("passwd"))
  }
}
