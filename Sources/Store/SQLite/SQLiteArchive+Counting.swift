public import Eligibility

/// Which of the things that people handed in count.
extension SQLiteArchive {
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
          found.append((earlier[index].number, .submission(earlier[index].receipt)))
        case .withoutDocuments(let index):
          found.append((earlier[index].number, .withoutDocuments(application: earlier[index].receipt)))
        }
      }
      return found.sorted { $0.number < $1.number }.map(\.submission)
    }
  }

  /// What a person handed in before, for whatever posting.
  func earlier(of row: Int) throws(StoreError) -> [(submission: EarlierSubmission, number: Int, receipt: StoreID)] {
    let query = """
      SELECT p.name, p.call, s.step, w.at, s.number, s.receipt FROM submission s JOIN posting p ON p.id = s.posting
      LEFT JOIN withdrawal w ON w.submission = s.id WHERE s.person = ? ORDER BY s.id
      """
    return try database.rows(query, .integer(row)) { row in
      let submission = EarlierSubmission(
        posting: row.text(0), call: row.optionalText(1), step: SubmissionStep(rawValue: row.text(2)) ?? .application,
        isWithdrawn: row.optionalInteger(3) != nil)
      return (submission, row.integer(4), StoreID(stored: row.text(5)))
    }
  }
}
