import Foundation
import TestSupport
import Testing

/// Assumptions that do not fit the file, and those that are none.
@Suite struct AssumptionFaultTests {
  /// Assumption, path of the fault, words.
  static let cases: [(String, String, String)] = [
    ("ex9.to=2027-03-31", "ex9.to", "«ex9» no existe"), ("ex1.too=2027-03-31", "ex1.too", "¿Quiso decir «to»?"),
    ("ex1.to=2026-02-30", "experience[0].to", "2026-02-30"), ("ex1.to=[", "experience[0].to", "una fecha AAAA-MM-DD"),
    ("ex1.to=1900-01-01", "experience[0].to", "es posterior al fin"),
    ("ex1.from=7", "experience[0].from", "Se encontró 7"),
    ("ex1.from=\u{1B}[2J", "experience[0].from", "una fecha AAAA-MM-DD"),
    ("experience[99].kind=empleo", "experience[99].kind", "un número entero entre 0 y"),
    ("personal[0]=1", "personal[0]", "una lista ["), ("experience.kind=empleo", "experience.kind", "un objeto {"),
    ("personal={\"birthDate\": []}", "personal.birthDate", "una fecha AAAA-MM-DD"),
    ("ex1=1", "experience[0]", "un objeto {"),
    ("ex1" + String(repeating: ".a", count: 60_000) + "=1", "", "Hay más de 64 listas u objetos"),
    (
      "personal=" + String(repeating: "[", count: 60_000) + String(repeating: "]", count: 60_000), "personal",
      "un objeto {"
    ),
  ]

  @Test(arguments: cases)
  func whatDoesNotFitTheFileIsRefused(assumption: String, path: String, words: String) throws {
    let run = try Confined.run(Self.call(assumption))
    let file = Fixtures.path("Applicants/apto/expediente.json")
    expectRefusal(run, of: file, BadInput("", "", at: path, hasPlace: nil, words))
  }

  @Test(arguments: [
    "", "=", "=1", "ex1", "ex1.to", ".to=1", "ex1.=1", "ex1[=1", "ex1]=1", "ex1[-1]=1", "ex1[1000000]=1", "ex1[a]=1",
  ])
  func whatIsNoAssumptionIsWrongUse(text: String) throws {
    let run = try Confined.run(Self.call(text))
    #expect(run.code == 2 && run.output == "")
    #expect(run.errors.contains("--assume espera LUGAR=VALOR") && run.errors.contains("«\(text)»"))
  }

  private static func call(_ assumption: String) -> [String] {
    InputKind.applicant.call(Fixtures.path("Applicants/apto"), in: Fixtures.root) + ["--assume", assumption]
  }
}
