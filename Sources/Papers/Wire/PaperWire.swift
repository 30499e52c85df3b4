// The wire form of a paper: its members in the order in which they are declared.

extension WireWriter {
  mutating func paper(_ paper: Paper) {
    text(paper.title)
    word(paper.language)
    optional(paper.date) { $0.day($1) }
    text(paper.foot)
    list(paper.blocks) { $0.block($1) }
  }

  private mutating func block(_ block: Paper.Block) {
    switch block {
    case .heading(let text):
      natural(0)
      self.text(text)
    case .paragraph(let text):
      natural(1)
      self.text(text)
    case .facts(let facts):
      natural(2)
      list(facts) { $0.fact($1) }
    case .table(let table):
      natural(3)
      self.table(table)
    case .signatures(let names):
      natural(4)
      list(names) { $0.text($1) }
    }
  }

  private mutating func table(_ table: PaperTable) {
    list(table.columns) { writer, column in
      writer.text(column.title)
      writer.natural(max(0, column.share))
      writer.flag(column.isFigure)
    }
    list(table.rows) { writer, row in
      writer.list(row.cells) { $0.text($1) }
      writer.flag(row.isStrong)
      writer.optional(row.tone) { $0.word($1) }
    }
  }
}

extension WireReader {
  mutating func paper() throws(WireFault) -> Paper {
    Paper(
      title: try text(), language: try word(PaperLanguage.self),
      date: try optional { reader throws(WireFault) in try reader.day() }, foot: try text(),
      blocks: try list { reader throws(WireFault) in try reader.block() })
  }

  private mutating func block() throws(WireFault) -> Paper.Block {
    switch try natural() {
    case 0: .heading(try text())
    case 1: .paragraph(try text())
    case 2: .facts(try list { reader throws(WireFault) in try reader.fact() })
    case 3: .table(try table())
    case 4: .signatures(try texts())
    default: throw WireFault()
    }
  }

  private mutating func texts() throws(WireFault) -> [String] {
    try list { reader throws(WireFault) in try reader.text() }
  }

  private mutating func table() throws(WireFault) -> PaperTable {
    PaperTable(
      columns: try list { reader throws(WireFault) in
        PaperTable.Column(try reader.text(), share: try reader.natural(), isFigure: try reader.flag())
      },
      rows: try list { reader throws(WireFault) in
        PaperTable.Row(
          try reader.texts(), isStrong: try reader.flag(),
          tone: try reader.optional { reader throws(WireFault) in try reader.word(Tone.self) })
      })
  }
}
