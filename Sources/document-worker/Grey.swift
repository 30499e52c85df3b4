internal import Documents

/// A picture in grey, a byte a point, rows from the top.
struct Grey {
  let width: Int
  let height: Int
  let bytes: [UInt8]

  var ink: Ink {
    var histogram = [Int](repeating: 0, count: 256)
    for byte in bytes { histogram[Int(byte)] &+= 1 }
    return Ink(histogram: histogram)
  }
}
