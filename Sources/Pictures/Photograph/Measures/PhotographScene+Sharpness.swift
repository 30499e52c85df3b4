/// How sharp the person is, whatever their contrast.
extension PhotographScene {
  /// Points of a side of the windows that are looked through.
  private static let window = 9
  /// Steps between brightest and darkest below which a window shows grain and no edge.
  private static let edge = 16
  /// Windows that must show an edge for there to be something to judge.
  private static let fewest = 20
  /// The thousandths of windows with the strongest edges that are judged.
  private static let strongest = 200

  /// How much of an edge two neighbouring points bridge, in thousandths, in the middle of the windows with the
  /// strongest edges; `nil` where there are too few. A sharp edge is bridged by one step, a blurred one by many.
  var sharpness: Int? {
    let grey = raster.brightness
    var windows: [(range: Int, step: Int)] = []
    let bounds = silhouette.bounds
    for row in stride(from: bounds.rows.lowerBound, to: bounds.rows.upperBound - Self.window, by: 4) {
      for column in stride(from: bounds.columns.lowerBound, to: bounds.columns.upperBound - Self.window, by: 4)
      where isInside(row, column) {
        let window = look(at: row, column, grey)
        if window.range >= Self.edge { windows.append(window) }
      }
    }
    guard windows.count >= Self.fewest else { return nil }
    let judged = windows.sorted { $0.range > $1.range }.prefix(max(Self.fewest, windows.count * Self.strongest / 1_000))
    let shares = judged.map { $0.step * 1_000 / $0.range }.sorted()
    return shares[shares.count / 2]
  }

  /// Whether a window lies within the person: the outline of a person who was cut out is always sharp.
  private func isInside(_ row: Int, _ column: Int) -> Bool {
    let last = Self.window - 1
    return [(row, column), (row, column + last), (row + last, column), (row + last, column + last)].allSatisfy {
      silhouette.mask[$0 * raster.width + $1]
    }
  }

  private func look(at row: Int, _ column: Int, _ grey: [UInt8]) -> (range: Int, step: Int) {
    var (darkest, brightest, step) = (255, 0, 0)
    for y in row..<row + Self.window {
      for x in column..<column + Self.window {
        let place = y * raster.width + x
        let value = Int(grey[place])
        (darkest, brightest) = (min(darkest, value), max(brightest, value))
        if x > column { step = max(step, abs(value - Int(grey[place - 1]))) }
        if y > row { step = max(step, abs(value - Int(grey[place - raster.width]))) }
      }
    }
    return (brightest - darkest, step)
  }
}

extension Raster {
  fileprivate var brightness: [UInt8] {
    (0..<width * height).map { UInt8(colour($0 % width, $0 / width).brightness) }
  }
}
