internal import Days

// The wire form of a workbook: its members in the order in which they are declared.

extension WireWriter {
  mutating func day(_ day: Day) { integer(Int(day.number)) }

  mutating func fact(_ fact: Fact) {
    text(fact.label)
    text(fact.value)
  }

  mutating func workbook(_ workbook: Workbook) {
    text(workbook.title)
    word(workbook.language)
    optional(workbook.date) { $0.day($1) }
    list(workbook.sheets) { $0.sheet($1) }
  }

  private mutating func sheet(_ sheet: Sheet) {
    text(sheet.name)
    list(sheet.heading) { writer, line in
      writer.text(line.label)
      writer.cell(line.value)
    }
    list(sheet.columns) { writer, column in
      writer.text(column.title)
      writer.natural(max(0, column.width))
      writer.flag(column.wraps)
    }
    optional(sheet.printedColumns) { $0.natural(max(0, $1)) }
    list(sheet.rows) { $0.row($1) }
  }

  mutating func row(_ row: [Sheet.Cell]) { list(row) { $0.cell($1) } }

  private mutating func cell(_ cell: Sheet.Cell) {
    switch cell {
    case .empty: natural(0)
    case .text(let text):
      natural(1)
      self.text(text)
    case .integer(let number):
      natural(2)
      integer(number)
    case .hundredths(let number):
      natural(3)
      integer(number)
    case .date(let day):
      natural(4)
      self.day(day)
    case .word(let text, let tone):
      natural(5)
      self.text(text)
      word(tone)
    }
  }
}

extension WireReader {
  mutating func day() throws(WireFault) -> Day {
    guard let number = Int32(exactly: try integer()) else { throw WireFault() }
    return Day(number: number)
  }

  mutating func fact() throws(WireFault) -> Fact { Fact(try text(), try text()) }

  mutating func workbook() throws(WireFault) -> Workbook {
    Workbook(
      title: try text(), language: try word(PaperLanguage.self),
      date: try optional { reader throws(WireFault) in try reader.day() },
      sheets: try list { reader throws(WireFault) in try reader.sheet() })
  }

  private mutating func sheet() throws(WireFault) -> Sheet {
    Sheet(
      name: try text(),
      heading: try list { reader throws(WireFault) in
        Sheet.Heading(try reader.text(), try reader.cell())
      },
      columns: try list { reader throws(WireFault) in
        Sheet.Column(try reader.text(), width: try reader.natural(), wraps: try reader.flag())
      }, printedColumns: try optional { reader throws(WireFault) in try reader.natural() },
      rows: try list { reader throws(WireFault) in try reader.row() })
  }

  mutating func row() throws(WireFault) -> [Sheet.Cell] {
    try list { reader throws(WireFault) in try reader.cell() }
  }

  private mutating func cell() throws(WireFault) -> Sheet.Cell {
    switch try natural() {
    case 0: .empty
    case 1: .text(try text())
    case 2: .integer(try integer())
    case 3: .hundredths(try integer())
    case 4: .date(try day())
    case 5: .word(try text(), try word(Tone.self))
    default: throw WireFault()
    }
  }
}
