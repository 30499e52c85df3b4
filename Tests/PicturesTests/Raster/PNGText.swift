import Digests

@testable import Pictures

/// A PNG put together chunk by chunk, right or wrong.
struct PNGText {
  private(set) var bytes = PNGStructure.signature

  /// Adds a chunk.
  ///
  /// - Parameters:
  ///   - length: what it states; `nil`: as long as it is.
  ///   - flaw: what is added to its sum.
  func adding(_ name: String, _ content: [UInt8] = [], length: Int? = nil, flaw: UInt32 = 0) -> PNGText {
    var text = self
    let named = Array(name.utf8) + content
    let sum = CRC32.sum(named[...]) &+ flaw
    text.bytes += Self.number(length ?? content.count) + named + Self.number(Int(sum))
    return text
  }

  func header(_ width: Int = 4, _ height: Int = 3, depth: UInt8 = 8, colour: UInt8 = 0, last: [UInt8] = [0, 0, 0])
    -> PNGText
  { adding("IHDR", Self.number(width) + Self.number(height) + [depth, colour] + last) }

  /// Points that nobody unpacks.
  var data: PNGText { adding("IDAT", [0x78, 0x9C, 1, 2, 3]) }

  var end: PNGText { adding("IEND") }

  static func number(_ value: Int) -> [UInt8] {
    stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
