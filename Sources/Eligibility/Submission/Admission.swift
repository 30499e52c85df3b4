public import Applicant
public import Days

/// Whether something may be handed in: when, with which documents, and how often (Indecopi 2.1.1, III h; IPD 6.2, 7.2.A).
///
/// A window holds from its first second to its last, both included: one that ends at 16:30 takes what comes at 16:30:00
/// and nothing that comes at 16:30:01. A day without a time of day is the whole of it; a window without an end is that
/// of its first day.
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
    var refusals = closed.map { [Refusal($0)] } ?? []
    switch step {
    case .application:
      if let maximum = rules.limit(.applicationsMaximum), taken(by: earlier) >= maximum {
        refusals.append(
          Refusal(.tooMany(maximum: maximum, isOfCall: isOfCall), rules.source(.applicationsMaximum)))
      }
    case .documents:
      if counting(among: earlier).map({ earlier[$0].posting != posting.id }) ?? true {
        refusals.append(Refusal(.noApplication))
      }
    }
    if step == .documents || !hasOwnWindowForDocuments { refusals += missingDocuments(of: file) }
    return (step, refusals)
  }

  /// Which of the applications of a person counts for this posting and those counted with it; `nil` where none does.
  public func counting(among earlier: [EarlierSubmission]) -> Int? {
    let valid = earlier.indices.filter { isCounted(earlier[$0]) && !earlier[$0].isWithdrawn }
    return rules.word(.applicationsCount) == "first" ? valid.first : valid.last
  }

  // MARK: Windows

  /// What is handed in at a moment, and why it is not taken then, where it is not.
  private func step(on moment: Moment) -> (SubmissionStep, Refusal.Kind?) {
    guard let application = window("application") else { return (.application, .noWindow) }
    if moment < application.lowerBound { return (.application, .notYet(.application, from: application.lowerBound)) }
    if moment <= application.upperBound { return (.application, nil) }
    guard hasOwnWindowForDocuments, let documents = window("documents") else {
      return (.application, .closed(.application, after: application.upperBound))
    }
    if moment < documents.lowerBound { return (.documents, .notYet(.documents, from: documents.lowerBound)) }
    return (.documents, moment <= documents.upperBound ? nil : .closed(.documents, after: documents.upperBound))
  }

  /// Windows that overlap are one act: who applies hands in the papers too.
  private var hasOwnWindowForDocuments: Bool {
    guard let application = window("application"), let documents = window("documents") else { return false }
    return documents.lowerBound > application.upperBound
  }

  private func window(_ step: String) -> ClosedRange<Moment>? {
    guard let window = posting.schedule.first(where: { $0.step == step }) else { return nil }
    let from = Moment(day: window.from.day, second: (window.from.minute ?? 0) * 60)
    let last = window.to ?? LocalTime(day: window.from.day)
    let to = Moment(day: last.day, second: last.minute.map { $0 * 60 } ?? 86_399)
    return from...max(from, to)
  }

  // MARK: How often

  private var isOfCall: Bool { rules.word(.applicationsWithin) == "call" && posting.call != nil }

  private func isCounted(_ earlier: EarlierSubmission) -> Bool {
    guard earlier.step == .application else { return false }
    return earlier.posting == posting.id || (isOfCall && earlier.call == posting.call)
  }

  /// How many places are taken.
  private func taken(by earlier: [EarlierSubmission]) -> Int {
    earlier.filter { isCounted($0) && (!$0.isWithdrawn || rules.flag(.applicationsWithdrawn)) }.count
  }

  // MARK: What with

  private func missingDocuments(of file: ApplicantFile) -> [Refusal] {
    guard [.bars, .disqualifies].contains(rules.effect(.requiredDocuments)) else { return [] }
    let there = Set(file.documents.map(\.kind))
    return posting.requiredDocuments.filter { !there.contains($0) }.map { kind in
      Refusal(.documentMissing(kind), rules.source(.requiredDocuments))
    }
  }
}
