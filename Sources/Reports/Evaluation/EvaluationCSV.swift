internal import Applicant
internal import Days
public import Eligibility
public import Merit
internal import Reading

/// The matrix of an evaluation for programs: a line a person, the same columns for every posting
/// (Documentation/Formats.md).
public struct EvaluationCSV: Sendable {
  private let posting: Posting
  private let evaluators: [String]
  private let wording: Wording

  public init(posting: Posting, evaluators: [String] = [], wording: Wording) {
    self.posting = posting
    self.evaluators = evaluators
    self.wording = wording.forOffice
  }

  /// The names of the columns.
  public static let header = [
    "document_type", "document", "name", "posting", "position", "evaluators", "stage", "day", "outcome", "standing",
    "points", "unmet", "reason_count", "reasons", "general_required", "general_counted", "general_days", "specific",
    "engine", "book", "posting_hash", "file_hash", "evidence_hash", "decisions_hash", "decisions",
  ]

  /// The line of names.
  public var head: String { CSVText.line(Self.header) }

  /// The line of a verdict.
  ///
  /// - Parameter mark: what was obtained in this evaluation.
  public func line(of verdict: Verdict, mark: CurricularMark? = nil) -> String {
    let unmet = verdict.requirements.filter { !$0.isMet }
    let below = mark.flatMap { CurricularWords(wording: wording).belowByClause($0) }
    let reasons =
      unmet.flatMap { result in result.reasons.map { said($0, under: result.id.description) } }
      + (below.map { ["\(Self.points): \($0)"] } ?? [])
    let decisions = verdict.notes.filter(\.isOfDecision).map { said($0) }
    let general = experience(verdict.requirements.first { $0.id == .general })
    let specific = verdict.requirements.compactMap { result -> String? in
      guard case .specific(let id) = result.id, let figure = experience(result) else { return nil }
      return "\(id)=\(figure.required)/\(figure.counted)/\(figure.days)"
    }
    let who: [String] = [
      verdict.document?.type.rawValue ?? "", verdict.document?.number ?? "", verdict.name, verdict.posting,
      posting.position, evaluators.joined(separator: "; "),
    ]
    let what: [String] = [
      verdict.stage.rawValue, verdict.on.description, (mark?.outcome(of: verdict) ?? verdict.outcome).rawValue,
      verdict.standing.rawValue, mark?.points.map(Hundredths.text) ?? "",
      (unmet.map(\.id.description) + (below == nil ? [] : [Self.points])).joined(separator: " "), "\(reasons.count)",
      reasons.joined(separator: Self.between),
    ]
    let counted: [String] = [
      general?.required ?? "", general?.counted ?? "", general?.days ?? "", specific.joined(separator: " "),
    ]
    let fields =
      who + what + counted + Receipt.Part.allCases.map { verdict.receipt[$0] }
      + [decisions.joined(separator: Self.between)]
    return CSVText.line(fields.map(wording.safe))
  }

  private static let between = " | "
  /// What stands in place of a requirement where the points are fewer than pass.
  private static let points = "points"

  /// A reason in words, with the records that it is of and its clause.
  private func said(_ reason: Reason, under name: String? = nil) -> String {
    let records = reason.records.isEmpty ? nil : "(\(reason.records.joined(separator: ", ")))"
    let place = [name, records].compactMap { $0 }.joined(separator: " ")
    return "\(place.isEmpty ? "" : "\(place): ")\(wording.message(reason)) "
      + "[\(reason.citation.document), \(reason.citation.section)]"
  }

  private func experience(_ result: RequirementResult?) -> (required: String, counted: String, days: String)? {
    guard case .experience(let required, let days, let counted) = result?.figure else { return nil }
    return (Self.period(required), Self.period(counted), "\(days)")
  }

  /// A length as ISO 8601 has it: `P5Y10M9D`.
  private static func period(_ length: Duration) -> String {
    let parts: [(count: Int, sign: String)] = [(length.years, "Y"), (length.months, "M"), (length.days, "D")]
    let named = parts.filter { $0.count > 0 }.map { "\($0.count)\($0.sign)" }
    return named.isEmpty ? "P0D" : "P" + named.joined()
  }
}
