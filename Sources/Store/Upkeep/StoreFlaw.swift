/// What is wrong with a store.
public enum StoreFlaw: Hashable, Sendable {
  /// What SQLite's own check, or the reading of a table, says.
  case database(String)
  /// A table, index or trigger is not as this program makes it.
  case schema(String)
  /// A row refers to one that is not there: its table.
  case reference(table: String)
  /// A text that is kept by its hash has another one: what kept it.
  case content(of: String)
  /// A row of the audit log does not follow from the one before.
  case chain(String, number: Int)
  /// A record does not agree with the audit log.
  case record(String)
  /// The file of an attachment is not there, or is not what was put there; with the receipts and the versions of files
  /// that have it, where all of a store was looked at.
  case attachmentMissing(sha256: String, of: [String] = [])
  case attachmentAltered(sha256: String, of: [String] = [])
  /// In the place of an attachment is what is no file, or one that cannot be read.
  case attachmentUnreadable(sha256: String, of: [String] = [])
  /// Something of the store that cannot be read, whatever it is.
  case unreadable(path: String)
}
