import Days
import Eligibility
import Foundation
import Reports
import RuleData
import TestSupport
import Testing

/// What is said of a schedule: every finding in both languages, nothing of the input as anything but text.
@Suite struct ScheduleReportTests {
  private static let good: [String: [String: String]] = [
    "approval": ["from": "2025-09-05"], "publication": ["from": "2025-09-08", "to": "2025-09-19"],
    "application": ["from": "2025-09-22"], "finalResults": ["from": "2025-10-01"],
    "contract": ["from": "2025-10-02", "to": "2025-10-09"],
  ]

  /// A change of the good schedule, and the finding that it brings.
  static let changes: [(code: String, steps: [String: [String: String]?], modality: String?)] = [
    ("noPublication", ["publication": nil], "convocatoria-publica"),
    ("unknownModality", [:], nil), ("unknownModality", [:], "subasta\u{1B}[31m"),
    ("publicationTooShort", ["publication": ["from": "2025-09-09", "to": "2025-09-19"]], "convocatoria-publica"),
    ("appliedTooEarly", ["application": ["from": "2025-09-19"]], "convocatoria-publica"),
    ("outOfOrder", ["contract": ["from": "2025-09-30"]], "convocatoria-publica"),
    ("closed", ["interview": ["from": "2025-09-28"]], "convocatoria-publica"),
    ("closedEdge", ["interview": ["from": "2025-09-28", "to": "2025-09-29"]], "convocatoria-publica"),
    ("contractLate", ["contract": ["from": "2025-10-02", "to": "2025-10-10"]], "convocatoria-publica"),
    ("noResults", ["finalResults": nil, "contract": nil], "convocatoria-publica"),
    ("notCovered", ["contract": ["from": "2030-10-02"]], "convocatoria-publica"),
    (
      "incompleteYears", ["interview": ["from": "2026-09-28"], "finalResults": nil, "contract": nil],
      "convocatoria-publica"
    ),
    ("publishedTooEarly", [:], "convocatoria-publica"),
  ]

  private static func review(_ index: Int) throws -> (ScheduleReview, Posting) {
    let (code, steps, modality) = changes[index]
    var schedule = good
    for (step, window) in steps { schedule[step] = window }
    let question = try Situation("apto-plain").setting("posting.schedule", schedule)
      .setting("posting.modality", modality).setting("posting.id", "X\u{1B}[2J").question()
    let review = ScheduleReview(
      of: question.posting, book: question.book, overrides: question.overrides, holidays: BuiltInData.holidays,
      registered: code == "publishedTooEarly" ? Day("2025-09-08") : nil)
    return (review, question.posting)
  }

  @Test(arguments: changes.indices)
  func everyFindingIsSaidInBothLanguages(index: Int) throws {
    let (review, posting) = try Self.review(index)
    let finding = try #require(
      review.findings.first { $0.code == "calendar.\(Self.changes[index].code)" }, "\(review.findings.map(\.code))")
    let said = Language.allCases.map { Wording($0).message(finding) }
    #expect(said.allSatisfy { $0.count > 20 } && Set(said).count == Language.allCases.count, "\(said)")
    for language in Language.allCases {
      let wording = Wording(language)
      let text = ScheduleText(review, of: posting, holidays: BuiltInData.holidays, wording: wording).render()
      #expect(!text.contains("\u{1B}"))
      // The page wraps and begins the sentence with a capital letter; its words are those of the message.
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let message = wording.message(finding).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains(message.dropFirst()), "\(text)")
      let json = ScheduleJSON.render(review, of: posting, holidays: BuiltInData.holidays, wording: wording)
      let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      #expect(object["posting"] as? String == "X\u{1B}[2J")
      let findings = try #require(object["findings"] as? [[String: Any]])
      #expect(findings.compactMap { $0["code"] as? String } == review.findings.map(\.code))
      #expect(findings.compactMap { $0["message"] as? String } == review.findings.map(wording.message))
    }
  }

  @Test func everyCodeHasItsCase() {
    #expect(Set(Self.changes.map(\.code)).count == 12)
  }

  @Test func aDayThatIsNoBusinessDayIsNamedWithItsNorm() throws {
    let question = try Situation("apto-plain")
      .setting("posting.schedule", ["interview": ["from": "2025-12-24", "to": "2025-12-29"]]).question()
    let review = ScheduleReview(of: question.posting, book: question.book, holidays: BuiltInData.holidays)
    let text = ScheduleText(review, of: question.posting, holidays: BuiltInData.holidays, wording: Wording(.es))
      .render().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("2 días hábiles; no es hábil: 25/12/2025 (feriado: Navidad; Decreto Legislativo 713"))
    #expect(text.contains("26/12/2025 (no laborable en el sector público; Decreto Supremo 042-2025-PCM)"))
  }
}
