/// A value taken for granted at a place of an applicant file: what the file would say if it were so.
public struct Assumption: Hashable, Sendable {
  /// Where: `experience[0].to`, or with the id of a record in place of its list and index, `ex1.to`. An index one past
  /// the end of a list adds to it.
  public let path: String
  /// The value as JSON text; `null` leaves the member out (of `to` it says that the job goes on).
  public let value: String

  public init(path: String, value: String) {
    self.path = path
    self.value = value
  }
}
