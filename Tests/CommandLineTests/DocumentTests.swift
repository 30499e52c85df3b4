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

  @Test func aPeriodEndsOnADayOrGoesOn() throws {
    let paper = "Fixtures/Applicants/estudios-extranjero/docs/ex3-constancia-trabajo.pdf"
    let ended = "Fixtures/Applicants/estudios-extranjero/docs/ex2-certificado-trabajo.pdf"
    for (language, current, over) in [
      ("es", "periodo: del 01/07/2020 a la fecha", "periodo: del 01/03/2016 al 29/02/2020"),
      ("en", "period: 2020-07-01 to date", "period: 2016-03-01 to 2020-02-29"),
    ] {
      let run = try CommandLineTests.run("document", "inspect", paper, ended, "--words", "--lang", language)
      #expect(run.output.contains(current) && run.output.contains(over), "\(run.output)")
    }
  }

  @Test func aFileThatIsNotThereIsWrongInput() throws {
    let run = try CommandLineTests.run("document", "inspect", "Fixtures/no-hay.pdf")
    #expect(run.code == 2 && run.output == "" && run.errors.contains("no existe"))
  }

  /// One that was mistyped keeps nobody from looking at the others.
  @Test func whatIsNotThereIsNamedAndTheRestIsLookedAt() throws {
    let papers = ["cv", "dni"].map { "Fixtures/Applicants/apto/docs/\($0).pdf" }
    let run = try CommandLineTests.run(
      "document", "inspect", papers[0], "Fixtures/no-hay.pdf", papers[1], "Fixtures/tampoco", "--format", "json")
    #expect(run.code == 2, "\(run.errors)")
    let files = try run.output.split(separator: "\n").map { line in
      (try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]))["file"] as? String
    }
    #expect(files == papers)
    #expect(run.errors.contains("no-hay.pdf: error: ") && run.errors.contains("tampoco: error: "), "\(run.errors)")
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
      #expect(run.code == 2 && run.errors.contains("docs/cv.pdf") && run.errors.contains("cambie el nombre"))
      #expect(try Data(contentsOf: file) == before)
    }
  }

  /// A document that `apto` names already, a copy of it elsewhere and one of other content under the same name.
  private static let named = "docs/tr2-certificado.pdf"
  private static let other = Fixtures.root.appending(path: "Fixtures/Applicants/tecnico/docs/tr1-certificado.pdf")

  /// The calls of `file attach` on a document outside the folder that is called as one inside.
  private static func attach(
    _ content: URL, as name: String = "tr2-certificado.pdf", to record: String = "tr2", of folder: URL
  ) throws -> (look: Run, write: Run) {
    let document = folder.deletingLastPathComponent().appending(path: name)
    try? FileManager.default.removeItem(at: document)
    try FileManager.default.copyItem(at: content, to: document)
    let call = ["file", "attach", folder.path, record, document.path]
    return (try Running.run(Running.program, call), try Running.run(Running.program, call + ["--write"]))
  }

  private static func forgetHash(in folder: URL) throws {
    let file = folder.appending(path: "expediente.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    let without = text.replacing(/("docs\/tr2-certificado\.pdf"), "sha256": "[0-9a-f]{64}"/) { "\($0.1)" }
    #expect(without != text)
    try without.write(to: file, atomically: true, encoding: .utf8)
  }

  @Test(arguments: [true, false])
  func aDocumentIsToldFromAnotherByItsBytesAndNotItsName(isHashKnown: Bool) throws {
    try Self.inCopy(of: "apto") { folder in
      if !isHashKnown { try Self.forgetHash(in: folder) }
      let file = folder.appending(path: "expediente.json")
      let before = try Data(contentsOf: file)
      let same = try Self.attach(folder.appending(path: Self.named), of: folder)
      #expect(same.look.code == 0 && same.look.errors.contains("ya prueba ese registro"))
      #expect(same.write.code == 2 && same.write.errors.contains("ya prueba ese registro"))
      let taken = try Self.attach(Self.other, of: folder)
      for run in [taken.look, taken.write] {
        #expect(run.code == 2 && run.errors.contains("otro documento, con otro contenido, ya se llama «\(Self.named)»"))
        #expect(run.errors.contains("cambie el nombre") && !run.errors.contains("ya prueba"))
      }
      #expect(try Data(contentsOf: file) == before)
      let renamed = try Self.attach(Self.other, as: "tr2-otro.pdf", of: folder)
      #expect(renamed.look.code == 0 && renamed.write.code == 0, "\(renamed.write.errors)")
      let copy = try Data(contentsOf: folder.appending(path: "docs/tr2-otro.pdf"))
      #expect(try copy == Data(contentsOf: Self.other))
    }
  }

  @Test func aDocumentThatWasReplacedInItsPlaceIsNotTheOneRegistered() throws {
    try Self.inCopy(of: "apto") { folder in
      let document = folder.appending(path: Self.named)
      try Data(contentsOf: Self.other).write(to: document)
      let run = try CommandLineTests.run("file", "attach", folder.path, "tr2", document.path, "--write")
      #expect(run.code == 2 && run.errors.contains("otro sha256") && run.errors.contains("at13"), "\(run.errors)")
    }
  }

  @Test func anAttachmentThatWasNamedBeforeItWasThereIsBroughtIn() throws {
    try Self.inCopy(of: "apto") { folder in
      try Self.forgetHash(in: folder)
      let place = folder.appending(path: Self.named)
      try FileManager.default.removeItem(at: place)
      let run = try Self.attach(Self.other, to: "tr3", of: folder).write
      #expect(run.code == 0 && !run.output.contains("attachments: {"), "\(run.errors)")
      #expect(try Data(contentsOf: place) == Data(contentsOf: Self.other))
    }
  }

  @Test(arguments: ["store:P-7K3Q-9M2X-TR4B", "store:R-7K3Q-9M2X-TR4B"])
  func nothingIsAttachedToWhatLiesInAStore(name: String) throws {
    let paper = "Fixtures/Applicants/apto/docs/cv.pdf"
    let run = try CommandLineTests.run("file", "attach", name, "ex1", paper)
    #expect(run.code == 2 && run.errors.contains("file export") && !run.errors.contains("--data"), "\(run.errors)")
    let help = try CommandLineTests.run("file", "attach", "--help")
    #expect(!help.output.contains("ZIP") && !help.output.contains("store:"))
  }

  @Test func aKindThatNobodyKnowsIsTakenAndWarnedOf() throws {
    try Self.inCopy(of: "apto") { folder in
      let paper = Fixtures.root.appending(path: "Fixtures/Applicants/tecnico/docs/ex4-constancia-trabajo.pdf").path
      for (kind, warnings) in [("constancia-trabajo", 0), ("constancia-trabjo", 1)] {
        let run = try CommandLineTests.run("file", "attach", folder.path, "ex1", paper, "--kind", kind)
        #expect(run.code == 0 && run.output.contains("\"kind\": \"\(kind)\""))
        // What can be read of it; the signature nobody but a person sees.
        #expect(run.output.contains(#""shows": ["inicio", "a-la-fecha", "cargo", "funciones"]"#))
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
