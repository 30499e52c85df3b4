import Glibc
import Reading
import Testing

@testable import CommandLine

/// Who is at fault where a file cannot be written.
@Suite struct WriteFaultTests {
  @Test(arguments: [
    (ENOSPC, true), (EDQUOT, true), (EFBIG, true), (EIO, true), (EROFS, true), (EEXIST, false), (ENOENT, false),
    (EACCES, false), (EPERM, false), (EISDIR, false), (ENAMETOOLONG, false), (ENOTDIR, false),
  ])
  func theMachineOrWhoeverNamedTheFile(code: Int32, isOfMachine: Bool) {
    let stop = FileError(path: "beside", code: code).unwritten("named")
    switch stop {
    case .disk(let fault): #expect(isOfMachine && fault.file == "named")
    case .input(let faults): #expect(!isOfMachine && faults.map(\.file) == ["named"])
    default: Issue.record("\(stop)")
    }
  }
}
