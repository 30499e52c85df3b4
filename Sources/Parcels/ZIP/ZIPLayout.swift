/// A ZIP as it is written: what stands before the bytes of each file, and what stands behind all of them.
///
/// Files are stored as they are and dated 1980-01-01, from when ZIP counts. So the same files give the same bytes on
/// every machine, whatever library packs there; documents are packed in themselves.
public struct ZIPLayout: Sendable {
  /// What is known of a file before its bytes.
  public struct File: Sendable {
    public let name: String
    public let size: Int
    /// CRC-32 of its bytes.
    public let sum: UInt32

    public init(name: String, size: Int, sum: UInt32) {
      self.name = name
      self.size = size
      self.sum = sum
    }
  }

  private var directory: [UInt8] = []
  private var count = 0
  /// How many bytes there are so far.
  private var length = 0

  public init() {}

  /// What stands before the bytes of a file; `nil` where the format has no room for it.
  public mutating func head(of file: File) -> [UInt8]? {
    let name = Array(file.name.utf8)
    let head = Self.number(0x0403_4B50, 4) + Self.common(file, name) + name
    let after = length + head.count + file.size
    guard count < 0xFFFF, name.count <= 0xFFFF, after + directory.count + name.count + 100 <= 0xFFFF_FFFF else {
      return nil
    }
    // Made under Unix, a file that its owner alone reads.
    directory += Self.number(0x0201_4B50, 4) + Self.number(0x0314, 2) + Self.common(file, name) + Self.number(0, 6)
    directory += Self.number(0o100600 << 16, 4) + Self.number(length, 4) + name
    (count, length) = (count + 1, after)
    return head
  }

  /// What stands behind the bytes of the last file.
  public var tail: [UInt8] {
    directory + Self.number(0x0605_4B50, 4) + Self.number(0, 4) + Self.number(count, 2) + Self.number(count, 2)
      + Self.number(directory.count, 4) + Self.number(length, 4) + Self.number(0, 2)
  }

  /// Version, names in UTF-8, stored, the date, sum, sizes, lengths of name and further members.
  private static func common(_ file: File, _ name: [UInt8]) -> [UInt8] {
    number(20, 2) + number(0x0800, 2) + number(0, 2) + number(0, 2) + number(0x0021, 2) + number(Int(file.sum), 4)
      + number(file.size, 4) + number(file.size, 4) + number(name.count, 2) + number(0, 2)
  }

  /// A number, its lowest byte first.
  private static func number(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
