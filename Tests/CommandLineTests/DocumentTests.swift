import Foundation
import TestSupport
import Testing

/// `document inspect`, `document compare` and `file attach`, on the attachments of the example applicants.
@Suite struct DocumentTests {
  private static func lines(_ run: Run) throws -> [[String: Any]] {
    try run.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  /// A copy of an example applicant that may be written into.
  private static func inCopy<Result>(of name: String, _ body: (URL) throws -> Result) throws -> Result {
    try Running.inFolder { folder in
      let copy = folder.appending(path: name)
      try FileManager.default.copyItem(at: Fixtures.root.appending(path: "Fixtures/Applicants/\(name)"), to: copy)
      return try body(copy)
    }
  }

  private static func replace(_ old: String, with new: String, in folder: URL) throws {
    let file = folder.appending(path: "expediente.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacing(old, with: new).write(to: file, atomically: true, encoding: .utf8)
  }

  // MARK: Inspect

  @Test func attachmentsOfTheExamplesAreWholeAndTheirHashesThoseOfAnotherProgram() throws {
    let run = try CommandLineTests.run("document", "inspect", "Fixtures/Applicants/apto/docs", "--format", "json")
    #expect(run.code == 0 && run.errors == "")
    let documents = try Self.lines(run)
    #expect(documents.count == 25)
    let sums = try Running.tool("sha256sum", "Fixtures/Applicants/apto/docs/cv.pdf").output
    for document in documents {
      #expect(document["format"] as? String == "pdf" && document["flaws"] as? [String] == [])
      #expect(document["reading"] is NSNull)
      if document["file"] as? String == "Fixtures/Applicants/apto/docs/cv.pdf" {
        #expect(sums.hasPrefix(try #require(document["sha256"] as? String)))
      }
    }
  }

  @Test func whatIsNoDocumentIsSaidAndThatIsOne() throws {
    let run = try CommandLineTests.run("document", "inspect", "README.md", "Fixtures/Applicants/apto/docs/cv.pdf")
    #expect(run.code == 1)
    #expect(run.output.contains("no es un PDF, ni PNG ni JPEG"))
    #expect(run.output.contains("PDF · "))
  }

  @Test func aFileThatIsNotThereIsWrongInput() throws {
    let run = try CommandLineTests.run("document", "inspect", "Fixtures/no-hay.pdf")
    #expect(run.code == 2 && run.output == "" && run.errors.contains("no existe"))
  }

  @Test func aBookDecidesWhetherADocumentIsAccepted() throws {
    let arguments = ["document", "inspect", "Fixtures/Applicants/apto/docs/cv.pdf", "--book", "ipd-cas-2026"]
    let run = try Running.run(Running.program, arguments)
    #expect(run.code == 0 && run.output.contains("→ se admite\n"))
    try Running.inFolder { folder in
      // A PDF that lacks the line on where its table is can be read all the same; one without its trailer cannot.
      let cut = folder.appending(path: "cv.pdf")
      let whole = try Data(contentsOf: Fixtures.root.appending(path: arguments[2]))
      try whole.dropLast(20).write(to: cut)
      let run = try CommandLineTests.run("document", "inspect", cut.path, "--book", "ipd-cas-2026")
      #expect(run.code == 0 && run.output.contains("→ se admite, con observación"))
      let bare = try CommandLineTests.run("document", "inspect", cut.path)
      #expect(bare.code == 1 && bare.output.contains("está dañado, pero se puede leer"))
      try whole.dropLast(60).write(to: cut)
      let refused = try CommandLineTests.run("document", "inspect", cut.path, "--book", "ipd-cas-2026")
      #expect(refused.code == 1 && refused.output.contains("→ no se admite\n"))
    }
  }

  @Test func thePreviewIsAPNGThatAnotherReaderOpens() throws {
    try Running.inFolder { folder in
      let run = try CommandLineTests.run(
        "document", "inspect", "Fixtures/Applicants/apto/docs/cv.pdf", "--preview", folder.path)
      #expect(run.code == 0)
      let picture = folder.appending(path: "1-cv.pdf.png").path
      let script = "from PIL import Image; i = Image.open('\(picture)'); i.load(); print(i.size[0] < i.size[1])"
      #expect(try Running.tool("/usr/bin/python3", "-c", script).output == "True\n")
    }
  }

  // MARK: Compare

  @Test(arguments: Fixtures.applicants)
  func theAttachmentsOfTheExamplesSayWhatTheirRecordsDeclare(name: String) throws {
    let run = try CommandLineTests.run("document", "compare", "Fixtures/Applicants/\(name)", "--format", "json")
    #expect(run.code == 0 && run.errors == "")
    let proofs = try Self.lines(run)
    let outcomes = proofs.flatMap { ($0["findings"] as? [[String: Any]] ?? []).compactMap { $0["outcome"] as? String } }
    #expect(outcomes.count { $0 == "agrees" } > outcomes.count { $0 == "notFound" } * 5)
    #expect(!outcomes.contains("differs"))
  }

  @Test(arguments: [
    ("\"to\": \"2023-06-30\"", "\"to\": \"2023-06-29\"", "to"),
    ("\"to\": \"2023-06-30\"", "\"to\": \"2023-07-01\"", "to"),
    ("\"hours\": 36", "\"hours\": 35", "hours"), ("\"hours\": 36", "\"hours\": 37", "hours"),
    ("\"birthDate\"", "\"birthDate\"", ""),
  ])
  func oneDayOrOneHourMoreThanThePaperSaysIsTold(old: String, new: String, field: String) throws {
    try Self.inCopy(of: "apto") { folder in
      try Self.replace(old, with: new, in: folder)
      let run = try CommandLineTests.run("document", "compare", folder.path, "--format", "json")
      let different = try Self.lines(run).flatMap { $0["findings"] as? [[String: Any]] ?? [] }
        .filter { $0["outcome"] as? String == "differs" }
      #expect(Set(different.compactMap { $0["field"] as? String }) == (field.isEmpty ? [] : [field]))
      #expect(run.code == (field.isEmpty ? 0 : 1))
      for finding in different { #expect(finding["page"] is Int && finding["shown"] != nil) }
    }
  }

  @Test func anAttachmentThatIsAnotherFileIsNotCompared() throws {
    try Self.inCopy(of: "apto") { folder in
      let docs = folder.appending(path: "docs")
      try Data(contentsOf: docs.appending(path: "cv.pdf")).write(to: docs.appending(path: "tr2-certificado.pdf"))
      let run = try CommandLineTests.run("document", "compare", folder.path)
      #expect(
        run.code == 1 && run.output.contains("no se comparó: el adjunto falta o no es el que el expediente nombra"))
    }
  }

  // MARK: Attach

  @Test func whatAPaperSaysIsProposedAndWrittenWhenAsked() throws {
    try Self.inCopy(of: "apto") { folder in
      let file = folder.appending(path: "expediente.json")
      let before = try String(contentsOf: file, encoding: .utf8)
      let paper = Fixtures.root.appending(path: "Fixtures/Applicants/tecnico/docs/tr1-certificado.pdf").path
      let proposed = try CommandLineTests.run("file", "attach", folder.path, "tr2", paper)
      #expect(proposed.code == 0 && proposed.output.contains("attachments: {\"id\": \"at"))
      // It is another person's, and that is said.
      #expect(proposed.output.contains("≠ nombre"))
      #expect(try String(contentsOf: file, encoding: .utf8) == before)

      let written = try CommandLineTests.run("file", "attach", folder.path, "tr2", paper, "--write")
      #expect(written.code == 0)
      let after = try String(contentsOf: file, encoding: .utf8)
      // All that stood there stands there still.
      let difference = after.difference(from: before)
      #expect(!difference.isEmpty && difference.removals.isEmpty)
      #expect(try CommandLineTests.run("file", "validate", folder.path).code == 0)
      let copy = try Data(contentsOf: folder.appending(path: "docs/tr1-certificado.pdf"))
      #expect(try copy == Data(contentsOf: URL(filePath: paper)))

      // The same document a second time is the same attachment.
      let again = try CommandLineTests.run("file", "attach", folder.path, "tr3", paper, "--write")
      #expect(again.code == 0 && !again.output.contains("attachments: {"))

      // And proves one record once.
      let whole = try String(contentsOf: file, encoding: .utf8)
      let twice = try CommandLineTests.run("file", "attach", folder.path, "tr2", paper, "--write")
      #expect(twice.code == 2 && twice.errors.contains("ya prueba ese registro: training[1].proofs["))
      #expect(try String(contentsOf: file, encoding: .utf8) == whole)
      let looked = try CommandLineTests.run("file", "attach", folder.path, "tr2", paper)
      #expect(looked.code == 0 && looked.errors.contains("ya prueba ese registro"))
    }
  }

  @Test func whatCannotBeWrittenWholeIsNotThere() throws {
    // No file may grow beyond a kilobyte, as on a disk that is full.
    let short = "ulimit -f 1; exec \"$@\" >/dev/null"
    func run(_ arguments: [String]) throws -> Run {
      try Running.run(URL(filePath: "/usr/bin/env"), ["bash", "-c", short, "-", Running.program.path] + arguments)
    }
    try Self.inCopy(of: "apto") { folder in
      let file = folder.appending(path: "expediente.json")
      let before = try Data(contentsOf: file)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      let made = try run(["file", "new", folder.appending(path: "otro.json").path])
      #expect(made.code == 3 && made.errors.contains("otro.json"))
      let attached = try run([
        "file", "attach", folder.path, "ex2", folder.appending(path: "docs/ex1-certificado-trabajo.pdf").path,
        "--write",
      ])
      #expect(attached.code == 3 && attached.errors.contains("expediente.json"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == names)
      #expect(try Data(contentsOf: file) == before)
    }
  }

  @Test func anotherDocumentOfTheSameNameIsNotWrittenOver() throws {
    try Self.inCopy(of: "apto") { folder in
      let file = folder.appending(path: "expediente.json")
      let before = try Data(contentsOf: file)
      let paper = Fixtures.root.appending(path: "Fixtures/Applicants/tecnico/docs/cv.pdf").path
      let run = try CommandLineTests.run(
        "file", "attach", folder.path, "tr2", paper, "--kind", "certificado", "--write")
      #expect(run.code == 2 && run.errors.contains("docs/cv.pdf"))
      #expect(try Data(contentsOf: file) == before)
    }
  }

  @Test func aKindThatNobodyKnowsIsTakenAndWarnedOf() throws {
    try Self.inCopy(of: "apto") { folder in
      let paper = Fixtures.root.appending(path: "Fixtures/Applicants/tecnico/docs/dni.pdf").path
      for (kind, warnings) in [("constancia-trabajo", 0), ("constancia-trabjo", 1)] {
        let run = try CommandLineTests.run("file", "attach", folder.path, "ex1", paper, "--kind", kind)
        #expect(run.code == 0 && run.output.contains("\"kind\": \"\(kind)\""))
        #expect(run.errors.split(separator: "\n").count { $0.contains("«\(kind)»") } == warnings)
        #expect(run.errors.contains("constancia-trabajo") == (warnings > 0))
      }
    }
  }

  @Test func aRecordThatNobodyHasIsNamedWithThoseThatAre() throws {
    let run = try CommandLineTests.run(
      "file", "attach", "Fixtures/Applicants/apto", "ex99", "Fixtures/Applicants/apto/docs/cv.pdf")
    #expect(run.code == 2 && run.errors.contains("«ex99»") && run.errors.contains("«ex1»"))
  }

  @Test func aDocumentThatDoesNotSayItsKindAsksForIt() throws {
    let run = try CommandLineTests.run(
      "file", "attach", "Fixtures/Applicants/apto", "ex1", "Fixtures/Applicants/apto/docs/dni.pdf")
    #expect(run.code == 2 && run.errors.contains("--kind"))
  }
}
