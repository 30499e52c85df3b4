internal import Applicant
public import Days
public import Eligibility
public import Reading
public import RuleData
internal import Words

/// Why a test could not decide: what was wrong with its input.
public struct UnreadableInput: Error, CustomStringConvertible {
  public let faults: [Fault]

  public var description: String {
    faults.map { "\($0.file):\($0.line): \($0.path): \($0.kind)" }.joined(separator: "\n")
  }
}

/// Decides one file against one posting, all given as text; throws where something cannot be read.
public func decide(
  applicant: [UInt8], posting: [UInt8], stage: Stage, on: Day?, decisions: [Decision] = [],
  evidence: Evidence = Evidence(), library: RuleLibrary = RuleLibrary(), book: RuleBook? = nil
) throws -> Verdict {
  let (fileLog, postingLog) = (FaultLog(file: "applicant"), FaultLog(file: "posting"))
  let file = ApplicantFile.read(applicant, log: fileLog)
  let post = Posting.read(posting, log: postingLog)
  let overrides = post?.overrides(log: postingLog) ?? []
  var faults: [Fault] = []
  let rules = book ?? post.flatMap { library.book($0.book, faults: &faults) }
  guard let file, let post, let rules, !postingLog.hasErrors else {
    throw UnreadableInput(faults: fileLog.faults + postingLog.faults + faults)
  }
  return evaluate(
    file, against: post, book: rules, overrides: overrides,
    families: BuiltInData.careerFamilies(lexicon: Lexicon()), on: on ?? post.applicationDay ?? testDay,
    stage: stage, evidence: evidence, decisions: decisions,
    receipt: Receipt(book: "", posting: "", file: "", evidence: "", decisions: ""))
}

/// The day on which a posting without an application window is tested.
public let testDay = Day(number: 20_536)

extension JSONValue {
  /// The value as text of its own.
  public var bytes: [UInt8] { Array(source.utf8) }
}
