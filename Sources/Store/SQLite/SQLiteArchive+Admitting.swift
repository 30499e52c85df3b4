internal import Applicant
internal import Days
internal import Digests
internal import Eligibility
internal import Reading

/// Whether what is handed in is taken, and by which rules.
extension SQLiteArchive {
  /// What is handed in, unless something keeps it from being taken.
  func admit(
    _ stored: StoredFile, of person: Int, to posting: StoredPosting, under book: RuleBook, at moment: Moment
  ) throws(StoreError) -> SubmissionStep {
    let log = FaultLog(file: "")
    guard let value = Posting.read(posting.bytes, log: log) else { throw .damaged(.content(of: posting.id)) }
    guard let file = ApplicantFile.read(stored.bytes, log: log) else {
      throw .damaged(.content(of: stored.version.person.description))
    }
    guard value.book == book.id else { throw .otherBook(value.book) }
    let overrides = value.overrides(log: log)
    let earlier = try earlier(of: person).map(\.submission)
    func look(by book: RuleBook) -> (step: SubmissionStep, refusals: [Refusal]) {
      Admission(posting: value, book: book, overrides: overrides).look(at: file, on: moment, after: earlier)
    }
    let (step, found) = look(by: try firstBook(of: value, instead: book))
    let ofCall = try booksElsewhere(in: value, of: person, beside: book).flatMap { book in
      look(by: book).refusals.filter { if case .tooMany(_, isOfCall: true) = $0.kind { true } else { false } }
    }
    // By their bytes: names that only look the same are two files.
    let there = Set(stored.attachments.map { Array($0.path.utf8) })
    let missing = file.attachments.map(\.file).filter { !there.contains(Array($0.utf8)) }
    let refusals =
      (posting.cancelled == nil ? [] : [Refusal(.cancelled)]) + found + ofCall.filter { !found.contains($0) }
      + missing.map { Refusal(.attachmentMissing($0)) }
    guard refusals.isEmpty else { throw .refused(refusals) }
    return step
  }

  // MARK: By which rules

  /// The text of its book by which a posting takes what is handed in: that under which somebody first applied for it, so
  /// that another text that is brought later neither lifts nor lowers a limit for those who come after; the one that is
  /// brought, where nobody has.
  private func firstBook(of posting: Posting, instead brought: RuleBook) throws(StoreError) -> RuleBook {
    let query = """
      SELECT b.sha256 FROM submission s JOIN public_text b ON b.id = s.book
      WHERE s.posting = (SELECT id FROM posting WHERE name = ?) ORDER BY s.number LIMIT 1
      """
    guard let sha256 = try database.first(query, .text(posting.id), read: { $0.text(0) }) else { return brought }
    return try frozenBook(sha256, of: posting, beside: brought) ?? brought
  }

  /// Other texts of the book under which a person applied for other postings of the same call: a limit over all of it is
  /// none where each of them has its own.
  private func booksElsewhere(
    in posting: Posting, of person: Int, beside brought: RuleBook
  ) throws(StoreError) -> [RuleBook] {
    let query = """
      SELECT DISTINCT p.call, b.sha256 FROM submission s JOIN posting p ON p.id = s.posting
      JOIN public_text b ON b.id = s.book WHERE s.person = ? AND p.name <> ? ORDER BY b.sha256
      """
    let applied = try database.rows(query, .integer(person), .text(posting.id)) { ($0.optionalText(0), $0.text(1)) }
    var books: [RuleBook] = []
    for (call, sha256) in applied where posting.isPart(of: call) {
      guard let book = try frozenBook(sha256, of: posting, beside: brought), book.id == brought.id else { continue }
      books.append(book)
    }
    return books
  }

  /// A book as it was frozen; `nil` where this program does not read it any more.
  private func frozenBook(
    _ sha256: String, of posting: Posting, beside brought: RuleBook
  ) throws(StoreError) -> RuleBook? {
    if sha256 == SHA256.hex(brought.bytes) { return brought }
    let bytes = try database.first("SELECT bytes FROM public_text WHERE sha256 = ?", .text(sha256)) { $0.blob(0) }
    guard let bytes, SHA256.hex(bytes) == sha256 else { throw .damaged(.content(of: posting.id)) }
    return RuleBook.read(frozen: bytes)
  }
}
