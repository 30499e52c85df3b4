/// What the worker says: a byte that tells which, four bytes with the length of the rest, the rest.
public enum ParcelMessage: Hashable, Sendable {
  public enum EntryKind: UInt8, Sendable {
    case file, folder
    /// A link, a device. A pipe comes as a file, since one packer writes those for what it reads from one.
    case other
  }

  /// A name with its namespace, then pairs of attributes: namespace, name, value.
  case start(namespace: String, name: String, attributes: [[String]])
  /// A piece of the text of the element that is open.
  case text([UInt8])
  case end
  /// An entry; its bytes follow.
  case entry(name: [UInt8], EntryKind, isEncrypted: Bool)
  /// A piece of the entry.
  case data([UInt8])
  case fault(ParcelFault)
  /// There is nothing more; without it something is missing.
  case done

  /// Bytes of the longest message.
  static let longest = ParcelLimits.element + (1 << 17)
  static let head = 5

  public var bytes: [UInt8] {
    switch self {
    case .start(let namespace, let name, let attributes):
      Self.frame(1, ([namespace, name] + attributes.flatMap { $0 }).flatMap { Self.counted(Array($0.utf8)) })
    case .text(let bytes): Self.frame(2, bytes)
    case .end: Self.frame(3, [])
    case .entry(let name, let kind, let isEncrypted): Self.frame(4, [kind.rawValue, isEncrypted ? 1 : 0] + name)
    case .data(let bytes): Self.frame(5, bytes)
    case .fault(let fault):
      Self.frame(6, [fault.code] + [fault.place?.line, fault.place?.column].flatMap { Self.number($0 ?? 0) })
    case .done: Self.frame(7, [])
    }
  }

  /// The message of a tag and what follows its length; `nil` where it is none.
  init?(_ tag: UInt8, _ rest: ArraySlice<UInt8>) {
    switch tag {
    case 1:
      guard let parts = Self.parts(rest), parts.count >= 2, parts.count % 3 == 2 else { return nil }
      let attributes = stride(from: 2, to: parts.count, by: 3).map { Array(parts[$0..<$0 + 3]) }
      self = .start(namespace: parts[0], name: parts[1], attributes: attributes)
    case 2: self = .text(Array(rest))
    case 3: self = .end
    case 4:
      guard rest.count >= 2, let kind = EntryKind(rawValue: rest[rest.startIndex]) else { return nil }
      self = .entry(name: Array(rest.dropFirst(2)), kind, isEncrypted: rest[rest.startIndex + 1] != 0)
    case 5: self = .data(Array(rest))
    case 6:
      guard rest.count == 9, let code = rest.first,
        let fault = ParcelFault(
          code: code,
          place: .init(line: Self.number(rest.dropFirst().prefix(4)), column: Self.number(rest.suffix(4))))
      else { return nil }
      self = .fault(fault)
    case 7: self = .done
    default: return nil
    }
  }

  private static func frame(_ tag: UInt8, _ rest: [UInt8]) -> [UInt8] { [tag] + counted(rest) }

  private static func counted(_ bytes: [UInt8]) -> [UInt8] { number(bytes.count) + bytes }

  private static func number(_ number: Int) -> [UInt8] {
    stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

  private static func parts(_ bytes: ArraySlice<UInt8>) -> [String]? {
    var (rest, parts) = (bytes, [String]())
    while !rest.isEmpty {
      let count = number(rest.prefix(4))
      guard rest.count >= 4 + count else { return nil }
      parts.append(String(decoding: rest.dropFirst(4).prefix(count), as: UTF8.self))
      rest = rest.dropFirst(4 + count)
    }
    return parts
  }
}

extension ParcelFault {
  fileprivate var code: UInt8 {
    switch self {
    case .malformed: 0
    case .encoding: 1
    case .doctype: 2
    case .tooDeep: 3
    case .tooMany: 4
    case .damaged: 5
    case .tooManyEntries: 6
    case .tooLarge: 7
    case .limits: 8
    case .contradictory: 9
    }
  }

  /// Where in a text it is.
  public var place: Place? {
    switch self {
    case .malformed(let place), .encoding(let place), .doctype(let place), .tooDeep(let place), .tooMany(let place):
      place
    case .damaged, .contradictory, .tooManyEntries, .tooLarge, .limits: nil
    }
  }

  fileprivate init?(code: UInt8, place: Place) {
    let all: [ParcelFault] = [
      .malformed(place), .encoding(place), .doctype(place), .tooDeep(place), .tooMany(place), .damaged, .tooManyEntries,
      .tooLarge, .limits, .contradictory,
    ]
    guard all.indices.contains(Int(code)) else { return nil }
    self = all[Int(code)]
  }
}

/// Messages out of bytes as they come.
struct ParcelInbox {
  private var received: [UInt8] = []

  mutating func add(_ bytes: ArraySlice<UInt8>) { received += bytes }

  /// All messages that are whole; `nil` where something is none of ours.
  mutating func messages() -> [ParcelMessage]? {
    var (start, messages) = (0, [ParcelMessage]())
    while received.count - start >= ParcelMessage.head {
      let count = ParcelMessage.number(received[start + 1..<start + ParcelMessage.head])
      guard count <= ParcelMessage.longest else { return nil }
      let end = start + ParcelMessage.head + count
      guard end <= received.count else { break }
      guard let message = ParcelMessage(received[start], received[start + ParcelMessage.head..<end]) else {
        return nil
      }
      messages.append(message)
      start = end
    }
    received.removeFirst(start)
    return messages
  }
}
