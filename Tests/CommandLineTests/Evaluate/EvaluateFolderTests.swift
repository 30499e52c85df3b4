import Foundation
import TestSupport
import Testing

/// What `evaluate --out` leaves, and how it goes on where it was interrupted.
@Suite struct EvaluateFolderTests {
  private static let posting = Fixtures.path("Postings/ipd-cas-012-2026.json")

  private func evaluate(_ arguments: String...) throws -> Run {
    try Running.run(Running.program, ["evaluate", "--posting", Self.posting, "--stage", "ficha"] + arguments)
  }

  /// Applicants that differ by the number of their document.
  private static func applicants(_ count: Int) throws -> [String] {
    let texts = try Fixtures.applicants.map {
      String(decoding: try Fixtures.bytes("Applicants/\($0)/expediente.json"), as: UTF8.self)
    }
    return (0..<count).map { place in
      let text = texts[place % texts.count]
      return text.replacing("400000", with: "4\(String(format: "%05d", place))", maxReplacements: 1)
    }
  }

  private static func line(_ text: String) throws -> String {
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return String(decoding: try JSONSerialization.data(withJSONObject: object, options: .sortedKeys), as: UTF8.self)
  }

  private func files(below folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func thePapersDoNotDependOnTheOrderOfTheInput() throws {
    try Running.inFolder { folder in
      var random = SeededGenerator.forTest()
      // The first applicant stands there twice.
      var lines = try Self.applicants(14).map(Self.line)
      lines.append(lines[0])
      var outs: [URL] = []
      for jobs in ["1", "3"] {
        let input = folder.appending(path: "\(jobs).ndjson")
        try Data(lines.joined(separator: "\n").utf8).write(to: input)
        let out = folder.appending(path: "out\(jobs)")
        let run = try evaluate("--applicants", input.path, "--jobs", jobs, "--out", out.path, "--evaluator", "A. B.")
        try #require(run.code == 0, "\(run.errors)")
        outs.append(out)
        lines.shuffle(using: &random)
      }
      let names = try files(below: outs[0])
      #expect(try files(below: outs[1]) == names)
      #expect(names.count { $0.hasPrefix("fichas/") } == 15)
      for name in ["matriz.csv", "matriz.xlsx", "publicar.csv", "publicar.pdf", "veredictos.ndjson"] {
        #expect(names.contains(name))
      }
      #expect(!names.contains { $0.hasPrefix(".") }, "\(names)")
      // The person who stands there twice is named with the lines, which are others.
      for name in names where !["fichas", "veredictos.ndjson", "errores.txt"].contains(name) {
        let same = FileManager.default.contentsEqual(
          atPath: outs[0].appending(path: name).path, andPath: outs[1].appending(path: name).path)
        #expect(same, "\(name)")
      }
    }
  }

  @Test func othersReadWhatWasWritten() throws {
    try Running.inFolder { folder in
      let out = folder.appending(path: "out")
      let applicants = Fixtures.path("Applicants")
      #expect(try evaluate("--applicants", applicants, "--out", out.path).code == 0)
      let script = """
        import openpyxl, sys
        book = openpyxl.load_workbook(sys.argv[1])
        for sheet in book: print(sheet.title, sheet.max_row)
        for row in book.worksheets[0].iter_rows(values_only=True): print(row[1], row[3], sep="|")
        """
      let read = try Running.tool(SystemPython.path, "-c", script, out.appending(path: "matriz.xlsx").path)
      for line in ["40000011|APTO", "40000015|NO APTO", "40000012|NO APTO"] {
        #expect(read.output.contains(line), "\(read.output) \(read.errors)")
      }
      let text = try Running.tool("pdftotext", out.appending(path: "fichas/DNI-40000012.pdf").path, "-").output
      #expect(text.contains("SALCEDO ÑAUPARI, Carmen Rosa") && text.contains("NO APTO"))
      let list = try Running.tool("pdftotext", out.appending(path: "publicar.pdf").path, "-").output
      #expect(list.contains("*****012") && !list.contains("40000012"))
      for secret in ["@", "Jr.", "9876"] { #expect(!list.contains(secret)) }
    }
  }

  /// No name of a file can be as long; the sheets of the others must not be lost for it. Two that begin alike are two.
  @Test func aNumberTooLongForTheNameOfAFileIsCut() throws {
    try Running.inFolder { folder in
      let digits = String(repeating: "7", count: 260)
      let numbers = [String(repeating: "7", count: 64), digits + "1", digits + "2"]
      let lines = numbers.map {
        #"{"schema": "applicant-file/1", "personal": {"document": {"type": "PASAPORTE", "number": "\#($0)"}}}"#
      }
      let input = folder.appending(path: "all.ndjson")
      try Data(lines.joined(separator: "\n").utf8).write(to: input)
      let out = folder.appending(path: "out")
      #expect(try evaluate("--applicants", input.path, "--out", out.path).code == 0)
      let long = try numbers.dropFirst().map { number in
        let file = folder.appending(path: "number")
        try Data(number.utf8).write(to: file)
        return "PASAPORTE-\(numbers[0])-\(try Running.tool("sha256sum", file.path).output.prefix(16)).pdf"
      }
      #expect(try files(below: out.appending(path: "fichas")) == (long + ["PASAPORTE-\(numbers[0]).pdf"]).sorted())
    }
  }

  /// Ended in the middle of a write, which nothing is done after, and called again.
  @Test func itGoesOnWhereItWasInterrupted() throws {
    try Running.inFolder { folder in
      let input = folder.appending(path: "files")
      try FileManager.default.createDirectory(at: input, withIntermediateDirectories: true)
      var texts = try Self.applicants(200)
      // Somebody who was met before the interruption stands there again after it.
      texts[199] = texts[0]
      for (place, text) in texts.enumerated() {
        try Data(text.utf8).write(to: input.appending(path: String(format: "%03d.json", place)))
      }
      let (whole, cut) = (folder.appending(path: "whole"), folder.appending(path: "cut"))
      #expect(try evaluate("--applicants", input.path, "--out", whole.path, "--format", "csv").code == 0)
      let size = try Data(contentsOf: whole.appending(path: "veredictos.ndjson")).count
      let arguments = ["evaluate", "--posting", Self.posting, "--stage", "ficha", "--applicants", input.path]
      let ended = try Running.run(
        URL(filePath: "/bin/sh"),
        ["-c", "ulimit -f \(size * 8 / 10 / 512); exec \"$0\" \"$@\"", Running.program.path] + arguments
          + ["--out", cut.path, "--format", "csv"])
      #expect(ended.code == 3, "\(ended.errors)")
      let progress = try #require(
        JSONSerialization.jsonObject(with: Data(contentsOf: cut.appending(path: ".avance.json"))) as? [String: Any])
      let people = try #require(progress["people"] as? Int)
      #expect((1..<200).contains(people))
      let other = try evaluate("--applicants", Fixtures.path("Applicants"), "--out", cut.path, "--format", "csv")
      #expect(other.code == 2 && other.errors.contains("cut"), "\(other.errors)")
      #expect(try evaluate("--applicants", input.path, "--out", cut.path, "--format", "csv").code == 0)
      let difference = try Running.tool("diff", "-r", whole.path, cut.path)
      #expect(difference.code == 0, "\(difference.output.prefix(500))")
      let errors = try String(contentsOf: cut.appending(path: "errores.txt"), encoding: .utf8)
      #expect(errors.contains("199.json: aviso: ") && errors.contains("000.json"), "\(errors)")
    }
  }

  /// What ended before anybody was there is not finished, and what is gone on with must be what was begun with.
  @Test func whatEndedBeforeItBeganIsGoneOnWith() throws {
    try Running.inFolder { folder in
      let input = folder.appending(path: "files")
      try FileManager.default.createDirectory(at: input, withIntermediateDirectories: true)
      let texts = try Self.applicants(80)
      for (place, text) in texts.enumerated() {
        try Data(text.utf8).write(to: input.appending(path: String(format: "%03d.json", place)))
      }
      let arguments = [
        "evaluate", "--posting", Self.posting, "--stage", "ficha", "--applicants", input.path, "--format", "ndjson",
        "--out",
      ]
      let (out, cut) = (folder.appending(path: "out").path, folder.appending(path: "cut").path)
      #expect(try Running.limited(blocks: 0, arguments + [out]).code == 3)
      let run = try Running.run(Running.program, arguments + [out])
      #expect(run.code == 0 && run.errors.contains("80 expedientes evaluados"), "\(run.errors)")
      // What was set aside of people does not stay where an evaluation ended before it had taken it away.
      for name in [".papeles", ".personas"] { try Data("x".utf8).write(to: URL(filePath: "\(out)/\(name)")) }
      #expect(try Running.run(Running.program, arguments + [out]).errors.contains("no falta nada"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: out).sorted() == ["veredictos.ndjson"])
      let size = try Data(contentsOf: URL(filePath: "\(out)/veredictos.ndjson")).count
      #expect(try Running.limited(blocks: size / 2 / 512, arguments + [cut]).code == 3)
      #expect(try Running.tool("cp", "-a", cut, "\(cut)-2").code == 0)
      #expect(try Running.run(Running.program, arguments + [cut]).code == 0)
      try Data("\(texts[1]) ".utf8).write(to: input.appending(path: "001.json"))
      let changed = try Running.run(Running.program, arguments + ["\(cut)-2"])
      #expect(changed.code == 2 && changed.errors.contains("carpeta nueva"), "\(changed.errors)")
    }
  }

  /// A disk that takes nothing more is no fault of whoever called; a name that is taken is.
  @Test func whatTheMachineDoesNotTakeIsItsFault() throws {
    try Running.inFolder { folder in
      let input = folder.appending(path: "all.ndjson")
      try Data(try Self.applicants(40).map(Self.line).joined(separator: "\n").utf8).write(to: input)
      let run = try Running.limited(
        blocks: 64,
        ["evaluate", "--posting", Self.posting, "--stage", "ficha", "--applicants", input.path, "--format", "ndjson"]
          + ["--out", folder.appending(path: "out").path])
      #expect(run.code == 3 && run.errors.contains("out/veredictos.ndjson: error: "), "\(run.errors)")
      #expect(try evaluate("--applicants", input.path, "--out", input.path).code == 2)
    }
  }

  /// While one writes, another one that is called by mistake touches nothing.
  @Test func twoDoNotWriteIntoOneFolder() throws {
    try Running.inFolder { folder in
      let out = folder.appending(path: "out")
      try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
      let set = out.appending(path: ".papeles")
      try Data("lo apartado".utf8).write(to: set)
      let held = try Running.tool(
        "flock", set.path, Running.program.path, "evaluate", "--posting", Self.posting, "--stage", "ficha",
        "--applicants", Fixtures.path("Applicants"), "--out", out.path)
      #expect(held.code == 2 && held.errors.contains("otra evaluación"), "\(held.errors)")
      #expect(try String(contentsOf: set, encoding: .utf8) == "lo apartado")
    }
  }

  /// Hours of work should not end with a program that was missing all the time.
  @Test func whereNothingCanDrawNothingIsBegun() throws {
    try Running.inFolder { folder in
      let alone = folder.appending(path: "applicant-cli")
      try FileManager.default.copyItem(at: Running.program, to: alone)
      let out = folder.appending(path: "out")
      let arguments = [
        "evaluate", "--posting", Self.posting, "--stage", "ficha", "--applicants", Fixtures.path("Applicants"), "--out",
        out.path,
      ]
      let run = try Running.run(alone, arguments)
      #expect(run.code == 3 && run.errors.contains("applicant-papers"), "\(run.errors)")
      #expect(!FileManager.default.fileExists(atPath: out.path))
      #expect(try Running.run(alone, arguments + ["--format", "csv"]).code == 0)
    }
  }

  /// A link to nothing is one file that cannot be read.
  @Test func aBrokenLinkIsNamedAndTheRestGoesOn() throws {
    try Running.inFolder { folder in
      try Data(try Self.applicants(1)[0].utf8).write(to: folder.appending(path: "a.json"))
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "b.json"), withDestinationURL: URL(filePath: "/no/such.json"))
      let run = try evaluate("--applicants", folder.path, "--brief")
      #expect(run.code == 1 && run.errors.contains("b.json"), "\(run.errors)")
      #expect(run.output.split(separator: "\n").count == 1)
    }
  }

  @Test func whatCannotBeReadIsListedAndTheRestIsThere() throws {
    try Running.inFolder { folder in
      let input = folder.appending(path: "some.ndjson")
      let good = try Self.applicants(2).map(Self.line)
      try Data([good[0], "{", good[1]].joined(separator: "\n").utf8).write(to: input)
      let out = folder.appending(path: "out")
      let run = try evaluate("--applicants", input.path, "--out", out.path, "--format", "ndjson")
      #expect(run.code == 1)
      #expect(try files(below: out) == ["errores.txt", "veredictos.ndjson"])
      let errors = try String(contentsOf: out.appending(path: "errores.txt"), encoding: .utf8)
      #expect(errors.contains("some.ndjson:2:"), "\(errors)")
    }
  }

  @Test func aFolderWithSomethingElseIsNotTouched() throws {
    try Running.inFolder { folder in
      try Data("mío".utf8).write(to: folder.appending(path: "notas.txt"))
      let run = try evaluate("--applicants", Fixtures.path("Applicants"), "--out", folder.path)
      #expect(run.code == 2 && run.errors.contains(folder.path), "\(run.errors)")
      #expect(try files(below: folder) == ["notas.txt"])
    }
  }

  @Test(arguments: [["--brief", "--out", "x"], ["--brief", "--format", "csv"], ["--format", "xlsx"]])
  func whatDoesNotGoTogetherIsSaid(arguments: [String]) throws {
    let run = try Running.run(
      Running.program,
      ["evaluate", "--posting", Self.posting, "--applicants", Fixtures.path("Applicants")] + arguments)
    #expect(run.code == 2 && run.output.isEmpty)
  }

  @Test func theMatrixCanBePiped() throws {
    let run = try evaluate("--applicants", Fixtures.path("Applicants"), "--format", "csv")
    let lines = run.output.components(separatedBy: "\r\n")
    #expect(lines[0].hasPrefix("document_type,document,name") && lines.count == 8 && run.code == 0)
  }
}
