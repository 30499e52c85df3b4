/// The steps from an empty database to the one that this program knows. A step that was published is never changed:
/// whatever comes next is a further one.
enum Migrations {
  /// What a store of ours says that it is: `apst` in the header of the file.
  static let applicationID = 0x6170_7374

  /// In their order; a database says in `user_version` how many it has gone through.
  static let steps = [files, submissions]

  /// The table that the last step makes last.
  static let lastTable = "judgement"

  /// Takes a database through the steps that it has not gone through.
  static func bring(_ database: Database, to version: Int = steps.count) throws(StoreError) {
    try database.write { () throws(StoreError) in
      // Asked again, since another process may have come first.
      let reached = try database.version
      guard reached < version else { return }
      for step in steps[reached..<version] {
        for statement in step { try database.run(statement) }
      }
      try database.run("PRAGMA application_id = \(applicationID)")
      try database.run("PRAGMA user_version = \(version)")
    }
  }

  /// Files of applicants with their history and attachments, postings, the audit log.
  private static let files =
    [
      """
      CREATE TABLE personal_text (
        id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL
      ) STRICT
      """,
      """
      CREATE TABLE public_text (
        id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL
      ) STRICT
      """,
      """
      CREATE TABLE attachment (
        id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE
      ) STRICT
      """,
      """
      CREATE TABLE audit (
        id INTEGER PRIMARY KEY, chain TEXT NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL, action TEXT NOT NULL,
        subject TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL, UNIQUE (chain, number)
      ) STRICT
      """,
      """
      CREATE TABLE person (
        id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, document_type TEXT, document_number TEXT,
        entry INTEGER NOT NULL UNIQUE REFERENCES audit, UNIQUE (document_number, document_type)
      ) STRICT
      """,
      """
      CREATE TABLE file_version (
        id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES person, number INTEGER NOT NULL,
        at INTEGER NOT NULL, text INTEGER NOT NULL REFERENCES personal_text, salt TEXT NOT NULL,
        entry INTEGER NOT NULL UNIQUE REFERENCES audit, UNIQUE (person, number)
      ) STRICT
      """,
      "CREATE INDEX file_version_text ON file_version (text)",
      """
      CREATE TABLE file_attachment (
        version INTEGER NOT NULL REFERENCES file_version, path TEXT NOT NULL,
        attachment INTEGER NOT NULL REFERENCES attachment, PRIMARY KEY (version, path)
      ) STRICT, WITHOUT ROWID
      """,
      "CREATE INDEX file_attachment_attachment ON file_attachment (attachment)",
      """
      CREATE TABLE posting (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, call TEXT
      ) STRICT
      """,
      """
      CREATE TABLE posting_version (
        id INTEGER PRIMARY KEY, posting INTEGER NOT NULL REFERENCES posting, number INTEGER NOT NULL,
        at INTEGER NOT NULL, text INTEGER NOT NULL REFERENCES public_text,
        entry INTEGER NOT NULL UNIQUE REFERENCES audit, UNIQUE (posting, number)
      ) STRICT
      """,
      """
      CREATE TABLE cancellation (
        posting INTEGER PRIMARY KEY REFERENCES posting, at INTEGER NOT NULL,
        entry INTEGER NOT NULL UNIQUE REFERENCES audit
      ) STRICT
      """,
    ] + unchangeable("audit") + unchangeable("public_text") + unchangeable("posting_version")
    + unchangeable("cancellation")

  /// Submissions, which nothing changes any more, and what was decided on them.
  private static let submissions =
    [
      """
      CREATE TABLE submission (
        id INTEGER PRIMARY KEY, receipt TEXT NOT NULL UNIQUE, person INTEGER NOT NULL REFERENCES person,
        posting INTEGER NOT NULL REFERENCES posting, number INTEGER NOT NULL, step TEXT NOT NULL, at INTEGER NOT NULL,
        file INTEGER NOT NULL REFERENCES personal_text, posting_text INTEGER NOT NULL REFERENCES public_text,
        book INTEGER NOT NULL REFERENCES public_text, engine TEXT NOT NULL, hash TEXT NOT NULL,
        posting_entry INTEGER NOT NULL UNIQUE REFERENCES audit, person_entry INTEGER NOT NULL UNIQUE REFERENCES audit,
        UNIQUE (posting, number)
      ) STRICT
      """,
      "CREATE INDEX submission_person ON submission (person)",
      "CREATE INDEX submission_file ON submission (file)",
      """
      CREATE TABLE submission_attachment (
        submission INTEGER NOT NULL REFERENCES submission, path TEXT NOT NULL,
        attachment INTEGER NOT NULL REFERENCES attachment, PRIMARY KEY (submission, path)
      ) STRICT, WITHOUT ROWID
      """,
      "CREATE INDEX submission_attachment_attachment ON submission_attachment (attachment)",
      """
      CREATE TABLE withdrawal (
        submission INTEGER PRIMARY KEY REFERENCES submission, at INTEGER NOT NULL,
        posting_entry INTEGER NOT NULL UNIQUE REFERENCES audit, person_entry INTEGER NOT NULL UNIQUE REFERENCES audit
      ) STRICT
      """,
      """
      CREATE TABLE judgement (
        id INTEGER PRIMARY KEY, submission INTEGER NOT NULL REFERENCES submission, kind TEXT NOT NULL,
        at INTEGER NOT NULL, bytes BLOB NOT NULL, posting_entry INTEGER NOT NULL UNIQUE REFERENCES audit,
        person_entry INTEGER NOT NULL UNIQUE REFERENCES audit
      ) STRICT
      """,
      "CREATE INDEX judgement_submission ON judgement (submission)",
    ] + unchangeable("submission") + unchangeable("submission_attachment") + unchangeable("withdrawal")
    + unchangeable("judgement")

  /// Refuses to change or delete what was written once.
  private static func unchangeable(_ table: String) -> [String] {
    ["UPDATE", "DELETE"].map { verb in
      """
      CREATE TRIGGER \(table)_no_\(verb.lowercased()) BEFORE \(verb) ON \(table) BEGIN
        SELECT RAISE(ABORT, '\(table) is never changed');
      END
      """
    }
  }
}

extension Database {
  /// How many steps it has gone through.
  var version: Int {
    get throws(StoreError) { try first("PRAGMA user_version") { $0.integer(0) } ?? 0 }
  }
}
