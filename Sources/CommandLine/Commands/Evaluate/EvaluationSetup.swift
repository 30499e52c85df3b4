internal import Applicant
internal import Days
internal import Eligibility
internal import Merit
internal import Reading
internal import Reports
internal import RuleData
internal import Store

/// What is the same for every file of an evaluation: read once, shared by all threads.
struct EvaluationSetup: Sendable {
  let posting: Posting
  /// As it was named.
  private let path: String
  let book: RuleBook
  let overrides: [Override]
  /// The rules that decide.
  let rules: Rules
  let on: Day
  /// Whether the call says the day; else who handed something in is measured on their own.
  private let isDayGiven: Bool
  let stage: Stage
  let decisions: [Decision]
  /// Documents of those who are meant; `nil`: everybody.
  let only: Set<String>?
  let awaited: AwaitedPeople
  let stray: StrayDecisions
  /// The receipt of every verdict, but for the file and the evidence.
  private let receipt: Receipt

  /// Reads what the options name; all faults of all of it in one go.
  init(_ invocation: Invocation) throws(Stop) {
    var inputs = Inputs(invocation)
    var faults: [Fault] = []
    let day = try invocation.day("on")
    stage = invocation.stage ?? .curricular
    let library = try Inputs.gather(&faults) { () throws(Stop) in try inputs.library(invocation["rules"]) }
    let posting = try Inputs.gather(&faults) { () throws(Stop) in try inputs.posting(invocation["posting"] ?? "") }
    let decisions = try Inputs.gather(&faults) { () throws(Stop) in try inputs.decisions(invocation["decisions"]) }
    var listed: Inputs.Read<[String: Int]>?
    if let path = invocation["only"] {
      listed = try Inputs.gather(&faults) { () throws(Stop) in try inputs.goingOn(path) }
    }
    var book: RuleBook?
    if let library, let posting {
      book = try Inputs.gather(&faults) { () throws(Stop) in try inputs.book(of: posting, in: library) }
    }
    guard let posting, let decisions, let book, faults.isEmpty else { throw .input(faults) }
    let cancelled = try inputs.isCancelled(invocation["posting"] ?? "") ? [Self.cancelled(posting.path)] : []
    (self.posting, overrides) = posting.value
    path = posting.path
    self.book = book
    self.decisions = decisions.value
    only = listed.map { Set($0.value.keys) }
    let text = DecisionText(decisions.bytes, file: decisions.path, isTable: Inputs.isTable(decisions.path))
    awaited = AwaitedPeople(goingOn: listed, decisions: decisions.value, text)
    isDayGiven = day != nil
    on = day ?? self.posting.applicationDay ?? Clock.today
    rules = book.rules(on: on, overrides: overrides)
    stray = StrayDecisions(decisions.value, text, posting: self.posting, rules: rules, stage: stage, today: Clock.today)
    Output.faults(inputs.warnings + cancelled + stray.atOnce, invocation.wording)
    receipt = Receipt(
      book: Inputs.hash(book.bytes), posting: Inputs.hash(posting.bytes), file: "", evidence: "",
      decisions: Inputs.hash(decisions.bytes))
  }

  private static func cancelled(_ path: String) -> Fault {
    Fault(
      .warning, file: path,
      kind: .refused(
        found: "", es: "la convocatoria fue cancelada; dé a results el motivo con --cancelled",
        en: "the posting was cancelled; give results the ground with --cancelled"))
  }

  /// What counts of that which was handed in for the posting, and who applied and has no papers to look at.
  func stored(_ access: StoreAccess) throws(Stop) -> [FileSource.Entry] {
    let kept = try access.run { archive throws(StoreError) in try archive.posting(posting.id) }
    // Nobody is judged by another posting than the one they applied for.
    guard Inputs.hash(kept.bytes) == receipt.posting else { throw .input([anotherPosting(in: access.folder)]) }
    let admission = Admission(posting: posting, book: book, overrides: overrides)
    let found = try access.run { archive throws(StoreError) in
      try archive.evaluated(for: posting.id, by: admission, stage: stage)
    }
    var entries: [FileSource.Entry] = []
    for submission in found {
      switch submission {
      case .submission(let receipt, let days):
        entries.append(.file("store:\(receipt)", days: isDayGiven ? nil : days))
      case .withoutDocuments(let receipt):
        if try isMeant(receipt, access) { entries.append(.leftOut(try withoutDocuments(receipt, access))) }
      }
    }
    return entries
  }

  /// Whether somebody goes on who is known by an application alone.
  private func isMeant(_ receipt: StoreID, _ access: StoreAccess) throws(Stop) -> Bool {
    guard let only else { return true }
    let (bytes, _) = try access.stored(StoreName(id: receipt.description))
    let file = ApplicantFile.read(bytes, log: FaultLog(file: ""))
    return file?.personal.document.map { only.contains($0.number) } ?? false
  }

  private func withoutDocuments(_ receipt: StoreID, _ access: StoreAccess) throws(Stop) -> Fault {
    let person = try access.run { archive throws(StoreError) in try archive.submission(receipt).person }
    return Fault(
      .warning, file: "store:\(receipt)", path: person.description,
      kind: .refused(
        found: "",
        es:
          "postuló y no hay documentos suyos: no los entregó, o los retiró; no se evalúa, y su condición se dice a results en los puntajes (etapa curricular)",
        en:
          "applied and has no documents there: none were handed in, or they were withdrawn; not evaluated, and results are told the condition in the scores (stage curricular)"
      ))
  }

  private func anotherPosting(in folder: String) -> Fault {
    Fault(
      file: path,
      kind: .refused(
        found: "",
        es:
          "no es la convocatoria a la que se postuló: la que con este id está en \(folder) es otro texto; evalúe con --posting store:\(posting.id) --data \(folder)",
        en:
          "this is not the posting that people applied for: the one of this id in \(folder) is another text; evaluate with --posting store:\(posting.id) --data \(folder)"
      ))
  }

  /// What tells this evaluation from another: everything that decides.
  var signature: String {
    let hashes = [receipt.engine, receipt.book, receipt.posting, receipt.decisions]
    let listed = only.map { $0.sorted().joined(separator: " ") }
    let day = [on.description, isDayGiven ? "all" : "each"]
    return (hashes + [stage.rawValue] + day + [listed ?? "*"]).joined(separator: "\n")
  }

  /// What is another than in an evaluation of which this is a verdict, in words; `nil` where it is none.
  ///
  /// - Parameter isStored: whether what is evaluated was handed in to a store, each on their own day.
  func differences(from line: [UInt8], isStored: Bool, _ wording: Wording) -> [String]? {
    StoredVerdict.read(line, log: FaultLog(file: ""))?
      .differences(from: receipt, stage: stage, on: isStored && !isDayGiven ? nil : on, wording: wording)
  }

  func matrix(_ evaluators: [String], _ wording: Wording) -> EvaluationMatrix {
    EvaluationMatrix(
      posting: posting, rules: rules, evaluators: evaluators, stage: stage, on: on, wording: wording)
  }

  func evaluator() -> Evaluator {
    Evaluator(
      posting, book: book, overrides: overrides, careers: BuiltInData.careers, on: on, stage: stage,
      decisions: decisions)
  }

  func verdict(of applicant: ApplicantReader.Applicant, by evaluator: Evaluator) -> Verdict {
    var receipt = receipt
    receipt.file = Inputs.hash(applicant.bytes)
    receipt.evidence = Inputs.hash(applicant.evidence.canonicalBytes)
    return evaluator.verdict(
      of: applicant.file, evidence: applicant.evidence, days: applicant.days, receipt: receipt)
  }

  func brief(of applicant: ApplicantReader.Applicant, by evaluator: Evaluator) -> BriefVerdict {
    evaluator.brief(of: applicant.file, evidence: applicant.evidence, days: applicant.days)
  }
}
