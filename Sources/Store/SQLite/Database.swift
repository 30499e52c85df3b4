internal import CSQLite
internal import Glibc

/// A connection to a database of SQLite: the one place that calls the library.
///
/// Statements are prepared once and kept. A connection belongs to one thread at a time; others open their own.
final class Database {
  enum Mode {
    case readWrite
    /// Nothing is written; for a folder that allows nothing else.
    case readOnly
    /// Not even the files beside the database are looked for: on a medium that nobody writes to.
    case frozen
    /// Apart from every file.
    case inMemory
  }

  /// What a statement is given and gives.
  enum Value {
    case null
    case integer(Int)
    case text(String)
    case blob([UInt8])

    init(_ text: String?) { self = text.map { .text($0) } ?? .null }
  }

  private let connection: OpaquePointer
  private var statements: [String: OpaquePointer] = [:]

  init(_ path: String, _ mode: Mode) throws(StoreError) {
    let flags =
      switch mode {
      case .readWrite: SQLITE_OPEN_READWRITE
      case .readOnly: SQLITE_OPEN_READONLY
      case .frozen: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      case .inMemory: SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY
      }
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(Self.name(path, mode), &opened, flags | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let opened else {
      let error = DatabaseError(code: code, message: opened.map { String(cString: sqlite3_errmsg($0)) } ?? "")
      sqlite3_close_v2(opened)
      throw .database(error)
    }
    connection = opened
    // A writer that finds another at work waits for it here, and not in the hands of a user.
    sqlite3_busy_timeout(connection, Self.patience)
    // The schema of a file that somebody else has touched must not run functions.
    try run("PRAGMA trusted_schema = OFF")
    try run("PRAGMA cell_size_check = ON")
    try run("PRAGMA foreign_keys = ON")
    // What is deleted leaves no trace in the file.
    try run("PRAGMA secure_delete = ON")
    try run("PRAGMA synchronous = FULL")
  }

  deinit {
    for statement in statements.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(connection)
  }

  /// How long one attempt waits for another writer, in milliseconds.
  private static let patience: Int32 = 10_000
  /// How many such attempts a writer makes.
  private static let attempts = 6

  /// Runs a statement that answers nothing, or whose answer does not matter.
  func run(_ sql: String, _ values: Value...) throws(StoreError) {
    try step(sql, values) { _ in false }
  }

  /// The rows that a statement answers, each made into something.
  func rows<Result>(
    _ sql: String, _ values: Value..., read: (Row) -> Result
  ) throws(StoreError) -> [Result] {
    var results: [Result] = []
    try step(sql, values) { row in
      results.append(read(row))
      return true
    }
    return results
  }

  /// The first row that a statement answers, or `nil` where there is none.
  func first<Result>(_ sql: String, _ values: Value..., read: (Row) -> Result) throws(StoreError) -> Result? {
    var result: Result?
    try step(sql, values) { row in
      result = read(row)
      return false
    }
    return result
  }

  /// Shows the rows one after the other; none is kept, so that there may be any number of them.
  ///
  /// - Parameter visit: answers whether to go on.
  func visit(
    _ sql: String, _ values: [Value] = [], visit: (Row) throws(StoreError) -> Bool
  ) throws(StoreError) {
    try step(sql, values, visit: visit)
  }

  /// Does all of `body`, or nothing of it; no other connection writes meanwhile.
  ///
  /// The lock is taken at the beginning: one that is asked for in the middle would be refused where another writer
  /// came first, and what was read until then would be in vain.
  func write<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
    try begin()
    do throws(StoreError) {
      let result = try body()
      try run("COMMIT")
      return result
    } catch {
      // Some faults, as a full disk, have undone it already.
      if sqlite3_get_autocommit(connection) == 0 { try? run("ROLLBACK") }
      throw error
    }
  }

  /// Sees one state of the database, whatever others write meanwhile; inside another reading or writing, that one's.
  func read<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
    guard sqlite3_get_autocommit(connection) != 0 else { return try body() }
    try run("BEGIN")
    defer { try? run("COMMIT") }
    return try body()
  }

  /// Copies the database, as it is at one moment, to an empty file.
  func copy(to path: String) throws(StoreError) {
    do throws(StoreError) {
      try run("VACUUM INTO ?", .text(Self.name(path, .readWrite)))
    } catch {
      // The database itself is only read: what cannot be written is the copy.
      guard case .database(let reason) = error else { throw error }
      switch reason.trouble {
      case .full: throw .system(path: path, code: ENOSPC)
      case .limit: throw .system(path: path, code: EFBIG)
      case .medium where !Self.readingFaults.contains(reason.code): throw .system(path: path, code: EIO)
      default: throw error
      }
    }
  }

  /// `SQLITE_IOERR_READ` and `SQLITE_IOERR_SHORT_READ`, which the header makes by shifting, and Swift does not import.
  private static let readingFaults: Set<Int32> = [SQLITE_IOERR | 1 << 8, SQLITE_IOERR | 2 << 8]

  /// A path as the library takes it.
  private static func name(_ path: String, _ mode: Mode) -> String {
    // Debian's library takes whatever begins so for a URI.
    guard mode == .frozen else { return path.hasPrefix("file:") ? "./\(path)" : path }
    let bytes = path.utf8.flatMap { byte -> [UInt8] in
      let isSpecial = [UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "%")].contains(byte)
      return isSpecial ? Array("%\(String(byte, radix: 16))".utf8) : [byte]
    }
    return "file:\(String(decoding: bytes, as: UTF8.self))?immutable=1"
  }

  private func begin() throws(StoreError) {
    for attempt in 1...Self.attempts {
      do throws(StoreError) {
        return try run("BEGIN IMMEDIATE")
      } catch {
        guard case .busy = error, attempt < Self.attempts else { throw error }
      }
    }
  }

  private func step(
    _ sql: String, _ values: [Value], visit: (Row) throws(StoreError) -> Bool
  ) throws(StoreError) {
    let (statement, isKept) = try prepared(sql)
    defer {
      if isKept {
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
      } else {
        sqlite3_finalize(statement)
      }
    }
    for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1), of: statement) }
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: if try !visit(Row(statement: statement)) { return }
      case SQLITE_DONE: return
      case let code: throw error(code)
      }
    }
  }

  /// The statement of a text. One that is being gone through, further out, is left to go on: another is made then.
  private func prepared(_ sql: String) throws(StoreError) -> (statement: OpaquePointer, isKept: Bool) {
    let kept = statements[sql]
    if let kept, sqlite3_stmt_busy(kept) == 0 { return (kept, true) }
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard code == SQLITE_OK, let statement else { throw error(code) }
    if kept == nil { statements[sql] = statement }
    return (statement, kept == nil)
  }

  private func bind(_ value: Value, at index: Int32, of statement: OpaquePointer) throws(StoreError) {
    let code =
      switch value {
      case .null: sqlite3_bind_null(statement, index)
      case .integer(let number): sqlite3_bind_int64(statement, index, Int64(number))
      // With its length, since a text may hold a NUL.
      case .text(let text): store_bind_text(statement, index, text, Int32(text.utf8.count))
      case .blob(let bytes): store_bind_blob(statement, index, bytes, UInt64(bytes.count))
      }
    if code != SQLITE_OK { throw error(code) }
  }

  private func error(_ code: Int32) -> StoreError {
    let system = errno
    let error = DatabaseError(code: code, message: String(cString: sqlite3_errmsg(connection)), system: system)
    return error.isBusy ? .busy : .database(error)
  }

  /// A row that a statement stands at. Its columns are counted from 0; of another type than asked for, they are empty,
  /// since a database that was damaged may hold anything.
  struct Row {
    fileprivate let statement: OpaquePointer

    func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

    func text(_ column: Int32) -> String { String(decoding: blob(column), as: UTF8.self) }

    func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

    func optionalInteger(_ column: Int32) -> Int? { isNull(column) ? nil : integer(column) }

    func blob(_ column: Int32) -> [UInt8] {
      // Asked first: it turns a text into the encoding whose bytes are then counted.
      let pointer = sqlite3_column_blob(statement, column)
      let count = Int(sqlite3_column_bytes(statement, column))
      return pointer.map { Array(UnsafeRawBufferPointer(start: $0, count: count)) } ?? []
    }

    private func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }
  }
}

extension DatabaseError {
  /// Another connection holds what was asked for.
  var isBusy: Bool { [SQLITE_BUSY, SQLITE_LOCKED].contains(code & 0xFF) }

  /// What kind of trouble it is, as far as somebody can do something about it.
  public var trouble: Trouble {
    switch code & 0xFF {
    case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH: .noPermission
    case SQLITE_FULL: .full
    case SQLITE_CORRUPT, SQLITE_NOTADB: .damaged
    case SQLITE_IOERR: system == EFBIG ? .limit : .medium
    default: .other
    }
  }
}
