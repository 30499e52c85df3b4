import Foundation
import TestSupport
import Testing

/// A file of ours as one ZIP, in and out.
@Suite struct ZIPCommandTests {
  private struct Desk {
    let folder: URL

    func path(_ name: String) -> String { folder.appending(path: name).path }

    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
      try Running.run(Running.program, arguments, environment: environment)
    }

    /// Packs a fixture with Python's own library, below a folder where one is named.
    func pack(_ name: String, below: String = "", further: String = "") throws -> String {
      let script = """
        import os, sys, zipfile
        with zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED) as z:
            for place, _, files in os.walk(sys.argv[1]):
                for file in sorted(files):
                    path = os.path.join(place, file)
                    z.write(path, os.path.join(sys.argv[3], os.path.relpath(path, sys.argv[1])))
            \(further)
        """
      let made = try Running.tool("python3", "-c", script, Fixtures.path("Applicants/\(name)"), path("in.zip"), below)
      try #require(made.code == 0, "\(made.errors)")
      return path("in.zip")
    }
  }

  private func atDesk(_ body: (Desk) throws -> Void) throws {
    try Running.inFolder { try body(Desk(folder: $0)) }
  }

  @Test(arguments: ["", "mi expediente"])
  func whatComesAsAZIPComesOutAsOneAndAsAFolder(below: String) throws {
    try atDesk { desk in
      let zip = try desk.pack("apto", below: below)
      let taken = try desk.run("file", "import", zip, "--data", desk.path("data"))
      #expect(taken.code == 0 && taken.errors.contains("adjuntos: 25"), "\(taken.errors)")
      let person = taken.output.trimmingCharacters(in: .newlines)
      #expect(
        try desk.run("file", "import", Fixtures.path("Applicants/apto"), "--data", desk.path("data")).errors
          .contains("sin cambios"), "the same as the folder")

      let (first, second) = (desk.path("a.zip"), desk.path("B.ZIP"))
      #expect(try desk.run("file", "export", person, first, "--data", desk.path("data")).code == 0)
      #expect(try desk.run("file", "export", "\(person)@1", second, "--data", desk.path("data")).code == 0)
      #expect(try Data(contentsOf: URL(filePath: first)) == Data(contentsOf: URL(filePath: second)))
      let again = try desk.run("file", "export", person, first, "--data", desk.path("data"))
      #expect(again.code == 2 && again.errors.contains("ya existe"))
      #expect(try Running.tool("unzip", "-q", first, "-d", desk.path("out")).code == 0)
      #expect(try Running.tool("diff", "-r", desk.path("out"), Fixtures.path("Applicants/apto")).code == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
      #expect(Set(names) == ["in.zip", "data", "a.zip", "B.ZIP", "out"], "nothing is left beside")
    }
  }

  @Test func aVerdictIsTheSameFromAZIPAndFromAFolder() throws {
    try atDesk { desk in
      let posting = Fixtures.path("Postings/ipd-cas-012-2026.json")
      let temporary = desk.path("tmp")
      try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
      for name in ["apto", "todo-falta"] {
        let zip = try desk.pack(name)
        let packed = try desk.run(
          "check", zip, "--posting", posting, "--format", "json", environment: ["TMPDIR": temporary])
        let plain = try desk.run("check", Fixtures.path("Applicants/\(name)"), "--posting", posting, "--format", "json")
        #expect(packed.output == plain.output && packed.code == plain.code && !plain.output.isEmpty)
        try FileManager.default.removeItem(atPath: zip)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: temporary) == [], "it is gone afterwards")
    }
  }

  /// However the program ends, alone or with its group, as a terminal does it: the papers of a person do not stay behind.
  @Test(arguments: [false, true])
  func whatWasUnpackedIsGoneThoughTheProgramIsEnded(isWholeGroup: Bool) throws {
    try atDesk { desk in
      let temporary = desk.path("tmp")
      try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
      let arguments = [
        "check", try desk.pack("apto"), "--posting", Fixtures.path("Postings/ipd-cas-012-2026.json"),
      ]
      func unpacked() -> [String] {
        FileManager.default.subpaths(atPath: temporary)?.filter { $0.hasSuffix("expediente.json") } ?? []
      }
      var process = Process()
      // It looks into twenty-four documents; where it was done before it was seen, once more.
      for _ in 0..<20 {
        process = Process()
        // Foundation gives it a group of its own.
        process.executableURL = Running.program
        process.arguments = arguments
        process.environment = Running.environment(["TMPDIR": temporary])
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        while unpacked().isEmpty, process.isRunning { sched_yield() }
        if process.isRunning { break }
      }
      kill(isWholeGroup ? -process.processIdentifier : process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      try #require(process.terminationReason == .uncaughtSignal)
      let deadline = ContinuousClock.now + .seconds(60)
      while !unpacked().isEmpty, ContinuousClock.now < deadline { sched_yield() }
      #expect(unpacked().isEmpty)
    }
  }

  /// Whatever its name, and nothing by its name alone.
  @Test func aZIPIsKnownByItsBytes() throws {
    try atDesk { desk in
      let zip = try desk.pack("tecnico")
      try FileManager.default.moveItem(atPath: zip, toPath: desk.path("datos.bin"))
      #expect(try desk.run("file", "validate", desk.path("datos.bin")).code == 0)
      #expect(try desk.run("file", "convert", desk.path("datos.bin")).output.contains("\"basics\""))
      try FileManager.default.copyItem(
        atPath: Fixtures.path("Applicants/tecnico/expediente.json"), toPath: desk.path("texto.zip"))
      #expect(try desk.run("file", "show", desk.path("texto.zip")).code == 0)
      let person = try desk.run("file", "import", desk.path("datos.bin"), "--data", desk.path("data")).output
        .trimmingCharacters(in: .newlines)
      #expect(
        try desk.run("store", "export-person", person, desk.path("todo.zip"), "--data", desk.path("data")).code == 0)
      #expect(try Running.tool("unzip", "-l", desk.path("todo.zip")).output.contains("versions/1/expediente.json"))
    }
  }

  @Test func whatTheFileDoesNotNameIsSaid() throws {
    try atDesk { desk in
      let zip = try desk.pack(
        "apto", below: "x", further: #"z.writestr("x/leeme.txt", "x"); z.writestr("__MACOSX/x/._a", "")"#)
      let run = try desk.run("file", "validate", zip, "--lang", "en")
      #expect(run.code == 0 && run.output.contains("x/leeme.txt: The applicant file does not name it"))
      #expect(!run.output.contains("MACOSX"))
    }
  }

  /// What is packed besides the file, and what is said of it.
  static let refused: [(further: String, said: String)] = [
    (#"z.writestr("../../fuera", "x")"#, "../../fuera: The name leads out of the folder"),
    (#"z.writestr("/tmp/fuera", "x")"#, "/tmp/fuera: The name leads out of the folder"),
    (#"z.writestr("EXPEDIENTE.json", "{}")"#, "EXPEDIENTE.json: There is another of this name"),
    (
      #"i = zipfile.ZipInfo("docs/e"); i.create_system = 3; i.external_attr = 0o120777 << 16; z.writestr(i, "/etc/passwd")"#,
      "docs/e: It is a link"
    ),
    (#"z.writestr("a\x1b[2Jb", "x")"#, "a�[2Jb: The name is not UTF-8"),
    (#"z.writestr("b", b"\0" * (60 << 20))"#, "unpacked it would take more"),
    (#"[z.writestr(str(i), "") for i in range(1200)]"#, "more than 1000 files"),
    (#"z.filelist[0].filename = "docs/otro.json""#, "another program would see others"),
    (#"z.writestr("docs/otro", "x"); z.filelist.pop()"#, "another program would see others"),
  ]

  @Test(arguments: refused.indices)
  func aZIPThatMayNotBeTakenIsRefusedWhole(index: Int) throws {
    let (further, said) = Self.refused[index]
    try atDesk { desk in
      let zip = try desk.pack("tecnico", further: further)
      let temporary = desk.path("tmp")
      try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
      let run = try desk.run(
        "file", "import", zip, "--data", desk.path("data"), "--lang", "en", environment: ["TMPDIR": temporary])
      #expect(run.code == 2 && run.output == "" && run.errors.lowercased().contains(said.lowercased()), "\(run.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: temporary) == [])
      #expect(
        !FileManager.default.fileExists(atPath: desk.path("data"))
          && !FileManager.default.fileExists(atPath: desk.path("fuera")))
    }
  }

  @Test func aZIPWithoutAFileOrCutOffIsRefused() throws {
    try atDesk { desk in
      let empty = try desk.pack("no-such", further: #"z.writestr("a/b", "x")"#)
      let run = try desk.run("file", "validate", empty)
      #expect(run.code == 2 || run.code == 1)
      #expect((run.output + run.errors).contains("No hay en él un expediente.json"))
      try FileManager.default.removeItem(atPath: empty)
      let whole = try Data(contentsOf: URL(filePath: try desk.pack("tecnico")))
      try whole.dropLast(100).write(to: URL(filePath: desk.path("cut.zip")))
      let cut = try desk.run("check", desk.path("cut.zip"), "--posting", Fixtures.path("Postings/pge.json"))
      #expect(cut.code == 2 && cut.errors.contains("El ZIP está dañado"))
    }
  }

  @Test func whereThereIsNoPlaceToUnpackThatIsSaid() throws {
    try atDesk { desk in
      let run = try desk.run("file", "validate", desk.pack("tecnico"), environment: ["TMPDIR": "/no/such/folder"])
      #expect(run.code == 3 && run.errors.contains("/no/such/folder: error: No se puede escribir"), "\(run.errors)")
    }
  }

  /// A file in a ZIP is not written to.
  @Test func attachingToAZIPWritesNothing() throws {
    try atDesk { desk in
      let zip = try desk.pack("apto")
      let before = try Data(contentsOf: URL(filePath: zip))
      let document = Fixtures.path("Applicants/apto/docs/ex1-certificado-trabajo.pdf")
      let run = try desk.run("file", "attach", zip, "ex1", document, "--write", "--kind", "certificado-trabajo")
      #expect(run.code == 2 && run.output == "" && run.errors.contains("un ZIP se descomprime antes"), "\(run.errors)")
      #expect(try Data(contentsOf: URL(filePath: zip)) == before)
    }
  }
}
