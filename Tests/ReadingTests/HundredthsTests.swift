import Reading
import Testing

/// Numbers with at most two decimals.
@Suite struct HundredthsTests {
  @Test(arguments: [
    ("0", 0), ("12", 1_200), ("12.5", 1_250), ("12.05", 1_205), ("0.01", 1), ("007", 700),
    ("999999999999", 99_999_999_999_900),
  ])
  func isRead(text: String, hundredths: Int) {
    #expect(Hundredths.parse(text) == hundredths)
  }

  @Test(arguments: ["", ".", "12.", ".5", "12.345", "-1", "+1", "1e3", "12,5", " 12", "1.2.3", "１２", "9999999999999"])
  func isRefused(text: String) {
    #expect(Hundredths.parse(text) == nil)
  }

  @Test(arguments: [
    (0, "0.00", "0"), (5, "0.05", "0.05"), (1_200, "12.00", "12"), (9_655, "96.55", "96.55"), (-150, "-1.50", "-1.50"),
  ])
  func isWritten(hundredths: Int, text: String, short: String) {
    #expect(Hundredths.text(hundredths) == text)
    #expect(Hundredths.short(hundredths) == short)
  }

  @Test func whatIsWrittenIsReadAgain() {
    #expect(
      (0...20_100).allSatisfy {
        Hundredths.parse(Hundredths.text($0)) == $0 && Hundredths.parse(Hundredths.short($0)) == $0
      })
  }
}
