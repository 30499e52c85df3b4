import Days
import RuleData

@testable import Eligibility

/// Schedules of every modality that differ in how long they are published: what is found of each, and until when
/// what follows the results may be done.
struct Schedules {
  let rules: Rules

  /// From a Monday without a holiday near, of one to twenty days.
  var outcomes: [String] {
    Modality.allCases.flatMap { modality in
      (0..<20).map { days in
        let review = review(modality, published: (monday, monday.advanced(by: days)))
        return "\(modality.rawValue) \(days + 1): \(review.findings.map(\.code))"
      }
    } + [deadlines]
  }

  /// Counted from 22 December 2025: Christmas and, where it counts, the day after it are no business days.
  private var deadlines: String {
    let review = review(.convocatoriaPublica, published: (monday, monday), results: Day("2025-12-22"))
    return review.deadlines.map {
      "\($0.kind) \($0.term.map { "\($0)" } ?? "any") \($0.until.map(\.description) ?? "none")"
    }.joined(separator: ", ")
  }

  private let monday = Day("2025-09-08") ?? Day(number: 0)

  private func review(
    _ modality: Modality, published: (Day, Day), results: Day? = nil
  ) -> ScheduleReview {
    var posting = Posting()
    posting.modality = modality.rawValue
    posting.schedule = [
      .publication: Posting.Window(from: LocalTime(day: published.0), to: LocalTime(day: published.1))
    ]
    return ScheduleReview(
      of: posting, rules: rules, holidays: BuiltInData.holidays, registered: nil, results: results)
  }
}
