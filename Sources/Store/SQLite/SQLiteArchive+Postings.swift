public import Days
internal import Digests
internal import Eligibility
internal import Reading

/// Postings and what becomes of them.
extension SQLiteArchive {
  public func save(posting bytes: [UInt8], at moment: Moment) throws(StoreError) -> (
    posting: StoredPosting, isNew: Bool
  ) {
    guard let posting = Posting.read(bytes, log: FaultLog(file: "")) else {
      preconditionFailure("callers have read the posting before they give it")
    }
    let sha256 = SHA256.hex(bytes)
    return try database.write { () throws(StoreError) in
      let existing = try find(posting.id)
      if let existing {
        if existing.cancelled != nil { throw .cancelled(posting.id) }
        if existing.sha256 == sha256 { return (existing, false) }
        // What somebody has applied for must not become something else; it is cancelled and published anew.
        if existing.submissions > 0 { throw .posted(posting.id) }
      }
      let version = (existing?.version ?? 0) + 1
      let name = Database.Value.text(posting.id)
      try database.run(
        "INSERT INTO posting (name, call) VALUES (?, ?) ON CONFLICT DO UPDATE SET call = excluded.call", name,
        Database.Value(posting.call))
      let entry = try append(
        .postingSaved, to: AuditEntry.chain(ofPosting: posting.id),
        subject: Subject.posting(posting.id, version: version, at: moment, sha256: sha256), at: moment)
      let text = try row(of: bytes, sha256: sha256, in: "public_text")
      try database.run(
        "INSERT INTO posting_version (posting, number, at, text, entry) SELECT id, ?, ?, ?, ? FROM posting WHERE name = ?",
        .integer(version), .integer(moment.seconds), .integer(text), .integer(entry), name)
      return (try self.readPosting(posting.id), true)
    }
  }

  public func posting(_ id: String) throws(StoreError) -> StoredPosting {
    try database.read { () throws(StoreError) in try readPosting(id) }
  }

  /// The same where a transaction is going on already.
  func readPosting(_ id: String) throws(StoreError) -> StoredPosting {
    guard let posting = try find(id) else { throw .unknown(.posting, id) }
    guard SHA256.hex(posting.bytes) == posting.sha256 else { throw .damaged(.content(of: id)) }
    return posting
  }

  public func postings() throws(StoreError) -> [StoredPosting] {
    try database.rows("\(Self.postingColumns) ORDER BY p.id", read: read)
  }

  public func cancel(posting id: String, at moment: Moment) throws(StoreError) {
    try database.write { () throws(StoreError) in
      guard try readPosting(id).cancelled == nil else { throw .cancelled(id) }
      let entry = try append(
        .postingCancelled, to: AuditEntry.chain(ofPosting: id), subject: Subject.cancellation(of: id, at: moment),
        at: moment)
      try database.run(
        "INSERT INTO cancellation (posting, at, entry) SELECT id, ?, ? FROM posting WHERE name = ?",
        .integer(moment.seconds), .integer(entry), .text(id))
    }
  }

  /// A posting with its last version.
  private static let postingColumns = """
    SELECT p.name, v.number, v.at, t.sha256, t.bytes, c.at,
      (SELECT max(number) FROM submission WHERE posting = p.id)
    FROM posting p
    JOIN posting_version v ON v.posting = p.id
      AND v.number = (SELECT max(number) FROM posting_version WHERE posting = p.id)
    JOIN public_text t ON t.id = v.text LEFT JOIN cancellation c ON c.posting = p.id
    """

  private func find(_ id: String) throws(StoreError) -> StoredPosting? {
    try database.first("\(Self.postingColumns) WHERE p.name = ?", .text(id), read: read)
  }

  private func read(_ row: Database.Row) -> StoredPosting {
    StoredPosting(
      id: row.text(0), version: row.integer(1), saved: Moment(seconds: row.integer(2)), sha256: row.text(3),
      bytes: row.blob(4), cancelled: row.optionalInteger(5).map { Moment(seconds: $0) }, submissions: row.integer(6))
  }
}
