import Foundation
import Glibc
import Reading
import TestSupport
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

  /// Who names a file that is there is told to name another, not to look for room on the disk.
  @Test func aNameThatIsTakenOrEmptyIsToldFromAFullDisk() throws {
    try Running.inFolder { folder in
      let (file, ours) = (folder.appending(path: "hay").path, Fixtures.path("Applicants/tecnico"))
      try Data("algo".utf8).write(to: URL(filePath: file))
      for call in [["file", "new", file], ["file", "convert", ours, file]] {
        let run = try Running.run(Running.program, call)
        #expect(run.code == 2 && run.errors.contains("ya existe, y no se toca. Dé otro nombre."), "\(run.errors)")
        #expect(!run.errors.contains("espacio"), "\(run.errors)")
        let english = try Running.run(Running.program, call + ["--lang", "en"])
        #expect(english.errors.contains("is not touched. Give another name."), "\(english.errors)")
      }
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "algo")
      let unnamed = try Running.run(Running.program, ["file", "new", ""])
      #expect(unnamed.code == 2 && unnamed.errors.contains("el nombre está vacío"), "\(unnamed.errors)")
      let below = try Running.run(Running.program, ["file", "new", folder.appending(path: "no/hay").path])
      #expect(below.code == 2 && below.errors.contains("no existe. Revise la carpeta"), "\(below.errors)")
    }
  }

  @Test(arguments: [
    (">/dev/full", "no se pudo escribir en la salida estándar: no queda espacio", 3), (">&-", "está cerrada", 3),
    (">/dev/full --lang en", "standard output could not be written: there is no room", 3), (">/dev/null", "", 0),
  ])
  func whereStandardOutputTakesNothingThatIsSaid(redirected: String, says: String, code: Int32) throws {
    let run = try Running.tool("sh", "-c", "exec \"$0\" rules list \(redirected)", Running.program.path)
    #expect(run.code == code && run.errors.isEmpty == says.isEmpty, "\(run.errors)")
    #expect(says.isEmpty || run.errors.contains(says), "\(run.errors)")
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
