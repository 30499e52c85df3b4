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
      #expect(names == merits + ["publicar.csv", "publicar.pdf", "results.json"])
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
      #expect(again.errors.contains("Dé el nombre de una carpeta nueva o vacía."), "\(again.errors)")
      #expect(try Data(contentsOf: out.appending(path: "publicar.csv")) == before)
    }
  }

  @Test func scoresInAWorkbookAreCalledByWhatTheyAre() throws {
    try Running.inFolder { folder in
      let scores = folder.appending(path: "puntajes.csv")
      try Data("PK\u{3}\u{4}x".utf8).write(to: scores)
      let call = Self.call.map { $0.hasSuffix("puntajes.csv") ? scores.path : $0 }
      let run = try Running.run(Running.program, call + ["--out", folder.appending(path: "r").path])
      #expect(run.code == 2 && run.errors.contains("libro de Excel"), "\(run.errors)")
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

  // MARK: Stage by stage

  private static let stages = [
    "results", "--posting", "Fixtures/Postings/ipd-cas-012-2026.json", "--scores",
    "Fixtures/Results/Etapas/puntajes.csv",
    "--verdicts", "Fixtures/Results/Etapas/fichas.ndjson",
  ]
  private static let papers = ["--verdicts", "Fixtures/Results/Etapas/curriculares.ndjson"]

  @Test func theVerdictsOfBothStagesGiveTheOrderOfMerit() throws {
    try Running.inFolder { folder in
      let out = folder.appending(path: "r")
      let run = try Running.run(Running.program, Self.stages + Self.papers + ["--out", out.path])
      #expect(run.code == 0 && run.errors.isEmpty)
      #expect(run.output.contains("1 ganador: CÁRDENAS SOTO, Lucía") && !run.output.contains("PRELIMINAR"))
      #expect(run.output.contains("Curricular: NO APTO, no presentó"))
      let table = try String(contentsOf: out.appending(path: "cuadro-de-meritos.csv"), encoding: .utf8)
      #expect(table.hasPrefix("posicion,documento,apellidos_y_nombres,ficha,conocimientos,curricular,entrevista,"))
      #expect(table.contains("GARAY MENA, Elsa\",NO APTO,,,"))
    }
  }

  @Test func theListOfAStageIsToPublishAndToGoOnWith() throws {
    try Running.inFolder { folder in
      let out = folder.appending(path: "k")
      let run = try Running.run(
        Running.program, Self.stages + ["--until", "conocimientos", "--out", out.path])
      #expect(run.code == 0 && run.output == "Evaluación de conocimientos: 8 llegaron, 7 pasan\n")
      let names = try FileManager.default.contentsOfDirectory(atPath: out.path).sorted()
      #expect(names == ["etapa.csv", "publicar.csv", "publicar.pdf"])
      let list = try String(contentsOf: out.appending(path: "publicar.csv"), encoding: .utf8)
      let lines = list.split(separator: "\r\n")
      #expect(lines.first == "orden,apellidos_y_nombres,documento,puntaje,condicion,sustento" && lines.count == 9)
      #expect(lines[1] == "1,\"ÁLAMO RÍOS, Beatriz\",*****001,18.00,APTO,")
      #expect(lines[8] == "8,\"FLORES UGAZ, Iván\",*****006,11.99,NO APTO,")
      let table = try String(contentsOf: out.appending(path: "etapa.csv"), encoding: .utf8)
      #expect(table.split(separator: "\r\n").filter { $0.contains(",true,") }.count == 7)
    }
  }

  @Test func theFichaVerdictsOfAnotherPostingsPeopleAreNamed() throws {
    try Running.inFolder { folder in
      let out = folder.appending(path: "r").path
      let twice = try Running.run(
        Running.program, Self.stages + ["--verdicts", "Fixtures/Results/veredictos.ndjson", "--out", out])
      #expect(twice.code == 2 && twice.output.isEmpty)
      #expect(twice.errors.contains("veredictos.ndjson:6:1: error: applicant.document.number"))
      #expect(twice.errors.contains("Etapas/fichas.ndjson:6"))
      let missing = try Running.run(Running.program, Self.stages + ["--out", out])
      #expect(missing.code == 2 && missing.errors.split(separator: "\n").count == 6, "\(missing.errors)")
      #expect(!FileManager.default.fileExists(atPath: out))
    }
  }

  @Test func aStageThatTheBasesDoNotHaveIsNamed() throws {
    try Running.inFolder { folder in
      let verdicts = folder.appending(path: "v.ndjson")
      try Data("\n".utf8).write(to: verdicts)
      let scores = folder.appending(path: "p.csv")
      try Data("document,stage,evaluator,mark,status\n".utf8).write(to: scores)
      let run = try Running.run(
        Running.program,
        [
          "results", "--posting", "Fixtures/Postings/indecopi-dl728.json", "--scores", scores.path, "--verdicts",
          verdicts.path, "--until", "ficha", "--out", folder.appending(path: "r").path,
        ])
      #expect(run.code == 2 && run.errors.contains("conocimientos, curricular, entrevista"))
    }
  }

  @Test(arguments: [("--cancelled", "motivo"), ("--not-signed", "40000001"), ("--member", "Ana"), ("--quota", "met")])
  func whatIsOfTheOrderOfMeritIsNotOfAStage(option: String, value: String) throws {
    try Running.inFolder { folder in
      let out = folder.appending(path: "r").path
      let run = try Running.run(
        Running.program, Self.stages + ["--until", "conocimientos", option, value, "--out", out])
      #expect(run.code == 2 && run.errors.contains(option) && !FileManager.default.fileExists(atPath: out))
    }
  }

  /// A casting vote names its row.
  @Test func aVoteWhereTheBasesHaveNoneIsNamedByItsRow() throws {
    try Running.inFolder { folder in
      let decisions = folder.appending(path: "d.csv")
      try Data("applicant,requirement,record,accept,by,role\n40000001,tie,voto,true,Ana,comite\n".utf8).write(
        to: decisions)
      let run = try run(["--decisions", decisions.path], folder.appending(path: "r"))
      #expect(run.code == 2 && run.errors.contains("d.csv:2:1: error: requirement"))
    }
  }

  // MARK: Cancelled, out, many faults

  @Test(arguments: [("falta de presupuesto", 0), ("", 2), (" ", 2)])
  func aProcessIsCancelledOnTheWayWithItsGround(ground: String, code: Int32) throws {
    try Running.inFolder { folder in
      let scores = folder.appending(path: "p.csv")
      try Data("document,stage,evaluator,mark,status\n".utf8).write(to: scores)
      let out = folder.appending(path: "r")
      let run = try Running.run(
        Running.program,
        [
          "results", "--posting", "Fixtures/Postings/ipd-cas-012-2026.json", "--scores", scores.path, "--verdicts",
          "Fixtures/Results/Etapas/fichas.ndjson", "--cancelled", ground, "--out", out.path,
        ])
      #expect(run.code == code, "\(run.errors)")
      #expect(run.output.contains("CANCELADO: falta de presupuesto") == (code == 0))
      #expect(run.errors.contains("--cancelled") == (code != 0))
      #expect(FileManager.default.fileExists(atPath: out.path) == (code == 0))
    }
  }

  /// A file without a document whose outcome is NO APTO, as `evaluate` writes it, is no obstacle for the others.
  @Test(arguments: [("NO APTO", 0), ("APTO", 2)])
  func whoIsOutNeedsNoDocument(outcome: String, code: Int32) throws {
    try Running.inFolder { folder in
      let path = Fixtures.root.appending(path: "Fixtures/Results/veredictos.ndjson")
      let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
      var object =
        try JSONSerialization.jsonObject(with: Data(try #require(lines.first).utf8)) as? [String: Any] ?? [:]
      object["applicant"] = ["document": NSNull(), "name": "PAZ NIETO, Eva"] as [String: Any]
      object["outcome"] = outcome
      let verdicts = folder.appending(path: "v.ndjson")
      let last = String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
      try Data((lines.joined(separator: "\n") + "\n" + last + "\n").utf8).write(to: verdicts)
      let run = try Running.run(
        Running.program,
        [
          "results", "--posting", "Fixtures/Postings/ipd-cas-012-2026.json", "--scores",
          "Fixtures/Results/puntajes.csv", "--verdicts", verdicts.path, "--out", folder.appending(path: "r").path,
        ])
      #expect(run.code == code, "\(run.errors)")
      #expect(run.output.contains("PAZ NIETO, Eva (NO APTO)") == (code == 0))
      #expect(run.errors.contains("applicant.document") == (code != 0))
    }
  }

  @Test func faultsOfScoresAreSaidInOneGoWithTheRangeOfTheStage() throws {
    try Running.inFolder { folder in
      let scores = folder.appending(path: "p.csv")
      let path = Fixtures.root.appending(path: "Fixtures/Results/puntajes.csv")
      let text = try String(contentsOf: path, encoding: .utf8)
      let count = text.split(separator: "\n").count
      try Data((text + "99999999,conocimientos,,16,\n40000001,entrevista,otro,30.555,\n").utf8).write(to: scores)
      let run = try Running.run(
        Running.program,
        [
          "results", "--posting", "Fixtures/Postings/ipd-cas-012-2026.json", "--scores", scores.path, "--verdicts",
          "Fixtures/Results/veredictos.ndjson", "--out", folder.appending(path: "r").path,
        ])
      #expect(run.code == 2)
      #expect(run.errors.contains("p.csv:\(count + 1):1: error: document"))
      #expect(run.errors.contains("p.csv:\(count + 2):1: error: mark") && run.errors.contains("entre 0 y 40"))
    }
  }

  /// Only whom a place reached can fail to sign.
  @Test func whoWasNotAskedToSignIsSaidWithWhoWas() throws {
    try Running.inFolder { folder in
      let run = try run(["--not-signed", "40000012"], folder.appending(path: "r"))
      #expect(run.code == 2 && run.errors.contains("--not-signed"))
    }
  }
}
