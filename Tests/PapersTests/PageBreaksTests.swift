import TestSupport
import Testing

@testable import PaperFiles

/// Where pages end, of entries made by chance.
@Suite struct PageBreaksTests {
  static let room = 100.0

  private func entries(_ generator: inout SeededGenerator) -> [PageEntry] {
    var entries: [PageEntry] = []
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      let isTable = Bool.random(using: &generator)
      let header = isTable ? entries.count : nil
      for row in 0...(isTable ? Int.random(in: 0...15, using: &generator) : 0) {
        let lines = Int.random(in: 1...20, using: &generator) == 1 ? 40 : Int.random(in: 1...6, using: &generator)
        let cells = (1...3).map { column in
          var cell = PageCell(text: "", font: .cell, left: 0, width: 9, tag: "TD")
          cell.lines = Array(repeating: PageLine(height: 7), count: column == 1 ? lines : 1)
          return cell
        }
        entries.append(
          PageEntry(
            cells: cells, above: Double(Int.random(in: 0...9, using: &generator)), padding: (top: 2, bottom: 2),
            keepsWithNext: (isTable && row == 0) || Int.random(in: 0...9, using: &generator) == 0, table: header,
            header: row > 0 ? header : nil))
      }
    }
    return entries
  }

  /// How high the header is that is repeated above an entry.
  private func header(of entry: PageEntry, _ entries: [PageEntry]) -> Double {
    let height = entry.header.map { entries[$0].height } ?? 0
    return height <= Self.room / 3 ? height : 0
  }

  @Test func everyLineStandsOnceInOrderAndNoPageIsTooFull() {
    var generator = SeededGenerator.forTest()
    for _ in 0..<400 {
      let entries = entries(&generator)
      let pages = PageBreaks(entries, room: Self.room).pages
      let pieces = pages.flatMap { $0 }.filter { !$0.isRepeated }
      for (index, entry) in entries.enumerated() {
        let own = pieces.filter { $0.entry == index }
        #expect(own.flatMap { Array($0.lines) } == Array(0..<entry.lineCount))
        if own.count > 1 {
          #expect(entry.height + header(of: entry, entries) > Self.room, "only what no page holds is cut")
        }
      }
      #expect(pieces.map(\.entry) == pieces.map(\.entry).sorted())
      for page in pages {
        var end = 0.0
        for piece in page {
          #expect(piece.top >= end)
          end = piece.top + entries[piece.entry].height(of: piece.lines)
          #expect(end <= Self.room)
        }
      }
    }
  }

  @Test func aTableThatGoesOnHasItsHeaderOnEachPage() {
    var generator = SeededGenerator.forTest()
    for _ in 0..<400 {
      let entries = entries(&generator)
      for page in PageBreaks(entries, room: Self.room).pages {
        guard let first = page.first else { continue }
        let header = entries[first.entry].header
        let isLong = header.map { entries[$0].height > Self.room / 3 } ?? false
        #expect(header == nil || isLong, "a row stands below its header")
        if first.isRepeated { #expect(page.count > 1 && entries[page[1].entry].header == first.entry) }
      }
    }
  }

  @Test func whatKeepsTogetherIsNotParted() {
    var generator = SeededGenerator.forTest()
    for _ in 0..<400 {
      let entries = entries(&generator)
      let pages = PageBreaks(entries, room: Self.room).pages
      for page in pages.dropLast() {
        guard let last = page.last(where: { !$0.isRepeated }), entries[last.entry].keepsWithNext else { continue }
        var (first, end) = (last.entry, last.entry + 1)
        while first > 0, entries[first - 1].keepsWithNext { first -= 1 }
        while end < entries.count, entries[end - 1].keepsWithNext { end += 1 }
        let header = header(of: entries[first], entries)
        let height = entries[first..<end].map { $0.above + $0.height }.reduce(0, +) - entries[first].above
        #expect(height + header > Self.room, "only a chain that no page holds is parted")
      }
    }
  }
}
