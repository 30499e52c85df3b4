/// How a page looks as a picture in grey: how much stands on it and how dark.
public struct Ink: Hashable, Sendable {
  /// The grey of the paper, 0 black to 255 white: the commonest value of the lighter or larger part.
  public let paper: Int
  /// Pixels that differ clearly from the paper.
  public let marks: Int
  /// How much the darkest marks differ from the paper, 0 to 255.
  public let contrast: Int

  /// A difference that an eye sees on paper: a tenth of the range.
  private static let visible = 26
  /// Marks that are more than dust: ten pixels of a page at 72 dots an inch.
  private static let leastMarks = 10
  /// Grey on white below this contrast is hard to read: two fifths of the range, near the 3 : 1 that accessibility
  /// guidelines ask of large print.
  private static let readable = 100

  /// Measures a histogram of grey values, 256 counts.
  public init(histogram: [Int]) {
    let total = histogram.reduce(0, +)
    // Neighbouring values together, so that the noise of a scanner does not decide.
    let smooth = histogram.indices.map { value in
      histogram[max(0, value - 4)...min(histogram.count - 1, value + 4)].reduce(0, +)
    }
    var paper = histogram.count - 1
    for value in smooth.indices.reversed() where smooth[value] > smooth[paper] { paper = value }
    self.paper = paper
    marks = histogram.indices.reduce(0) { $0 + (abs($1 - paper) >= Self.visible ? histogram[$1] : 0) }
    // The least that a line of letters covers; single specks do not make a pale page dark.
    let enough = max(Self.leastMarks, total / 5_000)
    var contrast = 0
    var seen = 0
    for difference in stride(from: 255, through: 0, by: -1) {
      for value in Set([paper - difference, paper + difference]) where histogram.indices.contains(value) {
        seen += histogram[value]
      }
      if seen >= enough {
        contrast = difference
        break
      }
    }
    self.contrast = contrast
  }

  /// Whether nothing is to be seen.
  public var isBlank: Bool { marks < Self.leastMarks }

  /// Whether what is there is too pale to be read.
  public var isFaint: Bool { !isBlank && contrast < Self.readable }
}
