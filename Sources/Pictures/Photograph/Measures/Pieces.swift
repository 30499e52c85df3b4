/// What hangs together among the points that are set.
struct Pieces {
  struct Piece {
    var points: [Int]
    var bounds: Area
  }

  private(set) var all: [Piece] = []
  private let width: Int
  private let count: Int
  private let area: Area

  init(of set: [Bool], width: Int, area: Area) {
    (self.width, self.area, count) = (width, area, set.count)
    var left = set
    for row in area.rows {
      for column in area.columns where left[row * width + column] {
        all.append(take(from: &left, at: row * width + column))
      }
    }
  }

  /// The piece of most points; `nil` where nothing is set.
  var largest: Int? { all.indices.max { all[$0].points.count < all[$1].points.count } }

  /// The points of a piece and of the gaps that it encloses with the lower side: a white shirt is open only there.
  func filled(_ piece: Int?) -> [Bool] {
    guard let piece else { return [Bool](repeating: false, count: count) }
    var outside = [Bool](repeating: false, count: count)
    for row in area.rows {
      for column in area.columns { outside[row * width + column] = true }
    }
    for point in all[piece].points { outside[point] = false }
    var filled = outside.indices.map { place in
      area.rows.contains(place / width) && area.columns.contains(place % width)
    }
    for row in area.rows {
      for column in area.columns
      where row == area.rows.lowerBound || column == area.columns.lowerBound || column == area.columns.upperBound - 1 {
        guard outside[row * width + column] else { continue }
        for point in take(from: &outside, at: row * width + column).points { filled[point] = false }
      }
    }
    return filled
  }

  /// Takes out all that hangs together with a point.
  private func take(from set: inout [Bool], at start: Int) -> Piece {
    var piece = Piece(points: [start], bounds: Area(columns: 0..<0, rows: 0..<0))
    set[start] = false
    var (left, right, top, bottom) = (start % width, start % width, start / width, start / width)
    var next = 0
    while next < piece.points.count {
      let point = piece.points[next]
      next += 1
      let (x, y) = (point % width, point / width)
      (left, right, top, bottom) = (min(left, x), max(right, x), min(top, y), max(bottom, y))
      for (column, row) in [(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)]
      where area.columns.contains(column) && area.rows.contains(row) && set[row * width + column] {
        set[row * width + column] = false
        piece.points.append(row * width + column)
      }
    }
    piece.bounds = Area(columns: left..<right + 1, rows: top..<bottom + 1)
    return piece
  }
}
