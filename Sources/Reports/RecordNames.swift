public import Applicant

/// The records of a file as a person knows them: by what they are, not only by their id.
public struct RecordNames: Sendable {
  private let file: ApplicantFile

  public init(_ file: ApplicantFile) {
    self.file = file
  }

  /// What a record is called (career, college, employer…), or `nil` where the file does not say.
  public func name(_ id: String) -> String? { entry(id).name }

  /// The level of studies; `nil` of any other record.
  func level(_ id: String) -> EducationLevel? { file.education.first { $0.id == id }?.level }

  /// The proofs of a record.
  public func proofs(_ id: String) -> [Proof] { entry(id).proofs }

  /// The institution of studies or of a course.
  public func institution(_ id: String) -> String? {
    file.education.first { $0.id == id }?.institution ?? file.training.first { $0.id == id }?.institution
  }

  /// A record by its id or, where it has none, by its place (`additional[0]`).
  private func entry(_ id: String) -> (name: String?, proofs: [Proof]) {
    if let record = file.education.first(where: { $0.id == id }) { return (record.career, record.proofs) }
    if let record = file.collegiation.first(where: { $0.id == id }) { return (record.college, record.proofs) }
    if let record = file.training.first(where: { $0.id == id }) { return (record.name, record.proofs) }
    if let record = file.knowledge.first(where: { $0.id == id }) { return (record.name, []) }
    if let record = file.experience.first(where: { $0.id == id }) { return (record.employer, record.proofs) }
    let entry = file.additional.enumerated().first { "additional[\($0.offset)]" == id }?.element
    return (entry?.name, entry?.proofs ?? [])
  }
}
