internal import Days
internal import Eligibility
internal import Reading
internal import Reports
internal import RuleData
internal import Store

/// What is the same for every file of an evaluation: read once, shared by all threads.
struct EvaluationSetup: Sendable {
  let posting: Posting
  let book: RuleBook
  let overrides: [Override]
  let families: CareerFamilies
  let on: Day
  let stage: Stage
  let decisions: [Decision]
  /// Documents of those who are meant; `nil`: everybody.
  let only: Set<String>?
  /// The receipt of every verdict, but for the file and the evidence.
  private let receipt: Receipt

  /// Reads what the options name; all faults of all of it in one go.
  init(_ invocation: Invocation) throws(Stop) {
    var inputs = Inputs(invocation)
    var faults: [Fault] = []
    let day = try invocation.day("on")
    stage = invocation["stage"].flatMap { Stage(rawValue: $0) } ?? .curricular
    let library = try Inputs.gather(&faults) { () throws(Stop) in try inputs.library(invocation["rules"]) }
    let posting = try Inputs.gather(&faults) { () throws(Stop) in try inputs.posting(invocation["posting"] ?? "") }
    let decisions = try Inputs.gather(&faults) { () throws(Stop) in try inputs.decisions(invocation["decisions"]) }
    var listed: Set<String>?
    if let path = invocation["only"] {
      listed = try Inputs.gather(&faults) { () throws(Stop) in try inputs.goingOn(path).value }
    }
    var book: RuleBook?
    if let library, let posting {
      book = try Inputs.gather(&faults) { () throws(Stop) in try inputs.book(of: posting, in: library) }
    }
    guard let posting, let decisions, let book, faults.isEmpty else { throw .input(faults) }
    Output.faults(inputs.warnings, invocation.wording)
    (self.posting, overrides) = posting.value
    self.book = book
    self.decisions = decisions.value
    only = listed
    on = day ?? self.posting.applicationDay ?? Clock.today
    rules = book.rules(on: on, overrides: overrides)
    families = BuiltInData.careerFamilies(for: CollectionOfOne(self.posting))
    receipt = Receipt(
      book: Inputs.hash(book.bytes), posting: Inputs.hash(posting.bytes), file: "", evidence: "",
      decisions: Inputs.hash(decisions.bytes))
  }

  /// The names of what counts of that which was handed in for the posting.
  func stored(_ archive: any Archive) throws(StoreError) -> [String] {
    let admission = Admission(posting: posting, book: book, overrides: overrides)
    return try archive.evaluated(for: posting.id, by: admission, stage: stage).map { "store:\($0)" }
  }

  /// The rules that decide.
  let rules: Rules

  /// What tells this evaluation from another: everything that decides.
  var signature: String {
    let hashes = [receipt.engine, receipt.book, receipt.posting, receipt.decisions]
    let listed = only.map { $0.sorted().joined(separator: " ") }
    return (hashes + [stage.rawValue, on.description, listed ?? "*"]).joined(separator: "\n")
  }

  func matrix(_ evaluators: [String], _ wording: Wording) -> EvaluationMatrix {
    EvaluationMatrix(posting: posting, rules: rules, evaluators: evaluators, on: on, wording: wording)
  }

  func evaluator() -> Evaluator {
    Evaluator(
      posting, book: book, overrides: overrides, families: families, on: on, stage: stage, decisions: decisions)
  }

  func receipt(of bytes: [UInt8], _ evidence: Evidence) -> Receipt {
    var receipt = receipt
    receipt.file = Inputs.hash(bytes)
    receipt.evidence = Inputs.hash(evidence.canonicalBytes)
    return receipt
  }
}
