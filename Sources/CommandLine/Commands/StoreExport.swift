internal import Days
internal import Eligibility
internal import Reading
internal import Reports
internal import Store

/// Everything that a store knows, a line each: persons with the versions of their files, postings with what was handed
/// in, the audit log.
struct StoreExport {
  let archive: any Archive
  let lines: Lines

  func run() throws(StoreError) {
    try archive.persons { person throws(StoreError) in
      lines.write(StoreLists.json(person))
      if let last = person.latest?.number { for number in 1...max(1, last) { try version(number, of: person.id) } }
      try write(archive.entries(ofPerson: person.id))
    }
    for posting in try archive.postings() {
      lines.write(StoreLists.json(posting, nil, on: posting.saved))
      try archive.submissions(for: posting.id) { submission throws(StoreError) in
        lines.write(ReceiptJSON.line(submission))
        for judgement in try archive.judgements(of: submission.receipt) { write(judgement, of: submission.receipt) }
      }
      try write(archive.entries(ofPosting: posting.id))
    }
  }

  private func version(_ number: Int, of person: StoreID) throws(StoreError) {
    guard let stored = try archive.version(number, of: person) else { return }
    let attachments = stored.attachments.map {
      JSONText.object(["path": JSONText.quoted($0.path), "sha256": JSONText.quoted($0.sha256)])
    }
    lines.write(
      JSONText.object([
        "person": JSONText.quoted(person.description), "version": "\(number)",
        "saved": JSONText.quoted(stored.version.saved.description), "text": JSONText.quoted(stored.version.sha256),
        "attachments": JSONText.array(attachments),
      ]))
  }

  private func write(_ judgement: Judgement, of receipt: StoreID) {
    lines.write(
      JSONText.object([
        "receipt": JSONText.quoted(receipt.description), "kind": JSONText.quoted(judgement.kind.rawValue),
        "at": JSONText.quoted(judgement.at.description),
        "text": JSONText.quoted(String(decoding: judgement.bytes, as: UTF8.self)),
      ]))
  }

  private func write(_ entries: [AuditEntry]) {
    for entry in entries { lines.write(AuditJSON.line(entry)) }
  }
}

extension Archive {
  /// A version of a file; `nil` where it was erased.
  func version(_ number: Int, of person: StoreID) throws(StoreError) -> StoredFile? {
    do throws(StoreError) {
      return try file(of: person, version: number)
    } catch {
      switch error {
      case .unknown, .erased: return nil
      default: throw error
      }
    }
  }
}
