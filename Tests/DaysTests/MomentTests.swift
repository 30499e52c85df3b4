import Days
import Testing

@Suite struct MomentTests {
  @Test(arguments: [
    (0, "1969-12-31T19:00:00-05:00"), (17_999, "1969-12-31T23:59:59-05:00"), (18_000, "1970-01-01T00:00:00-05:00"),
    (1_774_359_000, "2026-03-24T08:30:00-05:00"), (951_800_400, "2000-02-29T00:00:00-05:00"),
    (.max, "9999-12-31T23:59:59-05:00"), (.min, "0001-01-01T00:00:00-05:00"),
  ])
  func secondsAreShownAsLimaSeesThem(seconds: Int, text: String) {
    #expect(Moment(seconds: seconds).description == text)
  }

  @Test func aDayAndASecondMakeTheMomentThatHasThem() throws {
    let day = try #require(Day("2026-03-24"))
    let moment = Moment(day: day, second: 30_600)
    #expect(moment.seconds == 1_774_359_000)
    #expect(moment.day == day && moment.second == 30_600 && moment.clock == "08:30:00")
    #expect(Moment(seconds: moment.seconds + 1) > moment)
  }
}
