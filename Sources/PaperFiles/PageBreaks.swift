/// Which lines of which entries stand on which page.
struct PageBreaks {
  /// A stretch of an entry's lines.
  struct Piece: Hashable {
    var entry: Int
    var lines: Range<Int>
    /// From the top of what can be written on.
    var top: Double
    /// Whether it is the header of a table once more.
    var isRepeated = false
  }

  private(set) var pages: [[Piece]] = [[]]
  private let entries: [PageEntry]
  private let room: Double
  private var used = 0.0
  /// Whether nothing but a repeated header stands on the page yet.
  private var isFresh = true

  /// - Parameter room: how high the part of a page is that can be written on.
  init(_ entries: [PageEntry], room: Double) {
    self.entries = entries
    self.room = room
    var index = 0
    while index < entries.count {
      let chain = self.chain(from: index)
      if height(of: chain) <= left(before: chain.lowerBound) {
        place(chain)
      } else if height(of: chain) - entries[index].above + header(of: chain.lowerBound) <= room {
        breakPage(before: chain.lowerBound)
        place(chain)
      } else {
        if beginning(of: chain) > left(before: chain.lowerBound), !isFresh { breakPage(before: chain.lowerBound) }
        for entry in chain { placeApart(entry) }
      }
      index = chain.upperBound
    }
  }

  /// An entry with those behind it that may not be parted from it.
  private func chain(from index: Int) -> Range<Int> {
    var end = index + 1
    while end < entries.count, entries[end - 1].keepsWithNext { end += 1 }
    return index..<end
  }

  private func height(of chain: Range<Int>) -> Double {
    entries[chain].map { $0.above + $0.height }.reduce(0, +)
  }

  /// How high a chain is up to the first line of its last entry: what stands together even where the whole cannot.
  private func beginning(of chain: Range<Int>) -> Double {
    let last = entries[chain.upperBound - 1]
    return height(of: chain) - last.height + last.height(of: 0..<min(1, last.lineCount))
  }

  private func left(before index: Int) -> Double {
    // At the top of a page no blank is needed.
    room - used + (isFresh ? entries[index].above : 0)
  }

  /// How high the header is that an entry needs above it on a page of its own.
  private func header(of index: Int) -> Double {
    repeatedHeader(of: index).map { entries[$0].height } ?? 0
  }

  /// The header above an entry; none where it would leave little room for what stands below it.
  private func repeatedHeader(of index: Int) -> Int? {
    entries[index].header.flatMap { entries[$0].height <= room / 3 ? $0 : nil }
  }

  private mutating func breakPage(before index: Int) {
    pages.append([])
    (used, isFresh) = (0, true)
    guard let header = repeatedHeader(of: index) else { return }
    add(Piece(entry: header, lines: 0..<entries[header].lineCount, top: 0, isRepeated: true))
  }

  private mutating func place(_ chain: Range<Int>) {
    for index in chain {
      if !isFresh { used += entries[index].above }
      add(Piece(entry: index, lines: 0..<entries[index].lineCount, top: used))
    }
  }

  /// Places an entry that may be parted from the next; line by line where no page is long enough for it.
  private mutating func placeApart(_ index: Int) {
    let entry = entries[index]
    if entry.above + entry.height <= left(before: index) { return place(index..<index + 1) }
    if entry.height + header(of: index) <= room {
      breakPage(before: index)
      return place(index..<index + 1)
    }
    var line = 0
    if !isFresh { used += entry.above }
    while line < entry.lineCount {
      var end = line
      while end < entry.lineCount, entry.height(of: line..<end + 1) <= room - used { end += 1 }
      if end == line {
        // A line that no page has room for is drawn on one all the same.
        if isFresh { end = line + 1 } else { breakPage(before: index) }
      }
      if end > line { add(Piece(entry: index, lines: line..<end, top: used)) }
      line = end
    }
  }

  private mutating func add(_ piece: Piece) {
    pages[pages.count - 1].append(piece)
    if !piece.isRepeated { isFresh = false }
    used += entries[piece.entry].height(of: piece.lines)
  }
}
