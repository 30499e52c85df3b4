import Days
import Foundation
import Papers
import Testing

/// What openpyxl, which is not ours, finds in the workbooks.
@Suite struct XLSXTests {
  let desk = try! Desk()

  private func read(
    _ rows: [[Sheet.Cell]], columns: Int = 3, heading: [Sheet.Heading] = []
  ) throws -> ReadWorkbook.Sheet {
    let workbook = SamplePapers.workbook(rows, columns: columns, heading: heading)
    return try PaperReader.workbook(desk.write(workbook)).sheets[0]
  }

  @Test func aSheetIsSetUpToBeReadFilteredAndPrinted() throws {
    var workbook = SamplePapers.workbook(
      [[.text("a"), .text("b"), .text("c")], [.text("d"), .empty, .empty]],
      heading: [.init("Puesto", .text("Analista")), .init("Evaluadores", .text("X; Y"))])
    workbook.sheets[0].printedColumns = 2
    let read = try PaperReader.workbook(desk.write(workbook))
    #expect(read.title == "Matriz de resultados")
    #expect(read.created == "2026-03-24T00:00:00")
    let sheet = try #require(read.sheets.first)
    #expect(sheet.name == "Resultados")
    #expect(sheet.rows[0][0].text == "Puesto" && sheet.rows[0][0].bold && sheet.rows[1][1].text == "X; Y")
    #expect(sheet.rows[3].map(\.text) == ["Columna 1", "Columna 2", "Columna 3"] && sheet.rows[3][0].bold)
    #expect(sheet.frozen == "A5" && sheet.filter == "A4:C6" && sheet.titles == "$4:$4")
    #expect(sheet.orientation == "landscape" && sheet.paper == 9 && sheet.fitsWidth)
    #expect(sheet.foot == "Página &P de &N" || sheet.foot == "Página &[Page] de &N")
    #expect(sheet.rows[4].allSatisfy { $0.wrap && $0.top })
    #expect(sheet.widths.allSatisfy { (20...21).contains($0) })
  }

  @Test func datesNumbersAndWordsAreWhatTheyAre() throws {
    let day = try #require(Day(year: 2026, month: 2, day: 28))
    let row = try read(
      [
        [
          .date(day), .hundredths(4_005), .hundredths(-1), .integer(2_141), .word("APTO", .good),
          .word("NO APTO", .bad),
        ]
      ],
      columns: 6
    ).rows[1]
    #expect(row[0].kind == "d" && row[0].value == .text("2026-02-28") && row[0].format == "dd/mm/yyyy")
    #expect(row[1].value == .number(40.05) && row[1].format == "0.00" && row[2].value == .number(-0.01))
    #expect(row[3].value == .number(2_141) && row[3].format == "0")
    #expect(row[4].text == "APTO" && row[5].text == "NO APTO")
    #expect(row[4].ground != nil && row[5].ground != nil && row[4].ground != row[5].ground)
  }

  @Test func soDoTheyAboveTheTable() throws {
    let day = try #require(Day(year: 2026, month: 2, day: 28))
    let rows = try read(
      [[.text("x")]],
      heading: [.init("Día", .date(day)), .init("Puntaje", .hundredths(8_050)), .init("Vacantes", .integer(2))]
    ).rows
    #expect(rows[0][1].kind == "d" && rows[0][1].value == .text("2026-02-28") && rows[0][1].format == "dd/mm/yyyy")
    #expect(rows[1][1].value == .number(80.5) && rows[1][1].format == "0.00")
    #expect(rows[2][1].value == .number(2) && rows[2][1].format == "0")
  }

  /// What a number of the format cannot say exactly, and days before it can count them, are texts.
  @Test func whatTheFormatCannotSayIsText() throws {
    let old = try #require(Day(year: 1899, month: 12, day: 31))
    let row = try read([[.integer(.max), .date(old), .integer(-(1 << 53))]]).rows[1]
    #expect(row[0].text == "9223372036854775807" && row[1].text == "1899-12-31")
    #expect(row[2].value == .number(-9_007_199_254_740_992))
  }

  @Test(arguments: [
    ("=1+1", "=1+1"), ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"), ("+51 1 2345678", "+51 1 2345678"),
    ("-1", "-1"), ("@SUM(A1)", "@SUM(A1)"), ("40000012", "40000012"), ("007", "007"), ("a\u{0}b", "a\u{FFFD}b"),
    ("\u{1}\u{1F}\u{7F}", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("]]>&<\"'", "]]>&<\"'"), ("a\r\nb\rc\nd", "a\nb\nc\nd"),
    ("🎉👩‍👩‍👧", "🎉👩‍👩‍👧"), ("שלום العربية", "שלום العربية"), (" blancos ", " blancos "),
    ("http://example.org", "http://example.org"), ("{=1}", "{=1}"), ("\u{FFFF}", "\u{FFFD}"),
  ])
  func hostileTextIsTextAsItStands(text: String, shown: String) throws {
    let cells = try read([[.text(text), .word(text, .bad), .text("después")]]).rows[1]
    #expect(cells[0].kind == "s" || cells[0].kind == "inlineStr")
    #expect(cells[0].text == shown && cells[1].text == shown && cells[2].text == "después")
  }

  /// A program of sheets reads `_x0041_` as A; what it shows must be what was written.
  @Test func aTextThatLooksLikeASignByItsNumberIsEscaped() throws {
    let path = try desk.write(SamplePapers.workbook([[.text("_x0041_ _x004_ _X0041_ _x_x0042_")]]))
    let xml = try PaperReader.run(["unzip", "-p", path, "xl/worksheets/sheet1.xml"])
    #expect(xml.contains("<t>_x005F_x0041_ _x004_ _X0041_ _x_x005F_x0042_</t>"))
  }

  @Test(arguments: [(32_766, false), (32_767, false), (32_768, true), (40_000, true)])
  func aTextTooLongForACellIsCutVisibly(count: Int, isCut: Bool) throws {
    let text = String(repeating: "ñ", count: count)
    let shown = try #require(try read([[.text(text)]]).rows[1][0].text)
    #expect(shown.utf16.count == min(count, 32_767))
    #expect(shown.hasSuffix(" […]") == isCut)
  }

  @Test func aLongTextOfSignsOfTwoUnitsIsNotCutWithinOne() throws {
    let shown = try #require(try read([[.text(String(repeating: "🎉", count: 20_000))]]).rows[1][0].text)
    #expect(shown.utf16.count <= 32_767 && shown.hasSuffix("🎉 […]"))
  }

  @Test func sheetsAreNamedAsTheFormatAllows() throws {
    var workbook = SamplePapers.workbook([])
    let names = [
      "a/b:c*d?e[f]g\\h'", String(repeating: "ñ", count: 40), String(repeating: "Ñ", count: 40), "", "=1+1", "Hoja",
      "HOJA",
    ]
    workbook.sheets = names.map { Sheet(name: $0, columns: [.init("x", width: 9)]) }
    let read = try PaperReader.workbook(desk.write(workbook)).sheets.map(\.name)
    #expect(
      read == [
        "a b c d e f g h ", String(repeating: "ñ", count: 31), String(repeating: "Ñ", count: 27) + " (2)", "-", "=1+1",
        "Hoja", "HOJA (2)",
      ])
  }

  /// Programs of sheets do not all work out how high a row must be.
  @Test func rowsAreAsHighAsTheirTextsNeed() throws {
    let rows: [[Sheet.Cell]] = [
      [.text("una línea"), .integer(1), .empty], [.text("una\ndos\ntres"), .empty, .empty],
      [.empty, .word(String(repeating: "palabra ", count: 12), .bad), .empty],
      [.text(String(repeating: "x", count: 60)), .empty, .empty],
      [.text(String(repeating: "y\n", count: 100)), .empty, .empty],
    ]
    let heights = try PaperReader.workbook(desk.write(SamplePapers.workbook(rows))).sheets[0].heights
    #expect(heights == [27, nil, 39, 75, 39, 409])
  }

  @Test func aTableWithoutRowsIsItsHeader() throws {
    let sheet = try read([])
    #expect(sheet.rows.count == 1 && sheet.filter == "A1:C1")
  }

  @Test func rowsOfSeveralSheetsMayTakeTurns() throws {
    let press = try PaperPress(program: Desk.program)
    var workbook = SamplePapers.workbook([[.text("primera")]])
    workbook.sheets.append(Sheet(name: "Otra", columns: [.init("x", width: 9)]))
    let book = press.open(workbook, at: desk.path("turns.xlsx"))
    for index in 0..<50 {
      press.add([.integer(index)], toSheet: 0, of: book)
      press.add([.text("r\(index)")], toSheet: 1, of: book)
    }
    press.close(book)
    #expect(press.finish() == [desk.outcome("turns.xlsx")])
    let read = try PaperReader.workbook(desk.path("turns.xlsx")).sheets
    #expect(read[0].rows[1][0].text == "primera" && read[0].rows[51][0].value == .number(49))
    #expect(read[1].rows.dropFirst().map { $0[0].text } == (0..<50).map { "r\($0)" })
  }

  @Test func theSameWorkbookGivesTheSameBytes() throws {
    let rows = (0..<200).map { [Sheet.Cell.integer($0), .text("á\($0)"), .date(SamplePapers.day)] }
    _ = try desk.write(SamplePapers.workbook(rows), as: "a.xlsx")
    // Whatever the clock of its files says.
    let other = try Desk()
    _ = try other.write(SamplePapers.workbook(rows), as: "b.xlsx")
    #expect(try desk.bytes("a.xlsx") == other.bytes("b.xlsx"))
  }
}
