import Foundation
import TestSupport
import Testing

/// `check` on a verdict that was stored, and what cannot be asked together.
@Suite struct ReceiptTests {
  /// Stores a verdict and decides it again with further arguments.
  private func replay(_ stored: [String], _ now: [String]) throws -> Run {
    try Running.inFolder { folder in
      let path = folder.appending(path: "verdict.json")
      let first = try Checking.run(stored + ["--format", "json"])
      try Data(first.output.utf8).write(to: path)
      return try Checking.run(now + ["--receipt", path.path])
    }
  }

  @Test(arguments: [
    Checking.apto, Checking.apto + ["--stage", "ficha"], Checking.apto + ["--on", "2026-03-30"],
    Checking.apto + ["--assume", "ex1.to=null"], Checking.apto + ["--lang", "en"],
    ["Fixtures/Applicants/todo-falta", "--posting", Checking.ipd],
  ])
  func aStoredVerdictIsTheSameWithNothingButItsFileAndPosting(stored: [String]) throws {
    let run = try replay(stored, Array(stored.prefix(3)))
    #expect(run.code == 0 && run.errors == "")
    #expect(run.output.hasPrefix("IGUAL — ") && run.output.contains("el comprobante es el mismo"))
  }

  @Test(
    arguments: [
      (["Fixtures/Applicants/todo-falta", "--posting", Checking.ipd], "el expediente"),
      (["Fixtures/Applicants/apto", "--posting", Checking.pge], "la convocatoria"),
      (Checking.apto + ["--stage", "ficha"], "la etapa"),
      (Checking.apto + ["--on", "2010-01-01"], "el día de la postulación"),
      (Checking.apto + ["--book", "pge-2023"], "el libro de reglas"),
      (Checking.apto + ["--assume", "experience=[]"], "los supuestos"),
    ])
  func whatIsDifferentNowEndsWithOneAndSaysWhy(now: [String], cause: String) throws {
    let run = try replay(Checking.apto, now)
    #expect(run.code == 1 && run.errors == "")
    #expect(run.output.hasPrefix("CAMBIÓ — "))
    let why = try #require(run.output.range(of: "Porque cambió: "))
    #expect(run.output[why.upperBound...].split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(cause))
  }

  @Test(arguments: [("", 1), ("{", 1), ("APTO — según lo declarado", 1), ("[]", 1), ("{}", 5)])
  func whatIsNoVerdictCannotBeDecidedAgain(text: String, faults: Int) throws {
    try Running.inFolder { folder in
      let path = folder.appending(path: "verdict.json")
      try Data(text.utf8).write(to: path)
      let run = try Checking.run(Checking.apto + ["--receipt", path.path])
      #expect(run.code == 2 && run.output.isEmpty)
      #expect(run.errors.split(separator: "\n").count == faults)
      #expect(run.errors.contains("verdict.json"))
    }
  }

  @Test(
    arguments: [
      (["--format", "svg", "--posting", Checking.pge], "--format svg"),
      (["--format", "svg", "--book", "pge-2023"], "--format svg"),
      (["--receipt", "x.json", "--format", "json"], "--receipt"),
      (["--receipt", "x.json", "--format", "html"], "--receipt"),
      (["--receipt", "x.json", "--posting", Checking.pge], "--receipt"),
      (["--receipt", "x.json", "--book", "pge-2023", "--book", "indecopi-2023"], "--receipt"),
      (["--receipt", "nowhere.json"], "nowhere.json"),
    ], ["es", "en"])
  func whatCannotBeAskedTogetherIsRefused(asked: (further: [String], named: String), language: String) throws {
    let run = try Checking.run(Checking.apto + asked.further + ["--lang", language])
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.errors.contains(asked.named), "\(run.errors)")
  }

  @Test(arguments: [["--format", "svg"], ["--format", "html"]])
  func oneVerdictAloneMayHaveAnyForm(further: [String]) throws {
    let run = try Checking.run(Checking.apto + further)
    #expect(run.code == 0 && run.errors == "" && run.output.hasPrefix(further[1] == "svg" ? "<svg" : "<!DOCTYPE html>"))
  }
}
