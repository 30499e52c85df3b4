import Foundation
import TestSupport
import Testing

/// What `evaluate` finds in a folder: nobody falls out in silence, and nobody is there twice unsaid.
@Suite struct EvaluateContentsTests {
  private static let posting = Fixtures.path("Postings/ipd-cas-012-2026.json")

  /// A folder of files, made piece by piece.
  private struct Desk {
    let folder: URL
    var files: URL { folder.appending(path: "files") }

    init(_ folder: URL) throws {
      self.folder = folder
      try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    }

    func evaluate(_ arguments: String...) throws -> Run {
      try Running.run(
        Running.program,
        ["evaluate", "--posting", posting, "--stage", "ficha", "--applicants", files.path] + arguments)
    }

    func put(_ text: String, at name: String) throws {
      let file = files.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }

    /// The file of somebody invented.
    static func person(_ number: Int?, attachments: [String] = []) -> String {
      let document = number.map { #""document": {"type": "PASAPORTE", "number": "\#($0)"}, "# } ?? ""
      let list = attachments.enumerated().map { #"{"id": "at\#($0)", "file": "\#($1)"}"# }.joined(separator: ", ")
      return #"{"schema": "applicant-file/1", "personal": {\#(document)"names": "Invento"}, "attachments": [\#(list)]}"#
    }

    /// Packs files with Python's own library.
    func pack(_ name: String, _ contents: [String: String]) throws {
      let script = """
        import json, sys, zipfile
        with zipfile.ZipFile(sys.argv[1], "w") as z:
            for name, text in json.loads(sys.argv[2]).items(): z.writestr(name, text)
        """
      let json = String(decoding: try JSONEncoder().encode(contents), as: UTF8.self)
      let made = try Running.tool(SystemPython.path, "-c", script, files.appending(path: name).path, json)
      try #require(made.code == 0, "\(made.errors)")
    }
  }

  private func atDesk(_ body: (Desk) throws -> Void) throws {
    try Running.inFolder { try body(Desk($0)) }
  }

  @Test func oneZIPIsOneFile() throws {
    try atDesk { desk in
      try desk.pack("una.zip", ["expediente.json": Desk.person(40_000_071)])
      let run = try Running.run(
        Running.program,
        [
          "evaluate", "--posting", Self.posting, "--stage", "ficha", "--brief", "--applicants",
          desk.files.appending(path: "una.zip").path,
        ])
      #expect(run.code == 0 && run.errors == "", "\(run.errors)")
      #expect(try numbers(run) == ["40000071"])
    }
  }

  /// What is kept and not understood: a word mistyped takes away what somebody declared. Nothing that somebody says of
  /// themselves goes into a log.
  private static let unusual = """
    {"schema": "applicant-file/1", "personal": {"document": {"type": "DNI", "number": "4000"}, \
    "declarations": {"registries": ["ZZZ"]}}, "experience": [{"id": "e1", "kind": "empleo", "fucntions": ["x"]}]}
    """

  @Test(arguments: [false, true], [[], ["--out"], ["match"]])
  func whatIsUnusualInAFileThatIsTakenIsSaid(isLine: Bool, form: [String]) throws {
    try atDesk { desk in
      try desk.put(Desk.person(40_000_074), at: "a.json")
      try desk.put(Self.unusual, at: "b.json")
      let input = isLine ? desk.folder.appending(path: "all.ndjson").path : desk.files.path
      if isLine { try Data("\(Desk.person(40_000_074))\n\(Self.unusual)\n".utf8).write(to: URL(filePath: input)) }
      let out = desk.folder.appending(path: "out").path
      let call =
        form == ["match"]
        ? ["match", input, "--postings", Fixtures.path("Postings"), "--pairs"]
        : ["evaluate", "--posting", Self.posting, "--applicants", input]
          + (form == [] ? ["--brief"] : ["--out", out, "--format", "csv"])
      let run = try Running.run(Running.program, call + ["--stage", "ficha"])
      #expect(run.code == 0, "\(run.errors)")
      let kept = form == ["--out"] ? try String(contentsOfFile: "\(out)/errores.txt", encoding: .utf8) : run.errors
      for text in [run.errors, kept] {
        let said = text.split(separator: "\n").filter { $0.contains(": aviso: ") }
        let place = isLine ? "all.ndjson:2:" : "b.json:1:"
        #expect(said.count == 3 && said.allSatisfy { $0.contains(place) }, "\(text)")
        #expect(
          text.contains("fucntions") && text.contains("registries") && text.contains("document.number"), "\(text)")
        #expect(!text.contains("4000") && !text.contains("ZZZ"), "\(text)")
      }
    }
  }

  /// Where a value stands that nobody can read, what is wrong with it is said without it, of a record too.
  @Test(
    arguments: [false, true],
    [
      (
        #""personal": {"document": {"type": "DNI", "number": 45678912}}"#,
        "un número, pero se espera un texto"
      ),
      (#""personal": {"phones": [945678912]}"#, "personal.phones[0]: Se encontró un número, pero"),
      (#""personal": {"birthDate": "4567-89-12"}"#, "Se encontró un texto, pero se espera una fecha AAAA-MM-DD"),
      (#""personal": "45678912""#, "personal: Se encontró un texto, pero se espera un objeto"),
      (
        #""personal": {"document": {"type": "DNI 45678912", "number": "1"}}"#,
        "Se encontró un texto, pero se espera uno"
      ),
    ])
  func ofWhatSomebodySaysOfThemselvesNothingIsSaid(isLine: Bool, _ file: (members: String, said: String)) throws {
    try atDesk { desk in
      let text = #"{"schema": "applicant-file/1", \#(file.members), "training": [{"id": "t", "kind": 77}]}"#
      try desk.put(Desk.person(40_000_074), at: "a.json")
      try desk.put(text, at: "b.json")
      let input = isLine ? desk.folder.appending(path: "all.ndjson").path : desk.files.path
      if isLine { try Data("\(Desk.person(40_000_074))\n\(text)\n".utf8).write(to: URL(filePath: input)) }
      let out = desk.folder.appending(path: "out").path
      let run = try Running.run(
        Running.program,
        ["evaluate", "--posting", Self.posting, "--applicants", input, "--stage", "ficha", "--out", out]
          + ["--format", "ndjson"])
      #expect(run.code == 1, "\(run.errors)")
      for text in [run.errors, try String(contentsOfFile: "\(out)/errores.txt", encoding: .utf8)] {
        #expect(text.contains(file.said) && text.contains("Se encontró un número"), "\(text)")
        #expect(!text.contains("45678912") && !text.contains("4567-89-12"), "\(text)")
      }
    }
  }

  /// A key that a portal writes into every file must not bury what is wrong.
  @Test func ofVeryManyWarningsTheRestIsCounted() throws {
    try atDesk { desk in
      let lines = (0..<1_100).map { number in
        #"{"schema": "applicant-file/1", "personal": {"document": {"type": "DNI", "number": "\#(40_001_000 + number)"}}, "#
          + #""portal": 1}"#
      }
      let input = desk.folder.appending(path: "all.ndjson").path
      try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: input))
      let call = ["evaluate", "--posting", Self.posting, "--stage", "ficha", "--applicants", input]
      let out = desk.folder.appending(path: "out").path
      let runs = [["--brief"], ["--out", out, "--format", "ndjson"]]
      for further in runs {
        let run = try Running.run(Running.program, call + further)
        let said = run.errors.split(separator: "\n").filter { $0.contains(": aviso: ") }
        #expect(run.code == 0 && said.count == 1_001 && said.last?.contains("Hay 100 avisos") == true, "\(said.count)")
      }
      let kept = try String(contentsOfFile: "\(out)/errores.txt", encoding: .utf8)
      #expect(kept.split(separator: "\n").count == 1_001)
    }
  }

  /// A pipe that nobody writes to would be waited for without end.
  @Test(arguments: ["a.json", "a.pdf", "a/EXPEDIENTE.JSON", "a/expediente.json"])
  func aPipeAmongTheFilesIsNamedAndTheRestGoesOn(name: String) throws {
    try atDesk { desk in
      try desk.put(Desk.person(40_000_072), at: "b.json")
      try desk.put("", at: name)
      let path = desk.files.appending(path: name).path
      try FileManager.default.removeItem(atPath: path)
      try #require(mkfifo(path, 0o600) == 0)
      let posting = Self.posting
      let run = try Confined.run([
        "evaluate", "--posting", posting, "--stage", "ficha", "--brief", "--applicants", desk.files.path,
      ])
      #expect(run.code == 1 && run.errors.contains("\(name): error: "), "\(run.errors)")
      #expect(run.errors.contains("no es un archivo común"), "\(run.errors)")
      #expect(try numbers(run) == ["40000072"])
    }
  }

  /// One that is named on the command line is what a shell gives for a command in its place.
  @Test func aPipeThatIsNamedIsRead() throws {
    try atDesk { desk in
      try desk.put(Desk.person(40_000_073), at: "una.ndjson")
      let path = desk.folder.appending(path: "pipe").path
      try #require(mkfifo(path, 0o600) == 0)
      let call = "cat \"$1\" >\"$2\" & shift 2; exec \"$0\" \"$@\""
      let run = try Running.run(
        URL(filePath: "/bin/sh"),
        ["-c", call, Running.program.path, desk.files.appending(path: "una.ndjson").path, path]
          + ["evaluate", "--posting", Self.posting, "--stage", "ficha", "--brief", "--applicants", path])
      #expect(try run.code == 0 && numbers(run) == ["40000073"], "\(run.errors)")
    }
  }

  private func numbers(_ run: Run) throws -> [String?] {
    try run.output.split(separator: "\n").map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])["document"] as? String
    }
  }

  /// The lines that name something in the folder.
  private func lines(_ text: String, naming name: String) -> [Substring] {
    text.split(separator: "\n").filter { $0.contains("/files/\(name): ") }
  }

  @Test func whateverNameAFileHasItIsEvaluated() throws {
    try atDesk { desk in
      try desk.put(Desk.person(1), at: "a.json")
      try desk.put(Desk.person(2), at: "B.JSON")
      try desk.put(Desk.person(3), at: "c/Expediente.json")
      try desk.put(Desk.person(4), at: "d/expediente.json")
      try desk.pack("e.zip", ["expediente.json": Desk.person(5)])
      try desk.pack("f.ZIP", ["f/expediente.json": Desk.person(6)])
      let run = try desk.evaluate("--brief")
      #expect(run.code == 0 && run.errors == "", "\(run.errors)")
      #expect(Set(try numbers(run)) == ["1", "2", "3", "4", "5", "6"])
    }
  }

  @Test func whatIsLeftOutIsNamedThereAndInTheFolder() throws {
    try atDesk { desk in
      try desk.put(Desk.person(1), at: "d/expediente.json")
      try desk.put(Desk.person(2), at: "grupo/ana/expediente.json")
      try FileManager.default.createDirectory(
        at: desk.files.appending(path: "vacia"), withIntermediateDirectories: true)
      try desk.put("%PDF-1.7", at: "foto.pdf")
      try desk.pack("hoja.xlsx", ["xl/workbook.xml": "<workbook/>"])
      try desk.put("# Notas", at: "LEEME.md")
      let out = desk.folder.appending(path: "out")
      let run = try desk.evaluate("--out", out.path, "--format", "csv")
      #expect(run.code == 1 && run.errors.contains("1 expediente evaluado, 4 sin leer"), "\(run.errors)")
      let errors = try String(contentsOf: out.appending(path: "errores.txt"), encoding: .utf8)
      for text in [run.errors, errors] {
        for name in ["grupo", "vacia", "foto.pdf", "hoja.xlsx"] {
          #expect(lines(text, naming: name).count == 1, "\(name): \(text)")
          #expect(lines(text, naming: name).allSatisfy { $0.contains(": error: ") })
        }
        #expect(lines(text, naming: "LEEME.md").first?.contains(": aviso: ") == true, "\(text)")
      }
    }
  }

  /// A note beside the files is said, and is no reason to look for somebody who is missing.
  @Test func aNoteIsNobodysFile() throws {
    try atDesk { desk in
      try desk.put(Desk.person(1), at: "a.json")
      try desk.put("Notas", at: "notas.txt")
      let run = try desk.evaluate("--brief")
      #expect(run.code == 0 && lines(run.errors, naming: "notas.txt").count == 1, "\(run.errors)")
    }
  }

  /// Attachments lie beside the file that names them, whatever they are by their bytes.
  @Test func whatAFileNamesIsNotLeftOut() throws {
    try atDesk { desk in
      try desk.put(
        Desk.person(1, attachments: ["docs/cv.pdf", "titulo.pdf", "carta.docx"]), at: "a.json")
      try desk.put("%PDF-1.7", at: "docs/cv.pdf")
      try desk.put("%PDF-1.7", at: "titulo.pdf")
      try desk.pack("carta.docx", ["word/document.xml": "<document/>"])
      // Whoever is there by a file of their own is evaluated, whoever else names something of theirs.
      try desk.put(Desk.person(2, attachments: ["c/cv.pdf"]), at: "b.json")
      try desk.put(Desk.person(3), at: "c/expediente.json")
      let run = try desk.evaluate("--brief")
      #expect(run.code == 0 && run.errors == "", "\(run.errors)")
      #expect(Set(try numbers(run)) == ["1", "2", "3"])
      try desk.put("%PDF-1.7", at: "otro.pdf")
      let more = try desk.evaluate("--brief")
      #expect(more.code == 1 && lines(more.errors, naming: "otro.pdf").count == 1, "\(more.errors)")
    }
  }

  @Test(arguments: [false, true])
  func whereThereIsNothingToEvaluateItIsSaid(hasFolder: Bool) throws {
    try atDesk { desk in
      if hasFolder { try desk.put(Desk.person(1), at: "grupo/ana/expediente.json") }
      let out = desk.folder.appending(path: "out")
      let run = try desk.evaluate("--out", out.path, "--format", "csv")
      #expect(run.code == 2 && run.errors.contains("ningún expediente que evaluar"), "\(run.errors)")
      #expect(lines(run.errors, naming: "grupo").count == (hasFolder ? 1 : 0))
      #expect(!FileManager.default.fileExists(atPath: out.path))
    }
  }

  // MARK: The same person twice

  @Test func filesWithOneNumberOrWithoutAreNamedAndEvaluated() throws {
    try atDesk { desk in
      for (name, number) in [("a", 40_000_093), ("b", 2), ("c", 40_000_093), ("d", nil), ("e", 40_000_093)] {
        try desk.put(Desk.person(number), at: "\(name).json")
      }
      let out = desk.folder.appending(path: "out")
      let run = try desk.evaluate("--out", out.path, "--format", "ndjson")
      #expect(run.code == 0 && run.errors.contains("5 expedientes evaluados, 0 sin leer"), "\(run.errors)")
      let errors = try String(contentsOf: out.appending(path: "errores.txt"), encoding: .utf8)
      for text in [run.errors, errors] {
        // Where, and never who.
        #expect(!text.contains("40000093"), "\(text)")
        for name in ["a.json", "b.json"] { #expect(lines(text, naming: name) == [], "\(text)") }
        for name in ["c.json", "e.json"] {
          #expect(lines(text, naming: name).allSatisfy { $0.contains("aviso: personal.document.number") })
          #expect(lines(text, naming: name).first?.contains("a.json") == true, "\(text)")
        }
        #expect(lines(text, naming: "d.json").first?.contains("aviso: personal.document: ") == true, "\(text)")
      }
    }
  }

  @Test func linesWithOneNumberAreNamed() throws {
    try atDesk { desk in
      let file = desk.folder.appending(path: "all.ndjson")
      let people = [1, 2, 1].map { Desk.person($0) } + [Desk.person(nil)]
      try Data(people.joined(separator: "\n").utf8).write(to: file)
      let run = try Running.run(
        Running.program, ["evaluate", "--posting", Self.posting, "--applicants", file.path, "--brief"])
      let said = run.errors.split(separator: "\n")
      #expect(run.code == 0 && said.count == 2, "\(run.errors)")
      #expect(said[0].contains("all.ndjson:3: aviso: ") && said[0].contains("all.ndjson:1"), "\(run.errors)")
      #expect(said[1].contains("all.ndjson:4: aviso: personal.document: "), "\(run.errors)")
    }
  }
}
