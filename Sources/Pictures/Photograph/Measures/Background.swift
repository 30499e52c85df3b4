/// What lies behind the person: both ends of a strip along the top, between which a head may reach up, and a strip along
/// each side above the shoulders.
struct Background: Sendable {
  /// Its parts, as they were looked at.
  let areas: [Area]
  /// The colour in the middle of all.
  let colour: Colour
  /// How far apart its brightest and darkest parts are, in the colour in which they differ most.
  let unevenness: Int

  /// The darkest of the three colours.
  var whiteness: Int { Int(colour.lowest) }

  /// The height of the strip at the top and the width of those at the sides, in thousandths.
  private static let strip = 50
  /// The length of an end of the strip at the top, in thousandths of the width.
  private static let end = 300
  /// Where the shoulders begin, in thousandths of the height.
  private static let shoulders = 450
  /// Points of a side of the cells that are compared: grain evens out in them.
  private static let cell = 8
  /// The thousandths of cells that may lie outside at either end, so that a strand of hair does not decide.
  private static let outside = 30

  init(of raster: Raster, inside: Area) {
    let (rows, columns) = (inside.rows, inside.columns)
    let top = rows.lowerBound + max(1, inside.height * Self.strip / 1_000)
    let bottom = rows.lowerBound + max(1, inside.height * Self.shoulders / 1_000)
    let end = max(1, inside.width * Self.end / 1_000)
    let wide = max(1, inside.width * Self.strip / 1_000)
    areas = [
      Area(columns: columns.lowerBound..<columns.lowerBound + end, rows: rows.lowerBound..<top).clamped(to: inside),
      Area(columns: columns.upperBound - end..<columns.upperBound, rows: rows.lowerBound..<top).clamped(to: inside),
      Area(columns: columns.lowerBound..<columns.lowerBound + wide, rows: top..<bottom).clamped(to: inside),
      Area(columns: columns.upperBound - wide..<columns.upperBound, rows: top..<bottom).clamped(to: inside),
    ]
    var (red, green, blue) = (Histogram(), Histogram(), Histogram())
    for area in areas {
      for row in stride(from: area.rows.lowerBound, to: area.rows.upperBound, by: Self.cell) {
        for column in stride(from: area.columns.lowerBound, to: area.columns.upperBound, by: Self.cell) {
          let mean = raster.mean(
            Area(
              columns: column..<min(column + Self.cell, area.columns.upperBound),
              rows: row..<min(row + Self.cell, area.rows.upperBound)))
          red.add(Int(mean.red))
          green.add(Int(mean.green))
          blue.add(Int(mean.blue))
        }
      }
    }
    colour = Colour(
      red: UInt8(red.percentile(500)), green: UInt8(green.percentile(500)), blue: UInt8(blue.percentile(500)))
    unevenness =
      [red, green, blue].map { $0.percentile(1_000 - Self.outside) - $0.percentile(Self.outside) }.max() ?? 0
  }
}

extension Area {
  fileprivate func clamped(to other: Area) -> Area {
    Area(columns: columns.clamped(to: other.columns), rows: rows.clamped(to: other.rows))
  }
}

extension Raster {
  /// The mean colour of an area that has points.
  fileprivate func mean(_ area: Area) -> Colour {
    var sums = (0, 0, 0)
    for row in area.rows {
      for column in area.columns {
        let colour = colour(column, row)
        sums = (sums.0 + Int(colour.red), sums.1 + Int(colour.green), sums.2 + Int(colour.blue))
      }
    }
    let count = area.width * area.height
    return Colour(red: UInt8(sums.0 / count), green: UInt8(sums.1 / count), blue: UInt8(sums.2 / count))
  }
}
