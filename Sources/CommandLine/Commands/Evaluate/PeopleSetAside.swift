internal import Eligibility
internal import Glibc
internal import Papers
internal import Reports
internal import Words

extension PersonPapers {
  /// What is put aside of a person until everybody is there: its length in eight bytes, and rows and sheet.
  var setAside: [UInt8] {
    let head: [Sheet.Cell] = [
      .text(listed.name), .text(fileName), .text(hash), .text(line), .text(listed.number), .text(listed.outcome),
      listed.points.map { .hundredths($0) } ?? .empty, .text(listed.standing?.rawValue ?? ""),
    ]
    let aside = SetAside(rows: [head, rows.person] + rows.reasons, paper: sheet).bytes
    return stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: aside.count >> $0) } + aside
  }

  /// The same read again; `nil` where it is something else.
  init?(_ aside: SetAside) {
    guard aside.rows.count >= 2, aside.rows[0].count == 8 else { return nil }
    let head = aside.rows[0].map { cell -> String in if case .text(let text) = cell { text } else { "" } }
    var points: Int?
    if case .hundredths(let figure) = aside.rows[0][6] { points = figure }
    listed = .init(
      name: head[0], number: head[4], outcome: head[5], points: points, standing: Verdict.Standing(rawValue: head[7]))
    (fileName, hash, line) = (head[1], head[2], head[3])
    rows = .init(person: aside.rows[1], reasons: Array(aside.rows[2...]))
    sheet = aside.paper
  }
}

/// Everybody who was put aside, in the order of names, each read again when it is asked for: in memory is only where each
/// stands.
struct PeopleSetAside {
  private struct Place {
    let name: SpanishOrder.Beginning
    let start: Int
  }

  private let file: AppendedFile
  private let starts: [Int]

  var count: Int { starts.count }

  init(_ file: AppendedFile) throws(FileError) {
    self.file = file
    var places: [Place] = []
    var start = 0
    while start < file.size {
      let range = try Self.range(file, start)
      let name = try Self.person(file, range).listed.name
      places.append(Place(name: SpanishOrder(name).beginning, start: start))
      start = range.upperBound
    }
    places.sort { $0.name < $1.name }
    var starts: [Int] = []
    starts.reserveCapacity(places.count)
    var rest = places[...]
    while let name = rest.first?.name {
      let alike = rest.prefix { $0.name == name }
      starts += try Self.ordered(alike.map(\.start), file)
      rest = rest.dropFirst(alike.count)
    }
    self.starts = starts
  }

  func visit(_ body: (PersonPapers) throws(FileError) -> Void) throws(FileError) {
    for start in starts { try body(try Self.person(file, Self.range(file, start))) }
  }

  /// People whose names begin alike, by their whole names, and of one name by their files.
  private static func ordered(_ starts: [Int], _ file: AppendedFile) throws(FileError) -> [Int] {
    if starts.count == 1 { return starts }
    var people: [(start: Int, name: SpanishOrder, fileName: String, hash: String)] = []
    for start in starts {
      let person = try Self.person(file, range(file, start))
      people.append((start, SpanishOrder(person.listed.name), person.fileName, person.hash))
    }
    return people.sorted { a, b in
      if a.name < b.name || b.name < a.name { return a.name < b.name }
      return (a.fileName, a.hash) < (b.fileName, b.hash)
    }.map(\.start)
  }

  /// Where a person stands whose length is at a place.
  private static func range(_ file: AppendedFile, _ start: Int) throws(FileError) -> Range<Int> {
    let length = try file.bytes(start..<start + 8).reduce(0) { $0 << 8 | Int($1) }
    return start + 8..<start + 8 + length
  }

  private static func person(_ file: AppendedFile, _ range: Range<Int>) throws(FileError) -> PersonPapers {
    guard let aside = SetAside(try file.bytes(range)[...]), let person = PersonPapers(aside) else {
      throw FileError(path: file.path, code: EIO)
    }
    return person
  }
}
