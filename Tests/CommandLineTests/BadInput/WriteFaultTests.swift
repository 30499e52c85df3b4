import Foundation
import Glibc
import Reading
import Reports
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

  /// In the language of the sentence that it stands in; what is rare, in the system's own words, as such.
  @Test(arguments: [
    (ENOSPC, "no queda espacio", "no room left"), (EDQUOT, "no queda espacio", "no room left"),
    (EFBIG, "ulimit -f", "ulimit -f"), (EIO, "error de entrada o salida", "input or output error"),
    (EROFS, "no se puede escribir. ", "nothing can be written"), (ENAMETOOLONG, "demasiado largo", "too long"),
    (ELOOP, "sus enlaces", "its links"), (EMFILE, "demasiados archivos", "too many files"),
    (ENFILE, "demasiados archivos", "too many files"), (EACCES, "falta el permiso", "no permission"),
    (ETXTBSY, "el sistema dice «Text file busy»", #"the system says "Text file busy""#),
  ])
  func whatKeepsAFileFromBeingWrittenIsSaidInTheLanguageOfTheReader(code: Int32, es: String, en: String) {
    let fault = Fault(file: "x.json", kind: .cannotWrite(FileError(path: "x.json", code: code).obstacle))
    let lines = [Wording(.es).line(fault), Wording(.en).line(fault)]
    #expect(lines[0].contains(es) && lines[1].contains(en), "\(lines)")
    #expect(lines[0].contains(String(cString: strerror(code))) == (code == ETXTBSY), "\(lines)")
  }

  /// What the program makes for itself is written nowhere that somebody named.
  @Test(arguments: [(ENOENT, "no existe"), (ENOSPC, "no queda espacio"), (EACCES, "falta el permiso")])
  func whatTheProgramCannotMakeForItselfIsOfTheMachine(code: Int32, says: String) {
    guard case .disk(let fault) = FileError(path: "/tmp", code: code).ofMachine else {
      Issue.record("another end")
      return
    }
    #expect(fault.file == "/tmp" && Wording(.es).line(fault).contains(says))
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
      #expect(run.errors.contains("ulimit -f") == !isWhole, "\(run.errors)")
      #expect(FileManager.default.fileExists(atPath: file.path) == isWhole)
    }
  }
}
