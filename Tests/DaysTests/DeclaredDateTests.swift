import Days
import Testing

@Suite struct DeclaredDateTests {
  @Test(arguments: [
    ("2019-05-17", "2019-05-17", "2019-05-17", false), ("2019-05", "2019-05-01", "2019-05-31", true),
    ("2019-04", "2019-04-01", "2019-04-30", true), ("2024-02", "2024-02-01", "2024-02-29", true),
    ("2023-02", "2023-02-01", "2023-02-28", true), ("1900-02", "1900-02-01", "1900-02-28", true),
    ("0001-01", "0001-01-01", "0001-01-31", true), ("9999-12", "9999-12-01", "9999-12-31", true),
  ])
  func monthRunsFromItsFirstToItsLastDay(text: String, first: String, last: String, isMonth: Bool) throws {
    let date = try #require(DeclaredDate(text))
    #expect(date.first == Day(first))
    #expect(date.last == Day(last))
    #expect(date.isMonth == isMonth)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "2019-13", "2019-00", "0000-05", "2019-5", "19-05", "2019", "2019-05-", "2019/05", " 2019-05", "2019-05 ",
    "05-2019",
    "05/2019", "2019-02-30", "2019-0５", "201905", "", "a la fecha",
  ])
  func whatIsNeitherDayNorMonthIsRefused(text: String) {
    #expect(DeclaredDate(text) == nil)
  }

  @Test func monthIsNotItsFirstDay() {
    #expect(DeclaredDate("2019-05") != DeclaredDate("2019-05-01"))
    #expect(DeclaredDate("2019-05") == .month(year: 2019, month: 5))
  }
}
