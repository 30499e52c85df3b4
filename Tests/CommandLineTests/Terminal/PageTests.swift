import Foundation
import TestSupport
import Testing

/// Pages on terminals and elsewhere: how wide, in colour or not, drawn with which characters.
@Suite struct PageTests {
  private static let drawing = "█▒░─┬·–—…→"
  private static let escape: Character = "\u{1B}"

  static let check = [
    "check", "Fixtures/Applicants/trabajos-simultaneos", "--posting", "Fixtures/Postings/ipd-cas-012-2026.json",
  ]
  static let pages = [
    check, check + ["--lang", "en"],
    ["check", "Fixtures/Applicants/todo-falta", "--posting", "Fixtures/Postings/indecopi-dl728.json"],
    ["check", "Fixtures/Applicants/practicas-secigra", "--posting", "Fixtures/Postings/pge.json"],
    ["file", "show", "Fixtures/Applicants/apto"], ["posting", "show", "Fixtures/Postings/pge.json"],
    ["rules", "list"], ["rules", "show", "indecopi-2023"],
  ]

  private func page(_ arguments: [String], _ environment: [String: String] = [:]) throws -> String {
    try Running.run(Running.program, arguments, environment: environment).output
  }

  /// Lines that are too long although they could be broken.
  private func tooLong(_ page: String, _ width: Int) -> [Substring] {
    page.replacing(/\u{1B}\[[0-9;]*m/, with: "").split(separator: "\n").filter {
      $0.count > width && $0.split(separator: " ").count > 1
    }
  }

  private func longest(_ page: String) -> Int {
    page.split(separator: "\n").filter { !$0.contains("sha256:") }.map(\.count).max() ?? 0
  }

  @Test(arguments: pages)
  func noLineIsLongerThanThePage(arguments: [String]) throws {
    for width in [60, 80, 120] {
      let plain = try page(arguments, ["COLUMNS": "\(width)"])
      #expect(tooLong(plain, width) == [])
      let coloured = try page(arguments + ["--color", "always"], ["COLUMNS": "\(width)"])
      #expect(tooLong(coloured, width) == [])
      #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
      let drawn = try page(arguments, ["COLUMNS": "\(width)", "LC_ALL": "C"])
      #expect(tooLong(drawn, width) == [])
      #expect(!drawn.contains { Self.drawing.contains($0) })
      #expect(!plain.contains("\n\n\n") && !plain.split(separator: "\n").contains { $0.hasSuffix(" ") })
    }
  }

  @Test func aWiderPageUsesItsWidth() throws {
    let widths = try [60, 80, 120].map { longest(try page(Self.check, ["COLUMNS": "\($0)"])) }
    #expect(widths[0] <= 60 && (71...80).contains(widths[1]) && (101...120).contains(widths[2]))
  }

  @Test func aWidthThatIsNoneOrNotSaneIsNotTaken() throws {
    let plain = try page(Self.check)
    for columns in ["", "wide", "-5", "0", "80", "99999999999999999999"] {
      #expect(try page(Self.check, ["COLUMNS": columns]) == plain, "\(columns)")
    }
    #expect(try page(Self.check, ["COLUMNS": "10"]) == page(Self.check, ["COLUMNS": "60"]))
    #expect(try page(Self.check, ["COLUMNS": "1000"]) == page(Self.check, ["COLUMNS": "120"]))
  }

  @Test func whatIsNoTerminalGetsColourOnlyWhenAsked() throws {
    #expect(try !page(Self.check).contains(Self.escape))
    #expect(try !page(Self.check + ["--color", "auto"]).contains(Self.escape))
    #expect(try page(Self.check + ["--color=always"], ["NO_COLOR": "1"]).contains(Self.escape))
    #expect(try !page(Self.check + ["--color", "always", "--format", "json"]).contains(Self.escape))
    #expect(try Running.run(Running.program, Self.check + ["--color", "often"]).code == 2)
  }

  @Test func aTerminalGetsColourUnlessItsUserWantsNone() throws {
    #expect(try PseudoTerminal.run(Self.check, columns: 80).contains(Self.escape))
    #expect(try PseudoTerminal.run(Self.check, columns: 80, environment: ["NO_COLOR": ""]).contains(Self.escape))
    #expect(try !PseudoTerminal.run(Self.check, columns: 80, environment: ["NO_COLOR": "1"]).contains(Self.escape))
    #expect(try !PseudoTerminal.run(Self.check, columns: 80, environment: ["TERM": "dumb"]).contains(Self.escape))
    #expect(try !PseudoTerminal.run(Self.check + ["--color", "never"], columns: 80).contains(Self.escape))
  }

  @Test func aTerminalTellsItsOwnWidth() throws {
    let quiet = Self.check + ["--color", "never"]
    for width in [60, 80, 120] {
      let shown = try PseudoTerminal.run(quiet, columns: UInt16(width), environment: ["COLUMNS": "95"])
      #expect(try shown == page(quiet, ["COLUMNS": "\(width)"]))
    }
    let silent = try PseudoTerminal.run(quiet, columns: 0, environment: ["COLUMNS": "95"])
    #expect(try silent == page(quiet, ["COLUMNS": "95"]))
  }

  static let locales: [(variables: [String: String], isUnicode: Bool)] = [
    (["LC_ALL": "", "LANG": "C"], false), (["LC_ALL": "", "LANG": "es_PE.UTF-8"], true), (["LC_ALL": "C.UTF-8"], true),
    (["LC_ALL": "es_PE.utf8"], true), (["LC_ALL": "", "LC_CTYPE": "POSIX", "LANG": "es_PE.UTF-8"], false),
    (["LC_ALL": "", "LC_CTYPE": "es_PE.UTF-8@x", "LANG": "C"], true), (["LC_ALL": "C", "LANG": "es_PE.UTF-8"], false),
    (["LC_ALL": "es_PE.ISO-8859-1"], false), (["LC_ALL": "", "LC_CTYPE": "", "LANG": ""], false),
  ]

  @Test(arguments: locales)
  func theLocaleDecidesWhatIsDrawnWith(variables: [String: String], isUnicode: Bool) throws {
    let page = try page(Self.check, variables)
    #expect(page.contains("█") == isUnicode && page.contains { Self.drawing.contains($0) } == isUnicode)
    #expect(page.contains("#") != isUnicode)
    #expect(page.contains("SALCEDO ÑAUPARI"))
  }
}
