internal import Applicant
internal import Days
internal import Digests
internal import Eligibility
internal import Reading

/// Whether everything that is kept is what was put there.
extension SQLiteArchive {
  public func check() throws(StoreError) -> CheckReport {
    var report = CheckReport()
    // A database that is damaged may fail any reading; what the others find is said all the same.
    let parts: [(inout CheckReport) throws(StoreError) -> Void] = [
      checkDatabase, checkSchema, checkTexts, checkChains, checkPersons, checkVersions, checkPostings, checkSubmissions,
      checkJudgements, checkAttachments,
    ]
    try database.read { () throws(StoreError) in
      for part in parts {
        do throws(StoreError) {
          try part(&report)
        } catch {
          report.add(try Self.flaw(error))
        }
      }
    }
    return report
  }

  /// What an error says of the store.
  ///
  /// - Throws: the error itself, where it says nothing of it: others write without a pause, say.
  private static func flaw(_ error: StoreError) throws(StoreError) -> StoreFlaw {
    switch error {
    case .database(let reason): .database(reason.message)
    case .damaged(let flaw): flaw
    case .unknown(_, let name): .record(name)
    case .system(let path, _), .noPermission(let path): .unreadable(path: path)
    default: throw error
    }
  }

  private func checkDatabase(_ report: inout CheckReport) throws(StoreError) {
    for line in try database.rows("PRAGMA integrity_check", read: { $0.text(0) }) where line != "ok" {
      report.add(.database(line))
    }
    // A line for each row that refers to nothing, of which there may be as many as there are rows.
    try database.visit("PRAGMA foreign_key_check") { row in
      report.add(.reference(table: row.text(0)))
      return true
    }
  }

  /// Tables, indices and triggers against those of a database made now.
  private func checkSchema(_ report: inout CheckReport) throws(StoreError) {
    let fresh = try Database("", .inMemory)
    // Opening takes a store through all steps; one that has been, and says that it has not, was changed.
    if try database.version < Migrations.steps.count { report.add(.schema("user_version")) }
    try Migrations.bring(fresh)
    func parts(_ database: Database) throws(StoreError) -> [String: String] {
      let rows = try database.rows(
        "SELECT name, type || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema"
      ) {
        ($0.text(0), $0.text(1))
      }
      return Dictionary(rows) { first, _ in first }
    }
    let (made, found) = (try parts(fresh), try parts(database))
    for name in Set(made.keys).union(found.keys).sorted() where made[name] != found[name] { report.add(.schema(name)) }
  }

  private func checkTexts(_ report: inout CheckReport) throws(StoreError) {
    for table in ["personal_text", "public_text"] {
      try database.visit("SELECT sha256, bytes FROM \(table)") { row in
        if SHA256.hex(row.blob(1)) != row.text(0) { report.add(.content(of: row.text(0))) }
        return true
      }
    }
  }

  private func checkChains(_ report: inout CheckReport) throws(StoreError) {
    var (chain, number, previous) = ("", 0, "")
    var ends = SHA256()
    func end() { if !chain.isEmpty { ends.update(Array("\(chain) \(number) \(previous)\n".utf8)[...]) } }
    try database.visit(
      "SELECT chain, number, at, action, subject, previous, hash FROM audit ORDER BY chain, number"
    ) { row in
      let entry = AuditEntry(row)
      if entry.chain != chain {
        end()
        (chain, number, previous) = (entry.chain, 0, "")
      }
      number += 1
      let hash = row.text(6)
      if entry.number != number || entry.previous != previous || entry.hash != hash {
        report.add(.chain(chain, number: entry.number))
      }
      (number, previous) = (entry.number, hash)
      report.entries += 1
      return true
    }
    end()
    report.seal = ends.finish()
  }

  // MARK: Records against the log

  /// What the row of the log says of a record: its chain, what happened, the hash.
  private func isNoted(
    _ entry: Int, _ action: AuditEntry.Action, in chain: String, subject: String, at seconds: Int
  ) throws(StoreError) -> Bool {
    let found = try database.first("SELECT chain, action, subject, at FROM audit WHERE id = ?", .integer(entry)) {
      $0.text(0) == chain && $0.text(1) == action.rawValue && $0.text(2) == subject && $0.integer(3) == seconds
    }
    return found ?? false
  }

  /// Whether the log speaks of as many things as there are.
  private func checkCount(
    _ count: Int, _ action: AuditEntry.Action, in chains: String, _ report: inout CheckReport
  ) throws(StoreError) {
    let noted = try database.first(
      "SELECT count(*) FROM audit WHERE action = ? AND chain LIKE ?", .text(action.rawValue), .text(chains)
    ) { $0.integer(0) }
    if noted != count { report.add(.record(action.rawValue)) }
  }

  private func checkPersons(_ report: inout CheckReport) throws(StoreError) {
    try database.visit("SELECT id, key, document_type, document_number, entry FROM person ORDER BY id") {
      row throws(StoreError) in
      report.persons += 1
      let (id, entry) = (StoreID(stored: row.text(1)), row.integer(4))
      let chain = AuditEntry.chain(ofPerson: id)
      let at = try database.first("SELECT at FROM audit WHERE id = ?", .integer(entry)) { $0.integer(0) } ?? 0
      let isNoted = try isNoted(entry, .personAdded, in: chain, subject: "", at: at)
      let declared = try identity(ofPerson: row.integer(0))
      let numbers = declared.map { [IdentityNumber.plain($0.1), $0.1] } ?? [nil]
      let isTheirs = declared?.0 == row.optionalText(2) && numbers.contains(row.optionalText(3))
      if !isNoted || !isTheirs { report.add(.record(id.description)) }
      return true
    }
    try checkCount(report.persons, .personAdded, in: "person:%", &report)
  }

  /// The document of identity that the texts of a person declare; `nil` where none is kept any more.
  private func identity(ofPerson row: Int) throws(StoreError) -> (String, String)? {
    let query = """
      SELECT t.bytes FROM personal_text t WHERE t.id = coalesce(
        (SELECT text FROM file_version WHERE person = ?1 ORDER BY number DESC LIMIT 1),
        (SELECT file FROM submission WHERE person = ?1 LIMIT 1))
      """
    let bytes = try database.first(query, .integer(row)) { $0.blob(0) }
    let file = bytes.flatMap { ApplicantFile.read($0, log: FaultLog(file: "")) }
    return file?.personal.document.map { ($0.type.rawValue, $0.number) }
  }

  private func checkVersions(_ report: inout CheckReport) throws(StoreError) {
    let query = """
      SELECT n.key, v.number, v.at, t.sha256, v.salt, v.entry, v.id FROM file_version v
      JOIN person n ON n.id = v.person JOIN personal_text t ON t.id = v.text ORDER BY v.id
      """
    try database.visit(query) { row throws(StoreError) in
      report.versions += 1
      let version = FileVersion(
        person: StoreID(stored: row.text(0)), number: row.integer(1), saved: Moment(seconds: row.integer(2)),
        sha256: row.text(3))
      let subject = Subject.fileVersion(
        version, attachments: try attachments(ofVersion: row.integer(6)), salt: row.text(4))
      let chain = AuditEntry.chain(ofPerson: version.person)
      if try !isNoted(row.integer(5), .fileSaved, in: chain, subject: subject, at: row.integer(2)) {
        report.add(.record("\(version.person)@\(version.number)"))
      }
      return true
    }
    for lost in try lostVersions() { report.add(.record(lost)) }
  }

  /// Versions that the log speaks of and that are not there, though nobody was erased since.
  private func lostVersions() throws(StoreError) -> [String] {
    let saved = """
      SELECT id, chain, number, row_number() OVER (PARTITION BY chain ORDER BY number) AS version
      FROM audit WHERE action = ?1
      """
    let query = """
      SELECT chain, version FROM (\(saved)) s WHERE NOT EXISTS (SELECT 1 FROM file_version WHERE entry = s.id)
        AND NOT EXISTS (SELECT 1 FROM audit WHERE chain = s.chain AND action = ?2 AND number > s.number)
      ORDER BY chain, version
      """
    let actions = [AuditEntry.Action.fileSaved, .personErased].map { Database.Value.text($0.rawValue) }
    return try database.rows(query, actions[0], actions[1]) { row in
      "\(row.text(0).dropFirst(AuditEntry.personChains.count))@\(row.integer(1))"
    }
  }

  private func checkPostings(_ report: inout CheckReport) throws(StoreError) {
    let versions = """
      SELECT p.name, v.number, v.at, t.sha256, v.entry FROM posting_version v JOIN posting p ON p.id = v.posting
      JOIN public_text t ON t.id = v.text ORDER BY v.id
      """
    var saved = 0
    try database.visit(versions) { row throws(StoreError) in
      saved += 1
      let (name, at) = (row.text(0), row.integer(2))
      let subject = Subject.posting(name, version: row.integer(1), at: Moment(seconds: at), sha256: row.text(3))
      if try !isNoted(row.integer(4), .postingSaved, in: AuditEntry.chain(ofPosting: name), subject: subject, at: at) {
        report.add(.record(name))
      }
      return true
    }
    try checkCount(saved, .postingSaved, in: "posting:%", &report)
    try checkCancellations(&report)
    try database.visit("SELECT name, call FROM posting ORDER BY id") { row throws(StoreError) in
      report.postings += 1
      let name = row.text(0)
      do throws(StoreError) {
        let declared = try readPosting(name).bytes
        if Posting.read(declared, log: FaultLog(file: ""))?.call != row.optionalText(1) { report.add(.record(name)) }
      } catch {
        report.add(try Self.flaw(error))
      }
      return true
    }
  }

  private func checkCancellations(_ report: inout CheckReport) throws(StoreError) {
    var cancelled = 0
    try database.visit("SELECT p.name, c.at, c.entry FROM cancellation c JOIN posting p ON p.id = c.posting") {
      row throws(StoreError) in
      cancelled += 1
      let (name, at) = (row.text(0), row.integer(1))
      let (chain, subject) = (
        AuditEntry.chain(ofPosting: name), Subject.cancellation(of: name, at: Moment(seconds: at))
      )
      if try !isNoted(row.integer(2), .postingCancelled, in: chain, subject: subject, at: at) {
        report.add(.record(name))
      }
      return true
    }
    try checkCount(cancelled, .postingCancelled, in: "posting:%", &report)
  }

  private func checkSubmissions(_ report: inout CheckReport) throws(StoreError) {
    try submissions("ORDER BY s.posting, s.number") { submission, row throws(StoreError) in
      report.submissions += 1
      if try !isNoted(submission, row) { report.add(.record(submission.receipt.description)) }
    }
    try checkCount(report.submissions, .submitted, in: "posting:%", &report)
    try checkCount(report.submissions, .submitted, in: "person:%", &report)
    let withdrawn = try database.first("SELECT count(*) FROM withdrawal") { $0.integer(0) } ?? 0
    try checkCount(withdrawn, .withdrawn, in: "posting:%", &report)
    try checkCount(withdrawn, .withdrawn, in: "person:%", &report)
    try checkOrder(&report)
  }

  /// What came later has a later row, and stands later in both of its chains.
  private func checkOrder(_ report: inout CheckReport) throws(StoreError) {
    let misplaced = """
      SELECT receipt FROM (
        SELECT s.receipt, s.id, p.number AS place, lag(s.id) OVER ofPosting AS earlier,
          lag(p.number) OVER ofPosting AS earlierPlace, lag(s.id) OVER ofPerson AS earlierOfPerson
        FROM submission s JOIN audit p ON p.id = s.posting_entry JOIN audit n ON n.id = s.person_entry
        WINDOW ofPosting AS (PARTITION BY s.posting ORDER BY s.number),
          ofPerson AS (PARTITION BY s.person ORDER BY n.number))
      WHERE earlier > id OR earlierOfPerson > id OR earlierPlace > place
      """
    for receipt in try database.rows(misplaced, read: { $0.text(0) }) {
      report.add(.record(StoreID(stored: receipt).description))
    }
  }

  private func isNoted(_ submission: Submission, _ row: Int) throws(StoreError) -> Bool {
    let chains = [AuditEntry.chain(ofPosting: submission.posting), AuditEntry.chain(ofPerson: submission.person)]
    let entries = try database.first(
      """
      SELECT s.hash, s.step, s.at, s.posting_entry, s.person_entry, w.at, w.posting_entry, w.person_entry
      FROM submission s LEFT JOIN withdrawal w ON w.submission = s.id WHERE s.id = ?
      """, .integer(row)
    ) { row in
      (
        row.text(0), row.text(1), row.integer(2), [row.integer(3), row.integer(4)], row.optionalInteger(5),
        [row.integer(6), row.integer(7)]
      )
    }
    guard let (hash, step, at, made, withdrawn, taken) = entries else { return false }
    // A word that the format does not know is read as another: then the hash would hold and the record would not.
    guard hash == submission.hash, step == submission.step.rawValue else { return false }
    for (entry, chain) in zip(made, chains) {
      guard try isNoted(entry, .submitted, in: chain, subject: hash, at: at) else { return false }
    }
    guard let withdrawn else { return true }
    let subject = Subject.withdrawal(of: submission.receipt, at: Moment(seconds: withdrawn))
    for (entry, chain) in zip(taken, chains) {
      guard try isNoted(entry, .withdrawn, in: chain, subject: subject, at: withdrawn) else { return false }
    }
    return true
  }

  private func checkJudgements(_ report: inout CheckReport) throws(StoreError) {
    let query = """
      SELECT s.receipt, p.name, n.key, j.kind, j.at, j.bytes, j.posting_entry, j.person_entry FROM judgement j
      JOIN submission s ON s.id = j.submission JOIN posting p ON p.id = s.posting JOIN person n ON n.id = s.person
      """
    var count = 0
    try database.visit(query) { row throws(StoreError) in
      let (receipt, at) = (StoreID(stored: row.text(0)), row.integer(4))
      let subject = Subject.judgement(
        row.text(3), of: receipt, at: Moment(seconds: at), sha256: SHA256.hex(row.blob(5)))
      let chains = [
        (row.integer(6), AuditEntry.chain(ofPosting: row.text(1))),
        (row.integer(7), AuditEntry.chain(ofPerson: StoreID(stored: row.text(2)))),
      ]
      count += 1
      for (entry, chain) in chains where try !isNoted(entry, .judged, in: chain, subject: subject, at: at) {
        report.add(.record(receipt.description))
      }
      return true
    }
    try checkCount(count, .judged, in: "posting:%", &report)
  }

  private func checkAttachments(_ report: inout CheckReport) throws(StoreError) {
    try database.visit("SELECT sha256 FROM attachment ORDER BY sha256") { row in
      let sha256 = row.text(0)
      report.attachments += 1
      do throws(StoreError) {
        if try !attachments.holds(sha256) {
          report.add(.attachmentMissing(sha256: sha256, of: owners(ofAttachment: sha256)))
        } else if try !attachments.isSound(sha256) {
          report.add(.attachmentAltered(sha256: sha256, of: owners(ofAttachment: sha256)))
        }
      } catch {
        report.add(.attachmentUnreadable(sha256: sha256, of: owners(ofAttachment: sha256)))
      }
      return true
    }
    try attachments.visit { sha256 throws(StoreError) in
      if try !isListed(attachment: sha256) { report.orphans += 1 }
    }
    report.unfinished = try attachments.unfinished().count
    report.isExposed = try Disk.isOpenToOthers(folder, [Self.file(in: folder), attachments.path])
  }

  /// The receipts and then the versions of files that an attachment belongs to, in the order in which they were made.
  private func owners(ofAttachment sha256: String) -> [String] {
    let receipts = """
      SELECT s.receipt FROM attachment a JOIN submission_attachment l ON l.attachment = a.id
      JOIN submission s ON s.id = l.submission WHERE a.sha256 = ? GROUP BY s.id ORDER BY s.posting, s.number
      """
    let versions = """
      SELECT n.key, v.number FROM attachment a JOIN file_attachment l ON l.attachment = a.id
      JOIN file_version v ON v.id = l.version JOIN person n ON n.id = v.person WHERE a.sha256 = ?
      GROUP BY v.id ORDER BY v.id
      """
    // Where a table cannot be read either, that is said already; the attachment is named all the same.
    let submitted = try? database.rows(receipts, .text(sha256)) { StoreID(stored: $0.text(0)).description }
    let saved = try? database.rows(versions, .text(sha256)) { "\(StoreID(stored: $0.text(0)))@\($0.integer(1))" }
    return (submitted ?? []) + (saved ?? [])
  }
}
