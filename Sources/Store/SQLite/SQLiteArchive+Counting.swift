internal import Days
public import Eligibility

/// Which of the things that people handed in count, and by which days.
extension SQLiteArchive {
  /// Something that a person handed in before.
  struct Earlier {
    let submission: EarlierSubmission
    let number: Int
    let receipt: StoreID
    let at: Moment
  }

  public func evaluated(
    for posting: String, by admission: Admission, stage: Stage
  ) throws(StoreError) -> [EvaluatedSubmission] {
    try database.read { () throws(StoreError) in
      _ = try readPosting(posting)
      let persons = try database.rows(
        "SELECT DISTINCT s.person FROM submission s WHERE s.posting = (SELECT id FROM posting WHERE name = ?)",
        .text(posting)
      ) { $0.integer(0) }
      var found: [(number: Int, submission: EvaluatedSubmission)] = []
      for person in persons {
        let earlier = try earlier(of: person)
        switch admission.evaluated(among: earlier.map(\.submission), stage: stage) {
        case .nothing: break
        case .submission(let index):
          let days = Self.days(of: index, among: earlier, by: admission)
          found.append((earlier[index].number, .submission(earlier[index].receipt, days)))
        case .withoutDocuments(let index):
          found.append((earlier[index].number, .withoutDocuments(application: earlier[index].receipt)))
        }
      }
      return found.sorted { $0.number < $1.number }.map(\.submission)
    }
  }

  public func days(of receipt: StoreID, by admission: Admission) throws(StoreError) -> MeasuringDays {
    try database.read { () throws(StoreError) in
      let person = try database.first(
        "SELECT person FROM submission WHERE receipt = ?", .text(receipt.description)
      ) { $0.integer(0) }
      guard let person else { throw .unknown(.receipt, receipt.description) }
      let earlier = try earlier(of: person)
      guard let index = earlier.firstIndex(where: { $0.receipt == receipt }) else {
        throw .unknown(.receipt, receipt.description)
      }
      return Self.days(of: index, among: earlier, by: admission)
    }
  }

  private static func days(of index: Int, among earlier: [Earlier], by admission: Admission) -> MeasuringDays {
    admission.days(of: index, among: earlier.map(\.submission), at: earlier.map(\.at))
  }

  /// What a person handed in before, for whatever posting, in the order of their log: that is hashed, the number of a row
  /// is not.
  func earlier(of row: Int) throws(StoreError) -> [Earlier] {
    let query = """
      SELECT p.name, p.call, s.step, w.at, s.number, s.receipt, s.at, c.at FROM submission s
      JOIN posting p ON p.id = s.posting LEFT JOIN withdrawal w ON w.submission = s.id
      LEFT JOIN cancellation c ON c.posting = p.id WHERE s.person = ? \(Self.inOrderOfLog)
      """
    return try database.rows(query, .integer(row)) { row in
      let submission = EarlierSubmission(
        posting: row.text(0), call: row.optionalText(1), step: SubmissionStep(rawValue: row.text(2)) ?? .application,
        isWithdrawn: row.optionalInteger(3) != nil, isOfCancelled: row.optionalInteger(7) != nil)
      return Earlier(
        submission: submission, number: row.integer(4), receipt: StoreID(stored: row.text(5)),
        at: Moment(seconds: row.integer(6)))
    }
  }
}
