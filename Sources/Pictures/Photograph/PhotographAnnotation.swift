/// The photograph with what was looked at drawn over it.
extension PhotographInspection {
  private static let good = Colour(red: 0, green: 140, blue: 60)
  private static let bad = Colour(red: 220, green: 0, blue: 40)

  /// A picture to look at: the parts of the background, the outline of the person, the middle, frames and marks; green
  /// where all is well, red where a check failed. `nil` where nothing could be decoded.
  public var annotated: Raster? {
    guard let scene else { return nil }
    var raster = scene.raster
    let background = colour([.white, .even])
    for area in scene.background.areas { raster.outline(area, background) }
    if scene.frame.sides > 0 { raster.outline(scene.frame.inside, Self.bad) }
    let person = colour([.height, .width, .centring, .colour, .over, .under, .sharpness])
    raster.outline(scene.silhouette.mask, person)
    let middle = (scene.frame.inside.columns.lowerBound + scene.frame.inside.columns.upperBound) / 2
    for row in stride(from: 0, to: raster.height, by: 4) { raster.set(middle, row, colour([.centring])) }
    for mark in scene.silhouette.marks { raster.outline(mark.widened(by: 2), colour([.writing])) }
    return raster
  }

  private func colour(_ checks: [PhotographCheck]) -> Colour {
    checks.contains { report.finding($0)?.state == .failed } ? Self.bad : Self.good
  }
}

extension Area {
  fileprivate func widened(by points: Int) -> Area {
    Area(
      columns: columns.lowerBound - points..<columns.upperBound + points,
      rows: rows.lowerBound - points..<rows.upperBound + points)
  }
}

extension Raster {
  /// Draws the sides of an area.
  fileprivate mutating func outline(_ area: Area, _ colour: Colour) {
    for column in area.columns {
      set(column, area.rows.lowerBound, colour)
      set(column, area.rows.upperBound - 1, colour)
    }
    for row in area.rows {
      set(area.columns.lowerBound, row, colour)
      set(area.columns.upperBound - 1, row, colour)
    }
  }

  /// Draws the points of a mask that have a neighbour outside it.
  fileprivate mutating func outline(_ mask: [Bool], _ colour: Colour) {
    for row in 1..<max(1, height - 1) {
      for column in 1..<max(1, width - 1) where mask[row * width + column] {
        let place = row * width + column
        if ![place - 1, place + 1, place - width, place + width].allSatisfy({ mask[$0] }) { set(column, row, colour) }
      }
    }
  }
}
