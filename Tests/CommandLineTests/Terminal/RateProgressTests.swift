import Reports
import Testing

@testable import CommandLine

/// What is said while many files are evaluated.
@Suite struct RateProgressTests {
  @Test(
    arguments: [
      (nil, 0, 0, "500 expedientes, 50 por segundo"),
      (1_000, 500, 10_000, "500 expedientes, 50 por segundo, 50 %, faltan 0:10"),
      (1_000, 1_000, 10_000, "500 expedientes, 50 por segundo, 100 %, faltan 0:00"),
      (100_000, 1_000, 10_000, "500 expedientes, 50 por segundo, 1 %, faltan 16:30"),
      (1_000, 0, 10_000, "500 expedientes, 50 por segundo"),
      // What is read may grow while it is read.
      (1_000, 1_200, 10_000, "500 expedientes, 50 por segundo, 100 %, faltan 0:00"),
    ] as [(Int?, Int, Int, String)])
  func rateAndTimeLeft(total: Int?, part: Int, milliseconds: Int, line: String) {
    let progress = RateProgress(total: total, of: Bilingual("expedientes", "files"), language: .es)
    #expect(progress.line(500, part: part, milliseconds: max(milliseconds, 10_000)) == line)
  }

  @Test func nothingIsDividedByNothing() {
    let progress = RateProgress(total: 0, of: Bilingual("fichas", "sheets"), language: .en)
    #expect(progress.line(0, part: 0, milliseconds: 0) == "0 sheets, 0 a second")
  }
}
