internal import Eligibility
internal import Reports
internal import Store

/// All data of a person as files: every version of what they declared, everything they handed in with its receipt, what
/// was decided on it, and the log.
struct PersonExport {
  let access: StoreAccess
  let place: any ExportPlace

  func write(_ person: StoreID) throws(Stop) {
    let listed = try access.run { archive throws(StoreError) in try archive.person(person) }
    if let listed { try write(StoreLists.json(listed), to: "person.json") }
    let entries = try access.run { archive throws(StoreError) in try archive.entries(ofPerson: person) }
    try write(entries.map(AuditJSON.line).joined(separator: "\n"), to: "audit.ndjson")
    for number in entries.filter({ $0.action == AuditEntry.Action.fileSaved.rawValue }).indices.map({ $0 + 1 }) {
      try version(number, of: person)
    }
    let submissions = try access.run { archive throws(StoreError) in try archive.submissions(of: person) }
    for submission in submissions { try write(submission) }
  }

  private func version(_ number: Int, of person: StoreID) throws(Stop) {
    let found = try access.run { archive throws(StoreError) in try archive.version(number, of: person) }
    guard let stored = found else { return }
    try write(stored.bytes, stored.attachments, to: "versions/\(number)")
  }

  private func write(_ submission: Submission) throws(Stop) {
    let below = "submissions/\(submission.receipt)"
    func text(_ part: FrozenText) throws(Stop) -> [UInt8] {
      try access.run { archive throws(StoreError) in try archive.text(part, of: submission) }
    }
    try write(ReceiptJSON.line(submission), to: "\(below)/receipt.json")
    try place.write(Array(submission.manifest.utf8), to: "\(below)/manifest.txt")
    try place.write(text(.posting), to: "\(below)/convocatoria.json")
    try place.write(text(.book), to: "\(below)/book.txt")
    try write(text(.file), submission.attachments, to: "\(below)/file")
    let judgements = try access.run { archive throws(StoreError) in try archive.judgements(of: submission.receipt) }
    for (index, judgement) in judgements.enumerated() {
      try place.write(judgement.bytes, to: "\(below)/\(judgement.kind.rawValue)-\(index + 1).json")
    }
  }

  private func write(_ bytes: [UInt8], _ attachments: [StoredAttachment], to below: String) throws(Stop) {
    try FileExport(access: access, place: place).write(bytes, attachments, to: below)
  }

  private func write(_ text: String, to name: String) throws(Stop) {
    try place.write(Array((text + "\n").utf8), to: name)
  }
}
