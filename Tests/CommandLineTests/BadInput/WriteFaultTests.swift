import Foundation
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

  /// The system ends a program that writes beyond the limit by a signal, unless it says otherwise.
  @Test(arguments: [(2, false), (400, true)])
  func aLimitOnTheSizeOfFilesEndsTheWriteAlone(blocks: Int, isWhole: Bool) throws {
    try Running.inFolder { folder in
      let file = folder.appending(path: "expediente.json")
      let run = try Running.limited(blocks: blocks, ["file", "new", file.path])
      #expect(run.code == (isWhole ? 0 : 3) && run.errors.contains("expediente.json"), "\(run.errors)")
      #expect(FileManager.default.fileExists(atPath: file.path) == isWhole)
    }
  }
}
