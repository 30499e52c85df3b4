import Foundation
import Testing

/// Applicant files that are JSON and say what cannot be.
@Suite struct ApplicantFileFaultTests {
  private static func experience(_ members: String) -> String {
    #""experience": [{"id": "ex1", "kind": "empleo", \#(members)}]"#
  }

  private static func training(_ members: String) -> String {
    #""training": [{"id": "t1", "kind": "curso", \#(members)}]"#
  }

  private static func attachment(_ file: String) -> String {
    #""attachments": [{"id": "a1", "file": \#(file)}]"#
  }

  /// Members of a file; what `check` says of each.
  static let cases: [BadInput] = [
    BadInput(
      "30 February", #""personal": {"birthDate": "2026-02-30"}"#, at: "personal.birthDate", "2026-02-30",
      "una fecha AAAA-MM-DD"),
    BadInput(
      "month 13", experience(#""from": "2026-13-01""#), at: "experience[0].from", "2026-13-01", "un mes AAAA-MM"),
    BadInput(
      "a day in another order", experience(#""from": "01/02/2020""#), at: "experience[0].from", "una fecha AAAA-MM-DD"),
    BadInput("a day as a number", experience(#""from": 20200101"#), at: "experience[0].from", "una fecha AAAA-MM-DD"),
    BadInput(
      "an end in words", experience(#""from": "2020-01-01", "to": "actualidad""#), at: "experience[0].to",
      "o null (sin comillas) si todavía sigue"),
    BadInput(
      "an end as a number", experience(#""to": 2020"#), at: "experience[0].to", "y entre comillas, o null"),
    BadInput("year 0", experience(#""from": "0000-01-01""#), at: "experience[0].from", "una fecha AAAA-MM-DD"),
    BadInput("Arabic digits", experience(#""from": "٢٠٢٠-٠١-٠١""#), at: "experience[0].from", "una fecha AAAA-MM-DD"),
    BadInput(
      "a start after the end", experience(#""from": "2021-01-02", "to": "2021-01-01""#), at: "experience[0].to",
      "El inicio (2021-01-02) es posterior al fin (2021-01-01)"),
    BadInput(
      "an egreso before the start",
      #""education": [{"id": "e", "level": "universitario", "from": "2010", "egreso": "2009-01-01"}]"#,
      at: "education[0].from", "una fecha AAAA-MM-DD"),
    BadInput(
      "negative hours", training(#""hours": -1"#), at: "training[0].hours", "Se encontró -1", "entre 0 y 100000"),
    BadInput(
      "a thousand million hours", training(#""hours": 1000000000"#), at: "training[0].hours", "entre 0 y 100000"),
    BadInput(
      "hours beyond every integer", training(#""hours": 99999999999999999999999"#), at: "training[0].hours",
      "entre 0 y 100000"),
    BadInput(
      "hours beyond every number", training(#""hours": 1e999"#), at: "training[0].hours", "Se encontró 1e999",
      "un número entero"),
    BadInput("a fraction of hours", training(#""hours": 1.0"#), at: "training[0].hours", "un número entero"),
    BadInput(
      "hours as a text", training(#""hours": "20""#), at: "training[0].hours", "Se encontró \"20\"", "un número entero"),
    BadInput("a flag as a text", training(#""governingBody": "sí""#), at: "training[0].governingBody", "true o false"),
    BadInput("a text as a number", #""personal": {"names": 7}"#, at: "personal.names", "un texto entre comillas"),
    BadInput("a text as a list", #""personal": {"names": ["Ana"]}"#, at: "personal.names", "un texto entre comillas"),
    BadInput("a list as an object", #""experience": {"id": "ex1"}"#, at: "experience", "una lista ["),
    BadInput("an object as a list", #""personal": []"#, at: "personal", "un objeto {"),
    BadInput("a record as a text", #""experience": ["empleo"]"#, at: "experience[0]", "un objeto {"),
    BadInput(
      "a function as a number", experience(#""functions": ["Dirigir", 3]"#), at: "experience[0].functions[1]",
      "un texto que no esté vacío"),
    BadInput(
      "a function of blanks", experience(#""functions": [" \t"]"#), at: "experience[0].functions[0]",
      "un texto que no esté vacío"),
    BadInput(
      "a record without an id", #""experience": [{"kind": "empleo"}]"#, at: "experience[0].id", "Falta este dato"),
    BadInput(
      "an id of blanks", #""experience": [{"id": " ", "kind": "empleo"}]"#, at: "experience[0].id",
      "un texto que no esté vacío"),
    BadInput(
      "an unknown kind", #""experience": [{"id": "ex1", "kind": "empelo"}]"#, at: "experience[0].kind",
      "¿Quiso decir «empleo»?"),
    BadInput(
      "an unknown level of studies", #""education": [{"id": "e", "level": "universidad"}]"#, at: "education[0].level",
      "uno de estos", "«universitario»"),
    BadInput(
      "a status of another level", #""education": [{"id": "e", "level": "secundaria", "status": "titulado"}]"#,
      at: "education[0].status", "«completa»"),
    BadInput(
      "an unknown level of a post", experience(#""level": "jefe supremo""#), at: "experience[0].level", "uno de estos"),
    BadInput(
      "an unknown sector", experience(#""sector": "mixto""#), at: "experience[0].sector", "«publico»", "«privado»"),
    BadInput(
      "two equal ids of one list", #""experience": [{"id": "x", "kind": "empleo"}, {"id": "x", "kind": "empleo"}]"#,
      at: "experience[1].id", "«x» ya se usa en experience[0].id"),
    BadInput(
      "two equal ids of two lists",
      #""education": [{"id": "x", "level": "primaria"}], "experience": [{"id": "x", "kind": "empleo"}]"#,
      at: "experience[0].id", "«x» ya se usa en education[0].id"),
    BadInput(
      "a reference to no attachment", experience(#""proofs": [{"kind": "contrato", "attachment": "a9"}]"#),
      at: "experience[0].proofs[0].attachment", "«a9» no existe"),
    BadInput(
      "a document that refers to none", #""documents": [{"kind": "cv", "attachment": "a9"}]"#,
      at: "documents[0].attachment", "«a9» no existe"),
    BadInput(
      "an attachment outside the folder", attachment(#""../otro.pdf""#), at: "attachments[0].file",
      "dentro de la carpeta, sin «..»"),
    BadInput(
      "an attachment that goes out in between", attachment(#""docs/../../otro.pdf""#), at: "attachments[0].file",
      "dentro de la carpeta"),
    BadInput(
      "an attachment from the root", attachment(#""/etc/passwd""#), at: "attachments[0].file", "dentro de la carpeta"),
    BadInput(
      "an attachment with a NUL", attachment(#""docs/a\u0000.pdf""#), at: "attachments[0].file", "dentro de la carpeta"),
    BadInput(
      "half a SHA-256", #""attachments": [{"id": "a1", "file": "a.pdf", "sha256": "abc"}]"#,
      at: "attachments[0].sha256", "64 cifras hexadecimales"),
    BadInput(
      "folio 0", experience(#""proofs": [{"kind": "contrato", "folio": 0}]"#), at: "experience[0].proofs[0].folio",
      "entre 1 y 100000"),
    BadInput(
      "a negative pay", experience(#""references": [{"grossPay": -1}]"#), at: "experience[0].references[0].grossPay",
      "un monto en soles"),
    BadInput(
      "a pay of three decimals", experience(#""references": [{"grossPay": 1.234}]"#),
      at: "experience[0].references[0].grossPay", "un monto en soles"),
    BadInput(
      "an unknown document", #""personal": {"document": {"type": "RUC", "number": "1"}}"#, at: "personal.document.type",
      "«DNI»"),
    BadInput(
      "a number without quotation marks", #""personal": {"document": {"type": "DNI", "number": 45678912}}"#,
      at: "personal.document.number", "Se encontró 45678912", "un texto que no esté vacío, y entre comillas"),
    BadInput(
      "a day without quotation marks", #""personal": {"birthDate": 1990}"#, at: "personal.birthDate",
      "como 2021-12-08, y entre comillas"),
    BadInput(
      "a document without a number", #""personal": {"document": {"type": "DNI"}}"#, at: "personal.document.number",
      "Falta este dato"),
    BadInput(
      "athlete of level 6", #""personal": {"conditions": {"athlete": {"level": 6}}}"#,
      at: "personal.conditions.athlete.level", "entre 1 y 5"),
    BadInput(
      "a declaration as a text", #""personal": {"declarations": {"convicted": "no"}}"#,
      at: "personal.declarations.convicted", "true o false"),
    BadInput(
      "antecedents as a text", #""personal": {"declarations": {"antecedentes": "ninguno"}}"#,
      at: "personal.declarations.antecedentes", "una lista ["),
    BadInput(
      "an end before the start in a proof",
      experience(#""proofs": [{"kind": "contrato", "evidence": {"from": "2021-01-01", "to": "2020-01-01"}}]"#),
      at: "experience[0].proofs[0].evidence.to", "es posterior al fin"),
    BadInput(
      "two million letters in place of a word", experience("\"sector\": \"\(String(repeating: "a", count: 2 << 20))\""),
      at: "experience[0].sector", "«publico»", "…"),
  ]

  @Test(arguments: cases)
  func whatCannotBeIsRefusedWithItsPlace(bad: BadInput) throws {
    let text = InputKind.applicant.text(String(decoding: bad.content, as: UTF8.self))
    let (run, file) = try Confined.read(Data(text.utf8), as: .applicant)
    expectRefusal(run, of: file, bad)
  }

  /// Control characters of a file must not reach the terminal, wherever they stand.
  @Test(arguments: [
    #""experience": [{"id": "\u001b[2J\u202e", "kind": "x"}]"#, #""\u001b[2J\u009b": {}, "experience": 1"#,
  ])
  func controlCharactersOfAFileAreNotSaid(members: String) throws {
    let (run, _) = try Confined.read(Data(InputKind.applicant.text(members).utf8), as: .applicant)
    #expect(run.code == 2 && run.errors.contains("experience"))
    #expect(run.errors.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(!run.errors.contains("\u{202E}"))
  }

  @Test func anotherFormatIsNamed() throws {
    let (run, file) = try Confined.read(Data(#"{"schema": "applicant-file/2"}"#.utf8), as: .applicant)
    expectRefusal(run, of: file, BadInput("", "", at: "schema", "«applicant-file/1»"))
  }
}
