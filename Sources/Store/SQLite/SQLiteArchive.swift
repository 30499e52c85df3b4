internal import Days
internal import Glibc

/// A store in one folder: `store.sqlite`, and the attachments beside it under `attachments`.
///
/// The folder and everything in it can be read by their owner only. An archive belongs to one thread at a time; other
/// threads and other processes open the folder for themselves.
public final class SQLiteArchive: Archive {
  public let folder: String
  let database: Database
  let attachments: AttachmentFolder
  /// Held from the first attachment that is kept until a file is saved that refers to it.
  private var keeping: FolderLock?
  /// How many times it is asked, before somebody's data are said to be gone, whether those are done who put attachments
  /// there: ten seconds.
  var patience = 200

  init(folder: String, database: Database) {
    self.folder = folder
    self.database = database
    attachments = AttachmentFolder(path: "\(folder)/attachments")
  }

  /// Opens the store of a folder, and brings it up to what this program knows.
  public static func open(_ folder: String) throws(StoreError) -> SQLiteArchive { try open(folder, isCopy: false) }

  /// - Parameter isCopy: whether it is a copy that is only read, and stays as it is to the last byte.
  static func open(_ folder: String, isCopy: Bool) throws(StoreError) -> SQLiteArchive {
    let path = file(in: folder)
    guard try Disk.exists(path) else { throw .noStore(folder: folder) }
    let mode = try mode(of: folder, isCopy: isCopy)
    let (database, id, version): (Database, Int, Int)
    do throws(StoreError) {
      database = try Database(path, mode)
      id = try database.first("PRAGMA application_id") { $0.integer(0) } ?? 0
      version = try database.version
    } catch {
      guard case .database(let reason) = error, reason.trouble == .damaged else { throw error }
      throw .notAStore(path: path)
    }
    // An empty file is one whose making was cut short, or is going on.
    let tables = try database.first("SELECT count(*) FROM sqlite_schema") { $0.integer(0) }
    let isEmpty = id == 0 && version == 0 && tables == 0
    guard id == Migrations.applicationID || (isEmpty && !isCopy) else { throw .notAStore(path: path) }
    guard version <= Migrations.steps.count else { throw .newer(found: version, known: Migrations.steps.count) }
    let archive = SQLiteArchive(folder: folder, database: database)
    // A copy is no log's, and whoever opens it first to write gives it one.
    if mode == .readWrite { try archive.keepLog() }
    if !isCopy, try archive.isOfEarlierProgram { try archive.prepare() }
    return archive
  }

  /// Opens the store of a folder, made first where there is none.
  public static func openOrMake(_ folder: String) throws(StoreError) -> SQLiteArchive {
    try Disk.makeFolder(folder)
    do throws(StoreError) {
      try Disk.makeFile(file(in: folder))
      try Disk.sync(folder)
    } catch {
      guard case .exists = error else { throw error }
    }
    if try Disk.isEmpty(file(in: folder)) {
      try Disk.restrict(file(in: folder))
      // Only one that is there for this: what else lies in a folder is nothing to us.
      if try Disk.names(in: folder) == [fileName] { try Disk.restrict(folder) }
    }
    return try open(folder)
  }

  private static let fileName = "store.sqlite"

  static func file(in folder: String) -> String { "\(folder)/\(fileName)" }

  /// Whether steps are still to be gone through. Where the tables of all of them are there, somebody has set the number
  /// back: nothing is made anew then, and a check says so.
  var isOfEarlierProgram: Bool {
    get throws(StoreError) {
      guard try database.version < Migrations.steps.count else { return false }
      return try database.first("SELECT 1 FROM sqlite_schema WHERE name = ?", .text(Migrations.lastTable)) { _ in }
        == nil
    }
  }

  private func prepare() throws(StoreError) {
    try attachments.make()
    try Migrations.bring(database)
  }

  /// Writers append to a log beside the database and wait for no reader; stays so once it is set.
  private func keepLog() throws(StoreError) {
    try database.run("PRAGMA journal_mode = WAL")
  }

  private static func mode(of folder: String, isCopy: Bool) throws(StoreError) -> Database.Mode {
    if access(folder, W_OK) == 0, access(file(in: folder), W_OK) == 0 { return isCopy ? .readOnly : .readWrite }
    return try Disk.exists("\(file(in: folder))-wal") ? .readOnly : .frozen
  }

  // MARK: Attachments

  public func keep(attachment path: String) throws(StoreError) -> String {
    if keeping == nil { keeping = try attachments.lockToKeep() }
    return try attachments.keep(path).sha256
  }

  /// What was kept is referred to.
  func endKeeping() { keeping = nil }

  public func place(ofAttachment sha256: String) throws(StoreError) -> String {
    guard try attachments.holds(sha256) else { throw .damaged(.attachmentMissing(sha256: sha256)) }
    guard try attachments.isSound(sha256) else { throw .damaged(.attachmentAltered(sha256: sha256)) }
    return attachments.place(of: sha256)
  }

  public func copy(attachment sha256: String, to path: String) throws(StoreError) {
    try attachments.copy(sha256, to: path)
  }

  /// The row of an attachment that a record is about to refer to.
  func row(ofAttachment sha256: String) throws(StoreError) -> Int {
    // Looked at while nobody else can write: whoever collects what nothing refers to has either done so before, or
    // sees the reference.
    guard try attachments.holds(sha256) else { throw .damaged(.attachmentMissing(sha256: sha256)) }
    try database.run("INSERT INTO attachment (sha256) VALUES (?) ON CONFLICT DO NOTHING", .text(sha256))
    return try database.first("SELECT id FROM attachment WHERE sha256 = ?", .text(sha256)) { $0.integer(0) } ?? 0
  }

  // MARK: Texts and the log

  /// The row of a text in a table of texts.
  func row(of bytes: [UInt8], sha256: String, in table: String) throws(StoreError) -> Int {
    if let row = try database.first("SELECT id FROM \(table) WHERE sha256 = ?", .text(sha256), read: { $0.integer(0) })
    {
      return row
    }
    let insert = "INSERT INTO \(table) (sha256, bytes) VALUES (?, ?) RETURNING id"
    return try database.first(insert, .text(sha256), .blob(bytes)) { $0.integer(0) } ?? 0
  }

  /// Adds a row to a chain of the audit log.
  ///
  /// - Returns: its id, by which the record that it speaks of refers to it.
  @discardableResult
  func append(
    _ action: AuditEntry.Action, to chain: String, subject: String = "", at moment: Moment
  ) throws(StoreError) -> Int {
    let last = try database.first(
      "SELECT number, hash FROM audit WHERE chain = ? ORDER BY number DESC LIMIT 1", .text(chain)
    ) { ($0.integer(0), $0.text(1)) }
    let entry = AuditEntry(
      chain: chain, number: (last?.0 ?? 0) + 1, at: moment, action: action.rawValue, subject: subject,
      previous: last?.1 ?? "")
    let insert = """
      INSERT INTO audit (chain, number, at, action, subject, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id
      """
    return try database.first(
      insert, .text(chain), .integer(entry.number), .integer(moment.seconds), .text(entry.action), .text(subject),
      .text(entry.previous), .text(entry.hash)
    ) { $0.integer(0) } ?? 0
  }

  public func entries(ofPerson person: StoreID) throws(StoreError) -> [AuditEntry] {
    try entries(of: AuditEntry.chain(ofPerson: person))
  }

  public func entries(ofPosting posting: String) throws(StoreError) -> [AuditEntry] {
    try entries(of: AuditEntry.chain(ofPosting: posting))
  }

  private func entries(of chain: String) throws(StoreError) -> [AuditEntry] {
    try database.rows(
      "SELECT chain, number, at, action, subject, previous FROM audit WHERE chain = ? ORDER BY number", .text(chain),
      read: AuditEntry.init)
  }
}

extension AuditEntry {
  /// Columns `chain, number, at, action, subject, previous`.
  init(_ row: Database.Row) {
    chain = row.text(0)
    number = row.integer(1)
    at = Moment(seconds: row.integer(2))
    action = row.text(3)
    subject = row.text(4)
    previous = row.text(5)
  }
}
