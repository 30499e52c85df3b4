public import Applicant
public import Days

/// Whether something may be handed in: when, with which documents, and how often (Indecopi 2.1.1, III h; IPD 6.2, 7.2.A).
public struct Admission: Sendable {
  private let posting: Posting
  private let rules: Rules

  public init(posting: Posting, book: RuleBook, overrides: [Override] = []) {
    let day = posting.applicationDay ?? book.firstDay ?? Day(number: 0)
    self.init(posting: posting, rules: book.rules(on: day, overrides: overrides))
  }

  init(posting: Posting, rules: Rules) {
    self.posting = posting
    self.rules = rules
  }

  /// What is handed in at a moment, and all that keeps it from being taken; nothing, where it may be.
  ///
  /// - Parameter earlier: what the same person handed in before, in that order, for this posting and for others.
  public func look(
    at file: ApplicantFile, on moment: Moment, after earlier: [EarlierSubmission]
  ) -> (step: SubmissionStep, refusals: [Refusal]) {
    let (step, closed) = step(on: moment)
    if step == .documents, application(among: earlier) == nil {
      return (.application, tooLateToApply(after: earlier))
    }
    var refusals = closed.map { [Refusal($0)] } ?? []
    if step == .application, let maximum = rules.limit(.applicationsMaximum), taken(by: earlier) >= maximum {
      refusals.append(
        Refusal(.tooMany(maximum: maximum, isOfCall: isOfCall), rules.source(.applicationsMaximum)))
    }
    if step == .documents || !posting.hasOwnWindowForDocuments { refusals += missingDocuments(of: file) }
    let confirmed = file.provedPlaces.filter { !$0.confirmedBy.isEmpty }.map(\.path)
    if !confirmed.isEmpty { refusals.append(Refusal(.confirmedByItself(confirmed))) }
    return (step, refusals)
  }

  /// How often one may apply.
  public struct Limit: Hashable, Sendable {
    public let maximum: Int
    /// Whether it holds for all posts of the call together.
    public let isOfCall: Bool
    /// What it rests on that a withdrawn application counts among them.
    public let source: Source
  }

  /// The limit among which an application goes on counting that is withdrawn; `nil` where it gives its place back, or where
  /// there is no limit.
  public var limitOfWithdrawn: Limit? {
    guard rules.flag(.applicationsWithdrawn), let maximum = rules.limit(.applicationsMaximum) else { return nil }
    return Limit(maximum: maximum, isOfCall: isOfCall, source: rules.source(.applicationsWithdrawn))
  }

  /// Which of the applications of a person counts for this posting and those counted with it; `nil` where none does.
  public func counting(among earlier: [EarlierSubmission]) -> Int? {
    let valid = earlier.indices.filter { isCounted(earlier[$0]) && !earlier[$0].isWithdrawn }
    return rules.word(.applicationsCount) == "first" ? valid.first : valid.last
  }

  /// What is evaluated of that which a person handed in: the application that counts; in the curricular stage what came
  /// last as documents, where they have a window of their own (IPD 7.2.A).
  public func evaluated(among earlier: [EarlierSubmission], stage: Stage) -> Evaluated {
    guard let application = application(among: earlier) else { return .nothing }
    guard stage == .curricular, posting.hasOwnWindowForDocuments else { return .submission(application) }
    let documents = earlier.indices.last { index in
      let submission = earlier[index]
      return submission.step == .documents && submission.posting == posting.id && !submission.isWithdrawn
    }
    return documents.map { .submission($0) } ?? .withoutDocuments(application: application)
  }

  /// On which days somebody is measured who handed something in.
  ///
  /// - Parameters:
  ///   - moments: when each of the earlier submissions came in.
  ///   - index: which of them it is.
  public func days(of index: Int, among earlier: [EarlierSubmission], at moments: [Moment]) -> MeasuringDays {
    MeasuringDays(
      of: earlier[index].step, at: moments[index], applied: application(among: earlier).map { moments[$0] },
      for: posting)
  }

  /// The application for this posting that counts.
  private func application(among earlier: [EarlierSubmission]) -> Int? {
    counting(among: earlier).flatMap { earlier[$0].posting == posting.id ? $0 : nil }
  }

  /// Why papers are not taken of somebody without an application that counts. When papers are taken is nothing to them.
  private func tooLateToApply(after earlier: [EarlierSubmission]) -> [Refusal] {
    let closed = posting.window(.application).map { Refusal(.closed(.application, after: $0.moments.upperBound)) }
    let hasApplied = earlier.contains { $0.step == .application && $0.posting == posting.id }
    return [closed, hasApplied ? Refusal(.noApplication) : nil].compactMap { $0 }
  }

  /// What is handed in at a moment, and why it is not taken then, where it is not.
  private func step(on moment: Moment) -> (SubmissionStep, Refusal.Kind?) {
    switch posting.phase(on: moment) {
    case .unscheduled: (.application, .noWindow)
    case .before(let step, let from): (step, .notYet(step, from: from))
    case .open(let step, _): (step, nil)
    case .over(let step, let since): (step, .closed(step, after: since))
    }
  }

  // MARK: How often

  private var isOfCall: Bool { rules.word(.applicationsWithin) == "call" && posting.call != nil }

  private func isCounted(_ earlier: EarlierSubmission) -> Bool {
    guard earlier.step == .application else { return false }
    // Who applied for a post that was cancelled has not had their turn for another one.
    if earlier.posting == posting.id { return true }
    return isOfCall && posting.isPart(of: earlier.call) && !earlier.isOfCancelled
  }

  /// How many places are taken.
  private func taken(by earlier: [EarlierSubmission]) -> Int {
    earlier.filter { isCounted($0) && (!$0.isWithdrawn || rules.flag(.applicationsWithdrawn)) }.count
  }

  // MARK: What with

  private func missingDocuments(of file: ApplicantFile) -> [Refusal] {
    guard rules.effect(.requiredDocuments).putsOut else { return [] }
    return posting.requiredDocuments.filter { kind in
      !file.documents.contains { RequiredDocument(kind: kind).isServed(by: $0.kind, of: file) }
    }.map { Refusal(.documentMissing(RequiredDocument(kind: $0).kind(of: file)), rules.source(.requiredDocuments)) }
  }
}
