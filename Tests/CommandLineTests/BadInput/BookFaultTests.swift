import Foundation
import TestSupport
import Testing

/// Rule books of a folder that cannot hold.
@Suite struct BookFaultTests {
  private static let citation = #""citation": {"document": "d", "section": "s", "quote": "q"}"#

  private static func duration(_ members: String) -> String { #""values": {"duration": \#(members)}"# }

  static let cases: [BadInput] = [
    BadInput(
      "an unknown path", #""values": {"durations": {"value": "calendar", "from": "2020-01-01", \#(citation)}}"#,
      at: "values.durations", "El formato no conoce la clave «durations»"),
    BadInput("a value that is no leaf", duration(#""calendar""#), at: "values.duration", "un objeto {"),
    BadInput(
      "a value of another type", duration(#"{"value": 360, "from": "2020-01-01", \#(citation)}"#),
      at: "values.duration.value", "«days360»"),
    BadInput(
      "a value without a day", duration(#"{"value": "calendar", \#(citation)}"#), at: "values.duration.from",
      "una fecha AAAA-MM-DD"),
    BadInput(
      "a value from 30 February", duration(#"{"value": "calendar", "from": "2026-02-30", \#(citation)}"#),
      at: "values.duration.from", "2026-02-30"),
    BadInput(
      "a value without a citation", duration(#"{"value": "calendar", "from": "2020-01-01"}"#),
      at: "values.duration.citation", "Falta este dato"),
    BadInput(
      "a citation without a quote",
      duration(#"{"value": "calendar", "from": "2020-01-01", "citation": {"document": "d", "section": "s"}}"#),
      at: "values.duration.citation.quote", "Falta este dato"),
    BadInput(
      "days that descend",
      duration(
        #"[{"value": "calendar", "from": "2021-01-01", \#(citation)}, {"value": "days360", "from": "2020-01-01", \#(citation)}]"#
      ), at: "values.duration", "distintas y ascendentes"),
    BadInput("values as a list", #""values": []"#, at: "values", "un objeto {"),
    BadInput("an unknown member", #""autor": "yo""#, at: "autor", "El formato no conoce la clave «autor»"),
    BadInput(
      "a notice without words",
      #""notices": [{"code": "c", "text": {"es": "", "en": "x"}, "from": "2020-01-01", \#(citation)}]"#,
      at: "notices[0].text.es", "un texto que no esté vacío"),
    BadInput(
      "no accepted format",
      #""values": {"attachments": {"formats": {"value": [], "from": "2020-01-01", \#(citation)}}}"#,
      "no pueden valer juntos"),
  ]

  @Test(arguments: cases)
  func whatCannotBeARuleIsRefusedWithItsPlace(bad: BadInput) throws {
    let text = InputKind.book.text(String(decoding: bad.content, as: UTF8.self))
    let (run, file) = try Confined.read(Data(text.utf8), as: .book)
    expectRefusal(run, of: file, bad)
  }

  /// Books by their ids, the base of each, and the file and words of the fault that asking for the first shows.
  static let bases: [(situation: String, books: [(id: String, base: String)], file: String, says: String)] = [
    ("itself", [("a", "a")], "a.json", "Estas referencias vuelven a su comienzo: «a» → «a»."),
    ("each other", [("a", "b"), ("b", "a")], "b.json", "«a» → «b» → «a»"),
    ("a circle that does not hold it", [("a", "b"), ("b", "c"), ("c", "b")], "c.json", "«b» → «c» → «b»"),
    ("nobody", [("a", "nadie")], "a.json", "«nadie» no existe"),
    ("one that is based on nobody", [("a", "b"), ("b", "nadie")], "b.json", "«nadie» no existe"),
    // Each id holds for the folder's own, so that this one is based on itself and not on the one inside the program.
    (
      "the one whose id it takes", [("servir-2020", "servir-2020")], "servir-2020.json", "«servir-2020» → «servir-2020»"
    ),
  ]

  @Test(arguments: bases)
  func aBookBasedOnWhatCannotBearItIsRefused(
    situation: String, books: [(id: String, base: String)], file: String, says: String
  ) throws {
    try Running.inFolder { folder in
      try Self.write(books, into: folder)
      let run = try Confined.run(["rules", "show", books[0].id, "--rules", folder.path])
      expectRefusal(run, of: "\(folder.path)/\(file)", BadInput(situation, "", at: "basedOn", says))
      // One fault has one line: the books above it are not blamed for it.
      #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    }
  }

  /// A book is read inside the reading of the one that is based on it: a long chain would use up the stack.
  @Test(arguments: [16, 17, 5_000])
  func sixteenBooksBasedOnOneAnotherAreTheMost(count: Int) throws {
    try Running.inFolder { folder in
      try Self.write((2...count).map { ("b\($0)", $0 == 2 ? "servir-2020" : "b\($0 - 1)") }, into: folder)
      let run = try Confined.run(["rules", "show", "b\(count)", "--rules", folder.path])
      guard count > 16 else {
        #expect(run.code == 0 && run.errors == "", "\(run.errors.prefix(500))")
        return
      }
      let bad = BadInput("", "", at: "basedOn", "Hay más de 16 libros basados uno en otro")
      expectRefusal(run, of: "\(folder.path)/b\(count - 15).json", bad)
    }
  }

  private static func write(_ books: [(id: String, base: String)], into folder: URL) throws {
    for (id, base) in books {
      let text = InputKind.book.text().replacingOccurrences(of: "\"malo\"", with: "\"\(id)\"")
        .replacingOccurrences(of: "\"basedOn\": \"servir-2020\"", with: "\"basedOn\": \"\(base)\"")
      try Data(text.utf8).write(to: folder.appending(path: "\(id).json"))
    }
  }
}
