public import Reading

/// A value taken for granted at a place of an applicant file: what the file would say if it were so.
public struct Assumption: Hashable, Sendable, CustomStringConvertible {
  /// Where: `experience[0].to`, or with the id of a record in place of its list and index, `ex1.to`. An index one past
  /// the end of a list adds to it.
  public let path: String
  /// The value as JSON text; `null` leaves the member out (of `to` it says that the job goes on).
  public let value: String

  public init(path: String, value: String) {
    self.path = path
    self.value = value
  }

  /// The assumption that `PATH=VALUE` states; a value that is no JSON is a text. `nil` where there is no path.
  public init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, JSONPath(String(parts[0])) != nil else { return nil }
    path = String(parts[0])
    let value = String(parts[1])
    // Without the blanks and the byte order mark around it, which have no place inside a file.
    self.value = FaultLog(file: "").parse(Array(value.utf8))?.root.source ?? JSONText.quoted(value)
  }

  /// As it can be stated: `PATH=VALUE`.
  public var description: String { "\(path)=\(value)" }
}

extension ApplicantFile {
  /// Reads an applicant file as it would be if the assumptions held, and notes all that is wrong with it in `log`.
  ///
  /// An assumption about something that the format does not know is an error: it could change nothing.
  ///
  /// - Returns: the file, or `nil` where it cannot be decided on or an assumption does not fit it.
  public static func read(_ bytes: [UInt8], assuming assumptions: [Assumption], log: FaultLog) -> ApplicantFile? {
    AssumingReader(bytes).read(assuming: assumptions, log: log)
  }

  /// The text of an applicant file with the assumptions written into it, and where each was put; `nil` for one that
  /// does not fit the file, which `log` then says.
  public static func text(
    _ bytes: [UInt8], assuming assumptions: [Assumption], log: FaultLog
  ) -> (bytes: [UInt8], places: [String?]) {
    AssumingReader(bytes).text(assuming: assumptions, log: log)
  }
}
