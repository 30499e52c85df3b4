import Foundation
import TestSupport
import Testing

/// `results`, as it is called.
@Suite struct ResultsCommandTests {
  private static let call = [
    "results", "--posting", "Fixtures/Postings/ipd-cas-012-2026.json", "--scores", "Fixtures/Results/puntajes.csv",
    "--verdicts", "Fixtures/Results/veredictos.ndjson",
  ]

  private func run(_ arguments: [String], _ folder: URL) throws -> Run {
    try Running.run(Running.program, Self.call + arguments + ["--out", folder.path])
  }

  @Test func theExampleNamesItsWinnerAndWritesItsFiles() throws {
    try Running.inFolder { folder in
      let out = folder.appending(path: "resultados")
      let run = try run(["--decisions", "Fixtures/Results/decisiones.csv"], out)
      #expect(run.code == 0 && run.errors.isEmpty)
      #expect(run.output.contains("1 ganador: CÁRDENAS SOTO, Lucía"))
      let names = try FileManager.default.contentsOfDirectory(atPath: out.path).sorted()
      let merits = ["csv", "pdf", "xlsx"].map { "cuadro-de-meritos.\($0)" }
      #expect(names == merits + ["publicar.csv", "results.json"])
      let json = try JSONSerialization.jsonObject(with: try Data(contentsOf: out.appending(path: "results.json")))
      let notes = (json as? [String: Any])?["notes"] as? [[String: Any]]
      // The posting is the one that the verdicts were decided on.
      #expect(notes?.contains { $0["code"] as? String == "otherPosting" } == false)
    }
  }

  @Test func anEmptyFolderWillDoAndAnotherIsNeverTouched() throws {
    try Running.inFolder { folder in
      let out = folder.appending(path: "resultados")
      try FileManager.default.createDirectory(at: out, withIntermediateDirectories: false)
      #expect(try run([], out).code == 0)
      let before = try Data(contentsOf: out.appending(path: "publicar.csv"))
      let again = try run(["--not-signed", "40000003"], out)
      #expect(again.code == 2 && again.output.isEmpty && again.errors.contains("resultados"))
      #expect(try Data(contentsOf: out.appending(path: "publicar.csv")) == before)
    }
  }

  @Test func faultsOfAllFilesAreSaidAtOnceAndNothingIsWritten() throws {
    try Running.inFolder { folder in
      let scores = folder.appending(path: "p.csv")
      try Data("document,stage,evaluator,mark,status\n1,conocimientos,,x,\n".utf8).write(to: scores)
      let verdicts = folder.appending(path: "v.ndjson")
      try Data("{}\n".utf8).write(to: verdicts)
      let out = folder.appending(path: "resultados")
      let run = try Running.run(
        Running.program,
        [
          "results", "--posting", "Fixtures/Postings/ipd-cas-012-2026.json", "--scores", scores.path, "--verdicts",
          verdicts.path, "--out", out.path,
        ])
      #expect(run.code == 2 && run.output.isEmpty)
      #expect(run.errors.contains("p.csv:2:1: error: mark") && run.errors.contains("v.ndjson:1:1: error: merit"))
      #expect(!FileManager.default.fileExists(atPath: out.path))
    }
  }

  @Test func aBookThatLeavesValuesToThePostingAsksForThem() throws {
    try Running.inFolder { folder in
      let text = try String(contentsOf: Fixtures.root.appending(path: "Fixtures/Postings/pge.json"), encoding: .utf8)
      let posting = folder.appending(path: "c.json")
      try Data(text.utf8).write(to: posting)
      let verdicts = folder.appending(path: "v.ndjson")
      try Data("\n".utf8).write(to: verdicts)
      let run = try Running.run(
        Running.program,
        [
          "results", "--posting", posting.path, "--scores", "Fixtures/Results/puntajes.csv", "--verdicts",
          verdicts.path, "--out", folder.appending(path: "r").path,
        ])
      #expect(run.code == 2)
      #expect(run.errors.contains("rules.override.merit.needed"))
    }
  }
}
