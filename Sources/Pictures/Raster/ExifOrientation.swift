/// The one value of an Exif block that changes how a picture looks.
enum ExifOrientation {
  private static let mark = Array("Exif\0\0".utf8)
  private static let tag = 0x0112

  /// The orientation that a segment states; `nil` where it states none that is known.
  static func read(_ segment: ArraySlice<UInt8>) -> Orientation? {
    guard segment.starts(with: mark) else { return nil }
    let block = Array(segment.dropFirst(mark.count))
    guard block.count >= 8 else { return nil }
    let isLittle = block[0] == UInt8(ascii: "I")
    func number(at place: Int, _ count: Int) -> Int? {
      guard place >= 0, place + count <= block.count else { return nil }
      let bytes = block[place..<place + count]
      return (isLittle ? Array(bytes.reversed()) : Array(bytes)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(at: 4, 4), let count = number(at: directory, 2) else { return nil }
    let entries = (0..<min(count, 256)).map { directory + 2 + 12 * $0 }
    guard let entry = entries.first(where: { number(at: $0, 2) == tag }) else { return nil }
    return number(at: entry + 8, 2).flatMap { Orientation(rawValue: $0) }
  }

  /// A segment that states an orientation and nothing else, marker included.
  static func segment(_ orientation: Orientation) -> [UInt8] {
    let block: [UInt8] =
      Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1]
      + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation.rawValue), 0, 0] + [0, 0, 0, 0]
    let content = mark + block
    return [0xFF, 0xE1, 0, UInt8(content.count + 2)] + content
  }
}
