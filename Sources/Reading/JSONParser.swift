/// Parses one JSON text (RFC 8259), strictly: no trailing comma, no comment, no number with a leading zero.
///
/// A byte order mark before the text is passed over. Stops at the first fault of grammar; two equal keys of one
/// object are a fault that is noted while reading goes on.
struct JSONParser {
  /// Arrays and objects inside one another, at most.
  static let maximumDepth = 64

  /// What stops the parser: where, and what.
  struct Stop: Error {
    let offset: Int
    let kind: Fault.Kind
  }

  struct Duplicate {
    let key: JSONValue.Index
    let first: JSONValue.Index
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// As much room as the text can have values and keys; the first `count` are there.
  private let nodes: UnsafeMutableBufferPointer<JSONDocument.Node>
  private var count = 0
  private var duplicates: [Duplicate] = []

  /// The document, and the nodes of keys that stand twice in one object.
  static func parse(_ bytes: [UInt8]) throws(Stop) -> (document: JSONDocument, duplicates: [Duplicate]) {
    var parsed: Result<[Duplicate], Stop> = .success([])
    // No value or key stands where no such byte comes before it, but the first.
    let nodes = bytes.withUnsafeBufferPointer { text in
      [JSONDocument.Node](unsafeUninitializedCapacity: 1 + StructureBytes.most(in: text)) { room, count in
        var parser = JSONParser(bytes: text, nodes: room)
        do throws(Stop) {
          try parser.parseText()
          parsed = .success(parser.duplicates)
        } catch {
          parsed = .failure(error)
        }
        count = parser.count
      }
    }
    let duplicates = try parsed.get()
    return (JSONDocument(bytes: bytes, nodes: nodes, hasDuplicateKeys: !duplicates.isEmpty), duplicates)
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, nodes: UnsafeMutableBufferPointer<JSONDocument.Node>) {
    self.bytes = bytes
    self.nodes = nodes
  }

  private mutating func parseText() throws(Stop) {
    if bytes.count > Int(Int32.max) - 1 { throw Stop(offset: 0, kind: .tooLarge(limit: Int(Int32.max))) }
    if let fault = UTF8Check.firstFault(in: bytes) { throw Stop(offset: fault, kind: .notUTF8) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    skipBlanks()
    if position == bytes.count { throw Stop(offset: position, kind: .emptyText) }
    try parseValue(depth: 0)
    skipBlanks()
    if position < bytes.count { throw unexpected(.endOfText) }
  }

  private mutating func parseValue(depth: Int) throws(Stop) {
    guard position < bytes.count else { throw unexpected(.value) }
    switch bytes[position] {
    case UInt8(ascii: "{"): try parseObject(depth: depth + 1)
    case UInt8(ascii: "["): try parseArray(depth: depth + 1)
    case UInt8(ascii: "\""): try parseString()
    case UInt8(ascii: "t"): try parseLiteral("true", .yes)
    case UInt8(ascii: "f"): try parseLiteral("false", .no)
    case UInt8(ascii: "n"): try parseLiteral("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try parseNumber()
    default: throw unexpected(.value)
    }
  }

  private mutating func parseObject(depth: Int) throws(Stop) {
    let container = try open(.object, depth: depth)
    var keys = KeySet(container)
    var members: Int32 = 0
    skipBlanks()
    if !take("}") {
      while true {
        skipBlanks()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { throw unexpected(.key) }
        let key = count
        try parseString()
        nodes[key].marks = KeyMark.of(nodes[key], bytes)
        if let first = keys.insert(key, nodes, bytes) { duplicates.append(Duplicate(key: key, first: first)) }
        skipBlanks()
        guard take(":") else { throw unexpected(.colon) }
        skipBlanks()
        try parseValue(depth: depth)
        members += 1
        skipBlanks()
        if take(",") { continue }
        if take("}") { break }
        throw unexpected(.commaOrBrace)
      }
    }
    close(container, members, keys.marks)
  }

  private mutating func parseArray(depth: Int) throws(Stop) {
    let container = try open(.array, depth: depth)
    var elements: Int32 = 0
    skipBlanks()
    if !take("]") {
      while true {
        skipBlanks()
        try parseValue(depth: depth)
        elements += 1
        skipBlanks()
        if take(",") { continue }
        if take("]") { break }
        throw unexpected(.commaOrBracket)
      }
    }
    close(container, elements, 0)
  }

  private mutating func open(_ kind: JSONDocument.Kind, depth: Int) throws(Stop) -> Int {
    if depth > Self.maximumDepth {
      throw Stop(offset: position, kind: .tooDeep(limit: Self.maximumDepth))
    }
    append(kind, from: position)
    position += 1
    return count - 1
  }

  private func close(_ container: Int, _ parts: Int32, _ marks: UInt32) {
    nodes[container].end = Int32(truncatingIfNeeded: position)
    nodes[container].next = Int32(truncatingIfNeeded: count)
    nodes[container].count = parts
    nodes[container].marks = marks
  }

  /// Offsets and numbers of nodes fit: the text is no longer than `Int32` counts.
  private mutating func append(_ kind: JSONDocument.Kind, from start: Int, to end: Int = 0) {
    // Nothing is written beyond the room, should it be miscounted.
    precondition(count < nodes.count, "a value where none can begin")
    let next = Int32(truncatingIfNeeded: count + 1)
    nodes.initializeElement(
      at: count,
      to: .init(
        kind: kind, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), next: next, count: 0,
        marks: 0))
    count += 1
  }

  private mutating func parseString() throws(Stop) {
    position += 1
    let start = position
    var kind = JSONDocument.Kind.string
    while true {
      position = StringBytes.end(from: position, in: bytes)
      guard position < bytes.count else { throw unexpected(.endOfString) }
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") { break }
      if byte < 0x20 { throw unexpected(.stringCharacter) }
      if byte == UInt8(ascii: "\\") {
        kind = .escapedString
        try passEscape()
      }
    }
    append(kind, from: start, to: position)
    position += 1
  }

  private mutating func passEscape() throws(Stop) {
    position += 1
    guard position < bytes.count else { throw unexpected(.endOfString) }
    if bytes[position] == UInt8(ascii: "u") {
      position += 1
      let unit = try passHex()
      if (0xDC00...0xDFFF).contains(unit) { throw Stop(offset: position - 6, kind: .syntax("\\u", .wholeCharacter)) }
      if (0xD800...0xDBFF).contains(unit) {
        let start = position - 6
        guard take("\\"), take("u"), (0xDC00...0xDFFF).contains(try passHex()) else {
          throw Stop(offset: start, kind: .syntax("\\u", .wholeCharacter))
        }
      }
    } else {
      guard JSONEscapes.simple(bytes[position]) != nil else { throw unexpected(.escape) }
      position += 1
    }
  }

  private mutating func passHex() throws(Stop) -> UInt32 {
    guard position + 4 <= bytes.count, let unit = JSONEscapes.hex(bytes[position..<position + 4]) else {
      throw unexpected(.hexDigits)
    }
    position += 4
    return unit
  }

  private mutating func parseNumber() throws(Stop) {
    let start = position
    _ = take("-")
    if !take("0") { try passDigits() }
    if take(".") { try passDigits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try passDigits()
    }
    append(.number, from: start, to: position)
  }

  private mutating func passDigits() throws(Stop) {
    let start = position
    while position < bytes.count, bytes[position] >= 0x30, bytes[position] <= 0x39 { position += 1 }
    if position == start { throw unexpected(.digit) }
  }

  private mutating func parseLiteral(_ literal: StaticString, _ kind: JSONDocument.Kind) throws(Stop) {
    let start = position
    for offset in 0..<literal.utf8CodeUnitCount {
      guard position < bytes.count, bytes[position] == literal.utf8Start[offset] else {
        position = start
        throw unexpected(.value)
      }
      position += 1
    }
    append(kind, from: start, to: position)
  }

  private mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private func unexpected(_ expected: Fault.Syntax) -> Stop {
    guard position < bytes.count else { return Stop(offset: position, kind: .syntax(nil, expected)) }
    var end = position + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let found = String(decoding: bytes[position..<end], as: UTF8.self)
    return Stop(offset: position, kind: .syntax(found, expected))
  }
}

extension JSONValue {
  typealias Index = Int
}

/// The keys of one object as it is read, compared byte by byte with their escapes resolved. A few are compared one by
/// one; many are hashed, so that an object of a million keys takes no more than linear time.
private struct KeySet {
  private let container: Int
  private var count = 0
  /// The marks of all keys so far: one whose mark is not among them was not there.
  private(set) var marks: UInt32 = 0
  private var hashed: [[UInt8]: Int] = [:]

  init(_ container: Int) {
    self.container = container
  }

  /// Adds the key at a node, the last one so far; answers the node of an equal key that was there before.
  mutating func insert(
    _ key: Int, _ nodes: UnsafeMutableBufferPointer<JSONDocument.Node>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    count += 1
    var other = container + 1
    let isNew = marks & nodes[key].marks == 0
    marks |= nodes[key].marks
    if count < 32 {
      if isNew { return nil }
      while other < key {
        if Self.areEqual(other, key, nodes, bytes) { return other }
        other = Int(nodes[other + 1].next)
      }
      return nil
    }
    if count == 32 {
      while other < key {
        let name = Self.name(other, nodes, bytes)
        hashed[name] = hashed[name] ?? other
        other = Int(nodes[other + 1].next)
      }
    }
    let name = Self.name(key, nodes, bytes)
    if let first = hashed[name] { return first }
    hashed[name] = key
    return nil
  }

  private static func name(
    _ key: Int, _ nodes: UnsafeMutableBufferPointer<JSONDocument.Node>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [UInt8] {
    let raw = Array(bytes[Int(nodes[key].start)..<Int(nodes[key].end)])
    return nodes[key].kind == .string ? raw : Array(JSONEscapes.resolve(raw[...]).utf8)
  }

  private static func areEqual(
    _ a: Int, _ b: Int, _ nodes: UnsafeMutableBufferPointer<JSONDocument.Node>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let (first, second) = (nodes[a], nodes[b])
    guard first.kind == .string, second.kind == .string else {
      return name(a, nodes, bytes) == name(b, nodes, bytes)
    }
    guard first.end - first.start == second.end - second.start else { return false }
    return (0..<Int(first.end - first.start)).allSatisfy {
      bytes[Int(first.start) + $0] == bytes[Int(second.start) + $0]
    }
  }
}
