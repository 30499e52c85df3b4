import Foundation
import TestSupport
import Testing

/// `check` on several postings, or under several books.
@Suite struct ComparingTests {
  @Test(
    arguments: [
      ("apto", [Checking.ipd, Checking.indecopi], 0),
      ("apto", [Checking.ipd, Checking.indecopi, Checking.pge], 1), ("apto", [Checking.pge, Checking.ipd], 1),
      ("trabajos-simultaneos", [Checking.ipd, Checking.indecopi], 1),
      ("todo-falta", [Checking.ipd, Checking.pge], 1), ("tecnico", [Checking.pge, Checking.pge], 0),
    ] as [(String, [String], Int32)])
  func severalAreZeroOnlyIfAllAreAPTO(fixture: String, postings: [String], code: Int32) throws {
    let arguments = ["Fixtures/Applicants/\(fixture)"] + postings.flatMap { ["--posting", $0] }
    for format in ["text", "json", "html"] {
      let run = try Checking.run(arguments + ["--format", format])
      #expect(run.code == code && run.errors == "" && !run.output.isEmpty, "\(format)")
    }
  }

  @Test func severalPostingsStandSideBySideInTheOrderAsked() throws {
    let run = try Checking.check("apto", "--posting", Checking.pge, "--posting", Checking.ipd)
    let (pge, ipd) = (run.output.range(of: "CAS-034-2026-PGE"), run.output.range(of: "CAS-012-2026-IPD"))
    #expect(try #require(pge).upperBound < #require(ipd).lowerBound)
    let comparison = try Checking.object(
      Checking.check("apto", "--posting", Checking.pge, "--posting", Checking.ipd, "--format", "json"))
    #expect(comparison["schema"] as? String == "comparison/1")
    let verdicts = try #require(comparison["verdicts"] as? [NSDictionary])
    for (verdict, posting) in zip(verdicts, [Checking.pge, Checking.ipd]) {
      let single = try Checking.object(Checking.check("apto", "--posting", posting, "--format", "json"))
      #expect(verdict == single as NSDictionary)
    }
    #expect(verdicts.count == 2)
  }

  @Test func aFurtherBookDecidesBesideThePostingsOwn() throws {
    let run = try Checking.check("apto", "--posting", Checking.ipd, "--book", "pge-2023", "--format", "json")
    let verdicts = try #require(Checking.object(run)["verdicts"] as? [[String: Any]])
    #expect(verdicts.compactMap { $0["book"] as? String } == ["ipd-cas-2026", "pge-2023"])
    #expect(Set(verdicts.compactMap { $0["posting"] as? String }) == ["CAS-012-2026-IPD"])
    let all = try Checking.check(
      "apto", "--posting", Checking.ipd, "--posting", Checking.pge, "--book", "pge-2023", "--book", "indecopi-2023",
      "--format", "json")
    #expect(try #require(Checking.object(all)["verdicts"] as? [Any]).count == 6)
  }

  @Test(arguments: ["es", "en"])
  func aBookThatNobodyHasIsNamedWithThoseThatAre(language: String) throws {
    let run = try Checking.check("apto", "--posting", Checking.ipd, "--book", "nobody-1999", "--lang", language)
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.errors.contains("nobody-1999") && run.errors.contains("--book") && run.errors.contains("pge-2023"))
  }

  @Test func whatIsWrongWithEachPostingIsToldInOneGo() throws {
    let run = try Checking.check("apto", "--posting", "nowhere.json", "--posting", "neither.json", "--book", "nobody")
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.errors.contains("nowhere.json") && run.errors.contains("neither.json"))
  }
}
