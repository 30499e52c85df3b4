internal import Days
internal import Digests
internal import Eligibility

/// Reading what was handed in.
extension SQLiteArchive {
  public func submission(_ receipt: StoreID) throws(StoreError) -> Submission {
    try database.read { () throws(StoreError) in
      let (submission, row) = try find(receipt)
      guard try hash(ofRow: row) == submission.hash else { throw .damaged(.record(receipt.description)) }
      return submission
    }
  }

  public func text(_ part: FrozenText, of submission: Submission) throws(StoreError) -> [UInt8] {
    let (table, sha256) =
      switch part {
      case .file: ("personal_text", submission.file)
      case .posting: ("public_text", submission.postingText)
      case .book: ("public_text", submission.book)
      }
    return try database.read { () throws(StoreError) in
      let bytes = try database.first("SELECT bytes FROM \(table) WHERE sha256 = ?", .text(sha256)) { $0.blob(0) }
      guard let bytes, SHA256.hex(bytes) == sha256 else {
        throw .damaged(.content(of: submission.receipt.description))
      }
      return bytes
    }
  }

  public func submissions(for posting: String, _ visit: (Submission) throws(StoreError) -> Void) throws(StoreError) {
    try database.read { () throws(StoreError) in
      _ = try readPosting(posting)
      try submissions(
        "WHERE s.posting = (SELECT id FROM posting WHERE name = ?) ORDER BY s.number", .text(posting)
      ) { submission, _ throws(StoreError) in try visit(submission) }
    }
  }

  public func submissions(of person: StoreID) throws(StoreError) -> [Submission] {
    try database.read { () throws(StoreError) in try submissions(ofPerson: try row(of: person)) }
  }

  /// The same where a transaction is going on already.
  func submissions(ofPerson row: Int) throws(StoreError) -> [Submission] {
    var found: [Submission] = []
    try submissions("WHERE s.person = ? \(Self.inOrderOfLog)", .integer(row)) { submission, _ in
      found.append(submission)
    }
    return found
  }

  /// The order in which a person handed things in: that of their chain, which nobody changes unseen.
  static let inOrderOfLog = "ORDER BY (SELECT number FROM audit WHERE id = s.person_entry), s.receipt"

  func submissionCount(ofPerson row: Int) throws(StoreError) -> Int {
    try database.first("SELECT count(*) FROM submission WHERE person = ?", .integer(row)) { $0.integer(0) } ?? 0
  }

  public func judgements(of receipt: StoreID) throws(StoreError) -> [Judgement] {
    try database.read { () throws(StoreError) in
      let (_, row) = try find(receipt)
      return try database.rows(
        """
        SELECT kind, at, bytes FROM judgement WHERE submission = ?
        ORDER BY (SELECT number FROM audit WHERE id = person_entry)
        """, .integer(row)
      ) { row in
        Judgement(
          kind: Judgement.Kind(rawValue: row.text(0)) ?? .verdict, at: Moment(seconds: row.integer(1)),
          bytes: row.blob(2))
      }
    }
  }

  func find(_ receipt: StoreID) throws(StoreError) -> (Submission, row: Int) {
    var found: (Submission, row: Int)?
    try submissions("WHERE s.receipt = ?", .text(receipt.description)) { found = ($0, $1) }
    guard let found else { throw .unknown(.receipt, receipt.description) }
    return found
  }

  /// The hash as it was written down.
  func hash(ofRow row: Int) throws(StoreError) -> String? {
    try database.first("SELECT hash FROM submission WHERE id = ?", .integer(row)) { $0.text(0) }
  }

  /// Submissions one after the other, each with its attachments and the row that it is.
  func submissions(
    _ condition: String, _ values: Database.Value..., visit: (Submission, Int) throws(StoreError) -> Void
  ) throws(StoreError) {
    let query = """
      SELECT s.receipt, p.name, n.key, s.step, s.number, s.at, s.engine, f.sha256, t.sha256, b.sha256, w.at, s.id
      FROM submission s JOIN posting p ON p.id = s.posting JOIN person n ON n.id = s.person
      JOIN personal_text f ON f.id = s.file JOIN public_text t ON t.id = s.posting_text
      JOIN public_text b ON b.id = s.book LEFT JOIN withdrawal w ON w.submission = s.id \(condition)
      """
    try database.visit(query, values) { row throws(StoreError) in
      try visit(Self.submission(row, try attachments(ofSubmission: row.integer(11))), row.integer(11))
      return true
    }
  }

  private static func submission(_ row: Database.Row, _ attachments: [StoredAttachment]) -> Submission {
    Submission(
      receipt: StoreID(stored: row.text(0)), posting: row.text(1), person: StoreID(stored: row.text(2)),
      step: SubmissionStep(rawValue: row.text(3)) ?? .application, number: row.integer(4),
      at: Moment(seconds: row.integer(5)), engine: row.text(6), file: row.text(7), postingText: row.text(8),
      book: row.text(9), attachments: attachments, withdrawn: row.optionalInteger(10).map { Moment(seconds: $0) })
  }

  private func attachments(ofSubmission row: Int) throws(StoreError) -> [StoredAttachment] {
    let query = """
      SELECT f.path, a.sha256 FROM submission_attachment f JOIN attachment a ON a.id = f.attachment
      WHERE f.submission = ? ORDER BY f.path
      """
    return try database.rows(query, .integer(row)) { StoredAttachment(path: $0.text(0), sha256: $0.text(1)) }
  }
}
