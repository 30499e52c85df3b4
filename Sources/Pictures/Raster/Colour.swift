/// Red, green and blue of a point.
struct Colour: Hashable, Sendable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  init(red: UInt8, green: UInt8, blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// How bright it looks (ITU-R BT.601).
  var brightness: Int { (299 * Int(red) + 587 * Int(green) + 114 * Int(blue)) / 1_000 }

  var lowest: UInt8 { min(red, green, blue) }
  var highest: UInt8 { max(red, green, blue) }

  /// How far it is from grey.
  var chroma: Int { Int(highest) - Int(lowest) }

  /// The largest of the three differences to another one.
  func difference(_ other: Colour) -> Int {
    max(
      abs(Int(red) - Int(other.red)), abs(Int(green) - Int(other.green)), abs(Int(blue) - Int(other.blue)))
  }
}
