import Foundation
import TestSupport
import Testing

/// Decisions, as lists and as tables.
@Suite struct DecisionFaultTests {
  private static func decision(_ changed: String...) -> String {
    let names = ["applicant", "requirement", "record", "accept", "by"]
    let own = changed.map { $0.prefix { $0 != ":" }.trimmingCharacters(in: ["\""]) }
    let rest = names.filter { !own.contains($0) }.map { "\"\($0)\": \($0 == "accept" ? "true" : "\"x\"")" }
    return "[{\((rest + changed).joined(separator: ", "))}]"
  }

  static let lists: [BadInput] = [
    BadInput("acceptance as a text", decision(#""accept": "sí""#), at: "[0].accept", "true o false"),
    BadInput("acceptance left open", decision(#""accept": null"#), at: "[0].accept", "Falta este dato"),
    BadInput(
      "an applicant as a number", decision(#""applicant": 40000012"#), at: "[0].applicant", "un texto que no esté vacío"
    ),
    BadInput("nobody who decided", decision(#""by": " ""#), at: "[0].by", "un texto que no esté vacío"),
    BadInput(
      "a day that is none", decision(#""on": "2026-02-30""#), at: "[0].on", "2026-02-30", "una fecha AAAA-MM-DD"),
    BadInput("a decision as a text", #"["aceptado"]"#, at: "[0]", "un objeto {"),
    BadInput("one decision outside a list", #"{"applicant": "1"}"#, "una lista ["),
  ]

  @Test(arguments: lists)
  func aListThatDecidesNothingIsRefused(bad: BadInput) throws {
    let (run, file) = try Confined.read(bad.content, as: .decisions)
    expectRefusal(run, of: file, bad)
  }

  private static let names = "applicant,requirement,record,accept,by"
  private static let row = "1,education,ed1,true,M"

  static let tables: [BadInput] = [
    BadInput("nothing", "", "El archivo está vacío: no hay en él ningún dato"),
    BadInput("empty lines alone", "\n\n\r\n", "El archivo está vacío"),
    BadInput(
      "an open quotation", "\(names)\n1,education,\"ed1,true,M\n\(row)\n", "El texto termina aquí",
      "las comillas que cierran"),
    BadInput(
      "letters after a quotation", "\(names)\n1,education,\"ed\"1,true,M\n", "Se encontró «1»",
      "«,» o el fin de la línea"),
    BadInput(
      "a column that is missing", "applicant,requirement,record,accept\n1,education,ed1,true\n", at: "by",
      "Falta la columna «by»"),
    BadInput("a column that nobody knows", "\(names),autor\n\(row),yo\n", at: "autor", "no conoce la clave «autor»"),
    BadInput("a column without a name", "\(names),\n\(row),\n", "hay una columna sin nombre"),
    BadInput("a column twice", "\(names),by\n\(row),N\n", at: "by", "Esta columna ya está"),
    BadInput("no names", "\(row)\n", at: "applicant", "Falta la columna «applicant»"),
    BadInput(
      "bars between the columns", "\(names.replacing(",", with: "|"))\n\(row.replacing(",", with: "|"))\n",
      at: "applicant",
      "Falta la columna «applicant»"),
    BadInput(
      "a field too few", "\(names)\n1,education,ed1,true\n", "Esta línea tiene 4 columnas, pero la primera nombra 5"),
    BadInput(
      "a field too many", "\(names)\n\(row)\n\(row),y\n", "Esta línea tiene 6 columnas, pero la primera nombra 5"),
    BadInput(
      "acceptance in other words", "\(names)\n1,education,ed1,quizás,M\n", at: "accept", "Se encontró quizás",
      "«true» o «false»"),
    BadInput(
      "an applicant left out", "\(names)\n,education,ed1,true,M\n", at: "applicant", "un texto que no esté vacío"),
    BadInput("a day that is none", "\(names),on\n\(row),2026-02-30\n", at: "on", "una fecha AAAA-MM-DD"),
    BadInput(
      "Latin-1", Data("\(names)\n1,education,ed1,true,Mu".utf8) + [0xF1] + Data("oz\n".utf8),
      "El texto no está en UTF-8", "CSV UTF-8 (delimitado por comas)"),
    BadInput(
      "UTF-16", Data([0xFF, 0xFE]) + Data(names.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
      "El texto no está en UTF-8"),
  ]

  @Test(arguments: tables)
  func aTableThatDecidesNothingIsRefused(bad: BadInput) throws {
    try Running.inFolder { folder in
      let file = folder.appending(path: "decisiones.csv").path
      try bad.content.write(to: URL(filePath: file))
      expectRefusal(try Confined.run(InputKind.decisions.call(file, in: folder)), of: file, bad)
    }
  }

  @Test(arguments: ["csv", "json"])
  func aDecisionOnSomebodyElseIsNoError(form: String) throws {
    try Running.inFolder { folder in
      let file = folder.appending(path: "decisiones.\(form)").path
      let text =
        form == "csv" ? "\(Self.names)\n99999999,education,nada,false,M\n" : Self.decision(#""applicant": "99999999""#)
      try Data(text.utf8).write(to: URL(filePath: file))
      let run = try Confined.run(InputKind.decisions.call(file, in: folder))
      #expect(run.code == 0 && run.errors == "" && run.output.hasPrefix("APTO"), "\(run.errors)")
    }
  }
}
