/// A sheet that a round pen draws on: how much ink each point has, from 0 to 1.
struct Canvas {
  let width: Int
  let height: Int
  private(set) var ink: [Float]

  init(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
    ink = [Float](repeating: 0, count: width * height)
  }

  /// Draws a straight line with round ends.
  ///
  /// - Parameter radius: of the pen; half a point around it is drawn in part, so that no step shows.
  mutating func draw(from start: Vector, to end: Vector, radius: Double) {
    let reach = radius + 1
    let columns = range(min(start.x, end.x) - reach, max(start.x, end.x) + reach, width)
    let rows = range(min(start.y, end.y) - reach, max(start.y, end.y) + reach, height)
    let (x, y) = (Float(start.x), Float(start.y))
    let (acrossX, acrossY) = (Float(end.x) - x, Float(end.y) - y)
    let length = max(acrossX * acrossX + acrossY * acrossY, 1e-6)
    let edge = Float(radius) + 0.5
    let (width, far) = (width, edge * edge)
    ink.withUnsafeMutableBufferPointer { ink in
      for row in rows {
        let fromY = Float(row) + 0.5 - y
        for column in columns {
          let fromX = Float(column) + 0.5 - x
          let along = min(max((fromX * acrossX + fromY * acrossY) / length, 0), 1)
          let (awayX, awayY) = (fromX - along * acrossX, fromY - along * acrossY)
          let square = awayX * awayX + awayY * awayY
          guard square < far else { continue }
          let amount = min(edge - square.squareRoot(), 1)
          let place = row * width + column
          ink[place] = max(ink[place], amount)
        }
      }
    }
  }

  /// Fills in each row what lies within `half` of the middle that is given for it.
  mutating func fill(_ middles: [Double], half: Double) {
    for (row, middle) in zip(0..<height, middles) {
      for column in range(middle - half - 1, middle + half + 1, width) {
        let amount = min(max(half + 0.5 - abs(Double(column) + 0.5 - middle), 0), 1)
        ink[row * width + column] = max(ink[row * width + column], Float(amount))
      }
    }
  }

  private func range(_ low: Double, _ high: Double, _ size: Int) -> Range<Int> {
    let first = Int(max(0, low.rounded(.down)))
    return first..<max(first, min(size, Int(high.rounded(.up))))
  }
}
