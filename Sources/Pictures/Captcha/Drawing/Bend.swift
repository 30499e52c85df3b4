internal import Glibc

/// A way of bending the plane: two waves across each other, differently in every picture.
struct Bend {
  private struct Wave {
    let way: Vector
    let height: Vector
    let phase: Double
  }

  private let waves: [Wave]

  init(using generator: inout some RandomNumberGenerator) {
    waves = [(40.0...75.0, 1.8...3.2), (22.0...36.0, 0.6...1.1)].map { lengths, heights in
      let angle = Double.random(in: 0...(2 * .pi), using: &generator)
      let turn = angle + Double.random(in: 0.8...2.3, using: &generator)
      let (length, height) = (
        Double.random(in: lengths, using: &generator), Double.random(in: heights, using: &generator)
      )
      return Wave(
        way: Vector(cos(angle), sin(angle)) * (2 * .pi / length), height: Vector(cos(turn), sin(turn)) * height,
        phase: Double.random(in: 0...(2 * .pi), using: &generator))
    }
  }

  func bent(_ place: Vector) -> Vector {
    waves.reduce(place) { bent, wave in
      bent + wave.height * sin(place.x * wave.way.x + place.y * wave.way.y + wave.phase)
    }
  }
}
