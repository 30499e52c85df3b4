internal import Days
internal import Eligibility
internal import Reading
internal import Reports
internal import Store

/// Everything that a store knows, a line each: persons with the versions of their files, postings with what was handed
/// in, the audit log.
struct StoreExport {
  private let access: StoreAccess

  init(_ access: StoreAccess) {
    self.access = access
  }

  func run(_ write: (String) throws(Stop) -> Void) throws(Stop) {
    var persons: [StoredPerson] = []
    try access.run { archive throws(StoreError) in try archive.persons { persons.append($0) } }
    for person in persons {
      try write(StoreLists.json(person))
      if let last = person.latest?.number {
        for number in 1...max(1, last) { try version(number, of: person.id, write) }
      }
      try entries(write) { archive throws(StoreError) in try archive.entries(ofPerson: person.id) }
    }
    for posting in try access.run({ archive throws(StoreError) in try archive.postings() }) {
      try write(StoreLists.json(posting, nil, on: posting.saved))
      var submissions: [Submission] = []
      try access.run { archive throws(StoreError) in
        try archive.submissions(for: posting.id) { submissions.append($0) }
      }
      for submission in submissions {
        try write(ReceiptJSON.line(submission))
        let judgements = try access.run { archive throws(StoreError) in try archive.judgements(of: submission.receipt) }
        for judgement in judgements { try write(line(judgement, of: submission.receipt)) }
      }
      try entries(write) { archive throws(StoreError) in try archive.entries(ofPosting: posting.id) }
    }
  }

  private func version(_ number: Int, of person: StoreID, _ write: (String) throws(Stop) -> Void) throws(Stop) {
    guard let stored = try access.version(number, of: person) else { return }
    try write(
      JSONText.object([
        "person": JSONText.quoted(person.description), "version": "\(number)",
        "saved": JSONText.quoted(stored.version.saved.description), "text": JSONText.quoted(stored.version.sha256),
        "attachments": JSONText.array(
          stored.attachments.map {
            JSONText.object(["path": JSONText.quoted($0.path), "sha256": JSONText.quoted($0.sha256)])
          }),
      ]))
  }

  private func line(_ judgement: Judgement, of receipt: StoreID) -> String {
    JSONText.object([
      "receipt": JSONText.quoted(receipt.description), "kind": JSONText.quoted(judgement.kind.rawValue),
      "at": JSONText.quoted(judgement.at.description),
      "text": JSONText.quoted(String(decoding: judgement.bytes, as: UTF8.self)),
    ])
  }

  private func entries(
    _ write: (String) throws(Stop) -> Void, _ read: (any Archive) throws(StoreError) -> [AuditEntry]
  ) throws(Stop) {
    for entry in try access.run(read) { try write(AuditJSON.line(entry)) }
  }
}
