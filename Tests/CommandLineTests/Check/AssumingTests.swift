import Foundation
import TestSupport
import Testing

/// `check` on a file as it is not.
@Suite struct AssumingTests {
  @Test func whatIsAssumedDecidesAndIsSaid() throws {
    let before = try Checking.check("apto", "--posting", Checking.ipd)
    #expect(before.code == 0 && !before.output.contains("Supuesto"))
    let after = try Checking.check(
      "apto", "--posting", Checking.ipd, "--assume", "personal.declarations.convicted=true")
    #expect(after.code == 1 && after.errors == "")
    #expect(after.output.hasPrefix("NO APTO — "))
    #expect(after.output.contains("\n\nSupuesto: personal.declarations.convicted = true\n\n"))
    let both = try Checking.check(
      "trabajos-simultaneos", "--posting", Checking.pge, "--assume", "ex1.to=2027-03-31", "--assume", "tr1.hours=1",
      "--format", "json")
    #expect(try Checking.object(both)["assumed"] as? [String] == [#"ex1.to="2027-03-31""#, "tr1.hours=1"])
  }

  @Test(
    arguments: [
      ("ex9.to=null", "ex9.to"), ("ex1.salary=5", "ex1.salary"), ("ex1.to=2026-02-30", "experience[0].to"),
      ("ex1.from=2030-01-01", "experience[0].to"), ("ex1.from.day=1", "ex1.from.day"),
      ("tr1.hours=x", "training[0].hours"), ("personal.emails[7]=x", "personal.emails[7]"),
    ], ["es", "en"])
  func anAssumptionThatDoesNotFitIsNamedByItsPlace(assumption: (text: String, place: String), language: String) throws {
    let run = try Checking.check("apto", "--posting", Checking.ipd, "--assume", assumption.text, "--lang", language)
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.errors.contains(" \(assumption.place): "), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count { $0.contains(": error: ") } == 1)
  }

  @Test func anIdThatNobodyHasIsNamedWithThoseThatAre() throws {
    let run = try Checking.check("apto", "--posting", Checking.ipd, "--assume", "ex9.to=null")
    #expect(run.code == 2)
    for id in ["ex9", "ex1", "ex5"] { #expect(run.errors.contains("«\(id)»"), "\(run.errors)") }
    #expect(!run.errors.contains("«tr1»"))
  }

  @Test(arguments: ["ex1.to", "=5", "ex1..to=5", ""])
  func whatStatesNoAssumptionIsWrongUse(text: String) throws {
    let run = try Checking.check("apto", "--posting", Checking.ipd, "--assume", text)
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.errors.contains("--assume") && run.errors.contains("«\(text)»"))
  }
}
