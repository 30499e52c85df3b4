import Foundation
import TestSupport
import Testing

/// The commands of the store as somebody types them.
@Suite struct StoreCommandTests {
  /// A store in a folder of its own, with our commands run beside it.
  private struct Desk {
    let folder: URL

    func run(_ arguments: String..., data: String = "data") throws -> Run {
      try Running.run(Running.program, arguments + ["--data", folder.appending(path: data).path])
    }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// A posting that is open today, brought in.
    func openPosting(_ id: String = "CAS-1", book: String = "ipd-cas-2026") throws -> Run {
      try OpenPosting.text(id, book: book, documents: ["cv"]).write(to: folder.appending(path: "posting.json"))
      return try run("posting", "import", path("posting.json"))
    }

    /// Brings in a fixture; answers its id.
    func applicant(_ name: String = "apto") throws -> String {
      let run = try run("file", "import", Fixtures.path("Applicants/\(name)"))
      try #require(run.code == 0, "\(run.errors)")
      return run.output.trimmingCharacters(in: .newlines)
    }
  }

  private func atDesk(_ body: (Desk) throws -> Void) throws {
    try Running.inFolder { try body(Desk(folder: $0)) }
  }

  @Test func whatIsImportedComesOutAsItWas() throws {
    try atDesk { desk in
      let person = try desk.applicant()
      #expect(person.hasPrefix("P-") && person.utf8.count == 16)
      #expect(try desk.run("file", "export", person, desk.path("out")).code == 0)
      let difference = try Running.tool("diff", "-r", desk.path("out"), Fixtures.path("Applicants/apto"))
      #expect(difference.code == 0, "\(difference.output)")
      #expect(try desk.run("file", "export", person, desk.path("out")).code == 2, "never over what is there")
      #expect(try desk.run("file", "list").output.hasPrefix("\(person) · DNI 40000011 · versión 1"))
      #expect(try desk.applicant() == person)
      #expect(try desk.run("file", "list", "--format", "json").output.contains(#""version": 1"#))
    }
  }

  @Test func aVerdictIsTheSameFromTheStoreAndFromFiles() throws {
    try atDesk { desk in
      for name in ["apto", "todo-falta", "estudios-extranjero"] {
        let person = try desk.applicant(name)
        let posting = Fixtures.path("Postings/ipd-cas-012-2026.json")
        #expect(try desk.run("posting", "import", posting).code == 0)
        let stored = try desk.run(
          "check", "store:\(person)", "--posting", "store:CAS-012-2026-IPD", "--format", "json")
        let plain = try Running.run(
          Running.program, ["check", Fixtures.path("Applicants/\(name)"), "--posting", posting, "--format", "json"])
        #expect(stored.output == plain.output && stored.code == plain.code && !plain.output.isEmpty, "\(stored.errors)")
      }
      for arguments in [["file", "validate"], ["file", "show"]] {
        let person = try desk.applicant()
        #expect(try desk.run(arguments[0], arguments[1], "store:\(person)@1").code == 0)
      }
      #expect(try desk.run("posting", "show", "store:CAS-012-2026-IPD").output.contains("CAS-012-2026-IPD"))
    }
  }

  @Test func aSubmissionIsTakenShownJudgedAndWithdrawn() throws {
    try atDesk { desk in
      #expect(try desk.openPosting().output == "CAS-1\n")
      let person = try desk.applicant()
      let taken = try desk.run("submit", person, "--posting", "CAS-1", "--format", "json")
      #expect(taken.code == 0, "\(taken.errors)")
      let receipt = try #require(try Self.object(taken.output)["receipt"] as? String)
      let hash = try #require(try Self.object(taken.output)["hash"] as? String)
      let manifest = try desk.run("receipt", receipt, "--format", "manifest").output
      try Data(manifest.utf8).write(to: desk.folder.appending(path: "manifest"))
      #expect(try Running.tool("sha256sum", desk.path("manifest")).output.hasPrefix(hash))
      #expect(try desk.run("receipt", receipt).output.contains(hash))
      #expect(try desk.run("posting", "list").output.contains("abierto hasta el"))

      let checked = try desk.run("check", "store:\(receipt)", "--posting", "store:\(receipt)", "--keep")
      #expect([0, 1].contains(checked.code), "\(checked.errors)")
      #expect(try desk.run("store", "export").output.contains(#""kind":"verdict""#))

      let withdrawn = try desk.run("withdraw", receipt.lowercased())
      #expect(withdrawn.code == 0 && withdrawn.errors.contains("retirada: \(receipt)"))
      #expect(withdrawn.errors.contains("sigue contando: se admite como máximo 2 veces a esta convocatoria [IPD CAS"))
      #expect(try desk.run("withdraw", receipt).code == 2)
      #expect(try desk.run("receipt", receipt).output.contains("RETIRADA"))
      #expect(try desk.run("submit", person, "--posting", "CAS-1").code == 0)
      let third = try desk.run("submit", person, "--posting", "CAS-1")
      #expect(third.code == 1 && third.output == "" && third.errors.contains("2 veces"))
      #expect(third.errors.contains("IPD CAS 012-2026"), "with the clause")
      #expect(try desk.run("store", "check").output.hasSuffix("todo en orden\n"))
    }
  }

  /// What is kept stays for ever: nothing that was supposed, nothing of another posting.
  @Test func onlyTheVerdictOnWhatWasHandedInIsKept() throws {
    try atDesk { desk in
      _ = try desk.openPosting()
      let taken = try desk.run("submit", try desk.applicant(), "--posting", "CAS-1", "--format", "json")
      let receipt = "store:\(try #require(try Self.object(taken.output)["receipt"] as? String))"
      // The same posting word for word, in a file; the same id over another text.
      let (same, other) = (desk.path("posting.json"), desk.path("other.json"))
      try Data((try String(contentsOfFile: same, encoding: .utf8) + " ").utf8).write(to: URL(filePath: other))
      for (further, named) in [
        (["--posting", receipt, "--assume", "personal.birthDate=1990-01-01"], "--assume"),
        (["--posting", Fixtures.path("Postings/pge.json")], "--posting"), (["--posting", other], "--posting"),
      ] {
        let run = try Running.run(
          Running.program, ["check", receipt, "--keep", "--data", desk.path("data")] + further)
        #expect(run.code == 2 && run.output == "" && run.errors.contains(named), "\(run.errors)")
        #expect(run.errors.hasPrefix("applicant-cli: --keep"), "\(run.errors)")
      }
      #expect(try !desk.run("store", "export").output.contains(#""kind":"verdict""#))
      for posting in [receipt, "store:CAS-1", same] {
        let run = try desk.run("check", receipt, "--posting", posting, "--keep")
        #expect([0, 1].contains(run.code), "\(run.errors)")
      }
      let kept = try desk.run("store", "export").output
      #expect(kept.components(separatedBy: #""kind":"verdict""#).count == 4)
    }
  }

  /// The rules of the day on which one applied decide what is kept; those that were mended since decide only what is shown.
  @Test func aVerdictByRulesThatHaveChangedIsSaidAndNotKept() throws {
    try atDesk { desk in
      _ = try desk.openPosting()
      let taken = try desk.run("submit", try desk.applicant(), "--posting", "CAS-1", "--format", "json")
      let receipt = "store:\(try #require(try Self.object(taken.output)["receipt"] as? String))"
      let hash = try #require(try Self.object(taken.output)["book"] as? String)
      let library = desk.folder.appending(path: "rules")
      try FileManager.default.createDirectory(at: library, withIntermediateDirectories: true)
      let book = try String(contentsOfFile: "Sources/CRuleData/books/ipd-cas-2026.json", encoding: .utf8)
      try Data((book + " ").utf8).write(to: library.appending(path: "ipd-cas-2026.json"))
      let arguments = ["check", receipt, "--posting", receipt, "--data", desk.path("data"), "--rules", library.path]
      let kept = try Running.run(Running.program, arguments + ["--keep"])
      #expect(kept.code == 2 && kept.output == "" && kept.errors.contains(hash), "\(kept.errors)")
      #expect(kept.errors.contains("--rules") && kept.errors.contains("store export-person"))
      let shown = try Running.run(Running.program, arguments)
      #expect([0, 1].contains(shown.code) && shown.errors.contains("otro texto del libro"), "\(shown.errors)")
      #expect(try !desk.run("store", "export").output.contains(#""kind":"verdict""#))
      try Data(book.utf8).write(to: library.appending(path: "ipd-cas-2026.json"))
      let same = try Running.run(Running.program, arguments + ["--keep"])
      #expect([0, 1].contains(same.code) && !same.errors.contains("otro texto"), "\(same.errors)")
      #expect(try desk.run("store", "export").output.contains(#""kind":"verdict""#))
    }
  }

  /// What is kept with a submission is handed over to whose it is, and stays when others have theirs erased.
  @Test(arguments: [(["40000099", "40000011"], true), (["40000099"], false)])
  func onlyDecisionsOnThatPersonAreKept(people: [String], isAnyKept: Bool) throws {
    try atDesk { desk in
      _ = try desk.openPosting()
      let person = try desk.applicant()
      let taken = try desk.run("submit", person, "--posting", "CAS-1", "--format", "json")
      let receipt = "store:\(try #require(try Self.object(taken.output)["receipt"] as? String))"
      let lines = people.map { "\($0),experience.general,ex1,true,M. Torres,comite,2026-04-08,funciones de \($0)\n" }
      try Data(("applicant,requirement,record,accept,by,role,on,ground\n" + lines.joined()).utf8)
        .write(to: URL(filePath: desk.path("d.csv")))
      let run = try desk.run(
        "check", receipt, "--posting", receipt, "--decisions", desk.path("d.csv"), "--keep", "--format", "json")
      #expect([0, 1].contains(run.code), "\(run.errors)")
      #expect(try desk.run("store", "export-person", person, desk.path("all")).code == 0)
      let below = "\(desk.path("all"))/submissions/\(receipt.dropFirst(6))"
      let kept = try? Data(contentsOf: URL(filePath: "\(below)/decisions-1.json"))
      #expect((kept != nil) == isAnyKept)
      let verdict = try String(contentsOfFile: "\(below)/verdict-\(isAnyKept ? 2 : 1).json", encoding: .utf8)
      #expect(verdict == run.output)
      guard let kept else { return }
      let list = try #require(try JSONSerialization.jsonObject(with: kept) as? [[String: Any]])
      #expect(list.compactMap { $0["applicant"] as? String } == ["40000011"])
      #expect(list[0]["ground"] as? String == "funciones de 40000011" && list[0]["on"] as? String == "2026-04-08")
      // The receipt of the verdict speaks of what is kept.
      let hash = try Running.tool("sha256sum", "\(below)/decisions-1.json").output.prefix(64)
      #expect(verdict.contains("sha256:\(hash)"))
    }
  }

  /// Who decides again on a verdict knows as well when the papers came: a confirmation of before does not count then either.
  @Test func aConfirmationOfBeforeThePapersCountsNeitherTimeItIsDecided() throws {
    try atDesk { desk in
      _ = try desk.openPosting()
      let taken = try desk.run("submit", desk.applicant(), "--posting", "CAS-1", "--format", "json")
      let receipt = "store:\(try #require(try Self.object(taken.output)["receipt"] as? String))"
      for (day, standing) in [(-1.0, "preliminary"), (1, "confirmed")] {
        let on = Date(timeIntervalSinceNow: day * 2 * 86_400).formatted(.iso8601.year().month().day())
        try Data("applicant,requirement,record,accept,by,role,on\n40000011,proofs,*,true,M. Torres,comite,\(on)\n".utf8)
          .write(to: URL(filePath: desk.path("d.csv")))
        let asked = [
          "check", receipt, "--posting", receipt, "--decisions", desk.path("d.csv"), "--data", desk.path("data"),
        ]
        let run = try Running.run(Running.program, asked + ["--format", "json"])
        #expect(try Self.object(run.output)["standing"] as? String == standing, "\(run.errors)")
        try Data(run.output.utf8).write(to: URL(filePath: desk.path("v.json")))
        let again = try Running.run(Running.program, asked + ["--receipt", desk.path("v.json")])
        #expect(again.output.hasPrefix("IGUAL"), "\(again.output)\(again.errors)")
      }
    }
  }

  private static func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func outsideTheWindowNothingIsTaken() throws {
    try atDesk { desk in
      #expect(try desk.run("posting", "import", Fixtures.path("Postings/indecopi-dl728.json")).code == 0)
      let listed = try desk.run("posting", "list", "--format", "json").output
      let id = try #require(try Self.object(listed)["posting"] as? String)
      let refused = try desk.run("submit", desk.applicant(), "--posting", id, "--lang", "en")
      #expect(refused.code == 1 && refused.output == "" && refused.errors.contains("they were taken until 2026-05-15"))
      #expect(try desk.run("posting", "cancel", id).code == 0)
      #expect(try desk.run("submit", desk.applicant(), "--posting", id).errors.contains("cancelada"))
    }
  }

  /// An attachment that is there and cannot be read is not left behind; one that is not there yet may come later.
  @Test(arguments: [(true, 2), (false, 0)])
  func whatCannotBeReadIsNotLeftBehind(isThere: Bool, code: Int32) throws {
    try atDesk { desk in
      let folder = desk.folder.appending(path: "persona")
      // In the place of a file a folder.
      let place = isThere ? folder.appending(path: "cv.pdf") : folder
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      let file = """
        {"schema": "applicant-file/1", "personal": {"document": {"type": "DNI", "number": "40000092"}},
         "attachments": [{"id": "at1", "file": "cv.pdf"}]}
        """
      try Data(file.utf8).write(to: folder.appending(path: "expediente.json"))
      let run = try desk.run("file", "import", folder.path)
      #expect(run.code == code && run.errors.contains("cv.pdf"), "\(run.errors)")
      let listed = try desk.run("file", "list").output
      #expect(listed.isEmpty == isThere)
    }
  }

  /// What was handed in is measured on its own day at the posting that it is for, and at others on theirs: a course that
  /// ended between the first day of the window and that day counts for the one alone.
  @Test func aSubmissionIsMatchedOnTheDayOnWhichItCame() throws {
    try atDesk { desk in
      let yesterday = Date(timeIntervalSinceNow: -29 * 3_600).formatted(.iso8601.year().month().day())
      for id in ["PE-1", "PE-2"] {
        let asked = #""profile": {"training": [{"id": "c", "kind": "curso", "topics": ["Archivos"], "hours": 20}]}"#
        let text = String(decoding: OpenPosting.text(id, book: "servir-2020"), as: UTF8.self)
          .replacingOccurrences(of: #""profile": {}"#, with: asked)
          .replacingOccurrences(of: #""from": "\#(yesterday)""#, with: #""from": "2026-01-02""#)
        let path = desk.folder.appending(path: "\(id).json")
        try Data(text.utf8).write(to: path)
        #expect(try desk.run("posting", "import", path.path).code == 0)
      }
      let file = """
        {"schema": "applicant-file/1", "personal": {"document": {"type": "DNI", "number": "40000001"},
          "paternalSurname": "Ñaupari", "names": "Rosa", "birthDate": "1990-01-01", "nationality": "PE",
          "declarations": {"fullCivilRights": true, "convicted": false, "disqualified": false, "antecedentes": [],
            "registries": [], "kinship": false}},
         "training": [{"id": "tr1", "kind": "curso", "name": "Archivos", "to": "2026-01-05", "hours": 20}]}
        """
      let path = desk.folder.appending(path: "rosa.json")
      try Data(file.utf8).write(to: path)
      let person = try desk.run("file", "import", path.path).output.trimmingCharacters(in: .whitespacesAndNewlines)
      let said = try desk.run("submit", person, "--posting", "PE-1").output
      let receipt = try #require(said.firstMatch(of: /R-[0-9A-Z-]+/)).output
      let (name, postings) = ("store:\(receipt)", desk.path("data"))
      let own = try desk.run("match", name, "--postings", postings, "--stage", "ficha", "--format", "ndjson")
      #expect(own.output.contains("PE-1") && !own.output.contains("PE-2"), "\(own)")
      for (day, isThere) in [("2026-01-05", true), ("2026-01-04", false)] {
        let run = try desk.run(
          "match", name, "--postings", postings, "--stage", "ficha", "--format", "ndjson", "--on", day)
        #expect(run.output.contains("PE-1") == isThere && run.output.contains("PE-2") == isThere, "\(run)")
      }
    }
  }

  /// Indecopi III h: one vacancy of a call. A post that was cancelled and published anew has not been theirs.
  @Test func whoAppliedForACancelledPostMayApplyForAnother() throws {
    try atDesk { desk in
      for id in ["PE-1", "PE-2", "PE-3"] { #expect(try desk.openPosting(id, book: "indecopi-2023").code == 0) }
      let person = try desk.applicant()
      #expect(try desk.run("submit", person, "--posting", "PE-1").code == 0)
      let second = try desk.run("submit", person, "--posting", "PE-2")
      #expect(second.code == 1 && second.errors.contains("máximo 1 vez"), "\(second.errors)")
      #expect(try desk.run("posting", "cancel", "PE-1").code == 0)
      #expect(try desk.run("submit", person, "--posting", "PE-2").code == 0)
      #expect(try desk.run("submit", person, "--posting", "PE-3").code == 1)
      let check = try desk.run("check", "store:\(person)", "--posting", "store:PE-1")
      #expect(check.errors.contains("ya no se postula a ella"), "\(check.errors)")
      let match = try desk.run("match", "store:\(person)", "--postings", desk.path("data"), "--stage", "ficha")
      #expect(match.code == 0 && match.errors.contains("store:PE-1"), "\(match.errors)")
      #expect(match.output.contains(" de 2 convocatorias") && !match.output.contains("PE-1"))
      // Nobody wins a post that was cancelled, unless it is said why it was.
      let brief = try desk.run(
        "evaluate", "--posting", "store:PE-1", "--applicants", desk.path("data"), "--stage", "ficha", "--brief")
      #expect(brief.code == 0 && brief.errors.contains("fue cancelada") && !brief.output.isEmpty, "\(brief.errors)")
      for (name, text) in [("s.csv", "document,stage,evaluator,mark,status\n"), ("v.ndjson", "")] {
        try Data(text.utf8).write(to: desk.folder.appending(path: name))
      }
      let results = try desk.run(
        "results", "--posting", "store:PE-1", "--scores", desk.path("s.csv"), "--verdicts", desk.path("v.ndjson"),
        "--out", desk.path("results"))
      #expect(results.code == 2 && results.errors.contains("--cancelled"), "\(results.errors)")
      #expect(!FileManager.default.fileExists(atPath: desk.path("results")))
    }
  }

  @Test func aPersonsDataAreHandedOverAndErased() throws {
    try atDesk { desk in
      _ = try desk.openPosting()
      let person = try desk.applicant()
      let taken = try desk.run("submit", person, "--posting", "CAS-1", "--format", "json")
      let receipt = try #require(try Self.object(taken.output)["receipt"] as? String)
      #expect(try desk.run("store", "export-person", person, desk.path("all")).code == 0)
      let names = try FileManager.default.subpathsOfDirectory(atPath: desk.path("all"))
      for name in [
        "person.json", "audit.ndjson", "versions/1/expediente.json", "versions/1/docs/cv.pdf",
        "submissions/\(receipt)/receipt.json", "submissions/\(receipt)/manifest.txt",
        "submissions/\(receipt)/file/expediente.json", "submissions/\(receipt)/convocatoria.json",
      ] { #expect(names.contains(name), "\(name)") }
      let unsaid = try desk.run("store", "erase-person", person)
      #expect(unsaid.code == 2 && unsaid.errors.contains("--yes"))
      let erased = try desk.run("store", "erase-person", person, "--yes")
      #expect(erased.code == 0 && erased.errors.contains(receipt) && erased.errors.contains("queda lo que entregó"))
      for words in [["file", "show", "store:\(person)"], ["file", "export", person, desk.path("gone")]] {
        let run = try Running.run(Running.program, words + ["--data", desk.path("data")])
        #expect(run.code == 2 && run.errors.contains("fue borrado"), "\(run.errors)")
      }
      #expect(try desk.run("store", "check").code == 0)
    }
  }

  @Test func aCopyIsRestored() throws {
    try atDesk { desk in
      let person = try desk.applicant()
      #expect(try desk.run("store", "backup", desk.path("copy/")).code == 0)
      #expect(try desk.run("store", "backup", desk.path("copy")).code == 2)
      #expect(try desk.run("store", "restore", desk.path("copy/"), data: "new/").code == 0)
      #expect(try desk.run("file", "list", data: "new").output.hasPrefix(person))
      #expect(try desk.run("store", "restore", desk.path("copy"), data: "new").code == 2)
    }
  }

  /// What is named is the copy, which is at fault, and not the option.
  @Test func whatIsNoCopyIsNotRestored() throws {
    try atDesk { desk in
      let empty = desk.path("empty")
      try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
      let other = desk.path("other")
      try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
      try Data("algo".utf8).write(to: URL(filePath: "\(other)/store.sqlite"))
      for copy in [empty, other, desk.path("nothing")] {
        let run = try desk.run("store", "restore", copy, data: "new")
        #expect(
          run.code == 2 && run.output == "" && run.errors.hasPrefix("\(copy): error: No es una copia"), "\(run.errors)")
        #expect(!run.errors.contains("--data") && !FileManager.default.fileExists(atPath: desk.path("new")))
      }
    }
  }

  @Test func anAttachmentThatChangedIsSaidAndNotServed() throws {
    try atDesk { desk in
      let person = try desk.applicant()
      let attachments = desk.folder.appending(path: "data/attachments")
      let name = try #require(
        try FileManager.default.subpathsOfDirectory(atPath: attachments.path).first { $0.utf8.count == 65 })
      try Data("x".utf8).write(to: attachments.appending(path: name))
      let digest = name.replacingOccurrences(of: "/", with: "")
      let checked = try desk.run("store", "check")
      #expect(checked.code == 1 && checked.output.contains("el adjunto \(digest) no es el que se guardó"))
      #expect(try desk.run("check", "store:\(person)", "--posting", Fixtures.path("Postings/pge.json")).code == 3)
      #expect(try desk.run("file", "export", person, desk.path("out")).code == 3)
      #expect(try desk.run("store", "backup", desk.path("copy")).code == 3)
    }
  }

  @Test func whatIsNotThereYetIsSaidAndNotKept() throws {
    try atDesk { desk in
      let folder = desk.folder.appending(path: "mine")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let text = """
        {"schema": "applicant-file/1", "personal": {"document": {"type": "DNI", "number": "40000300"}},
         "documents": [{"kind": "cv"}], "attachments": [{"id": "at1", "file": "docs/later.pdf"}]}
        """
      try Data(text.utf8).write(to: folder.appending(path: "expediente.json"))
      let imported = try desk.run("file", "import", folder.path)
      #expect(imported.code == 0 && imported.errors.contains("docs/later.pdf"))
      _ = try desk.openPosting()
      let person = imported.output.trimmingCharacters(in: .newlines)
      let refused = try desk.run("submit", person, "--posting", "CAS-1")
      #expect(refused.code == 1 && refused.errors.contains("docs/later.pdf"))
    }
  }

  static let wrongUses: [([String], Int32, String)] = [
    (["store", "check"], 2, "no hay un almacén"), (["file", "list"], 2, "no hay un almacén"),
    (["receipt", "R-0000-0000-0000"], 2, "no hay un almacén"),
    (["check", "store:P-0000-0000-0000", "--posting", Fixtures.path("Postings/pge.json")], 2, "no hay un almacén"),
    (["file", "import", "nowhere"], 2, "no existe"),
    (
      ["check", Fixtures.path("Applicants/apto"), "--posting", Fixtures.path("Postings/pge.json"), "--keep"], 2,
      "--keep"
    ),
  ]

  @Test(arguments: wrongUses.indices)
  func wrongUseIsSaidAndMakesNothing(index: Int) throws {
    let (arguments, code, words) = Self.wrongUses[index]
    try atDesk { desk in
      let run = try Running.run(Running.program, arguments + ["--data", desk.path("nothing")])
      #expect(run.code == code && run.output == "" && run.errors.contains(words), "\(run.errors)")
      #expect(!FileManager.default.fileExists(atPath: desk.path("nothing")))
    }
  }

  @Test func whatIsNotInTheStoreIsSaid() throws {
    try atDesk { desk in
      let person = try desk.applicant()
      for (arguments, words) in [
        (["file", "show", "store:P-0000-0000-0000"], "P-0000-0000-0000"), (["file", "show", "store:x"], "store:x"),
        (["file", "show", "store:\(person)@2"], "\(person)@2"), (["posting", "show", "store:CAS-9"], "CAS-9"),
        (["submit", person, "--posting", "CAS-9"], "CAS-9"), (["withdraw", "R-0000-0000-0000"], "R-0000-0000-0000"),
        (["store", "erase-person", "me", "--yes"], "«me»"),
      ] {
        let run = try Running.run(Running.program, arguments + ["--data", desk.path("data")])
        #expect(run.code == 2 && run.output == "" && run.errors.contains(words), "\(arguments): \(run.errors)")
      }
    }
  }

  @Test func noErrorSaysWhoSomebodyIs() throws {
    try atDesk { desk in
      let person = try desk.applicant()
      let runs = [
        try desk.run("submit", person, "--posting", "CAS-9"),
        try desk.run("file", "import", Fixtures.path("Applicants/apto")),
        try desk.run("store", "erase-person", person, "--yes"), try desk.run("store", "check"),
      ]
      for run in runs { #expect(!run.errors.contains("40000011") && !run.errors.uppercased().contains("HUAMAN")) }
    }
  }

  /// Half of what somebody handed in looks like all of it.
  @Test(arguments: ["out", "out.zip"], ["file export", "store export-person"])
  func whereAnAttachmentIsDamagedNothingIsLeftAndThePaperIsNamed(target: String, command: String) throws {
    try atDesk { desk in
      let person = try desk.applicant()
      let words = command.split(separator: " ").map(String.init) + [person, desk.path(target)]
      func export() throws -> Run { try Running.run(Running.program, words + ["--data", desk.path("data")]) }
      let hash = String(try Running.tool("sha256sum", "Fixtures/Applicants/apto/docs/cv.pdf").output.prefix(64))
      let kept = desk.path("data/attachments/\(hash.prefix(2))/\(hash.dropFirst(2))")
      let bytes = try Data(contentsOf: URL(filePath: kept))
      try FileManager.default.removeItem(atPath: kept)
      try Data("another".utf8).write(to: URL(filePath: kept))
      let before = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).sorted()
      let run = try export()
      #expect(run.code == 3 && run.errors.contains("docs/cv.pdf: error: "), "\(run.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).sorted() == before)
      try bytes.write(to: URL(filePath: kept))
      #expect(try export().code == 0)
      #expect(FileManager.default.fileExists(atPath: desk.path(target)))
    }
  }

  /// Whoever applies does not confirm their own papers, of what was handed in an evaluator does.
  @Test func whoConfirmsPapersIsNotTheFile() throws {
    try atDesk { desk in
      let posting = String(decoding: OpenPosting.text(book: "ipd-cas-2026"), as: UTF8.self)
        .replacing(#""profile": {}"#, with: #""profile": {"experience": {"general": {"years": 1}}}"#)
      try Data(posting.utf8).write(to: URL(filePath: desk.path("posting.json")))
      #expect(try desk.run("posting", "import", desk.path("posting.json")).code == 0)
      try FileManager.default.copyItem(atPath: Fixtures.path("Applicants/apto"), toPath: desk.path("mine"))
      let place = URL(filePath: desk.path("mine/expediente.json"))
      let own = try String(contentsOf: place, encoding: .utf8)
      let marked = own.replacingOccurrences(of: #""folio": 13"#, with: #""folio": 13, "verifiedBy": "Yo mismo""#)
      try #require(marked != own)
      try Data(marked.utf8).write(to: place)
      let checked = try Running.run(Running.program, ["file", "validate", desk.path("mine")])
      #expect(checked.code == 0 && checked.output.contains("education[0].proofs[2].verifiedBy: "), "\(checked.output)")
      let imported = try desk.run("file", "import", desk.path("mine"))
      #expect(imported.errors.contains("education[0].proofs[2].verifiedBy: "), "\(imported.errors)")
      let person = imported.output.trimmingCharacters(in: .newlines)
      let refused = try desk.run("submit", person, "--posting", "CAS-1")
      #expect(
        refused.code == 1 && refused.errors.contains("education[0]") && refused.errors.contains("verifiedBy"),
        "\(refused.errors)")
      try Data(own.utf8).write(to: place)
      #expect(try desk.run("file", "import", desk.path("mine")).code == 0)
      #expect(try desk.run("submit", person, "--posting", "CAS-1").code == 0)
      func standings(_ decisions: String) throws -> (lines: [String], errors: String) {
        try Data("applicant,requirement,record,accept,by,role\n\(decisions)\n".utf8)
          .write(to: URL(filePath: desk.path("decisiones.csv")))
        let run = try desk.run(
          "evaluate", "--applicants", desk.path("data"), "--posting", "store:CAS-1", "--decisions",
          desk.path("decisiones.csv"))
        #expect(run.code == 0, "\(run.errors)")
        let lines = run.output.split(separator: "\n")
        return (lines.map { $0.contains(#""standing": "confirmed""#) ? "confirmed" : "preliminary" }, run.errors)
      }
      let all = try standings("40000011,proofs,*,true,J. Salas,comite")
      #expect(all.lines == ["confirmed"] && !all.errors.contains("decisiones.csv"), "\(all.errors)")
      let none = try standings("40000011,proofs,ex99,true,J. Salas,comite")
      #expect(none.lines == ["preliminary"] && none.errors.contains("decisiones.csv"), "\(none.errors)")
    }
  }

  /// What was not handed over is not noted as handed over.
  @Test func onlyWhatWasWrittenIsNoted() throws {
    try atDesk { desk in
      let person = try desk.applicant()
      func notes() throws -> Int {
        try desk.run("store", "export").output.components(separatedBy: "person.exported").count - 1
      }
      #expect(try desk.run("store", "export-person", person, desk.path("no/such/folder")).code != 0)
      #expect(try notes() == 0)
      #expect(try desk.run("store", "export-person", person, desk.path("all")).code == 0)
      #expect(try notes() == 1)
    }
  }

  /// The id stands for somebody; what is said of their file must not say who they are.
  @Test func ofAFileOfTheStoreNoNumberIsSaid() throws {
    try atDesk { desk in
      let text = """
        {"schema": "applicant-file/1", "personal": {"document": {"type": "DNI", "number": "4000-0355"}, "alias": "x"}}
        """
      try Data(text.utf8).write(to: URL(filePath: desk.path("expediente.json")))
      let imported = try desk.run("file", "import", desk.path("expediente.json"))
      let person = imported.output.trimmingCharacters(in: .newlines)
      let run = try desk.run("check", "store:\(person)", "--posting", Fixtures.path("Postings/pge.json"))
      #expect(run.errors.contains("personal.document.number: «…»") && !run.errors.contains("0355"), "\(run.errors)")
      #expect(run.errors.contains("«alias»"), "a key is said")
    }
  }

  // MARK: The machine

  /// What nobody may look at is not called absent.
  @Test func aStoreWithoutPermissionIsNotCalledAbsent() throws {
    try atDesk { desk in
      _ = try desk.applicant()
      func list(_ data: String) throws -> Run {
        try FileSystemFaultTests.runWithoutPrivileges(["file", "list", "--data", desk.path(data)])
      }
      #expect(try list("data").code == 0)
      let absent = try list("nothing")
      #expect(absent.code == 2 && absent.errors.contains("no hay un almacén"), "\(absent.errors)")
      try #require(chmod(desk.path("data"), 0) == 0)
      defer { chmod(desk.path("data"), 0o700) }
      let closed = try list("data")
      #expect(closed.code == 3 && closed.errors.contains("revise los permisos"), "\(closed.errors)")
      #expect(!closed.errors.contains("no hay un almacén"))
    }
  }

  /// SQLite says of a limit no more than that its disk fails.
  @Test(arguments: [1, 1_000])
  func aLimitOnTheSizeOfFilesIsNamed(blocks: Int) throws {
    try atDesk { desk in
      let person = try desk.applicant()
      let run = try Running.limited(
        blocks: blocks, ["file", "export", person, desk.path("out"), "--data", desk.path("data")])
      #expect(run.code == (blocks == 1 ? 3 : 0), "\(run.errors)")
      #expect(run.errors.contains("ulimit -f") == (blocks == 1) && !run.errors.contains("disco"), "\(run.errors)")
    }
  }

  /// Where there is no room for the copy it is the copy that is named, and not the store.
  @Test func aCopyThatHasNoRoomIsNamed() throws {
    try atDesk { desk in
      let long = String(repeating: "x", count: 200_000)
      try Data(
        """
        {"schema": "applicant-file/1", "personal": {"document": {"type": "DNI", "number": "40000041"}, "names": "\(long)"}}
        """.utf8
      ).write(to: URL(filePath: desk.path("expediente.json")))
      #expect(try desk.run("file", "import", desk.path("expediente.json")).code == 0)
      let arguments = ["store", "backup", desk.path("copia"), "--data", desk.path("data")]
      let run = try Running.limited(blocks: 128, arguments)
      #expect(run.code == 3 && run.errors.contains("copia.partial/store.sqlite: error: "), "\(run.errors)")
      #expect(!run.errors.contains("data"), "\(run.errors)")
      #expect(try Running.run(Running.program, arguments).code == 0)
    }
  }
}
