/// What SQLite says went wrong. Values are bound, so that none of them stands in its words.
public struct DatabaseError: Error, Hashable {
  /// The extended result code.
  public let code: Int32
  public let message: String
}
