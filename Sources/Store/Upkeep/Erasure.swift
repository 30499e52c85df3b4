/// What came of erasing a person's data.
public struct Erasure: Hashable, Sendable {
  /// The receipts of what they handed in, which stays.
  public let kept: [StoreID]
  /// Whether nothing of what was erased is left in the files of the database. While somebody else reads it, a copy is:
  /// the next that opens the store takes it away.
  public let isPurged: Bool
}
