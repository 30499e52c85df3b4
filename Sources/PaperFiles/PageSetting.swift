internal import Papers

/// The blocks of a paper as entries of its pages, in reading order.
struct PageSetting {
  private(set) var entries: [PageEntry] = []
  private var tables = 0
  private let measure: (PageCell) -> [PageLine]

  /// - Parameter measure: lays a text out.
  init(_ paper: Paper, measure: @escaping (PageCell) -> [PageLine]) {
    self.measure = measure
    add(PageEntry(cells: [Self.whole(paper.title, .title, tag: "H1")], keepsWithNext: true))
    for block in paper.blocks { add(block) }
  }

  private mutating func add(_ block: Paper.Block) {
    switch block {
    case .heading(let text):
      add(PageEntry(cells: [Self.whole(text, .heading, tag: "H2")], above: 14, keepsWithNext: true))
    case .paragraph(let text): add(PageEntry(cells: [Self.whole(text, .body, tag: "P")], above: 6))
    case .facts(let facts): add(facts)
    case .table(let table): add(table)
    case .signatures(let names): addSignatures(names)
    }
  }

  private mutating func add(_ entry: PageEntry) {
    var entry = entry
    for index in entry.cells.indices {
      entry.cells[index].text = PlainText.clean(entry.cells[index].text)
      entry.cells[index].lines = measure(entry.cells[index])
    }
    entries.append(entry)
  }

  private static func whole(_ text: String, _ font: PageFont, tag: String) -> PageCell {
    PageCell(text: text, font: font, left: 0, width: PageSize.textWidth, tag: tag)
  }

  private mutating func add(_ facts: [Fact]) {
    let label = PageSize.textWidth * 0.3
    for (index, fact) in facts.enumerated() {
      let cells = [
        PageCell(text: fact.label, font: .strong, left: 0, width: label - 8, tag: "TH"),
        PageCell(text: fact.value, font: .body, left: label, width: PageSize.textWidth - label, tag: "TD"),
      ]
      // A few are read at a glance, and so on one page.
      let isFollowed = index + 1 < facts.count && facts.count <= 12
      add(PageEntry(cells: cells, above: index == 0 ? 8 : 2, keepsWithNext: isFollowed, table: tables))
    }
    tables += 1
  }

  /// Blank between the edge of a box and its text.
  private static let inset = 3.5

  private mutating func add(_ table: PaperTable) {
    let shares = table.columns.map { max(1, $0.share) }
    let unit = PageSize.textWidth / Double(max(1, shares.reduce(0, +)))
    func cells(_ texts: [String], _ font: PageFont, tag: String) -> [PageCell] {
      var (left, cells): (Double, [PageCell]) = (0, [])
      for (index, column) in table.columns.enumerated() {
        let width = Double(shares[index]) * unit
        cells.append(
          PageCell(
            text: index < texts.count ? texts[index] : "", font: font, left: left + Self.inset,
            width: width - 2 * Self.inset, isFigure: column.isFigure, tag: tag))
        left += width
      }
      return cells
    }
    let padding = (top: Self.inset, bottom: Self.inset)
    let header = entries.count
    add(
      PageEntry(
        cells: cells(table.columns.map(\.title), .strongCell, tag: "TH"), frame: .boxes(ground: 0xD9_E2F3, edge: nil),
        above: 8, padding: padding, keepsWithNext: !table.rows.isEmpty, table: tables))
    for row in table.rows {
      let colours = row.tone.map(ToneColours.init)
      let ground = colours?.paleGround ?? (row.isStrong ? 0xF2_F2F2 : nil)
      add(
        PageEntry(
          cells: cells(row.cells, row.isStrong ? .strongCell : .cell, tag: "TD"),
          frame: .boxes(ground: ground, edge: colours?.ink), padding: padding, table: tables, header: header))
    }
    tables += 1
  }

  /// Two lines to sign on side by side, all of them on one page with the end of what is signed: a page with nothing but
  /// signatures could be put behind any paper.
  private mutating func addSignatures(_ names: [String]) {
    if !names.isEmpty, !entries.isEmpty { entries[entries.count - 1].keepsWithNext = true }
    let (gap, room) = (36.0, 54.0)
    let width = (PageSize.textWidth - gap) / 2
    for start in stride(from: 0, to: names.count, by: 2) {
      let cells = names[start..<min(start + 2, names.count)].enumerated().map { index, name in
        PageCell(text: name, font: .body, left: Double(index) * (width + gap), width: width, tag: "P")
      }
      add(
        PageEntry(
          cells: cells, frame: .signature, above: 10, padding: (top: room, bottom: 0),
          keepsWithNext: start + 2 < names.count))
    }
  }
}
