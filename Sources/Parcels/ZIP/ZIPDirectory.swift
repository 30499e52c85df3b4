/// The directory at the end of a ZIP, held against what stands before and behind the bytes of each file.
///
/// Some programs read what is in a ZIP from its directory, others from file to file: where the two differ, each shows
/// something else. Here they say the same of every file, its name, sizes, sum and packing, and the files lie one behind
/// the other without anything between them that the directory does not name.
public struct ZIPDirectory {
  /// Bytes of the ZIP.
  private let size: Int
  /// Gives so many bytes from a place on; `nil` where there are not so many.
  private let read: (_ place: Int, _ count: Int) -> [UInt8]?

  public init(size: Int, read: @escaping (_ place: Int, _ count: Int) -> [UInt8]?) {
    self.size = size
    self.read = read
  }

  /// Whether all of it agrees.
  public var agrees: Bool {
    guard let (files, start) = files else { return false }
    let ordered = files.sorted { $0.place < $1.place }
    let places = ordered.map(\.place) + [start]
    return places[0] == 0 && zip(ordered, places.dropFirst()).allSatisfy { agrees($0, until: $1) }
  }

  // MARK: The directory

  /// What the directory says of a file.
  private struct File {
    let said: Said
    let place: Int
  }

  /// What is said of a file in either place.
  private struct Said {
    let name: [UInt8]
    let packing: Int
    let isEncrypted: Bool
    /// Whether its sum and sizes stand behind its bytes.
    let isSaidBehind: Bool
    /// Sum, packed size, size.
    var numbers: [Int]
  }

  /// Bytes of a directory that is read, at most: a thousand names and what goes with them.
  private static let longest = 1 << 24

  /// What the directory names, and where it begins; `nil` where there is none that holds together.
  private var files: (files: [File], start: Int)? {
    let tail = min(size, 22 + 0xFFFF)
    guard let end = read(size - tail, tail), let mark = Self.mark(in: end),
      let (count, start, behind) = extent(end, mark, at: size - tail), start <= behind,
      behind - start <= Self.longest, let directory = read(start, behind - start)
    else { return nil }
    var (files, rest) = ([File](), directory[...])
    for _ in 0..<count {
      guard let (file, after) = Self.file(Array(rest.prefix(46)), rest) else { return nil }
      files.append(file)
      rest = after
    }
    return rest.isEmpty ? (files, start) : nil
  }

  /// Where what stands behind the directory begins: the last of its marks. Where the remark behind another one ends with
  /// the ZIP, programs differ on which is meant.
  private static func mark(in end: [UInt8]) -> Int? {
    let marks = end.indices.filter { end[$0...].starts(with: [0x50, 0x4B, 5, 6]) }
    let whole = marks.filter { number(end, $0 + 20, 2) == end.count - $0 - 22 }
    return whole.count == 1 && whole == marks.suffix(1) ? whole[0] : nil
  }

  /// How many files the directory has, where it begins and what stands behind it, by the latter; where a figure has no room
  /// there, by the record that is pointed to before it. `nil` where the directory does not end there.
  private func extent(_ end: [UInt8], _ mark: Int, at place: Int) -> (count: Int, start: Int, behind: Int)? {
    guard let count = Self.number(end, mark + 10, 2), let length = Self.number(end, mark + 12, 4),
      let start = Self.number(end, mark + 16, 4)
    else { return nil }
    guard count == 0xFFFF || length == 0xFFFF_FFFF || start == 0xFFFF_FFFF else {
      return start + length == place + mark ? (count, start, place + mark) : nil
    }
    guard mark >= 20, end[(mark - 20)...].starts(with: [0x50, 0x4B, 6, 7]),
      let behind = Self.number(end, mark - 12, 8), behind <= size, let record = read(behind, 56),
      record.starts(with: [0x50, 0x4B, 6, 6]), let wideCount = Self.number(record, 32, 8),
      let wideLength = Self.number(record, 40, 8), let wideStart = Self.number(record, 48, 8)
    else { return nil }
    return wideStart <= behind && wideLength == behind - wideStart ? (wideCount, wideStart, behind) : nil
  }

  /// The file that a part of the directory begins with, and what is behind it.
  private static func file(_ head: [UInt8], _ rest: ArraySlice<UInt8>) -> (File, ArraySlice<UInt8>)? {
    guard head.starts(with: [0x50, 0x4B, 1, 2]), let comment = number(head, 32, 2), let place = number(head, 42, 4),
      let lengths = lengths(head, 2), rest.count >= 46 + lengths.name + lengths.more + comment,
      let said = said(head, 2, rest.dropFirst(46).prefix(lengths.name + lengths.more))
    else { return nil }
    return (File(said: said, place: place), rest.dropFirst(46 + lengths.name + lengths.more + comment))
  }

  // MARK: What stands with each file

  /// Whether what stands with a file says what the directory does, and nothing else lies between it and the next.
  private func agrees(_ file: File, until next: Int) -> Bool {
    guard let head = read(file.place, 30), head.starts(with: [0x50, 0x4B, 3, 4]), let lengths = Self.lengths(head, 0),
      let names = read(file.place + 30, lengths.name + lengths.more), let said = Self.said(head, 0, names[...])
    else { return false }
    let (listed, packed) = (file.said, file.said.numbers[1])
    guard said.name == listed.name, said.packing == listed.packing, said.isEncrypted == listed.isEncrypted,
      packed <= size
    else { return false }
    let end = file.place + 30 + names.count + packed
    if end == next { return said.numbers == listed.numbers }
    // Who packs without going back leaves them at 0, and says them behind.
    return said.isSaidBehind && zip(said.numbers, listed.numbers).allSatisfy { $0 == 0 || $0 == $1 }
      && numbersBehind(from: end, until: next) == listed.numbers
  }

  /// Sum and sizes behind the bytes of a file, with or without a mark before them, in four bytes or in eight.
  private func numbersBehind(from end: Int, until next: Int) -> [Int]? {
    guard [12, 16, 20, 24].contains(next - end), let bytes = read(end, next - end) else { return nil }
    let hasMark = bytes.count % 8 == 0
    guard !hasMark || bytes.starts(with: [0x50, 0x4B, 7, 8]) else { return nil }
    let numbers = hasMark ? Array(bytes.dropFirst(4)) : bytes
    let width = (numbers.count - 4) / 2
    return [Self.number(numbers, 0, 4), Self.number(numbers, 4, width), Self.number(numbers, 4 + width, width)]
      .compactMap { $0 }
  }

  // MARK: Both

  /// What is said of a file. The directory has its members two bytes further behind.
  private static func said(_ head: [UInt8], _ shift: Int, _ names: ArraySlice<UInt8>) -> Said? {
    guard let flags = number(head, 6 + shift, 2), let packing = number(head, 8 + shift, 2),
      let sum = number(head, 14 + shift, 4), let packed = number(head, 18 + shift, 4),
      let size = number(head, 22 + shift, 4), let length = number(head, 26 + shift, 2)
    else { return nil }
    let wide = wideNumbers(names.dropFirst(length), [size, packed])
    return Said(
      name: Array(names.prefix(length)), packing: packing, isEncrypted: flags & 1 != 0, isSaidBehind: flags & 8 != 0,
      numbers: [sum, wide[1], wide[0]])
  }

  private static func lengths(_ head: [UInt8], _ shift: Int) -> (name: Int, more: Int)? {
    guard let name = number(head, 26 + shift, 2), let more = number(head, 28 + shift, 2) else { return nil }
    return (name, more)
  }

  /// Sizes, those that have no room in four bytes as they stand among the further members, in eight.
  private static func wideNumbers(_ more: ArraySlice<UInt8>, _ numbers: [Int]) -> [Int] {
    let members = Array(more)
    var (place, wide) = (0, [UInt8]())
    while let kind = number(members, place, 2), let length = number(members, place + 2, 2) {
      if kind == 1 { wide = Array(members.dropFirst(place + 4).prefix(length)) }
      place += 4 + length
    }
    return numbers.map { short in
      guard short == 0xFFFF_FFFF, let long = number(wide, 0, 8) else { return short }
      wide.removeFirst(8)
      return long
    }
  }

  /// A number, its lowest byte first; one beyond what counts here is the largest.
  private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int? {
    guard place + count <= bytes.count else { return nil }
    return Int(clamping: bytes[place..<place + count].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }
}
