import Foundation
import TestSupport
import Testing

/// `evaluate` over what was handed in.
@Suite struct EvaluateStoreTests {
  @Test(arguments: [("ipd-cas-2026", "1985-01-02"), ("indecopi-2023", "1984-01-01")])
  func whatCountsOfWhatWasHandedInIsEvaluated(book: String, birthDate: String) throws {
    try Running.inFolder { folder in
      let data = folder.appending(path: "data").path
      func run(_ arguments: String...) throws -> Run { try Running.run(Running.program, arguments + ["--data", data]) }
      let lima = Date(timeIntervalSinceNow: -5 * 3_600)
      let days = [-1.0, 1.0].map { lima.addingTimeInterval($0 * 86_400).formatted(.iso8601.year().month().day()) }
      let posting = folder.appending(path: "posting.json")
      try Data(
        """
        {"schema": "posting/1", "id": "CAS-1", "call": "CAS", "position": "Analista", "rules": {"book": "\(book)"},
         "profile": {}, "schedule": {"application": {"from": "\(days[0])", "to": "\(days[1])"}}}
        """.utf8
      ).write(to: posting)
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
}
