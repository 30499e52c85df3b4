public import Applicant
public import Days

/// What a proof could say of itself, from what its paper states: a proposal for whoever writes the file.
///
/// It never says that a paper is signed or stamped: only a person can see that.
public struct ProofProposal: Hashable, Sendable {
  /// A kind of proof (`OpenWords.proofKinds`).
  public var kind: String?
  /// What the paper seems to show, in the order of `OpenWords.shows`.
  public var shows: [String] = []
  /// The day of issue.
  public var date: Day?
  public var validUntil: Day?
  /// The period of the job, practice or course; several that follow one another without a gap are one.
  public var period: PaperPeriod?
  public var hours: Int?
  /// The post, the career or the name of the course, where one formula states it.
  public var title: String?

  public init(_ paper: PaperReading) {
    kind = paper.kind?.value
    date = paper.issueDay?.value
    validUntil = Set(paper.validUntil.map(\.value)).count == 1 ? paper.validUntil.first?.value : nil
    period = Self.period(paper.periods.map(\.value))
    hours = paper.hours?.value
    title = Self.title(paper)
    let seen: Set<String> = Set(
      [
        paper.periods.contains { $0.value.from != nil } ? "inicio" : nil,
        paper.periods.contains { Self.isEnded($0.value) } ? "fin" : nil,
        paper.periods.contains { $0.value.to == .current } ? "a-la-fecha" : nil,
        paper.egreso.isEmpty ? nil : "fecha", paper.posts.isEmpty ? nil : "cargo",
        paper.functions == nil ? nil : "funciones", paper.hours == nil ? nil : "horas",
        paper.approved == nil ? nil : "aprobado",
      ].compactMap { $0 })
    shows = OpenWords.shows.filter(seen.contains)
  }

  /// Dates and hours as the evidence of a proof; of a period that is known by months only, none.
  public var evidence: Proof.Evidence? {
    var evidence = Proof.Evidence(hours: hours)
    if case .day(let day) = period?.from { evidence.from = day }
    if case .on(.day(let day)) = period?.to { evidence.to = day }
    return evidence == Proof.Evidence() ? nil : evidence
  }

  private static func isEnded(_ period: PaperPeriod) -> Bool {
    if case .on = period.to { true } else { false }
  }

  private static func period(_ periods: [PaperPeriod]) -> PaperPeriod? {
    guard periods.count != 1 else { return periods.first }
    let runs = DayRuns(periods.compactMap { DayRun($0) })
    // Months would be made days of, and an open end would be lost.
    guard let run = runs.runs.first, runs.runs.count == 1, periods.allSatisfy({ isEnded($0) && isDays($0) }) else {
      return nil
    }
    return PaperPeriod(from: .day(run.first), to: .on(.day(run.last)))
  }

  private static func isDays(_ period: PaperPeriod) -> Bool {
    if case .day = period.from, case .on(.day) = period.to { true } else { false }
  }

  private static func title(_ paper: PaperReading) -> String? {
    let fields = paper.studies.compactMap { study -> String? in
      switch study.value.field {
      case .career(let text), .profession(let text): text
      case nil: nil
      }
    }
    let titles = Set(paper.posts.map(\.value) + paper.courses.map(\.value) + fields)
    return titles.count == 1 ? titles.first : nil
  }
}
