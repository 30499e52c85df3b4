public import Days

/// A posting as the store keeps it.
public struct StoredPosting: Sendable {
  /// The id that the posting gives itself.
  public let id: String
  /// From 1.
  public let version: Int
  public let saved: Moment
  public let sha256: String
  public let bytes: [UInt8]
  /// When it was cancelled, if it was.
  public let cancelled: Moment?
  /// How many submissions there are for it, those withdrawn included.
  public let submissions: Int
}
