public import Applicant

/// A proof of a file that has an attachment, and what it is to prove.
public struct AttachedProof: Sendable {
  /// Where the proof stands in the file: `experience[3].proofs[0]`.
  public var path: String
  /// Where its record stands: `experience[3]`.
  public var recordPath: String
  /// The id of the record, where it has one.
  public var id: String?
  public var record: ProvedRecord
  public var proof: Proof
  /// The id of the attachment.
  public var attachment: String

  public init(
    path: String, recordPath: String, record: ProvedRecord, proof: Proof, attachment: String
  ) {
    self.path = path
    self.recordPath = recordPath
    self.record = record
    self.proof = proof
    self.attachment = attachment
    id = record.id
  }

  /// The proofs of a file that have an attachment, in the order of the file: those of conditions that give a bonus, then
  /// those of its records.
  public static func all(in file: ApplicantFile) -> [AttachedProof] {
    var all: [AttachedProof] = []
    func add(_ record: ProvedRecord, _ proofs: [Proof], at path: String) {
      for (index, proof) in proofs.enumerated() {
        guard let attachment = proof.attachment else { continue }
        all.append(
          AttachedProof(
            path: "\(path).proofs[\(index)]", recordPath: path, record: record, proof: proof, attachment: attachment))
      }
    }
    for place in file.provedPlaces where !place.isRecord { add(.other, place.proofs, at: place.path) }
    for (place, record) in ProvedRecord.all(in: file) { add(record, record.proofs, at: place) }
    return all
  }
}

extension ProvedRecord {
  /// The records of a file that documents prove, each with where it stands.
  public static func all(in file: ApplicantFile) -> [(path: String, record: ProvedRecord)] {
    func list<Record>(_ name: String, _ records: [Record], _ proved: (Record) -> ProvedRecord) -> [(
      String, ProvedRecord
    )] {
      records.enumerated().map { ("\(name)[\($0)]", proved($1)) }
    }
    return list("education", file.education) { .education($0) }
      + list("collegiation", file.collegiation) { .collegiation($0) }
      + list("training", file.training) { .training($0) } + list("experience", file.experience) { .experience($0) }
      + list("additional", file.additional) { .additional($0) }
  }

  /// The id of the record, where it has one.
  public var id: String? {
    switch self {
    case .education(let record): record.id
    case .collegiation(let record): record.id
    case .training(let record): record.id
    case .experience(let record): record.id
    case .additional, .other: nil
    }
  }

  /// What a person calls it: the career, the college, the course, the employer.
  public var name: String? {
    switch self {
    case .education(let record): record.career
    case .collegiation(let record): record.college
    case .training(let record): record.name
    case .experience(let record): record.employer
    case .additional(let record): record.name
    case .other: nil
    }
  }

  public var proofs: [Proof] {
    switch self {
    case .education(let record): record.proofs
    case .collegiation(let record): record.proofs
    case .training(let record): record.proofs
    case .experience(let record): record.proofs
    case .additional(let record): record.proofs
    case .other: []
    }
  }
}
