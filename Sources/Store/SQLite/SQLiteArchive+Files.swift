internal import Applicant
public import Days
internal import Digests
internal import Reading

/// Files of applicants, a version after the other.
extension SQLiteArchive {
  public func save(
    file bytes: [UInt8], attachments: [StoredAttachment], at moment: Moment
  ) throws(StoreError) -> (version: FileVersion, isNew: Bool) {
    let file = ApplicantFile.read(bytes, log: FaultLog(file: ""))
    guard let document = file?.personal.document else { throw .noIdentity }
    let attachments = attachments.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let sha256 = SHA256.hex(bytes)
    let saved: (version: FileVersion, isNew: Bool) = try database.write { () throws(StoreError) in
      let (row, person) = try self.person(with: document, at: moment)
      let latest = try latestVersion(of: row, person)
      if let (version, latestRow) = latest, version.sha256 == sha256,
        try self.attachments(ofVersion: latestRow) == attachments
      {
        return (version, false)
      }
      let version = FileVersion(
        person: person, number: try lastNumber(of: person) + 1, saved: moment, sha256: sha256)
      try insert(version, of: row, bytes, attachments)
      return (version, true)
    }
    endKeeping()
    return saved
  }

  private func insert(
    _ version: FileVersion, of person: Int, _ bytes: [UInt8], _ attachments: [StoredAttachment]
  ) throws(StoreError) {
    let salt = (0..<2).map { _ in String(UInt64.random(in: 0 ... .max), radix: 16) }.joined()
    let subject = Subject.fileVersion(version, attachments: attachments, salt: salt)
    let entry = try append(
      .fileSaved, to: AuditEntry.chain(ofPerson: version.person), subject: subject, at: version.saved)
    let text = try row(of: bytes, sha256: version.sha256, in: "personal_text")
    let insert = """
      INSERT INTO file_version (person, number, at, text, salt, entry) VALUES (?, ?, ?, ?, ?, ?) RETURNING id
      """
    let row = try database.first(
      insert, .integer(person), .integer(version.number), .integer(version.saved.seconds), .integer(text), .text(salt),
      .integer(entry)
    ) { $0.integer(0) }
    for attachment in attachments {
      try database.run(
        "INSERT INTO file_attachment (version, path, attachment) VALUES (?, ?, ?)", .integer(row ?? 0),
        .text(attachment.path), .integer(try self.row(ofAttachment: attachment.sha256)))
    }
  }

  public func file(of person: StoreID, version: Int?) throws(StoreError) -> StoredFile {
    try database.read { () throws(StoreError) in try readFile(of: person, version: version) }
  }

  /// The same where a transaction is going on already.
  func readFile(of person: StoreID, version number: Int?) throws(StoreError) -> StoredFile {
    let row = try row(of: person)
    let found =
      if let number { try self.version(number, of: row, person) } else { try latestVersion(of: row, person) }
    guard let (version, versionRow) = found else {
      if try isErased(person, number) { throw .erased(person.description) }
      throw number == nil ? .unknown(.person, person.description) : .unknown(.version, "\(person)@\(number ?? 0)")
    }
    let bytes = try database.first("SELECT bytes FROM personal_text WHERE sha256 = ?", .text(version.sha256)) {
      $0.blob(0)
    }
    guard let bytes, SHA256.hex(bytes) == version.sha256 else {
      throw .damaged(.content(of: "\(person)@\(version.number)"))
    }
    return StoredFile(version: version, bytes: bytes, attachments: try self.attachments(ofVersion: versionRow))
  }

  /// Whether what is asked for was there, and was erased.
  private func isErased(_ person: StoreID, _ version: Int?) throws(StoreError) -> Bool {
    let last = try lastNumber(of: person)
    if let version, version < 1 || version > last { return false }
    return try database.first(
      "SELECT 1 FROM audit WHERE chain = ? AND action = ?", .text(AuditEntry.chain(ofPerson: person)),
      .text(AuditEntry.Action.personErased.rawValue)
    ) { _ in } != nil
  }

  public func person(_ id: StoreID) throws(StoreError) -> StoredPerson? {
    var found: StoredPerson?
    try persons("WHERE key = ?", [.text(id.description)]) { found = $0 }
    return found
  }

  public func persons(_ visit: (StoredPerson) throws(StoreError) -> Void) throws(StoreError) {
    try persons("ORDER BY id", [], visit)
  }

  private func persons(
    _ clause: String, _ values: [Database.Value], _ visit: (StoredPerson) throws(StoreError) -> Void
  ) throws(StoreError) {
    try database.read { () throws(StoreError) in
      try database.visit("SELECT id, key, document_type, document_number FROM person \(clause)", values) {
        row throws(StoreError) in
        let (number, id) = (row.integer(0), StoreID(stored: row.text(1)))
        let document = row.optionalText(2).flatMap { type in row.optionalText(3).map { (type: type, number: $0) } }
        let latest = try latestVersion(of: number, id)?.version
        try visit(
          StoredPerson(
            id: id, document: document, latest: latest, submissions: try submissionCount(ofPerson: number)))
        return true
      }
    }
  }

  // MARK: Persons

  func row(of person: StoreID) throws(StoreError) -> Int {
    let row = try database.first("SELECT id FROM person WHERE key = ?", .text(person.description)) { $0.integer(0) }
    guard let row else { throw .unknown(.person, person.description) }
    return row
  }

  /// The person with a document of identity, added where nobody has it yet.
  private func person(
    with document: PersonalData.IdentityDocument, at moment: Moment
  ) throws(StoreError) -> (row: Int, id: StoreID) {
    let number = IdentityNumber.plain(document.number)
    // Who came before numbers were made alike has theirs as it was spelt.
    let found = try database.first(
      """
      SELECT id, key FROM person WHERE document_number IN (?1, ?2) AND document_type = ?3
      ORDER BY document_number = ?1 DESC LIMIT 1
      """, .text(number), .text(document.number), .text(document.type.rawValue)
    ) { ($0.integer(0), StoreID(stored: $0.text(1))) }
    if let found { return found }
    let id = StoreID(.person)
    let entry = try append(.personAdded, to: AuditEntry.chain(ofPerson: id), at: moment)
    let row = try database.first(
      "INSERT INTO person (key, document_type, document_number, entry) VALUES (?, ?, ?, ?) RETURNING id",
      .text(id.description), .text(document.type.rawValue), .text(number), .integer(entry)
    ) { $0.integer(0) }
    return (row ?? 0, id)
  }

  // MARK: Versions

  private static let versionColumns = """
    SELECT v.number, v.at, t.sha256, v.id FROM file_version v JOIN personal_text t ON t.id = v.text WHERE v.person = ?
    """

  func latestVersion(of row: Int, _ person: StoreID) throws(StoreError) -> (version: FileVersion, row: Int)? {
    try database.first("\(Self.versionColumns) ORDER BY v.number DESC LIMIT 1", .integer(row)) { read($0, person) }
  }

  private func version(
    _ number: Int, of row: Int, _ person: StoreID
  ) throws(StoreError) -> (version: FileVersion, row: Int)? {
    try database.first("\(Self.versionColumns) AND v.number = ?", .integer(row), .integer(number)) { read($0, person) }
  }

  /// All versions of a person's file, in their order.
  func versions(of row: Int, _ person: StoreID) throws(StoreError) -> [(version: FileVersion, row: Int)] {
    try database.rows("\(Self.versionColumns) ORDER BY v.number", .integer(row)) { read($0, person) }
  }

  private func read(_ row: Database.Row, _ person: StoreID) -> (version: FileVersion, row: Int) {
    let saved = Moment(seconds: row.integer(1))
    return (FileVersion(person: person, number: row.integer(0), saved: saved, sha256: row.text(2)), row.integer(3))
  }

  /// The number of the last version there has been, one that was erased included.
  private func lastNumber(of person: StoreID) throws(StoreError) -> Int {
    try database.first(
      "SELECT count(*) FROM audit WHERE chain = ? AND action = ?", .text(AuditEntry.chain(ofPerson: person)),
      .text(AuditEntry.Action.fileSaved.rawValue)
    ) { $0.integer(0) } ?? 0
  }

  func attachments(ofVersion row: Int) throws(StoreError) -> [StoredAttachment] {
    let query = """
      SELECT f.path, a.sha256 FROM file_attachment f JOIN attachment a ON a.id = f.attachment
      WHERE f.version = ? ORDER BY f.path
      """
    return try database.rows(query, .integer(row)) { StoredAttachment(path: $0.text(0), sha256: $0.text(1)) }
  }
}
