/// A picture decoded: red, green and blue of each point, rows from the top.
public struct Raster: Sendable, Equatable {
  /// Points from left to right.
  public let width: Int
  /// Points from top to bottom.
  public let height: Int
  /// Three bytes a point.
  public internal(set) var bytes: [UInt8]

  /// - Precondition: there are three bytes for each point.
  public init(width: Int, height: Int, bytes: [UInt8]) {
    precondition(bytes.count == width * height * 3, "whoever decodes counts")
    (self.width, self.height, self.bytes) = (width, height, bytes)
  }

  /// The colour of a point.
  func colour(_ x: Int, _ y: Int) -> Colour {
    let place = (y * width + x) * 3
    return Colour(red: bytes[place], green: bytes[place + 1], blue: bytes[place + 2])
  }

  mutating func set(_ x: Int, _ y: Int, _ colour: Colour) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return }
    let place = (y * width + x) * 3
    (bytes[place], bytes[place + 1], bytes[place + 2]) = (colour.red, colour.green, colour.blue)
  }

  /// The picture as it is to be shown.
  public func shown(_ orientation: Orientation) -> Raster {
    guard orientation != .upright else { return self }
    let (width, height) = orientation.isSideways ? (self.height, self.width) : (self.width, self.height)
    var turned = Raster(width: width, height: height, bytes: bytes)
    for y in 0..<height {
      for x in 0..<width {
        let from = orientation.place(x: x, y: y, width: self.width, height: self.height)
        turned.set(x, y, colour(from.x, from.y))
      }
    }
    return turned
  }

  /// The picture made smaller, each point the mean of those that it stands for; itself where it is not higher.
  func reduced(toHeight target: Int) -> Raster {
    guard height > target else { return self }
    let wide = max(1, (width * target + height / 2) / height)
    var reduced = [UInt8]()
    reduced.reserveCapacity(wide * target * 3)
    for y in 0..<target {
      let rows = y * height / target..<(y + 1) * height / target
      for x in 0..<wide {
        let columns = x * width / wide..<max(x * width / wide + 1, (x + 1) * width / wide)
        var sums = (0, 0, 0)
        for row in rows {
          for column in columns {
            let place = (row * width + column) * 3
            sums.0 += Int(bytes[place])
            sums.1 += Int(bytes[place + 1])
            sums.2 += Int(bytes[place + 2])
          }
        }
        let count = rows.count * columns.count
        reduced += [UInt8(sums.0 / count), UInt8(sums.1 / count), UInt8(sums.2 / count)]
      }
    }
    return Raster(width: wide, height: target, bytes: reduced)
  }
}
