import Digests
import Testing

/// The sum of PNG and ZIP.
@Suite struct CRC32Tests {
  private let digits = Array("123456789".utf8)

  @Test func theSumIsThePublishedOne() {
    #expect(CRC32.sum(digits[...]) == 0xCBF4_3926)
    #expect(CRC32().value == 0)
  }

  @Test func piecesDoNotMatter() {
    for cut in 0...digits.count {
      var sum = CRC32()
      sum.update(digits[..<cut])
      sum.update(digits[cut...])
      #expect(sum.value == 0xCBF4_3926, "cut after \(cut)")
    }
  }
}
