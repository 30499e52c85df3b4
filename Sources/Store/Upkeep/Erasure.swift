/// What came of erasing a person's data.
public struct Erasure: Hashable, Sendable {
  /// The receipts of what they handed in, which stays.
  public let kept: [StoreID]
  /// Whether nothing of what was erased is left in the files of the database. While somebody else reads it, a copy is:
  /// the next that opens the store takes it away.
  public let isPurged: Bool
  /// Whether no attachment is left that nothing refers to, which may be one of theirs. While somebody else puts
  /// attachments there, young ones stay.
  public let isSwept: Bool
}
