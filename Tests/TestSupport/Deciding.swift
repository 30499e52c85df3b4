internal import Applicant
public import Days
public import Eligibility
public import Reading
public import RuleData
internal import Words

/// Why a test could not decide: what was wrong with its input.
public struct UnreadableInput: Error, CustomStringConvertible {
  public let faults: [Fault]

  public init(faults: [Fault]) {
    self.faults = faults
  }

  public var description: String {
    faults.map { "\($0.file):\($0.line): \($0.path): \($0.kind)" }.joined(separator: "\n")
  }
}

/// What is asked of one file and one posting, all given as text; throws where the posting or its book cannot be read.
public func question(
  applicant: [UInt8], posting: [UInt8], decisions: [Decision] = [], evidence: Evidence = Evidence(),
  library: RuleLibrary = RuleLibrary(), book: RuleBook? = nil
) throws -> Question {
  let log = FaultLog(file: "posting")
  let post = Posting.read(posting, log: log)
  let overrides = post?.overrides(log: log) ?? []
  var faults: [Fault] = []
  let rules = book ?? post.flatMap { builtInBooks[$0.book] ?? library.book($0.book, faults: &faults) }
  guard let post, let rules, !log.hasErrors else { throw UnreadableInput(faults: log.faults + faults) }
  return Question(
    file: applicant, posting: post, book: rules, overrides: overrides,
    careers: BuiltInData.careers, evidence: evidence, decisions: decisions)
}

/// The books inside the program, read once for all tests.
private let builtInBooks: [String: RuleBook] = {
  var faults: [Fault] = []
  let library = RuleLibrary()
  return Dictionary(
    uniqueKeysWithValues: BuiltInData.bookIDs.compactMap { id in library.book(id, faults: &faults).map { (id, $0) } })
}()

extension Question {
  /// The verdict on a day, the posting's if none is given; throws where the file cannot be read.
  public func verdict(
    stage: Stage, on: Day?, receipt: Receipt = Receipt(book: "", posting: "", file: "", evidence: "", decisions: "")
  ) throws -> Verdict {
    let log = FaultLog(file: "applicant")
    guard let file = ApplicantFile.read(self.file, assuming: assumptions, log: log) else {
      throw UnreadableInput(faults: log.faults)
    }
    return evaluate(
      file, against: posting, book: book, overrides: overrides, careers: BuiltInData.careers,
      on: on ?? posting.applicationDay ?? testDay, stage: stage, evidence: evidence, decisions: decisions,
      receipt: receipt)
  }
}

/// Decides one file against one posting, all given as text; throws where something cannot be read.
public func decide(
  applicant: [UInt8], posting: [UInt8], stage: Stage, on: Day?, decisions: [Decision] = [],
  evidence: Evidence = Evidence(), library: RuleLibrary = RuleLibrary(), book: RuleBook? = nil
) throws -> Verdict {
  try question(
    applicant: applicant, posting: posting, decisions: decisions, evidence: evidence, library: library, book: book
  ).verdict(stage: stage, on: on)
}

/// The day on which a posting without an application window is tested.
public let testDay = Day(number: 20_536)

extension JSONValue {
  /// The value as text of its own.
  public var bytes: [UInt8] { Array(source.utf8) }
}
