public import Days
internal import Digests
public import Eligibility

/// Taking what is handed in: everything there and acknowledged, or nothing.
extension SQLiteArchive {
  public func submit(
    _ person: StoreID, to posting: String, under book: RuleBook, at moment: Moment
  ) throws(StoreError) -> Submission {
    // Reading them takes long, so it is done while others may write; that they are there is asked once more below.
    for attachment in try file(of: person, version: nil).attachments { _ = try place(ofAttachment: attachment.sha256) }
    return try database.write { () throws(StoreError) in
      let stored = try readPosting(posting)
      let file = try readFile(of: person, version: nil)
      let row = try row(of: person)
      let step = try admit(file, of: row, to: stored, under: book, at: moment)
      let submission = Submission(
        receipt: StoreID(.receipt), posting: posting, person: person, step: step, number: stored.submissions + 1,
        at: moment, engine: Engine.version, file: file.version.sha256, postingText: stored.sha256,
        book: SHA256.hex(book.bytes), attachments: file.attachments)
      try insert(submission, of: row, book)
      return submission
    }
  }

  private func insert(_ submission: Submission, of person: Int, _ book: RuleBook) throws(StoreError) {
    let (postingEntry, personEntry) = try note(.submitted, of: submission, subject: submission.hash, at: submission.at)
    let insert = """
      INSERT INTO submission (receipt, person, posting, number, step, at, file, posting_text, book, engine, hash,
        posting_entry, person_entry)
      VALUES (?, ?, (SELECT id FROM posting WHERE name = ?), ?, ?, ?, (SELECT id FROM personal_text WHERE sha256 = ?),
        (SELECT id FROM public_text WHERE sha256 = ?), ?, ?, ?, ?, ?)
      RETURNING id
      """
    let row = try database.first(
      insert, .text(submission.receipt.description), .integer(person), .text(submission.posting),
      .integer(submission.number), .text(submission.step.rawValue), .integer(submission.at.seconds),
      .text(submission.file), .text(submission.postingText),
      .integer(try self.row(of: book.bytes, sha256: submission.book, in: "public_text")), .text(submission.engine),
      .text(submission.hash), .integer(postingEntry), .integer(personEntry)
    ) { $0.integer(0) }
    for attachment in submission.attachments {
      try database.run(
        "INSERT INTO submission_attachment (submission, path, attachment) VALUES (?, ?, ?)", .integer(row ?? 0),
        .text(attachment.path), .integer(try self.row(ofAttachment: attachment.sha256)))
    }
  }

  public func withdraw(_ receipt: StoreID, at moment: Moment) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let (submission, row) = try find(receipt)
      guard submission.withdrawn == nil else { throw .withdrawn(receipt.description) }
      let subject = Subject.withdrawal(of: receipt, at: moment)
      let (postingEntry, personEntry) = try note(.withdrawn, of: submission, subject: subject, at: moment)
      try database.run(
        "INSERT INTO withdrawal (submission, at, posting_entry, person_entry) VALUES (?, ?, ?, ?)", .integer(row),
        .integer(moment.seconds), .integer(postingEntry), .integer(personEntry))
    }
  }

  public func keep(_ judgement: Judgement, of receipt: StoreID) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let (submission, row) = try find(receipt)
      let subject = Subject.judgement(
        judgement.kind.rawValue, of: receipt, at: judgement.at, sha256: SHA256.hex(judgement.bytes))
      let (postingEntry, personEntry) = try note(.judged, of: submission, subject: subject, at: judgement.at)
      try database.run(
        """
        INSERT INTO judgement (submission, kind, at, bytes, posting_entry, person_entry) VALUES (?, ?, ?, ?, ?, ?)
        """, .integer(row), .text(judgement.kind.rawValue), .integer(judgement.at.seconds), .blob(judgement.bytes),
        .integer(postingEntry), .integer(personEntry))
    }
  }

  /// Adds a row to the chain of the posting and to that of the person.
  private func note(
    _ action: AuditEntry.Action, of submission: Submission, subject: String, at moment: Moment
  ) throws(StoreError) -> (posting: Int, person: Int) {
    (
      try append(action, to: AuditEntry.chain(ofPosting: submission.posting), subject: subject, at: moment),
      try append(action, to: AuditEntry.chain(ofPerson: submission.person), subject: subject, at: moment)
    )
  }
}
