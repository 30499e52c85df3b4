import Foundation
import TestSupport
import Testing

/// Stored verdicts that nobody could decide again.
@Suite struct StoredVerdictFaultTests {
  private static let verdict = InputKind.receipt.text()

  static let cases: [BadInput] = [
    BadInput("another format", verdict.replacing("verdict/1", with: "verdict/2"), at: "schema", "«verdict/1»"),
    BadInput("an unknown stage", verdict.replacing("ficha", with: "entrevista"), at: "stage", "«curricular»"),
    BadInput(
      "a day that is none", verdict.replacing("2026-03-24", with: "2026-02-30"), at: "on", "una fecha AAAA-MM-DD"),
    BadInput("an unknown outcome", verdict.replacing("\"APTO\"", with: "\"TAL VEZ\""), at: "outcome", "«NO APTO»"),
    BadInput(
      "no receipt", #"{"schema": "verdict/1", "stage": "ficha", "on": "2026-03-24", "outcome": "APTO"}"#, at: "receipt",
      "Falta este dato"),
    BadInput(
      "a receipt as a text", InputKind.receipt.text().replacing(#""receipt": {"#, with: #""receipt": "x", "otro": {"#),
      at: "receipt", "un objeto {"),
    BadInput(
      "a receipt without a hash", verdict.replacing(#""file": "f", "#, with: ""), at: "receipt.file", "Falta este dato"),
    BadInput(
      "a hash as a number", verdict.replacing(#""book": "b""#, with: #""book": 7"#), at: "receipt.book", "un texto"),
    BadInput(
      "assumptions as a text", InputKind.receipt.text(#""assumed": "ex1.to=2027-01-01""#), at: "assumed", "una lista ["),
    BadInput(
      "an assumption without a value", InputKind.receipt.text(#""assumed": ["ex1.to"]"#), at: "assumed[0]", "se espera"),
    BadInput("the applicant file itself", InputKind.applicant.text(), at: "schema", "«verdict/1»"),
  ]

  @Test(arguments: cases)
  func whatIsNoVerdictIsRefusedWithItsPlace(bad: BadInput) throws {
    let (run, file) = try Confined.read(bad.content, as: .receipt)
    expectRefusal(run, of: file, bad)
  }
}
