import Eligibility
import Testing

/// A situation, and the state in which it leaves one kind of requirement, by book where they differ.
struct StateRow: CustomTestStringConvertible {
  typealias Change = (path: String, value: (any Sendable)?)

  let kind: RequirementKind
  let state: RequirementState
  let name: String
  let changes: [Change]
  /// The state under the books that decide otherwise.
  var except: [String: RequirementState] = [:]

  var testDescription: String { "\(kind.rawValue) \(state.rawValue): \(name)" }

  func state(book: String) -> RequirementState { except[book] ?? state }
}

extension StateRow {
  private static let studies = "applicant.education[0]"
  private static let asked = "posting.profile.education.anyOf[0]"
  private static let training = "applicant.training[0]"
  private static let (first, last) = ("applicant.experience[0]", "applicant.experience[1]")

  /// What the other states start from: the plain case meets every kind under every book.
  static let met = RequirementKind.allCases.map { StateRow(kind: $0, state: .met, name: "the plain case", changes: []) }

  static let personal: [StateRow] = [
    .init(
      kind: .person, state: .absent, name: "no date of birth", changes: [("applicant.personal.birthDate", nil)]),
    .init(
      kind: .person, state: .insufficient, name: "convicted",
      changes: [("applicant.personal.declarations.convicted", true)]),
    .init(
      kind: .file, state: .insufficient, name: "a document that is missing",
      changes: [("posting.requiredDocuments", ["cv"])]),
    .init(
      kind: .collegiation, state: .absent, name: "not a member", changes: [("applicant.collegiation", [String]())]),
    .init(
      kind: .collegiation, state: .unproven, name: "a member without proof",
      changes: [("applicant.collegiation[0].proofs", [String]())],
      except: ["servir-2020": .met]),
    .init(
      kind: .collegiation, state: .judgement, name: "the college of another profession",
      changes: [("applicant.collegiation[0].college", "Colegio de Ingenieros del Perú")]),
    .init(kind: .knowledge, state: .absent, name: "not declared", changes: [("applicant.knowledge[2]", nil)]),
    .init(
      kind: .knowledge, state: .insufficient, name: "no level declared",
      changes: [("applicant.knowledge[2].level", nil)]),
    .init(
      kind: .additional, state: .absent, name: "another licence",
      changes: [("applicant.additional[0].name", "Permiso de armas")]),
    .init(
      kind: .additional, state: .unproven, name: "a licence without proof",
      changes: [("applicant.additional[0].proofs", [String]())]),
  ]

  /// Studies of a career that only a person can take for the one asked.
  private static let closeStudies: [Change] = [
    ("\(asked).careers", ["Contabilidad"]), ("\(asked).allowsRelated", true), ("\(studies).career", "Finanzas"),
  ]

  static let education: [StateRow] = [
    .init(kind: .education, state: .absent, name: "no studies", changes: [("applicant.education", [String]())]),
    .init(
      kind: .education, state: .insufficient, name: "another career", changes: [("\(studies).career", "Contabilidad")]),
    .init(
      kind: .education, state: .unproven, name: "studies without proof", changes: [("\(studies).proofs", [String]())]),
    .init(kind: .education, state: .judgement, name: "a close career", changes: closeStudies),
  ]

  static let trainings: [StateRow] = [RequirementKind.course, .programme].flatMap { kind -> [StateRow] in
    [
      .init(
        kind: kind, state: .absent, name: "another topic",
        changes: [("\(training).name", "Cocina"), ("\(training).contents", [String]())]),
      .init(
        kind: kind, state: .insufficient, name: "not concluded", changes: [("\(training).to", "2026-03-25")]),
      .init(kind: kind, state: .unproven, name: "no certificate", changes: [("\(training).proofs", [String]())]),
      .init(
        kind: kind, state: .judgement, name: "a close topic",
        changes: [("\(training).name", "Derecho Civil"), ("\(training).contents", [String]())]),
    ]
  }

  static let experience: [StateRow] = [
    .init(kind: .general, state: .absent, name: "no experience", changes: [("applicant.experience", [String]())]),
    .init(
      kind: .general, state: .insufficient, name: "ten years asked of nine",
      changes: [("posting.profile.experience.general", ["years": 10])]),
    .init(
      kind: .general, state: .unproven, name: "jobs without proof",
      changes: [("\(first).proofs", [String]()), ("\(last).proofs", [String]())]),
    .init(kind: .general, state: .judgement, name: "close studies, which start the count", changes: closeStudies),
    .init(
      kind: .specific, state: .absent, name: "no job on the matter",
      changes: [("\(first).functions", ["Archivar papeles"]), ("\(last).functions", ["Archivar papeles"])]),
    .init(
      kind: .specific, state: .insufficient, name: "no job in the sector", changes: [("\(last).sector", "privado")]),
    .init(
      kind: .specific, state: .insufficient, name: "six years asked of five",
      changes: [("posting.profile.experience.specific[2].years", 6)]),
    .init(kind: .specific, state: .unproven, name: "a job without proof", changes: [("\(last).proofs", [String]())]),
    .init(
      kind: .specific, state: .judgement, name: "close functions",
      changes: [("\(last).functions", ["Llevar el procedimiento sancionador"])]),
  ]

  static let all = met + personal + education + trainings + experience
}
