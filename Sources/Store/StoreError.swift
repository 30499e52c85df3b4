public import Eligibility

/// Why the store does not do what it is asked.
public enum StoreError: Error {
  /// What an id should have named.
  public enum Item: String, Sendable {
    case person, version, posting, receipt
  }

  /// There is no store in the folder.
  case noStore(folder: String)
  /// Somebody who may not look into the folder cannot know what is there.
  case noPermission(path: String)
  /// Something is there already, and is not touched.
  case exists(path: String)
  /// The file is no store of this program.
  case notAStore(path: String)
  /// A later program made the store: its version, and the last one that this program knows.
  case newer(found: Int, known: Int)
  /// The id that was given names nothing. Ids of persons are random, so that one may be shown.
  case unknown(Item, String)
  /// What the id names was erased, as the person may ask for.
  case erased(String)
  /// The file of an applicant says of no document of identity whose it is.
  case noIdentity
  /// A posting that something was handed in for stays as it is.
  case posted(String)
  /// The posting was cancelled.
  case cancelled(String)
  /// The submission was withdrawn before.
  case withdrawn(String)
  /// The submission is not taken; all that keeps it from being taken.
  case refused([Refusal])
  /// The posting names another book than the one that was brought.
  case otherBook(String)
  /// Something in the store is not what was put there.
  case damaged(StoreFlaw)
  /// Others have been writing for so long that we gave up.
  case busy
  /// What the system says of a file.
  case system(path: String, code: Int32)
  case database(DatabaseError)
}
