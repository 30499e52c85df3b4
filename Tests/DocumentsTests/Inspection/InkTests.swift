import Documents
import Testing

/// What a histogram of greys says of a page.
@Suite struct InkTests {
  /// A page of 60,000 points of one grey, some of which have another.
  private static func page(_ paper: Int = 255, marks: Int, of grey: Int) -> Ink {
    var histogram = [Int](repeating: 0, count: 256)
    histogram[paper] = 60_000 - marks
    histogram[grey] += marks
    return Ink(histogram: histogram)
  }

  @Test(arguments: [(0, true), (9, true), (10, false), (3_000, false)])
  func aFewSpecksAreNoWriting(marks: Int, isBlank: Bool) {
    #expect(Self.page(marks: marks, of: 0).isBlank == isBlank)
  }

  @Test(arguments: [(255 - 25, true), (255 - 26, false)])
  func whatHardlyDiffersFromThePaperIsNotSeen(grey: Int, isBlank: Bool) {
    #expect(Self.page(marks: 3_000, of: grey).isBlank == isBlank)
  }

  @Test(arguments: [
    (255, 155, false), (255, 156, true), (240, 145, true), (240, 144, false), (0, 103, true), (0, 104, false),
  ])
  func greyOnWhiteIsFaintAndSoIsGreyOnBlack(paper: Int, grey: Int, isFaint: Bool) {
    let ink = Self.page(paper, marks: 3_000, of: grey)
    // The noise of a scanner does not decide: the paper is told to four values of grey.
    #expect(abs(ink.paper - paper) <= 4 && ink.contrast == abs(ink.paper - grey) && ink.isFaint == isFaint)
  }

  @Test func singleDarkSpecksDoNotMakeAPalePageDark() {
    var histogram = [Int](repeating: 0, count: 256)
    histogram[255] = 56_989
    histogram[200] = 3_000
    histogram[0] = 11
    #expect(Ink(histogram: histogram).isFaint)
    histogram[0] = 12
    #expect(!Ink(histogram: histogram).isFaint)
  }
}
