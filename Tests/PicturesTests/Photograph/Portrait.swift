import TestSupport

@testable import Pictures

/// A person drawn by numbers before a white background, and what a fault would make of them.
struct Portrait: Sendable {
  enum Hair: String, CaseIterable, Sendable {
    case short, long, round, none, scarf
  }

  var skin = Colour(red: 198, green: 150, blue: 120)
  var hair = Colour(red: 42, green: 30, blue: 24)
  var style = Hair.short
  var clothes = Colour(red: 60, green: 72, blue: 110)
  var background = Colour(red: 250, green: 250, blue: 250)
  /// How much light falls on the person, 1 as drawn.
  var light = 1.0
  var width = 413
  var height = 508
  /// How large the person is, 1 as usual.
  var scale = 1.0
  /// How wide the shoulders are, 1 as usual.
  var shoulders = 1.0
  /// How far the person stands to the right, in parts of the width.
  var shift = 0.0
  /// How much the crown lies below the upper side, in parts of the height.
  var crown = 0.12
  /// How much the colours differ from point to point, to either side.
  var grain = 3

  /// The picture, the same from the same numbers.
  func raster(seed: UInt64 = 1) -> Raster {
    var sheet = Sheet(width: width, height: height, paper: background)
    let unit = Double(height) * scale
    let middle = Double(width) * (0.5 + shift)
    let top = Double(height) * crown
    func place(_ x: Double, _ y: Double) -> (Double, Double) { (middle + x * unit, top + y * unit) }
    func ellipse(_ x: Double, _ y: Double, _ across: Double, _ down: Double, _ colour: Colour) {
      sheet.ellipse(centre: place(x, y), radii: (across * unit, down * unit), lit(colour))
    }
    let dark = Colour(red: 16, green: 12, blue: 12)
    switch style {
    case .long: ellipse(0, 0.34, 0.235, 0.34, hair)
    case .round: ellipse(0, 0.2, 0.25, 0.2, hair)
    case .scarf: ellipse(0, 0.33, 0.23, 0.33, hair)
    case .short: ellipse(0, 0.2, 0.195, 0.2, hair)
    case .none: break
    }
    ellipse(0, 0.98, 0.375 * shoulders, 0.36, clothes)
    sheet.fill(below: top + 0.98 * unit, half: 0.375 * shoulders * unit, middle: middle, lit(clothes))
    ellipse(0, 0.6, 0.085, 0.14, shade(skin, 0.85))
    ellipse(0, 0.32, 0.165, 0.24 + (style == .none ? 0.08 : 0), skin)
    if style != .none { ellipse(0, 0.1, 0.15, 0.075, hair) }
    for side in [-1.0, 1.0] {
      ellipse(side * 0.07, 0.3, 0.032, 0.014, Colour(red: 240, green: 238, blue: 235))
      ellipse(side * 0.07, 0.3, 0.013, 0.013, dark)
      ellipse(side * 0.07, 0.262, 0.045, 0.008, dark)
      ellipse(side * 0.02, 0.395, 0.008, 0.005, shade(skin, 0.4))
      ellipse(side * 0.12, 0.78, 0.018, 0.06, shade(clothes, 0.6))
    }
    ellipse(0, 0.36, 0.014, 0.04, shade(skin, 0.9))
    ellipse(0, 0.455, 0.06, 0.014, Colour(red: 150, green: 70, blue: 70))
    ellipse(0, 0.455, 0.058, 0.004, dark)
    sheet.grain(grain, seed: seed)
    return sheet.raster
  }

  private func lit(_ colour: Colour) -> Colour { shade(colour, light) }

  private func shade(_ colour: Colour, _ factor: Double) -> Colour {
    func part(_ value: UInt8) -> UInt8 { UInt8(min(max(Double(value) * factor, 0), 255)) }
    return Colour(red: part(colour.red), green: part(colour.green), blue: part(colour.blue))
  }
}

/// Something to draw on.
struct Sheet {
  var raster: Raster

  init(width: Int, height: Int, paper: Colour) {
    raster = Raster(
      width: width, height: height,
      bytes: (0..<width * height).flatMap { _ in [paper.red, paper.green, paper.blue] })
  }

  mutating func ellipse(centre: (Double, Double), radii: (Double, Double), _ colour: Colour) {
    let columns = Int(max(0, centre.0 - radii.0 - 1))..<max(0, min(raster.width, Int(centre.0 + radii.0 + 2)))
    let rows = Int(max(0, centre.1 - radii.1 - 1))..<max(0, min(raster.height, Int(centre.1 + radii.1 + 2)))
    guard columns.lowerBound < columns.upperBound, rows.lowerBound < rows.upperBound else { return }
    for row in rows {
      for column in columns {
        let (x, y) = ((Double(column) + 0.5 - centre.0) / radii.0, (Double(row) + 0.5 - centre.1) / radii.1)
        let away = ((x * x + y * y).squareRoot() - 1) * min(radii.0, radii.1)
        mix(column, row, colour, min(max(0.5 - away, 0), 1))
      }
    }
  }

  /// Fills a straight part down to the lower side.
  mutating func fill(below top: Double, half: Double, middle: Double, _ colour: Colour) {
    for row in max(0, Int(top))..<max(0, Int(top), raster.height) {
      for column in max(0, Int(middle - half))..<min(raster.width, max(0, Int(middle + half))) {
        raster.set(column, row, colour)
      }
    }
  }

  mutating func rectangle(_ columns: Range<Int>, _ rows: Range<Int>, _ colour: Colour) {
    for row in rows { for column in columns { raster.set(column, row, colour) } }
  }

  private mutating func mix(_ x: Int, _ y: Int, _ colour: Colour, _ part: Double) {
    guard part > 0 else { return }
    let under = raster.colour(x, y)
    func mixed(_ a: UInt8, _ b: UInt8) -> UInt8 { UInt8(Double(a) * (1 - part) + Double(b) * part) }
    raster.set(
      x, y,
      Colour(
        red: mixed(under.red, colour.red), green: mixed(under.green, colour.green),
        blue: mixed(under.blue, colour.blue)))
  }

  mutating func grain(_ most: Int, seed: UInt64) {
    guard most > 0 else { return }
    var generator = SeededGenerator(seed: seed)
    for place in stride(from: 0, to: raster.bytes.count, by: 3) {
      let noise = Int(generator.next() % UInt64(2 * most + 1)) - most
      for part in place..<place + 3 { raster.bytes[part] = UInt8(min(max(Int(raster.bytes[part]) + noise, 0), 255)) }
    }
  }
}

extension Raster {
  /// The picture with every colour changed.
  func mapped(_ change: (Colour) -> Colour) -> Raster {
    var changed = self
    for y in 0..<height { for x in 0..<width { changed.set(x, y, change(colour(x, y))) } }
    return changed
  }

  /// The picture with each point the mean of a square around it, several times over: out of focus.
  func blurred(_ reach: Int, times: Int = 2) -> Raster {
    (0..<times).reduce(self) { raster, _ in raster.averaged(reach, across: true).averaged(reach, across: false) }
  }

  private func averaged(_ reach: Int, across: Bool) -> Raster {
    var averaged = self
    for y in 0..<height {
      for x in 0..<width {
        var sums = (0, 0, 0)
        for step in -reach...reach {
          let colour = colour(
            across ? min(max(x + step, 0), width - 1) : x, across ? y : min(max(y + step, 0), height - 1))
          sums = (sums.0 + Int(colour.red), sums.1 + Int(colour.green), sums.2 + Int(colour.blue))
        }
        let count = 2 * reach + 1
        averaged.set(
          x, y,
          Colour(red: UInt8(sums.0 / count), green: UInt8(sums.1 / count), blue: UInt8(sums.2 / count)))
      }
    }
    return averaged
  }

  /// What is found of it as a file without any fault.
  var report: PhotographReport {
    get throws {
      PhotographInspection(self, header: try PictureHeader(format: .png, width: width, height: height)).report
    }
  }
}

extension PhotographReport {
  var failed: Set<PhotographCheck> { Set(findings.filter { $0.state == .failed }.map(\.check)) }
}
