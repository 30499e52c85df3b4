internal import Glibc

/// The letters of the alphabet as strokes of a pen in a box from 0 to 1, downwards: shapes of our own.
enum GlyphStrokes {
  /// The strokes of a letter, each a line through its points.
  static func of(_ letter: Character) -> [[Vector]] { strokes[letter] ?? [] }

  private static let strokes: [Character: [[Vector]]] = [
    "A": [line((0.02, 1), (0.5, 0), (0.98, 1)), line((0.2, 0.64), (0.8, 0.64))],
    "C": [arc(centre: (0.56, 0.5), radii: (0.5, 0.52), from: -50, to: -310)],
    "E": [line((0.88, 0), (0.12, 0), (0.12, 1), (0.9, 1)), line((0.12, 0.48), (0.74, 0.48))],
    "H": [line((0.08, 0), (0.08, 1)), line((0.92, 0), (0.92, 1)), line((0.08, 0.5), (0.92, 0.5))],
    "J": [
      line((0.4, 0), (0.94, 0)),
      line((0.72, 0), (0.72, 0.68)) + arc(centre: (0.4, 0.68), radii: (0.32, 0.33), from: 0, to: 165),
    ],
    "K": [line((0.1, 0), (0.1, 1)), line((0.92, 0), (0.1, 0.58)), line((0.36, 0.42), (0.96, 1))],
    "L": [line((0.14, 0), (0.14, 1), (0.9, 1))],
    "M": [line((0, 1), (0.06, 0), (0.5, 0.72), (0.94, 0), (1, 1))],
    "P": [line((0.12, 1), (0.12, 0), (0.52, 0)) + bowl + line((0.52, 0.56), (0.12, 0.56))],
    "S": [
      arc(centre: (0.5, 0.26), radii: (0.4, 0.26), from: -25, to: -250)
        + arc(centre: (0.5, 0.74), radii: (0.42, 0.26), from: -70, to: 160)
    ],
    "T": [line((0.02, 0), (0.98, 0)), line((0.5, 0), (0.5, 1))],
    "Y": [line((0.02, 0), (0.5, 0.52), (0.98, 0)), line((0.5, 0.52), (0.5, 1))],
  ]

  private static let bowl = arc(centre: (0.52, 0.28), radii: (0.38, 0.28), from: -90, to: 90)

  private static func line(_ points: (Double, Double)...) -> [Vector] { points.map { Vector($0.0, $0.1) } }

  /// Points of an ellipse between two angles in degrees, 0 to the right, clockwise.
  private static func arc(
    centre: (Double, Double), radii: (Double, Double), from: Double, to: Double
  ) -> [Vector] {
    (0...12).map { step in
      let angle = (from + (to - from) * Double(step) / 12) * .pi / 180
      return Vector(centre.0 + radii.0 * cos(angle), centre.1 + radii.1 * sin(angle))
    }
  }
}
