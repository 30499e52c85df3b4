/// Lines that run along the sides of a picture, as a frame or the margin of a scan makes them.
struct Frame: Sendable {
  /// How many sides have one.
  let sides: Int
  /// What lies inside them.
  let inside: Area

  /// How far from a side a line is looked for, in thousandths of it.
  private static let reach = 80
  /// How much of a side a line must run along, in thousandths.
  private static let length = 800
  /// How much brighter or darker one side of a line is than the other, at least.
  private static let step = 24
  /// Where the shoulders begin, in thousandths of the height: below, clothes draw lines of their own.
  private static let shoulders = 600

  init(of raster: Raster) {
    let (width, height) = (raster.width, raster.height)
    let upper = max(1, height * Self.shoulders / 1_000)
    let top = Self.depth(reach: height, along: width) { depth, place in raster.colour(place, depth) }
    let bottom = Self.depth(reach: height, along: width) { depth, place in raster.colour(place, height - 1 - depth) }
    let left = Self.depth(reach: width, along: upper) { depth, place in raster.colour(depth, place) }
    let right = Self.depth(reach: width, along: upper) { depth, place in raster.colour(width - 1 - depth, place) }
    sides = [top, bottom, left, right].filter { $0 > 0 }.count
    inside = Area(columns: left..<max(left, width - right), rows: top..<max(top, height - bottom))
  }

  /// How deep from its side the innermost line stands; 0 where there is none.
  private static func depth(reach side: Int, along count: Int, _ colour: (Int, Int) -> Colour) -> Int {
    // Two points apart, since a line is seldom drawn in one step.
    let most = side * Self.reach / 1_000
    guard side > most + 2 else { return 0 }
    return (0..<most).last { depth in
      let steps = (0..<count).count { place in colour(depth, place).difference(colour(depth + 2, place)) >= step }
      return steps * 1_000 >= count * length
    }.map { $0 + 2 } ?? 0
  }
}
