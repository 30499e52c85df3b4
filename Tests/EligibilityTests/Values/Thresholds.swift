import Days
import Testing

@testable import Eligibility

/// A border of a requirement: what is just enough, and what is one off it.
struct Threshold: CustomTestStringConvertible {
  let kind: RequirementKind
  let name: String
  /// Where it is set for a value on the border and one off it, by the rules of a book.
  let path: String
  let border: @Sendable (Rules) -> (enough: any Sendable, off: any Sendable)
  /// The state of what is one off, by book where they differ.
  let state: RequirementState
  var except: [String: RequirementState] = [:]
  /// What else must be so for the border to decide.
  var setting: [StateRow.Change] = []

  var testDescription: String { "\(kind.rawValue): \(name)" }
}

extension Threshold {
  private static let asked = "posting.profile.education.anyOf[0]"
  private static let studies = "applicant.education[0]"
  private static let training = "applicant.training[0]"
  private static let hoursAsked = "posting.profile.training[0].hours"
  private static let specific = "posting.profile.experience.specific"

  static let all: [Threshold] = [
    .init(
      kind: .person, name: "of age on the day", path: "applicant.personal.birthDate",
      border: { rules in
        let born = Day("2026-03-24")?.addingMonths(-rules.integer(.minimumAge) * 12) ?? .distantFuture
        return (born.description, born.next.description)
      }, state: .insufficient),
    .init(
      kind: .education, name: "the cycle asked", path: "\(studies).cycle", border: { _ in (8, 7) },
      state: .insufficient,
      setting: [
        ("\(asked).status", "estudiante"), ("\(asked).cycle", 8), ("\(studies).status", "estudiante"),
        ("\(studies).proofs[0].kind", "constancia-estudios"),
      ]),
    .init(
      kind: .education, name: "the status asked", path: "\(studies).status",
      border: { _ in ("bachiller", "egresado") }, state: .insufficient, setting: [("\(asked).status", "bachiller")]),
    .init(
      kind: .collegiation, name: "valid on the documents day", path: "applicant.collegiation[0].proofs[1].validUntil",
      border: { _ in ("2026-04-01", "2026-03-31") }, state: .unproven,
      except: ["servir-2020": .met, "pge-2023": .met]),
    .init(
      kind: .course, name: "the hours from which a course counts", path: "\(training).hours",
      border: { ($0.integer(.courseMinimum), $0.integer(.courseMinimum) - 1) }, state: .insufficient,
      setting: [(hoursAsked, 0)]),
    .init(
      kind: .course, name: "the hours asked", path: "\(training).hours", border: { _ in (90, 89) },
      state: .insufficient),
    .init(
      kind: .programme, name: "the hours from which a programme counts", path: "\(training).hours",
      border: { ($0.integer(.programmeMinimum), $0.integer(.programmeMinimum) - 1) }, state: .insufficient,
      setting: [(hoursAsked, 0)]),
    .init(
      kind: .programme, name: "those of a governing body", path: "\(training).hours",
      border: { ($0.integer(.programmeGoverningBody), $0.integer(.programmeGoverningBody) - 1) },
      state: .insufficient, setting: [(hoursAsked, 0), ("\(training).governingBody", true)]),
    .init(
      kind: .programme, name: "more hours asked than the minimum", path: "\(training).hours",
      border: { _ in (120, 119) }, state: .insufficient, setting: [(hoursAsked, 120)]),
    .init(
      kind: .programme, name: "concluded on the day", path: "\(training).to",
      border: { _ in ("2026-03-24", "2026-03-25") }, state: .insufficient),
    .init(
      kind: .knowledge, name: "the level asked", path: "applicant.knowledge[2].level",
      border: { _ in ("intermedio", "basico") }, state: .insufficient,
      setting: [("posting.profile.knowledge[2].level", "intermedio")]),
    .init(
      kind: .general, name: "nine years to the day", path: "applicant.experience[1].to",
      border: { _ in ("2021-02-28", "2021-02-27") }, state: .insufficient,
      setting: [("posting.profile.experience.general.years", 9)]),
    .init(
      kind: .specific, name: "five years to the day", path: "applicant.experience[1].from",
      border: { _ in ("2016-03-01", "2016-03-02") }, state: .insufficient, setting: [("\(specific)[2].years", 5)]),
    .init(
      kind: .specific, name: "the level of post asked", path: "applicant.experience[1].level",
      border: { _ in ("analista", "asistente") }, state: .insufficient,
      setting: [("\(specific)[2].minimumLevel", "analista")]),
  ]
}
