internal import Papers

/// Points, 72 an inch, of which all that is drawn on a page is measured.
enum PageSize {
  /// A4.
  static let width = 595.28
  static let height = 841.89
  static let margin = 56.7
  /// What is left below for the foot.
  static let bottom = 70.0
  static let foot = 40.0
  /// Where text can stand.
  static let textWidth = width - 2 * margin
  static let textHeight = height - margin - bottom
}

/// How text looks.
enum PageFont: CaseIterable {
  case title, heading, body, strong, cell, strongCell, foot

  /// Family, weight and size, as pango reads them: the first of the families is drawn with, the second where it has no
  /// such sign.
  var description: String {
    let families = "Liberation Sans,DejaVu Sans"
    return switch self {
    case .title: "\(families) Bold 15"
    case .heading: "\(families) Bold 11.5"
    case .body: "\(families) 9.5"
    case .strong: "\(families) Bold 9.5"
    case .cell: "\(families) 8.5"
    case .strongCell: "\(families) Bold 8.5"
    case .foot: "\(families) 8"
    }
  }
}

/// A line of a text that was laid out.
struct PageLine: Hashable {
  var height: Double
}

/// A text that stands at one place from the left, as wide as it may be.
struct PageCell {
  var text: String
  var font: PageFont
  var left: Double
  var width: Double
  var isFigure = false
  /// What it is to whoever has the paper read aloud.
  var tag: String
  /// As it was laid out.
  var lines: [PageLine] = []
}

/// What stands side by side on a page: a paragraph alone, or the cells of a row.
struct PageEntry {
  enum Frame: Hashable {
    case none
    /// Boxes round the cells, on a ground.
    case boxes(ground: UInt32?, edge: UInt32?)
    /// A line above each cell, to sign on.
    case signature
  }

  var cells: [PageCell]
  var frame = Frame.none
  /// Blank between what stands before and this, but for the top of a page.
  var above = 0.0
  /// Blank inside, above and below the text.
  var padding = (top: 0.0, bottom: 0.0)
  /// Whether a page may not end behind it.
  var keepsWithNext = false
  /// The table that it is a row of, by its place in the paper.
  var table: Int?
  /// The entry with the header of its table, which is drawn again on every page that the table goes on on.
  var header: Int?

  /// How many lines the cell with the most of them has.
  var lineCount: Int { cells.map(\.lines.count).max() ?? 0 }

  /// How high a stretch of its lines is, with the blanks that belong to it.
  func height(of lines: Range<Int>) -> Double {
    let text = cells.map { cell in cell.lines[lines.clamped(to: cell.lines.indices)].map(\.height).reduce(0, +) }
    return (text.max() ?? 0) + (lines.lowerBound == 0 ? padding.top : 0)
      + (lines.upperBound >= lineCount ? padding.bottom : 0)
  }

  var height: Double { height(of: 0..<lineCount) }
}
