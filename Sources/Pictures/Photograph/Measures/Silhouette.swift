/// The person as far as their outline goes: what differs from the background and hangs together.
///
/// Light and dark count alike, so that neither skin nor hair nor clothes decide how large somebody is.
struct Silhouette: Sendable {
  /// For each point of the picture, whether it belongs to the person.
  let mask: [Bool]
  /// What the outline fills.
  let bounds: Area
  /// What stands beside the person and does not touch them.
  let marks: [Area]
  private let area: Area
  private let points: Int
  /// How far the upper half stands from the middle, in thousandths of the width.
  let offset: Int

  /// How far a colour must be from that of the background, at least.
  private static let difference = 20
  /// Points that a mark has, at least: fewer are dust.
  private static let mark = 12
  /// The part of a picture that somebody takes at least, in thousandths.
  private static let least = 50

  init(in raster: Raster, inside area: Area, before background: Colour) {
    let differs = raster.smoothed(area) { $0.difference(background) >= Self.difference }
    let pieces = Pieces(of: differs, width: raster.width, area: area)
    let person = pieces.largest
    var mask = pieces.filled(person)
    // What lies in a gap of the outline, such as a button on a white shirt, is not beside the person.
    marks = pieces.all.indices.filter { $0 != person && pieces.all[$0].points.count >= Self.mark }
      .filter { index in !pieces.all[index].points.contains { mask[$0] } }
      .map { pieces.all[$0].bounds }
    if person == nil { mask = [Bool](repeating: false, count: mask.count) }
    self.mask = mask
    self.area = area
    points = mask.count { $0 }
    bounds = person.map { pieces.all[$0].bounds } ?? Area(columns: 0..<0, rows: 0..<0)
    offset = Self.offset(mask, width: raster.width, bounds: bounds, area: area)
  }

  /// Whether there is too little of anything to be a person.
  var isNobody: Bool { points * 1_000 < area.width * area.height * Self.least }

  /// How much of the height it takes, in thousandths.
  var heightShare: Int { bounds.height * 1_000 / max(1, area.height) }

  /// How much of the width it takes, in thousandths.
  var widthShare: Int { bounds.width * 1_000 / max(1, area.width) }

  /// The rows of the upper half, where the head is.
  var upperHalf: Range<Int> { bounds.rows.lowerBound..<bounds.rows.lowerBound + bounds.height / 2 }

  private static func offset(_ mask: [Bool], width: Int, bounds: Area, area: Area) -> Int {
    var (sum, rows) = (0, 0)
    for row in bounds.rows.prefix(bounds.height / 2) {
      let places = bounds.columns.filter { mask[row * width + $0] }
      guard let first = places.first, let last = places.last else { continue }
      sum += first + last + 1
      rows += 1
    }
    guard rows > 0, area.width > 0 else { return 0 }
    let middle = area.columns.lowerBound + area.columns.upperBound
    return abs(sum - middle * rows) * 1_000 / (2 * rows * area.width)
  }
}

extension Raster {
  /// What holds of the mean of each point and its eight neighbours, within an area; elsewhere it does not hold.
  fileprivate func smoothed(_ area: Area, _ holds: (Colour) -> Bool) -> [Bool] {
    var result = [Bool](repeating: false, count: width * height)
    for row in area.rows {
      for column in area.columns {
        var (red, green, blue, count) = (0, 0, 0, 0)
        for y in max(row - 1, area.rows.lowerBound)..<min(row + 2, area.rows.upperBound) {
          for x in max(column - 1, area.columns.lowerBound)..<min(column + 2, area.columns.upperBound) {
            let colour = colour(x, y)
            red += Int(colour.red)
            green += Int(colour.green)
            blue += Int(colour.blue)
            count += 1
          }
        }
        result[row * width + column] = holds(
          Colour(red: UInt8(red / count), green: UInt8(green / count), blue: UInt8(blue / count)))
      }
    }
    return result
  }
}
