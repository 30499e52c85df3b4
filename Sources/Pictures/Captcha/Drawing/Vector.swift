/// A place or a way in the plane.
struct Vector: Hashable, Sendable {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    (self.x, self.y) = (x, y)
  }

  static func + (first: Vector, second: Vector) -> Vector { Vector(first.x + second.x, first.y + second.y) }

  static func * (vector: Vector, factor: Double) -> Vector { Vector(vector.x * factor, vector.y * factor) }

  /// The place so far on the way to another one, 0 here and 1 there.
  func towards(_ other: Vector, _ part: Double) -> Vector { self * (1 - part) + other * part }
}
