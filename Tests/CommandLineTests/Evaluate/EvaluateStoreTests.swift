import Days
import Eligibility
import Foundation
import Reading
import RuleData
import Store
import TestSupport
import Testing

/// `evaluate` over what was handed in.
@Suite struct EvaluateStoreTests {
  @Test(arguments: [("ipd-cas-2026", "1985-01-02"), ("indecopi-2023", "1984-01-01")])
  func whatCountsOfWhatWasHandedInIsEvaluated(book: String, birthDate: String) throws {
    try Running.inFolder { folder in
      let data = folder.appending(path: "data").path
      func run(_ arguments: String...) throws -> Run { try Running.run(Running.program, arguments + ["--data", data]) }
      let posting = folder.appending(path: "posting.json")
      try OpenPosting.text(book: book).write(to: posting)
      #expect(try run("posting", "import", posting.path).code == 0)
      let file = folder.appending(path: "expediente.json")
      var receipts: [String] = []
      // Two versions of one person's file are handed in, and one of another's, which is withdrawn.
      for (number, birth) in [("40000021", "1984-01-01"), ("40000021", "1985-01-02"), ("40000022", "1990-01-01")] {
        try Data(
          """
          {"schema": "applicant-file/1", "personal": {"document": {"type": "DNI", "number": "\(number)"},
            "names": "Ana", "paternalSurname": "Quispe", "birthDate": "\(birth)"}}
          """.utf8
        ).write(to: file)
        let person = try run("file", "import", file.path).output.trimmingCharacters(in: .newlines)
        let taken = try run("submit", person, "--posting", "CAS-1", "--format", "json")
        guard taken.code == 0 else {
          // One application for a call, at most.
          #expect(book == "indecopi-2023" && birth == "1985-01-02", "\(taken.errors)")
          continue
        }
        let object = try #require(JSONSerialization.jsonObject(with: Data(taken.output.utf8)) as? [String: Any])
        receipts.append(try #require(object["receipt"] as? String))
      }
      #expect(try run("withdraw", try #require(receipts.last)).code == 0)
      let evaluated = try Running.run(
        Running.program, ["evaluate", "--posting", posting.path, "--applicants", data, "--stage", "ficha"])
      #expect(evaluated.code == 0, "\(evaluated.errors)")
      let verdicts = try evaluated.output.split(separator: "\n").map {
        try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
      #expect(verdicts.count == 1)
      let merit = try #require(verdicts.first?["merit"] as? [String: Any])
      #expect(merit["birthDate"] as? String == birthDate)
    }
  }

  // MARK: Documents in a window of their own

  /// A store in which people applied on 24 March and handed in documents on 1 April, or did not.
  private struct Papers {
    static let posting = """
      {"schema": "posting/1", "id": "CAS-1", "call": "CAS", "position": "Analista", "rules": {"book": "ipd-cas-2026"},
       "profile": {}, "schedule": {
         "application": {"from": "2026-03-24T08:30", "to": "2026-03-24T16:30"},
         "documents": {"from": "2026-04-01T08:30", "to": "2026-04-01T16:30"}}}
      """
    let folder: URL
    /// The last two digits of each person's number, and what became of their documents: `+` handed in, `-` withdrawn.
    static let people = ["31": "+", "32": "", "33": "+-"]
    let applications: [String: Submission]

    var data: String { folder.appending(path: "data").path }
    var file: String { folder.appending(path: "posting.json").path }

    init(_ folder: URL) throws {
      self.folder = folder
      try Data(Self.posting.utf8).write(to: folder.appending(path: "posting.json"))
      var faults: [Fault] = []
      let book = try #require(RuleLibrary().book("ipd-cas-2026", faults: &faults))
      let archive = try SQLiteArchive.openOrMake(folder.appending(path: "data").path)
      func moment(_ day: String) throws -> Moment { Moment(day: try #require(Day(day)), second: 36_000) }
      _ = try archive.save(posting: Array(Self.posting.utf8), at: moment("2026-03-01"))
      var applications: [String: Submission] = [:]
      for (number, fate) in Self.people.sorted(by: { $0.key < $1.key }) {
        let file = """
          {"schema": "applicant-file/1", "personal": {"document": {"type": "DNI", "number": "400000\(number)"},
            "names": "Ana", "paternalSurname": "Quispe"}}
          """
        let person = try archive.save(file: Array(file.utf8), attachments: [], at: moment("2026-03-02")).version.person
        applications[number] = try archive.submit(person, to: "CAS-1", under: book, at: moment("2026-03-24"))
        guard fate.hasPrefix("+") else { continue }
        let handed = try archive.submit(person, to: "CAS-1", under: book, at: moment("2026-04-01"))
        if fate.hasSuffix("-") { try archive.withdraw(handed.receipt, at: moment("2026-04-01")) }
      }
      self.applications = applications
    }

    func evaluate(_ arguments: String..., posting: String? = nil) throws -> Run {
      try Running.run(
        Running.program, ["evaluate", "--posting", posting ?? file, "--applicants", data] + arguments)
    }

    /// Whether somebody is named, by person and receipt.
    func isNamed(_ number: String, in text: String) throws -> Bool {
      let application = try #require(applications[number])
      return text.contains("store:\(application.receipt): aviso: \(application.person): ")
    }
  }

  /// IPD 7.2.A: who presents no documents in time is no apto, which an evaluation of the application would hide.
  @Test func whoHandedInNoDocumentsIsNamedAndNotEvaluated() throws {
    try Running.inFolder { folder in
      let papers = try Papers(folder)
      let run = try papers.evaluate("--brief")
      #expect(run.code == 0, "\(run.errors)")
      #expect(run.output.split(separator: "\n").count == 1 && run.output.contains("40000031"), "\(run.output)")
      #expect(try !papers.isNamed("31", in: run.errors))
      for number in ["32", "33"] { #expect(try papers.isNamed(number, in: run.errors), "\(run.errors)") }
      for secret in ["400000", "Quispe", "Ana"] { #expect(!run.errors.contains(secret), "\(run.errors)") }

      let ficha = try papers.evaluate("--brief", "--stage", "ficha")
      #expect(ficha.code == 0 && ficha.errors == "" && ficha.output.split(separator: "\n").count == 3)

      let out = folder.appending(path: "out")
      #expect(try papers.evaluate("--out", out.path, "--format", "csv").code == 0)
      let errors = try String(contentsOf: out.appending(path: "errores.txt"), encoding: .utf8)
      for number in ["32", "33"] { #expect(try papers.isNamed(number, in: errors), "\(errors)") }
      #expect(errors.split(separator: "\n").count == 2)
    }
  }

  /// Who does not go on need not be asked for papers.
  @Test func onlyThoseWhoGoOnAreAskedForDocuments() throws {
    try Running.inFolder { folder in
      let papers = try Papers(folder)
      let list = folder.appending(path: "etapa.csv")
      try Data("documento,pasa\n40000031,true\n40000032,false\n40000033,true\n".utf8).write(to: list)
      let run = try papers.evaluate("--brief", "--only", list.path)
      #expect(run.code == 0 && run.output.split(separator: "\n").count == 1, "\(run.errors)")
      #expect(try !papers.isNamed("32", in: run.errors) && papers.isNamed("33", in: run.errors), "\(run.errors)")
    }
  }

  /// Indecopi 1.4 b: of age *al momento de presentarse*, which was the second day of three for one of two.
  @Test func eachIsMeasuredOnTheDayTheyApplied() throws {
    try Running.inFolder { folder in
      let text = Papers.posting.replacing("2026-03-24T16:30", with: "2026-03-26T16:30")
      let posting = folder.appending(path: "posting.json")
      try Data(text.utf8).write(to: posting)
      var faults: [Fault] = []
      let book = try #require(RuleLibrary().book("ipd-cas-2026", faults: &faults))
      let data = folder.appending(path: "data").path
      let archive = try SQLiteArchive.openOrMake(data)
      func moment(_ day: String) throws -> Moment { Moment(day: try #require(Day(day)), second: 36_000) }
      _ = try archive.save(posting: Array(text.utf8), at: moment("2026-03-01"))
      var receipts: [StoreID] = []
      for (number, day) in [("40000041", "2026-03-24"), ("40000042", "2026-03-25")] {
        let file = """
          {"schema": "applicant-file/1", "personal": {"document": {"type": "DNI", "number": "\(number)"},
            "names": "Ana", "paternalSurname": "Quispe", "birthDate": "2008-03-25"}}
          """
        let person = try archive.save(file: Array(file.utf8), attachments: [], at: moment("2026-03-02")).version.person
        receipts.append(try archive.submit(person, to: "CAS-1", under: book, at: moment(day)).receipt)
      }
      func run(_ arguments: String...) throws -> Run {
        try Running.run(Running.program, arguments + ["--posting", posting.path, "--stage", "ficha"])
      }
      func isOfAge(_ run: Run) -> [Bool] {
        run.output.split(separator: "\n").map { !$0.contains("person.age") }
      }
      let own = try run("evaluate", "--applicants", data)
      #expect(isOfAge(own) == [false, true], "\(own.output)\(own.errors)")
      #expect(own.output.contains(#""on": "2026-03-24""#) && own.output.contains(#""on": "2026-03-25""#))
      #expect(isOfAge(try run("evaluate", "--applicants", data, "--on", "2026-03-24")) == [false, false])
      #expect(isOfAge(try run("evaluate", "--applicants", data, "--on", "2026-03-26")) == [true, true])

      // The same by one's own receipt, and when the verdict that was kept is decided again.
      let name = "store:\(receipts[1])"
      let one = try run("check", name, "--data", data, "--format", "json")
      #expect(one.output.contains(#""on": "2026-03-25""#) && !one.output.contains("person.age"), "\(one.output)")
      let kept = folder.appending(path: "verdict.json")
      try Data(one.output.utf8).write(to: kept)
      let again = try run("check", name, "--data", data, "--receipt", kept.path)
      #expect(again.code == 0 && again.output.contains("IGUAL"), "\(again.output)\(again.errors)")
    }
  }

  /// Decision 38: whoever applied is judged by the posting they applied for, to the byte.
  @Test(arguments: [("Analista", "Jefe"), ("\"profile\": {}", "\"profile\":  {}"), ("", "")])
  func anotherTextUnderTheIdIsRefused(old: String, new: String) throws {
    try Running.inFolder { folder in
      let papers = try Papers(folder)
      let text = old.isEmpty ? Papers.posting : Papers.posting.replacing(old, with: new)
      let other = folder.appending(path: "other.json")
      try Data(text.utf8).write(to: other)
      let run = try papers.evaluate("--brief", "--stage", "ficha", posting: other.path)
      if old.isEmpty {
        #expect(run.code == 0 && run.errors == "", "\(run.errors)")
      } else {
        #expect(run.code == 2 && run.output == "", "\(run.output)")
        #expect(run.errors.contains("other.json: error: ") && run.errors.contains("--posting store:CAS-1"))
      }
      #expect(try papers.evaluate("--brief", "--data", papers.data, posting: "store:CAS-1").code == 0)
    }
  }
}
