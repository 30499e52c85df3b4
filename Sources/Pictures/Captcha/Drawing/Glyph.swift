internal import Glibc

/// A letter where it stands: of a size, an angle and a slant of its own.
struct Glyph {
  /// Lines through points close to one another, so that bending them bends the strokes.
  let strokes: [[Vector]]
  /// Where it ends.
  let right: Double

  private static let width = 28.0...33.0
  private static let height = 42.0...52.0
  /// Points of a stroke between its corners are no farther apart than this, in points of the picture.
  private static let step = 4.0

  init(_ letter: Character, left: Double, using generator: inout some RandomNumberGenerator) {
    let isNarrow = "EJLPS".contains(letter)
    let wide = Double.random(in: Self.width, using: &generator) * (isNarrow ? 0.85 : letter == "M" ? 1.12 : 1)
    let high = Double.random(in: Self.height, using: &generator)
    let angle = Double.random(in: -0.16...0.16, using: &generator)
    let slant = Double.random(in: -0.1...0.1, using: &generator)
    let middle = Vector(
      left + wide / 2, Double(CaptchaDrawing.height) / 2 + Double.random(in: -6...6, using: &generator))
    var strokes: [[Vector]] = []
    for stroke in GlyphStrokes.of(letter) {
      let corners = stroke.map { corner in
        let x = (corner.x - 0.5 + Double.random(in: -0.03...0.03, using: &generator)) * wide
        let y = (corner.y - 0.5 + Double.random(in: -0.03...0.03, using: &generator)) * high
        let leaning = Vector(x - slant * y, y)
        return middle
          + Vector(
            leaning.x * cos(angle) - leaning.y * sin(angle), leaning.x * sin(angle) + leaning.y * cos(angle))
      }
      strokes.append(Self.refined(corners))
    }
    self.strokes = strokes
    right = left + wide
  }

  private static func refined(_ corners: [Vector]) -> [Vector] {
    guard let first = corners.first else { return [] }
    return zip(corners, corners.dropFirst()).reduce(into: [first]) { points, ends in
      let length = hypot(ends.1.x - ends.0.x, ends.1.y - ends.0.y)
      let count = max(1, Int((length / step).rounded(.up)))
      points += (1...count).map { ends.0.towards(ends.1, Double($0) / Double(count)) }
    }
  }
}
