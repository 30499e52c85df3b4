internal import Glibc

/// Draws the letters of an answer so that they lean, swell, bend and touch, dark on light and light on dark by turns.
///
/// What a machine finds letters by is taken away: that all of them are darker than what is behind them, gaps between
/// them, one baseline, one angle and one size. What a person goes by, the course of the strokes, stays whole.
struct CaptchaDrawing {
  static let width = 290
  static let height = 90

  let raster: GreyRaster

  init(_ answer: String, using generator: inout some RandomNumberGenerator) {
    let bend = Bend(using: &generator)
    var ink = Canvas(width: Self.width, height: Self.height)
    var left = Double.random(in: 12...18, using: &generator)
    for letter in answer {
      let pen = Double.random(in: 2.6...3.4, using: &generator)
      let glyph = Glyph(letter, left: left, using: &generator)
      for stroke in glyph.strokes { ink.draw(stroke.map(bend.bent), radius: pen) }
      left = glyph.right + Double.random(in: 6.0...9.0, using: &generator)
    }
    ink.draw(Self.stray(using: &generator), radius: Double.random(in: 0.7...1.0, using: &generator))
    var bands = Canvas(width: Self.width, height: Self.height)
    var place = Double.random(in: -10...50, using: &generator)
    while place < Double(Self.width) {
      let half = Double.random(in: 17...28, using: &generator)
      bands.fill(Self.band(at: place, using: &generator), half: half)
      place += 2 * half + Double.random(in: 38...60, using: &generator)
    }
    raster = Self.printed(ink, over: bands, using: &generator)
  }

  /// Where the middle of a band is in each row: it leans, and swings to one side and the other.
  private static func band(at place: Double, using generator: inout some RandomNumberGenerator) -> [Double] {
    let (lean, swing) = (
      Double.random(in: -30...30, using: &generator), Double.random(in: 3...9, using: &generator)
    )
    let phase = Double.random(in: 0...(2 * .pi), using: &generator)
    return (0..<height).map { row in
      let part = Double(row) / Double(height)
      return place + lean * (part - 0.5) + swing * sin(part * 6 + phase)
    }
  }

  /// A line across the whole picture, up and down.
  private static func stray(using generator: inout some RandomNumberGenerator) -> [Vector] {
    let (start, end) = (
      Double.random(in: 15...75, using: &generator), Double.random(in: 15...75, using: &generator)
    )
    let height = Double.random(in: 6...16, using: &generator)
    let waves = Double.random(in: 1.2...2.6, using: &generator) * 2 * .pi
    let phase = Double.random(in: 0...(2 * .pi), using: &generator)
    return (0...40).map { step in
      let part = Double(step) / 40
      return Vector(
        part * Double(width), start + (end - start) * part + height * sin(part * waves + phase))
    }
  }

  /// Ink on paper, and paper on ink in the bands; neither is even, and every point has a grain of its own.
  private static func printed(
    _ ink: Canvas, over bands: Canvas, using generator: inout some RandomNumberGenerator
  ) -> GreyRaster {
    let dark = Float(Int.random(in: 40...80, using: &generator))
    let light = Float(Int.random(in: 180...220, using: &generator))
    let slope = Float(Double.random(in: -0.25...0.25, using: &generator))
    var bytes = [UInt8](repeating: 0, count: width * height)
    // The grain hides nothing, so it need not come from the system, which would take longer than the drawing.
    var grain = generator.next() | 1
    for row in 0..<height {
      let shade = slope * Float(row - height / 2)
      for column in 0..<width {
        let place = row * width + column
        grain ^= grain << 13
        grain ^= grain >> 7
        grain ^= grain << 17
        let noise: Float = grain & 1 == 0 ? -12 : 12
        let (drawn, band) = (ink.ink[place], bands.ink[place])
        let amount = drawn + band - 2 * drawn * band
        bytes[place] = UInt8(min(max(light + shade + (dark - light) * amount + noise, 0), 255))
      }
    }
    return GreyRaster(width: width, height: height, bytes: bytes)
  }
}

extension Canvas {
  /// Draws a line through points.
  fileprivate mutating func draw(_ points: [Vector], radius: Double) {
    for (start, end) in zip(points, points.dropFirst()) { draw(from: start, to: end, radius: radius) }
  }
}
