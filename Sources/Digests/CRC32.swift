/// The sum by which a chunk of a PNG and a file of a ZIP show that they came whole (ISO 3309). It stops no one who means
/// to change them.
public struct CRC32: Sendable {
  private var state = ~UInt32(0)

  /// The sum of what comes piece by piece.
  public init() {}

  /// Takes in a further piece.
  public mutating func update(_ piece: ArraySlice<UInt8>) {
    state = Self.table.withUnsafeBufferPointer { table in
      piece.reduce(state) { sum, byte in table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ (sum >> 8) }
    }
  }

  /// The sum of all pieces so far.
  public var value: UInt32 { ~state }

  /// The sum of bytes.
  public static func sum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var sum = CRC32()
    sum.update(bytes)
    return sum.value
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }
}
